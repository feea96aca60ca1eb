// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "deliver/deliveryengine.h"

#include "deliver/webhookwording.h"

#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr auto SuccessCounts = 10s;       // without one for so long there is a single connection …
constexpr auto QuietPause = 2s;           // … and a new one so often
constexpr auto BusyPause = 500ms;         // else this many in this time
constexpr size_t BusyOpenings = 10;
constexpr auto GoneTime = 82800s;         // of 410 alone, until the webhook is given up
constexpr qsizetype HeadBytesLimit = 4096;

} // namespace

struct DeliveryEngine::Line
{
    std::unique_ptr<HttpConnection> connection;
    WaitingQueue *queue = nullptr;   // whose head is under way
    DeliveryFault fault;
    Milliseconds startedAt{};
    qint64 startedMs = 0;
    bool isOpen = false;
};

DeliveryEngine::DeliveryEngine(QObject *parent, const Clock &clock)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DeliveryEngine::pump);
}

DeliveryEngine::~DeliveryEngine() = default;

void DeliveryEngine::setTarget(const std::optional<DeliveryTarget> &target)
{
    if (target == m_target)
        return;
    m_target = target;
    if (m_target && !m_target->url.isIpv6) {
        const QByteArray ascii = QUrl::toAce(QString::fromUtf8(m_target->url.host));
        m_target->url.host = ascii.isEmpty() ? m_target->url.host : ascii;
    }
    while (!m_lines.empty())
        breakOff(*m_lines.back());
    m_opened.clear();
    m_lastSuccess.reset();
    m_goneSince.reset();
    pumpSoon();
}

void DeliveryEngine::add(const QList<Delivery> &deliveries)
{
    m_queues.add(deliveries);
    pumpSoon();
}

void DeliveryEngine::clear()
{
    while (!m_lines.empty())
        breakOff(*m_lines.back());
    m_queues.clear();
}

void DeliveryEngine::pause()
{
    m_isPaused = true;
}

void DeliveryEngine::resume()
{
    m_isPaused = false;
    pumpSoon();
}

void DeliveryEngine::wake()
{
    pumpSoon();
}

void DeliveryEngine::pumpSoon()
{
    m_wakeAt = m_clock.uptime();
    m_timer.start(0ms);
}

void DeliveryEngine::wakeAt(Milliseconds time)
{
    if (m_wakeAt && *m_wakeAt <= time)
        return;
    m_wakeAt = time;
    m_timer.start(std::max<Milliseconds>(1ms, time - m_clock.uptime()));
}

void DeliveryEngine::pump()
{
    m_wakeAt.reset();
    expireOverdue();
    if (m_isPaused)
        return;
    if (m_target || m_limits.loaded <= 0)
        load();   // without a target it is only seen what waits
    if (!m_target)
        return;
    while (serveNext()) { }
    if (const auto due = m_queues.nextDue(); due && *due > m_clock.uptime())
        wakeAt(*due);
}

//! By the clock; each connection has a timer of its own for when nobody moves it.
void DeliveryEngine::expireOverdue()
{
    QList<HttpConnection *> overdue;
    for (const auto &line : m_lines) {
        if (line->queue && m_clock.uptime() - line->startedAt >= m_limits.answerTime)
            overdue.append(line->connection.get());
    }
    for (HttpConnection *connection : std::as_const(overdue))
        connection->expire();
}

void DeliveryEngine::load()
{
    for (const qint64 id : m_queues.load(m_limits.loaded, m_clock.uptime(), m_clock.unixSeconds()))
        emit expired(id);
}

bool DeliveryEngine::serveNext()
{
    const auto due = m_queues.nextDue();
    if (!due || *due > m_clock.uptime())
        return false;
    Line *line = freeLine();
    if (!line)
        return false;
    WaitingQueue *queue = m_queues.next();
    DeliveryFault fault = std::exchange(queue->held, std::nullopt).value_or(DeliveryFault());
    if (faultFor && fault.late == 0ms && !queue->isRepeated)
        fault = faultFor(queue->updates.front());
    else
        fault.late = 0ms;
    if (fault.late > 0ms) {
        queue->held = fault;
        m_queues.enter(*queue, m_clock.uptime() + fault.late);
        return true;
    }
    if (fault.newestFirst)
        queue = m_queues.lastDue(m_clock.uptime());
    m_queues.leave(*queue);
    start(*queue, *line, fault);
    return true;
}

