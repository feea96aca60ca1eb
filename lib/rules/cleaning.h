// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Botdesk {

//! Whether @p bytes is UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF. NUL is allowed.
bool isUtf8(QByteArrayView bytes);

//! The text of @p bytes, or nothing when they are not UTF-8. Keeps a byte order mark, which QString::fromUtf8 would drop.
std::optional<QString> fromServerUtf8(QByteArrayView bytes);

//! How many Unicode code points @p text has; limits of the Bot API count these, entity offsets count UTF-16 units.
qsizetype codePointCount(QStringView text);

//! What the server does to one UTF-16 unit of an incoming text.
enum class Cleaning { Keep, ToSpace, Remove };
Cleaning cleaningOf(QChar unit);

//! Runs of direction marks (U+200E, U+200F) become zero-width non-joiners except the last of each run.
void neutraliseDirectionMarks(QString &text);

//! A text without entities as the server stores it: control characters are spaces, `\r` and line separators are gone.
QString cleaned(const QString &text);

} // namespace Botdesk
