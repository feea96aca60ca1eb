// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "text/markupwriters.h"

namespace Botdesk {

//! How a text is written: with formatting beside it, or in one of the values of parse_mode.
enum class TextMode { Formatted, MarkdownV2, Html, Markdown };

QString parseModeOf(TextMode mode);               //!< "" for Formatted, whose formatting goes as `entities`
TextMode textModeOf(QStringView parseMode);       //!< Formatted for what is no parse mode

//! What @p source says in @p mode, before the server cleans and trims it. @p faultAt: the byte where it fails.
//! Formatted reads it as it stands. The Error holds the server's words.
Result<FormattedText> readSource(const QString &source, TextMode mode, qsizetype *faultAt = nullptr);

//! @p text in @p mode, with what the mode cannot say. Its entities may be in any order and need not nest.
//! Formatted has no source: it gives the text alone, and every entity as not said.
WrittenMarkup writeSource(const FormattedText &text, TextMode mode);

//! What somebody would miss of @p text when it is written in @p mode; a quote that only ends a line break earlier is not.
QList<TextEntity> missedIn(const FormattedText &text, TextMode mode);

} // namespace Botdesk
