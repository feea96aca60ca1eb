// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "text/formattedtext.h"

namespace Botdesk {

//! A stretch of a text by its offsets.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

//! tg: and ton: links.
QList<TextEntity> detectTgUrls(QStringView text);

//! http, https and ftp links, domains without a scheme, and e-mail addresses.
QList<TextEntity> detectUrls(QStringView text);

// What the other detectors share: code points of a UTF-16 text.
char32_t codePointAt(QStringView text, qsizetype at);       //!< at the beginning of a character
char32_t codePointBefore(QStringView text, qsizetype at);   //!< 0 at the beginning of the text
qsizetype nextCharacter(QStringView text, qsizetype at);
qsizetype previousCharacter(QStringView text, qsizetype at);
bool isWordCharacter(char32_t c);                           //!< a letter or number of any script, or an underscore
bool isAsciiAlnum(char32_t c);

} // namespace Botdesk