DeliveryEngine::Line *DeliveryEngine::freeLine()
{
    for (const auto &line : m_lines) {
        if (!line->queue)
            return line.get();
    }
    return mayOpen() ? &openLine() : nullptr;
}

DeliveryEngine::Line *DeliveryEngine::lineOf(const WaitingQueue &queue) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&queue](const auto &line) { return line->queue == &queue; });
    return found == m_lines.end() ? nullptr : found->get();
}

DeliveryEngine::Line &DeliveryEngine::openLine()
{
    m_opened.push_back(m_clock.uptime());
    HttpEndpoint endpoint{.host = m_target->url.host, .port = quint16(m_target->url.port), .address = m_target->address};
    if (m_target->url.isHttps) {
        endpoint.tls = QSslConfiguration::defaultConfiguration();
        endpoint.tls->setProtocol(QSsl::AnyProtocol);   // what OpenSSL is set to
        if (!m_target->trusted.isEmpty())
            endpoint.tls->setCaCertificates(m_target->trusted);
    }
    auto line = std::make_unique<Line>();
    constexpr qsizetype MostAnswerBytes = 64 * 1024 * 1024;
    line->connection = std::make_unique<HttpConnection>(endpoint, HttpWaits{.request = m_limits.answerTime, .answerBytes = MostAnswerBytes});
    HttpConnection *connection = line->connection.get();
    Line *raw = line.get();
    connect(connection, &HttpConnection::reached, this, [this, raw](HttpFailure::Step step) { noteReached(*raw, step); });
    connect(connection, &HttpConnection::answered, this, [this, raw](const HttpReply &reply) { noteReply(*raw, reply); });
    connect(connection, &HttpConnection::failed, this, [this, raw](const HttpFailure &failure) {
        noteFailure(*raw, webhookErrorText(failure));
    });
    connect(connection, &HttpConnection::ended, this, [this, raw] { removeLine(*raw); });
    m_lines.push_back(std::move(line));
    return *raw;
}

//! As many as the official server opens, and as fast.
bool DeliveryEngine::mayOpen()
{
    const Milliseconds now = m_clock.uptime();
    const bool isQuiet = !m_lastSuccess || now - *m_lastSuccess > SuccessCounts;
    if (int(m_lines.size()) >= (isQuiet ? 1 : m_target->maxConnections))
        return false;
    const Milliseconds pause = isQuiet ? Milliseconds(QuietPause) : Milliseconds(BusyPause);
    while (!m_opened.empty() && now - m_opened.front() >= pause)
        m_opened.pop_front();
    if (m_opened.size() < (isQuiet ? 1 : BusyOpenings))
        return true;
    wakeAt(m_opened.front() + pause);
    return false;
}

void DeliveryEngine::start(WaitingQueue &queue, Line &line, const DeliveryFault &fault)
{
    queue.isUnderWay = true;
    line.queue = &queue;
    line.fault = fault;
    line.startedAt = m_clock.uptime();
    line.startedMs = m_clock.unixMilliseconds();
    const QByteArray request = requestFor(queue.updates.front(), fault.wrongSecret);
    if (fault.slowReading > 0ms)
        line.connection->readSlowly(fault.slowReading);
    if (request.isEmpty() || (fault.drop && line.isOpen)) {
        failSoon(line, fault.drop ? u"Connection reset by peer"_s : QString());
        return;
    }
    if (fault.drop)
        line.connection->open();
    else
        line.connection->send(request);
}

