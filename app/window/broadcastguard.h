// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/guard.h"

namespace Botdesk {

class Session;
struct Broadcast;

//! Before one message goes to many: names how many, and how long it takes. @p go is called when it may begin, or go on.
void askToSendToMany(Guard &guard, Session &session, const Broadcast &broadcast, QObject *context, std::function<void()> go);

} // namespace Botdesk
