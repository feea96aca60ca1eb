// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/media.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr qint64 StarLimit = 25000;
constexpr qsizetype MediaLimit = 10;
constexpr qsizetype PayloadBytesLimit = 128;

//! One InputPaidMedia as the PaidMedia of who may see it.
Checked<QJsonObject> readPaidMedia(Call &call, const QJsonValue &json)
{
    const QString prefix = u"can't parse InputPaidMedia: "_s;
    if (!json.isObject())
        return badRequest(prefix + u"expected an Object"_s);
    const QString type = json[u"type"].toString();
    if (type.isEmpty())
        return badRequest(prefix + u"Can't find field \"type\""_s);
    const MediaKind *kind = type == u"photo" || type == u"video" ? mediaKind(type) : nullptr;
    if (!kind)
        return badRequest(prefix + u"type \"%1\" is unsupported"_s.arg(type));
    const QByteArray media = json[u"media"].toString().toUtf8();
    if (media.isEmpty())
        return badRequest(prefix + u"media not found"_s);
    BOTDESK_TRY(file, readFileFrom(call, *kind, media, nullptr));
    const QJsonObject content = mediaContent(call.world, *kind, *file, json.toObject(), nullptr);
    return QJsonObject{{u"type"_s, type}, {type, content[type]}};
}

Checked<QJsonArray> readAllPaidMedia(Call &call)
{
    const QJsonValue value = readJson(call.arguments, "media");
    if (value.isUndefined())
        return badRequest(u"can't parse media JSON object"_s);
    if (!value.isArray())
        return badRequest(u"expected an Array of InputPaidMedia"_s);
    const QJsonArray given = value.toArray();
    if (given.isEmpty())
        return badRequest(u"there are no media to send"_s);
    if (given.size() > MediaLimit)
        return badRequest(u"too many media to send"_s);
    QJsonArray all;
    for (const QJsonValue &one : given) {
        BOTDESK_TRY(media, readPaidMedia(call, one));
        all.append(media);
    }
    return all;
}

Answer sendPaidMedia(Call &call)
{
    const qint64 stars = call.arguments.integer("star_count");
    if (stars < 1 || stars > StarLimit)
        return badRequest(u"STARS_AMOUNT_INVALID"_s);
    BOTDESK_TRY(media, readAllPaidMedia(call));
    const QString payload = call.arguments.string("payload");
    if (payload.toUtf8().size() > PayloadBytesLimit)
        return badRequest(u"EXTENDED_MEDIA_PAYLOAD_INVALID"_s);
    BOTDESK_TRY(source, readSource(call.arguments, "caption", "caption_entities", TextRules::caption()));
    return sendFrom(call, [&](Chat &) -> Checked<Draft> {
        BOTDESK_TRY(caption, finished(source, TextRules::caption()));
        Draft draft{.content = {{u"paid_media"_s, QJsonObject{{u"star_count"_s, stars}, {u"paid_media"_s, media}}}},
                    .right = media.first()[u"type"].toString() + u's',
                    .hidden = {{u"payload"_s, payload}}};
        insertText(draft.content, call.world, caption, u"caption"_s, u"caption_entities"_s);
        if (call.arguments.flag("show_caption_above_media"))
            draft.content.insert(u"show_caption_above_media"_s, true);
        return draft;
    });
}

//! A short film and its still.
Answer sendLivePhoto(Call &call)
{
    BOTDESK_TRY(film, readFile(call, *mediaKind(u"video"), "live_photo"));
    BOTDESK_TRY(still, readFile(call, *mediaKind(u"photo"), "photo"));
    BOTDESK_TRY(source, readSource(call.arguments, "caption", "caption_entities", TextRules::caption()));
    return sendFrom(call, [&](Chat &) -> Checked<Draft> {
        BOTDESK_TRY(caption, finished(source, TextRules::caption()));
        const QJsonObject options = mediaOptions(call.arguments);
        QJsonObject content = mediaContent(call.world, *mediaKind(u"photo"), *still, options, nullptr);
        QJsonObject live = mediaContent(call.world, *mediaKind(u"video"), *film, options, nullptr)[u"video"].toObject();
        live.remove(u"file_name"_s);
        live.insert(u"photo"_s, content[u"photo"]);
        content.insert(u"live_photo"_s, live);
        Draft draft{.content = content, .right = u"videos"_s};
        insertText(draft.content, call.world, caption, u"caption"_s, u"caption_entities"_s);
        return draft;
    });
}

} // namespace

void addPaidMethods(Methods &methods)
{
    methods.add("sendPaidMedia", sendPaidMedia);
    methods.add("sendLivePhoto", sendLivePhoto);
}

} // namespace Botdesk::Sandbox
