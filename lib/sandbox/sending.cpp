// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/business.h"
#include "sandbox/topics.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

Checked<ReplyTo> readReplyTo(const Arguments &arguments)
{
    ReplyTo reply;
    if (!arguments.has("reply_parameters")) {
        reply.messageId = arguments.integer("reply_to_message_id");
        reply.mayBeMissing = arguments.flag("allow_sending_without_reply");
        return reply;
    }
    const QJsonValue value = readJson(arguments, "reply_parameters");
    if (value.isUndefined())
        return badRequest(u"can't parse reply parameters JSON object"_s);
    if (!value.isObject())
        return badRequest(u"object expected as reply parameters"_s);
    const QJsonObject json = value.toObject();
    const QJsonValue id = json[u"message_id"];
    reply.messageId = id.isString() ? id.toString().toLongLong() : id.toInteger();
    const QJsonValue chat = json[u"chat_id"];
    reply.chatId = chat.isString() ? chat.toString() : chat.isDouble() ? QString::number(chat.toInteger()) : QString();
    reply.mayBeMissing = json[u"allow_sending_without_reply"].toBool();
    if (const QString quote = json[u"quote"].toString(); !quote.isEmpty())
        reply.quote = {{u"text"_s, quote}, {u"position"_s, json[u"quote_position"].toInt()}, {u"is_manual"_s, true}};
    return reply;
}

void showMarkup(Chat &chat, const Markup &markup, const Bot &bot, qint64 repliedTo)
{
    if (markup.kind == Markup::Kind::None || markup.kind == Markup::Kind::Inline)
        return;
    const bool isSelective = markup.json[u"selective"].toBool() && repliedTo;
    const auto everybody = chat.isPrivate() ? QList<qint64>{chat.id} : chat.members.keys();
    for (const qint64 userId : everybody) {
        if (userId == bot.id || (isSelective && userId != repliedTo))
            continue;
        if (markup.kind == Markup::Kind::Remove)
            chat.replyKeyboards.remove(userId);
        else
            chat.replyKeyboards.insert(userId, markup.json);
    }
}

namespace {

Checked<const Message *> replyTarget(Call &call, Chat &chat, const ReplyTo &reply)
{
    if (reply.messageId <= 0)
        return nullptr;
    const Message *target = call.world.find(chat, call.bot, reply.messageId);
    if (!target && !reply.mayBeMissing)
        return badRequest(u"message to be replied not found"_s);
    return target;
}

//! A reply to a message of another chat shows where that one came from instead of the message itself.
Checked<QJsonObject> externalReply(Call &call, const ReplyTo &reply)
{
    Arguments elsewhere;
    elsewhere.set("chat_id", reply.chatId.toUtf8());
    Call there{call.world, call.bot, elsewhere};
    const auto chat = readChat(there, Access::Read);
    const Message *target = chat ? call.world.find(**chat, call.bot, reply.messageId) : nullptr;
    if (!target) {
        if (reply.mayBeMissing)
            return QJsonObject();
        return badRequest(u"message to be replied not found"_s);
    }
    QJsonObject json = target->content;
    for (const QString &text : {u"text"_s, u"entities"_s, u"caption"_s, u"caption_entities"_s})
        json.remove(text);
    json.insert(u"origin"_s, call.world.originJson(**chat, *target));
    json.insert(u"chat"_s, call.world.chatJson(**chat));
    json.insert(u"message_id"_s, reply.messageId);
    return json;
}

void insertOptions(Call &call, Message &message)
{
    if (call.arguments.flag("protect_content"))
        message.extra.insert(u"has_protected_content"_s, true);
    if (const QString effect = call.arguments.string("message_effect_id"); !effect.isEmpty())
        message.extra.insert(u"effect_id"_s, effect);
}

Checked<void> mayHaveEffect(const Call &call, const Chat &chat)
{
    const QByteArray effect = call.arguments.text("message_effect_id");
    if (effect.isEmpty())
        return {};
    if (!chat.isPrivate())
        return badRequest(u"can't use message effects in the chat"_s);
    bool isNumber = false;
    if (effect.toLongLong(&isNumber) == 0 || !isNumber)
        return badRequest(u"invalid message effect identifier specified"_s);
    return {};
}

//! Who stands as the sender: the bot, its channel, or the business account that it writes for.
void putSender(const Call &call, const Chat &chat, Message &message, const std::optional<QJsonObject> &business)
{
    message.authorId = call.bot.id;
    message.fromId = chat.isBroadcast() ? 0 : call.bot.id;
    message.senderChatId = chat.isBroadcast() ? chat.id : 0;
    if (!business)
        return;
    message.fromId = (*business)[u"user"][u"id"].toInteger();
    message.extra.insert(u"business_connection_id"_s, (*business)[u"id"]);
    message.extra.insert(u"sender_business_bot"_s, call.world.userJson(call.bot.id));
}

bool isOtherChat(const Call &call, const Chat &chat, const ReplyTo &reply)
{
    return !reply.chatId.isEmpty() && reply.chatId != QString::number(chat.id) && reply.chatId != call.arguments.string("chat_id");
}

} // namespace

Checked<Message *> send(Call &call, const MakeContent &makeContent)
{
    BOTDESK_TRY(reply, readReplyTo(call.arguments));
    BOTDESK_TRY(markup, readMarkup(call.world, call.arguments));
    BOTDESK_TRY(business, readBusiness(call));
    BOTDESK_TRY(chat, readChat(call, Access::Write));
    Message message;
    qint64 repliedTo = 0;
    const Message *answered = nullptr;
    if (reply.messageId > 0 && isOtherChat(call, *chat, reply)) {
        BOTDESK_TRY(external, externalReply(call, reply));
        if (!external.isEmpty())
            message.extra.insert(u"external_reply"_s, external);
    } else {
        BOTDESK_TRY(target, replyTarget(call, *chat, reply));
        answered = target;
        message.replyTo = target ? target->id : 0;
        repliedTo = target ? target->fromId : 0;
    }
    if (!reply.quote.isEmpty() && (message.replyTo || message.extra.contains(u"external_reply")))
        message.extra.insert(u"quote"_s, reply.quote);
    BOTDESK_TRY(thread, readThread(call, *chat, answered));
    if (const auto may = mayHaveEffect(call, *chat); !may)
        return tl::unexpected(may.error());
    BOTDESK_TRY(checked, checkedMarkup(markup, *chat));
    BOTDESK_TRY(draft, makeContent(*chat));
    if (const auto may = mayPost(call, *chat, draft.right); !may)
        return tl::unexpected(may.error());
    putSender(call, *chat, message, business);
    putIntoThread(message, thread);
    message.content = draft.content;
    message.hidden = draft.hidden;
    for (auto it = draft.extra.begin(); it != draft.extra.end(); ++it)
        message.extra.insert(it.key(), it.value());
    if (checked.kind == Markup::Kind::Inline)
        message.inlineMarkup = checked.json;
    insertOptions(call, message);
    showMarkup(*chat, checked, call.bot, repliedTo);
    return &call.world.post(*chat, std::move(message));
}

Answer sendFrom(Call &call, const MakeContent &makeContent)
{
    Chat *where = nullptr;
    BOTDESK_TRY(sent, send(call, [&](Chat &chat) {
        where = &chat;
        return makeContent(chat);
    }));
    return success(call.world.messageJson(*where, *sent, call.bot));
}

} // namespace Botdesk::Sandbox
