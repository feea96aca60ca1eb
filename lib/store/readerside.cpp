// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/readerside.h"

#include "store/schema.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

Result<std::optional<Recovery>> readRecovery(Database &database)
{
    auto query = database.statement(u"SELECT at, file, reason, recovered, unreadable FROM recovery ORDER BY at DESC"_s);
    const auto row = query.run().and_then([&] { return query.next(); });
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::nullopt;
    return Recovery{.damagedFile = query.text(1), .reason = query.text(2), .recovered = query.integer(3),
                    .unreadable = query.integer(4), .atMs = query.integer(0)};
}

} // namespace

Result<StoreInfo> readStoreInfo(Database &database)
{
    StoreInfo info;
    // Two questions: asked together, SQLite would read the whole table.
    const auto first = database.integer(u"SELECT min(id) FROM log"_s);
    const auto last = database.integer(u"SELECT max(id) FROM log"_s);
    const auto version = schemaVersion(database);
    auto recovery = readRecovery(database);
    if (!first || !last)
        return failure(first ? last.error() : first.error());
    if (!version || !recovery)
        return failure(version ? recovery.error() : version.error());
    info.first = LogId{first->value_or(0)};
    info.last = LogId{last->value_or(0)};
    info.stored = *last ? **last - **first + 1 : 0;
    info.schema = *version;
    info.recovery = *std::move(recovery);
    for (const QString &suffix : {u""_s, u"-wal"_s})
        info.bytes += QFileInfo(database.path() + suffix).size();
    const auto oldest = database.integer(u"SELECT received FROM log WHERE id = (SELECT min(id) FROM log)"_s);
    const auto newest = database.integer(u"SELECT received FROM log WHERE id = (SELECT max(id) FROM log)"_s);
    if (!oldest || !newest)
        return failure(oldest ? newest.error() : oldest.error());
    info.oldestMs = *oldest;
    info.newestMs = *newest;
    // A file that was only ever read has no projections.
    if (const auto mark = database.integer(u"SELECT min(log) FROM projection"_s))
        info.projected = LogId{mark->value_or(0)};
    return info;
}

ReaderSide::ReaderSide(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , log(*m_database)
    , rows(*m_database, log)
    , outgoing(*m_database)
    , broadcasts(*m_database)
    , conversations(*m_database)
    , items(*m_database, log)
    , people(*m_database)
    , messages(*m_database, log, conversations)
{
}

Result<std::unique_ptr<ReaderSide>> ReaderSide::open(const StoreSettings &settings)
{
    auto database = Database::open(settings.path, Database::Access::Read, settings.busyTimeout);
    if (!database)
        return failure(database.error());
    if (auto prepared = prepareForReading(**database); !prepared)
        return failure(prepared.error());
    const auto version = schemaVersion(**database);
    if (!version)
        return failure(version.error());
    if (*version != SchemaVersion)
        return failure(Error::Kind::Invalid, u"%1: schema %2; this Botdesk reads %3"_s.arg(settings.path)
                                                 .arg(*version)
                                                 .arg(SchemaVersion));
    return std::unique_ptr<ReaderSide>(new ReaderSide(*std::move(database)));
}

Result<std::optional<UpdateId>> ReaderSide::nextOffset()
{
    return m_database->integer(u"SELECT value FROM meta WHERE name = 'next_offset'"_s).map([](auto offset) {
        return offset ? std::optional(UpdateId{*offset}) : std::nullopt;
    });
}

Result<UpdateTimeline> ReaderSide::timeline(LogId id)
{
    const auto rows = log.page({id});
    if (!rows)
        return failure(rows.error());
    if (rows->isEmpty())
        return failure(Error::Kind::NotFound, u"row %1 of the log"_s.arg(number(id)));
    const StoredUpdate &row = rows->front();
    UpdateTimeline timeline{.date = row.head.date, .receivedMs = row.receivedMs};

    auto batch = m_database->statement(
        u"SELECT stored, acknowledged FROM batch WHERE first <= ? ORDER BY first DESC LIMIT 1"_s);
    auto found = batch.run(id).and_then([&] { return batch.next(); });
    if (found && *found) {
        timeline.storedMs = batch.integer(0);
        timeline.acknowledgedMs = batch.optionalInteger(1);
    }
    auto answer = m_database->statement(u"SELECT at FROM answer WHERE query = ?"_s);
    if (found)
        found = answer.run(row.head.queryId).and_then([&] { return answer.next(); });
    if (found && *found)
        timeline.answeredMs = answer.integer(0);
    if (!found)
        return failure(found.error());

    auto exchanges = outgoing.exchanges({.about = id});
    if (!exchanges)
        return failure(exchanges.error());
    timeline.answers = QList<Exchange>(exchanges->crbegin(), exchanges->crend());
    return timeline;
}

} // namespace Botdesk
