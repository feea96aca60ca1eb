// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "secrets/keyring.h"
#include "secrets/secretstore.h"

#include <chrono>
#include <optional>

namespace Botdesk {

//! Keeps tokens in the system's key store. Any failure of it is an Error of kind NoKeyStore with the reason; one that
//! does not answer is given up after @p patience.
//!
//! Long patience lets the operator type the key ring's password; without a display nobody can.
std::unique_ptr<SecretStore> makeKeyStore(std::unique_ptr<KeyRing> ring = makeSystemKeyRing(),
                                          std::optional<std::chrono::milliseconds> patience = {});

} // namespace Botdesk
