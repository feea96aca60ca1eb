// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/forwarding.h"

#include "core/clock.h"
#include "core/redact.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr auto TellInterval = 150ms;
constexpr auto LongestEnd = 5s;   // that what is under way is waited for

} // namespace

Forwarding::Forwarding(Forwarder::Call call, QObject *parent)
    : QObject(parent)
    , m_call(std::move(call))
    , m_tellTimer(this)
    , m_endTimer(this)
{
    m_tellTimer.setSingleShot(true);
    m_tellTimer.setInterval(TellInterval);
    connect(&m_tellTimer, &QTimer::timeout, this, &Forwarding::tell);
    m_endTimer.setSingleShot(true);
    m_endTimer.setInterval(LongestEnd);
    connect(&m_endTimer, &QTimer::timeout, this, &Forwarding::close);
}

void Forwarding::setFolder(const QString &folder)
{
    m_folder = folder;
    if (const auto settings = readForwardSettings(folder)) {
        m_settings = *settings;
    } else {
        m_state.settingsError = settings.error();
    }
    emit settingsChanged(m_settings);
    tell();
}

Result<void> Forwarding::set(const ForwardSettings &settings)
{
    if (const auto written = writeForwardSettings(m_folder, settings); !written)
        return written;
    m_settings = settings;
    m_state.error.reset();
    m_state.settingsError.reset();
    m_state.isGone = false;
    if (m_isPolling && !isOpen() && settings.isOn) {
        if (const auto opened = open(); !opened)
            m_state.error = opened.error();   // what comes next is not confirmed, and says so once more
    }
    aim();
    emit settingsChanged(m_settings);
    if (!m_settings.isOn)
        emit roomMade();   // nobody waits any more
    tell();
    return {};
}

Result<void> Forwarding::begin()
{
    m_isPolling = true;
    m_isEmptying = false;
    m_endTimer.stop();
    if (isOpen()) {
        m_forwarder->release();   // what was on its way to the disk when receiving ended
        m_forwarder->resume();
        aim();
        return {};
    }
    // Also when it is off: what is left over can be seen, and put in order.
    if (m_folder.isEmpty() || (!m_settings.isOn && !QFile::exists(m_folder + u"/deliveries"_s)))
        return {};
    const auto opened = open();
    if (opened)
        m_state.error.reset();
    else
        m_state.error = opened.error();
    tell();
    tellSoon();   // what is left over has been taken up then
    return m_settings.isOn ? opened : Result<void>();
}

Result<void> Forwarding::open()
{
    auto forwarder = std::make_unique<Forwarder>(m_call);
    if (const auto opened = forwarder->open(m_folder + u"/deliveries"_s); !opened)
        return opened;
    m_forwarder = std::move(forwarder);
    connect(m_forwarder.get(), &Forwarder::attempted, this, &Forwarding::noteAttempt);
    connect(m_forwarder.get(), &Forwarder::delivered, this, [this](qint64, const QString &method) { noteDelivered(method); });
    connect(m_forwarder.get(), &Forwarder::roomMade, this, &Forwarding::roomMade);
    connect(m_forwarder.get(), &Forwarder::failed, this, [this](const Error &error) { m_state.error = error; });
    connect(m_forwarder.get(), &Forwarder::gone, this, [this] { m_state.isGone = true; });
    connect(m_forwarder.get(), &Forwarder::changed, this, [this] {
        tellSoon();
        if (!m_isPolling && isQuiet())
            QMetaObject::invokeMethod(this, &Forwarding::close, Qt::QueuedConnection);   // it is the one that tells
    });
    connect(m_forwarder.get(), &Forwarder::callFailed, this, [this](const QString &method, const Error &error) {
        m_state.callMethod = method;
        m_state.callError = error;
    });
    aim();
    return {};
}

void Forwarding::aim()
{
    if (isOpen())
        m_forwarder->setTarget(m_settings.isOn ? m_settings.target() : std::nullopt);
}

void Forwarding::end()
{
    m_isPolling = false;
    m_isEmptying = false;
    if (!isOpen())
        return;
    m_forwarder->pause();
    m_endTimer.start();
    if (isQuiet())
        close();
}

void Forwarding::endWhenDelivered()
{
    if (!isOpen() || !m_settings.isOn || m_forwarder->engine().waiting() == 0)
        return end();
    m_isPolling = false;
    m_isEmptying = true;
    m_endTimer.start();
}

