// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/conversation.h"
#include "store/database.h"
#include "store/itemtable.h"
#include "store/logreader.h"

namespace Botdesk {

//! Reads what stands in a conversation. Lives in a reading thread.
class ItemReader
{
public:
    ItemReader(Database &database, LogReader &log) : m_database(database), m_log(log) { }

    Result<QList<ChatItem>> page(const ConversationKey &key, std::optional<ItemKey> before, int count);
    Result<QList<ChatItem>> pageFrom(const ConversationKey &key, ItemKey from, int count);
    Result<ChatItem> message(ChatId chat, MessageId id, const QString &business);

private:
    struct Line
    {
        Item item;
        ChatId chat{};
        bool isDeleted = false;
        bool isEdited = false;
    };

    Result<QList<Line>> lines(Statement &query);
    Result<ChatItem> read(const Line &line);
    Result<void> readLogged(ChatItem &item, const Line &line);
    Result<void> readSent(ChatItem &item, const Line &line);
    Result<void> readVersions(ChatItem &item, const Line &line);
    Result<void> readReactions(ChatItem &item, const Line &line);
    Result<void> readPoll(ChatItem &item, const Line &line);
    Result<void> readAnswer(ChatItem &item);

    Database &m_database;
    LogReader &m_log;
};

} // namespace Botdesk
