// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/replymarkup.h"

#include <tl/expected.hpp>

namespace Botdesk {

//! Why no keyboard was taken from a text.
struct ImportFault
{
    enum class Kind {
        NoKeyboard,   //!< there is none in it
        NotLiteral,   //!< a variable, a loop, a call: `subject` is what stands there
        Unreadable,   //!< a string or bracket that does not end, a comma that is missing: `subject` is what stands there, empty at the end
        TooDeep,      //!< nested deeper than any keyboard is
        TooLarge,     //!< more than ImportLimit
        Refused,      //!< read, and then the server would not: `subject` holds its words without "Bad Request: "
    };

    Kind kind = Kind::NoKeyboard;
    int line = 0;           //!< from 0
    QString subject = {};

    bool operator==(const ImportFault &) const = default;
};

//! What a keyboard in a text is written in.
enum class ImportLanguage {
    Unknown,      //!< nothing in it looks like a keyboard
    Json,
    GrammY,
    Telegraf,
    PythonTelegramBot,
    Aiogram,
    NodeTelegramBotApi,
    TelegramBot,  //!< of C#
    TgbotCpp,
    Shell,        //!< curl
    JavaScript,   //!< plain objects, of whichever library
    Python,       //!< dictionaries
};

inline constexpr qsizetype ImportLimit = 512 * 1024;   //!< UTF-16 units of a text that is looked through

//! The first keyboard in @p text, which may be
//!  - JSON: a `reply_markup`, a Message, an update, an answer, the body of a request, rows of buttons, one button;
//!  - code of any library that keyboardCode() writes, where it is literal, and commands of the shell with a body in quotes. A
//!    variable that is set once, to a literal, counts as that.
//! What is unfinished is kept as readMarkupSource() keeps it. Takes time in proportion to the text.
tl::expected<ReplyMarkup, ImportFault> importKeyboard(const QString &text);

//! The language of the keyboard that importKeyboard() takes from @p text, or of the first one that it fails at. Takes as long
//! as that.
ImportLanguage importLanguage(const QString &text);

} // namespace Botdesk