//! Nothing is under way, and nothing more is to be begun.
bool Forwarding::isQuiet() const
{
    const DeliveryEngine &engine = m_forwarder->engine();
    return engine.underWay() == 0 && m_forwarder->calls() == 0 && (!m_isEmptying || engine.waiting() == 0);
}

void Forwarding::noteAttempt(const DeliveryAttempt &attempt)
{
    keep(attempt);
    if (!m_isEmptying)
        return;
    m_endTimer.start();
    if (attempt.isDelivered)
        return;
    m_isEmptying = false;   // the rest waits for the next time
    m_forwarder->pause();
}

void Forwarding::close()
{
    if (m_isPolling || !isOpen())
        return;
    m_endTimer.stop();
    m_forwarder.reset();
    tell();
    emit ended();
}

Result<void> Forwarding::put(const QList<ReceivedUpdate> &updates)
{
    if (!m_isPolling || !m_settings.isOn)
        return {};
    if (!isOpen()) {
        if (const auto opened = open(); !opened) {
            m_state.error = opened.error();
            tell();
            return opened;
        }
    }
    const auto written = m_forwarder->put(updates);
    if (written)
        m_state.error.reset();
    else
        m_state.error = written.error();
    tellSoon();
    return written;
}

bool Forwarding::release()
{
    if (!isOpen())
        return true;
    m_forwarder->release();
    tellSoon();
    return !m_settings.isOn || m_forwarder->hasRoom();
}

void Forwarding::take(ForwardStep step, qint64 id)
{
    if (!isOpen())
        return;
    switch (step) {
    case ForwardStep::TryNow: return m_forwarder->tryNow(id);
    case ForwardStep::PutAside: return m_forwarder->putAside(id);
    case ForwardStep::LetFlow: return m_forwarder->letFlow(id);
    case ForwardStep::DeliverAgain: return m_forwarder->deliverAgain(id);
    case ForwardStep::Forget: return m_forwarder->forget(id);
    }
}

HeldUpdate Forwarding::heldUpdate(qint64 id) const
{
    const UpdateHead head = m_forwarder->headOf(id);
    return {.id = id, .update = head.id, .type = head.type, .chat = head.chatTitle.isEmpty() ? head.fromName : head.chatTitle};
}

void Forwarding::keep(const DeliveryAttempt &attempt)
{
    if (m_state.attempts.size() >= ForwardState::MostAttempts)
        m_state.attempts.removeFirst();
    m_state.attempts.append({.serial = ++m_lastSerial, .update = heldUpdate(attempt.id), .attempt = attempt});
    m_state.attempts.last().attempt.error = redacted(attempt.error);
}

//! Comes right behind its attempt.
void Forwarding::noteDelivered(const QString &method)
{
    ++m_state.delivered;
    m_state.attempts.last().method = method;
    if (!method.isEmpty())
        m_state.callError.reset();   // of the one before
}

void Forwarding::tellSoon()
{
    if (!m_tellTimer.isActive())
        m_tellTimer.start();
}

void Forwarding::tell()
{
    m_state.isOpen = isOpen();
    describe(m_state);
    emit stateChanged(m_state);
}

//! What waits, as it is now.
void Forwarding::describe(ForwardState &state) const
{
    state.queues.clear();
    state.aside.clear();
    state.waiting = 0;
    state.queueCount = 0;
    state.isFull = false;
    if (!isOpen())
        return;
    const DeliveryEngine &engine = m_forwarder->engine();
    QList<DeliveryQueue> queues = engine.queues();
    state.waiting = engine.waiting();
    state.queueCount = int(queues.size());
    state.isFull = m_settings.isOn && !m_forwarder->hasRoom();
    const auto rank = [](const DeliveryQueue &queue) { return queue.sinceMs > 0 ? queue.sinceMs : std::numeric_limits<qint64>::max(); };
    std::stable_sort(queues.begin(), queues.end(), [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    const qint64 now = Clock::system().unixMilliseconds();
    for (const DeliveryQueue &queue : std::as_const(queues).mid(0, ForwardState::MostQueues)) {
        state.queues.append({.head = heldUpdate(queue.head), .queue = queue,
                             .nextTryMs = queue.retryIn && !queue.isUnderWay ? now + queue.retryIn->count() : 0});
        state.queues.last().queue.lastError = redacted(queue.lastError);
    }
    for (const Delivery &delivery : engine.aside().mid(0, ForwardState::MostAside))
        state.aside.append(heldUpdate(delivery.id));
}

} // namespace Botdesk
