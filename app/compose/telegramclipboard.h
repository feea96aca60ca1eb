// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/formattedtext.h"

#include <optional>

class QMimeData;

namespace Botdesk {

// The clipboard of Telegram Desktop: a text in "application/x-td-field-text", and in "application/x-td-field-tags" a
// QDataStream (Qt 5.1) of a count and as many (offset, length, tags). Tags are joined by a backslash.

std::optional<FormattedText> fromTelegramDesktop(const QMimeData &data);
void addForTelegramDesktop(QMimeData &data, const FormattedText &text);

} // namespace Botdesk
