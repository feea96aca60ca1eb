// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/control.h"
#include "sandbox/media.h"
#include "sandbox/sharing.h"
#include "sandbox/topics.h"
#include "text/detect.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

using Content = tl::expected<QJsonObject, ControlError>;

Content fileContent(ControlCall &call, const MediaKind &kind, const QJsonObject &body)
{
    const QJsonValue given = body[kind.name];
    const StoredFile *file = nullptr;
    if (given.isString()) {
        file = call.world.file(given.toString());
        if (!file)
            return controlError(u"\"%1\": there is no such file_id"_s.arg(kind.name), 404);
    } else {
        const auto data = QByteArray::fromBase64Encoding(given[u"base64"].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!given.isObject() || !data || data.decoded.isEmpty())
            return controlError(u"\"%1\" is {\"name\", \"base64\"} or a file_id"_s.arg(kind.name));
        file = &call.world.addFile(kind.name, data.decoded, given[u"name"].toString(kind.name), given[u"mime_type"].toString(u"application/octet-stream"_s));
    }
    QJsonObject content = mediaContent(call.world, kind, *file, body, nullptr);
    const QString caption = body[u"caption"].toString();
    insertText(content, call.world, {caption, detectEntities(caption)}, u"caption"_s, u"caption_entities"_s);
    return content;
}

QJsonObject textContent(const World &world, const QJsonObject &body)
{
    const QString text = body[u"text"].toString();
    QJsonObject content;
    insertText(content, world, {text, detectEntities(text)}, u"text"_s, u"entities"_s);
    if (body[u"entities"].isArray())
        content.insert(u"entities"_s, body[u"entities"]);
    return content;
}

//! What the body says, whatever kind it is; exactly one kind has to be there.
Content contentOf(ControlCall &call, const QJsonObject &body)
{
    if (!body[u"text"].toString().isEmpty())
        return textContent(call.world, body);
    for (const char *name : {"photo", "document", "audio", "video", "animation", "voice", "video_note", "sticker"}) {
        if (body.contains(QLatin1StringView(name)))
            return fileContent(call, *mediaKind(QString::fromLatin1(name)), body);
    }
    if (body[u"location"].isObject())
        return QJsonObject{{u"location"_s, body[u"location"]}};
    if (body[u"venue"].isObject())
        return QJsonObject{{u"venue"_s, body[u"venue"]}, {u"location"_s, body[u"venue"][u"location"]}};
    if (body[u"contact"].isObject())
        return QJsonObject{{u"contact"_s, body[u"contact"]}};
    if (body[u"dice"].isObject() || body[u"dice"].isString()) {
        const QString emoji = body[u"dice"].isString() ? body[u"dice"].toString() : body[u"dice"][u"emoji"].toString(u"🎲"_s);
        return QJsonObject{{u"dice"_s, QJsonObject{{u"emoji"_s, emoji}, {u"value"_s, 1 + int(call.world.randomBelow(5))}}}};
    }
    return controlError(u"nothing to send: \"text\", \"photo\", \"document\", \"location\", \"contact\" … is missing"_s);
}

struct Sender
{
    Person *person = nullptr;
    Chat *chat = nullptr;
    qint64 replyTo = 0;
    qint64 thread = 0;          //!< 0: the general topic, or no forum
};

tl::expected<Sender, ControlError> readSender(ControlCall &call)
{
    BOTDESK_TRY(person, call.person(u"from"));
    BOTDESK_TRY(chat, call.chat());
    if (const auto may = mayAct(call, *person, *chat); !may)
        return tl::unexpected(may.error());
    if (chat->isBroadcast() && !chat->hasRight(person->id, u"can_post_messages"))
        return controlError(u"\"from\": this person may not post in the channel"_s, 409);
    const Member *member = chat->member(person->id);
    if (member && member->status == MemberStatus::Restricted && !member->rights[u"can_send_messages"].toBool())
        return controlError(u"\"from\": this person may not write here"_s, 409);
    Sender sender{.person = person, .chat = chat};
    if (!call.body[u"reply_to"].isUndefined()) {
        BOTDESK_TRY(target, call.message(*chat, u"reply_to"));
        sender.replyTo = target->id;
        sender.thread = target->extra[u"message_thread_id"].toInteger();
    }
    if (!call.body[u"message_thread_id"].isUndefined())
        sender.thread = idOf(call.body[u"message_thread_id"]);
    if (sender.thread == GeneralTopic)
        sender.thread = 0;
    const qint64 topic = sender.thread ? sender.thread : GeneralTopic;
    if ((sender.thread || chat->isForum) && !chat->topics.contains(topic))
        return controlError(u"\"message_thread_id\": there is no such topic"_s, 404);
    if (chat->topics.value(topic)[u"is_closed"].toBool() && !chat->hasRight(person->id, u"can_manage_topics"))
        return controlError(u"\"message_thread_id\": this topic is closed"_s, 409);
    const QString business = call.body[u"business_connection_id"].toString();
    if (!business.isEmpty() && !call.world.businessConnections.contains(business))
        return controlError(u"\"business_connection_id\": there is no such connection"_s, 404);
    return sender;
}

qint64 post(ControlCall &call, const Sender &sender, const QJsonObject &content, const QJsonObject &extra = {})
{
    Message message;
    message.authorId = sender.person->id;
    message.fromId = sender.chat->isBroadcast() ? 0 : sender.person->id;
    message.senderChatId = sender.chat->isBroadcast() ? sender.chat->id : 0;
    message.content = content;
    message.extra = extra;
    message.replyTo = sender.replyTo;
    putIntoThread(message, sender.thread);
    if (const QString business = call.body[u"business_connection_id"].toString(); !business.isEmpty())
        message.extra.insert(u"business_connection_id"_s, business);
    if (sender.chat->isPrivate())
        sender.person->started.insert(call.bot->id);
    if (sender.chat->replyKeyboards.value(sender.person->id)[u"force_reply"].toBool())
        sender.chat->replyKeyboards.remove(sender.person->id);
    const Message &posted = call.world.post(*sender.chat, std::move(message));
    return call.world.messageIdFor(*sender.chat, posted, *call.bot);
}

