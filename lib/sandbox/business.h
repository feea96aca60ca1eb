// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/sending.h"

namespace Botdesk::Sandbox {

//! The BusinessConnection that "business_connection_id" names; nothing when none is named and none @p isRequired.
//!
//! A business account's chats stand here in the bot's own chat with the person, marked with the connection.
Checked<std::optional<QJsonObject>> readBusiness(const Call &call, bool isRequired = false);

} // namespace Botdesk::Sandbox
