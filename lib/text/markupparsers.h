// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "text/formattedtext.h"

#include <QByteArrayView>

#include <optional>

namespace Botdesk {

// The three values of parse_mode. Each takes UTF-8 and gives the text with its entities, sorted but not yet normalised;
// an Error holds the server's words behind "can't parse entities: ", with byte offsets into the source. @p faultAt is set at
// an Error: to the byte that it is about, also where the server's words name none.

Result<FormattedText> parseMarkdownV2(QByteArrayView source, qsizetype *faultAt = nullptr);
Result<FormattedText> parseHtml(QByteArrayView source, qsizetype *faultAt = nullptr);
Result<FormattedText> parseLegacyMarkdown(QByteArrayView source, qsizetype *faultAt = nullptr);

//! The byte of @p source at which its parse mode fails; nothing when it does not.
std::optional<qsizetype> markupFaultAt(QByteArrayView source, QByteArrayView parseMode);

} // namespace Botdesk
