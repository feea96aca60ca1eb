// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "keyboard/replymarkup.h"
#include "rules/serverjson.h"

namespace Botdesk {

//! Reads the parameter `reply_markup` as the server does, before it looks at the chat: JSON, types, kinds of buttons.
//! Nothing (also `{}`, or a keyboard without rows) is no markup and no error. The error holds the server's words without
//! "Bad Request: ". Texts that were not UTF-8 are refused later, by checkReplyMarkup().
Result<ReplyMarkup> readReplyMarkup(const QByteArray &json);

//! The same of JSON that was parsed already, and with what is not finished yet: keyboards without rows stay keyboards, a
//! button whose `callback_data` or `url` is empty keeps its action.
Result<ReplyMarkup> readMarkupDraft(const ServerJson &json);

} // namespace Botdesk
