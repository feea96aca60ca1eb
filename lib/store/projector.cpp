// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/projector.h"

#include "store/store.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qint64 LeastSlice = 64;       // rows
constexpr qint64 GreatestSlice = 8192;
constexpr qint64 FarBehind = 4096;      // rows; from here on it is worth a progress bar

} // namespace

struct Projector::Entry
{
    std::unique_ptr<Projection> projection;
    qint64 mark = 0;
};

Projector::Projector(Database &database, UpdateStore &store) : m_database(database), m_store(store), m_reader(database) { }

Projector::~Projector() = default;

void Projector::add(std::unique_ptr<Projection> projection)
{
    m_entries.push_back({std::move(projection)});
}

Result<void> Projector::load()
{
    auto made = m_database.execute(u"CREATE TABLE IF NOT EXISTS projection (name TEXT PRIMARY KEY, version INTEGER,"
                                   " log INTEGER) WITHOUT ROWID"_s);
    if (!made)
        return made;
    for (Entry &entry : m_entries) {
        const auto mark = readMark(entry);
        if (!mark)
            return failure(mark.error());
        entry.mark = mark->value_or(0);
        if (*mark)
            continue;
        if (auto dropped = drop(entry); !dropped)
            return dropped;
    }
    updateMark();
    return {};
}

//! None when it was never filled, or by another version of its maker.
Result<std::optional<qint64>> Projector::readMark(const Entry &entry)
{
    auto query = m_database.statement(u"SELECT version, log FROM projection WHERE name = ?"_s);
    const auto row = query.run(entry.projection->name()).and_then([&] { return query.next(); });
    if (!row)
        return failure(row.error());
    return *row && query.integer(0) == entry.projection->version() ? std::optional(query.integer(1)) : std::nullopt;
}

Result<void> Projector::dropAll()
{
    for (Entry &entry : m_entries) {
        if (auto dropped = drop(entry); !dropped)
            return dropped;
    }
    updateMark();
    return {};
}

Result<void> Projector::drop(Entry &entry)
{
    m_database.forgetStatements();
    Transaction transaction(m_database);
    auto done = transaction.begin();
    for (const QString &table : entry.projection->tables())
        done = done.and_then([&] { return m_database.execute(u"DROP TABLE IF EXISTS "_s + table); });
    entry.projection->forget();
    return done.and_then([&] { return entry.projection->create(); })
        .and_then([&] { return setMark(entry, 0); })
        .and_then([&] { return transaction.commit(); });
}

Result<void> Projector::setMark(Entry &entry, qint64 log)
{
    auto query = m_database.statement(u"INSERT OR REPLACE INTO projection (name, version, log) VALUES (?, ?, ?)"_s);
    auto done = query.run(entry.projection->name(), entry.projection->version(), log);
    if (done)
        entry.mark = log;
    return done;
}

void Projector::updateMark()
{
    m_mark = m_entries.empty() ? 0 : m_entries.front().mark;
    for (const Entry &entry : m_entries)
        m_mark = std::min(m_mark, entry.mark);
}

Result<qint64> Projector::takeSlice(LogId last, std::chrono::milliseconds budget)
{
    QElapsedTimer timer;
    timer.start();
    if (m_rebuildFrom < 0 && number(last) - m_mark > FarBehind)
        m_rebuildFrom = m_mark;

    QList<LoggedUpdate> rows;
    const LogId to{std::min(number(last), m_mark + m_sliceRows)};
    auto done = m_reader.forEachReceived(LogId{m_mark + 1}, to, [&rows](const StoredUpdate &row, const QByteArray &json) {
        rows.append({row, json});
        return true;
    });
    done = done.and_then([&] { return project(rows); });
    if (!done)
        return failure(done.error());

    if (rows.size() == m_sliceRows || timer.elapsed() > budget.count()) {
        const double ratio = double(budget.count()) / double(std::max<qint64>(timer.elapsed(), 1));
        m_sliceRows = std::clamp(qint64(double(m_sliceRows) * std::clamp(ratio, 0.25, 2.0)), LeastSlice, GreatestSlice);
    }
    tellProgress(last);
    return rows.size();
}

Result<void> Projector::takeRest()
{
    return project({});
}

Result<void> Projector::project(const QList<LoggedUpdate> &rows)
{
    // Outside of the transaction, where SQLite lets it be changed.
    auto done = m_database.execute(u"PRAGMA synchronous=NORMAL"_s);
    std::vector<qint64> marks;
    for (const Entry &entry : m_entries)
        marks.push_back(entry.mark);
    {
        Transaction transaction(m_database);
        done = done.and_then([&] { return transaction.begin(); });
        for (Entry &entry : m_entries) {
            const auto all = std::span<const LoggedUpdate>(rows.constData(), size_t(rows.size()));
            const auto from = std::find_if(all.begin(), all.end(),
                                           [&entry](const LoggedUpdate &row) { return number(row.row.log) > entry.mark; });
            const auto news = all.subspan(size_t(from - all.begin()));
            done = done.and_then([&] { return entry.projection->take(news); });
            if (!news.empty())
                done = done.and_then([&] { return setMark(entry, number(news.back().row.log)); });
        }
        done = done.and_then([&] { return transaction.commit(); });
    }
    if (!done) {
        for (size_t i = 0; i < marks.size(); ++i) {
            m_entries[i].mark = marks[i];
            m_entries[i].projection->forget();
        }
    }
    updateMark();
    const auto restored = m_database.execute(u"PRAGMA synchronous=FULL"_s);
    return done ? restored : done;
}

void Projector::tellProgress(LogId last)
{
    if (m_rebuildFrom >= 0) {
        emit m_store.rebuildProgress(m_mark - m_rebuildFrom, number(last) - m_rebuildFrom);
        if (m_mark >= number(last))
            m_rebuildFrom = -1;
    }
    emit m_store.projected(mark());
}

} // namespace Botdesk
