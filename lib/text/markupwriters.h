// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "text/formattedtext.h"

namespace Botdesk {

//! A text in a parse mode.
struct WrittenMarkup
{
    QString source;
    //! What the mode has no way to say, as it was given: left out, or, where that looks the same, a line break longer or
    //! shorter.
    QList<TextEntity> inexact = {};

    bool isExact() const { return inexact.isEmpty(); }
};

// The way back from the parsers: a source that they read as @p text again. Of a text as a message brings it, with entities
// in the server's order; what the server finds by itself (links, mentions, commands …) stays plain text.

//! Says everything but a quote that begins or ends within a line, a quote's end just before a line break, and a language
//! with white space or a backtick in it.
WrittenMarkup writeMarkdownV2(const FormattedText &text);

WrittenMarkup writeHtml(const FormattedText &text);   //!< says everything but a link with a NUL in it

//! Has bold, italic, code, pre and links alone, nothing within another, and no escapes within them.
WrittenMarkup writeLegacyMarkdown(const FormattedText &text);

} // namespace Botdesk
