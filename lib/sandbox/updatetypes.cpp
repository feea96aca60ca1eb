// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/updatetypes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Botdesk::Sandbox {

namespace {

// custom_event and custom_query are in the default set and can never be named: a list of all types is not the default.
constexpr UpdateMask UnlistedTypes = UpdateMask(3) << 62;

UpdateMask bit(int index)
{
    return UpdateMask(1) << index;
}

} // namespace

const QList<QByteArray> &updateTypeNames()
{
    static const QList<QByteArray> names = {
        "message", "edited_message", "channel_post", "edited_channel_post", "inline_query", "chosen_inline_result", "callback_query",
        "shipping_query", "pre_checkout_query", "poll", "poll_answer", "my_chat_member", "chat_member", "chat_join_request",
        "chat_boost", "removed_chat_boost", "message_reaction", "message_reaction_count", "business_connection", "business_message",
        "edited_business_message", "deleted_business_messages", "purchased_paid_media", "managed_bot", "guest_message",
        "subscription", "stopped_message_generation",
    };
    return names;
}

int updateTypeIndex(QByteArrayView name)
{
    return int(updateTypeNames().indexOf(name.toByteArray()));
}

UpdateMask defaultUpdateMask()
{
    UpdateMask mask = UnlistedTypes;
    for (int i = 0; i < updateTypeNames().size(); ++i)
        mask |= bit(i);
    for (const char *name : {"chat_member", "message_reaction", "message_reaction_count"})
        mask &= ~bit(updateTypeIndex(name));
    return mask;
}

UpdateMask readAllowedUpdates(QByteArrayView json, UpdateMask current)
{
    const auto document = QJsonDocument::fromJson(json.toByteArray());
    if (!document.isArray())
        return current;
    const QJsonArray names = document.array();
    UpdateMask mask = 0;
    for (const QJsonValue &name : names) {
        if (!name.isString())
            return current;
        const int index = updateTypeIndex(name.toString().toLower().toUtf8());
        if (index >= 0)
            mask |= bit(index);
    }
    return mask ? mask : defaultUpdateMask();
}

QList<QByteArray> listedUpdates(UpdateMask mask)
{
    QList<QByteArray> names;
    if (mask == defaultUpdateMask())
        return names;
    for (int i = 0; i < updateTypeNames().size(); ++i) {
        if (mask & bit(i))
            names.append(updateTypeNames()[i]);
    }
    return names;
}

} // namespace Botdesk::Sandbox
