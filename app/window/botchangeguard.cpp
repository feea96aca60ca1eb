// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/botchangeguard.h"

#include "keyboard/botchange.h"
#include "session/session.h"

namespace Botdesk {

void askToChangeBot(Guard &guard, Session &session, const BotChange &change, QObject *context, std::function<void()> go)
{
    const GuardedChange question{.title = change.title, .what = change.what, .consequences = change.consequences, .choices = {{change.yes}}};
    guard.ask(session.profile(), question, context, [go = std::move(go)](int) { go(); });
}

} // namespace Botdesk
