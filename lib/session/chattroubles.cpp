// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/chattroubles.h"

#include "core/clock.h"
#include "core/whendone.h"
#include "session/sendoutcome.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Botdesk {

ChatTroubles::ChatTroubles(UpdateStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void ChatTroubles::load()
{
    whenDone(m_store.chatTroubles(), this, [this](const Result<QList<ChatTrouble>> &troubles) {
        for (const ChatTrouble &trouble : troubles.value_or(QList<ChatTrouble>())) {
            if (m_troubles.contains(trouble.chat))
                continue;   // noted meanwhile
            m_troubles.insert(trouble.chat, trouble);
            emit changed(trouble.chat, trouble);
        }
    });
}

void ChatTroubles::noteRefusal(ChatId chat, const Error &error)
{
    if (const auto kind = chatTroubleIn(error); kind && chat != ChatId{})
        note({.chat = chat, .kind = *kind, .words = error.detail, .atMs = Clock::system().unixMilliseconds()});
}

void ChatTroubles::note(const ChatTrouble &trouble)
{
    const auto known = m_troubles.constFind(trouble.chat);
    if (known != m_troubles.constEnd() && known->kind == trouble.kind && known->words == trouble.words)
        return;
    m_troubles.insert(trouble.chat, trouble);
    m_store.saveChatTrouble(trouble);
    emit changed(trouble.chat, trouble);
}

void ChatTroubles::noteSuccess(ChatId chat)
{
    if (!m_troubles.remove(chat))
        return;
    m_store.clearChatTrouble(chat);
    emit changed(chat, std::nullopt);
}

void ChatTroubles::take(const QList<ReceivedUpdate> &updates)
{
    for (const ReceivedUpdate &update : updates) {
        if (update.head.type == "my_chat_member"_L1)
            takeMembership(update);
        else if (!m_troubles.isEmpty() && update.head.chat && update.head.summary.kind != "left_chat_member"_L1)
            noteSuccess(*update.head.chat);   // whoever can be heard can be written to
    }
}

void ChatTroubles::takeMembership(const ReceivedUpdate &update)
{
    const QJsonObject body = QJsonDocument::fromJson(update.json).object()["my_chat_member"_L1].toObject();
    const QString status = body["new_chat_member"_L1].toObject()["status"_L1].toString();
    if (!update.head.chat || status.isEmpty())
        return;
    if (status != "kicked"_L1 && status != "left"_L1)
        return noteSuccess(*update.head.chat);
    const auto kind = update.head.chatType == "private"_L1 ? ChatTrouble::Kind::Blocked : ChatTrouble::Kind::Removed;
    note({.chat = *update.head.chat, .kind = kind, .atMs = update.receivedMs});
}

} // namespace Botdesk
