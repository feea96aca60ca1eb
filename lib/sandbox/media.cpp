// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/media.h"

#include "sandbox/stickers.h"

#include <QMimeDatabase>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr qsizetype PhotoBytesLimit = 10 * 1024 * 1024;

// Stands for what lies at an http address: nothing is fetched from the internet here.
const QByteArray &placeholder()
{
    static const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    return png;
}

const QList<MediaKind> &mediaKinds()
{
    static const QList<MediaKind> kinds = {
        {u"photo"_s, u"photo"_s, u"Photo"_s, u"photos"_s},
        {u"document"_s, u"document"_s, u"Document"_s, u"documents"_s},
        {u"audio"_s, u"audio"_s, u"Audio"_s, u"audios"_s},
        {u"video"_s, u"video"_s, u"Video"_s, u"videos"_s},
        {u"animation"_s, u"animation"_s, u"Animation"_s, u"other_messages"_s},
        {u"voice"_s, u"voice"_s, u"VoiceNote"_s, u"voice_notes"_s},
        {u"video_note"_s, u"video note"_s, u"VideoNote"_s, u"video_notes"_s, false},
        {u"sticker"_s, u"sticker"_s, u"Sticker"_s, u"other_messages"_s, false},
    };
    return kinds;
}

QString mimeTypeOf(const QString &name, const QByteArray &announced)
{
    const QString byName = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name();
    return byName == u"application/octet-stream" && !announced.isEmpty() ? QString::fromUtf8(announced) : byName;
}

QString standardName(const MediaKind &kind)
{
    static const QHash<QString, QString> names = {{u"photo"_s, u"photo.jpg"_s}, {u"video"_s, u"video.mp4"_s}, {u"audio"_s, u"audio.mp3"_s},
        {u"voice"_s, u"voice.oga"_s}, {u"animation"_s, u"animation.mp4"_s}, {u"video_note"_s, u"note.mp4"_s}, {u"sticker"_s, u"sticker.webp"_s}};
    return names.value(kind.name, u"file"_s);
}

Checked<const StoredFile *> stored(Call &call, const MediaKind &kind, const FormFile &upload)
{
    if (upload.data.isEmpty())
        return badRequest(u"file must be non-empty"_s);
    if (kind.name == u"photo" && upload.data.size() > PhotoBytesLimit)
        return badRequest(u"file of size %1 bytes is too big for a photo; the maximum size is %2 bytes"_s
                              .arg(upload.data.size()).arg(PhotoBytesLimit));
    const QString name = upload.fileName.isEmpty() ? standardName(kind) : QString::fromUtf8(upload.fileName);
    return &call.world.addFile(kind.name, upload.data, name, mimeTypeOf(name, upload.contentType));
}

QJsonObject fileJson(const StoredFile &file)
{
    return {{u"file_id"_s, file.id}, {u"file_unique_id"_s, file.uniqueId}, {u"file_size"_s, file.size}};
}

QJsonArray photoSizes(World &world, const StoredFile &file)
{
    const auto [width, height] = imageSize(file.data).value_or(std::pair(320, 240));
    QJsonArray sizes;
    const int longest = std::max(width, height);
    const auto add = [&](const StoredFile &scaled, int w, int h) {
        QJsonObject size = fileJson(scaled);
        size.insert(u"width"_s, std::max(w, 1));
        size.insert(u"height"_s, std::max(h, 1));
        sizes.append(size);
    };
    for (const int limit : {90, 320, 800}) {
        if (longest > limit)
            add(world.addFile(u"photo"_s, file.data, u"%1_%2"_s.arg(limit).arg(file.name), file.mimeType), width * limit / longest, height * limit / longest);
    }
    add(file, width, height);
    return sizes;
}

void copyOptions(QJsonObject &json, const QJsonObject &options, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QJsonValue value = options[QLatin1StringView(name)];
        if (!value.isUndefined())
            json.insert(QLatin1StringView(name), value);
    }
}

} // namespace

const MediaKind *mediaKind(QStringView name)
{
    for (const MediaKind &kind : mediaKinds()) {
        if (kind.name == name)
            return &kind;
    }
    return nullptr;
}

Checked<const StoredFile *> readFileFrom(Call &call, const MediaKind &kind, const QByteArray &value, const FormFile *uploaded)
{
    if (uploaded)
        return stored(call, kind, *uploaded);
    if (value.isEmpty())
        return badRequest(u"there is no %1 in the request"_s.arg(kind.word));
    if (value.startsWith("attach://")) {
        const FormFile *part = call.arguments.file(value.mid(9));
        if (!part)
            return badRequest(u"there is no %1 in the request"_s.arg(kind.word));
        return stored(call, kind, *part);
    }
    if (value.startsWith("http://") || value.startsWith("https://")) {
        const QUrl url(QString::fromUtf8(value));
        if (!url.isValid() || url.host().isEmpty())
            return badRequest(u"Wrong HTTP URL specified"_s);
        const QString name = url.fileName().isEmpty() ? standardName(kind) : url.fileName();
        return &call.world.addFile(kind.name, placeholder(), name, mimeTypeOf(name, {}));
    }
    const StoredFile *known = call.world.file(QString::fromUtf8(value));
    if (!known)
        return badRequest(u"wrong remote file identifier specified: can't unserialize it. Wrong last symbol"_s);
    // A document may be anything; otherwise a file stays what it was.
    if (known->kind != kind.name) {
        const MediaKind *was = mediaKind(known->kind);
        return badRequest(u"can't use file of type %1 as %2"_s.arg(was ? was->typeName : u"Thumbnail"_s, kind.typeName));
    }
    return known;
}

