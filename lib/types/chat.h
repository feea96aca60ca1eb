// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>

namespace Botdesk {

//! A conversation as messages name it.
struct Chat
{
    enum class Type { Private, Group, Supergroup, Channel, Unknown };

    ChatId id{};
    QString type;        //!< as received; see kind()
    QString title;       //!< groups and channels
    QString username;    //!< without the @; empty when there is none
    QString firstName;   //!< private chats
    QString lastName;
    bool isForum = false;

    Type kind() const;
    QString name() const;   //!< title, "First Last", or @username: whatever there is

    bool operator==(const Chat &) const = default;
};

Result<Chat> readChat(const QJsonObject &json);

} // namespace Botdesk
