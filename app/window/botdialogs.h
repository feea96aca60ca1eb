// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/workspace.h"

#include <functional>

class QWidget;

namespace Botdesk {

class Guard;

//! What getMe says of the bot, and the command of BotFather that changes each of it.
void showBotCard(Session &session, QWidget *parent);

//! What getWebhookInfo says, and the way to delete a webhook.
void showWebhookState(Guard &guard, Session &session);

//! After a 401: takes a new token of the same bot; the history stays.
void askForNewToken(Guard &guard, Workspace &workspace, Session &session);

//! The token of a bot that is set up, when no store has it. @p take is called with one that belongs to the bot.
void askForTokenOf(const BotProfile &profile, const QString &why, QWidget *parent, std::function<void(const Token &)> take);

enum class RemoveAnswer { Cancel, KeepHistory, WithHistory };
RemoveAnswer askToRemoveBot(const BotProfile &profile, QWidget *parent);

} // namespace Botdesk
