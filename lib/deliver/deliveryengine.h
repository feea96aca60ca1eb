// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "deliver/deliveryqueues.h"
#include "http/httpconnection.h"

#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace Botdesk {

//! How far the engine goes.
struct DeliveryLimits
{
    int loaded = 0;                                   //!< updates taken up at a time; 0: all. The official server: 2 × connections
    bool triesAgain = true;                           //!< false: a queue rests after its first failure and the second try at once
    std::chrono::milliseconds answerTime{60000};      //!< the way there included
};

//! Delivers updates to a webhook as Telegram does: one queue per chat in order, keep-alive connections, a retry ladder.
//!
//! Keeps nothing: its owner hands updates in and is told what became of each. All waits are counted by the clock's
//! uptime; when the clock was moved by hand, wake(). Lives in one thread. Slots may call any method from its signals.
class DeliveryEngine final : public QObject
{
    Q_OBJECT
public:
    explicit DeliveryEngine(QObject *parent = nullptr, const Clock &clock = Clock::system());
    ~DeliveryEngine() override;

    //! What is under way to another target before is broken off and goes to the new one. Nothing: it rests.
    void setTarget(const std::optional<DeliveryTarget> &target);
    const std::optional<DeliveryTarget> &target() const { return m_target; }
    void setLimits(const DeliveryLimits &limits) { m_limits = limits; }

    void add(const QList<Delivery> &deliveries);   //!< behind those that wait
    void clear();                                  //!< forgets all that waits, also what was put aside
    void wake();
    void pause();                                  //!< nothing new is begun; what is under way goes on to its end
    void resume();

    int waiting() const { return m_queues.count(); }   //!< not delivered, without those put aside
    bool isResting() const;                        //!< nothing can be done before a wait is over, or without a target
    int underWay() const;
    int connections() const { return int(m_lines.size()); }
    QList<DeliveryQueue> queues() const { return m_queues.shown(m_clock.uptime()); }   //!< those taken up, in the order of their names
    const std::deque<DeliveryAttempt> &attempts() const { return m_attempts; }   //!< the last ones, oldest first
    static constexpr size_t KeptAttempts = 200;

    void tryNow(const QByteArray &queue);          //!< without waiting for the next step of the ladder
    bool putAside(qint64 id);                      //!< lets the rest of its queue flow; false when it does not wait
    bool takeBack(qint64 id);                      //!< to the head of its queue
    void addAside(const QList<Delivery> &deliveries);   //!< that were put aside before this engine
    bool forget(qint64 id);                        //!< one that was put aside
    //! Gives the head of a queue one of its own, ownQueueOf(): it is tried as before, and holds nobody back any more.
    bool detach(qint64 id);
    const QList<Delivery> &aside() const { return m_queues.aside(); }

    //! Asked before each attempt what shall go wrong with it.
    std::function<DeliveryFault(const Delivery &delivery)> faultFor;

signals:
    //! Any 2xx. The answer may name a method to be called: that is for the owner to do.
    void delivered(qint64 id, const Botdesk::HttpReply &reply);
    void attempted(const Botdesk::DeliveryAttempt &attempt);
    void expired(qint64 id);      //!< dropped: its time was over before the next attempt
    void gone();                  //!< 410 and nothing else for 23 hours; the engine rests
    void found(const QHostAddress &address);   //!< what the host's look-up gave
    void changed();               //!< after all of these

private:
    struct Line;
    using Milliseconds = std::chrono::milliseconds;

    void pumpSoon();
    void pump();
    void load();
    void expireOverdue();
    bool serveNext();
    Line *freeLine();
    Line *lineOf(const WaitingQueue &queue) const;
    Line &openLine();
    bool mayOpen();
    void start(WaitingQueue &queue, Line &line, const DeliveryFault &fault);
    QByteArray requestFor(const Delivery &delivery, bool wrongSecret) const;
    void noteReached(Line &line, HttpFailure::Step step);
    void noteReply(Line &line, const HttpReply &reply);
    void noteFailure(Line &line, const QString &words);
    void failSoon(Line &line, const QString &words);
    void succeed(Line &line, const HttpReply &reply);
    void fail(Line &line, int status, const QString &words, std::optional<int> retryAfter);
    bool isGone(int status);
    WaitingQueue &release(Line &line);
    void breakOff(Line &line);
    void removeLine(Line &line);
    void keep(const DeliveryAttempt &attempt);
    bool noteChange(bool isDone);
    void wakeAt(Milliseconds time);

    const Clock &m_clock;
    std::optional<DeliveryTarget> m_target;
    DeliveryLimits m_limits;
    DeliveryQueues m_queues;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::deque<Milliseconds> m_opened;      // times of the connections lately opened
    std::deque<DeliveryAttempt> m_attempts;
    std::optional<Milliseconds> m_lastSuccess;
    std::optional<Milliseconds> m_goneSince;
    std::optional<Milliseconds> m_wakeAt;
    QTimer m_timer;
    bool m_isPaused = false;
};

} // namespace Botdesk
