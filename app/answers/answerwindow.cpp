// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers/answerwindow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnswerState)
};

} // namespace

std::optional<std::chrono::seconds> answerWindow(const QString &type)
{
    using namespace std::chrono_literals;
    if (type == "callback_query"_L1 || type == "shipping_query"_L1)
        return 150s;
    if (type == "inline_query"_L1)
        return 30s;
    if (type == "pre_checkout_query"_L1)
        return 10s;   // of the person's patience: the payment fails then, though the query lives on for 150 s
    return {};
}

bool waitsForAnswer(const QString &type)
{
    return answerWindow(type).has_value() || type == "chat_join_request"_L1;
}

QString waitText(std::chrono::seconds time)
{
    const qint64 seconds = std::max<qint64>(0, time.count());   // what began "later" began before the clock was put back
    if (seconds < 60)
        return Words::tr("%1 s", "seconds").arg(seconds);
    if (seconds < 3600)
        return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 48 * 3600)
        return Words::tr("%1 h", "hours").arg(seconds / 3600);
    return Words::tr("%1 d", "days").arg(seconds / 86400);
}

AnswerState answerState(const QString &type, qint64 receivedMs, bool isAnswered, qint64 nowMs)
{
    if (isAnswered)
        return {.phase = AnswerState::Phase::Answered};
    const auto window = answerWindow(type);
    if (!window)
        return {};
    const qint64 windowMs = std::chrono::milliseconds(*window).count();
    const qint64 leftMs = std::min(windowMs, receivedMs + windowMs - nowMs);
    if (leftMs <= 0)
        return {.phase = AnswerState::Phase::Late};
    return {.left = std::chrono::seconds((leftMs + 999) / 1000)};
}

QString AnswerState::text() const
{
    switch (phase) {
    case Phase::Answered: return Words::tr("Answered");
    case Phase::Late: return Words::tr("Too late to answer");
    case Phase::Waiting: break;
    }
    return left ? Words::tr("Not answered · %1 left").arg(waitText(*left)) : Words::tr("Not answered");
}

} // namespace Botdesk
