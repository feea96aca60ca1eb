// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

#include <QByteArray>

namespace Botdesk {

//! What stands in @p file, or in standard input when it is "-"; an error in words when it cannot be read or is longer than
//! 1 MiB, far more than the server takes.
Parsed<QByteArray> readInput(const QString &file);

//! What stands in @p file, which nobody else may read; an error in words when others may, or when it is empty.
Parsed<QByteArray> readPrivateInput(const QString &file);

//! The secret token of deliveries that stands in @p file; an error in words when the server would not take it.
Parsed<QByteArray> readWebhookSecret(const QString &file);

} // namespace Botdesk