ControlResult sendAlbum(ControlCall &call, const Sender &sender)
{
    const QJsonArray album = call.body[u"album"].toArray();
    if (album.size() < 2 || album.size() > 10)
        return controlError(u"\"album\" holds 2 to 10 media"_s);
    const QJsonObject extra{{u"media_group_id"_s, call.world.randomNumber(17)}};
    QList<QJsonObject> contents;
    for (const QJsonValue &element : album) {
        BOTDESK_TRY(content, contentOf(call, element.toObject()));
        contents.append(content);
    }
    QJsonArray ids;
    for (const QJsonObject &content : std::as_const(contents))
        ids.append(post(call, sender, content, extra));
    return QJsonObject{{u"message_ids"_s, ids}, {u"message_id"_s, ids.first()}, {u"chat_id"_s, sender.chat->id}};
}

ControlResult send(ControlCall &call)
{
    BOTDESK_TRY(sender, readSender(call));
    if (call.body.contains(u"album"))
        return sendAlbum(call, sender);
    BOTDESK_TRY(content, contentOf(call, call.body));
    const qint64 id = post(call, sender, content);
    return QJsonObject{{u"message_id"_s, id}, {u"chat_id"_s, sender.chat->id}};
}

QJsonObject ownContact(const Person &person)
{
    QJsonObject contact{{u"phone_number"_s, person.phone}, {u"first_name"_s, person.firstName}, {u"user_id"_s, person.id}};
    if (!person.lastName.isEmpty())
        contact.insert(u"last_name"_s, person.lastName);
    return contact;
}

//! What tapping a button of the reply keyboard sends; empty for one that opens something and sends later.
Content tapped(ControlCall &call, const Person &person, const QJsonValue &button)
{
    const auto has = [&button](QLatin1StringView name) { return !button[name].isUndefined() && !button[name].isBool() ? true : button[name].toBool(); };
    if (has("request_contact"_L1))
        return QJsonObject{{u"contact"_s, ownContact(person)}};
    if (has("request_location"_L1)) {
        const QJsonValue location = call.body[u"location"];
        return QJsonObject{{u"location"_s, location.isObject() ? location.toObject()
                                                              : QJsonObject{{u"latitude"_s, 52.52}, {u"longitude"_s, 13.405}}}};
    }
    if (const Wish wish = wishOf(button); wish != Wish::None) {
        const QStringView field = wish == Wish::Users ? u"users" : wish == Wish::Chat ? u"chat" : u"poll";
        return call.body.contains(field) ? shared(call, person, button) : Content(QJsonObject());
    }
    if (has("web_app"_L1) || has("request_managed_bot"_L1))
        return QJsonObject();
    return textContent(call.world, {{u"text"_s, button.isString() ? button : button[u"text"]}});
}

ControlResult tap(ControlCall &call)
{
    BOTDESK_TRY(sender, readSender(call));
    const QJsonObject keyboard = sender.chat->replyKeyboards.value(sender.person->id);
    const QJsonArray row = keyboard[u"keyboard"].toArray().at(call.body[u"row"].toInt()).toArray();
    const QJsonValue button = row.at(call.body[u"column"].toInt());
    if (button.isUndefined())
        return controlError(u"\"row\", \"column\": there is no such button"_s, 404);
    BOTDESK_TRY(content, tapped(call, *sender.person, button));
    if (content.isEmpty()) {
        QJsonObject opened = offered(call, *sender.person, button);
        opened.insert(u"button"_s, button);
        return opened;
    }
    const qint64 id = post(call, sender, content);
    if (keyboard[u"one_time_keyboard"].toBool())
        sender.chat->replyKeyboards.remove(sender.person->id);
    return QJsonObject{{u"message_id"_s, id}, {u"chat_id"_s, sender.chat->id}};
}

ControlResult webApp(ControlCall &call)
{
    BOTDESK_TRY(sender, readSender(call));
    if (!sender.chat->isPrivate())
        return controlError(u"\"chat_id\": a Web App sends data in private chats only"_s, 409);
    if (!call.body.contains(u"data")) {
        const QString id = call.world.randomText(24);
        call.world.webAppQueries.insert_or_assign(id, QJsonObject{{u"bot"_s, call.bot->id}, {u"person"_s, sender.person->id},
            {u"chat"_s, sender.chat->id}, {u"date"_s, call.world.now()}});
        return QJsonObject{{u"web_app_query_id"_s, id}};
    }
    const QString data = call.body[u"data"].toString();
    constexpr qsizetype DataBytesLimit = 4096;
    if (data.isEmpty() || data.toUtf8().size() > DataBytesLimit)
        return controlError(u"\"data\" has 1 to 4096 bytes"_s);
    sender.person->started.insert(call.bot->id);
    call.world.service(*sender.chat, sender.person->id, {{u"web_app_data"_s, QJsonObject{
        {u"data"_s, data}, {u"button_text"_s, call.body[u"button_text"].toString()}}}});
    return QJsonObject{{u"message_id"_s, sender.chat->messages.rbegin()->first}, {u"chat_id"_s, sender.chat->id}};
}

} // namespace

void addSendCommands(Control &control)
{
    control.add("POST", u"send"_s, send);
    control.add("POST", u"tap"_s, tap);
    control.add("POST", u"webapp"_s, webApp);
}

} // namespace Botdesk::Sandbox
