// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/replymarkup.h"
#include "rules/serverjson.h"

namespace Botdesk {

//! One InlineKeyboardButton; the error is the E of "can't parse inline keyboard button: E".
Result<InlineButton> readInlineButton(const ServerJson &json);

//! The same, but an empty `callback_data` or `url` is an action that wants its value.
Result<InlineButton> readInlineDraft(const ServerJson &json);

//! Text, icon and style, which both kinds of button have.
Result<ButtonFace> readButtonFace(const ServerJson &json);

//! `url` of the WebAppInfo @p json.
Result<OpenWebApp> readWebApp(const ServerJson &json);

//! The text of @p bytes; bytes that are not UTF-8 become a text that is no valid UTF-16, so that it is noticed later.
QString textOfButton(const QByteArray &bytes);

} // namespace Botdesk
