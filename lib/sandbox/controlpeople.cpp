// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/control.h"
#include "sandbox/topics.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

ControlResult addPerson(ControlCall &call)
{
    const QString name = call.body[u"first_name"].toString();
    if (name.isEmpty())
        return controlError(u"\"first_name\" is missing"_s);
    Person &person = call.world.addPerson(name, call.body[u"last_name"].toString());
    person.username = call.body[u"username"].toString();
    person.languageCode = call.body[u"language_code"].toString(person.languageCode);
    person.phone = call.body[u"phone_number"].toString(person.phone);
    person.isPremium = call.body[u"is_premium"].toBool();
    const QByteArray photo = QByteArray::fromBase64(call.body[u"photo"][u"base64"].toString().toLatin1());
    if (!photo.isEmpty())
        person.photos.append(call.world.addFile(u"photo"_s, photo, call.body[u"photo"][u"name"].toString(u"photo.jpg"_s), u"image/jpeg"_s).id);
    call.world.changed();
    return QJsonObject{{u"id"_s, person.id}};
}

QJsonObject allRights(const Chat &chat)
{
    QJsonObject rights;
    for (const char *name : {"can_manage_chat", "can_change_info", "can_delete_messages", "can_invite_users", "can_restrict_members",
                             "can_promote_members", "can_manage_video_chats", "can_post_stories", "can_edit_stories", "can_delete_stories"})
        rights.insert(QLatin1StringView(name), true);
    for (const char *name : {"can_post_messages", "can_edit_messages"}) {
        if (chat.isBroadcast())
            rights.insert(QLatin1StringView(name), true);
    }
    for (const char *name : {"can_pin_messages", "can_manage_topics"}) {
        if (!chat.isBroadcast())
            rights.insert(QLatin1StringView(name), true);
    }
    return rights;
}

ControlResult addGroup(ControlCall &call)
{
    static const QHash<QString, ChatType> types = {{u"group"_s, ChatType::Group}, {u"supergroup"_s, ChatType::Supergroup},
                                                   {u"channel"_s, ChatType::Channel}};
    const QString title = call.body[u"title"].toString();
    const QString type = call.body[u"type"].toString(u"group"_s);
    if (title.isEmpty())
        return controlError(u"\"title\" is missing"_s);
    if (!types.contains(type))
        return controlError(u"\"type\" is group, supergroup or channel"_s);
    const bool isForum = call.body[u"is_forum"].toBool();
    if (isForum && type != u"supergroup")
        return controlError(u"\"is_forum\": only a supergroup has topics"_s);
    const QJsonArray given = call.body[u"members"].toArray();
    QList<qint64> members;
    for (const QJsonValue &member : given) {
        const qint64 id = idOf(member);
        if (!call.world.person(id) && !call.world.bot(id))
            return controlError(u"\"members\": there is no %1"_s.arg(id), 404);
        members.append(id);
    }
    const auto owner = std::find_if(members.begin(), members.end(), [&call](qint64 id) { return call.world.person(id); });
    if (owner == members.end())
        return controlError(u"\"members\" names nobody who could found it"_s);
    Chat &chat = call.world.addChat(types.value(type), title);
    chat.username = call.body[u"username"].toString();
    chat.isForum = isForum;
    if (isForum) {
        chat.topics.insert(GeneralTopic, {{u"name"_s, u"General"_s}});
        chat.nextMessageId = GeneralTopic + 1;   // a topic has the id of the message that opened it
    }
    chat.members.insert(*owner, {.status = MemberStatus::Creator});
    for (const qint64 id : std::as_const(members)) {
        if (id == *owner)
            continue;
        // Nobody is a plain member of a channel as a bot: it is added as administrator.
        const bool isAdministrator = chat.isBroadcast() && call.world.bot(id);
        Member member;
        if (isAdministrator)
            member = {.status = MemberStatus::Administrator, .rights = allRights(chat)};
        call.world.setMember(chat, *owner, id, member);
    }
    return QJsonObject{{u"id"_s, chat.id}};
}

