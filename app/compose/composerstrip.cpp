// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/composerstrip.h"

#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/toolbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

ComposerStrip::ComposerStrip(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new ElidedLabel({}, TextStyle::SmallStrong, Color::Accent, Qt::ElideRight, this))
    , m_text(new ElidedLabel({}, TextStyle::Small, Color::Text, Qt::ElideRight, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, px(6));
    row->setSpacing(px(17));
    row->addWidget(m_icon);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_title);
    lines->addWidget(m_text);
    row->addLayout(lines, 1);
    auto *close = new ToolButton(u"close"_s, tr("Give this up"), ToolButton::Frame::None, this);
    close->setCompact(true);
    connect(close, &QAbstractButton::clicked, this, &ComposerStrip::closed);
    row->addWidget(close);
}

void ComposerStrip::say(const QString &iconName, const QString &title, const QString &text)
{
    m_iconName = iconName;
    m_title->setFullText(title);
    m_text->setFullText(QString(text).replace(u'\n', u' '));
    setAccessibleName(title + u": "_s + text);
    dress();
}

void ComposerStrip::dress()
{
    m_icon->setPixmap(iconPixmap(m_iconName, px(18), themeColor(Color::Accent), devicePixelRatioF()));
}

void ComposerStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect bar(m_icon->geometry().right() + px(8), m_title->geometry().top(), px(3),
                    m_text->geometry().bottom() - m_title->geometry().top());
    painter.fillRect(QStyle::visualRect(Qt::LeftToRight, rect(), bar), themeColor(Color::Accent));
}

void ComposerStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        dress();
    QWidget::changeEvent(event);
}

} // namespace Botdesk
