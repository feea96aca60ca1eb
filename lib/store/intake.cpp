// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/intake.h"

#include "core/clock.h"
#include "core/logging.h"
#include "core/promptthread.h"

#include <QDataStream>
#include <QFileInfo>
#include <QIODevice>

#include <sys/statvfs.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

// Appends that follow on one another within Soon, so many times, are a stream.
constexpr auto Soon = 10ms;
constexpr int Stream = 4;

// Waking a thread and being woken by it takes about as long as a quick disk. So many syncs of that kind are trusted.
constexpr auto QuickSync = 500us;
constexpr int TrustedSyncs = 32;
constexpr qint64 Little = 32 * 1024;                  // bytes; of more, whoever brings them had better read something meanwhile

constexpr auto Gather = 25ms;                         // how long answered updates wait for company
constexpr qsizetype LargeBatch = 1000;                // requests that wait for no more
constexpr qint64 MostWaiting = 1536 * 1024;           // bytes; whoever brings more waits for the log
constexpr qint64 SyncAfter = 2 * 1024 * 1024;         // bytes in the log; with MostWaiting less than half the file
constexpr auto Retry = 1s;
constexpr auto SpaceHolds = 20ms;
constexpr quint64 EnoughSpace = 64 * 1024 * 1024;     // bytes free on the disk, so that the log has room for all this

qint64 bytesOf(const AppendRequest &request)
{
    qint64 bytes = 0;
    for (const ReceivedUpdate &update : request.updates)
        bytes += update.json.size();
    return bytes;
}

//! Of encoded() with its head in the file, at most.
qint64 contentBytes(const AppendRequest &request)
{
    return bytesOf(request) + 16 * (request.updates.size() + 4);
}

std::chrono::nanoseconds since(const QElapsedTimer &timer)
{
    return std::chrono::nanoseconds(timer.nsecsElapsed());
}

void answer(const Intake::Asker &asker, Result<Committed> result)
{
    asker->addResult(std::move(result));
    asker->finish();
}

//! What the log will bring for @p request, which has no duplicates, with rows behind @p last.
Committed expected(const AppendRequest &request, qint64 last)
{
    Committed committed{.storedMs = request.storedMs};
    committed.rows.reserve(request.updates.size());
    for (const ReceivedUpdate &update : request.updates)
        committed.rows.append({.log = LogId{++last}, .receivedMs = update.receivedMs, .head = update.head});
    return committed;
}

} // namespace

QByteArray encoded(const AppendRequest &request)
{
    QByteArray content;
    content.reserve(contentBytes(request));
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << bool(request.nextOffset) << number(request.nextOffset.value_or(UpdateId{})) << request.storedMs;
    for (const ReceivedUpdate &update : request.updates)
        stream << update.receivedMs << update.json;
    return content;
}

AppendRequest decodedRequest(const QByteArray &content)
{
    AppendRequest request;
    QDataStream stream(content);
    stream.setVersion(QDataStream::Qt_6_0);
    bool hasOffset = false;
    qint64 nextOffset = 0;
    stream >> hasOffset >> nextOffset >> request.storedMs;
    if (hasOffset)
        request.nextOffset = UpdateId{nextOffset};
    while (!stream.atEnd()) {
        ReceivedUpdate update;
        stream >> update.receivedMs >> update.json;
        auto head = readUpdateHead(update.json);
        if (stream.status() != QDataStream::Ok || !head)
            break;
        update.head = *std::move(head);
        request.updates.append(update);
    }
    return request;
}

Intake::Intake(const QString &database, Lane &writer, std::function<void()> commit)
    : m_database(database)
    , m_writer(writer)
    , m_commit(std::move(commit))
    , m_lane(u"store-intake"_s)
{
    m_lane.post(becomePrompt);   // every answer waits for it
}

