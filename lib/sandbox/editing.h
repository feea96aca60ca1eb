// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/sending.h"

namespace Botdesk::Sandbox {

//! Makes the new content of @p message, or says why it cannot be.
using EditContent = std::function<Checked<QJsonObject>(const Message &message)>;

//! The frame of every edit… method: markup, chat and message (or inline_message_id), permission, "is not modified".
Answer editFrom(Call &call, const EditContent &editContent);

//! Whether @p message is a live location that has not ended at @p now, Unix seconds.
bool isLiveLocation(const Message &message, qint64 now);

//! A message that was sent by inline results, wherever it is.
struct InlineMessage
{
    Chat *chat = nullptr;
    Message *message = nullptr;
};
InlineMessage findInline(World &world, const Bot &bot, const QString &inlineMessageId);

} // namespace Botdesk::Sandbox
