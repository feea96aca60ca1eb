// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

namespace Botdesk {

//! Finds the folder of the bot that @p options name by --profile or by a token, and what the window knows of it. Leaves
//! the profile empty when they name none.
Parsed<CommonOptions> chooseBot(CommonOptions options);

//! The token of the bot, from the options or from where the window keeps it. May ask the key store and wait for it.
Parsed<Token> tokenOf(const CommonOptions &options);

} // namespace Botdesk
