// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "receive/alarm.h"
#include "receive/pollsettings.h"
#include "receive/updatesource.h"

#include <QElapsedTimer>
#include <QPointer>

namespace Botdesk {

class SystemEvents;

//! Fetches updates by asking again and again, and hands each over once.
//!
//! The offset moves only after accept(), so an update that was not stored is asked for again; nothing is asked before
//! the last answer has been accepted. After failures it waits 1 s, 2 s, 4 s … 60 s, or as long as the server says. At a
//! 409 or 401 it stands still until tryAgain().
class LongPoller final : public UpdateSource
{
    Q_OBJECT
public:
    //! @p client and @p clock are used until stop(), or until the poller goes.
    explicit LongPoller(Client &client, QObject *parent = nullptr, const Clock &clock = Clock::system());
    ~LongPoller() override;

    void setSettings(const PollSettings &settings);   //!< for the next question on
    void setNextOffset(std::optional<qint64> offset) { m_nextOffset = offset; }   //!< before start(): as it was stored
    void watch(const SystemEvents &events);           //!< may live in another thread
    void setAlarm(std::unique_ptr<Alarm> alarm);

    //! One above the last accepted id, whether that is higher or lower than those before: ids restart.
    std::optional<qint64> nextOffset() const { return m_nextOffset; }

    void start() override;
    void stop() override;
    void accept(UpdateId last) override;
    void tryAgain() override;

private:
    void ask();
    void askAnew();   //!< with a short question first
    void askLater();
    void dropCall();
    void wakeUp();
    void reckonAnew();
    void takeAnswer(const Result<HttpAnswer> &answer);
    void takeUpdates(QList<ReceivedUpdate> updates);
    void takeNothingNew();
    void measure(qsizetype updates);
    void fail(const Error &error);
    void backOff(const Error &error);
    void standStill(SourceState::Kind kind, const Error &error);

    Client &m_client;
    const Clock &m_clock;
    PollSettings m_settings;
    std::unique_ptr<Alarm> m_alarm;
    QPointer<HttpCall> m_call;
    QElapsedTimer m_sinceAsked;
    std::chrono::seconds m_askedTimeout{};
    std::chrono::milliseconds m_nextTry{};         //!< while backing off, by the clock's uptime
    std::optional<qint64> m_nextOffset;
    QList<ReceivedUpdate> m_outstanding;           //!< handed over and not accepted
    QHash<UpdateId, QByteArray> m_lastAccepted;    //!< one answer's worth
    std::optional<qint64> m_roundTripMs;
    int m_failures = 0;
    bool m_isRunning = false;
    bool m_isObliged = false;                      //!< the server itself named the wait
};

} // namespace Botdesk
