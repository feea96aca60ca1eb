// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/access.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

Answer getChat(Call &call)
{
    BOTDESK_TRY(chat, readChat(call, Access::Read));
    QJsonObject json = call.world.chatJson(*chat);
    json.insert(u"accent_color_id"_s, std::abs(chat->id) % 7);
    json.insert(u"max_reaction_count"_s, 11);
    json.insert(u"accepted_gift_types"_s, QJsonObject{{u"unlimited_gifts"_s, false}, {u"limited_gifts"_s, false}, {u"unique_gifts"_s, false},
                                                      {u"premium_subscription"_s, false}, {u"gifts_from_channels"_s, false}});
    if (!chat->description.isEmpty())
        json.insert(u"description"_s, chat->description);
    if (!chat->username.isEmpty())
        json.insert(u"active_usernames"_s, QJsonArray{chat->username});
    if (chat->type == ChatType::Group || chat->type == ChatType::Supergroup)
        json.insert(u"permissions"_s, chat->permissions);
    if (chat->wantsJoinRequests)
        json.insert(u"join_by_request"_s, true);
    if (!chat->pinned.isEmpty()) {
        const auto pinned = chat->messages.find(chat->pinned.first());
        if (pinned != chat->messages.end())
            json.insert(u"pinned_message"_s, call.world.messageJson(*chat, pinned->second, call.bot));
    }
    if (const Person *person = chat->isPrivate() ? call.world.person(chat->id) : nullptr; person && !person->username.isEmpty())
        json.insert(u"active_usernames"_s, QJsonArray{person->username});
    return success(json);
}

Answer getChatMember(Call &call)
{
    BOTDESK_TRY(chat, readChat(call, Access::Read));
    BOTDESK_TRY(userId, readUserId(call));
    if (chat->isPrivate()) {
        if (!chat->hasMember(userId))
            return badRequest(u"user not found"_s);
        return success(QJsonObject{{u"user"_s, call.world.userJson(userId)}, {u"status"_s, u"member"_s}});
    }
    if (chat->isBroadcast() && !chat->isAdministrator(call.bot.id) && userId != call.bot.id)
        return badRequest(u"member list is inaccessible"_s);
    return success(call.world.memberJson(*chat, userId));
}

Answer getChatMemberCount(Call &call)
{
    BOTDESK_TRY(chat, readChat(call, Access::Read));
    return success(chat->isPrivate() ? 2 : chat->memberCount());
}

Answer getChatAdministrators(Call &call)
{
    BOTDESK_TRY(chat, readChat(call, Access::Read));
    if (chat->isPrivate())
        return badRequest(u"there are no administrators in the private chat"_s);
    QJsonArray administrators;
    for (const qint64 userId : chat->members.keys()) {
        // Other bots are left out, as the official server does.
        if (chat->isAdministrator(userId) && (!call.world.bot(userId) || userId == call.bot.id))
            administrators.append(call.world.memberJson(*chat, userId));
    }
    return success(administrators);
}

Answer leaveChat(Call &call)
{
    BOTDESK_TRY(chat, readChat(call, Access::Write));
    if (chat->isPrivate())
        return badRequest(u"chat member status can't be changed in private chats"_s);
    call.world.setMember(*chat, call.bot.id, call.bot.id, {.status = MemberStatus::Left});
    return success(true);
}

} // namespace

void addChatMethods(Methods &methods)
{
    methods.add("getChat", getChat);
    methods.add("getChatMember", getChatMember);
    methods.add("getChatMemberCount", getChatMemberCount);
    methods.add("getChatMembersCount", getChatMemberCount);   // its name until Bot API 5.3
    methods.add("getChatAdministrators", getChatAdministrators);
    methods.add("leaveChat", leaveChat);
}

} // namespace Botdesk::Sandbox
