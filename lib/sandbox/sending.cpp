// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/sending.h"

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

void insertText(QJsonObject &content, const FormattedText &text, const QString &name, const QString &entitiesName)
{
    if (text.text.isEmpty())
        return;
    content.insert(name, text.text);
    if (!text.entities.isEmpty())
        content.insert(entitiesName, text.entities);
}

void showMarkup(Chat &chat, const Markup &markup, const Bot &bot)
{
    if (markup.kind == Markup::Kind::None || markup.kind == Markup::Kind::Inline)
        return;
    for (const qint64 userId : chat.isPrivate() ? QList<qint64>{chat.id} : chat.members.keys()) {
        if (userId == bot.id)
            continue;
        if (markup.kind == Markup::Kind::Remove)
            chat.replyKeyboards.remove(userId);
        else
            chat.replyKeyboards.insert(userId, markup.json);
    }
}

Checked<Message *> send(Call &call, Chat &chat, const Draft &draft, const ReplyTo &reply, const Markup &markup)
{
    Message message;
    message.authorId = call.bot.id;
    message.fromId = chat.isBroadcast() ? 0 : call.bot.id;
    message.senderChatId = chat.isBroadcast() ? chat.id : 0;
    message.content = draft.content;
    if (reply.messageId > 0) {
        const Message *target = reply.chatId.isEmpty() ? call.world.find(chat, call.bot, reply.messageId) : nullptr;
        if (!target && !reply.mayBeMissing)
            return badRequest(u"message to be replied not found"_s);
        message.replyTo = target ? target->id : 0;
        if (target && !reply.quote.isEmpty())
            message.extra.insert(u"quote"_s, reply.quote);
    }
    auto checked = checkedMarkup(markup, chat);
    if (!checked)
        return tl::unexpected(checked.error());
    if (checked->kind == Markup::Kind::Inline)
        message.inlineMarkup = checked->json;
    if (call.arguments.flag("protect_content"))
        message.extra.insert(u"has_protected_content"_s, true);
    if (const qint64 thread = call.arguments.integer("message_thread_id"); thread > 0)
        message.extra.insert(u"message_thread_id"_s, thread);
    if (const QString effect = call.arguments.string("message_effect_id"); !effect.isEmpty() && chat.isPrivate())
        message.extra.insert(u"effect_id"_s, effect);
    showMarkup(chat, *checked, call.bot);
    return &call.world.post(chat, std::move(message));
}

Answer sendFrom(Call &call, const MakeContent &makeContent)
{
    const auto reply = readReplyTo(call.arguments);
    if (!reply)
        return tl::unexpected(reply.error());
    const auto markup = readMarkup(call.arguments);
    if (!markup)
        return tl::unexpected(markup.error());
    const auto chat = readChat(call, Access::Write);
    if (!chat)
        return tl::unexpected(chat.error());
    const auto draft = makeContent(**chat);
    if (!draft)
        return tl::unexpected(draft.error());
    if (const auto may = mayPost(call, **chat, draft->right); !may)
        return tl::unexpected(may.error());
    const auto sent = send(call, **chat, *draft, *reply, *markup);
    if (!sent)
        return tl::unexpected(sent.error());
    return success(call.world.messageJson(**chat, **sent, call.bot));
}

} // namespace Botdesk::Sandbox
