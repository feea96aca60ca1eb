// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands.h"

namespace Botdesk {

//! `webhook info`: what the server says, and the diagnosis. Answers that were kept before, by the window or by this command,
//! tell what one alone cannot: whether an error lasts. This one is kept too.
CommandKind::Made makeWebhookInfo(const CommonOptions &options, bool isJson);

//! What the server said instead of an answer, in its own form, for whoever asked for JSON.
QByteArray refusalJson(const Error &error);

} // namespace Botdesk
