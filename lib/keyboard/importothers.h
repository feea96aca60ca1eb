// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/codevalue.h"
#include "rules/serverjson.h"

#include <optional>

namespace Botdesk {

//! JSON that was found in a text, and the line in which it begins.
struct FoundJson
{
    ServerJson json;
    int line = 0;
};

//! All JSON that stands within quotes in a command of the shell: the body or a field of a request by curl.
QList<FoundJson> jsonInShell(QStringView text);

//! Whether something in @p tokens is made as Telegram.Bot's keyboards are.
bool isCsharp(const QList<CodeToken> &tokens);

//! The first keyboard of Telegram.Bot in @p tokens, as the Bot API has it.
Imported<FoundJson> csharpKeyboard(const QList<CodeToken> &tokens);

//! Whether something in @p tokens is made as tgbot-cpp's keyboards are.
bool isTgbotCpp(const QList<CodeToken> &tokens);

//! The first keyboard that statement after statement of tgbot-cpp puts together.
Imported<FoundJson> tgbotCppKeyboard(const QList<CodeToken> &tokens);

} // namespace Botdesk
