// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/sending.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

Checked<Markup> readMarkup(const Arguments &arguments)
{
    if (!arguments.has("reply_markup"))
        return Markup{};
    const QJsonValue value = readJson(arguments, "reply_markup");
    if (value.isUndefined())
        return badRequest(u"can't parse reply keyboard markup JSON object"_s);
    if (!value.isObject())
        return badRequest(u"object expected as reply markup"_s);
    const QJsonObject json = value.toObject();
    if (!json[u"keyboard"].toArray().isEmpty())
        return Markup{Markup::Kind::Reply, json};
    if (!json[u"inline_keyboard"].toArray().isEmpty())
        return Markup{Markup::Kind::Inline, {{u"inline_keyboard"_s, json[u"inline_keyboard"]}}};
    if (json[u"remove_keyboard"].toBool() || json[u"hide_keyboard"].toBool())
        return Markup{Markup::Kind::Remove, json};
    if (json[u"force_reply"].toBool())
        return Markup{Markup::Kind::ForceReply, json};
    return Markup{};
}

Checked<Markup> checkedMarkup(const Markup &markup, const Chat &chat)
{
    if (chat.isBroadcast() && markup.kind != Markup::Kind::None && markup.kind != Markup::Kind::Inline)
        return badRequest(u"inline keyboard expected"_s);
    return markup;
}

} // namespace Botdesk::Sandbox