QFuture<Result<Committed>> Intake::append(QList<ReceivedUpdate> updates, std::optional<UpdateId> nextOffset)
{
    auto asker = std::make_shared<QPromise<Result<Committed>>>();
    asker->start();
    auto future = asker->future();
    std::shared_ptr<HeadReading> heads;
    if (!std::all_of(updates.cbegin(), updates.cend(), [](const ReceivedUpdate &update) { return update.hasHead; }))
        heads = std::make_shared<HeadReading>(updates);
    bool isFirst = false;
    {
        const QMutexLocker lock(&m_mutex);
        isFirst = m_incoming.isEmpty();
        m_incoming.append({{.updates = std::move(updates), .nextOffset = nextOffset}, std::move(asker), heads});
    }
    if (isFirst && !takeHere()) {
        m_lane.post([this] {
            const QMutexLocker working(&m_working);
            takeIncoming();
        });
    }
    if (heads)
        heads->begin();   // while the other thread writes
    return future;
}

//! @return whether it was done in this thread.
bool Intake::takeHere()
{
    if (!m_working.tryLock())
        return false;
    const bool isDone = m_quickSyncs >= TrustedSyncs && !mayWait();
    if (isDone)
        takeIncoming();
    m_working.unlock();
    return isDone;
}

//! For more than one short sync.
bool Intake::mayWait() const
{
    const QMutexLocker lock(&m_mutex);
    qint64 bytes = 0;
    for (const Waiting &each : m_incoming)
        bytes += contentBytes(each.request);
    return bytes > Little || !m_file || m_unsure > 0 || m_waitingBytes + bytes > MostWaiting || m_synced < m_file->numberToFree(bytes);
}

void Intake::setAcknowledged(LogId upTo, qint64 atMs)
{
    const QMutexLocker lock(&m_mutex);
    m_acknowledgements.append({upTo, atMs});
}

//! What has arrived while the last was written goes together, one way or the other.
void Intake::takeIncoming()
{
    QList<Waiting> incoming;
    bool isOpen = false;
    {
        const QMutexLocker lock(&m_mutex);
        incoming = std::exchange(m_incoming, {});
        isOpen = m_isOpen;
        m_recent.begin(m_greatestAtOpening);
    }
    for (Waiting &each : incoming) {
        bool isFresh = isOpen;
        for (const ReceivedUpdate &update : std::as_const(each.request.updates))
            isFresh = m_recent.isFirst(number(update.head.id)) && isFresh;
        each.request.isFresh = isFresh;
    }
    if (!goesAhead(incoming) || !putAhead(incoming))
        hold(std::move(incoming));
}

bool Intake::goesAhead(const QList<Waiting> &incoming)
{
    const bool follows = m_sinceLast.isValid() && since(m_sinceLast) < Soon;
    m_streak = follows ? m_streak + 1 : 0;
    m_sinceLast.start();
    qint64 bytes = 0;
    for (const Waiting &each : incoming) {
        bytes += bytesOf(each.request);
        if (!each.request.isFresh)
            return false;
    }
    if (m_isFileBroken || bytes > MostWaiting || !hasSpace())
        return false;
    QMutexLocker lock(&m_mutex);
    if (!m_isOpen || (m_streak < Stream && m_waiting.isEmpty() && !m_isCommitting))
        return false;
    while (!m_hasFailed && (m_unsure > 0 || m_waitingBytes > MostWaiting)) {
        postCommit();
        m_changed.wait(&m_mutex);
    }
    return !m_hasFailed;
}

bool Intake::hasSpace()
{
    // Of so much not all is gone a moment later.
    if (m_sinceSpace.isValid() && since(m_sinceSpace) < SpaceHolds)
        return m_hasSpace;
    m_sinceSpace.start();
    struct statvfs space = {};
    const QByteArray folder = QFile::encodeName(QFileInfo(m_database).absolutePath());
    m_hasSpace = ::statvfs(folder.constData(), &space) == 0 && quint64(space.f_bavail) * space.f_frsize >= EnoughSpace;
    return m_hasSpace;
}

