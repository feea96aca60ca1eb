// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/sharing.h"

#include "sandbox/polls.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

using Content = tl::expected<QJsonObject, ControlError>;

QJsonObject usersRequest(const QJsonValue &button)
{
    return (button[u"request_users"].isUndefined() ? button[u"request_user"] : button[u"request_users"]).toObject();
}

int mostUsers(const QJsonObject &request)
{
    return std::max(1, request[u"max_quantity"].toInt(1));
}

QJsonArray peopleFor(World &world, const QJsonObject &request)
{
    const QJsonValue wantsBot = request[u"user_is_bot"];
    const QJsonValue wantsPremium = request[u"user_is_premium"];
    QJsonArray choices;
    for (const auto &[id, person] : world.people()) {
        if (!wantsBot.toBool(false) && wantsPremium.toBool(person.isPremium) == person.isPremium && !person.isDeactivated)
            choices.append(QJsonObject{{u"id"_s, id}, {u"name"_s, person.name()}});
    }
    for (const auto &[id, bot] : world.bots()) {
        if (wantsBot.toBool(true) && !wantsPremium.toBool(false))
            choices.append(QJsonObject{{u"id"_s, id}, {u"name"_s, bot.firstName}});
    }
    return choices;
}

//! The rights that @p wanted demands, by name.
QStringList demanded(const QJsonValue &wanted)
{
    QStringList names;
    const QJsonObject rights = wanted.toObject();
    for (auto right = rights.begin(); right != rights.end(); ++right) {
        if (right->toBool() && right.key().startsWith("can_"_L1))
            names.append(right.key());
    }
    return names;
}

bool hasRights(const Chat &chat, qint64 user, const QStringList &rights)
{
    return std::all_of(rights.begin(), rights.end(), [&](const QString &right) { return chat.hasRight(user, right); });
}

bool meets(const Chat &chat, const Bot &bot, const Person &person, const QJsonObject &request)
{
    const auto isAs = [&request](QLatin1StringView field, bool is) { return request[field].toBool(is) == is; };
    if (chat.migratedTo || !chat.hasMember(person.id) || chat.isBroadcast() != request[u"chat_is_channel"].toBool())
        return false;
    if (!isAs("chat_is_forum"_L1, chat.isForum) || !isAs("chat_has_username"_L1, !chat.username.isEmpty()))
        return false;
    if (request[u"chat_is_created"].toBool() && chat.member(person.id)->status != MemberStatus::Creator)
        return false;
    if (request[u"bot_is_member"].toBool() && !chat.hasMember(bot.id))
        return false;
    if (request[u"user_administrator_rights"].isObject()
        && !(chat.isAdministrator(person.id) && hasRights(chat, person.id, demanded(request[u"user_administrator_rights"]))))
        return false;
    // A bot that has not the rights yet gets them from the person, who must be able to give them.
    return !request[u"bot_administrator_rights"].isObject()
        || (chat.isAdministrator(bot.id) && hasRights(chat, bot.id, demanded(request[u"bot_administrator_rights"])))
        || chat.hasRight(person.id, u"can_promote_members");
}

QJsonArray chatsFor(World &world, const Bot &bot, const Person &person, const QJsonObject &request)
{
    QJsonArray choices;
    for (const auto &[id, chat] : world.sharedChats()) {
        if (meets(chat, bot, person, request))
            choices.append(QJsonObject{{u"id"_s, id}, {u"name"_s, chat.title}});
    }
    return choices;
}

bool isAmong(const QJsonArray &choices, qint64 id)
{
    return std::any_of(choices.begin(), choices.end(), [id](const QJsonValue &choice) { return choice[u"id"].toInteger() == id; });
}

void insertIf(bool wanted, QJsonObject &json, const QString &name, const QJsonValue &value)
{
    if (wanted && !value.toString().isEmpty())
        json.insert(name, value);
}

Content usersShared(ControlCall &call, const QJsonObject &request)
{
    const QJsonArray choices = peopleFor(call.world, request);
    const QJsonArray chosen = call.body[u"users"].toArray();
    if (chosen.isEmpty())
        return controlError(u"\"users\": whom is shared? An array of ids"_s);
    if (chosen.size() > mostUsers(request))
        return controlError(u"\"users\": the button takes %1 at most"_s.arg(mostUsers(request)), 409);
    QJsonArray users;
    for (const QJsonValue each : chosen) {
        const qint64 id = idOf(each);
        if (!isAmong(choices, id))
            return controlError(u"\"users\": %1 does not meet the criteria of the button"_s.arg(id), 409);
        const QJsonObject user = call.world.userJson(id);
        QJsonObject json{{u"user_id"_s, id}};
        insertIf(request[u"request_name"].toBool(), json, u"first_name"_s, user[u"first_name"]);
        insertIf(request[u"request_name"].toBool(), json, u"last_name"_s, user[u"last_name"]);
        insertIf(request[u"request_username"].toBool(), json, u"username"_s, user[u"username"]);
        users.append(json);
    }
    return QJsonObject{{u"users_shared"_s, QJsonObject{{u"request_id"_s, request[u"request_id"]}, {u"users"_s, users}}}};
}

