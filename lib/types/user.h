// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Botdesk {

//! A person or a bot.
struct User
{
    UserId id{};
    bool isBot = false;
    QString firstName;
    QString lastName;       //!< empty when the person has none
    QString username;       //!< without the @; empty when there is none
    QString languageCode;   //!< IETF tag, or empty
    bool isPremium = false;

    QString name() const;   //!< "First Last"

    bool operator==(const User &) const = default;
};

Result<User> readUser(const QJsonObject &json);

//! What getMe says of the bot itself, beyond User: the switches that BotFather has.
struct BotUser
{
    User user;
    bool canJoinGroups = false;
    bool canReadAllGroupMessages = false;   //!< privacy mode is off
    bool supportsInlineQueries = false;
    bool canConnectToBusiness = false;

    bool operator==(const BotUser &) const = default;
};

Result<BotUser> readBotUser(const QJsonObject &json);

} // namespace Botdesk
