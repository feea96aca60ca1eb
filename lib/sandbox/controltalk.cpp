// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/control.h"
#include "sandbox/editing.h"
#include "sandbox/polls.h"
#include "text/detect.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr qint64 CallbackLifetime = 150;   // seconds

struct Place
{
    Person *person = nullptr;
    Chat *chat = nullptr;
    Message *message = nullptr;
};

//! "from", "chat_id" and "message_id" of nearly everything that can be done to a message.
tl::expected<Place, ControlError> readPlace(ControlCall &call)
{
    BOTDESK_TRY(person, call.person(u"from"));
    BOTDESK_TRY(chat, call.chat());
    if (const auto may = mayAct(call, *person, *chat); !may)
        return tl::unexpected(may.error());
    BOTDESK_TRY(message, call.message(*chat));
    return Place{person, chat, message};
}

ControlResult press(ControlCall &call)
{
    BOTDESK_TRY(place, readPlace(call));
    const QJsonArray row = place.message->inlineMarkup[u"inline_keyboard"].toArray().at(call.body[u"row"].toInt()).toArray();
    const QJsonObject button = row.at(call.body[u"column"].toInt()).toObject();
    if (button.isEmpty())
        return controlError(u"\"row\", \"column\": there is no such button"_s, 404);
    const bool plays = button.contains(u"callback_game");
    if (!button.contains(u"callback_data") && !plays)
        return QJsonObject{{u"button"_s, button}};   // opens something on the phone; the bot hears nothing
    Bot *bot = call.world.bot(place.message->viaBotId ? place.message->viaBotId : place.message->authorId);
    if (!bot)
        return controlError(u"\"message_id\": no bot has sent this message"_s, 409);
    const QString id = call.world.randomNumber(18);
    call.world.callbacks.insert_or_assign(id, QJsonObject{{u"bot"_s, bot->id}, {u"person"_s, place.person->id}, {u"chat"_s, place.chat->id},
        {u"message_id"_s, call.world.messageIdFor(*place.chat, *place.message, *bot)}, {u"date"_s, call.world.now()}});
    QJsonObject query{{u"id"_s, id}, {u"from"_s, call.world.userJson(place.person->id, true)},
                      {u"chat_instance"_s, QString::number(place.chat->id * 7919 + bot->id)}, {plays ? u"game_short_name"_s : u"data"_s,
                       plays ? place.message->hidden[u"game"] : button[u"callback_data"]}};
    if (place.message->inlineMessageId.isEmpty())
        query.insert(u"message"_s, call.world.messageJson(*place.chat, *place.message, *bot));
    else
        query.insert(u"inline_message_id"_s, place.message->inlineMessageId);
    call.world.tell(*bot, "callback_query", query, CallbackLifetime);
    call.world.changed();
    return QJsonObject{{u"callback_query_id"_s, id}};
}

//! A live location goes on, or ends with live_period 0.
ControlResult moveLocation(ControlCall &call, const Place &place)
{
    QJsonObject location = place.message->content[u"location"].toObject();
    if (!isLiveLocation(*place.message, call.world.now()))
        return controlError(u"\"message_id\": this is no live location any more"_s, 409);
    const QJsonObject given = call.body[u"location"].toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        location.insert(it.key(), it.value());
    if (location[u"live_period"].toInteger() == 0)
        location.remove(u"live_period"_s);
    place.message->content.insert(u"location"_s, location);
    call.world.edited(*place.chat, *place.message);
    return QJsonObject{{u"message_id"_s, call.body[u"message_id"]}};
}

ControlResult edit(ControlCall &call)
{
    BOTDESK_TRY(place, readPlace(call));
    if (place.message->authorId != place.person->id || place.message->isService)
        return controlError(u"\"message_id\": this person has not written that message"_s, 409);
    if (call.body[u"location"].isObject())
        return moveLocation(call, place);
    const bool isText = place.message->content.contains(u"text");
    const QString name = isText ? u"text"_s : u"caption"_s;
    const QString text = call.body[isText ? u"text" : u"caption"].toString();
    if (isText && text.isEmpty())
        return controlError(u"\"text\" is missing"_s);
    const QString entities = isText ? u"entities"_s : u"caption_entities"_s;
    place.message->content.remove(name);
    place.message->content.remove(entities);
    insertText(place.message->content, call.world, {text, detectEntities(text)}, name, entities);
    call.world.edited(*place.chat, *place.message);
    return QJsonObject{{u"message_id"_s, call.body[u"message_id"]}};
}

