// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/sending.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr int ActionSeconds = 5;

Answer sendMessage(Call &call)
{
    BOTDESK_TRY(source, readSource(call.arguments, "text", "entities", TextRules::message()));
    return sendFrom(call, [&](Chat &) -> Checked<Draft> {
        BOTDESK_TRY(text, finished(source, TextRules::message()));
        Draft draft;
        insertText(draft.content, call.world, text, u"text"_s, u"entities"_s);
        const QJsonValue preview = readJson(call.arguments, "link_preview_options");
        if (preview.isObject() && !preview.toObject().isEmpty())
            draft.content.insert(u"link_preview_options"_s, preview);
        else if (call.arguments.flag("disable_web_page_preview"))
            draft.content.insert(u"link_preview_options"_s, QJsonObject{{u"is_disabled"_s, true}});
        return draft;
    });
}

Answer sendChatAction(Call &call)
{
    static const QSet<QByteArray> actions = {"typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
        "record_audio", "upload_audio", "upload_document", "choose_sticker", "pick_up_location", "find_location", "record_video_note",
        "upload_video_note", "cancel"};
    const QByteArray action = call.arguments.text("action").toLower();
    if (!actions.contains(action))
        return badRequest(action.isEmpty() ? u"parameter \"action\" is required"_s : u"wrong parameter action in request"_s);
    BOTDESK_TRY(chat, readChat(call, Access::Write));
    chat->action = action == "cancel" ? QString() : QString::fromLatin1(action);
    chat->actionUntil = call.world.now() + ActionSeconds;
    call.world.changed();
    return success(true);
}

Answer setMessageReaction(Call &call)
{
    const QJsonValue value = call.arguments.has("reaction") ? readJson(call.arguments, "reaction") : QJsonValue(QJsonArray());
    if (!value.isArray())
        return badRequest(u"can't parse reaction types JSON object"_s);
    const QJsonArray reactions = value.toArray();
    for (const QJsonValue &reaction : reactions) {
        const QString type = reaction[u"type"].toString();
        if (!reaction.isObject() || (type != u"emoji" && type != u"custom_emoji" && type != u"paid"))
            return badRequest(u"can't parse reaction type: invalid reaction type specified"_s);
        if (type == u"paid" || (type == u"emoji" && reaction[u"emoji"].toString().isEmpty()))
            return badRequest(u"REACTION_INVALID"_s);
    }
    BOTDESK_TRY(chat, readChat(call, Access::Write));
    BOTDESK_TRY(message, readMessage(call, *chat, u"to react"));
    if (message->isService)
        return badRequest(u"message can't be reacted"_s);
    // A bot is no Premium user: one reaction.
    if (reactions.size() > 1)
        return badRequest(u"REACTIONS_TOO_MANY"_s);
    if (reactions.isEmpty())
        message->reactions.remove(call.bot.id);
    else
        message->reactions.insert(call.bot.id, reactions);
    call.world.changed();
    return success(true);
}

} // namespace

void addMessageMethods(Methods &methods)
{
    methods.add("sendMessage", sendMessage);
    methods.add("sendChatAction", sendChatAction);
    methods.add("setMessageReaction", setMessageReaction);
}

} // namespace Botdesk::Sandbox
