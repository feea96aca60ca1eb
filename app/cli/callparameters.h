// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "cli/options.h"

namespace Botdesk {

//! Reads "key=value" and "key=@file", and the JSON object in @p file ("-" is standard input, empty is none), over which
//! the former win. `chat_id=@name` and other parameters that take an @username are no files.
Parsed<Parameters> readParameters(const QStringList &arguments, const QString &file);

//! The `result` in an answer of a Bot API server, as it was received.
QByteArray resultOf(const QByteArray &answer);

} // namespace Botdesk
