// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storedupdate.h"
#include "widgets/theme.h"

namespace Botdesk {

//! What stands for an update type in a list: an icon, and the colour of its category. A type that is not known gets a ring.
struct TypeLook
{
    QString iconName;
    Color tint;
};
TypeLook typeLook(const QString &type);

// The columns of one update in words.
QString timeText(qint64 receivedMs, bool withMilliseconds);   //!< with the day before it where that is not today
QString chatText(const UpdateHead &head);                     //!< "–" without a chat
QString fromText(const UpdateHead &head);

//! Receipt minus `date`. The server tells whole seconds, so that "<1 s" is the best there is; "–" without a date.
QString latencyText(const StoredUpdate &update);

//! "callback_query from Alice (sandbox), 14:32:07, not answered": what a screen reader says of a row.
QString spokenText(const StoredUpdate &update, const QString &summary, bool waits);

} // namespace Botdesk
