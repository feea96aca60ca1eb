// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/chattrouble.h"

#include <chrono>
#include <optional>

namespace Botdesk {

// What a failed send tells.

//! The request surely never reached the server.
bool wasNotSent(const Error &error);

//! Something answered, but whether the message went through cannot be told.
bool isOutcomeUnknown(const Error &error);

//! Why the chat takes nothing at all, where the server's words say so.
std::optional<ChatTrouble::Kind> chatTroubleIn(const Error &error);

//! How long to wait for a connection after so many attempts: 1 s, 2 s, 4 s … 60 s.
std::chrono::milliseconds waitAfter(int attempts);

} // namespace Botdesk
