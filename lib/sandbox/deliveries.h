// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "deliver/deliveryengine.h"
#include "sandbox/deliveryfaults.h"
#include "sandbox/serverlog.h"
#include "sandbox/world.h"

namespace Botdesk::Sandbox {

//! Delivers what waits for the bots that have a webhook. The queue of each bot stays the truth: what was delivered is
//! taken out of it, and what an engine holds is made anew from it.
class Deliveries
{
public:
    Deliveries(World &world, ServerLog &log, QObject &owner);   //!< its engines live with @p owner
    ~Deliveries();

    void setRunning(bool isRunning);
    void sync();          //!< after any change: a webhook, a dropped queue, the clock
    void add(Bot &bot);   //!< its queue has a new last update

    DeliveryFaults &faults() { return m_faults; }
    QJsonObject toJson(Bot &bot);

    std::function<void(Bot &bot, const HttpReply &reply)> onAnswer;

private:
    struct Desk;
    void sync(Bot &bot);
    Desk &desk(qint64 botId);
    void note(Bot &bot, const DeliveryAttempt &attempt);
    void taken(Bot &bot, qint64 id, const HttpReply &reply);

    World &m_world;
    ServerLog &m_log;
    QObject &m_owner;
    DeliveryFaults m_faults;
    std::map<qint64, std::unique_ptr<Desk>> m_desks;
    std::chrono::seconds m_ahead{};
    bool m_isRunning = false;
};

} // namespace Botdesk::Sandbox
