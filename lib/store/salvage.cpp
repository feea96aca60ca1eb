// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/salvage.h"

#include "core/clock.h"
#include "core/logging.h"
#include "core/secretfile.h"
#include "store/logwriter.h"
#include "store/schema.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <map>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qint64 RowsAtOnce = 256;       // read together; one by one where that fails
constexpr qint64 LeastRow = 100;         // bytes that a row of the log takes at least, to bound the search

QString notePath(const QString &path)
{
    return path + u".check"_s;
}

//! Moves the file with its write-ahead log; the shared memory is made anew.
bool moveDatabase(const QString &from, const QString &to)
{
    if (!QFile::rename(from, to))
        return false;
    QFile::rename(from + u"-wal"_s, to + u"-wal"_s);
    QFile::remove(from + u"-shm"_s);
    return true;
}

//! Reads from the old file what it can, and writes it to the new one.
class Salvage
{
public:
    Salvage(Database &from, Database &to) : m_from(from), m_to(to), m_log(to) { }

    bool canReadLog() { return m_from.statement(u"SELECT id FROM log LIMIT 1"_s).run().has_value(); }
    Result<Recovery> run();

private:
    qint64 lastRow();
    Result<void> copyLog();
    Result<void> copyRows(qint64 first, qint64 last);
    bool readRows(qint64 first, qint64 last, QList<std::pair<qint64, ReceivedUpdate>> &rows);
    Result<void> copyTable(const QString &table);
    QStringList columns(const QString &table);
    qint64 renumbered(qint64 row) const;

    Database &m_from;
    Database &m_to;
    LogWriter m_log;
    std::map<qint64, qint64> m_numbers;   // first row of each stretch in the old file -> its number in the new one
    qint64 m_recovered = 0;
    qint64 m_greatest = 0;                // row of the old file
};

Result<Recovery> Salvage::run()
{
    auto done = m_log.load().and_then([this] { return copyLog(); });
    for (const QString &table : {u"batch"_s, u"meta"_s, u"setting"_s, u"sent"_s, u"answer"_s, u"read_mark"_s, u"outbox"_s,
                                 u"draft"_s, u"exchange"_s, u"webhook_sample"_s, u"chat_trouble"_s, u"broadcast"_s,
                                 u"recipient"_s})
        done = done.and_then([&] { return copyTable(table); });
    // Rows that cannot be read may still be in the intake file: all of it is to be taken once more.
    done = done.and_then([this] { return m_to.execute(u"DELETE FROM meta WHERE name = 'intake'"_s); });
    return done.map([this] {
        return Recovery{.recovered = m_recovered, .unreadable = std::max<qint64>(0, m_greatest - m_recovered)};
    });
}

qint64 Salvage::lastRow()
{
    if (const auto last = m_from.integer(u"SELECT max(id) FROM log"_s); last && *last)
        return **last;
    return QFileInfo(m_from.path()).size() / LeastRow;
}

Result<void> Salvage::copyLog()
{
    const qint64 last = lastRow();
    Result<void> done;
    for (qint64 first = 1; first <= last && done; first += RowsAtOnce)
        done = copyRows(first, std::min(last, first + RowsAtOnce - 1));
    return done;
}

Result<void> Salvage::copyRows(qint64 first, qint64 last)
{
    QList<std::pair<qint64, ReceivedUpdate>> rows;
    if (!readRows(first, last, rows)) {
        rows.clear();
        for (qint64 id = first; id <= last; ++id)
            readRows(id, id, rows);
    }
    QList<ReceivedUpdate> updates;
    for (const auto &[id, update] : std::as_const(rows)) {
        const qint64 fresh = number(m_log.last()) + 1 + updates.size();
        if (m_numbers.empty() || renumbered(id) != fresh)
            m_numbers[id] = fresh;
        updates.append(update);
        m_greatest = id;
    }
    m_recovered += updates.size();
    return updates.isEmpty() ? Result<void>() : m_log.restore(updates);
}

bool Salvage::readRows(qint64 first, qint64 last, QList<std::pair<qint64, ReceivedUpdate>> &rows)
{
    auto query = m_from.statement(u"SELECT id, received, json FROM log WHERE id BETWEEN ? AND ? ORDER BY id"_s);
    auto more = query.run(first, last).and_then([&] { return query.next(); });
    for (; more && *more; more = query.next()) {
        const QByteArray json = query.bytes(2);
        // What is no update any more was overwritten.
        if (auto head = readUpdateHead(json))
            rows.append({query.integer(0), {.head = *std::move(head), .json = json, .receivedMs = query.integer(1)}});
    }
    return more.has_value();
}

qint64 Salvage::renumbered(qint64 row) const
{
    auto stretch = m_numbers.upper_bound(row);
    if (stretch == m_numbers.begin())
        return 0;
    --stretch;
    return stretch->second + row - stretch->first;
}

QStringList Salvage::columns(const QString &table)
{
    QStringList names;
    auto query = m_to.statement(u"SELECT name FROM pragma_table_info(?)"_s);
    auto more = query.run(table).and_then([&] { return query.next(); });
    for (; more && *more; more = query.next())
        names << query.text(0);
    return names;
}

