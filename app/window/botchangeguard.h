// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/guard.h"

namespace Botdesk {

class Session;
struct BotChange;

//! Before something changes that everybody sees of the bot. @p go is called when it may be done.
void askToChangeBot(Guard &guard, Session &session, const BotChange &change, QObject *context, std::function<void()> go);

} // namespace Botdesk
