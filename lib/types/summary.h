// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QString>
#include <QStringList>

namespace Botdesk {

//! What an update says, in one line that is not worded yet: a kind and what belongs to it.
//!
//! The store keeps it encoded in one column; app/words makes the sentence, in the operator's language. Kinds are the
//! Bot API's own words where there is one: "text", "photo", "callback_query", "new_chat_members", … What each kind
//! carries in `parts` stands at messageSummary() and in updatehead.cpp, and is tested sample by sample. Media kinds keep
//! their caption in part 0.
struct Summary
{
    QString kind;
    QStringList parts;      //!< in the order of the kind; a part may be empty
    MessageId replyTo{};    //!< the message that this one answers, or 0

    QString part(qsizetype i) const { return i < parts.size() ? parts[i] : QString(); }

    QString encoded() const;                        //!< kind[@replyTo] and parts, divided by U+001F
    static Summary decoded(const QString &column);

    bool operator==(const Summary &) const = default;
};

//! Longest text a summary carries, in UTF-16 units; a row of the list shows less.
inline constexpr qsizetype SummaryTextLimit = 200;

} // namespace Botdesk
