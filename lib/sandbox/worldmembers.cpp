// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/world.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

bool isInside(const Member &member)
{
    return member.status < MemberStatus::Restricted || (member.status == MemberStatus::Restricted && member.isStillMember);
}

// Groups say who came and went; channels keep quiet about it.
QJsonObject comingOrGoing(bool wasInside, bool isInsideNow, const QJsonObject &user)
{
    if (!wasInside && isInsideNow)
        return {{u"new_chat_participant"_s, user}, {u"new_chat_member"_s, user}, {u"new_chat_members"_s, QJsonArray{user}}};
    if (wasInside && !isInsideNow)
        return {{u"left_chat_participant"_s, user}, {u"left_chat_member"_s, user}};
    return {};
}

} // namespace

void World::setMember(Chat &chat, qint64 actorId, qint64 userId, const Member &member, const QJsonObject &more)
{
    const QJsonObject before = memberJson(chat, userId);
    const bool wasInside = chat.hasMember(userId);
    const QJsonObject service = chat.isBroadcast() ? QJsonObject() : comingOrGoing(wasInside, isInside(member), userJson(userId));
    // Whoever leaves still hears of it, so the message goes out before; whoever comes hears of it after.
    if (!service.isEmpty() && wasInside)
        this->service(chat, actorId, service);
    chat.members.insert(userId, member);
    QJsonObject update{{u"chat"_s, chatJson(chat)}, {u"from"_s, userJson(actorId, true)}, {u"date"_s, now()},
                       {u"old_chat_member"_s, before}, {u"new_chat_member"_s, memberJson(chat, userId)}};
    for (auto it = more.begin(); it != more.end(); ++it)
        update.insert(it.key(), it.value());
    if (before != update[u"new_chat_member"].toObject()) {
        for (auto &[id, bot] : m_bots) {
            if (id == userId)
                tell(bot, "my_chat_member", update);
            else if (chat.isAdministrator(id))
                tell(bot, "chat_member", update);
        }
    }
    if (!service.isEmpty() && !wasInside)
        this->service(chat, actorId, service);
    changed();
}

void World::liftRestrictions()
{
    for (auto &[id, chat] : m_shared) {
        for (Member &member : chat.members) {
            const bool isBound = member.status == MemberStatus::Restricted || member.status == MemberStatus::Kicked;
            if (!isBound || member.untilDate == 0 || member.untilDate > now())
                continue;
            const bool staysInside = member.status == MemberStatus::Restricted && member.isStillMember;
            member = {.status = staysInside ? MemberStatus::Member : MemberStatus::Left};
            changed();
        }
    }
}

} // namespace Botdesk::Sandbox
