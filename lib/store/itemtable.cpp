// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/itemtable.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

QStringList ItemTable::tables()
{
    return {u"item"_s, u"version"_s, u"query"_s, u"reaction"_s, u"poll_state"_s, u"vote"_s, u"sent_mark"_s};
}

Result<void> ItemTable::create()
{
    for (const QString &table : {
             u"CREATE TABLE item (conversation INTEGER, position INTEGER, sub INTEGER, kind INTEGER, outgoing INTEGER,"
             " deleted INTEGER, edited INTEGER, message INTEGER, date INTEGER, at INTEGER, log INTEGER, sent INTEGER,"
             " query TEXT, poll TEXT, PRIMARY KEY (conversation, position, sub)) WITHOUT ROWID"_s,
             u"CREATE INDEX item_poll ON item (poll) WHERE poll IS NOT NULL"_s,
             u"CREATE TABLE version (conversation INTEGER, position INTEGER, sub INTEGER, seq INTEGER, log INTEGER,"
             " sent INTEGER, at INTEGER, PRIMARY KEY (conversation, position, sub, seq)) WITHOUT ROWID"_s,
             u"CREATE TABLE query (id TEXT PRIMARY KEY, type TEXT, at INTEGER, log INTEGER, conversation INTEGER) WITHOUT ROWID"_s,
             u"CREATE INDEX query_type ON query (type, at)"_s,
             u"CREATE INDEX query_conversation ON query (conversation)"_s,
             u"CREATE TABLE reaction (chat INTEGER, message INTEGER, actor TEXT, name TEXT, json BLOB,"
             " PRIMARY KEY (chat, message, actor)) WITHOUT ROWID"_s,
             u"CREATE TABLE poll_state (poll TEXT PRIMARY KEY, log INTEGER) WITHOUT ROWID"_s,
             u"CREATE TABLE vote (poll TEXT, actor TEXT, name TEXT, options TEXT, PRIMARY KEY (poll, actor)) WITHOUT ROWID"_s,
             u"CREATE TABLE sent_mark (one INTEGER PRIMARY KEY CHECK (one = 1), sent INTEGER)"_s,
         }) {
        if (auto done = m_database.execute(table); !done)
            return done;
    }
    return {};
}

Result<void> ItemTable::insert(const Item &item)
{
    auto query = m_database.statement(
        u"INSERT OR REPLACE INTO item (conversation, position, sub, kind, outgoing, deleted, edited, message, date, at,"
        " log, sent, query, poll) VALUES (?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?, ?, ?)"_s);
    return query.run(item.conversation, item.key.position, item.key.sub, item.kind, item.isOutgoing, item.message,
                     item.date, item.atMs, item.log, item.sent, item.query, item.poll);
}

Result<std::optional<Item>> ItemTable::find(qint64 conversation, ItemKey key)
{
    auto query = m_database.statement(u"SELECT kind, outgoing, message, date, at, log, sent, query, poll FROM item"
                                      " WHERE conversation = ? AND position = ? AND sub = ?"_s);
    const auto row = query.run(conversation, key.position, key.sub).and_then([&] { return query.next(); });
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::nullopt;
    return Item{.conversation = conversation, .key = key, .kind = ChatItem::Kind(query.integer(0)),
                .isOutgoing = query.integer(1) != 0, .message = query.optionalId<MessageId>(2),
                .date = query.optionalInteger(3), .atMs = query.integer(4), .log = query.integer(5),
                .sent = query.integer(6), .query = query.text(7), .poll = query.text(8)};
}

Result<void> ItemTable::insertVersion(const Item &item, ItemKey key, qint64 conversation)
{
    auto query = m_database.statement(
        u"INSERT INTO version (conversation, position, sub, log, sent, at, seq) SELECT ?, ?, ?, ?, ?, ?,"
        " (SELECT count(*) FROM version WHERE conversation = ? AND position = ? AND sub = ?)"_s);
    return query.run(conversation, key.position, key.sub, item.log, item.sent, item.atMs, conversation, key.position,
                     key.sub);
}

