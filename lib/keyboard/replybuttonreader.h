// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/replymarkup.h"
#include "rules/serverjson.h"

namespace Botdesk {

//! One KeyboardButton, which may be a string; the error is the E of "can't parse keyboard button: E".
Result<ReplyButton> readReplyButton(const ServerJson &json);

//! The names of ChatAdministratorRights, in the Bot API's order.
const QList<QByteArray> &administratorRights();

} // namespace Botdesk
