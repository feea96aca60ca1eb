// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/world.h"

namespace Botdesk::Sandbox {

//! The game of @p bot that is called @p shortName: each bot has "sandbox_game", others are made by control.
std::optional<QJsonObject> gameOf(World &world, const Bot &bot, const QString &shortName);

//! Registers a game, as BotFather does.
void addGame(World &world, const Bot &bot, const QString &shortName, const QString &title, const QString &description);

} // namespace Botdesk::Sandbox
