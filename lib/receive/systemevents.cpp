// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/systemevents.h"

#include <QNetworkInformation>
#include <QTimer>

#ifdef BOTDESK_DBUS
#include <QDBusConnection>
#endif

#include <chrono>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr auto DesktopAfter = 1s;   // plugins and buses cost time that a start has not
constexpr auto ShortestSleep = 2s;
constexpr auto ShortestJump = 2s;   // what keeps a clock right moves it by less

std::chrono::nanoseconds reading(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

//! How long the computer has slept since it was switched on. Unlike the time of day nobody sets it.
std::chrono::nanoseconds timeAsleep()
{
    return reading(CLOCK_BOOTTIME) - reading(CLOCK_MONOTONIC);
}

class RealSystemEvents final : public SystemEvents
{
    Q_OBJECT
public:
    RealSystemEvents(const Clock &clock, std::chrono::milliseconds lookEvery);

private slots:
    void prepareForSleep(bool isGoingToSleep);

private:
    void look();
    void lookAtClock();
    void watchNetwork();
    void watchLogind();

    //! The time of day at which the computer was switched on: it changes only when the clock is set.
    std::chrono::milliseconds origin() const { return std::chrono::milliseconds(m_clock.unixMilliseconds()) - m_clock.uptime(); }

    const Clock &m_clock;
    QTimer m_timer;
    std::chrono::nanoseconds m_asleep = timeAsleep();
    std::chrono::milliseconds m_origin;
};

RealSystemEvents::RealSystemEvents(const Clock &clock, std::chrono::milliseconds lookEvery)
    : m_clock(clock)
    , m_origin(origin())
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RealSystemEvents::look);
    m_timer.start(lookEvery);
    QTimer::singleShot(DesktopAfter, this, [this] {
        watchNetwork();
        watchLogind();
    });
}

void RealSystemEvents::watchLogind()
{
#ifdef BOTDESK_DBUS
    // Sooner than our own look; where no logind is, that one remains. Asked on a bus that has died, libdbus would abort.
    QDBusConnection bus = QDBusConnection::systemBus();
    if (bus.isConnected())
        bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                    u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
#endif
}

void RealSystemEvents::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability now) {
                if (now == QNetworkInformation::Reachability::Online)
                    emit networkChanged();
            });
}

void RealSystemEvents::prepareForSleep(bool isGoingToSleep)
{
    if (isGoingToSleep)
        return;
    m_asleep = timeAsleep();   // so that look() does not tell it again
    emit resumed();
}

void RealSystemEvents::look()
{
    const auto asleep = timeAsleep();
    if (asleep - std::exchange(m_asleep, asleep) >= ShortestSleep)
        emit resumed();
    lookAtClock();
}

void RealSystemEvents::lookAtClock()
{
    const auto now = origin();
    if (std::chrono::abs(now - std::exchange(m_origin, now)) >= ShortestJump)
        emit clockSet();
}

} // namespace

std::unique_ptr<SystemEvents> watchSystem(const Clock &clock, std::chrono::milliseconds lookEvery)
{
    return std::make_unique<RealSystemEvents>(clock, lookEvery);
}

} // namespace Botdesk

#include "systemevents.moc"
