// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/updatequeue.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr qint64 SilentWeek = 7 * 86400;
constexpr int ConfirmAhead = 10;         // offsets up to so far behind the end confirm everything
constexpr int IgnoreBehind = 100000;     // offsets further than that before the head are ignored

} // namespace

UpdateQueue::UpdateQueue(std::function<qint32()> makeFirstId)
    : m_makeFirstId(std::move(makeFirstId))
{
}

std::optional<qint32> UpdateQueue::push(QByteArrayView type, const QByteArray &payload, qint64 expires, qint64 now)
{
    dropExpired(now);
    if (m_tail >= IdLimit)
        clear();
    if (m_tail == 0 || m_tail >= IdLimit || (m_updates.empty() && m_lastPush > 0 && now - m_lastPush > SilentWeek))
        m_tail = m_makeFirstId();
    if (payload.size() > UpdateBytesLimit || int(m_updates.size()) >= CountLimit || m_bytes + payload.size() > TotalBytesLimit)
        return {};
    QueuedUpdate update{.id = m_tail++, .json = {}, .expires = expires};
    update.json.reserve(payload.size() + 64);
    update.json += "{\"update_id\":" + QByteArray::number(update.id) + ",\n\"";
    update.json += type;
    update.json += "\":" + payload + '}';
    m_bytes += update.json.size();
    m_lastPush = now;
    m_nextExpiry = std::min(m_nextExpiry, expires);
    m_updates.push_back(std::move(update));
    return m_updates.back().id;
}

bool UpdateQueue::isIgnored(qint32 offset) const
{
    const qint32 head = m_updates.empty() ? m_tail : m_updates.front().id;
    return qint64(offset) > qint64(m_tail) + ConfirmAhead || offset < head - IgnoreBehind || offset >= IdLimit;
}

QList<QueuedUpdate> UpdateQueue::read(qint32 offset, int limit, qint64 now)
{
    dropExpired(now);
    if (offset < 0) {
        while (qint64(m_updates.size()) > -qint64(offset))
            popFront();
    } else if (offset > 0 && !isIgnored(offset)) {
        confirmBelow(offset);
    }
    QList<QueuedUpdate> answer;
    qsizetype bytes = 0;
    for (const QueuedUpdate &update : m_updates) {
        if (answer.size() >= limit || bytes > AnswerBytesLimit)
            break;
        bytes += update.json.size() + AnswerBytesPerUpdate;
        answer.append(update);
    }
    return answer;
}

bool UpdateQueue::hasUpdates(qint32 offset, qint64 now)
{
    dropExpired(now);
    if (m_updates.empty())
        return false;
    return offset <= 0 || isIgnored(offset) || m_updates.back().id >= offset;
}

int UpdateQueue::size(qint64 now)
{
    dropExpired(now);
    return int(m_updates.size());
}

bool UpdateQueue::remove(qint32 id)
{
    const auto found = std::lower_bound(m_updates.begin(), m_updates.end(), id,
                                        [](const QueuedUpdate &update, qint32 wanted) { return update.id < wanted; });
    if (found == m_updates.end() || found->id != id)
        return false;
    m_bytes -= found->json.size();
    m_updates.erase(found);
    return true;
}

void UpdateQueue::clear()
{
    ++m_clearings;
    m_updates.clear();
    m_bytes = 0;
    m_nextExpiry = std::numeric_limits<qint64>::max();
}

void UpdateQueue::dropExpired(qint64 now)
{
    if (now < m_nextExpiry)
        return;
    std::erase_if(m_updates, [now, this](const QueuedUpdate &update) {
        if (update.expires > now)
            return false;
        m_bytes -= update.json.size();
        return true;
    });
    m_nextExpiry = std::numeric_limits<qint64>::max();
    for (const QueuedUpdate &update : m_updates)
        m_nextExpiry = std::min(m_nextExpiry, update.expires);
}

void UpdateQueue::confirmBelow(qint32 id)
{
    while (!m_updates.empty() && m_updates.front().id < id)
        popFront();
}

void UpdateQueue::popFront()
{
    m_bytes -= m_updates.front().json.size();
    m_updates.pop_front();
}

QJsonObject UpdateQueue::save() const
{
    QJsonArray updates;
    for (const QueuedUpdate &update : m_updates)
        updates.append(QJsonArray{update.id, update.expires, QString::fromUtf8(update.json)});
    return {{u"next"_s, m_tail}, {u"last_push"_s, m_lastPush}, {u"updates"_s, updates}};
}

void UpdateQueue::load(const QJsonObject &saved, qint32 skip)
{
    clear();
    m_tail = saved[u"next"_s].toInt();
    if (m_tail > 0)
        m_tail = std::min(m_tail + skip, IdLimit);
    m_lastPush = saved[u"last_push"_s].toInteger();
    const QJsonArray updates = saved[u"updates"_s].toArray();
    for (const QJsonValue &entry : updates) {
        const QJsonArray fields = entry.toArray();
        m_updates.push_back({fields[0].toInt(), fields[2].toString().toUtf8(), fields[1].toInteger()});
        m_bytes += m_updates.back().json.size();
        m_nextExpiry = std::min(m_nextExpiry, m_updates.back().expires);
    }
}

} // namespace Botdesk::Sandbox
