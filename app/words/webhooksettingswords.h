// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook/webhooksettings.h"

#include <QString>

namespace Botdesk {

//! What is wrong with a field of setWebhook and what to do, in one line beside it.
QString wordsFor(const WebhookFault &fault);

//! What an update type needs besides being asked for; empty when nothing.
QString needsOf(const QString &updateType);

} // namespace Botdesk
