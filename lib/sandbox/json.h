// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace Botdesk::Sandbox {

//! Compact JSON as the official server writes it: pure ASCII (\uXXXX for the rest), and the fields of an object in the
//! documentation's order rather than by the alphabet.
QByteArray serialized(const QJsonValue &value);

//! @p text as a JSON string with its quotes.
QByteArray quoted(const QString &text);

} // namespace Botdesk::Sandbox
