// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "types/user.h"

#include "types/jsonreader.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

QString User::name() const
{
    return lastName.isEmpty() ? firstName : firstName + u' ' + lastName;
}

Result<User> readUser(const QJsonObject &json)
{
    JsonReader read(json, "user"_L1);
    User user{.id = read.required<UserId>("id"_L1),
              .isBot = read.orDefault<bool>("is_bot"_L1),
              .firstName = read.required<QString>("first_name"_L1),
              .lastName = read.orDefault<QString>("last_name"_L1),
              .username = read.orDefault<QString>("username"_L1),
              .languageCode = read.orDefault<QString>("language_code"_L1),
              .isPremium = read.orDefault<bool>("is_premium"_L1)};
    return read.finish(std::move(user));
}

Result<BotUser> readBotUser(const QJsonObject &json)
{
    auto user = readUser(json);
    if (!user)
        return failure(user.error());
    JsonReader read(json, "user"_L1);
    BotUser bot{.user = *std::move(user),
                .canJoinGroups = read.orDefault<bool>("can_join_groups"_L1),
                .canReadAllGroupMessages = read.orDefault<bool>("can_read_all_group_messages"_L1),
                .supportsInlineQueries = read.orDefault<bool>("supports_inline_queries"_L1),
                .canConnectToBusiness = read.orDefault<bool>("can_connect_to_business"_L1)};
    return read.finish(std::move(bot));
}

} // namespace Botdesk
