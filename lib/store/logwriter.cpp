// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/logwriter.h"

#include "core/clock.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! Whether two updates say the same: the bytes decide, or, where somebody printed them anew, what they mean.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    if (a == b)
        return true;
    const auto first = QJsonDocument::fromJson(a);
    return !first.isNull() && first == QJsonDocument::fromJson(b);
}

} // namespace

Result<void> LogWriter::load()
{
    const auto last = m_database.integer(u"SELECT max(id) FROM log"_s);
    const auto greatest = m_database.integer(u"SELECT max(update_id) FROM log"_s);
    const auto version = m_database.integer(u"PRAGMA data_version"_s);
    const auto acknowledged = m_database.integer(u"SELECT max(first) FROM batch WHERE acknowledged IS NOT NULL"_s);
    for (const auto *read : {&last, &greatest, &version, &acknowledged}) {
        if (!*read)
            return failure(read->error());
    }
    m_last = last->value_or(0);
    m_greatestUpdate = greatest->value_or(-1);
    m_dataVersion = version->value_or(0);
    m_acknowledgedUpTo = acknowledged->value_or(0);

    m_typeIds.clear();
    m_typeNames.clear();
    auto types = m_database.statement(u"SELECT id, name FROM type"_s);
    auto row = types.run().and_then([&] { return types.next(); });
    for (; row && *row; row = types.next()) {
        m_typeIds.insert(types.text(1), types.integer(0));
        m_typeNames.insert(types.integer(0), types.text(1));
    }
    return row ? Result<void>() : failure(row.error());
}

Result<void> LogWriter::reloadIfForeign()
{
    // Changes only when another connection has written, and only the command line's could be one.
    const auto version = m_database.integer(u"PRAGMA data_version"_s);
    if (!version)
        return failure(version.error());
    return *version == m_dataVersion ? Result<void>() : load();
}

Result<QList<Committed>> LogWriter::commit(const QList<AppendRequest> &requests)
{
    Transaction transaction(m_database);
    auto stored = transaction.begin()
                      .and_then([this] { return reloadIfForeign(); })
                      .and_then([&] { return store(requests); });
    if (stored) {
        if (const auto committed = transaction.commit(); !committed)
            stored = failure(committed.error());
    }
    if (!stored) {
        m_dataVersion = -1;   // what was counted on is rolled back
        return stored;
    }
    const qint64 now = Clock::system().unixMilliseconds();
    for (Committed &each : *stored)
        each.storedMs = now;
    return stored;
}

Result<void> LogWriter::restore(const QList<ReceivedUpdate> &updates)
{
    Transaction transaction(m_database);
    auto done = transaction.begin();
    for (const ReceivedUpdate &update : updates)
        done = done.and_then([&] { return insert(update); });
    return done.and_then([&] { return transaction.commit(); });
}

Result<QList<Committed>> LogWriter::store(const QList<AppendRequest> &requests)
{
    const qint64 first = m_last + 1;
    QList<Committed> all;
    for (const AppendRequest &request : requests) {
        auto stored = store(request);
        if (!stored)
            return failure(stored.error());
        all.append(*std::move(stored));
    }
    if (auto done = storeAcknowledgement(); !done)
        return failure(done.error());
    if (m_last < first)
        return all;
    auto batch = m_database.statement(u"INSERT INTO batch (first, stored) VALUES (?, ?)"_s);
    if (auto done = batch.run(first, Clock::system().unixMilliseconds()); !done)
        return failure(done.error());
    return all;
}

Result<Committed> LogWriter::store(const AppendRequest &request)
{
    Committed committed;
    committed.rows.reserve(request.updates.size());
    for (const ReceivedUpdate &update : request.updates) {
        if (number(update.head.id) <= m_greatestUpdate) {
            const auto known = isKnown(update);
            if (!known)
                return failure(known.error());
            if (*known) {
                committed.known.append(committed.rows.size() + committed.known.size());
                continue;
            }
        }
        if (auto done = insert(update); !done)
            return failure(done.error());
        committed.rows.append({.log = LogId{m_last}, .receivedMs = update.receivedMs, .head = update.head});
    }
    if (request.nextOffset) {
        auto meta = m_database.statement(u"INSERT OR REPLACE INTO meta (name, value) VALUES ('next_offset', ?)"_s);
        if (auto done = meta.run(*request.nextOffset); !done)
            return failure(done.error());
    }
    return committed;
}

Result<bool> LogWriter::isKnown(const ReceivedUpdate &update)
{
    auto query = m_database.statement(u"SELECT type, json FROM log WHERE update_id = ?"_s);
    const qint64 type = m_typeIds.value(update.head.type);
    auto row = query.run(update.head.id).and_then([&] { return query.next(); });
    for (; row && *row; row = query.next()) {
        if (query.integer(0) == type && isSame(query.bytes(1), update.json))
            return true;
    }
    return row;
}

Result<void> LogWriter::insert(const ReceivedUpdate &update)
{
    const UpdateHead &head = update.head;
    const auto type = typeId(head.type);
    if (!type)
        return failure(type.error());
    auto query = m_database.statement(
        u"INSERT INTO log (id, update_id, received, type, chat, sender, thread, date, message, chat_title, chat_type,"
        " business, sender_name, query, summary, json) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s);
    auto done = query.run(m_last + 1, head.id, update.receivedMs, *type, head.chat, head.from, head.thread, head.date,
                          head.message, head.chatTitle, head.chatType, head.businessConnectionId, head.fromName,
                          head.queryId, head.summary.encoded(), update.json);
    if (done) {
        ++m_last;
        m_greatestUpdate = std::max(m_greatestUpdate, number(head.id));
    }
    return done;
}

Result<qint64> LogWriter::typeId(const QString &name)
{
    if (const auto known = m_typeIds.constFind(name); known != m_typeIds.constEnd())
        return *known;
    const qint64 id = m_typeIds.size() + 1;
    auto query = m_database.statement(u"INSERT INTO type (id, name) VALUES (?, ifnull(?, ''))"_s);
    if (auto done = query.run(id, name); !done)
        return failure(done.error());
    m_typeIds.insert(name, id);
    m_typeNames.insert(id, name);
    return id;
}

Result<void> LogWriter::storeAcknowledgement()
{
    const auto [upTo, atMs] = m_acknowledged;
    if (number(upTo) <= m_acknowledgedUpTo)
        return {};
    auto query = m_database.statement(
        u"UPDATE batch SET acknowledged = ? WHERE first BETWEEN ? AND ? AND acknowledged IS NULL"_s);
    auto done = query.run(atMs, m_acknowledgedUpTo, upTo);
    if (done)
        m_acknowledgedUpTo = number(upTo);
    return done;
}

} // namespace Botdesk