Content chatShared(ControlCall &call, const Person &person, const QJsonObject &request)
{
    const qint64 id = idOf(call.body[u"chat"]);
    Chat *chat = call.world.sharedChat(id);
    if (!chat)
        return controlError(u"\"chat\": which chat is shared? The id of a group or channel"_s);
    if (!isAmong(chatsFor(call.world, *call.bot, person, request), id))
        return controlError(u"\"chat\": it does not meet the criteria of the button"_s, 409);
    const QStringList rights = demanded(request[u"bot_administrator_rights"]);
    if (request[u"bot_administrator_rights"].isObject() && !(chat->isAdministrator(call.bot->id) && hasRights(*chat, call.bot->id, rights))) {
        Member administrator{.status = MemberStatus::Administrator};
        for (const QString &right : rights)
            administrator.rights.insert(right, true);
        call.world.setMember(*chat, person.id, call.bot->id, administrator);
    }
    QJsonObject json{{u"request_id"_s, request[u"request_id"]}, {u"chat_id"_s, id}};
    insertIf(request[u"request_title"].toBool(), json, u"title"_s, chat->title);
    insertIf(request[u"request_username"].toBool(), json, u"username"_s, chat->username);
    return QJsonObject{{u"chat_shared"_s, json}};
}

//! A poll that the person has made; it must be what the method sendPoll would take, and of the type that the button wants.
Content pollMade(ControlCall &call, const QString &wanted)
{
    const QJsonObject given = call.body[u"poll"].toObject();
    const QString type = given[u"type"].toString(wanted.isEmpty() ? u"regular"_s : wanted);
    if (!wanted.isEmpty() && type != wanted)
        return controlError(u"\"poll\": the button wants one of the type \"%1\""_s.arg(wanted), 409);
    Arguments arguments;
    arguments.set("type", type.toUtf8());
    for (auto field = given.begin(); field != given.end(); ++field) {
        const QByteArray json = QJsonDocument(QJsonArray{*field}).toJson(QJsonDocument::Compact);
        arguments.set(field.key().toUtf8(), field->isString() ? field->toString().toUtf8() : json.sliced(1, json.size() - 2));
    }
    Call asMethod{call.world, *call.bot, arguments};
    const auto poll = readPoll(asMethod);
    if (!poll)
        return controlError(u"\"poll\": %1"_s.arg(poll.error().text), 400);
    return QJsonObject{{u"poll"_s, *poll}};
}

} // namespace

Wish wishOf(const QJsonValue &button)
{
    const QJsonObject json = button.toObject();
    if (json.contains(u"request_users") || json.contains(u"request_user"))
        return Wish::Users;
    if (json.contains(u"request_chat"))
        return Wish::Chat;
    return json.contains(u"request_poll") ? Wish::Poll : Wish::None;
}

QJsonObject offered(ControlCall &call, const Person &person, const QJsonValue &button)
{
    switch (wishOf(button)) {
    case Wish::None:
    case Wish::Poll: return {};
    case Wish::Users:
        return {{u"choices"_s, peopleFor(call.world, usersRequest(button))}, {u"max_quantity"_s, mostUsers(usersRequest(button))}};
    case Wish::Chat:
        return {{u"choices"_s, chatsFor(call.world, *call.bot, person, button[u"request_chat"].toObject())}, {u"max_quantity"_s, 1}};
    }
    Q_UNREACHABLE();
}

Content shared(ControlCall &call, const Person &person, const QJsonValue &button)
{
    switch (wishOf(button)) {
    case Wish::None: return QJsonObject();
    case Wish::Users: return usersShared(call, usersRequest(button));
    case Wish::Chat: return chatShared(call, person, button[u"request_chat"].toObject());
    case Wish::Poll: return pollMade(call, button[u"request_poll"][u"type"].toString());
    }
    Q_UNREACHABLE();
}

} // namespace Botdesk::Sandbox
