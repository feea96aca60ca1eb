// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/longpoller.h"

#include "core/logging.h"
#include "receive/systemevents.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr auto LongestBackOff = 60s;
constexpr auto LongestTimeout = 50s;
constexpr int LargestLimit = 100;
// A server that answers "nothing" without having waited would be asked in a tight loop.
constexpr auto ShortestRound = 1000ms;

Result<QList<ReceivedUpdate>> readAnswer(const HttpAnswer &answer, qint64 receivedMs)
{
    if (answer.status == 200) {
        auto updates = splitUpdates(answer.body, receivedMs);
        if (updates)
            return updates;
        const auto read = readApiAnswer(answer);
        return failure(read ? updates.error() : read.error());
    }
    const auto read = readApiAnswer(answer);
    if (!read)
        return failure(read.error());
    return failure({.kind = Error::Kind::NotBotApi, .code = answer.status});
}

std::chrono::seconds backOffAfter(int failures)
{
    return failures > 6 ? LongestBackOff : std::min<std::chrono::seconds>(LongestBackOff, 1s * (1 << (failures - 1)));
}

} // namespace

LongPoller::LongPoller(Client &client, QObject *parent, const Clock &clock)
    : UpdateSource(parent)
    , m_client(client)
    , m_clock(clock)
{
    setAlarm(makeAlarm());
}

LongPoller::~LongPoller()
{
    dropCall();
}

void LongPoller::setSettings(const PollSettings &settings)
{
    m_settings = settings;
    m_settings.timeout = std::clamp<std::chrono::seconds>(settings.timeout, 0s, LongestTimeout);
    m_settings.limit = std::clamp(settings.limit, 1, LargestLimit);
}

void LongPoller::setAlarm(std::unique_ptr<Alarm> alarm)
{
    m_alarm = std::move(alarm);
    m_alarm->setParent(this);   // goes along when the poller moves to its thread
    connect(m_alarm.get(), &Alarm::rang, this, &LongPoller::ask);
}

void LongPoller::watch(const SystemEvents &events)
{
    connect(&events, &SystemEvents::resumed, this, &LongPoller::wakeUp);
    connect(&events, &SystemEvents::networkChanged, this, &LongPoller::wakeUp);
    connect(&events, &SystemEvents::clockSet, this, &LongPoller::reckonAnew);
}

void LongPoller::start()
{
    if (m_isRunning)
        return tryAgain();
    m_isRunning = true;
    // What was not accepted before a stop is asked for again.
    m_outstanding.clear();
    m_failures = 0;
    askAnew();
}

void LongPoller::stop()
{
    m_isRunning = false;
    m_alarm->cancel();
    dropCall();
    setState({.kind = SourceState::Kind::Stopped});
}

void LongPoller::tryAgain()
{
    const auto kind = state().kind;
    if (kind == SourceState::Kind::BackingOff || kind == SourceState::Kind::Conflict
        || kind == SourceState::Kind::Unauthorized)
        askAnew();
}

void LongPoller::askAnew()
{
    m_alarm->cancel();
    setState({.kind = SourceState::Kind::Starting, .attempt = m_failures, .roundTripMs = m_roundTripMs});
    ask();
}

void LongPoller::ask()
{
    dropCall();
    // The first answer after a start or a failure shall not take 50 s: it tells that all is well.
    m_askedTimeout = state().kind == SourceState::Kind::Receiving ? m_settings.timeout : 0s;
    QJsonObject parameters{{u"timeout"_s, qint64(m_askedTimeout.count())}, {u"limit"_s, m_settings.limit}};
    if (m_nextOffset)
        parameters.insert("offset"_L1, *m_nextOffset);
    if (m_settings.allowedUpdates)
        parameters.insert("allowed_updates"_L1, QJsonArray::fromStringList(*m_settings.allowedUpdates));
    m_sinceAsked.start();
    m_call = m_client.getUpdates(parameters, m_askedTimeout);
    connect(m_call, &HttpCall::finished, this, &LongPoller::takeAnswer);
}

void LongPoller::dropCall()
{
    if (!m_call)
        return;
    m_call->disconnect(this);
    m_call->abort();
    m_call.clear();
}

void LongPoller::wakeUp()
{
    if (m_call)
        return ask();   // the connection may be dead without knowing it; the same question loses nothing
    if (state().kind != SourceState::Kind::BackingOff)
        return;
    // Timers stand still while the computer sleeps, so the rest of a wait is counted anew.
    const auto left = m_nextTry - m_clock.uptime();
    if (m_isObliged && left > 0ms)
        m_alarm->set(left);
    else
        askAnew();
}

