// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "types/updatehead.h"

namespace Botdesk {

//! The first up to 100 updates that wait at the server. Confirms none of them and leaves allowed_updates alone. A
//! conflict with a webhook or another poller comes back as it is. Only while no poller of ours runs on @p client.
QFuture<Result<QList<ReceivedUpdate>>> peek(Client &client, const Clock &clock = Clock::system());

//! The next up to 100 updates that wait at the server from @p offset on, which confirms those before it; without one from
//! the head of the queue, confirming none. Store them before you ask for the next. Only while no poller runs.
QFuture<Result<QList<ReceivedUpdate>>> pendingPage(Client &client, std::optional<qint64> offset, const Clock &clock = Clock::system());

//! How many updates skipPending() would throw away: ask the operator first.
QFuture<Result<int>> pendingCount(Client &client);

//! Throws away everything that waits at the server, for good. Only while no poller of ours runs on @p client.
//! @return the next offset to poll with; nothing when there was no update.
QFuture<Result<std::optional<qint64>>> skipPending(Client &client);

} // namespace Botdesk
