// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/versionsdialog.h"

#include "core/whendone.h"
#include "store/store.h"
#include "types/update.h"
#include "widgets/label.h"
#include "widgets/timetext.h"
#include "words/summarywords.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Botdesk {

namespace {

//! The whole text; a summary holds its beginning only. Empty when the update cannot be read as a message.
QString wholeText(const QByteArray &json)
{
    const auto update = readUpdate(json);
    const auto *message = update ? std::get_if<Message>(&update->content) : nullptr;
    return message ? message->text : QString();
}

} // namespace

VersionsDialog::VersionsDialog(UpdateStore &store, const ChatItem &item, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Versions of message %1").arg(item.message ? number(*item.message) : 0));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(px(460), px(360));
    auto *column = new QVBoxLayout(this);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *inside = new QWidget(area);
    m_versions = new QVBoxLayout(inside);
    m_versions->setSpacing(px(4));
    m_versions->addStretch();
    area->setWidget(inside);
    column->addWidget(area, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);

    QList<LogId> logs;
    for (const ItemVersion &version : item.versions) {
        if (version.log != LogId{})
            logs += version.log;
    }
    whenDone(store.jsons(logs), this, [this, item, logs](const Result<QList<QByteArray>> &jsons) {
        for (const ItemVersion &version : item.versions) {
            const qsizetype at = logs.indexOf(version.log);
            QString text = jsons && at >= 0 && at < jsons->size() ? wholeText(jsons->at(at)) : QString();
            if (text.isEmpty())
                text = contentText(version.summary);
            add(version, text, version == item.versions.last());
        }
    });
}

void VersionsDialog::add(const ItemVersion &version, const QString &text, bool isShown)
{
    const QString when = isShown ? tr("%1 (now)").arg(fullTime(version.atMs)) : fullTime(version.atMs);
    auto *time = new Label(when, TextStyle::Small, Color::Text2);
    auto *words = new Label(text);
    words->setWordWrap(true);
    words->makeSelectable();
    const int end = m_versions->count() - 1;   // before the stretch
    m_versions->insertWidget(end, time);
    m_versions->insertWidget(end + 1, words);
    m_versions->insertSpacing(end + 2, px(8));
}

} // namespace Botdesk
