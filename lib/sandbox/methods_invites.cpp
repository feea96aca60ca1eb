// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/access.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr int LinkNameLimit = 32;
constexpr int MemberLimit = 99999;

Checked<Chat *> mayInvite(Call &call)
{
    BOTDESK_TRY(chat, readChat(call, Access::Write));
    if (chat->isPrivate())
        return badRequest(u"chat is not a group or channel"_s);
    if (!chat->hasRight(call.bot.id, u"can_invite_users"))
        return badRequest(u"not enough rights to manage chat invite link"_s);
    return chat;
}

QString newLink(World &world)
{
    return u"https://t.me/+"_s + world.randomText(16);
}

Checked<QJsonObject> readLinkOptions(Call &call, QJsonObject link)
{
    const QString name = call.arguments.string("name");
    if (name.toUcs4().size() > LinkNameLimit)
        return badRequest(u"INVITE_LINK_NAME_TOO_LONG"_s);
    const qint64 expires = call.arguments.integer("expire_date");
    const int limit = call.arguments.clamped("member_limit", 0, 0, MemberLimit);
    const bool needsApproval = call.arguments.flag("creates_join_request");
    if (needsApproval && limit)
        return badRequest(u"member limit can't be specified for links requiring administrator approval"_s);
    for (const char *option : {"name", "expire_date", "member_limit"})
        link.remove(QLatin1StringView(option));
    if (!name.isEmpty())
        link.insert(u"name"_s, name);
    if (expires > 0)
        link.insert(u"expire_date"_s, expires);
    if (limit)
        link.insert(u"member_limit"_s, limit);
    link.insert(u"creates_join_request"_s, needsApproval);
    return link;
}

QJsonObject plainLink(Call &call, bool isPrimary)
{
    return {{u"invite_link"_s, newLink(call.world)}, {u"creator"_s, call.world.userJson(call.bot.id)}, {u"creates_join_request"_s, false},
            {u"is_primary"_s, isPrimary}, {u"is_revoked"_s, false}};
}

Answer exportChatInviteLink(Call &call)
{
    BOTDESK_TRY(chat, mayInvite(call));
    for (QJsonObject &link : chat->inviteLinks) {
        if (link[u"is_primary"].toBool() && link[u"creator"][u"id"].toInteger() == call.bot.id)
            link.insert(u"is_revoked"_s, true);
    }
    const QJsonObject link = plainLink(call, true);
    chat->inviteLinks.insert(link[u"invite_link"].toString(), link);
    call.world.changed();
    return success(link[u"invite_link"]);
}

Answer createChatInviteLink(Call &call)
{
    BOTDESK_TRY(chat, mayInvite(call));
    BOTDESK_TRY(link, readLinkOptions(call, plainLink(call, false)));
    chat->inviteLinks.insert(link[u"invite_link"].toString(), link);
    call.world.changed();
    return success(link);
}

Checked<QJsonObject *> readLink(Call &call, Chat &chat)
{
    const QString text = call.arguments.string("invite_link");
    if (text.isEmpty())
        return badRequest(u"parameter \"invite_link\" is required"_s);
    const auto found = chat.inviteLinks.find(text);
    if (found == chat.inviteLinks.end() || (*found)[u"creator"][u"id"].toInteger() != call.bot.id)
        return badRequest(u"INVITE_HASH_EXPIRED"_s);
    return &*found;
}

Answer editChatInviteLink(Call &call)
{
    BOTDESK_TRY(chat, mayInvite(call));
    BOTDESK_TRY(link, readLink(call, *chat));
    if ((*link)[u"is_revoked"].toBool() || (*link)[u"is_primary"].toBool())
        return badRequest(u"INVITE_HASH_EXPIRED"_s);
    BOTDESK_TRY(changed, readLinkOptions(call, *link));
    *link = changed;
    call.world.changed();
    return success(*link);
}

Answer revokeChatInviteLink(Call &call)
{
    BOTDESK_TRY(chat, mayInvite(call));
    BOTDESK_TRY(link, readLink(call, *chat));
    link->insert(u"is_revoked"_s, true);
    call.world.changed();
    return success(*link);
}

Checked<std::pair<Chat *, qint64>> readJoinRequest(Call &call)
{
    BOTDESK_TRY(chat, mayInvite(call));
    BOTDESK_TRY(userId, readUserId(call));
    if (chat->hasMember(userId))
        return badRequest(u"USER_ALREADY_PARTICIPANT"_s);
    if (!chat->joinRequests.contains(userId))
        return badRequest(u"HIDE_REQUESTER_MISSING"_s);
    return std::pair(chat, userId);
}

Answer approveChatJoinRequest(Call &call)
{
    BOTDESK_TRY(request, readJoinRequest(call));
    request.first->joinRequests.remove(request.second);
    call.world.setMember(*request.first, call.bot.id, request.second, {}, {{u"via_join_request"_s, true}});
    return success(true);
}

Answer declineChatJoinRequest(Call &call)
{
    BOTDESK_TRY(request, readJoinRequest(call));
    request.first->joinRequests.remove(request.second);
    call.world.changed();
    return success(true);
}

} // namespace

void addInviteMethods(Methods &methods)
{
    methods.add("exportChatInviteLink", exportChatInviteLink);
    methods.add("createChatInviteLink", createChatInviteLink);
    methods.add("editChatInviteLink", editChatInviteLink);
    methods.add("revokeChatInviteLink", revokeChatInviteLink);
    methods.add("approveChatJoinRequest", approveChatJoinRequest);
    methods.add("declineChatJoinRequest", declineChatJoinRequest);
}

} // namespace Botdesk::Sandbox