QByteArray DeliveryEngine::requestFor(const Delivery &delivery, bool wrongSecret) const
{
    const WebhookUrl &url = m_target->url;
    QList<HttpHeader> headers{{"Host", url.hostHeader()}};
    if (!url.userInfo.isEmpty())
        headers.append({"Authorization", "Basic " + url.userInfo.toBase64()});
    if (wrongSecret)
        headers.append({"X-Telegram-Bot-Api-Secret-Token", "wrong-" + m_target->secret.left(16).toHex()});
    else if (!m_target->secret.isEmpty())
        headers.append({"X-Telegram-Bot-Api-Secret-Token", m_target->secret});
    headers.append({{"Content-Type", "application/json"},
                    {"Content-Length", QByteArray::number(delivery.update.size())},
                    {"Connection", "keep-alive"},
                    {"Accept-Encoding", "gzip, deflate"}});
    const QByteArray request = serializedRequest("POST", url.target, headers, delivery.update);
    return request.size() - delivery.update.size() > HeadBytesLimit ? QByteArray() : request;
}

void DeliveryEngine::noteReached(Line &line, HttpFailure::Step step)
{
    if (step == HttpFailure::Step::Resolve) {
        const QHostAddress address = line.connection->addresses().value(0);
        if (m_target->onlyPublic && !refusalOfAddress(address.toString()).isEmpty())
            return noteFailure(line, {});
        emit found(address);
    }
    if (step != HttpFailure::Step::Connect)
        return;
    line.isOpen = true;
    if (!line.fault.drop)
        return;
    failSoon(line, u"Connection reset by peer"_s);   // when the first words of the handshake are out
}

//! A turn later: nothing may be told from within a loop over what waits.
void DeliveryEngine::failSoon(Line &line, const QString &words)
{
    QMetaObject::invokeMethod(this, [this, raw = &line, connection = line.connection.get(), words] {
        const auto isIt = [raw, connection](const auto &each) { return each.get() == raw && each->connection.get() == connection; };
        if (std::any_of(m_lines.begin(), m_lines.end(), isIt))
            noteFailure(*raw, words);
    }, Qt::QueuedConnection);
}

void DeliveryEngine::noteReply(Line &line, const HttpReply &reply)
{
    if (isGone(reply.status)) {
        setTarget({});
        emit gone();
        emit changed();
        return;
    }
    const QString words = webhookErrorText(reply);
    if (words.isEmpty())
        return succeed(line, reply);
    bool isNumber = false;
    const int seconds = reply.header("retry-after").toInt(&isNumber);
    fail(line, reply.status, words, isNumber ? std::optional<int>(seconds) : std::nullopt);
}

bool DeliveryEngine::isGone(int status)
{
    constexpr int Gone = 410;
    if (status != Gone) {
        m_goneSince.reset();
        return false;
    }
    if (!m_goneSince)
        m_goneSince = m_clock.uptime();
    return m_clock.uptime() - *m_goneSince > GoneTime;
}

void DeliveryEngine::noteFailure(Line &line, const QString &words)
{
    line.connection->cancel();
    if (line.queue)
        fail(line, 0, words, {});
    else
        removeLine(line);
}

//! @return the queue whose head was under way there.
WaitingQueue &DeliveryEngine::release(Line &line)
{
    WaitingQueue &queue = *std::exchange(line.queue, nullptr);
    queue.isUnderWay = false;
    return queue;
}

void DeliveryEngine::succeed(Line &line, const HttpReply &reply)
{
    WaitingQueue &queue = release(line);
    const qint64 id = queue.updates.front().id;
    const DeliveryAttempt attempt{.id = id, .queue = queue.name, .number = queue.attempts + 1, .atMs = line.startedMs,
                                  .tookMs = (m_clock.uptime() - line.startedAt).count(), .status = reply.status, .isDelivered = true};
    m_lastSuccess = m_clock.uptime();
    const bool twice = line.fault.twice;
    const bool mayStay = !line.connection->hasEnded() && line.fault.slowReading == 0ms;
    if (twice) {
        queue.isRepeated = true;
        m_queues.enter(queue, m_clock.uptime());
    } else {
        m_queues.popHead(queue, m_clock.uptime());
    }
    if (!mayStay)
        removeLine(line);
    keep(attempt);
    pumpSoon();
    emit attempted(attempt);
    if (!twice)
        emit delivered(id, reply);
    emit changed();
}

