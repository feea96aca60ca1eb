// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook/webhooksettings.h"

#include <QString>

namespace Botdesk {

//! What is wrong with a field of setWebhook and what to do, in one line beside it.
QString wordsFor(const WebhookFault &fault);

//! What is to be known of @p base, a public address, beside @p webhook, which the server has: a tunnel's name that changes,
//! another host than before. Empty when nothing.
QString publicAddressNote(const QString &base, const QString &webhook);

//! What an update type needs besides being asked for; empty when nothing.
QString needsOf(const QString &updateType);

} // namespace Botdesk
