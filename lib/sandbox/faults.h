// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"

#include <QList>

#include <deque>
#include <map>
#include <optional>

namespace Botdesk::Sandbox {

//! One way in which the server misbehaves on purpose.
struct Fault
{
    enum class Kind { Error, TooManyRequests, Delay, Drop, Budget };
    int id = 0;
    Kind kind = Kind::Error;
    QByteArray method;               //!< lower case; empty: any
    int status = 502;                //!< of Error
    int retryAfter = 5;              //!< of TooManyRequests and Budget, seconds
    int milliseconds = 0;            //!< of Delay
    int spread = 0;                  //!< of Delay: as much more or less, by chance
    std::optional<int> callsLeft;    //!< nothing: until it is turned off
    int budget = 20;                 //!< of Budget: so many calls …
    int seconds = 60;                //!< … in so many seconds
    bool isPerChat = true;           //!< … of one chat, or of the whole bot
    int used = 0;                    //!< calls it has answered
};

//! The faults that are on. None is, unless somebody asked for it.
class Faults
{
public:
    //! What becomes of one call.
    struct Effect
    {
        std::optional<Refusal> refusal;
        bool drop = false;
        int delay = 0;      //!< milliseconds
        QString note;       //!< for the log
    };

    tl::expected<int, QString> add(const QJsonObject &json);   //!< its id, or what is wrong with it
    bool remove(int id);
    void clear() { m_faults.clear(); }
    QJsonArray toJson() const;

    //! Counts one call of @p method in @p chat; @p random is below 2^32.
    Effect apply(const QByteArray &method, qint64 botId, const QByteArray &chat, qint64 nowMilliseconds, quint32 random);

private:
    bool isOverBudget(const Fault &fault, const QByteArray &key, qint64 now);

    QList<Fault> m_faults;
    std::map<QByteArray, std::deque<qint64>> m_spent;   // "fault|bot|chat" → times of the calls that went through
    int m_nextId = 1;
};

} // namespace Botdesk::Sandbox
