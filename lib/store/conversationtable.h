// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/conversation.h"
#include "store/database.h"

#include <QSet>

namespace Botdesk {

//! What the projection keeps of a conversation: its line in the list, and where its items go.
struct ConversationState
{
    qint64 id = 0;
    Conversation shown;
    qint64 epoch = 0;        //!< counts how often message ids began anew
    qint64 greatest = 0;     //!< position of the latest message
    bool isDirty = false;

    qint64 position(MessageId message) const;
};

//! The table of conversations with a memory of those lately touched; flush() writes what changed.
class ConversationTable
{
public:
    explicit ConversationTable(Database &database) : m_database(database) { }

    Result<void> create();
    Result<ConversationState *> find(const ConversationKey &key);          //!< null when there is none yet
    Result<ConversationState *> findOrMake(const ConversationKey &key);
    Result<ConversationState *> findById(qint64 id);
    //! All of one chat and business connection: its topics.
    Result<QList<ConversationKey>> topics(ChatId chat, const QString &business);

    void touch(ConversationState &state);      //!< goes to the top of the list
    void change(ConversationState &state);     //!< stays where it is
    Result<void> flush();
    void forget();

    QList<ConversationKey> takeChanged();      //!< since the last call

private:
    Result<ConversationState *> load(Statement &query);
    Result<void> write(const ConversationState &state);

    Database &m_database;
    QHash<ConversationKey, std::shared_ptr<ConversationState>> m_states;
    QSet<ConversationKey> m_changed;
    qint64 m_order = -1;       // of the latest change; -1: not read yet
    qint64 m_nextId = 0;
};

} // namespace Botdesk
