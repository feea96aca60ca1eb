// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "webhook/webhooksettings.h"

namespace Botdesk {

// From asking to being delivered to, and back. What is pending stays at the server and comes the new way; what was on its
// way comes again and is stored once.

//! How the listener is reached at @p base, a public address of it without a path. Its certificate goes along where nobody
//! else signed it and it is for that host; else TLS ends in front of the listener.
WebhookSettings settingsFor(const QString &base, const ListenerKeys &keys, const std::optional<Certificate> &own);

//! Deletes the webhook, keeps what is pending, and asks from then on. Where the server refuses, all stays as it was.
QFuture<Result<void>> switchToPolling(Session &session);

//! Listens, and has Telegram deliver here. Where the listener cannot start or the server takes no webhook, it asks again.
QFuture<Result<void>> switchToListener(Session &session, const WebhookSettings &settings, const WebhookInfo &before);

//! What becomes of the updates that wait at the server.
enum class Waiting {
    Deliver,    //!< they stay there and come the new way
    KeepHere,   //!< they are stored here first: it is asked for them until there are none
};

//! Has Telegram deliver to whoever the address leads to; nobody asks here any more. Where the server refuses and the bot has
//! no webhook, whoever asked before asks again.
QFuture<Result<void>> switchToServer(Session &session, const WebhookSettings &settings, const WebhookInfo &before,
                                     Waiting waiting = Waiting::Deliver);

} // namespace Botdesk
