// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/conversation.h"
#include "store/database.h"

#include <QSet>

namespace Botdesk {

//! Reads the list of conversations. Lives in a reading thread.
class ConversationReader
{
public:
    explicit ConversationReader(Database &database) : m_database(database) { }

    Result<QList<Conversation>> list(const ConversationFilter &filter);
    Result<ConversationCounts> counts(const ConversationFilter &filter);
    Result<Conversation> one(const ConversationKey &key);

private:
    //! What is counted beside the table of conversations: few lines each.
    struct Marks
    {
        QHash<qint64, int> waiting;             // by conversation
        QHash<ConversationKey, int> failed;
        QSet<ConversationKey> drafts;
    };

    Result<Marks> marks(const QHash<QString, qint64> &waitingSinceMs);
    Result<void> countWaiting(Marks &marks, const QHash<QString, qint64> &sinceMs);
    Result<int> countWaiting(qint64 conversation);
    Result<void> countFailed(Marks &marks);
    Conversation read(const Statement &query, const Marks &marks);

    Database &m_database;
};

} // namespace Botdesk
