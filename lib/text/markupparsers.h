// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "text/formattedtext.h"

#include <QByteArrayView>

namespace Botdesk {

// The three values of parse_mode. Each takes UTF-8 and gives the text with its entities, sorted but not yet normalised;
// an Error holds the server's words behind "can't parse entities: ", with byte offsets into the source.

Result<FormattedText> parseMarkdownV2(QByteArrayView source);
Result<FormattedText> parseHtml(QByteArrayView source);
Result<FormattedText> parseLegacyMarkdown(QByteArrayView source);

} // namespace Botdesk
