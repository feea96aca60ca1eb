// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/peoplereader.h"

#include "store/storedupdate.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

const QString SelectPerson =
    u"SELECT id, name, username, language, bot, premium, first, last, updates, names FROM person "_s;
const QString SelectChat = u"SELECT id, name, username, type, first, last, updates, names FROM chat_info "_s;

//! The latest first, without the present one.
QStringList earlier(const QString &names)
{
    QStringList all = names.split(u'\n', Qt::SkipEmptyParts);
    if (!all.isEmpty())
        all.removeLast();
    std::reverse(all.begin(), all.end());
    return all;
}

Person readPerson(const Statement &query)
{
    return {.id = UserId{query.integer(0)}, .name = query.text(1), .username = query.text(2),
            .languageCode = query.text(3), .earlierNames = earlier(query.text(9)), .isBot = query.integer(4) != 0,
            .isPremium = query.integer(5) != 0, .firstSeenMs = query.integer(6), .lastSeenMs = query.integer(7),
            .updates = query.integer(8)};
}

ChatInfo readChat(const Statement &query)
{
    return {.id = ChatId{query.integer(0)}, .title = query.text(1), .type = query.text(3), .username = query.text(2),
            .earlierTitles = earlier(query.text(7)), .firstSeenMs = query.integer(4), .lastSeenMs = query.integer(5),
            .updates = query.integer(6)};
}

bool finds(const QString &search, qint64 id, const QString &name, const QString &username)
{
    return search.isEmpty() || folded(name).contains(search) || folded(username).contains(search)
        || QString::number(id).startsWith(search);
}

QString searched(const QString &search)
{
    return folded(search.startsWith(u'@') ? search.mid(1) : search);
}

} // namespace

Result<Person> PeopleReader::person(UserId id)
{
    auto query = m_database.statement(SelectPerson + u"WHERE id = ?"_s);
    const auto row = query.run(id).and_then([&] { return query.next(); });
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(Error::Kind::NotFound, u"user %1"_s.arg(number(id)));
    return readPerson(query);
}

Result<ChatInfo> PeopleReader::chat(ChatId id)
{
    auto query = m_database.statement(SelectChat + u"WHERE id = ?"_s);
    const auto row = query.run(id).and_then([&] { return query.next(); });
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(Error::Kind::NotFound, u"chat %1"_s.arg(number(id)));
    return readChat(query);
}

Result<QList<Person>> PeopleReader::people(const QString &search, int count)
{
    auto query = m_database.statement(SelectPerson + u"ORDER BY last DESC"_s);
    QList<Person> all;
    auto more = query.run().and_then([&] { return query.next(); });
    for (; more && *more && all.size() < count; more = query.next()) {
        if (const auto person = readPerson(query); finds(searched(search), number(person.id), person.name, person.username))
            all.append(person);
    }
    if (!more)
        return failure(more.error());
    return all;
}

Result<QList<ChatInfo>> PeopleReader::chats(const QString &search, int count)
{
    auto query = m_database.statement(SelectChat + u"ORDER BY last DESC"_s);
    QList<ChatInfo> all;
    auto more = query.run().and_then([&] { return query.next(); });
    for (; more && *more && all.size() < count; more = query.next()) {
        if (const auto chat = readChat(query); finds(searched(search), number(chat.id), chat.title, chat.username))
            all.append(chat);
    }
    if (!more)
        return failure(more.error());
    return all;
}

} // namespace Botdesk
