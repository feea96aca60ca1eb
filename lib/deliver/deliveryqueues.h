// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "deliver/delivery.h"

#include <deque>
#include <map>
#include <memory>
#include <set>
#include <tuple>

namespace Botdesk {

//! One queue of a DeliveryEngine: its updates in order, and how it goes with the first of them.
struct WaitingQueue
{
    using Milliseconds = std::chrono::milliseconds;

    QByteArray name;
    std::deque<Delivery> updates = {};       //!< never empty
    Milliseconds due{};                      //!< by the clock's uptime
    quint64 turn = 0;                        //!< among those due at the same time
    bool isEntered = false;                  //!< it waits for its turn
    bool isUnderWay = false;                 //!< its head is
    // Of the head:
    RetryLadder ladder = {};
    int attempts = 0;
    qint64 sinceMs = 0;
    QString lastError = {};
    int lastStatus = 0;
    std::optional<DeliveryFault> held = {};  //!< was late; what else goes wrong with it
    bool isRepeated = false;

    void beginHead();
};

//! What a DeliveryEngine still has to deliver: the queues, whose turn it is, and what was put aside.
//!
//! Knows no connection and no clock: @c now is the clock's uptime wherever it is asked for. A queue that has nothing left is
//! gone, and so are pointers to it.
class DeliveryQueues
{
public:
    using Milliseconds = std::chrono::milliseconds;

    void add(const QList<Delivery> &deliveries);       //!< behind those that wait; they are not taken up yet
    void clear();                                      //!< also what was put aside
    //! Takes up as many as @p most allows; 0: all. @return those that were dropped, for their time is over.
    QList<qint64> load(int most, Milliseconds now, qint64 unixSeconds);
    bool canLoad(int most) const;

    int count() const { return m_count; }              //!< without those put aside
    std::optional<Milliseconds> nextDue() const;       //!< when the turn of the next queue comes
    WaitingQueue *next() const;                        //!< whose turn comes first; null when none waits
    WaitingQueue *lastDue(Milliseconds now) const;     //!< whose turn came last; only with one that is due
    WaitingQueue *find(const QByteArray &name) const;
    WaitingQueue *withHead(qint64 id) const;
    QList<DeliveryQueue> shown(Milliseconds now) const;

    void enter(WaitingQueue &queue, Milliseconds due); //!< its turn comes at @p due
    void leave(WaitingQueue &queue);                   //!< it has none, until it enters
    void popHead(WaitingQueue &queue, Milliseconds now);

    bool putAside(qint64 id, Milliseconds now);        //!< not one that is under way
    bool takeBack(qint64 id, Milliseconds now);
    void addAside(const QList<Delivery> &deliveries) { m_aside += deliveries; }
    bool forget(qint64 id);
    const QList<Delivery> &aside() const { return m_aside; }
    //! Gives the head of @p queue one of its own, as it stands. @return that, or null when it has it already.
    WaitingQueue *detach(WaitingQueue &queue, Milliseconds now);

private:
    WaitingQueue &queueOf(const Delivery &delivery);
    void beginNext(WaitingQueue &queue, Milliseconds now);

    std::deque<Delivery> m_notLoaded;
    std::map<QByteArray, std::unique_ptr<WaitingQueue>> m_queues;
    std::set<std::tuple<Milliseconds, quint64, WaitingQueue *>> m_due;   // those that wait for their turn
    QList<Delivery> m_aside;
    quint64 m_nextTurn = 0;
    int m_count = 0;
    int m_loaded = 0;
};

} // namespace Botdesk
