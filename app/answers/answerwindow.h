// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Botdesk {

//! How long the server waits for an answer to an update of @p type; nothing for what may be answered at any time, or not
//! at all. Counted from receipt, since queries do not say when they were made: there may be less.
std::optional<std::chrono::seconds> answerWindow(const QString &type);

//! Whether an update of @p type waits for an answer: a query, or a request to join.
bool waitsForAnswer(const QString &type);

//! "2:12", "9 s": for a countdown, or the time something has waited.
QString waitText(std::chrono::seconds time);

//! How an update that waits for an answer stands at a moment.
struct AnswerState
{
    enum class Phase { Answered, Waiting, Late };   //!< Late: the server has given up on it, by our clock

    Phase phase = Phase::Waiting;
    std::optional<std::chrono::seconds> left = {};  //!< while waiting, where there is an end

    //! "Answered", "Not answered · 2:12 left", "Too late to answer"
    QString text() const;
};

AnswerState answerState(const QString &type, qint64 receivedMs, bool isAnswered, qint64 nowMs);

} // namespace Botdesk
