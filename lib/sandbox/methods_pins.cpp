// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/sending.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

Checked<Chat *> mayPin(Call &call)
{
    BOTDESK_TRY(chat, readChat(call, Access::Write));
    if (chat->isPrivate())
        return chat;
    const bool may = chat->isBroadcast() ? chat->hasRight(call.bot.id, u"can_edit_messages")
        : chat->isAdministrator(call.bot.id) ? chat->hasRight(call.bot.id, u"can_pin_messages")
                                             : chat->permissions[u"can_pin_messages"].toBool() && chat->type == ChatType::Group;
    if (!may)
        return badRequest(u"not enough rights to manage pinned messages in the chat"_s);
    return chat;
}

Answer pinChatMessage(Call &call)
{
    BOTDESK_TRY(chat, mayPin(call));
    BOTDESK_TRY(message, readMessage(call, *chat, u"to pin"));
    if (message->isService)
        return badRequest(u"a service message can't be pinned"_s);
    const qint64 id = message->id;
    if (chat->pinned.contains(id))
        return success(true);
    chat->pinned.prepend(id);
    call.world.service(*chat, call.bot.id, {{u"pinned_message"_s, id}});
    return success(true);
}

Answer unpinChatMessage(Call &call)
{
    BOTDESK_TRY(chat, mayPin(call));
    if (!call.arguments.has("message_id")) {
        if (chat->pinned.isEmpty())
            return badRequest(u"message to unpin not found"_s);
        chat->pinned.removeFirst();
    } else {
        BOTDESK_TRY(message, readMessage(call, *chat, u"to unpin"));
        chat->pinned.removeAll(message->id);
    }
    call.world.changed();
    return success(true);
}

Answer unpinAllChatMessages(Call &call)
{
    BOTDESK_TRY(chat, mayPin(call));
    chat->pinned.clear();
    call.world.changed();
    return success(true);
}

} // namespace

void addPinMethods(Methods &methods)
{
    methods.add("pinChatMessage", pinChatMessage);
    methods.add("unpinChatMessage", unpinChatMessage);
    methods.add("unpinAllChatMessages", unpinAllChatMessages);
}

} // namespace Botdesk::Sandbox
