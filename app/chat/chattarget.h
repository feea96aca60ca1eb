// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace Botdesk {

//! What an operator names a chat by: an id, an @username, or a link of t.me. @return the `chat_id` for the Bot API:
//! a number or "@name"; nothing when @p text names no chat.
std::optional<QJsonValue> readChatTarget(const QString &text);

//! The link that opens @p message in a client; empty where there is none (private chats, basic groups).
QString messageLink(ChatId chat, const QString &username, MessageId message);

} // namespace Botdesk
