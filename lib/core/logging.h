// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace Botdesk {

Q_DECLARE_LOGGING_CATEGORY(logApi)
Q_DECLARE_LOGGING_CATEGORY(logHttp)
Q_DECLARE_LOGGING_CATEGORY(logReceive)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logSandbox)
Q_DECLARE_LOGGING_CATEGORY(logSession)
Q_DECLARE_LOGGING_CATEGORY(logApp)

//! Sends every message of Qt and of ours through the redactor and on to stderr. Call once, first thing in main().
void installRedactingMessageHandler();

//! The last lines that were logged, redacted, oldest first: for "copy diagnostics". At most 500. Thread-safe.
QStringList recentLogLines();

} // namespace Botdesk
