// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/logreader.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

const QString SelectRow = u"SELECT id, update_id, received, type, chat, sender, thread, date, message, chat_title,"
                          " chat_type, business, sender_name, query, summary FROM log WHERE "_s;

} // namespace

Result<QList<StoredUpdate>> LogReader::page(LogId first, LogId last)
{
    QList<StoredUpdate> rows;
    auto read = forEach(first, last, [&rows](const StoredUpdate &row) {
        rows.append(row);
        return true;
    });
    return read.map([&rows] { return rows; });
}

Result<QList<StoredUpdate>> LogReader::page(const QList<LogId> &ids)
{
    QList<StoredUpdate> rows;
    rows.reserve(ids.size());
    auto query = m_database.statement(SelectRow + u"id = ?"_s);
    for (const LogId id : ids) {
        auto found = query.run(id).and_then([&] { return query.next(); });
        if (!found)
            return failure(found.error());
        if (!*found)
            continue;
        auto stored = row(query);
        if (!stored)
            return failure(stored.error());
        rows.append(*std::move(stored));
    }
    return rows;
}

Result<void> LogReader::forEach(LogId first, LogId last, const std::function<bool(const StoredUpdate &)> &take)
{
    auto query = m_database.statement(SelectRow + u"id BETWEEN ? AND ? ORDER BY id"_s);
    auto more = query.run(first, last).and_then([&] { return query.next(); });
    for (; more && *more; more = query.next()) {
        const auto stored = row(query);
        if (!stored)
            return failure(stored.error());
        if (!take(*stored))
            break;
    }
    return more ? Result<void>() : failure(more.error());
}

Result<void> LogReader::forEachReceived(LogId first, LogId last, const std::function<bool(const StoredUpdate &, const QByteArray &)> &take)
{
    auto query = m_database.statement(
        u"SELECT id, received, update_id, type, json FROM log WHERE id BETWEEN ? AND ? ORDER BY id"_s);
    auto more = query.run(first, last).and_then([&] { return query.next(); });
    for (; more && *more; more = query.next()) {
        const QByteArray json = query.bytes(4);
        StoredUpdate stored{.log = LogId{query.integer(0)}, .receivedMs = query.integer(1)};
        if (auto head = readUpdateHead(json)) {
            stored.head = *std::move(head);
        } else {
            stored.head.id = UpdateId{query.integer(2)};
            stored.head.type = typeName(query.integer(3)).value_or(QString());
        }
        if (!take(stored, json))
            break;
    }
    return more ? Result<void>() : failure(more.error());
}

Result<QByteArray> LogReader::json(LogId id)
{
    auto query = m_database.statement(u"SELECT json FROM log WHERE id = ?"_s);
    auto found = query.run(id).and_then([&] { return query.next(); });
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(Error::Kind::NotFound, u"row %1 of the log"_s.arg(number(id)));
    return query.bytes(0);
}

Result<QList<QByteArray>> LogReader::jsons(const QList<LogId> &ids, const IsGivenUp &isGivenUp)
{
    QList<QByteArray> all;
    all.reserve(ids.size());
    for (const LogId id : ids) {
        if (isGivenUp())
            return failure(Error::Kind::Cancelled);
        auto one = json(id);
        if (!one)
            return failure(one.error());
        all.append(*std::move(one));
    }
    return all;
}

Result<LogId> LogReader::last()
{
    return m_database.integer(u"SELECT max(id) FROM log"_s).map([](auto id) { return LogId{id.value_or(0)}; });
}

Result<StoredUpdate> LogReader::row(const Statement &query)
{
    auto type = typeName(query.integer(3));
    if (!type)
        return failure(type.error());
    StoredUpdate stored{.log = LogId{query.integer(0)}, .receivedMs = query.integer(2)};
    UpdateHead &head = stored.head;
    head.id = UpdateId{query.integer(1)};
    head.type = *std::move(type);
    head.chat = query.optionalId<ChatId>(4);
    head.from = query.optionalId<UserId>(5);
    head.thread = ThreadId{query.integer(6)};
    head.date = query.optionalInteger(7);
    head.message = query.optionalId<MessageId>(8);
    head.chatTitle = query.text(9);
    head.chatType = query.text(10);
    head.businessConnectionId = query.text(11);
    head.fromName = query.text(12);
    head.queryId = query.text(13);
    head.summary = Summary::decoded(query.text(14));
    return stored;
}

Result<QString> LogReader::typeName(qint64 id)
{
    // Names are only ever added, so what is not known here yet is new.
    if (!m_types.contains(id)) {
        if (auto loaded = loadTypes(); !loaded)
            return failure(loaded.error());
    }
    return m_types.value(id);
}

Result<std::optional<qint64>> LogReader::typeId(const QString &name)
{
    if (auto loaded = loadTypes(); !loaded)
        return failure(loaded.error());
    for (auto type = m_types.cbegin(); type != m_types.cend(); ++type) {
        if (*type == name)
            return type.key();
    }
    return std::nullopt;
}

Result<void> LogReader::loadTypes()
{
    auto query = m_database.statement(u"SELECT id, name FROM type"_s);
    auto more = query.run().and_then([&] { return query.next(); });
    for (; more && *more; more = query.next())
        m_types.insert(query.integer(0), query.text(1));
    return more ? Result<void>() : failure(more.error());
}

} // namespace Botdesk