//! @return whether @p incoming is on disk and answered; otherwise the log is to take it.
bool Intake::putAhead(QList<Waiting> &incoming)
{
    if (!hasFile() || !write(incoming)) {
        for (Waiting &each : incoming)
            each.request.intake = 0;
        return false;
    }
    const qint64 now = Clock::system().unixMilliseconds();
    letPagesGoFirst(incoming);
    takeHeads(incoming);
    QList<std::pair<Asker, Committed>> answers;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_waiting.isEmpty()) {
            m_sinceFirst.start();
            m_writer.post([] { });   // wakes it, so that it asks when to come
        }
        for (Waiting &each : incoming) {
            each.request.storedMs = now;
            answers.emplace_back(std::exchange(each.asker, {}), expected(each.request, m_position.last));
            m_answered = each.request.intake;
            wait(std::move(each));
        }
        if (m_waiting.size() >= LargeBatch)
            postCommit();
    }
    for (auto &[asker, committed] : answers)
        answer(asker, std::move(committed));
    return true;
}

//! Pages of a poller, which have no heads yet, are asked for one after the other: what holds up one holds up all. So the
//! writer, for which nobody waits then, lets the threads go first that fetch them. Deliveries of a webhook come side by
//! side: there an equal share keeps them from coming faster than the log can take them.
void Intake::letPagesGoFirst(const QList<Waiting> &incoming)
{
    const bool hasPage = std::any_of(incoming.cbegin(), incoming.cend(), [](const Waiting &each) { return each.heads; });
    if (hasPage && !std::exchange(m_doPagesGoFirst, true))
        m_writer.post(giveWay);
}

bool Intake::hasFile()
{
    if (m_file || m_isFileBroken)
        return m_file != nullptr;
    quint64 first = 0;
    {
        const QMutexLocker lock(&m_mutex);
        first = m_inLog + 1;
    }
    auto file = IntakeFile::create(IntakeFile::pathBeside(m_database), first);
    m_isFileBroken = !file;
    if (file)
        m_file = *std::move(file);
    else
        qCWarning(logStore) << "intake:" << describe(file.error());
    return m_file != nullptr;
}

bool Intake::write(QList<Waiting> &incoming)
{
    Result<void> done;
    for (Waiting &each : incoming) {
        each.request.storedMs = Clock::system().unixMilliseconds();
        const QByteArray content = encoded(each.request);
        if (!waitForSync(m_file->numberToFree(content.size())))
            return false;
        const auto added = m_file->add(content);
        each.request.intake = added.value_or(0);
        if (!added)
            done = failure(added.error());
    }
    QElapsedTimer timer;
    timer.start();
    done = done.and_then([this] { return m_file->sync(); });
    m_quickSyncs = since(timer) < QuickSync ? std::min(m_quickSyncs + 1, TrustedSyncs) : 0;
    if (!done) {
        qCWarning(logStore) << "intake:" << describe(done.error());
        m_isFileBroken = true;
    }
    return done.has_value();
}

//! @return whether the log has everything up to @p number, on disk.
bool Intake::waitForSync(quint64 number)
{
    QMutexLocker lock(&m_mutex);
    while (m_synced < number && !m_hasFailed) {
        m_mustSync = true;
        postCommit();
        m_changed.wait(&m_mutex);
    }
    return m_synced >= number;
}

void Intake::takeHeads(QList<Waiting> &incoming)
{
    for (Waiting &each : incoming) {
        if (const auto heads = std::exchange(each.heads, {}))
            each.request.updates = heads->take();
    }
}

void Intake::hold(QList<Waiting> incoming)
{
    takeHeads(incoming);
    const QMutexLocker lock(&m_mutex);
    for (Waiting &each : incoming) {
        each.request.storedMs = 0;
        m_unsure += each.request.isFresh ? 0 : 1;
        wait(std::move(each));
    }
    postCommit();
}

//! With the lock.
void Intake::wait(Waiting &&one)
{
    m_waitingBytes += bytesOf(one.request);
    m_position.last += one.request.updates.size();
    m_waiting.append(std::move(one));
}