//! As many rows as can be read from the front.
Result<void> Salvage::copyTable(const QString &table)
{
    const QStringList names = columns(table);
    const QString places = QStringList(names.size(), u"?"_s).join(u", "_s);
    // Numbers of rows of the log have changed.
    qsizetype logColumn = -1;
    for (const auto *column : {"after", "about", "first"})
        logColumn = std::max(logColumn, names.indexOf(QLatin1StringView(column)));

    Transaction transaction(m_to);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    auto read = m_from.statement(u"SELECT %1 FROM %2"_s.arg(names.join(u", "_s), table));
    auto write = m_to.statement(u"INSERT OR IGNORE INTO %2 (%1) VALUES (%3)"_s.arg(names.join(u", "_s), table, places));
    auto more = read.run().and_then([&] { return read.next(); });
    for (; more && *more; more = read.next()) {
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (i == logColumn && !read.isNull(int(i)))
                write.bind(renumbered(read.integer(int(i))));
            else
                write.bindColumn(read, int(i));
        }
        if (auto done = write.run(); !done)
            return done;
    }
    if (!more)
        qCWarning(logStore) << "salvage:" << table << describe(more.error());
    return transaction.commit();
}

//! The first page of an intact file with the same tables, in a copy of @p path: SQLite then finds the log even when the
//! page that says where it is was overwritten. Tables are made in the same order in every file, so they begin at the same
//! pages.
Result<QString> withFreshFirstPage(const QString &path, const QString &fresh)
{
    const QString copy = path + u".reading"_s;
    QFile::remove(copy);
    if (!QFile::copy(path, copy))
        return failure(Error::Kind::FileSystem, u"%1 cannot be copied"_s.arg(path));
    QFile intact(fresh);
    QFile file(copy);
    if (!intact.open(QIODevice::ReadOnly) || !file.open(QIODevice::ReadWrite))
        return failure(Error::Kind::FileSystem, file.errorString() + intact.errorString());
    QByteArray page = intact.read(SchemaPageSize);
    const auto pages = quint32(file.size() / SchemaPageSize);
    for (int i = 0; i < 4; ++i)
        page[28 + i] = char(pages >> (24 - 8 * i));   // size of the file in pages, big-endian
    if (page.size() != SchemaPageSize || file.write(page) != page.size())
        return failure(Error::Kind::FileSystem, file.errorString());
    return copy;
}

Result<void> keep(Database &database, const Recovery &recovery)
{
    auto query = database.statement(
        u"INSERT OR REPLACE INTO recovery (at, file, reason, recovered, unreadable) VALUES (?, ?, ?, ?, ?)"_s);
    return query.run(recovery.atMs, recovery.damagedFile, recovery.reason, recovery.recovered, recovery.unreadable);
}

Result<Recovery> salvageInto(const StoreSettings &settings, const QString &damaged)
{
    auto fresh = Database::open(settings.path, Database::Access::Write, settings.busyTimeout);
    auto prepared = fresh ? prepareForWriting(**fresh) : Result<void>(failure(fresh.error()));
    // The tables are to stand in the file itself: its first page may be needed.
    prepared = prepared.and_then([&] { return (*fresh)->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); });
    if (!prepared)
        return failure(prepared.error());
    {
        auto old = Database::open(damaged, Database::Access::Read, settings.busyTimeout);
        if (old && Salvage(**old, **fresh).canReadLog())
            return Salvage(**old, **fresh).run();
    }
    const auto copy = withFreshFirstPage(damaged, settings.path);
    if (!copy)
        return Recovery{};   // nothing more can be done; the file is still there for whoever knows more
    Result<Recovery> recovered = Recovery{};
    {
        auto old = Database::open(*copy, Database::Access::Read, settings.busyTimeout);
        if (old && Salvage(**old, **fresh).canReadLog())
            recovered = Salvage(**old, **fresh).run();
    }
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(*copy + suffix);
    return recovered;
}

} // namespace

Result<Recovery> salvage(const StoreSettings &settings, const QString &reason)
{
    const qint64 now = Clock::system().unixMilliseconds();
    const QString date = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s);
    QString damaged = settings.path + u".damaged-"_s + date;
    for (int n = 2; QFileInfo::exists(damaged); ++n)
        damaged = u"%1.damaged-%2-%3"_s.arg(settings.path, date).arg(n);
    if (!moveDatabase(settings.path, damaged))
        return failure(Error::Kind::Damaged, u"%1 (and it cannot be renamed)"_s.arg(reason));

    auto recovery = salvageInto(settings, damaged);
    if (recovery) {
        recovery->damagedFile = damaged;
        recovery->reason = reason;
        recovery->atMs = now;
        auto database = Database::open(settings.path, Database::Access::Write, settings.busyTimeout);
        const auto kept = database ? keep(**database, *recovery) : Result<void>(failure(database.error()));
        if (!kept)
            recovery = failure(kept.error());
    }
    if (!recovery) {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(settings.path + suffix);
        moveDatabase(damaged, settings.path);
    }
    return recovery;
}

void noteDamage(const QString &path)
{
    if (auto written = writePrivateFile(notePath(path), "quick_check\n"); !written)
        qCWarning(logStore) << describe(written.error());
}

Result<QString> damageFound(Database &database)
{
    if (!QFileInfo::exists(notePath(database.path())))
        return QString();
    QString found;
    {
        auto query = database.statement(u"PRAGMA quick_check(1)"_s);
        const auto row = query.run().and_then([&] { return query.next(); });
        if (!row)
            return row.error().kind == Error::Kind::Damaged ? Result<QString>(row.error().detail) : failure(row.error());
        found = query.text(0);
    }
    QFile::remove(notePath(database.path()));
    return found == "ok"_L1 ? QString() : found;
}

} // namespace Botdesk
