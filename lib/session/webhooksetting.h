// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "webhook/webhooksettings.h"

namespace Botdesk {

//! Sets the webhook, after a pause where another was set within the second before, and keeps what was set and what it
//! replaced: see KeptWebhooks. Not transactional: after a refusal the bot may have none. Ends as Cancelled when @p session
//! has gone.
QFuture<Result<void>> setWebhook(Session &session, const WebhookSettings &settings, const WebhookInfo &before);

} // namespace Botdesk
