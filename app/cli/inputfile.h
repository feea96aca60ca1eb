// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

#include <QByteArray>

namespace Botdesk {

//! What stands in @p file, or in standard input when it is "-"; an error in words when it cannot be read or is longer than
//! 1 MiB, far more than the server takes.
Parsed<QByteArray> readInput(const QString &file);

} // namespace Botdesk
