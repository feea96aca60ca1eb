// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/control.h"
#include "sandbox/games.h"
#include "sandbox/topics.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr int DefaultColour = 0x6FB9F0;

struct Place
{
    Person *person = nullptr;
    Chat *chat = nullptr;
    Message *message = nullptr;
};

tl::expected<Place, ControlError> readPlace(ControlCall &call, const QString &content)
{
    BOTDESK_TRY(person, call.person(u"from"));
    BOTDESK_TRY(chat, call.chat());
    if (const auto may = mayAct(call, *person, *chat); !may)
        return tl::unexpected(may.error());
    BOTDESK_TRY(message, call.message(*chat));
    if (!message->content.contains(content))
        return controlError(u"\"message_id\": there is no %1 in this message"_s.arg(content), 409);
    return Place{person, chat, message};
}

//! Ticks and unticks tasks; the bot gets a service message.
ControlResult tick(ControlCall &call)
{
    BOTDESK_TRY(place, readPlace(call, u"checklist"_s));
    QJsonObject checklist = place.message->content[u"checklist"].toObject();
    if (place.message->fromId != place.person->id && !checklist[u"others_can_mark_tasks_as_done"].toBool())
        return controlError(u"\"from\": others may not tick here"_s, 409);
    const QJsonArray done = call.body[u"done"].toArray();
    const QJsonArray undone = call.body[u"undone"].toArray();
    QJsonArray tasks = checklist[u"tasks"].toArray();
    qsizetype found = 0;
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        QJsonObject task = tasks[i].toObject();
        if (done.contains(task[u"id"])) {
            task.insert(u"completed_by_user"_s, call.world.userJson(place.person->id));
            task.insert(u"completion_date"_s, call.world.now());
            ++found;
        } else if (undone.contains(task[u"id"])) {
            task.remove(u"completed_by_user"_s);
            task.remove(u"completion_date"_s);
            ++found;
        }
        tasks[i] = task;
    }
    if (found == 0 || found != done.size() + undone.size())
        return controlError(u"\"done\", \"undone\": ids of tasks, each once"_s, 404);
    checklist.insert(u"tasks"_s, tasks);
    place.message->content.insert(u"checklist"_s, checklist);
    QJsonObject told{{u"checklist_message"_s, call.world.messageJson(*place.chat, *place.message, *call.bot, false)}};
    if (!done.isEmpty())
        told.insert(u"marked_as_done_task_ids"_s, done);
    if (!undone.isEmpty())
        told.insert(u"marked_as_not_done_task_ids"_s, undone);
    Message service;
    service.fromId = service.authorId = place.person->id;
    service.isService = true;
    service.content = {{u"checklist_tasks_done"_s, told}};
    if (const QJsonValue business = place.message->extra[u"business_connection_id"]; business.isString())
        service.extra.insert(u"business_connection_id"_s, business);
    call.world.post(*place.chat, std::move(service));
    return QJsonObject{{u"message_id"_s, call.body[u"message_id"]}};
}

//! Buys paid media: from then on this person sees it, and a bot that gave it a payload hears of it outside of channels.
ControlResult buy(ControlCall &call)
{
    BOTDESK_TRY(place, readPlace(call, u"paid_media"_s));
    QJsonArray buyers = place.message->hidden[u"buyers"].toArray();
    if (buyers.contains(place.person->id))
        return controlError(u"\"from\": this person has bought it already"_s, 409);
    buyers.append(place.person->id);
    place.message->hidden.insert(u"buyers"_s, buyers);
    const QString payload = place.message->hidden[u"payload"].toString();
    Bot *bot = call.world.bot(place.message->authorId);
    if (bot && !payload.isEmpty() && !place.chat->isBroadcast())
        call.world.tell(*bot, "purchased_paid_media", {{u"from"_s, call.world.userJson(place.person->id, true)}, {u"paid_media_payload"_s, payload}});
    call.world.changed();
    return QJsonObject{{u"star_count"_s, place.message->content[u"paid_media"][u"star_count"]}};
}

ControlResult makeGame(ControlCall &call)
{
    const QString name = call.body[u"short_name"].toString();
    const QString title = call.body[u"title"].toString();
    if (name.isEmpty() || title.isEmpty())
        return controlError(u"\"%1\" is missing"_s.arg(name.isEmpty() ? u"short_name"_s : u"title"_s));
    addGame(call.world, *call.bot, name, title, call.body[u"description"].toString(title));
    call.world.changed();
    return QJsonObject{{u"short_name"_s, name}};
}

//! Connects a business account to the bot, or ends that.
ControlResult connectBusiness(ControlCall &call)
{
    BOTDESK_TRY(person, call.person(u"from"));
    const bool isEnabled = call.body[u"is_enabled"].toBool(true);
    QString id;
    for (const auto &[known, entry] : call.world.businessConnections) {
        if (entry[u"bot"].toInteger() == call.bot->id && entry[u"connection"][u"user"][u"id"].toInteger() == person->id)
            id = known;
    }
    if (id.isEmpty())
        id = call.world.randomText(22);
    const QJsonObject connection{{u"id"_s, id}, {u"user"_s, call.world.userJson(person->id, true)}, {u"user_chat_id"_s, person->id},
                                 {u"date"_s, call.world.now()}, {u"is_enabled"_s, isEnabled},
                                 {u"rights"_s, QJsonObject{{u"can_reply"_s, true}, {u"can_read_messages"_s, true}}}};
    call.world.businessConnections.insert_or_assign(id, QJsonObject{{u"bot"_s, call.bot->id}, {u"connection"_s, connection}});
    call.world.tell(*call.bot, "business_connection", connection);
    call.world.changed();
    return QJsonObject{{u"business_connection_id"_s, id}};
}

//! A person opens a topic, or closes and opens one again.
ControlResult changeTopics(ControlCall &call)
{
    BOTDESK_TRY(person, call.person(u"from"));
    BOTDESK_TRY(chat, call.chat());
    if (!chat->isForum)
        return controlError(u"\"chat_id\": this chat has no topics"_s, 409);
    if (!chat->hasMember(person->id))
        return controlError(u"\"from\": this person is not a member of the chat"_s, 409);
    const qint64 thread = idOf(call.body[u"message_thread_id"]);
    if (thread == 0) {
        const QString name = call.body[u"name"].toString();
        if (name.isEmpty())
            return controlError(u"\"name\" is missing"_s);
        return QJsonObject{{u"message_thread_id"_s, createTopic(call.world, *chat, person->id,
            {{u"name"_s, name}, {u"icon_color"_s, call.body[u"icon_color"].toInt(DefaultColour)}})}};
    }
    if (!chat->topics.contains(thread))
        return controlError(u"\"message_thread_id\": there is no such topic"_s, 404);
    if (!call.body[u"is_closed"].isBool())
        return controlError(u"\"is_closed\" is true or false"_s);
    const bool closes = call.body[u"is_closed"].toBool();
    if (chat->topics[thread][u"is_closed"].toBool() != closes)
        changeTopic(call.world, *chat, person->id, thread, {{u"is_closed"_s, closes}},
                    {{closes ? u"forum_topic_closed"_s : u"forum_topic_reopened"_s, QJsonObject()}});
    return QJsonObject{{u"message_thread_id"_s, thread}};
}

} // namespace

void addContentCommands(Control &control)
{
    control.add("POST", u"tick"_s, tick);
    control.add("POST", u"buy"_s, buy);
    control.add("POST", u"games"_s, makeGame);
    control.add("POST", u"business"_s, connectBusiness);
    control.add("POST", u"topics"_s, changeTopics);
}

} // namespace Botdesk::Sandbox
