// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "keyboard/buttonlines.h"
#include "keyboard/replymarkup.h"

namespace Botdesk {

//! `reply_markup` as JSON for people, and where in it each button stands.
struct MarkupSource
{
    QString text;          //!< without a line end at its end
    ButtonLines buttons;   //!< empty for what has no buttons

    bool operator==(const MarkupSource &) const = default;
};

//! @p markup, a button a line, its keys in the order text, action, style, icon; "{}" for none. What is unfinished is
//! written as it is. readMarkupSource() reads the same markup from it.
MarkupSource writeMarkupSource(const ReplyMarkup &markup);

//! Why a source was not taken.
struct SourceFault
{
    int line = 0;      //!< from 0
    int column = 0;    //!< from 0, in UTF-16 units
    Error error;       //!< the detail in the server's words, without "Bad Request: "

    bool operator==(const SourceFault &) const = default;
};

//! What a source that was typed says.
struct ReadMarkup
{
    ReplyMarkup markup;
    ButtonLines buttons;   //!< where they stand in the source that was read
};

//! Reads @p utf8 as the server reads the parameter `reply_markup`, but keeps what is unfinished: keyboards and rows without
//! buttons, a `callback_data` or `url` that is empty. Blank is no markup. `tg://user?id=` stays a plain link (OpenUrl), as
//! with readReplyMarkup().
tl::expected<ReadMarkup, SourceFault> readMarkupSource(const QByteArray &utf8);

} // namespace Botdesk
