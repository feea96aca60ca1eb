// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/formattedtext.h"

#include <memory>

class QMimeData;

namespace Botdesk {

//! What a clipboard holds as a text with formatting: our own, Telegram Desktop's, that of web pages and office programs,
//! or plain. What no message can have (fonts, colours, pictures, tables, scripts) is left out. Opens no file and no address.
//! Where it is too large to be read on the spot, the beginning of its plain text.
FormattedText pastedText(const QMimeData &data);
QString pastedPlainText(const QMimeData &data);

//! For other programs: plain, as HTML, and in the form of Telegram Desktop.
std::unique_ptr<QMimeData> copiedText(const FormattedText &text);

} // namespace Botdesk
