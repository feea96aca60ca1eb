// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/guard.h"

namespace Botdesk {

class Session;
struct WebhookInfo;
struct WebhookSettings;

// What an operator can change in what a bot receives. Each passes the guard, names the loss, and tells in its window what
// did not work.

//! Receives from now on. Where the guard asks, a webhook is looked for first: while there is one, polling gets nothing.
void startReceiving(Guard &guard, Session &session);

//! Deletes the webhook, keeping or dropping what is pending, and receives then.
void askToDeleteWebhook(Guard &guard, Session &session);

//! Sets the webhook. Receiving by getUpdates ends before that, and goes on where the server refuses and has none.
void askToSetWebhook(Guard &guard, Session &session, const WebhookSettings &settings, const WebhookInfo &now);

//! Goes over to long polling or to a webhook, as the operator says in a dialog that tells what differs.
void askToSwitchReceiving(Guard &guard, Session &session, BotProfile::Receiving to);

//! Drops all that the server holds, stored here first unless the operator does not want it.
void askToSkipPending(Guard &guard, Session &session);

//! Before the first connection of a bot that has a webhook: @p go is called when it may be deleted.
void askAboutWebhook(Guard &guard, const BotProfile &profile, const WebhookInfo &info, bool dropsPending, QObject *context,
                     std::function<void()> go);

//! Before other types of updates are asked for than until now.
void askAboutAllowedUpdates(Guard &guard, const BotProfile &known, const std::optional<QStringList> &types, QObject *context,
                            std::function<void()> go);

//! Before a known bot is asked for at another server.
void askAboutServer(Guard &guard, const BotProfile &known, const ApiServer &server, QObject *context, std::function<void()> go);

} // namespace Botdesk
