// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/access.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr qint64 ShortestBan = 30;             // seconds; shorter or longer than a year is for ever
constexpr qint64 LongestBan = 366 * 86400;

const QStringList &administratorRights()
{
    static const QStringList rights = {u"can_manage_chat"_s, u"can_change_info"_s, u"can_delete_messages"_s, u"can_invite_users"_s,
        u"can_restrict_members"_s, u"can_promote_members"_s, u"can_manage_video_chats"_s, u"can_post_stories"_s, u"can_edit_stories"_s,
        u"can_delete_stories"_s};
    return rights;
}

qint64 untilDate(const Call &call)
{
    const qint64 until = call.arguments.integer("until_date");
    const qint64 length = until - call.world.now();
    return length < ShortestBan || length > LongestBan ? 0 : until;
}

struct Target
{
    Chat *chat = nullptr;
    qint64 userId = 0;
};

//! Chat and user of a call that changes somebody's status; the bot needs @p right for it.
Checked<Target> readTarget(Call &call, QStringView right, const QString &refusal)
{
    BOTDESK_TRY(chat, readChat(call, Access::Write));
    BOTDESK_TRY(userId, readUserId(call));
    if (chat->isPrivate())
        return badRequest(u"chat member status can't be changed in private chats"_s);
    if (userId == call.bot.id)
        return badRequest(u"can't restrict self"_s);
    if (!chat->hasRight(call.bot.id, right))
        return badRequest(refusal);
    const Member *member = chat->member(userId);
    if (member && member->status == MemberStatus::Creator)
        return badRequest(u"can't remove chat owner"_s);
    return Target{chat, userId};
}

Answer banChatMember(Call &call)
{
    BOTDESK_TRY(target, readTarget(call, u"can_restrict_members", u"not enough rights to restrict/unrestrict chat member"_s));
    if (target.chat->isAdministrator(target.userId))
        return badRequest(u"user is an administrator of the chat"_s);
    call.world.setMember(*target.chat, call.bot.id, target.userId, {.status = MemberStatus::Kicked, .untilDate = untilDate(call)});
    return success(true);
}

Answer unbanChatMember(Call &call)
{
    BOTDESK_TRY(target, readTarget(call, u"can_restrict_members", u"not enough rights to restrict/unrestrict chat member"_s));
    const Member *member = target.chat->member(target.userId);
    const bool isBanned = member && member->status == MemberStatus::Kicked;
    if (!isBanned && call.arguments.flag("only_if_banned"))
        return success(true);
    // Without only_if_banned a member is put outside too; that is what the method is documented to do.
    if (member && member->status != MemberStatus::Left)
        call.world.setMember(*target.chat, call.bot.id, target.userId, {.status = MemberStatus::Left});
    return success(true);
}

Answer restrictChatMember(Call &call)
{
    const QJsonValue value = readJson(call.arguments, "permissions");
    if (!value.isObject())
        return badRequest(value.isUndefined() ? u"can't parse permissions JSON object"_s : u"object expected as permissions"_s);
    BOTDESK_TRY(target, readTarget(call, u"can_restrict_members", u"not enough rights to restrict/unrestrict chat member"_s));
    if (target.chat->type != ChatType::Supergroup)
        return badRequest(u"method is available only for supergroups"_s);
    if (target.chat->isAdministrator(target.userId))
        return badRequest(u"user is an administrator of the chat"_s);
    QJsonObject rights;
    bool isFree = true;
    for (const QString &name : target.chat->permissions.keys()) {
        const bool may = value[name].toBool();
        rights.insert(name, may);
        isFree = isFree && may;
    }
    const bool isInside = target.chat->hasMember(target.userId);
    Member member{.status = MemberStatus::Restricted, .rights = rights, .untilDate = untilDate(call), .isStillMember = isInside};
    if (isFree)
        member = {.status = isInside ? MemberStatus::Member : MemberStatus::Left};
    call.world.setMember(*target.chat, call.bot.id, target.userId, member);
    return success(true);
}

Answer promoteChatMember(Call &call)
{
    BOTDESK_TRY(target, readTarget(call, u"can_promote_members", u"not enough rights"_s));
    QStringList names = administratorRights();
    names += target.chat->isBroadcast() ? QStringList{u"can_post_messages"_s, u"can_edit_messages"_s}
                                        : QStringList{u"can_pin_messages"_s, u"can_manage_topics"_s};
    QJsonObject rights;
    bool hasAny = call.arguments.flag("is_anonymous");
    for (const QString &name : std::as_const(names)) {
        const bool may = call.arguments.flag(name.toLatin1());
        if (may && !target.chat->hasRight(call.bot.id, name))
            return badRequest(u"RIGHT_FORBIDDEN"_s);
        rights.insert(name, may);
        hasAny = hasAny || may;
    }
    if (!target.chat->hasMember(target.userId))
        return badRequest(u"USER_NOT_PARTICIPANT"_s);
    if (hasAny)
        rights.insert(u"can_manage_chat"_s, true);
    Member member{.status = hasAny ? MemberStatus::Administrator : MemberStatus::Member, .isAnonymous = call.arguments.flag("is_anonymous")};
    if (hasAny)
        member.rights = rights;
    call.world.setMember(*target.chat, call.bot.id, target.userId, member);
    return success(true);
}

} // namespace

void addMemberMethods(Methods &methods)
{
    methods.add("banChatMember", banChatMember);
    methods.add("kickChatMember", banChatMember);   // its name until Bot API 5.3
    methods.add("unbanChatMember", unbanChatMember);
    methods.add("restrictChatMember", restrictChatMember);
    methods.add("promoteChatMember", promoteChatMember);
}

} // namespace Botdesk::Sandbox
