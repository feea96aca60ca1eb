// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "keyboard/markupcheck.h"

namespace Botdesk {

//! The server's check of one button of a reply keyboard; gives it as the server keeps it.
Result<ReplyButton> checkReplyButton(ReplyButton button, const MarkupPlace &place);

//! Whether the server takes a button that does this in private chats only.
bool isForPrivateChats(const ReplyAction &action);

} // namespace Botdesk
