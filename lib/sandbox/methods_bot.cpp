// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/call.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

Answer getMe(Call &call)
{
    QJsonObject me = call.world.userJson(call.bot.id);
    me.insert(u"can_join_groups"_s, call.bot.joinsGroups);
    me.insert(u"can_read_all_group_messages"_s, !call.bot.hasPrivacyMode);
    me.insert(u"supports_inline_queries"_s, call.bot.takesInlineQueries);
    me.insert(u"can_connect_to_business"_s, false);
    me.insert(u"has_main_web_app"_s, false);
    return success(me);
}

Answer logOut(Call &call)
{
    call.bot.isRunning = false;
    return success(true);
}

Answer close(Call &call)
{
    if (!call.bot.isRunning)
        return badRequest(u"the bot has already been closed"_s);
    call.bot.isRunning = false;
    return success(true);
}

} // namespace

void addBotMethods(Methods &methods)
{
    methods.add("getMe", getMe);
    methods.add("logOut", logOut);
    methods.add("close", close);
}

} // namespace Botdesk::Sandbox
