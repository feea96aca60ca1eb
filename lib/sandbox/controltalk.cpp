// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/control.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr qint64 CallbackLifetime = 150;   // seconds

//! Who does something in a chat must be there, and not have blocked the bot.
tl::expected<void, ControlError> mayAct(const ControlCall &call, const Person &person, const Chat &chat)
{
    if (chat.isPrivate() && chat.id != person.id)
        return controlError(u"\"chat_id\": this is the chat of somebody else"_s);
    if (chat.isPrivate() && person.blocked.contains(call.bot->id))
        return controlError(u"\"from\": this person has blocked the bot"_s, 409);
    if (!chat.hasMember(person.id))
        return controlError(u"\"from\": this person is not a member of the chat"_s, 409);
    return {};
}

ControlResult send(ControlCall &call)
{
    BOTDESK_TRY(person, call.person(u"from"));
    BOTDESK_TRY(chat, call.chat());
    if (auto may = mayAct(call, *person, *chat); !may)
        return tl::unexpected(may.error());
    Message message;
    message.fromId = person->id;
    message.content.insert(u"text"_s, call.body[u"text"].toString());
    if (!call.body[u"reply_to"].isUndefined()) {
        BOTDESK_TRY(target, call.message(*chat, u"reply_to"));
        message.replyTo = target->id;
    }
    if (chat->isPrivate())
        person->started.insert(call.bot->id);
    const Message &posted = call.world.post(*chat, std::move(message));
    return QJsonObject{{u"message_id"_s, call.world.messageIdFor(*chat, posted, *call.bot)}, {u"chat_id"_s, chat->id}};
}

ControlResult press(ControlCall &call)
{
    BOTDESK_TRY(person, call.person(u"from"));
    BOTDESK_TRY(chat, call.chat());
    if (auto may = mayAct(call, *person, *chat); !may)
        return tl::unexpected(may.error());
    BOTDESK_TRY(message, call.message(*chat));
    const QJsonArray rows = message->inlineMarkup[u"inline_keyboard"].toArray();
    const QJsonArray row = rows.at(call.body[u"row"].toInt()).toArray();
    const QJsonObject button = row.at(call.body[u"column"].toInt()).toObject();
    if (button.isEmpty())
        return controlError(u"\"row\", \"column\": there is no such button"_s, 404);
    if (!button.contains(u"callback_data"))
        return QJsonObject{{u"button"_s, button}};
    const qint64 owner = message->viaBotId ? message->viaBotId : message->authorId;
    Bot *bot = call.world.bot(owner);
    if (!bot)
        return controlError(u"\"message_id\": no bot has sent this message"_s, 409);
    const QString id = call.world.randomNumber(18);
    call.world.callbacks.insert_or_assign(id, QJsonObject{{u"bot"_s, bot->id}, {u"person"_s, person->id}, {u"chat"_s, chat->id},
        {u"message_id"_s, call.world.messageIdFor(*chat, *message, *bot)}, {u"date"_s, call.world.now()}});
    QJsonObject query{{u"id"_s, id}, {u"from"_s, call.world.userJson(person->id, true)},
                      {u"chat_instance"_s, QString::number(chat->id * 7919 + bot->id)}, {u"data"_s, button[u"callback_data"]}};
    if (message->inlineMessageId.isEmpty())
        query.insert(u"message"_s, call.world.messageJson(*chat, *message, *bot));
    else
        query.insert(u"inline_message_id"_s, message->inlineMessageId);
    call.world.tell(*bot, "callback_query", query, CallbackLifetime);
    call.world.changed();
    return QJsonObject{{u"callback_query_id"_s, id}};
}

} // namespace

void addTalkCommands(Control &control)
{
    control.add("POST", u"send"_s, send);
    control.add("POST", u"press"_s, press);
}

} // namespace Botdesk::Sandbox
