// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/control.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

QJsonObject personJson(const Person &person, const Bot &bot)
{
    QJsonObject json{{u"id"_s, person.id}, {u"first_name"_s, person.firstName}, {u"last_name"_s, person.lastName},
                     {u"username"_s, person.username}, {u"language_code"_s, person.languageCode}, {u"is_premium"_s, person.isPremium},
                     {u"has_started"_s, person.started.contains(bot.id)}, {u"has_blocked"_s, person.blocked.contains(bot.id)}};
    return json;
}

QJsonObject botJson(World &world, Bot &bot)
{
    QJsonObject json = world.userJson(bot.id);
    json.insert(u"token"_s, QString::fromLatin1(bot.token));
    json.insert(u"inline"_s, bot.takesInlineQueries);
    json.insert(u"inline_feedback"_s, bot.takesInlineFeedback);
    json.insert(u"privacy"_s, bot.hasPrivacyMode);
    json.insert(u"groups"_s, bot.joinsGroups);
    json.insert(u"pending_updates"_s, bot.queue.size(world.now()));
    json.insert(u"webhook"_s, bot.webhook.url);
    return json;
}

QJsonObject chatStateJson(World &world, const Chat &chat, const Bot &bot)
{
    QJsonObject json{{u"id"_s, chat.id}, {u"type"_s, chat.typeName()}, {u"title"_s, world.chatName(chat)}};
    if (!chat.messages.empty()) {
        const Message &last = chat.messages.rbegin()->second;
        json.insert(u"last_message"_s, world.messageJson(chat, last, bot, false));
    }
    if (chat.isPrivate())
        return json;
    json.insert(u"username"_s, chat.username);
    QJsonArray members;
    for (const qint64 userId : chat.members.keys())
        members.append(QJsonObject{{u"id"_s, userId}, {u"status"_s, memberStatusName(chat.member(userId)->status)}});
    json.insert(u"members"_s, members);
    json.insert(u"join_requests"_s, int(chat.joinRequests.size()));
    if (chat.migratedTo)
        json.insert(u"migrated_to"_s, chat.migratedTo);
    if (chat.isForum) {
        QJsonArray topics;
        for (auto it = chat.topics.begin(); it != chat.topics.end(); ++it) {
            QJsonObject topic = *it;
            topic.insert(u"message_thread_id"_s, it.key());
            topics.append(topic);
        }
        json.insert(u"is_forum"_s, true);
        json.insert(u"topics"_s, topics);
    }
    return json;
}

ControlResult state(ControlCall &call)
{
    QJsonArray bots;
    QJsonArray people;
    QJsonArray chats;
    for (auto &[id, bot] : call.world.bots())
        bots.append(botJson(call.world, bot));
    for (const auto &[id, person] : call.world.people()) {
        people.append(personJson(person, *call.bot));
        chats.append(chatStateJson(call.world, call.world.privateChat(*call.bot, person), *call.bot));
    }
    for (const auto &[id, chat] : call.world.sharedChats())
        chats.append(chatStateJson(call.world, chat, *call.bot));
    return QJsonObject{{u"bots"_s, bots}, {u"people"_s, people}, {u"chats"_s, chats}, {u"clock"_s, call.world.now()}};
}

ControlResult log(ControlCall &call)
{
    return QJsonObject{{u"entries"_s, call.log.entries(call.query.queryItemValue(u"after"_s).toLongLong())}};
}

//! Paid media before it is bought: how large it is, and no file.
QJsonObject previewOf(QJsonObject paid)
{
    QJsonArray previews;
    const QJsonArray all = paid[u"paid_media"].toArray();
    for (const QJsonValue &media : all) {
        const QJsonValue largest = media[u"type"].toString() == u"photo" ? media[u"photo"].toArray().last() : media[u"video"];
        QJsonObject preview{{u"type"_s, u"preview"_s}, {u"width"_s, largest[u"width"]}, {u"height"_s, largest[u"height"]}};
        if (largest.toObject().contains(u"duration"))
            preview.insert(u"duration"_s, largest[u"duration"]);
        previews.append(preview);
    }
    paid.insert(u"paid_media"_s, previews);
    return paid;
}

//! A message as a person's client shows it: as the bot sees it, and the reactions below it.
QJsonObject seenJson(const World &world, const Chat &chat, const Message &message, const Bot &bot, qint64 viewer)
{
    QJsonObject json = world.messageJson(chat, message, bot);
    if (viewer && json.contains(u"paid_media") && message.fromId != viewer && !message.hidden[u"buyers"].toArray().contains(viewer))
        json.insert(u"paid_media"_s, previewOf(json[u"paid_media"].toObject()));
    QJsonArray reactions;
    for (auto it = message.reactions.begin(); it != message.reactions.end(); ++it)
        reactions.append(QJsonObject{{u"user_id"_s, it.key()}, {u"reaction"_s, it.value()}});
    if (!reactions.isEmpty())
        json.insert(u"reactions"_s, reactions);
    return json;
}

ControlResult messages(ControlCall &call)
{
    const QJsonObject named{{u"chat_id"_s, call.path[1]}};
    ControlCall here{call.world, call.log, call.faults, call.scenarios, call.deliveries, call.path, call.query, named, call.bot};
    BOTDESK_TRY(chat, here.chat());
    qint64 viewer = call.query.queryItemValue(u"as"_s).toLongLong();
    if (viewer == 0 && chat->isPrivate())
        viewer = chat->id;
    if (viewer && !call.world.person(viewer))
        return controlError(u"\"as\": there is no such person"_s, 404);
    QJsonArray list;
    for (const auto &[id, message] : chat->messages)
        list.append(seenJson(call.world, *chat, message, *call.bot, viewer));
    QJsonArray answers;
    for (const QJsonObject &answer : std::as_const(call.world.callbackAnswers)) {
        if (answer[u"chat"].toInteger() == chat->id && answer[u"bot"].toInteger() == call.bot->id
            && (viewer == 0 || answer[u"person"].toInteger() == viewer))
            answers.append(answer);
    }
    const bool hasKeyboard = chat->replyKeyboards.contains(viewer);
    QJsonObject seen{{u"messages"_s, list}, {u"callback_answers"_s, answers},
                     {u"reply_keyboard"_s, hasKeyboard ? QJsonValue(chat->replyKeyboards.value(viewer)) : QJsonValue(QJsonValue::Null)}};
    if (!chat->action.isEmpty() && chat->actionUntil > call.world.now())
        seen.insert(u"chat_action"_s, chat->action);
    QJsonArray pinned;
    for (const qint64 id : chat->pinned) {
        if (const auto found = chat->messages.find(id); found != chat->messages.end())
            pinned.append(call.world.messageIdFor(*chat, found->second, *call.bot));
    }
    seen.insert(u"pinned"_s, pinned);
    return seen;
}

} // namespace

void addStateCommands(Control &control)
{
    control.add("GET", u"state"_s, state);
    control.add("GET", u"log"_s, log);
    control.add("GET", u"chats/*/messages"_s, messages);
}

} // namespace Botdesk::Sandbox
