// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/requesttable.h"

#include "store/schema.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr auto Version1 = R"(
CREATE TABLE request (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, address TEXT, proxy TEXT, listener BLOB, method BLOB, target BLOB,
    bytes INTEGER NOT NULL, refusal INTEGER NOT NULL, status INTEGER NOT NULL, answer_ms INTEGER NOT NULL,
    update_id INTEGER, came_again INTEGER NOT NULL, size INTEGER NOT NULL);
CREATE TABLE content (id INTEGER PRIMARY KEY, headers BLOB, body BLOB, answer BLOB);
CREATE TABLE count (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
)";
constexpr std::array Steps = {Version1};

constexpr int RowBytes = 120;   // about what a request takes besides headers, body and answer
const auto RowColumns =
    u"id, at, address, proxy, listener, method, target, bytes, refusal, status, answer_ms, update_id, came_again"_s;

qint64 sizeOf(const WebhookRequest &request, const QByteArray &headers)
{
    return RowBytes + request.target.size() + headers.size() + request.body.size() + request.answer.size();
}

QByteArray inOneText(const QList<HttpHeader> &headers)
{
    QByteArray text;
    for (const HttpHeader &header : headers)
        text += header.name + ": " + header.value + '\n';
    return text;
}

QList<HttpHeader> asHeaders(const QByteArray &text)
{
    QList<HttpHeader> headers;
    for (const QByteArray &line : text.split('\n')) {
        if (const qsizetype colon = line.indexOf(": "); colon >= 0)
            headers.append({line.first(colon), line.sliced(colon + 2)});
    }
    return headers;
}

WebhookRequest readRow(const Statement &row)
{
    return {.id = row.integer(0),
            .atMs = row.integer(1),
            .address = QHostAddress(row.text(2)),
            .proxy = QHostAddress(row.text(3)),
            .listener = row.bytes(4),
            .method = row.bytes(5),
            .target = row.bytes(6),
            .bytes = qsizetype(row.integer(7)),
            .refusal = WebhookRefusal(row.integer(8)),
            .status = int(row.integer(9)),
            .answerMs = row.integer(10),
            .update = row.optionalId<UpdateId>(11),
            .cameAgain = row.integer(12) != 0};
}

