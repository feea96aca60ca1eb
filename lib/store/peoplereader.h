// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/conversation.h"
#include "store/database.h"

namespace Botdesk {

//! Reads who and which chats the log tells of. Lives in a reading thread.
class PeopleReader
{
public:
    explicit PeopleReader(Database &database) : m_database(database) { }

    Result<Person> person(UserId id);
    Result<ChatInfo> chat(ChatId id);
    Result<QList<Person>> people(const QString &search, int count);
    Result<QList<ChatInfo>> chats(const QString &search, int count);

private:
    Database &m_database;
};

} // namespace Botdesk
