// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Botdesk {

// Messages that are neither text nor file: a method with its own parameters (Draft::method and Draft::more).

inline constexpr int LiveForEver = 0x7FFFFFFF;     //!< a live_period without an end
inline constexpr int ShortestLivePeriod = 60;      //!< seconds
inline constexpr int LongestLivePeriod = 86400;
inline constexpr int PollOptionLimit = 12;
inline constexpr int ChecklistTaskLimit = 30;

//! Why such a message would be refused: which parameter, and what it may be.
struct ContentProblem
{
    enum class Code {
        Missing,
        TooLong,        //!< more than `most` characters, or bytes where the method counts those
        TooMany,        //!< elements
        OutOfRange,     //!< `least` … `most`
        NotOneOf,       //!< none of the values that the method knows
        OnlyOne,        //!< given together with another that excludes it
        OnlyForLive,    //!< heading and proximity belong to a live location
        OnlyBusiness,   //!< can be sent on behalf of a business account only
    };

    Code code = Code::Missing;
    QString field;      //!< "question", "options[2].text"
    double least = 0;
    double most = 0;

    bool operator==(const ContentProblem &) const = default;
};

//! What is known of @p method; nothing for one without rules here. @p isBusiness: for a business account.
QList<ContentProblem> checkContent(const QString &method, const QJsonObject &fields, bool isBusiness = false);

QStringList diceEmoji();     //!< that sendDice takes
QStringList chatActions();   //!< that sendChatAction takes

} // namespace Botdesk
