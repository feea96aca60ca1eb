// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QHash>

#include <chrono>
#include <deque>

class QJsonObject;

namespace Botdesk {

//! What the server is said to take. Exact numbers are not published: a 429 has the last word.
struct SendLimits
{
    int chatBurst = 3;                                //!< messages into one chat at once …
    std::chrono::milliseconds chatEvery{1000};        //!< … and then one in so long
    int groupMinute = 20;                             //!< messages into one group or channel in a minute
    int second = 30;                                  //!< messages in a second, to all
    int broadcastSecond = 25;                         //!< of these, what a broadcast takes: the rest is the operator's
    int paidSecond = 1000;                            //!< with allow_paid_broadcast, beside those
};

//! What something on its way out waits for.
struct SendWait
{
    enum class For {
        Nothing,
        Turn,          //!< what was written before it into the same chat
        ChatSecond,    //!< one message a second into a chat
        GroupMinute,   //!< 20 messages a minute in a group
        Second,        //!< 30 messages a second in all
        ChatTold,      //!< 429, in this chat
        AllTold,       //!< 429, in every chat
        Connection,    //!< the server could not be reached
    };

    For what = For::Nothing;
    std::chrono::milliseconds until{};                //!< by the clock's uptime

    explicit operator bool() const { return what != For::Nothing; }
    bool operator==(const SendWait &) const = default;
};

//! Keeps count of what was sent, so that the server need not say no. Where no budget is used up nothing waits.
class SendBudget
{
public:
    enum class Use { Own, Broadcast, PaidBroadcast };

    explicit SendBudget(const Clock &clock = Clock::system(), const SendLimits &limits = {});   //!< @p clock outlives it

    const SendLimits &limits() const { return m_limits; }

    //! What keeps @p messages for @p chat from going now, the longest wait of all. More at once than a limit allows go when
    //! all of it is free, and those behind them wait the longer.
    SendWait waitFor(ChatId chat, int messages = 1, Use use = Use::Own) const;
    void spend(ChatId chat, int messages = 1, Use use = Use::Own);   //!< they are on their way

    //! A 429. It does not say for whom it is meant: for this chat, and for all when another chat has got one a moment ago.
    void refuse(ChatId chat, std::chrono::milliseconds wait);
    void refuseAll(std::chrono::milliseconds wait);
    void forgive(ChatId chat);                        //!< forgets the 429s: the operator wants to try

private:
    using Time = std::chrono::milliseconds;
    struct Chat
    {
        Time paidUpTo{};                              // at one message in `chatEvery`
        std::deque<Time> minute;                      // of a group
        Time heldUntil{};
    };

    static Time freeAt(const std::deque<Time> &times, int limit, int messages, Time span, Time now);
    static void forgetBefore(std::deque<Time> &times, Time time);
    void prune(Time now);

    const Clock *m_clock;
    SendLimits m_limits;
    QHash<ChatId, Chat> m_chats;
    std::deque<Time> m_second;
    std::deque<Time> m_paidSecond;
    Time m_heldUntil{};
    ChatId m_refused{};                               // the chat of the last 429
    Time m_refusedUntil{};
};

//! How many messages a call of @p method makes: an album counts as its number.
int messagesIn(const QString &method, const QJsonObject &parameters);

//! Whether a call of @p method counts.
bool isSpending(const QString &method);

} // namespace Botdesk