ControlResult addBot(ControlCall &call)
{
    const QString name = call.body[u"first_name"].toString();
    if (name.isEmpty())
        return controlError(u"\"first_name\" is missing"_s);
    const QString username = call.body[u"username"].toString();
    if (call.world.botByUsername(username))
        return controlError(u"\"username\" is taken"_s, 409);
    Bot &bot = call.world.addBot(name, username);
    call.world.changed();
    return QJsonObject{{u"id"_s, bot.id}, {u"token"_s, QString::fromLatin1(bot.token)}, {u"username"_s, bot.username}};
}

//! The switches that BotFather has for a bot.
ControlResult setSwitches(ControlCall &call)
{
    struct Switch
    {
        QLatin1StringView name;
        bool Bot::*field;
    };
    static constexpr Switch switches[] = {{"inline"_L1, &Bot::takesInlineQueries}, {"inline_feedback"_L1, &Bot::takesInlineFeedback},
                                          {"privacy"_L1, &Bot::hasPrivacyMode}, {"groups"_L1, &Bot::joinsGroups}};
    QJsonObject now;
    for (const Switch &one : switches) {
        const QJsonValue value = call.body[one.name];
        if (!value.isUndefined() && !value.isBool())
            return controlError(u"\"%1\" is true or false"_s.arg(one.name));
        if (value.isBool())
            call.bot->*one.field = value.toBool();
        now.insert(one.name, call.bot->*one.field);
    }
    call.world.changed();
    return now;
}

tl::expected<void, ControlError> mayJoin(const ControlCall &call, const Chat &chat, qint64 userId)
{
    const Bot *bot = call.world.bot(userId);
    if (bot && !bot->joinsGroups && !chat.isBroadcast())
        return controlError(u"\"user_id\": this bot may not be added to groups"_s, 409);
    return {};
}

ControlResult requestToJoin(ControlCall &call, Chat &chat, const Person &person)
{
    if (chat.hasMember(person.id))
        return controlError(u"\"user_id\" is a member already"_s, 409);
    const QString link = call.body[u"invite_link"].toString();
    chat.joinRequests.insert(person.id, {.date = call.world.now(), .bio = call.body[u"bio"].toString(), .inviteLink = link});
    QJsonObject update{{u"chat"_s, call.world.chatJson(chat)}, {u"from"_s, call.world.userJson(person.id, true)},
                       {u"user_chat_id"_s, person.id}, {u"date"_s, call.world.now()}};
    if (call.body.contains(u"bio"))
        update.insert(u"bio"_s, call.body[u"bio"]);
    if (chat.inviteLinks.contains(link))
        update.insert(u"invite_link"_s, chat.inviteLinks.value(link));
    for (auto &[id, bot] : call.world.bots()) {
        if (chat.hasRight(id, u"can_invite_users"))
            call.world.tell(bot, "chat_join_request", update);
    }
    call.world.changed();
    return QJsonObject{{u"chat_id"_s, chat.id}, {u"user_id"_s, person.id}, {u"status"_s, u"requested"_s}};
}

//! A link that somebody comes in by, or why it leads nowhere.
tl::expected<QJsonObject, ControlError> useLink(ControlCall &call, Chat &chat)
{
    const QString text = call.body[u"invite_link"].toString();
    if (text.isEmpty())
        return QJsonObject();
    const QJsonObject link = chat.inviteLinks.value(text);
    const qint64 expires = link[u"expire_date"].toInteger();
    const int limit = link[u"member_limit"].toInt();
    if (link.isEmpty() || link[u"is_revoked"].toBool() || (expires && expires <= call.world.now()) || (limit && chat.linkUses.value(text) >= limit))
        return controlError(u"\"invite_link\" leads nowhere"_s, 409);
    ++chat.linkUses[text];
    return link;
}

