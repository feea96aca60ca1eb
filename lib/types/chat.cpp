// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "types/chat.h"

#include "types/jsonreader.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

Chat::Type Chat::kind() const
{
    if (type == "private"_L1)
        return Type::Private;
    if (type == "group"_L1)
        return Type::Group;
    if (type == "supergroup"_L1)
        return Type::Supergroup;
    if (type == "channel"_L1)
        return Type::Channel;
    return Type::Unknown;
}

QString Chat::name() const
{
    if (!title.isEmpty())
        return title;
    if (!firstName.isEmpty())
        return lastName.isEmpty() ? firstName : firstName + u' ' + lastName;
    return username.isEmpty() ? QString() : u'@' + username;
}

Result<Chat> readChat(const QJsonObject &json)
{
    JsonReader read(json, "chat"_L1);
    Chat chat{.id = read.required<ChatId>("id"_L1),
              .type = read.required<QString>("type"_L1),
              .title = read.orDefault<QString>("title"_L1),
              .username = read.orDefault<QString>("username"_L1),
              .firstName = read.orDefault<QString>("first_name"_L1),
              .lastName = read.orDefault<QString>("last_name"_L1),
              .isForum = read.orDefault<bool>("is_forum"_L1)};
    return read.finish(std::move(chat));
}

} // namespace Botdesk
