// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "text/formattedtext.h"

namespace Botdesk {

// Numbers of code points, counted after parsing and trimming.
inline constexpr int TextLimit = 4096;
inline constexpr int CaptionLimit = 1024;
inline constexpr int SourceByteLimit = 32768;   //!< bytes before parsing, of texts and captions alike

//! What a text is for, and so what is asked of it.
struct TextRules
{
    int limit = TextLimit;                               //!< code points; 0 for no limit
    QString tooLong = QStringLiteral("message is too long");
    bool mayBeEmpty = false;
    bool detect = true;                                  //!< look for mentions, links, commands …

    static TextRules message() { return {}; }
    static TextRules caption();
};

//! The first of the server's steps: text, parse_mode and entities as they came are read. Runs before the chat is looked up.
//! The error holds the server's words without "Bad Request: ". A parse mode makes it ignore @p entitiesJson.
Result<FormattedText> readText(const QByteArray &text, const QByteArray &parseMode, const QByteArray &entitiesJson,
                               const TextRules &rules);

//! The last of the server's steps: entities are checked and normalised, characters cleaned, ends trimmed, length judged,
//! mentions and links found. Runs after the keyboard was checked.
Result<FormattedText> finishText(FormattedText text, const TextRules &rules);

//! Both steps in one, for those who have nothing to do in between.
Result<FormattedText> parseText(const QByteArray &text, const QByteArray &parseMode, const QByteArray &entitiesJson,
                                const TextRules &rules);

} // namespace Botdesk
