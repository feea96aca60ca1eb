// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/certificatetree.h"

#include "widgets/icons.h"
#include "widgets/label.h"
#include "words/certificatewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QUrl>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int Indent = 20;

QString aboutOf(const Certificate &certificate, bool isOwn, const ProbeReport &report)
{
    QStringList about;
    if (isOwn)
        about << (certificate.isFor(QUrl(report.url).host()) ? CertificateTree::tr("name matches") : CertificateTree::tr("another name"));
    if (certificate.isSelfSigned)
        about << (isOwn ? CertificateTree::tr("signed by itself") : CertificateTree::tr("a root"));
    about << timeLeftText(certificate, report.at);
    return about.join(u" · "_s);
}

} // namespace

CertificateTree::CertificateTree(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(px(8));
    hide();
}

void CertificateTree::setReport(const ProbeReport &report)
{
    const CertificateVerdict verdict = report.verdict.value_or(CertificateVerdict());
    QList<Row> rows;
    for (const Certificate &each : verdict.path.isEmpty() ? report.chain : verdict.path) {
        const bool isFaulty = !verdict.isTrusted() && verdict.missing.isEmpty() && verdict.about == each.subject;
        rows.append({.name = each.subject,
                     .about = aboutOf(each, rows.isEmpty(), report),
                     .tone = isFaulty ? Tone::Error : Tone::Ok,
                     .state = report.chain.contains(each) ? tr("in the chain") : tr("known anyway")});
    }
    if (!verdict.missing.isEmpty())
        rows.append({.name = verdict.missing, .about = tr("signed the one before; without it no root is reached"), .tone = Tone::Error, .state = tr("missing")});
    if (rows == m_rows)
        return;
    m_rows = rows;
    build();
}

void CertificateTree::build()
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (int level = 0; level < m_rows.size(); ++level)
        addRow(level, m_rows[level]);
    setVisible(!m_rows.isEmpty());
}

void CertificateTree::addRow(int level, const Row &row)
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(px(Indent) * level, 0, 0, 0);
    line->setSpacing(px(8));
    auto *icon = new QLabel;
    icon->setPixmap(iconPixmap(u"cert"_s, px(16), themeColor(row.tone == Tone::Error ? Color::Error : Color::Text2), devicePixelRatioF()));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new ElidedLabel(row.name, TextStyle::Control));
    auto *about = new Label(row.about, TextStyle::Small, Color::Text2);
    about->setWordWrap(true);
    texts->addWidget(about);
    auto *tag = new Tag(row.state, row.tone);
    tag->setIconName(toneIcon(row.tone));
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    line->addWidget(tag, 0, Qt::AlignTop);
    widget->setAccessibleName(u"%1: %2, %3"_s.arg(row.name, row.state, row.about));
    m_layout->addWidget(widget);
}

void CertificateTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        build();
    QWidget::changeEvent(event);
}

} // namespace Botdesk
