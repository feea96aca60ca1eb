// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "session/draft.h"
#include "session/sendbudget.h"
#include "store/broadcast.h"

namespace Botdesk {

// A draft for many: its text, and the texts and addresses of its buttons, hold {placeholders} that each recipient fills.

//! The names of all placeholders, each once, in their order.
QStringList placeholdersOf(const Draft &draft);

//! @p draft as @p recipient gets it. Its conversation is the recipient's where that is an id.
Draft filledDraft(const Draft &draft, const BroadcastRecipient &recipient);

//! What is sent for @p recipient, with a @username where it has no id.
QJsonObject broadcastParameters(const Draft &draft, const BroadcastRecipient &recipient);

//! Why a recipient would not get the message as it is meant.
struct RecipientProblem
{
    enum class Kind {
        NoValue,   //!< `name` is no column, or empty for this one
        Empty,     //!< nothing is left of the text
        TooLong,
        Markup,
    };

    Kind kind = Kind::NoValue;
    QString name = {};

    bool operator==(const RecipientProblem &) const = default;
};

std::optional<RecipientProblem> problemOf(const Draft &draft, const BroadcastRecipient &recipient);

//! How long it takes at best to reach so many, with nobody else sending.
std::chrono::seconds broadcastTime(int recipients, bool isPaid, const SendLimits &limits = {});

//! Whether it goes with allow_paid_broadcast.
bool isPaidBroadcast(const Draft &draft);

} // namespace Botdesk
