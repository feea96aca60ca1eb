// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/inlineresults.h"

#include "sandbox/media.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr int ResultIdBytesLimit = 64;

//! The arguments that the text readers want, out of an object's fields.
Arguments textArguments(const QJsonValue &json)
{
    Arguments texts;
    for (const char *name : {"message_text", "parse_mode", "caption"}) {
        if (const QString text = json[QLatin1StringView(name)].toString(); !text.isEmpty())
            texts.set(name, text.toUtf8());
    }
    for (const char *name : {"entities", "caption_entities"}) {
        if (json[QLatin1StringView(name)].isArray())
            texts.set(name, serialized(json[QLatin1StringView(name)]));
    }
    return texts;
}

QJsonObject fieldsOf(const QJsonValue &json, std::initializer_list<const char *> names)
{
    QJsonObject fields;
    for (const char *name : names) {
        const QJsonValue value = json[QLatin1StringView(name)];
        if (!value.isUndefined())
            fields.insert(QLatin1StringView(name), value);
    }
    return fields;
}

Checked<QJsonObject> placeContent(const QJsonValue &json)
{
    const QJsonObject location = fieldsOf(json, {"latitude", "longitude", "live_period", "heading", "horizontal_accuracy"});
    if (!json[u"address"].isUndefined()) {
        QJsonObject venue = fieldsOf(json, {"title", "address", "foursquare_id", "foursquare_type"});
        venue.insert(u"location"_s, fieldsOf(json, {"latitude", "longitude"}));
        return QJsonObject{{u"venue"_s, venue}, {u"location"_s, venue[u"location"]}};
    }
    return QJsonObject{{u"location"_s, location}};
}

//! input_message_content of any kind.
Checked<QJsonObject> readMessageContent(Call &call, const QJsonValue &json)
{
    if (!json.isObject())
        return badRequest(u"can't parse inline query result: Field \"input_message_content\" must be of type Object"_s);
    if (json[u"message_text"].isString()) {
        BOTDESK_TRY(source, readSource(textArguments(json), "message_text", "entities", TextRules::message()));
        BOTDESK_TRY(text, finished(source, TextRules::message()));
        QJsonObject content;
        insertText(content, call.world, text, u"text"_s, u"entities"_s);
        return content;
    }
    if (!json[u"latitude"].isUndefined() && !json[u"longitude"].isUndefined())
        return placeContent(json);
    if (json[u"phone_number"].isString())
        return QJsonObject{{u"contact"_s, fieldsOf(json, {"phone_number", "first_name", "last_name", "vcard"})}};
    if (json[u"payload"].isString())
        return QJsonObject{{u"invoice"_s, fieldsOf(json, {"title", "description", "currency"})}};
    return badRequest(u"can't parse inline query result: can't parse input message content"_s);
}

//! What a medium of the result itself becomes: a cached one by its file id, another one by its address.
Checked<QJsonObject> ownContent(Call &call, const QString &type, const QJsonValue &json)
{
    if (type == u"location" || type == u"venue")
        return placeContent(json);
    if (type == u"contact")
        return QJsonObject{{u"contact"_s, fieldsOf(json, {"phone_number", "first_name", "last_name", "vcard"})}};
    QString kindName = type == u"gif" || type == u"mpeg4_gif" ? u"animation"_s : type;
    const MediaKind *kind = mediaKind(kindName);
    if (!kind)
        return badRequest(u"can't parse inline query result: message content is not specified"_s);
    QString value = json[QString(type + u"_file_id"_s)].toString();
    if (value.isEmpty())
        value = json[QString(type + u"_url"_s)].toString();
    if (value.isEmpty())
        return badRequest(u"can't parse inline query result: Can't find field \"%1_url\""_s.arg(type));
    BOTDESK_TRY(file, readFileFrom(call, *kind, value.toUtf8(), nullptr));
    const Arguments texts = textArguments(json);
    BOTDESK_TRY(source, readSource(texts, "caption", "caption_entities", TextRules::caption()));
    BOTDESK_TRY(caption, finished(source, TextRules::caption()));
    QJsonObject content = mediaContent(call.world, *kind, *file, {}, nullptr);
    insertText(content, call.world, caption, u"caption"_s, u"caption_entities"_s);
    return content;
}

} // namespace

Checked<InlineResult> readInlineResult(Call &call, const QJsonValue &json)
{
    static const QSet<QString> types = {u"article"_s, u"photo"_s, u"gif"_s, u"mpeg4_gif"_s, u"video"_s, u"audio"_s, u"voice"_s, u"document"_s,
        u"location"_s, u"venue"_s, u"contact"_s, u"sticker"_s, u"game"_s};
    const QString prefix = u"can't parse inline query result: "_s;
    if (!json.isObject())
        return badRequest(prefix + u"expected an Object"_s);
    const QString type = json[u"type"].toString();
    if (type.isEmpty())
        return badRequest(prefix + u"Can't find field \"type\""_s);
    if (!types.contains(type.toLower()))
        return badRequest(prefix + u"unsupported type of the inline query result"_s);
    const QJsonValue idValue = json[u"id"];
    const QString id = idValue.isDouble() ? QString::number(idValue.toInteger()) : idValue.toString();
    if (id.isEmpty())
        return badRequest(prefix + u"Can't find field \"id\""_s);
    if (id.toUtf8().size() > ResultIdBytesLimit)
        return badRequest(u"RESULT_ID_INVALID"_s);
    if (type == u"article" && json[u"title"].toString().isEmpty())
        return badRequest(prefix + u"Can't find field \"title\""_s);
    InlineResult result{.shown = json.toObject()};
    result.shown.insert(u"id"_s, id);
    const QJsonValue given = json[u"input_message_content"];
    if (type == u"article" && given.isUndefined())
        return badRequest(prefix + u"message content is not specified"_s);
    auto content = given.isUndefined() ? ownContent(call, type.toLower(), json) : readMessageContent(call, given);
    if (!content)
        return tl::unexpected(content.error());
    result.content = *content;
    if (json[u"reply_markup"].isObject()) {
        Arguments markupArguments;
        markupArguments.set("reply_markup", serialized(json[u"reply_markup"]));
        BOTDESK_TRY(markup, readMarkup(call.world, markupArguments));
        if (markup.kind == Markup::Kind::Inline) {
            // Where it will be sent is not known yet; a private chat allows everything that inline results may have.
            BOTDESK_TRY(inlineMarkup, checkedMarkup(markup, Chat()));
            result.markup = inlineMarkup.json;
        }
    }
    return result;
}

QJsonObject toJson(const InlineResult &result)
{
    return {{u"shown"_s, result.shown}, {u"content"_s, result.content}, {u"markup"_s, result.markup}};
}

InlineResult inlineResultFromJson(const QJsonObject &json)
{
    return {.shown = json[u"shown"].toObject(), .content = json[u"content"].toObject(), .markup = json[u"markup"].toObject()};
}

Message &postInlineResult(World &world, Chat &chat, const Person &person, const Bot &bot, const InlineResult &result)
{
    Message message;
    message.fromId = chat.isBroadcast() ? 0 : person.id;
    message.authorId = person.id;
    message.senderChatId = chat.isBroadcast() ? chat.id : 0;
    message.viaBotId = bot.id;
    message.content = result.content;
    message.inlineMarkup = result.markup;
    message.inlineMessageId = world.randomText(27);
    return world.post(chat, std::move(message));
}

} // namespace Botdesk::Sandbox
