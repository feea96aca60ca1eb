// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "keyboard/replymarkup.h"

namespace Botdesk {

// What the server bears. Of a reply keyboard more buttons are cut off silently, an inline keyboard is refused.
inline constexpr int InlineButtonsPerRow = 8;
inline constexpr int InlineButtonLimit = 100;
inline constexpr int KeyboardButtonsPerRow = 12;
inline constexpr int KeyboardButtonLimit = 300;
inline constexpr int MarkupByteLimit = 10 * 1024;     //!< of the markup as JSON
inline constexpr int CallbackDataByteLimit = 64;
inline constexpr int CopyTextLimit = 256;             //!< code points

//! What of a chat matters to a keyboard.
struct MarkupPlace
{
    enum class Chat { Private, Group, Supergroup, Channel };
    Chat chat = Chat::Private;
    bool botIsAnonymous = false;   //!< the bot posts as the chat

    bool isPrivate() const { return chat == Chat::Private; }
    bool takesInlineOnly() const { return chat == Chat::Channel || botIsAnonymous; }
};

//! Judges @p markup for a chat, after that was found: drops empty buttons, normalises urls, and refuses in the server's
//! words (without "Bad Request: ") what it does not bear. @return the markup as the server keeps it, possibly none
Result<ReplyMarkup> checkReplyMarkup(const ReplyMarkup &markup, const MarkupPlace &place);

} // namespace Botdesk
