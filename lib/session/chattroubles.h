// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace Botdesk {

//! Remembers, on disk, which chats take no message and why: as a send was refused, or as the server told of the bot's own
//! membership. Forgotten when the chat says something or a send works. Lives in the network thread.
class ChatTroubles final : public QObject
{
    Q_OBJECT
public:
    explicit ChatTroubles(UpdateStore &store, QObject *parent = nullptr);   //!< @p store outlives it

    void load();
    void noteRefusal(ChatId chat, const Error &error);   //!< nothing where the error says nothing of the chat itself
    void noteSuccess(ChatId chat);
    void take(const QList<ReceivedUpdate> &updates);
    bool has(ChatId chat) const { return m_troubles.contains(chat); }

signals:
    void changed(Botdesk::ChatId chat, const std::optional<Botdesk::ChatTrouble> &trouble);

private:
    void note(const ChatTrouble &trouble);
    void takeMembership(const ReceivedUpdate &update);

    UpdateStore &m_store;
    QHash<ChatId, ChatTrouble> m_troubles;
};

} // namespace Botdesk
