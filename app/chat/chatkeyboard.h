// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatrow.h"

namespace Botdesk {

//! A keyboard that was sent or received, and the message that it came with.
struct ChatKeyboard
{
    QJsonObject markup;     //!< as the Bot API has it; empty: none
    QJsonObject message;    //!< its text or caption with entities, as a Message has them
};

//! Of a message of either side, or of one on its way. The server tells inline keyboards only; of what was sent from here the
//! others are known too.
ChatKeyboard keyboardOf(const ChatRow &row);

//! The reply keyboard that stands below the input field, as far as @p items tell: those of a conversation, oldest first.
ChatKeyboard replyKeyboardIn(const QList<ChatItem> &items);

//! Whether the server takes them for the same: a button that is a text alone may be an object too.
bool isSameMarkup(const QJsonObject &a, const QJsonObject &b);

} // namespace Botdesk
