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
    const auto intake = m_database.integer(u"SELECT value FROM meta WHERE name = 'intake'"_s);
    for (const auto *read : {&last, &greatest, &version, &acknowledged, &intake}) {
        if (!*read)
            return failure(read->error());
    }
    m_position = {.last = last->value_or(0), .greatestUpdate = greatest->value_or(-1), .intake = quint64(intake->value_or(0))};
    m_dataVersion = version->value_or(0);
    m_isStale = false;
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
    const bool isForeign = *version != m_dataVersion;
    if (!isForeign && !m_isStale)
        return {};
    m_hasForeign = m_hasForeign || isForeign;
    return load();
}

Result<QList<Committed>> LogWriter::commit(const QList<AppendRequest> &requests, const CommitOptions &options)
{
    m_acknowledgements += options.acknowledgements;
    const SyncedLater later(m_database, !options.isSynced);
    Transaction transaction(m_database);
    auto stored = transaction.begin()
                      .and_then([this] { return reloadIfForeign(); })
                      .and_then([&] { return store(requests); });
    if (stored) {
        if (const auto committed = transaction.commit(); !committed)
            stored = failure(committed.error());
    }
    if (!stored) {
        m_isStale = true;   // what was counted on is rolled back
        return stored;
    }
    m_acknowledgements.clear();
    const qint64 now = Clock::system().unixMilliseconds();
    for (qsizetype i = 0; i < stored->size(); ++i)
        (*stored)[i].storedMs = requests[i].storedMs ? requests[i].storedMs : now;
    return stored;
}

Result<void> LogWriter::sync()
{
    Transaction transaction(m_database);
    return transaction.begin()
        .and_then([this] { return noteInMeta(u"intake"_s, qint64(m_position.intake)); })
        .and_then([&] { return transaction.commit(); });
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
    QList<Committed> all;
    std::optional<UpdateId> nextOffset;
    quint64 intake = 0;
    for (const AppendRequest &request : requests) {
        const qint64 first = m_position.last + 1;
        auto stored = store(request);
        if (!stored)
            return failure(stored.error());
        all.append(*std::move(stored));
        if (request.nextOffset)
            nextOffset = request.nextOffset;
        intake = std::max(intake, request.intake);
        if (m_position.last < first)
            continue;
        if (auto done = noteBatch(first, request.storedMs); !done)
            return failure(done.error());
    }
    Result<void> done;
    if (nextOffset)
        done = noteInMeta(u"next_offset"_s, number(*nextOffset));
    if (done && intake > 0) {
        m_position.intake = intake;
        done = noteInMeta(u"intake"_s, qint64(intake));
    }
    done = done.and_then([this] { return storeAcknowledgements(); });
    return done ? Result<QList<Committed>>(all) : failure(done.error());
}

Result<void> LogWriter::noteBatch(qint64 first, qint64 storedMs)
{
    auto batch = m_database.statement(u"INSERT INTO batch (first, stored) VALUES (?, ?)"_s);
    return batch.run(first, storedMs ? storedMs : Clock::system().unixMilliseconds());
}

Result<void> LogWriter::noteInMeta(const QString &name, qint64 value)
{
    auto meta = m_database.statement(u"INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)"_s);
    return meta.run(name, value);
}

Result<Committed> LogWriter::store(const AppendRequest &request)
{
    Committed committed;
    committed.rows.reserve(request.updates.size());
    const bool mayBeKnown = !request.isFresh || m_hasForeign;
    for (const ReceivedUpdate &update : request.updates) {
        if (mayBeKnown && number(update.head.id) <= m_position.greatestUpdate) {
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
        committed.rows.append({.log = LogId{m_position.last}, .receivedMs = update.receivedMs, .head = update.head});
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
    Q_ASSERT(update.hasHead);
    const UpdateHead &head = update.head;
    const auto type = typeId(head.type);
    if (!type)
        return failure(type.error());
    auto query = m_database.statement(
        u"INSERT INTO log (id, update_id, received, type, chat, sender, thread, date, message, chat_title, chat_type,"
        " business, sender_name, query, summary, json) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s);
    auto done = query.run(m_position.last + 1, head.id, update.receivedMs, *type, head.chat, head.from, head.thread, head.date,
                          head.message, head.chatTitle, head.chatType, head.businessConnectionId, head.fromName,
                          head.queryId, head.summary.encoded(), Lasting{update.json});
    if (done) {
        ++m_position.last;
        m_position.greatestUpdate = std::max(m_position.greatestUpdate, number(head.id));
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

Result<void> LogWriter::storeAcknowledgements()
{
    for (const auto &[upTo, atMs] : std::as_const(m_acknowledgements)) {
        if (number(upTo) <= m_acknowledgedUpTo)
            continue;
        auto query = m_database.statement(
            u"UPDATE batch SET acknowledged = ? WHERE first BETWEEN ? AND ? AND acknowledged IS NULL"_s);
        if (auto done = query.run(atMs, m_acknowledgedUpTo, upTo); !done)
            return done;
        m_acknowledgedUpTo = number(upTo);
    }
    return {};
}

} // namespace Botdesk
