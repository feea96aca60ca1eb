// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/media.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr int AlbumLimit = 10;

const StoredFile *readThumbnail(Call &call)
{
    const QByteArray name = call.arguments.has("thumbnail") ? call.arguments.text("thumbnail") : call.arguments.text("thumb");
    const FormFile *part = name.startsWith("attach://") ? call.arguments.file(name.mid(9)) : call.arguments.file("thumbnail");
    if (!part)
        part = call.arguments.file("thumb");
    if (!part || part->data.isEmpty())
        return nullptr;
    return &call.world.addFile(u"thumbnail"_s, part->data, u"thumb.jpg"_s, u"image/jpeg"_s);
}

Answer sendMedia(Call &call, QStringView name)
{
    const MediaKind &kind = *mediaKind(name);
    BOTDESK_TRY(file, readFile(call, kind, kind.name.toUtf8()));
    FormattedText source;
    if (kind.hasCaption) {
        BOTDESK_TRY(caption, readSource(call.arguments, "caption", "caption_entities", TextRules::caption()));
        source = caption;
    }
    return sendFrom(call, [&](Chat &) -> Checked<Draft> {
        BOTDESK_TRY(caption, finished(source, TextRules::caption()));
        Draft draft{.content = mediaContent(call.world, kind, *file, mediaOptions(call.arguments), readThumbnail(call)), .right = kind.right};
        insertText(draft.content, call.world, caption, u"caption"_s, u"caption_entities"_s);
        return draft;
    });
}

Answer sendPhoto(Call &call) { return sendMedia(call, u"photo"); }
Answer sendDocument(Call &call) { return sendMedia(call, u"document"); }
Answer sendAudio(Call &call) { return sendMedia(call, u"audio"); }
Answer sendVideo(Call &call) { return sendMedia(call, u"video"); }
Answer sendAnimation(Call &call) { return sendMedia(call, u"animation"); }
Answer sendVoice(Call &call) { return sendMedia(call, u"voice"); }
Answer sendVideoNote(Call &call) { return sendMedia(call, u"video_note"); }
Answer sendSticker(Call &call) { return sendMedia(call, u"sticker"); }

Checked<QList<InputMedia>> readAlbum(Call &call)
{
    const QJsonValue value = readJson(call.arguments, "media");
    if (value.isUndefined())
        return badRequest(u"can't parse media JSON object"_s);
    if (!value.isArray())
        return badRequest(u"expected an Array of InputMedia"_s);
    const QJsonArray elements = value.toArray();
    if (elements.isEmpty())
        return badRequest(u"there are no messages to send"_s);
    if (elements.size() > AlbumLimit)
        return badRequest(u"too many messages to send as an album"_s);
    QList<InputMedia> album;
    QSet<QString> kinds;
    for (const QJsonValue &element : elements) {
        BOTDESK_TRY(media, readInputMedia(call, element));
        if (media.kind->name == u"animation")
            return badRequest(u"can't parse InputMedia: type \"animation\" is unsupported"_s);
        album.append(media);
        kinds.insert(media.kind->name);
    }
    for (const QString &alone : {u"document"_s, u"audio"_s}) {
        if (kinds.contains(alone) && kinds.size() > 1)
            return badRequest(alone + u" can't be mixed with other media types"_s);
    }
    return album;
}

Answer sendMediaGroup(Call &call)
{
    BOTDESK_TRY(album, readAlbum(call));
    const QString groupId = call.world.randomNumber(17);
    QJsonArray sent;
    for (const InputMedia &media : album) {
        Chat *where = nullptr;
        BOTDESK_TRY(message, send(call, [&](Chat &chat) -> Checked<Draft> {
            where = &chat;
            Draft draft{.content = media.content, .right = media.kind->right};
            if (album.size() > 1)
                draft.extra.insert(u"media_group_id"_s, groupId);
            return draft;
        }));
        message->inlineMarkup = {};   // an album has no buttons
        sent.append(call.world.messageJson(*where, *message, call.bot));
    }
    return success(sent);
}

Answer getFile(Call &call)
{
    constexpr qint64 DownloadLimit = 20971520;
    const QString id = call.arguments.string("file_id");
    if (id.isEmpty())
        return badRequest(u"file_id not specified"_s);
    const StoredFile *file = call.world.file(id);
    if (!file)
        return badRequest(u"invalid file_id"_s);
    if (file->size > DownloadLimit)
        return badRequest(u"file is too big"_s);
    return success(QJsonObject{{u"file_id"_s, file->id}, {u"file_unique_id"_s, file->uniqueId}, {u"file_size"_s, file->size},
                               {u"file_path"_s, file->path}});
}

Answer getUserProfilePhotos(Call &call)
{
    BOTDESK_TRY(userId, readUserId(call));
    const Person *person = call.world.person(userId);
    const auto ids = person ? person->photos : QStringList();
    const auto offset = std::max(qint64(0), call.arguments.integer("offset"));
    const int limit = call.arguments.clamped("limit", 100, 1, 100);
    QJsonArray photos;
    for (qint64 i = offset; i < ids.size() && photos.size() < limit; ++i) {
        if (const StoredFile *file = call.world.file(ids[i]))
            photos.append(mediaContent(call.world, *mediaKind(u"photo"), *file, {}, nullptr)[u"photo"]);
    }
    return success(QJsonObject{{u"total_count"_s, ids.size()}, {u"photos"_s, photos}});
}

} // namespace

void addMediaMethods(Methods &methods)
{
    methods.add("sendPhoto", sendPhoto);
    methods.add("sendDocument", sendDocument);
    methods.add("sendAudio", sendAudio);
    methods.add("sendVideo", sendVideo);
    methods.add("sendAnimation", sendAnimation);
    methods.add("sendVoice", sendVoice);
    methods.add("sendVideoNote", sendVideoNote);
    methods.add("sendSticker", sendSticker);
    methods.add("sendMediaGroup", sendMediaGroup);
    methods.add("getFile", getFile);
    methods.add("getUserProfilePhotos", getUserProfilePhotos);
}

} // namespace Botdesk::Sandbox