//! With the lock.
void Intake::postCommit()
{
    if (!std::exchange(m_isCommitPosted, true))
        m_writer.post(m_commit);
}

quint64 Intake::answered() const
{
    const QMutexLocker lock(&m_mutex);
    return m_answered;
}

void Intake::waitForLog(quint64 number)
{
    QMutexLocker lock(&m_mutex);
    while (m_inLog < number && !m_hasFailed) {
        postCommit();
        m_changed.wait(&m_mutex);
    }
}

void Intake::begin(const LogWriter::Position &position)
{
    const QMutexLocker lock(&m_mutex);
    m_isOpen = true;
    m_greatestAtOpening = position.greatestUpdate;
    m_position.last += position.last;
    m_inLog = m_synced = position.intake;
}

Intake::Batch Intake::take()
{
    const QMutexLocker lock(&m_mutex);
    Batch batch;
    m_isCommitPosted = false;
    if (m_waiting.isEmpty() && !m_mustSync)
        return batch;
    batch.isNothing = false;
    batch.options.acknowledgements = std::exchange(m_acknowledgements, {});
    m_unsyncedBytes += std::exchange(m_waitingBytes, 0);
    batch.options.isSynced = std::exchange(m_mustSync, false) || m_unsyncedBytes > SyncAfter;
    for (Waiting &each : m_waiting) {
        batch.options.isSynced = batch.options.isSynced || each.asker;
        batch.requests.append(std::move(each.request));
        batch.askers.append(std::move(each.asker));
    }
    m_waiting.clear();
    m_isCommitting = true;
    return batch;
}

bool Intake::settle(const Batch &batch, const Result<QList<Committed>> &committed, const LogWriter::Position &position)
{
    const bool hadFailed = m_hasFailed;
    {
        const QMutexLocker lock(&m_mutex);
        m_isCommitting = false;
        if (committed)
            noteCommitted(batch, position);
        else
            takeBack(batch);
        for (qsizetype i = 0; i < batch.requests.size(); ++i)
            m_unsure -= batch.askers[i] && !batch.requests[i].isFresh ? 1 : 0;
        m_changed.wakeAll();
    }
    for (qsizetype i = 0; i < batch.askers.size(); ++i) {
        if (batch.askers[i])
            answer(batch.askers[i], committed ? Result<Committed>(committed->at(i)) : failure(committed.error()));
    }
    return m_hasFailed && !hadFailed;
}

//! With the lock.
void Intake::noteCommitted(const Batch &batch, const LogWriter::Position &position)
{
    m_hasFailed = false;
    m_position.last = position.last;
    for (const Waiting &each : std::as_const(m_waiting))
        m_position.last += each.request.updates.size();
    for (const AppendRequest &request : batch.requests)
        m_inLog = std::max(m_inLog, request.intake);
    if (batch.options.isSynced) {
        m_unsyncedBytes = 0;
        m_synced = m_inLog;
    }
}

//! With the lock. Those that were answered are tried again; the others are told.
void Intake::takeBack(const Batch &batch)
{
    QList<Waiting> answered;
    for (qsizetype i = 0; i < batch.requests.size(); ++i) {
        if (batch.askers[i])
            continue;
        m_waitingBytes += bytesOf(batch.requests[i]);
        answered.append({batch.requests[i], {}});
    }
    m_hasFailed = !answered.isEmpty() || batch.requests.isEmpty();
    m_sinceFailure.start();
    m_waiting = answered + m_waiting;
}

std::optional<std::chrono::milliseconds> Intake::due() const
{
    const QMutexLocker lock(&m_mutex);
    if (m_waiting.isEmpty())
        return std::nullopt;
    const std::chrono::nanoseconds left = m_hasFailed ? Retry - since(m_sinceFailure)
                                                      : Gather - since(m_sinceFirst);
    return std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(left));
}

bool Intake::isDoneWithFile() const
{
    const QMutexLocker lock(&m_mutex);
    return m_file && m_waiting.isEmpty();
}

void Intake::removeFile()
{
    m_file->remove();
}

} // namespace Botdesk
