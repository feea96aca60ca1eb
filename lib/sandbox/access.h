// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/call.h"

namespace Botdesk::Sandbox {

//! The chat that "chat_id" (or @p name) names, in the server's words when there is none or the bot has no business there.
enum class Access { Know, Read, Write };
Checked<Chat *> readChat(Call &call, Access access, QByteArrayView name = "chat_id");

//! Whether the bot may write @p kind ("messages", "photos", …: the can_send_ right) into @p chat.
Checked<Chat *> mayPost(Call &call, Chat &chat, const QString &kind = QStringLiteral("messages"));

//! The message of @p chat that @p name holds the id of; @p purpose as in "message to edit not found".
Checked<Message *> readMessage(Call &call, Chat &chat, QStringView purpose, QByteArrayView name = "message_id");

//! The person that "user_id" names; "user not found" and the like.
Checked<qint64> readUserId(Call &call, QByteArrayView name = "user_id");

//! A required text; `parameter "X" is required` when there is none.
Checked<QString> required(const Arguments &arguments, QByteArrayView name);

//! Parsed JSON of an argument, or nothing when there is none or it is no JSON.
QJsonValue readJson(const Arguments &arguments, QByteArrayView name);

} // namespace Botdesk::Sandbox
