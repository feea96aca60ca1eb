// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace Botdesk {

//! Writes what became of every recipient to @p path, as CSV. Finishes with the number of lines.
QFuture<Result<int>> writeBroadcastReport(UpdateStore &store, BroadcastId id, const QString &path, QObject *context);

//! The report of @p recipients: chat, name, outcome, message_id, the server's words, time.
QByteArray broadcastReport(const QList<BroadcastRecipient> &recipients);

} // namespace Botdesk
