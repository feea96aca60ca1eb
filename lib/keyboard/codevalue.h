// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/codetokens.h"
#include "keyboard/keyboardimport.h"

#include <QString>

namespace Botdesk {

struct CodeArgument;

//! "inlineKeyboard(…)" or "button": one step of `Markup.inlineKeyboard(…).resize()`.
struct CodeLink
{
    QString name;
    bool isCall = false;
    QList<CodeArgument> arguments;
    int line = 0;
};

//! An expression that is written out: a literal, or names and calls whose arguments are.
struct CodeValue
{
    enum class Kind { Undefined, Null, Boolean, Number, String, Array, Object, Chain };

    Kind kind = Kind::Undefined;
    int line = 0;
    QString text;                                     //!< of a number or string; "true" of a boolean
    QList<CodeValue> items;                           //!< of an array
    QList<std::pair<QString, CodeValue>> members;     //!< of an object
    QList<CodeLink> links;                            //!< of a chain, never empty
};

struct CodeArgument
{
    QString keyword;   //!< empty: by position
    CodeValue value;
};

template <typename T>
using Imported = tl::expected<T, ImportFault>;

inline constexpr int ImportDepthLimit = 40;

//! The expression that begins with the token @p at, which moves behind it.
Imported<CodeValue> readCodeValue(const QList<CodeToken> &tokens, qsizetype &at, bool isPython);

} // namespace Botdesk
