// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/requestlog.h"

#include "core/clock.h"
#include "core/logging.h"
#include "core/pending.h"
#include "store/lane.h"
#include "store/requesttable.h"

#include <QFile>
#include <QMutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr auto WriteEvery = 200ms;
constexpr qsizetype MostPending = 500;                 // between two writings
constexpr qint64 MostPendingBytes = 16 * 1024 * 1024;

} // namespace

qint64 RequestCounts::all() const
{
    qint64 sum = 0;
    for (const qint64 count : byRefusal)
        sum += count;
    return sum;
}

//! What lives in the thread of the log, and the door to it.
class RequestLog::Side
{
public:
    Side(RequestLog &log, QString path, qint64 limitBytes)
        : m_log(log)
        , m_path(std::move(path))
        , m_limitBytes(limitBytes)
        , m_lane(u"requests"_s, [this] { return idle(); })
    {
    }
    ~Side()
    {
        m_lane.finish([this] {
            write();
            m_table.reset();   // its connection belongs to this thread
        });
    }

    void add(const WebhookRequest &request);
    void setLimit(qint64 bytes);
    void clear();

    template <typename T, typename Ask>
    QFuture<Result<T>> ask(Ask ask)
    {
        auto pending = Pending<T>::make();
        m_lane.post([this, pending, ask = std::move(ask)] {
            write();   // what came before the question is in the answer
            pending->finish(open().and_then(ask));
        });
        return pending->future();
    }

private:
    Result<RequestTable *> open();
    std::optional<std::chrono::milliseconds> idle();
    void write();

    RequestLog &m_log;
    const QString m_path;

    QMutex m_mutex;
    QList<WebhookRequest> m_pending;    // under m_mutex, as the next three
    qint64 m_pendingBytes = 0;
    RequestCounts m_fresh;              // of all that were given since the last writing
    qint64 m_limitBytes;

    std::unique_ptr<RequestTable> m_table;
    bool m_hasFailed = false;
    std::chrono::milliseconds m_lastWrite{0};
    Lane m_lane;                        // last: its thread uses all of the above
};

void RequestLog::Side::add(const WebhookRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    const bool wasEmpty = m_fresh.byRefusal.isEmpty();
    ++m_fresh.byRefusal[request.refusal];
    m_fresh.cameAgain += request.cameAgain;
    if (request.refusal == WebhookRefusal::None)
        m_fresh.lastLetInMs = request.atMs;
    if (m_pending.size() < MostPending && m_pendingBytes + request.body.size() <= MostPendingBytes) {
        m_pending.append(request);
        m_pendingBytes += request.body.size();
    } else {
        ++m_fresh.notKept;
    }
    if (wasEmpty)
        m_lane.post([] {});   // wakes the thread; it writes when it is idle
}

void RequestLog::Side::setLimit(qint64 bytes)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_limitBytes = bytes;
    }
    m_lane.post([this, bytes] {
        if (const auto table = open(); table && (*table)->trim(bytes))
            (*table)->shrink();
    });
}

void RequestLog::Side::clear()
{
    m_lane.post([this] {
        write();
        if (const auto table = open())
            (*table)->clear();
    });
}

Result<RequestTable *> RequestLog::Side::open()
{
    if (m_table)
        return m_table.get();
    auto table = RequestTable::open(m_path);
    if (!table && table.error().kind == Error::Kind::Damaged) {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + suffix);
        table = RequestTable::open(m_path);
    }
    if (!table)
        return failure(table.error());
    m_table = *std::move(table);
    return m_table.get();
}

std::optional<std::chrono::milliseconds> RequestLog::Side::idle()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_fresh.byRefusal.isEmpty())
            return {};
    }
    const auto since = Clock::system().uptime() - m_lastWrite;
    if (since < WriteEvery)
        return WriteEvery - since;
    write();
    return {};
}

void RequestLog::Side::write()
{
    QList<WebhookRequest> requests;
    RequestCounts fresh;
    qint64 limitBytes = 0;
    {
        const QMutexLocker lock(&m_mutex);
        requests = std::exchange(m_pending, {});
        fresh = std::exchange(m_fresh, {});
        m_pendingBytes = 0;
        limitBytes = m_limitBytes;
    }
    m_lastWrite = Clock::system().uptime();
    if (fresh.byRefusal.isEmpty())
        return;
    auto written = open().and_then([&](RequestTable *table) { return table->add(requests, fresh, limitBytes); });
    if (!written) {
        qCWarning(logStore) << "requests are not kept:" << describe(written.error());
        if (!std::exchange(m_hasFailed, true))
            emit m_log.failed(written.error());
        return;
    }
    m_hasFailed = false;
    for (WebhookRequest &request : requests) {
        request.headers.clear();
        request.body.clear();
        request.answer.clear();
    }
    emit m_log.kept(requests, *written);
}

RequestLog::RequestLog(const QString &path, qint64 limitBytes, QObject *parent)
    : QObject(parent)
    , m_side(std::make_unique<Side>(*this, path, limitBytes))
{
}

RequestLog::~RequestLog() = default;

void RequestLog::add(const WebhookRequest &request)
{
    m_side->add(request);
}

void RequestLog::setLimit(qint64 bytes)
{
    m_side->setLimit(bytes);
}

void RequestLog::clear()
{
    m_side->clear();
}

QFuture<Result<QList<WebhookRequest>>> RequestLog::last(RequestFilter filter, int count)
{
    return m_side->ask<QList<WebhookRequest>>([filter, count](RequestTable *table) { return table->last(filter, count); });
}

QFuture<Result<WebhookRequest>> RequestLog::request(qint64 id)
{
    return m_side->ask<WebhookRequest>([id](RequestTable *table) { return table->request(id); });
}

QFuture<Result<RequestCounts>> RequestLog::counts()
{
    return m_side->ask<RequestCounts>([](RequestTable *table) { return Result<RequestCounts>(table->counts()); });
}

} // namespace Botdesk