ControlResult erase(ControlCall &call)
{
    BOTDESK_TRY(place, readPlace(call));
    const bool may = place.chat->isPrivate() || place.message->authorId == place.person->id
        || place.chat->hasRight(place.person->id, u"can_delete_messages");
    if (!may)
        return controlError(u"\"from\": this person may not delete that message"_s, 409);
    call.world.erase(*place.chat, place.message->id);   // bots are not told
    return QJsonObject{{u"message_id"_s, call.body[u"message_id"]}};
}

QJsonArray readReactions(const QJsonObject &body)
{
    if (body[u"reaction"].isArray())
        return body[u"reaction"].toArray();
    const QString emoji = body[u"emoji"].toString();
    return emoji.isEmpty() ? QJsonArray() : QJsonArray{QJsonObject{{u"type"_s, u"emoji"_s}, {u"emoji"_s, emoji}}};
}

//! How often each reaction stands below a channel's post, where nobody is named.
QJsonArray reactionCounts(const Message &message)
{
    QHash<QByteArray, int> counts;
    for (const QJsonArray &reactions : message.reactions) {
        for (const QJsonValue &reaction : reactions)
            ++counts[serialized(reaction)];
    }
    QJsonArray list;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        list.append(QJsonObject{{u"type"_s, QJsonDocument::fromJson(it.key()).object()}, {u"total_count"_s, it.value()}});
    return list;
}

ControlResult react(ControlCall &call)
{
    BOTDESK_TRY(place, readPlace(call));
    const QJsonArray before = place.message->reactions.value(place.person->id);
    const QJsonArray after = readReactions(call.body);
    if (after.isEmpty())
        place.message->reactions.remove(place.person->id);
    else
        place.message->reactions.insert(place.person->id, after);
    if (before == after)
        return QJsonObject{{u"message_id"_s, call.body[u"message_id"]}};
    const auto listeners = call.world.botsIn(*place.chat);
    for (Bot *bot : listeners) {
        if (!place.chat->isPrivate() && !place.chat->isAdministrator(bot->id))
            continue;
        QJsonObject update{{u"chat"_s, call.world.chatJson(*place.chat)}, {u"date"_s, call.world.now()},
                           {u"message_id"_s, call.world.messageIdFor(*place.chat, *place.message, *bot)}};
        if (place.chat->isBroadcast()) {
            update.insert(u"reactions"_s, reactionCounts(*place.message));
            call.world.tell(*bot, "message_reaction_count", update);
            continue;
        }
        update.insert(u"user"_s, call.world.userJson(place.person->id, true));
        update.insert(u"old_reaction"_s, before);
        update.insert(u"new_reaction"_s, after);
        call.world.tell(*bot, "message_reaction", update);
    }
    call.world.changed();
    return QJsonObject{{u"message_id"_s, call.body[u"message_id"]}};
}

ControlResult vote(ControlCall &call)
{
    BOTDESK_TRY(place, readPlace(call));
    const QJsonObject poll = place.message->content[u"poll"].toObject();
    if (poll.isEmpty())
        return controlError(u"\"message_id\": there is no poll in this message"_s, 409);
    closeDuePolls(call.world);
    const QJsonArray options = call.body[u"options"].toArray();
    for (const QJsonValue &option : options) {
        if (!option.isDouble() || option.toInt() < 0 || option.toInt() >= poll[u"options"].toArray().size())
            return controlError(u"\"options\": there is no such option"_s, 404);
    }
    if (options.size() > 1 && !poll[u"allows_multiple_answers"].toBool())
        return controlError(u"\"options\": this poll takes one"_s, 409);
    if (!castVote(call.world, place.person->id, *place.message, options))
        return controlError(u"\"message_id\": this poll takes no vote any more"_s, 409);
    return QJsonObject{{u"poll_id"_s, poll[u"id"]}};
}

} // namespace

void addTalkCommands(Control &control)
{
    control.add("POST", u"press"_s, press);
    control.add("POST", u"edit"_s, edit);
    control.add("POST", u"delete"_s, erase);
    control.add("POST", u"react"_s, react);
    control.add("POST", u"vote"_s, vote);
}

} // namespace Botdesk::Sandbox
