// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatrow.h"
#include "widgets/bubble.h"

namespace Botdesk {

//! The bubble of a row for which isBubble() holds.
BubbleContent bubbleOf(const ChatRow &row);

//! The reactions to a message, or to those of an album together.
QList<ItemReaction> reactionsTo(const ChatRow &row);

//! "👍 2", "❤" …
QString reactionText(const ItemReaction &reaction);

//! A service message or an event as a line: "Alice (sandbox) · Joined: Bob".
QString serviceText(const ChatRow &row);

} // namespace Botdesk
