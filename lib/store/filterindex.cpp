// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/filterindex.h"

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

using Posting = std::array<qint64, 3>;

//! Inserts in the order of the keys: pages are filled from left to right, each touched once.
Result<void> insertSorted(Statement query, std::vector<Posting> &postings, int columns)
{
    std::sort(postings.begin(), postings.end());
    for (const Posting &posting : postings) {
        for (int i = 0; i < columns; ++i)
            query.bind(posting[size_t(i)]);
        if (auto done = query.run(); !done)
            return done;
    }
    return {};
}

} // namespace

QStringList FilterIndex::tables() const
{
    return {u"by_type"_s, u"by_chat"_s, u"by_sender"_s, u"by_command"_s, u"by_content"_s, u"span"_s, u"type_count"_s};
}

Result<void> FilterIndex::create()
{
    for (const QString &table : {
             u"CREATE TABLE by_type (type INTEGER, id INTEGER, PRIMARY KEY (type, id)) WITHOUT ROWID"_s,
             u"CREATE TABLE by_chat (chat INTEGER, type INTEGER, id INTEGER, PRIMARY KEY (chat, type, id)) WITHOUT ROWID"_s,
             u"CREATE TABLE by_sender (sender INTEGER, id INTEGER, PRIMARY KEY (sender, id)) WITHOUT ROWID"_s,
             u"CREATE TABLE by_command (command TEXT, id INTEGER, PRIMARY KEY (command, id)) WITHOUT ROWID"_s,
             u"CREATE TABLE by_content (content TEXT, id INTEGER, PRIMARY KEY (content, id)) WITHOUT ROWID"_s,
             u"CREATE TABLE span (span INTEGER PRIMARY KEY, first_ms INTEGER, last_ms INTEGER)"_s,
             u"CREATE TABLE type_count (type INTEGER PRIMARY KEY, count INTEGER)"_s,
         }) {
        if (auto done = m_database.execute(table); !done)
            return done;
    }
    return {};
}

Result<void> FilterIndex::take(std::span<const LoggedUpdate> rows)
{
    QHash<QString, qint64> types;
    auto query = m_database.statement(u"SELECT id, name FROM type"_s);
    auto more = query.run().and_then([&] { return query.next(); });
    for (; more && *more; more = query.next())
        types.insert(query.text(1), query.integer(0));
    if (!more)
        return failure(more.error());
    return addPostings(rows, types)
        .and_then([&] { return addSpans(rows); })
        .and_then([&] { return addCounts(rows, types); });
}

Result<void> FilterIndex::addPostings(std::span<const LoggedUpdate> rows, const QHash<QString, qint64> &types)
{
    std::vector<Posting> byType;
    std::vector<Posting> byChat;
    std::vector<Posting> bySender;
    auto command = m_database.statement(u"INSERT INTO by_command (command, id) VALUES (?, ?)"_s);
    auto content = m_database.statement(u"INSERT INTO by_content (content, id) VALUES (?, ?)"_s);
    for (const LoggedUpdate &update : rows) {
        const UpdateHead &head = update.row.head;
        const qint64 id = number(update.row.log);
        const qint64 type = types.value(head.type);
        byType.push_back({type, id});
        if (head.chat)
            byChat.push_back({number(*head.chat), type, id});
        if (head.from)
            bySender.push_back({number(*head.from), id});
        if (const QString name = commandOf(head); !name.isEmpty()) {
            if (auto done = command.run(name, id); !done)
                return done;
        }
        for (const QString &name : contentsOf(head)) {
            if (auto done = content.run(name, id); !done)
                return done;
        }
    }
    return insertSorted(m_database.statement(u"INSERT INTO by_type (type, id) VALUES (?, ?)"_s), byType, 2)
        .and_then([&] {
            return insertSorted(m_database.statement(u"INSERT INTO by_chat (chat, type, id) VALUES (?, ?, ?)"_s), byChat, 3);
        })
        .and_then([&] {
            return insertSorted(m_database.statement(u"INSERT INTO by_sender (sender, id) VALUES (?, ?)"_s), bySender, 2);
        });
}

Result<void> FilterIndex::addSpans(std::span<const LoggedUpdate> rows)
{
    std::map<qint64, std::pair<qint64, qint64>> spans;
    for (const LoggedUpdate &update : rows) {
        const qint64 at = update.row.receivedMs;
        const auto [span, isNew] = spans.try_emplace(number(update.row.log) / SpanRows, at, at);
        span->second = {std::min(span->second.first, at), std::max(span->second.second, at)};
    }
    auto query = m_database.statement(
        u"INSERT INTO span (span, first_ms, last_ms) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET"
        " first_ms = min(first_ms, excluded.first_ms), last_ms = max(last_ms, excluded.last_ms)"_s);
    for (const auto &[span, times] : spans) {
        if (auto done = query.run(span, times.first, times.second); !done)
            return done;
    }
    return {};
}

Result<void> FilterIndex::addCounts(std::span<const LoggedUpdate> rows, const QHash<QString, qint64> &types)
{
    QHash<qint64, qint64> counts;
    for (const LoggedUpdate &update : rows)
        ++counts[types.value(update.row.head.type)];
    auto query = m_database.statement(u"INSERT INTO type_count (type, count) VALUES (?, ?)"
                                      " ON CONFLICT DO UPDATE SET count = count + excluded.count"_s);
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (auto done = query.run(count.key(), *count); !done)
            return done;
    }
    return {};
}

} // namespace Botdesk
