// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "deliver/deliveryqueues.h"

#include <algorithm>
#include <utility>

namespace Botdesk {

using namespace std::chrono_literals;

namespace {

auto isIt(qint64 id)
{
    return [id](const Delivery &delivery) { return delivery.id == id; };
}

} // namespace

void WaitingQueue::beginHead()
{
    ladder = {};
    attempts = 0;
    sinceMs = 0;
    lastError.clear();
    lastStatus = 0;
    held.reset();
    isRepeated = false;
}

void DeliveryQueues::add(const QList<Delivery> &deliveries)
{
    m_notLoaded.insert(m_notLoaded.end(), deliveries.begin(), deliveries.end());
    m_count += int(deliveries.size());
}

void DeliveryQueues::clear()
{
    m_due.clear();
    m_queues.clear();
    m_notLoaded.clear();
    m_aside.clear();
    m_count = 0;
    m_loaded = 0;
}

bool DeliveryQueues::canLoad(int most) const
{
    return !m_notLoaded.empty() && (most <= 0 || m_loaded < most);
}

QList<qint64> DeliveryQueues::load(int most, Milliseconds now, qint64 unixSeconds)
{
    QList<qint64> dropped;
    while (canLoad(most)) {
        Delivery delivery = std::move(m_notLoaded.front());
        m_notLoaded.pop_front();
        if (delivery.expires > 0 && delivery.expires <= unixSeconds) {
            --m_count;
            dropped.append(delivery.id);
            continue;
        }
        ++m_loaded;
        WaitingQueue &queue = queueOf(delivery);
        queue.updates.push_back(std::move(delivery));
        if (!queue.isUnderWay && !queue.isEntered)
            enter(queue, now);
    }
    return dropped;
}

WaitingQueue &DeliveryQueues::queueOf(const Delivery &delivery)
{
    auto &queue = m_queues[delivery.queue];
    if (!queue)
        queue = std::make_unique<WaitingQueue>(WaitingQueue{.name = delivery.queue});
    return *queue;
}

std::optional<DeliveryQueues::Milliseconds> DeliveryQueues::nextDue() const
{
    return m_due.empty() ? std::nullopt : std::optional(std::get<0>(*m_due.begin()));
}

WaitingQueue *DeliveryQueues::next() const
{
    return m_due.empty() ? nullptr : std::get<2>(*m_due.begin());
}

WaitingQueue *DeliveryQueues::lastDue(Milliseconds now) const
{
    return std::get<2>(*std::prev(m_due.lower_bound({now + 1ms, 0, nullptr})));
}

WaitingQueue *DeliveryQueues::find(const QByteArray &name) const
{
    const auto found = m_queues.find(name);
    return found == m_queues.end() ? nullptr : found->second.get();
}

WaitingQueue *DeliveryQueues::withHead(qint64 id) const
{
    const auto found = std::find_if(m_queues.begin(), m_queues.end(), [id](const auto &each) { return each.second->updates.front().id == id; });
    return found == m_queues.end() ? nullptr : found->second.get();
}

QList<DeliveryQueue> DeliveryQueues::shown(Milliseconds now) const
{
    QList<DeliveryQueue> all;
    for (const auto &[name, queue] : m_queues) {
        DeliveryQueue shown{.queue = name, .head = queue->updates.front().id, .waiting = int(queue->updates.size()),
                            .attempts = queue->attempts, .sinceMs = queue->sinceMs, .lastError = queue->lastError,
                            .lastStatus = queue->lastStatus, .isUnderWay = queue->isUnderWay};
        if (queue->isEntered && queue->attempts > 0)
            shown.retryIn = std::max<Milliseconds>(0ms, queue->due - now);
        all.append(shown);
    }
    return all;
}

void DeliveryQueues::enter(WaitingQueue &queue, Milliseconds due)
{
    leave(queue);
    queue.due = due;
    queue.turn = m_nextTurn++;
    queue.isEntered = true;
    m_due.insert({queue.due, queue.turn, &queue});
}

void DeliveryQueues::leave(WaitingQueue &queue)
{
    if (std::exchange(queue.isEntered, false))
        m_due.erase({queue.due, queue.turn, &queue});
}

void DeliveryQueues::popHead(WaitingQueue &queue, Milliseconds now)
{
    leave(queue);
    queue.updates.pop_front();
    --m_count;
    --m_loaded;
    beginNext(queue, now);
}

//! Its head has gone: there is another one, or nothing is left of it.
void DeliveryQueues::beginNext(WaitingQueue &queue, Milliseconds now)
{
    if (queue.updates.empty()) {
        m_queues.erase(queue.name);
        return;
    }
    queue.beginHead();
    enter(queue, now);
}

bool DeliveryQueues::putAside(qint64 id, Milliseconds now)
{
    const auto waiting = std::find_if(m_notLoaded.begin(), m_notLoaded.end(), isIt(id));
    if (waiting != m_notLoaded.end()) {
        m_aside.append(*waiting);
        m_notLoaded.erase(waiting);
        --m_count;
        return true;
    }
    for (const auto &[name, queue] : m_queues) {
        const auto at = std::find_if(queue->updates.begin(), queue->updates.end(), isIt(id));
        if (at == queue->updates.end())
            continue;
        m_aside.append(*at);
        if (at == queue->updates.begin()) {
            popHead(*queue, now);
        } else {
            queue->updates.erase(at);
            --m_count;
            --m_loaded;
        }
        return true;
    }
    return false;
}

bool DeliveryQueues::takeBack(qint64 id, Milliseconds now)
{
    const auto at = std::find_if(m_aside.begin(), m_aside.end(), isIt(id));
    if (at == m_aside.end())
        return false;
    const Delivery delivery = *at;
    m_aside.erase(at);
    ++m_count;
    ++m_loaded;
    WaitingQueue &queue = queueOf(delivery);
    // Behind a head that is under way: what is on its way cannot be called back.
    queue.updates.insert(queue.updates.begin() + (queue.isUnderWay ? 1 : 0), delivery);
    if (!queue.isUnderWay) {
        queue.beginHead();
        enter(queue, now);
    }
    return true;
}

bool DeliveryQueues::forget(qint64 id)
{
    return m_aside.removeIf(isIt(id)) > 0;
}

WaitingQueue *DeliveryQueues::detach(WaitingQueue &queue, Milliseconds now)
{
    const QByteArray name = ownQueueOf(queue.updates.front());
    if (name == queue.name)
        return nullptr;
    auto own = std::make_unique<WaitingQueue>(WaitingQueue{.name = name, .isUnderWay = std::exchange(queue.isUnderWay, false),
                                                           .ladder = queue.ladder, .attempts = queue.attempts, .sinceMs = queue.sinceMs,
                                                           .lastError = queue.lastError, .lastStatus = queue.lastStatus, .held = queue.held,
                                                           .isRepeated = queue.isRepeated});
    own->updates.push_back(std::move(queue.updates.front()));
    own->updates.front().queue = name;
    queue.updates.pop_front();
    if (queue.isEntered)
        enter(*own, queue.due);
    leave(queue);
    beginNext(queue, now);
    WaitingQueue *apart = own.get();
    m_queues[name] = std::move(own);
    return apart;
}

} // namespace Botdesk
