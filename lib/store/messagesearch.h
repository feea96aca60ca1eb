// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/conversationreader.h"
#include "store/logreader.h"

#include <QSet>

namespace Botdesk {

//! Finds messages by what stands in their text, whoever wrote them. Lives in a reading thread.
//!
//! The index knows texts with the names of sender and chat; a message that has the words in a name alone is none.
class MessageSearch
{
public:
    MessageSearch(Database &database, LogReader &log, ConversationReader &conversations)
        : m_database(database), m_log(log), m_conversations(conversations) { }

    Result<QList<FoundMessage>> find(const QString &text, int count, const IsGivenUp &isGivenUp);

private:
    struct Source;   // where a text of the index comes from: a row of the log, or a call of ours
    class Hits;

    Result<QList<FoundMessage>> search(Hits &hits, const IsGivenUp &isGivenUp);
    Result<void> searchIndex(Hits &hits, qint64 from, qint64 to, const IsGivenUp &isGivenUp);
    Result<void> searchTexts(Hits &hits, qint64 from, qint64 to, const IsGivenUp &isGivenUp);
    Result<void> take(Hits &hits, qint64 row);
    Result<std::optional<Source>> source(qint64 row);
    Result<std::optional<FoundMessage>> place(const Source &source);
    Result<Conversation> conversation(const ConversationKey &key);

    Database &m_database;
    LogReader &m_log;
    ConversationReader &m_conversations;
    QHash<ConversationKey, Conversation> m_known;   // of one search
};

} // namespace Botdesk
