// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/schema.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr auto Version1 = R"(
CREATE TABLE type (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE log (
    id INTEGER PRIMARY KEY, update_id INTEGER NOT NULL, received INTEGER NOT NULL, type INTEGER NOT NULL,
    chat INTEGER, sender INTEGER, thread INTEGER, date INTEGER, message INTEGER, chat_title TEXT, chat_type TEXT,
    business TEXT, sender_name TEXT, query TEXT, summary TEXT, json BLOB NOT NULL);
CREATE INDEX log_update ON log (update_id);
CREATE TABLE batch (first INTEGER PRIMARY KEY, stored INTEGER NOT NULL, acknowledged INTEGER);
CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER) WITHOUT ROWID;
CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;
CREATE TABLE recovery (at INTEGER PRIMARY KEY, file TEXT, reason TEXT, recovered INTEGER, unreadable INTEGER);
CREATE TABLE sent (
    id INTEGER PRIMARY KEY, after INTEGER NOT NULL, chat INTEGER NOT NULL, thread INTEGER, business TEXT,
    message INTEGER, at INTEGER NOT NULL, method TEXT, json BLOB, draft BLOB);
CREATE TABLE answer (query TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE read_mark (
    chat INTEGER, thread INTEGER, business TEXT, position INTEGER NOT NULL, sub INTEGER NOT NULL,
    PRIMARY KEY (chat, thread, business)) WITHOUT ROWID;
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT, chat INTEGER NOT NULL, thread INTEGER, business TEXT, draft BLOB,
    state INTEGER NOT NULL, error_kind INTEGER, error TEXT, error_code INTEGER, retry_after INTEGER,
    attempts INTEGER NOT NULL, not_before INTEGER NOT NULL, created INTEGER NOT NULL);
CREATE TABLE draft (
    chat INTEGER, thread INTEGER, business TEXT, draft BLOB NOT NULL, changed INTEGER NOT NULL,
    PRIMARY KEY (chat, thread, business)) WITHOUT ROWID;
CREATE TABLE exchange (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, method TEXT NOT NULL, parameters BLOB, answer BLOB,
    http INTEGER NOT NULL, duration INTEGER NOT NULL, error_kind INTEGER, error TEXT, error_code INTEGER,
    retry_after INTEGER, about INTEGER);
CREATE INDEX exchange_about ON exchange (about) WHERE about IS NOT NULL;
CREATE TABLE webhook_sample (at INTEGER PRIMARY KEY, json BLOB NOT NULL);
)";

constexpr auto Version2 = R"(
CREATE TABLE chat_trouble (chat INTEGER PRIMARY KEY, kind TEXT NOT NULL, words TEXT, at INTEGER NOT NULL);
CREATE TABLE broadcast (
    id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL, draft BLOB, state INTEGER NOT NULL, words TEXT,
    created INTEGER NOT NULL, started INTEGER NOT NULL, ended INTEGER NOT NULL);
CREATE TABLE recipient (
    broadcast INTEGER NOT NULL, place INTEGER NOT NULL, chat TEXT NOT NULL, name TEXT, fields BLOB,
    state INTEGER NOT NULL, message INTEGER, words TEXT, at INTEGER NOT NULL,
    PRIMARY KEY (broadcast, place)) WITHOUT ROWID;
CREATE INDEX recipient_state ON recipient (broadcast, state);
CREATE INDEX recipient_sending ON recipient (state) WHERE state = 1;
)";

//! What has been released is never changed again: a new version is a new step.
constexpr std::array Steps = {Version1, Version2};
static_assert(Steps.size() == SchemaVersion);

Result<void> executeAll(Database &database, const QString &statements)
{
    for (const QString &statement : statements.split(u';', Qt::SkipEmptyParts)) {
        if (statement.trimmed().isEmpty())
            continue;
        if (auto done = database.execute(statement); !done)
            return done;
    }
    return {};
}

Result<void> step(Database &database, int from, const char *statements)
{
    Transaction transaction(database);
    return transaction.begin()
        .and_then([&] { return executeAll(database, QString::fromLatin1(statements)); })
        .and_then([&] { return database.execute(u"PRAGMA user_version=%1"_s.arg(from + 1)); })
        .and_then([&] { return transaction.commit(); });
}

//! An Error when a later Botdesk has written the file.
Result<int> knownVersion(Database &database, int latest)
{
    const auto version = schemaVersion(database);
    if (version && *version > latest)
        return failure(Error::Kind::Invalid,
                       u"%1: schema %2; this Botdesk knows %3"_s.arg(database.path()).arg(*version).arg(latest));
    return version;
}

} // namespace

Result<int> schemaVersion(Database &database)
{
    return database.integer(u"PRAGMA user_version"_s).map([](auto version) { return int(version.value_or(0)); });
}

Result<void> migrate(Database &database, std::span<const char *const> steps)
{
    const auto version = knownVersion(database, int(steps.size()));
    if (!version)
        return failure(version.error());
    for (int from = *version; from < int(steps.size()); ++from) {
        if (auto done = step(database, from, steps[size_t(from)]); !done)
            return done;
    }
    return {};
}

Result<void> prepareForWriting(Database &database)
{
    if (const auto version = knownVersion(database, SchemaVersion); !version)
        return failure(version.error());   // before a pragma changes something in it
    // The write-ahead log is cut back to 64 MiB after a burst. Checkpoints are the
    // writer's: SQLite's own would come in the middle of a drain.
    for (const QString &pragma : {u"PRAGMA page_size=%1"_s.arg(SchemaPageSize), u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
                                  u"PRAGMA wal_autocheckpoint=0"_s, u"PRAGMA journal_size_limit=67108864"_s,
                                  u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA cache_size=-16384"_s}) {
        if (auto done = database.execute(pragma); !done)
            return done;
    }
    return migrate(database, Steps);
}

Result<void> prepareForReading(Database &database)
{
    for (const QString &pragma : {u"PRAGMA query_only=1"_s, u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA cache_size=-4096"_s}) {
        if (auto done = database.execute(pragma); !done)
            return done;
    }
    return {};
}

} // namespace Botdesk
