// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/editing.h"
#include "sandbox/media.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

bool hasMedia(const Message &message)
{
    for (const char *name : {"photo", "document", "audio", "video", "animation", "voice"}) {
        if (message.content.contains(QLatin1StringView(name)))
            return true;
    }
    return false;
}

Answer editMessageText(Call &call)
{
    BOTDESK_TRY(source, readSource(call.arguments, "text", "entities", TextRules::message()));
    return editFrom(call, [&](const Message &message) -> Checked<QJsonObject> {
        if (!message.content.contains(u"text"))
            return badRequest(u"there is no text in the message to edit"_s);
        BOTDESK_TRY(text, finished(source, TextRules::message()));
        QJsonObject content;
        insertText(content, call.world, text, u"text"_s, u"entities"_s);
        const QJsonValue preview = readJson(call.arguments, "link_preview_options");
        if (preview.isObject() && !preview.toObject().isEmpty())
            content.insert(u"link_preview_options"_s, preview);
        return content;
    });
}

Answer editMessageCaption(Call &call)
{
    BOTDESK_TRY(source, readSource(call.arguments, "caption", "caption_entities", TextRules::caption()));
    return editFrom(call, [&](const Message &message) -> Checked<QJsonObject> {
        if (!hasMedia(message))
            return badRequest(u"there is no caption in the message to edit"_s);
        BOTDESK_TRY(caption, finished(source, TextRules::caption()));
        QJsonObject content = message.content;
        for (const QString &name : {u"caption"_s, u"caption_entities"_s, u"show_caption_above_media"_s})
            content.remove(name);
        insertText(content, call.world, caption, u"caption"_s, u"caption_entities"_s);
        if (call.arguments.flag("show_caption_above_media"))
            content.insert(u"show_caption_above_media"_s, true);
        return content;
    });
}

Answer editMessageMedia(Call &call)
{
    const QJsonValue json = readJson(call.arguments, "media");
    if (json.isUndefined())
        return badRequest(u"can't parse InputMedia JSON object"_s);
    BOTDESK_TRY(media, readInputMedia(call, json));
    return editFrom(call, [&](const Message &message) -> Checked<QJsonObject> {
        // A text may become a medium, an album keeps its kind of media.
        if (!hasMedia(message) && !message.content.contains(u"text"))
            return badRequest(u"message can't be edited"_s);
        const bool isAlbum = message.extra.contains(u"media_group_id");
        if (isAlbum && (media.kind->name == u"animation" || (media.kind->name == u"document") != message.content.contains(u"document")
                        || (media.kind->name == u"audio") != message.content.contains(u"audio")))
            return badRequest(u"Can't use the media of the specified type in the album"_s);
        return media.content;
    });
}

Answer editMessageReplyMarkup(Call &call)
{
    return editFrom(call, [](const Message &message) -> Checked<QJsonObject> { return message.content; });
}

} // namespace

void addEditMethods(Methods &methods)
{
    methods.add("editMessageText", editMessageText);
    methods.add("editMessageCaption", editMessageCaption);
    methods.add("editMessageMedia", editMessageMedia);
    methods.add("editMessageReplyMarkup", editMessageReplyMarkup);
}

} // namespace Botdesk::Sandbox
