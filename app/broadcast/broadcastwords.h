// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/broadcastdraft.h"
#include "session/recipients.h"
#include "types/message.h"
#include "widgets/tag.h"

namespace Botdesk {

QString stateText(Broadcast::State state);
Tone stateTone(Broadcast::State state);

QString recipientStateText(BroadcastRecipient::State state);
QString recipientWords(const BroadcastRecipient &recipient);   //!< the server's, or why nothing was sent
Tone recipientStateTone(BroadcastRecipient::State state);

//! "no value for {order}"
QString problemText(const RecipientProblem &problem);

//! "row 3: 0700 is there twice"
QString leftOutText(const RecipientList::LeftOut &row);

//! Why it was paused, where nobody asked for that: a path is that of a file that cannot go.
QString pauseText(const Broadcast &broadcast);

//! What the first buttons bring about: "Open → https://…", a line each.
QString carriedText(const InlineKeyboard &keyboard);

//! "about 4 min"
QString spanText(std::chrono::seconds span);

QString countText(int count);   //!< "5,000"

} // namespace Botdesk
