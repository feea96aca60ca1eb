// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatrow.h"
#include "widgets/bubble.h"

namespace Botdesk {

//! The bubble of a row for which isBubble() holds.
BubbleContent bubbleOf(const ChatRow &row);

//! "👍 2", "❤" …: one text for each reaction to @p item.
QStringList reactionTexts(const ChatItem &item);

//! A service message or an event as a line: "Alice (sandbox) · Joined: Bob".
QString serviceText(const ChatRow &row);

} // namespace Botdesk