QString condition(RequestFilter filter)
{
    switch (filter) {
    case RequestFilter::All: return {};
    case RequestFilter::LetIn: return u"WHERE refusal = 0 "_s;
    case RequestFilter::Refused: return u"WHERE refusal <> 0 "_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::unique_ptr<RequestTable>> RequestTable::open(const QString &path)
{
    auto database = Database::open(path, Database::Access::Write, 2s);
    if (!database)
        return failure(database.error());
    std::unique_ptr<RequestTable> table(new RequestTable(*std::move(database)));
    Database &db = *table->m_database;
    for (const QString &pragma : {u"PRAGMA auto_vacuum = INCREMENTAL"_s, u"PRAGMA journal_mode = WAL"_s,
                                  u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA journal_size_limit = 4194304"_s}) {
        if (const auto done = db.execute(pragma); !done)
            return failure(done.error());
    }
    if (const auto done = migrate(db, Steps); !done)
        return failure(done.error());
    if (const auto done = table->readCounts(); !done)
        return failure(done.error());
    const auto bytes = db.integer(u"SELECT sum(size) FROM request"_s);
    const auto last = db.integer(u"SELECT max(id) FROM request"_s);
    if (!bytes || !last)
        return failure(bytes ? last.error() : bytes.error());
    table->m_bytes = bytes->value_or(0);
    table->m_nextId = std::max(table->m_nextId, last->value_or(0) + 1);
    return table;
}

Result<void> RequestTable::readCounts()
{
    auto query = m_database->statement(u"SELECT name, value FROM count"_s);
    auto row = query.run().and_then([&] { return query.next(); });
    for (; row && *row; row = query.next()) {
        const QString name = query.text(0);
        if (name == u"again"_s)
            m_counts.cameAgain = query.integer(1);
        else if (name == u"not kept"_s)
            m_counts.notKept = query.integer(1);
        else if (name == u"last let in"_s)
            m_counts.lastLetInMs = query.integer(1);
        else if (name == u"next"_s)
            m_nextId = query.integer(1);
        else
            m_counts.byRefusal[WebhookRefusal(name.toInt())] = query.integer(1);
    }
    return row ? Result<void>() : failure(row.error());
}

Result<void> RequestTable::keepCounts(const RequestCounts &counts)
{
    const auto keep = [this](const QString &name, qint64 value) {
        return m_database->statement(u"INSERT OR REPLACE INTO count (name, value) VALUES (?, ?)"_s).run(name, value);
    };
    Result<void> done = keep(u"again"_s, counts.cameAgain)
                            .and_then([&] { return keep(u"not kept"_s, counts.notKept); })
                            .and_then([&] { return keep(u"last let in"_s, counts.lastLetInMs); })
                            .and_then([&] { return keep(u"next"_s, m_nextId); });
    for (auto count = counts.byRefusal.begin(); done && count != counts.byRefusal.end(); ++count)
        done = keep(QString::number(int(count.key())), count.value());
    return done;
}

//! Gives the room of what was deleted back to the disk.
Result<void> RequestTable::shrink()
{
    auto vacuum = m_database->statement(u"PRAGMA incremental_vacuum"_s);
    auto row = vacuum.run().and_then([&] { return vacuum.next(); });
    while (row && *row)
        row = vacuum.next();
    return row ? Result<void>() : failure(row.error());
}

Result<void> RequestTable::insert(WebhookRequest &request)
{
    request.id = m_nextId++;
    const QByteArray headers = inOneText(request.headers);
    const qint64 size = sizeOf(request, headers);
    auto row = m_database->statement(u"INSERT INTO request (%1, size) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s.arg(RowColumns));
    auto done = row.run(request.id, request.atMs, request.address.toString(), request.proxy.toString(), request.listener,
                        request.method, request.target, qint64(request.bytes), int(request.refusal), request.status,
                        request.answerMs, request.update, request.cameAgain, size);
    if (!done)
        return done;
    m_bytes += size;
    auto content = m_database->statement(u"INSERT INTO content (id, headers, body, answer) VALUES (?,?,?,?)"_s);
    return content.run(request.id, headers, request.body, request.answer);
}

Result<RequestCounts> RequestTable::add(QList<WebhookRequest> &requests, const RequestCounts &fresh, qint64 limitBytes)
{
    RequestCounts counts = m_counts;
    for (auto count = fresh.byRefusal.begin(); count != fresh.byRefusal.end(); ++count)
        counts.byRefusal[count.key()] += count.value();
    counts.cameAgain += fresh.cameAgain;
    counts.notKept += fresh.notKept;
    counts.lastLetInMs = std::max(counts.lastLetInMs, fresh.lastLetInMs);

    const qint64 bytesBefore = m_bytes;
    Transaction transaction(*m_database);
    Result<void> done = transaction.begin();
    for (WebhookRequest &request : requests)
        done = done.and_then([&] { return insert(request); });
    done = done.and_then([&] { return trim(limitBytes); })
               .and_then([&] { return keepCounts(counts); })
               .and_then([&] { return transaction.commit(); });
    if (!done) {
        m_bytes = bytesBefore;
        return failure(done.error());
    }
    m_counts = counts;
    return counts;
}

Result<void> RequestTable::trim(qint64 limitBytes)
{
    qint64 lastGone = 0;
    {
        auto oldest = m_database->statement(u"SELECT id, size FROM request ORDER BY id"_s);
        auto row = m_bytes > limitBytes ? oldest.run().and_then([&] { return oldest.next(); }) : Result<bool>(false);
        for (; row && *row && m_bytes > limitBytes && oldest.integer(0) < m_nextId - 1; row = oldest.next()) {
            lastGone = oldest.integer(0);
            m_bytes -= oldest.integer(1);
        }
        if (!row)
            return failure(row.error());
    }
    if (lastGone > 0) {
        auto rows = m_database->statement(u"DELETE FROM request WHERE id <= ?"_s);
        auto contents = m_database->statement(u"DELETE FROM content WHERE id <= ?"_s);
        return rows.run(lastGone).and_then([&] { return contents.run(lastGone); });
    }
    return {};
}

Result<void> RequestTable::clear()
{
    m_counts = {};
    m_bytes = 0;
    return m_database->execute(u"DELETE FROM request"_s)
        .and_then([&] { return m_database->execute(u"DELETE FROM content"_s); })
        .and_then([&] { return m_database->execute(u"DELETE FROM count WHERE name <> 'next'"_s); })
        .and_then([&] { return shrink(); });
}

Result<QList<WebhookRequest>> RequestTable::last(RequestFilter filter, int count)
{
    QList<WebhookRequest> requests;
    auto query = m_database->statement(u"SELECT %1 FROM request %2ORDER BY id DESC LIMIT ?"_s.arg(RowColumns, condition(filter)));
    auto row = query.run(count).and_then([&] { return query.next(); });
    for (; row && *row; row = query.next())
        requests += readRow(query);
    if (!row)
        return failure(row.error());
    std::reverse(requests.begin(), requests.end());
    return requests;
}

Result<WebhookRequest> RequestTable::request(qint64 id)
{
    auto query = m_database->statement(
        u"SELECT %1, headers, body, answer FROM request NATURAL JOIN content WHERE id = ?"_s.arg(RowColumns));
    const auto row = query.run(id).and_then([&] { return query.next(); });
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(Error::Kind::NotFound);
    WebhookRequest request = readRow(query);
    request.headers = asHeaders(query.bytes(13));
    request.body = query.bytes(14);
    request.answer = query.bytes(15);
    return request;
}

} // namespace Botdesk
