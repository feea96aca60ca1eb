// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "text/formattedtext.h"

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct TypeName
{
    EntityType type;
    QLatin1StringView name;
};

constexpr TypeName TypeNames[] = {
    {EntityType::Mention, QLatin1StringView("mention")},
    {EntityType::Hashtag, QLatin1StringView("hashtag")},
    {EntityType::Cashtag, QLatin1StringView("cashtag")},
    {EntityType::BotCommand, QLatin1StringView("bot_command")},
    {EntityType::Url, QLatin1StringView("url")},
    {EntityType::Email, QLatin1StringView("email")},
    {EntityType::PhoneNumber, QLatin1StringView("phone_number")},
    {EntityType::Bold, QLatin1StringView("bold")},
    {EntityType::Italic, QLatin1StringView("italic")},
    {EntityType::Underline, QLatin1StringView("underline")},
    {EntityType::Strikethrough, QLatin1StringView("strikethrough")},
    {EntityType::Spoiler, QLatin1StringView("spoiler")},
    {EntityType::Blockquote, QLatin1StringView("blockquote")},
    {EntityType::ExpandableBlockquote, QLatin1StringView("expandable_blockquote")},
    {EntityType::Code, QLatin1StringView("code")},
    {EntityType::Pre, QLatin1StringView("pre")},
    {EntityType::TextLink, QLatin1StringView("text_link")},
    {EntityType::TextMention, QLatin1StringView("text_mention")},
    {EntityType::CustomEmoji, QLatin1StringView("custom_emoji")},
    {EntityType::DateTime, QLatin1StringView("date_time")},
};

qint64 idFromJson(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

} // namespace

QString entityTypeName(EntityType type)
{
    const auto found = std::find_if(std::begin(TypeNames), std::end(TypeNames),
                                    [=](const TypeName &entry) { return entry.type == type; });
    return found == std::end(TypeNames) ? u"unknown"_s : QString(found->name);
}

EntityType entityTypeFromName(QStringView name)
{
    const auto found = std::find_if(std::begin(TypeNames), std::end(TypeNames),
                                    [=](const TypeName &entry) { return entry.name == name; });
    return found == std::end(TypeNames) ? EntityType::Unknown : found->type;
}

QJsonObject toJson(const TextEntity &entity, const UserObject &userObject)
{
    QJsonObject json{{"type"_L1, entityTypeName(entity.type)},
                     {"offset"_L1, entity.offset},
                     {"length"_L1, entity.length}};
    switch (entity.type) {
    case EntityType::TextLink:
        json["url"_L1] = entity.url;
        break;
    case EntityType::TextMention:
        json["user"_L1] = userObject ? userObject(entity.userId) : QJsonObject{{"id"_L1, number(entity.userId)}};
        break;
    case EntityType::Pre:
        if (!entity.language.isEmpty())
            json["language"_L1] = entity.language;
        break;
    case EntityType::CustomEmoji:
        json["custom_emoji_id"_L1] = QString::number(entity.customEmojiId);
        break;
    case EntityType::DateTime:
        json["unix_time"_L1] = entity.unixTime;
        json["date_time_format"_L1] = entity.dateTimeFormat;
        break;
    default:
        break;
    }
    return json;
}

QJsonArray toJson(const QList<TextEntity> &entities, const UserObject &userObject)
{
    QJsonArray json;
    for (const TextEntity &entity : entities)
        json.append(toJson(entity, userObject));
    return json;
}

QList<TextEntity> entitiesFromJson(const QJsonArray &json)
{
    QList<TextEntity> entities;
    for (const QJsonValue &value : json) {
        const QJsonObject object = value.toObject();
        if (!object["offset"_L1].isDouble() || !object["length"_L1].isDouble())
            continue;
        entities.append({.type = entityTypeFromName(object["type"_L1].toString()),
                         .offset = object["offset"_L1].toInt(),
                         .length = object["length"_L1].toInt(),
                         .url = object["url"_L1].toString(),
                         .userId = UserId(object["user"_L1]["id"_L1].toInteger()),
                         .language = object["language"_L1].toString(),
                         .customEmojiId = idFromJson(object["custom_emoji_id"_L1]),
                         .unixTime = object["unix_time"_L1].toInteger(),
                         .dateTimeFormat = object["date_time_format"_L1].toString()});
    }
    return entities;
}

} // namespace Botdesk