Checked<const StoredFile *> readFile(Call &call, const MediaKind &kind, const QByteArray &name)
{
    return readFileFrom(call, kind, call.arguments.text(name), call.arguments.file(name));
}

QJsonObject mediaContent(World &world, const MediaKind &kind, const StoredFile &file, const QJsonObject &options,
                         const StoredFile *thumbnail)
{
    QJsonObject content;
    if (kind.name == u"photo") {
        content.insert(u"photo"_s, photoSizes(world, file));
    } else {
        QJsonObject json = fileJson(file);
        const auto size = imageSize(file.data);
        if (kind.name == u"sticker") {
            json.insert(u"type"_s, u"regular"_s);
            json.insert(u"width"_s, size ? size->first : 512);
            json.insert(u"height"_s, size ? size->second : 512);
            json.insert(u"is_animated"_s, file.name.endsWith(u".tgs"));
            json.insert(u"is_video"_s, file.name.endsWith(u".webm"));
            copyOptions(json, options, {"emoji"});
            if (const auto known = stickerWithFile(world, file.id))
                json = *known;
        } else {
            json.insert(u"mime_type"_s, file.mimeType);
            if (kind.name != u"voice" && kind.name != u"video_note")
                json.insert(u"file_name"_s, file.name);
        }
        if (kind.name == u"video" || kind.name == u"animation") {
            json.insert(u"width"_s, options[u"width"].toInt(640));
            json.insert(u"height"_s, options[u"height"].toInt(360));
            json.insert(u"duration"_s, options[u"duration"].toInt());
        }
        if (kind.name == u"audio" || kind.name == u"voice")
            json.insert(u"duration"_s, options[u"duration"].toInt());
        if (kind.name == u"audio")
            copyOptions(json, options, {"performer", "title"});
        if (kind.name == u"video_note") {
            json.remove(u"mime_type"_s);
            json.insert(u"length"_s, options[u"length"].toInt(240));
            json.insert(u"duration"_s, options[u"duration"].toInt());
        }
        if (thumbnail) {
            const QJsonObject small = photoSizes(world, *thumbnail).first().toObject();
            json.insert(u"thumbnail"_s, small);
            json.insert(u"thumb"_s, small);
        }
        content.insert(kind.name, json);
        if (kind.name == u"animation")
            content.insert(u"document"_s, json);   // for those who do not know animations
    }
    if (options[u"has_spoiler"].toBool() && (kind.name == u"photo" || kind.name == u"video" || kind.name == u"animation"))
        content.insert(u"has_media_spoiler"_s, true);
    if (options[u"show_caption_above_media"].toBool() && (kind.name == u"photo" || kind.name == u"video" || kind.name == u"animation"))
        content.insert(u"show_caption_above_media"_s, true);
    return content;
}

QJsonObject mediaOptions(const Arguments &arguments)
{
    QJsonObject options;
    for (const char *name : {"width", "height", "duration", "length"}) {
        if (arguments.has(name))
            options.insert(QLatin1StringView(name), arguments.clamped(name, 0, 0, 1000000));
    }
    for (const char *name : {"has_spoiler", "show_caption_above_media"})
        options.insert(QLatin1StringView(name), arguments.flag(name));
    for (const char *name : {"performer", "title", "emoji"}) {
        if (arguments.has(name))
            options.insert(QLatin1StringView(name), arguments.string(name));
    }
    return options;
}

Checked<InputMedia> readInputMedia(Call &call, const QJsonValue &json)
{
    const QString prefix = u"can't parse InputMedia: "_s;
    if (!json.isObject())
        return badRequest(prefix + u"expected an Object"_s);
    const QString type = json[u"type"].toString();
    if (type.isEmpty())
        return badRequest(prefix + u"Can't find field \"type\""_s);
    const MediaKind *kind = mediaKind(type);
    if (!kind || !kind->hasCaption || type == u"voice")
        return badRequest(prefix + u"type \"%1\" is unsupported"_s.arg(type));
    const QByteArray value = json[u"media"].toString().toUtf8();
    if (value.isEmpty())
        return badRequest(prefix + u"media not found"_s);
    Arguments texts;
    for (const char *name : {"caption", "parse_mode"})
        texts.set(name, json[QLatin1StringView(name)].toString().toUtf8());
    if (json[u"caption_entities"].isArray())
        texts.set("caption_entities", serialized(json[u"caption_entities"]));
    BOTDESK_TRY(source, readSource(texts, "caption", "caption_entities", TextRules::caption()));
    BOTDESK_TRY(caption, finished(source, TextRules::caption()));
    BOTDESK_TRY(file, readFileFrom(call, *kind, value, nullptr));
    const QByteArray thumbnailName = json[u"thumbnail"].toString().toUtf8();
    const FormFile *part = thumbnailName.startsWith("attach://") ? call.arguments.file(thumbnailName.mid(9)) : nullptr;
    const StoredFile *thumbnail = part ? &call.world.addFile(u"thumbnail"_s, part->data, u"thumb.jpg"_s, u"image/jpeg"_s) : nullptr;
    InputMedia media{.kind = kind, .content = mediaContent(call.world, *kind, *file, json.toObject(), thumbnail)};
    insertText(media.content, call.world, caption, u"caption"_s, u"caption_entities"_s);
    return media;
}

} // namespace Botdesk::Sandbox
