// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/buttonlines.h"
#include "keyboard/replymarkup.h"

#include <QJsonObject>

namespace Botdesk {

//! Whose code is written.
enum class CodeTarget {
    Json,
    GrammY,              //!< 1.x; styles and icons want one for Bot API 9.4
    Telegraf,            //!< 4.x
    PythonTelegramBot,   //!< 20 and newer
    Aiogram,             //!< 3.x
    TelegramBot,         //!< Telegram.Bot for C#, 22 and newer
    TgbotCpp,
    NodeTelegramBotApi,
    Curl,
};

//! All of them, in the order in which they are offered.
QList<CodeTarget> codeTargets();

//! "json", "grammy", "telegraf", "python-telegram-bot", "aiogram", "telegram.bot", "tgbot-cpp", "node-telegram-bot-api",
//! "curl": names that stay as they are.
QString nameOf(CodeTarget target);

//! As its makers write it: "grammY", "Telegram.Bot" …
QString titleOf(CodeTarget target);

std::optional<CodeTarget> codeTarget(QStringView name);

//! Code, and where in it each button stands.
struct KeyboardCode
{
    QString text;          //!< ends with a line end
    ButtonLines buttons;   //!< empty for what has no buttons

    bool operator==(const KeyboardCode &) const = default;
};

//! Code that makes @p markup, with what it imports. What is unfinished is written as it is. Kinds of buttons for which a
//! library has no function are plain objects. For curl it is a whole sendMessage with `<chat_id>`, `<text>` and $BOT_TOKEN.
KeyboardCode keyboardCode(const ReplyMarkup &markup, CodeTarget target);

//! Code that calls @p method with @p parameters, among them a `reply_markup` as object or as the text of one. The token is
//! never in it.
KeyboardCode draftCode(const QString &method, const QJsonObject &parameters, CodeTarget target);

} // namespace Botdesk