Result<void> ItemTable::addVersion(const Item &shown, const Item &edited)
{
    auto edits = m_database.statement(
        u"SELECT 1 FROM version WHERE conversation = ? AND position = ? AND sub = ? LIMIT 1"_s);
    const auto any = edits.run(shown.conversation, shown.key.position, shown.key.sub).and_then([&] { return edits.next(); });
    if (!any)
        return failure(any.error());
    if (!*any) {
        if (auto done = insertVersion(shown, shown.key, shown.conversation); !done)
            return done;
    }
    if (auto done = insertVersion(edited, shown.key, shown.conversation); !done)
        return done;
    auto query = m_database.statement(u"UPDATE item SET edited = 1, log = ?, sent = ?, poll = ifnull(?, poll)"
                                      " WHERE conversation = ? AND position = ? AND sub = ?"_s);
    return query.run(edited.log, edited.sent, edited.poll, shown.conversation, shown.key.position, shown.key.sub);
}

Result<void> ItemTable::setDeleted(qint64 conversation, ItemKey key)
{
    auto query = m_database.statement(
        u"UPDATE item SET deleted = 1 WHERE conversation = ? AND position = ? AND sub = ?"_s);
    return query.run(conversation, key.position, key.sub);
}

Result<void> ItemTable::insertQuery(const Item &item)
{
    auto query = m_database.statement(
        u"INSERT OR REPLACE INTO query (id, type, at, log, conversation) VALUES (?, ?, ?, ?, ?)"_s);
    return query.run(item.query, item.type, item.atMs, item.log, item.conversation);
}

Result<std::optional<qint64>> ItemTable::conversationOfQuery(const QString &id)
{
    auto query = m_database.statement(u"SELECT conversation FROM query WHERE id = ?"_s);
    const auto row = query.run(id).and_then([&] { return query.next(); });
    if (!row)
        return failure(row.error());
    return *row ? std::optional(query.integer(0)) : std::nullopt;
}

Result<QList<qint64>> ItemTable::conversationsOfPoll(const QString &poll)
{
    auto query = m_database.statement(u"SELECT DISTINCT conversation FROM item WHERE poll = ?"_s);
    QList<qint64> all;
    auto more = query.run(poll).and_then([&] { return query.next(); });
    for (; more && *more; more = query.next())
        all.append(query.integer(0));
    if (!more)
        return failure(more.error());
    return all;
}

Result<void> ItemTable::setReaction(ChatId chat, MessageId message, const QString &actor, const QString &name,
                                    const QByteArray &json)
{
    auto query = m_database.statement(
        u"INSERT OR REPLACE INTO reaction (chat, message, actor, name, json) VALUES (?, ?, ?, ?, ?)"_s);
    return query.run(chat, message, actor, name, json);
}

Result<void> ItemTable::setPollState(const QString &poll, LogId log)
{
    auto query = m_database.statement(u"INSERT OR REPLACE INTO poll_state (poll, log) VALUES (?, ?)"_s);
    return query.run(poll, log);
}

Result<void> ItemTable::setVote(const QString &poll, const QString &actor, const QString &name, const QString &options)
{
    auto query = m_database.statement(u"INSERT OR REPLACE INTO vote (poll, actor, name, options) VALUES (?, ?, ?, ?)"_s);
    return query.run(poll, actor, name, options);
}

Result<int> ItemTable::countUnread(qint64 conversation, ItemKey after)
{
    auto query = m_database.statement(u"SELECT count(*) FROM item WHERE conversation = ? AND (position, sub) > (?, ?)"
                                      " AND kind = ? AND outgoing = 0"_s);
    const auto row = query.run(conversation, after.position, after.sub, ChatItem::Kind::Message).and_then([&] {
        return query.next();
    });
    return row.map([&query](bool) { return int(query.integer(0)); });
}

Result<qint64> ItemTable::sentMark()
{
    return m_database.integer(u"SELECT sent FROM sent_mark"_s).map([](auto mark) { return mark.value_or(0); });
}

Result<void> ItemTable::setSentMark(qint64 id)
{
    auto query = m_database.statement(u"INSERT OR REPLACE INTO sent_mark (one, sent) VALUES (1, ?)"_s);
    return query.run(id);
}

} // namespace Botdesk
