// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Botdesk {

//! The types of MessageEntity that this library understands. `Unknown` stands for those of a later Bot API.
enum class EntityType {
    Unknown, Mention, Hashtag, Cashtag, BotCommand, Url, Email, PhoneNumber,
    Bold, Italic, Underline, Strikethrough, Spoiler, Blockquote, ExpandableBlockquote,
    Code, Pre, TextLink, TextMention, CustomEmoji, DateTime,
};

//! The Bot API's word for @p type ("text_link"), and back.
QString entityTypeName(EntityType type);
EntityType entityTypeFromName(QStringView name);

//! A stretch of a text with a meaning. Offset and length count UTF-16 units.
struct TextEntity
{
    EntityType type = EntityType::Unknown;
    int offset = 0;
    int length = 0;
    QString url = {};                          //!< of a text_link
    UserId userId{};                           //!< of a text_mention
    QString language = {};                     //!< of a pre; empty when none was named
    qint64 customEmojiId = 0;                  //!< of a custom_emoji
    qint64 unixTime = 0;                       //!< of a date_time
    QString dateTimeFormat = {};               //!< of a date_time, canonical: "", "r", "wdt" …

    int end() const { return offset + length; }
    bool operator==(const TextEntity &) const = default;
};

//! A text and what in it is bold, a link, a command. Entities are in the server's order.
struct FormattedText
{
    QString text;
    QList<TextEntity> entities;

    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const FormattedText &) const = default;
};

//! Gives the `user` object of a text_mention; without it the object holds the id alone.
using UserObject = std::function<QJsonObject(UserId)>;

QJsonObject toJson(const TextEntity &entity, const UserObject &userObject = {});
QJsonArray toJson(const QList<TextEntity> &entities, const UserObject &userObject = {});

//! Reads the `entities` of a received message. What is no entity is left out, an unknown type is kept as Unknown.
QList<TextEntity> entitiesFromJson(const QJsonArray &json);

} // namespace Botdesk
