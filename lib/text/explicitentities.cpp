// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "text/explicitentities.h"

#include "rules/cleaning.h"
#include "rules/link.h"
#include "rules/serverjson.h"
#include "rules/serverwords.h"
#include "text/entityrules.h"
#include "text/markupbuilder.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

bool isDroppedSilently(const QByteArray &type)
{
    const EntityType known = entityTypeFromName(QString::fromUtf8(type));
    return type == "bank_card_number" || (known != EntityType::Unknown && isAutomatic(known));
}

//! Reads the fields that belong to the type of @p entity, as far as they can be judged by their JSON alone.
Result<void> readDetails(const ServerJson &json, TextEntity &entity, QByteArray &bytes)
{
    if (entity.type == EntityType::Pre || entity.type == EntityType::TextLink) {
        auto value = entity.type == EntityType::Pre ? json.optionalString("language") : json.requiredString("url");
        if (!value)
            return tl::unexpected(value.error());
        bytes = *value;
    } else if (entity.type == EntityType::TextMention) {
        const auto user = json.requiredField("user", ServerJson::Type::Object);
        if (!user)
            return tl::unexpected(user.error());
        const auto id = (*user)->requiredLong("id");
        if (!id)
            return tl::unexpected(id.error());
        entity.userId = UserId(*id);
    } else if (entity.type == EntityType::CustomEmoji) {
        const auto id = json.requiredLong("custom_emoji_id");
        if (!id)
            return tl::unexpected(id.error());
        entity.customEmojiId = *id;
    } else if (entity.type == EntityType::DateTime) {
        const auto unixTime = json.requiredInt("unix_time");
        if (!unixTime)
            return tl::unexpected(unixTime.error());
        const auto format = json.optionalString("date_time_format");
        if (!format)
            return tl::unexpected(format.error());
        const auto canonical = canonicalDateTimeFormat(QString::fromUtf8(*format));
        if (!canonical || *unixTime <= 0)
            return refused(u"Invalid date-time format specified"_s);
        entity.unixTime = *unixTime;
        entity.dateTimeFormat = *canonical;
    }
    return {};
}

//! One element; its type is Unknown when it is to be dropped. @p bytes gets its url or language.
Result<TextEntity> readEntity(const ServerJson &json, QByteArray &bytes)
{
    if (json.type() != ServerJson::Type::Object)
        return refused(u"expected an Object"_s);
    const auto offset = json.requiredInt("offset");
    if (!offset)
        return tl::unexpected(offset.error());
    const auto length = json.requiredInt("length");
    if (!length)
        return tl::unexpected(length.error());
    const auto type = json.requiredString("type");
    if (!type)
        return tl::unexpected(type.error());
    if (type->isEmpty())
        return refused(u"Type is not specified"_s);
    TextEntity entity{.type = EntityType::Unknown, .offset = *offset, .length = *length};
    if (isDroppedSilently(*type))
        return entity;
    entity.type = entityTypeFromName(QString::fromUtf8(*type));
    if (entity.type == EntityType::Unknown)
        return refused(u"Unsupported type specified"_s);
    if (const auto good = readDetails(json, entity, bytes); !good)
        return tl::unexpected(good.error());
    return entity;
}

//! What is judged only after all elements were read: links, languages, emoji.
Result<void> checkDetails(TextEntity &entity, const QByteArray &bytes)
{
    const auto value = fromServerUtf8(bytes);
    if (entity.type == EntityType::Pre) {
        if (!value)
            return refused(u"MessageEntityPreCode.language must be encoded in UTF-8"_s);
        entity.language = cleaned(*value);
    } else if (entity.type == EntityType::TextLink) {
        if (!value)
            return refused(u"MessageEntityTextUrl.url must be encoded in UTF-8"_s);
        const QString url = cleaned(*value);
        if (const auto user = userOfLink(url)) {
            entity.type = EntityType::TextMention;
            entity.userId = *user;
            return {};
        }
        auto checked = checkedLink(url);
        if (!checked)
            return refused(u"Entity "_s + checked.error().detail);
        entity.url = *checked;
    } else if (entity.type == EntityType::CustomEmoji && entity.customEmojiId == 0) {
        return refused(u"Invalid custom emoji identifier specified"_s);
    }
    return {};
}

} // namespace

Result<QList<TextEntity>> readExplicitEntities(const QByteArray &json)
{
    const auto array = ServerJson::parse(json);
    if (!array || array->type() != ServerJson::Type::Array)
        return QList<TextEntity>();
    QList<std::pair<TextEntity, QByteArray>> read;
    for (const ServerJson &element : array->items()) {
        QByteArray bytes;
        const auto entity = readEntity(element, bytes);
        if (!entity)
            return refused(u"Can't parse MessageEntity: "_s + entity.error().detail);
        if (entity->type != EntityType::Unknown)
            read.append({*entity, bytes});
    }
    QList<TextEntity> entities;
    for (auto &[entity, bytes] : read) {
        if (const auto good = checkDetails(entity, bytes); !good)
            return tl::unexpected(good.error());
        entities.append(entity);
    }
    return entities;
}

} // namespace Botdesk
