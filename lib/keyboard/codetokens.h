// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Botdesk {

//! A word of JavaScript or Python.
struct CodeToken
{
    enum class Kind {
        Name,
        Number,
        String,       //!< `text` is what stands between the quotes, escapes and all
        Composed,     //!< a template with ${…} or an f-string with {…}
        Symbol,       //!< one character, or one of "=>", "...", "**", "?.", "==", "==="
        Unreadable,   //!< a string that does not end
        End,
    };

    Kind kind = Kind::End;
    QStringView text;          //!< into the text that was given
    int line = 0;              //!< from 0
    bool isRaw = false;        //!< of a string: backslashes are themselves (Python's r"…")
    bool isPython = false;     //!< of a string: escapes as in Python, by its prefix or triple quotes

    bool isSymbol(QStringView symbol) const { return kind == Kind::Symbol && text == symbol; }
    bool isName(QStringView name) const { return kind == Kind::Name && text == name; }
};

//! The words of @p text, comments left out; the last one is End. Tolerates anything. @p text outlives them.
QList<CodeToken> tokensOf(QStringView text);

//! What the string @p token says. @p isPython decides escapes on which the languages differ.
QString decoded(const CodeToken &token, bool isPython);

} // namespace Botdesk