void DeliveryEngine::fail(Line &line, int status, const QString &words, std::optional<int> retryAfter)
{
    WaitingQueue &queue = release(line);
    const Delivery &head = queue.updates.front();
    const auto delay = queue.ladder.next(retryAfter);
    ++queue.attempts;
    if (queue.sinceMs == 0)
        queue.sinceMs = line.startedMs;
    queue.lastError = words;
    queue.lastStatus = status;
    DeliveryAttempt attempt{.id = head.id, .queue = queue.name, .number = queue.attempts, .atMs = line.startedMs,
                            .tookMs = (m_clock.uptime() - line.startedAt).count(), .status = status, .error = words};
    const bool isExpired = head.expires > 0 && m_clock.unixSeconds() + delay.count() > head.expires;
    const bool rests = !m_limits.triesAgain && delay > 0s;
    if (line.connection->hasEnded() || line.fault.slowReading > 0ms)
        removeLine(line);
    if (isExpired) {
        m_queues.popHead(queue, m_clock.uptime());
    } else if (!rests) {
        attempt.retryIn = delay;
        m_queues.enter(queue, m_clock.uptime() + delay);
    }
    keep(attempt);
    pumpSoon();
    emit attempted(attempt);
    if (isExpired)
        emit expired(attempt.id);
    emit changed();
}

//! The attempt did not happen: it neither counts nor is waited after.
void DeliveryEngine::breakOff(Line &line)
{
    line.connection->cancel();
    if (line.queue)
        m_queues.enter(release(line), m_clock.uptime());
    removeLine(line);
}

void DeliveryEngine::removeLine(Line &line)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&line](const auto &each) { return each.get() == &line; });
    line.connection->cancel();
    line.connection->disconnect(this);
    line.connection.release()->deleteLater();   // it may be the one that is telling us
    m_lines.erase(found);
    pumpSoon();
}

void DeliveryEngine::keep(const DeliveryAttempt &attempt)
{
    if (m_attempts.size() >= KeptAttempts)
        m_attempts.pop_front();
    m_attempts.push_back(attempt);
}

int DeliveryEngine::underWay() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const auto &line) { return line->queue != nullptr; }));
}

bool DeliveryEngine::isResting() const
{
    if (!m_target || m_queues.count() == 0)
        return true;
    const auto due = m_queues.nextDue();
    return !m_queues.canLoad(m_limits.loaded) && underWay() == 0 && (!due || *due > m_clock.uptime());
}

void DeliveryEngine::tryNow(const QByteArray &name)
{
    WaitingQueue *queue = m_queues.find(name);
    if (!queue || queue->isUnderWay)
        return;
    m_queues.enter(*queue, m_clock.uptime());
    pumpSoon();
}

bool DeliveryEngine::putAside(qint64 id)
{
    const WaitingQueue *queue = m_queues.withHead(id);
    if (Line *line = queue ? lineOf(*queue) : nullptr)
        breakOff(*line);
    return noteChange(m_queues.putAside(id, m_clock.uptime()));
}

bool DeliveryEngine::detach(qint64 id)
{
    WaitingQueue *queue = m_queues.withHead(id);
    Line *line = queue ? lineOf(*queue) : nullptr;
    WaitingQueue *own = queue ? m_queues.detach(*queue, m_clock.uptime()) : nullptr;
    if (own && line)
        line->queue = own;
    return noteChange(own != nullptr);
}

void DeliveryEngine::addAside(const QList<Delivery> &deliveries)
{
    m_queues.addAside(deliveries);
    noteChange(true);
}

bool DeliveryEngine::forget(qint64 id)
{
    return noteChange(m_queues.forget(id));
}

bool DeliveryEngine::takeBack(qint64 id)
{
    return noteChange(m_queues.takeBack(id, m_clock.uptime()));
}

bool DeliveryEngine::noteChange(bool isDone)
{
    if (isDone) {
        pumpSoon();
        emit changed();
    }
    return isDone;
}

} // namespace Botdesk
