// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/sendbudget.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr qsizetype MostRemembered = 4096;   // chats, before those are forgotten that hold nothing back

bool isGroup(ChatId chat)
{
    return number(chat) < 0;   // channels too: what is known of groups is not known to be otherwise of them
}

} // namespace

SendBudget::SendBudget(const Clock &clock, const SendLimits &limits)
    : m_clock(&clock)
    , m_limits(limits)
{
}

//! When @p messages more find room among @p limit in @p span.
SendBudget::Time SendBudget::freeAt(const std::deque<Time> &times, int limit, int messages, Time span, Time now)
{
    const int room = std::min(messages, limit);
    const auto first = std::upper_bound(times.begin(), times.end(), now - span);
    const auto used = times.end() - first;
    if (used + room <= limit)
        return now;
    return *(first + (used + room - limit - 1)) + span;
}

SendWait SendBudget::waitFor(ChatId chat, int messages, Use use) const
{
    const Time now = m_clock->uptime();
    SendWait longest;
    const auto consider = [&](SendWait::For what, Time until) {
        if (until > now && until > longest.until)
            longest = {what, until};
    };
    if (const auto known = m_chats.constFind(chat); known != m_chats.constEnd()) {
        const int room = m_limits.chatBurst - std::min(messages, m_limits.chatBurst);
        consider(SendWait::For::ChatSecond, known->paidUpTo - room * m_limits.chatEvery);
        if (isGroup(chat))
            consider(SendWait::For::GroupMinute, freeAt(known->minute, m_limits.groupMinute, messages, 60s, now));
        consider(SendWait::For::ChatTold, known->heldUntil);
    }
    if (use == Use::PaidBroadcast)
        consider(SendWait::For::Second, freeAt(m_paidSecond, m_limits.paidSecond, messages, 1s, now));
    else
        consider(SendWait::For::Second, freeAt(m_second, use == Use::Own ? m_limits.second : m_limits.broadcastSecond, messages, 1s, now));
    consider(SendWait::For::AllTold, m_heldUntil);
    return longest;
}

void SendBudget::spend(ChatId chat, int messages, Use use)
{
    const Time now = m_clock->uptime();
    if (m_chats.size() > MostRemembered)
        prune(now);
    auto &second = use == Use::PaidBroadcast ? m_paidSecond : m_second;
    forgetBefore(second, now - 1s);
    second.insert(second.end(), size_t(messages), now);
    if (chat == ChatId{})
        return;   // a @username: which chat it is shows with the answer
    Chat &its = m_chats[chat];
    its.paidUpTo = std::max(its.paidUpTo, now) + messages * m_limits.chatEvery;
    forgetBefore(its.minute, now - 60s);
    if (isGroup(chat))
        its.minute.insert(its.minute.end(), size_t(messages), now);
}

void SendBudget::refuse(ChatId chat, std::chrono::milliseconds wait)
{
    if (chat == ChatId{})
        return refuseAll(wait);
    const Time now = m_clock->uptime();
    const Time until = now + wait;
    m_chats[chat].heldUntil = until;
    if (m_refusedUntil > now && m_refused != chat)
        m_heldUntil = std::max(m_heldUntil, until);
    m_refused = chat;
    m_refusedUntil = std::max(m_refusedUntil, until);
}

void SendBudget::refuseAll(std::chrono::milliseconds wait)
{
    m_heldUntil = std::max(m_heldUntil, m_clock->uptime() + wait);
}

void SendBudget::forgive(ChatId chat)
{
    if (const auto known = m_chats.find(chat); known != m_chats.end())
        known->heldUntil = {};
    m_heldUntil = {};
    m_refusedUntil = {};
}

void SendBudget::forgetBefore(std::deque<Time> &times, Time time)
{
    while (!times.empty() && times.front() <= time)
        times.pop_front();
}

void SendBudget::prune(Time now)
{
    m_chats.removeIf([now](const std::pair<const ChatId &, Chat &> &entry) {
        const Chat &chat = entry.second;
        return chat.paidUpTo <= now && chat.heldUntil <= now && (chat.minute.empty() || chat.minute.back() <= now - 60s);
    });
}

int messagesIn(const QString &method, const QJsonObject &parameters)
{
    const auto key = method.compare("sendMediaGroup"_L1, Qt::CaseInsensitive) == 0 ? "media"_L1 : "message_ids"_L1;
    return std::max(1, int(parameters.value(key).toArray().size()));
}

bool isSpending(const QString &method)
{
    if (method.compare("sendChatAction"_L1, Qt::CaseInsensitive) == 0)
        return false;
    for (const auto prefix : {"send"_L1, "forward"_L1, "copy"_L1, "edit"_L1}) {
        if (method.startsWith(prefix, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace Botdesk
