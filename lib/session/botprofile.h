// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "api/apiserver.h"
#include "receive/longpoller.h"
#include "session/listenersettings.h"
#include "types/user.h"

namespace Botdesk {

//! One bot as the operator has set it up. Holds no secret: the token is asked from the key store by `botId`.
struct BotProfile
{
    enum class Environment { Sandbox, Test, Live };
    enum class TokenKeeping { KeyStore, SessionOnly, PrivateFile };
    enum class Receiving { Polling, Webhook };

    QString name;                    //!< unique; names the bot's folder: letters, digits, "-" and "_"
    BotId botId{};
    ApiServer server;
    bool isSandbox = false;
    TokenKeeping tokenKeeping = TokenKeeping::KeyStore;
    Receiving receiving = Receiving::Polling;
    PollSettings polling;
    ListenerSettings listener;
    BotUser me;                      //!< the last answer of getMe
    bool receivesAtStart = true;

    //! An own Bot API server is Live: it serves real people.
    Environment environment() const;

    QJsonObject toJson() const;
    static Result<BotProfile> fromJson(const QJsonObject &json);
};

} // namespace Botdesk