//! The wait goes on as it was; only the time of day at which it ends is another.
void LongPoller::reckonAnew()
{
    if (state().kind != SourceState::Kind::BackingOff)
        return;
    SourceState same = state();
    same.untilMs = m_clock.unixMilliseconds() + (m_nextTry - m_clock.uptime()).count();
    setState(same);
}

void LongPoller::takeAnswer(const Result<HttpAnswer> &answer)
{
    m_call.clear();
    if (!answer && answer.error().kind == Error::Kind::Cancelled)
        return askLater();
    auto updates = answer.and_then([this](const HttpAnswer &got) { return readAnswer(got, m_clock.unixMilliseconds()); });
    if (!updates)
        return fail(updates.error());
    measure(updates->size());
    takeUpdates(*std::move(updates));
}

void LongPoller::askLater()
{
    // The client dropped its connections, which is no failure of the server; or it is just being destroyed, and we next.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isRunning && !m_call)
                ask();
        },
        Qt::QueuedConnection);
}

void LongPoller::measure(qsizetype updates)
{
    // Only where the server did not wait for news does the time say something about the way.
    const qint64 elapsed = m_sinceAsked.elapsed();
    const qint64 waited = std::chrono::milliseconds(m_askedTimeout).count();
    if (updates == m_settings.limit || waited == 0)
        m_roundTripMs = elapsed;
    else if (updates == 0 && elapsed >= waited)
        m_roundTripMs = elapsed - waited;
}

void LongPoller::takeUpdates(QList<ReceivedUpdate> updates)
{
    const bool wasEmpty = updates.isEmpty();
    updates.removeIf([this](const ReceivedUpdate &update) { return m_lastAccepted.value(update.head.id) == update.json; });
    if (updates.isEmpty() && !wasEmpty) {
        return backOff({.kind = Error::Kind::NotBotApi,
                        .detail = u"the server repeats updates that were confirmed"_s,
                        .code = 200});
    }

    const bool wasReceiving = state().kind == SourceState::Kind::Receiving;
    m_failures = 0;
    setState({.kind = SourceState::Kind::Receiving, .roundTripMs = m_roundTripMs});
    if (!m_isRunning)
        return;   // whoever heard of the change may have stopped us
    if (!updates.isEmpty()) {
        m_outstanding = std::move(updates);
        const QList<ReceivedUpdate> handedOver = m_outstanding;
        emit received(handedOver);
    } else if (wasReceiving) {
        takeNothingNew();
    } else {
        ask();
    }
}

void LongPoller::takeNothingNew()
{
    const auto left = ShortestRound - std::chrono::milliseconds(m_sinceAsked.elapsed());
    if (left > 0ms)
        m_alarm->set(left);
    else
        ask();
}

void LongPoller::accept(UpdateId last)
{
    m_nextOffset = number(last) + 1;
    if (m_outstanding.isEmpty() || m_outstanding.constLast().head.id != last)
        return;   // the rest of the answer is still on its way to the disk
    const QList<ReceivedUpdate> accepted = std::exchange(m_outstanding, {});
    if (m_isRunning)
        ask();
    // Behind the question: what it costs passes while the server works.
    m_lastAccepted.clear();
    for (const ReceivedUpdate &update : accepted)
        m_lastAccepted.insert(update.head.id, update.json);
}

void LongPoller::fail(const Error &error)
{
    // Behind a 200 the detail quotes what came, which may be what people wrote.
    qCInfo(logReceive).noquote() << "getUpdates:" << (error.code == 200 ? kindName(error.kind) : describe(error));
    switch (error.kind) {
    case Error::Kind::Conflict: return standStill(SourceState::Kind::Conflict, error);
    case Error::Kind::Unauthorized: return standStill(SourceState::Kind::Unauthorized, error);
    default: return backOff(error);
    }
}

void LongPoller::backOff(const Error &error)
{
    ++m_failures;
    m_isObliged = error.retryAfter.value_or(0s) > 0s;   // a server that says 0 would be asked in a tight loop
    const std::chrono::milliseconds wait = m_isObliged ? *error.retryAfter : backOffAfter(m_failures);
    m_alarm->set(wait);
    m_nextTry = m_clock.uptime() + wait;
    setState({.kind = SourceState::Kind::BackingOff,
              .attempt = m_failures,
              .untilMs = m_clock.unixMilliseconds() + wait.count(),
              .error = error,
              .roundTripMs = m_roundTripMs});
    if (m_isRunning)
        emit failed(error);
}

void LongPoller::standStill(SourceState::Kind kind, const Error &error)
{
    ++m_failures;
    SourceState state{.kind = kind, .attempt = m_failures, .error = error, .roundTripMs = m_roundTripMs};
    if (kind == SourceState::Kind::Conflict)
        state.conflict = conflictOf(error);
    setState(state);
    if (m_isRunning)
        emit failed(error);
}

} // namespace Botdesk
