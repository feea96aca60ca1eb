// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "keyboard/markupproblems.h"
#include "session/attachmentrules.h"
#include "session/draftcontent.h"
#include "session/sendbudget.h"
#include "store/broadcast.h"

#include <variant>

namespace Botdesk {

// A draft for many: its text, its buttons, the addresses and fields of its files, and all further parameters hold
// {placeholders} that each recipient fills.

bool hasPlaceholders(const QString &text);

//! The names of all placeholders, each once, in their order.
QStringList placeholdersOf(const Draft &draft);

//! @p draft as @p recipient gets it. Its conversation is the recipient's where that is an id. In an address a value is
//! escaped, unless the address begins with it.
Draft filledDraft(const Draft &draft, const BroadcastRecipient &recipient);

//! What is sent for @p recipient, with a @username where it has no id.
Parameters broadcastRequest(const Draft &draft, const BroadcastRecipient &recipient);

//! Why a recipient would not get the message as it is meant.
struct RecipientProblem
{
    enum class Kind {
        NoValue,    //!< `name` is no column, or empty for this one
        Empty,      //!< nothing is left of the text
        TooLong,    //!< more than `limit` code points
        Markup,
        NoText,     //!< there is one, and what is sent has none
        Files,      //!< `detail` says which, as Content and Keyboard do
        Content,
        Keyboard,
    };

    Kind kind = Kind::NoValue;
    QString name = {};
    qsizetype limit = 0;
    std::variant<std::monostate, AttachmentProblem, ContentProblem, MarkupProblem> detail = {};
};

//! The first one there is. Looks at no disk.
std::optional<RecipientProblem> problemOf(const Draft &draft, const BroadcastRecipient &recipient);

//! How long it takes at best to reach so many, with nobody else sending; an album counts as its number.
std::chrono::seconds broadcastTime(const Draft &draft, int recipients, const SendLimits &limits = {});

//! Whether it goes with allow_paid_broadcast.
bool isPaidBroadcast(const Draft &draft);

} // namespace Botdesk
