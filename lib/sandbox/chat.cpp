// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/chat.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

QString chatTypeName(ChatType type)
{
    switch (type) {
    case ChatType::Private: return u"private"_s;
    case ChatType::Group: return u"group"_s;
    case ChatType::Supergroup: return u"supergroup"_s;
    case ChatType::Channel: return u"channel"_s;
    }
    Q_UNREACHABLE();
}

static const QStringList &statusNames()
{
    static const QStringList names = {u"creator"_s, u"administrator"_s, u"member"_s, u"restricted"_s, u"left"_s, u"kicked"_s};
    return names;
}

QString memberStatusName(MemberStatus status)
{
    return statusNames().at(int(status));
}

std::optional<MemberStatus> readMemberStatus(QStringView name)
{
    const auto index = statusNames().indexOf(name.toString());
    return index < 0 ? std::nullopt : std::optional(MemberStatus(int(index)));
}

const Member *Chat::member(qint64 userId) const
{
    const auto found = members.constFind(userId);
    return found == members.constEnd() ? nullptr : &*found;
}

bool Chat::hasMember(qint64 userId) const
{
    if (isPrivate())
        return userId == id || userId == botId;
    const Member *found = member(userId);
    return found && found->status <= MemberStatus::Restricted && (found->status != MemberStatus::Restricted || found->isStillMember);
}

bool Chat::isAdministrator(qint64 userId) const
{
    const Member *found = member(userId);
    return found && found->status <= MemberStatus::Administrator;
}

bool Chat::hasRight(qint64 userId, QStringView right) const
{
    const Member *found = member(userId);
    if (!found || found->status > MemberStatus::Administrator)
        return false;
    return found->status == MemberStatus::Creator || found->rights[right].toBool();
}

int Chat::memberCount() const
{
    return int(std::count_if(members.keyBegin(), members.keyEnd(), [this](qint64 userId) { return hasMember(userId); }));
}

} // namespace Botdesk::Sandbox