ControlResult setMember(ControlCall &call)
{
    BOTDESK_TRY(chat, call.chat());
    if (chat->isPrivate())
        return controlError(u"\"chat_id\": a private chat has no members"_s);
    const qint64 userId = idOf(call.body[u"user_id"]);
    const Person *person = call.world.person(userId);
    if (!person && !call.world.bot(userId))
        return controlError(u"\"user_id\": there is nobody of that id"_s, 404);
    const QString statusName = call.body[u"status"].toString();
    BOTDESK_TRY(link, useLink(call, *chat));
    if (statusName == u"requested" || (link[u"creates_join_request"].toBool() && statusName == u"member"))
        return person ? requestToJoin(call, *chat, *person) : ControlResult(controlError(u"\"user_id\": bots do not ask to join"_s, 409));
    const auto status = readMemberStatus(statusName);
    if (!status)
        return controlError(u"\"status\" is member, administrator, creator, restricted, left, kicked or requested"_s);
    if (*status <= MemberStatus::Restricted) {
        if (const auto may = mayJoin(call, *chat, userId); !may)
            return tl::unexpected(may.error());
    }
    Member member{.status = *status, .rights = call.body[u"rights"].toObject(), .untilDate = call.body[u"until_date"].toInteger()};
    if (*status == MemberStatus::Administrator && member.rights.isEmpty())
        member.rights = allRights(*chat);
    member.isStillMember = *status != MemberStatus::Restricted || chat->hasMember(userId);
    // Who does it: who is named, or (coming and going) the person, or the owner.
    qint64 actor = idOf(call.body[u"from"]);
    const bool isOwnAct = person && (*status == MemberStatus::Member || *status == MemberStatus::Left);
    for (auto it = chat->members.begin(); actor == 0 && !isOwnAct && it != chat->members.end(); ++it)
        actor = it->status == MemberStatus::Creator ? it.key() : 0;
    QJsonObject more;
    if (!link.isEmpty())
        more.insert(u"invite_link"_s, link);
    chat->joinRequests.remove(userId);
    call.world.setMember(*chat, actor ? actor : userId, userId, member, more);
    return QJsonObject{{u"chat_id"_s, chat->id}, {u"user_id"_s, userId}, {u"status"_s, statusName}};
}

ControlResult block(ControlCall &call)
{
    BOTDESK_TRY(person, call.person(u"from"));
    const bool blocks = call.body[u"blocked"].toBool(true);
    if (person->blocked.contains(call.bot->id) == blocks)
        return QJsonObject{{u"blocked"_s, blocks}};
    const QJsonObject user = call.world.userJson(call.bot->id);
    const QJsonObject member{{u"user"_s, user}, {u"status"_s, u"member"_s}};
    const QJsonObject kicked{{u"user"_s, user}, {u"status"_s, u"kicked"_s}, {u"until_date"_s, 0}};
    if (blocks)
        person->blocked.insert(call.bot->id);
    else
        person->blocked.remove(call.bot->id);
    call.world.tell(*call.bot, "my_chat_member", {{u"chat"_s, call.world.chatJson(call.world.privateChat(*call.bot, *person))},
        {u"from"_s, call.world.userJson(person->id, true)}, {u"date"_s, call.world.now()},
        {u"old_chat_member"_s, blocks ? member : kicked}, {u"new_chat_member"_s, blocks ? kicked : member}});
    call.world.changed();
    return QJsonObject{{u"blocked"_s, blocks}};
}

ControlResult migrate(ControlCall &call)
{
    BOTDESK_TRY(chat, call.chat());
    if (chat->type != ChatType::Group || chat->migratedTo)
        return controlError(u"\"chat_id\": only a group becomes a supergroup, once"_s, 409);
    Chat &next = call.world.addChat(ChatType::Supergroup, chat->title);
    next.members = chat->members;
    next.migratedFrom = chat->id;
    qint64 owner = 0;
    for (auto it = chat->members.begin(); it != chat->members.end(); ++it)
        owner = it->status == MemberStatus::Creator ? it.key() : owner;
    call.world.service(*chat, owner, {{u"migrate_to_chat_id"_s, next.id}});
    chat->migratedTo = next.id;
    call.world.service(next, owner, {{u"migrate_from_chat_id"_s, chat->id}});
    return QJsonObject{{u"id"_s, next.id}};
}

} // namespace

void addPeopleCommands(Control &control)
{
    control.add("POST", u"people"_s, addPerson);
    control.add("POST", u"groups"_s, addGroup);
    control.add("POST", u"bots"_s, addBot);
    control.add("POST", u"switches"_s, setSwitches);
    control.add("POST", u"member"_s, setMember);
    control.add("POST", u"block"_s, block);
    control.add("POST", u"migrate"_s, migrate);
}

} // namespace Botdesk::Sandbox
