// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "rules/serverjson.h"

#include <QString>

namespace Botdesk {

//! How a language writes values.
enum class CodeLanguage { Json, JavaScript, Python, CSharp, Cpp };

//! @p text between double quotes, so that the language reads the same text. What cannot be seen, or would turn the
//! direction of the line, is written as an escape.
QString quoted(QStringView text, CodeLanguage language);

//! @p value on one line: an object of JSON or JavaScript, a dict of Python. Only these three write objects and arrays.
QString literal(const ServerJson &value, CodeLanguage language);

//! "text: …", "\"text\": …": one member of an object.
QString memberLiteral(const ServerJson::Member &member, CodeLanguage language);

//! @p text for a POSIX shell.
QString shellQuoted(QString text);

//! The text of a string or number of @p value.
QString textOf(const ServerJson &value);

//! "callback_data" as "CallbackData" or "callbackData".
QString pascalCase(QByteArrayView name);
QString camelCase(QByteArrayView name);

//! Python's name of a method: "sendMessage" is "send_message".
QString snakeCase(QStringView name);

} // namespace Botdesk
