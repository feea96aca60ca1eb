// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/attachment.h"

#include <QHash>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

struct KindFacts
{
    QLatin1StringView name;
    QLatin1StringView method;
    QLatin1StringView action;
    bool caption;
    bool spoiler;
    bool thumbnail;
    bool album;
};

constexpr std::array<KindFacts, AttachmentKindCount> Facts{{
    {"photo"_L1, "sendPhoto"_L1, "upload_photo"_L1, true, true, false, true},
    {"video"_L1, "sendVideo"_L1, "upload_video"_L1, true, true, true, true},
    {"animation"_L1, "sendAnimation"_L1, "upload_video"_L1, true, true, true, false},
    {"document"_L1, "sendDocument"_L1, "upload_document"_L1, true, false, true, true},
    {"audio"_L1, "sendAudio"_L1, "upload_document"_L1, true, false, true, true},
    {"voice"_L1, "sendVoice"_L1, "upload_voice"_L1, true, false, false, false},
    {"video_note"_L1, "sendVideoNote"_L1, "upload_video_note"_L1, false, false, true, false},
    {"sticker"_L1, "sendSticker"_L1, "choose_sticker"_L1, false, false, false, false},
}};

const KindFacts &factsOf(AttachmentKind kind)
{
    return Facts[size_t(kind)];
}

QString endingOf(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot < 0 || fileName.indexOf(u'/', dot) >= 0 ? QString() : fileName.mid(dot + 1).toLower();
}

constexpr QLatin1StringView keyOf(Attachment::From from)
{
    switch (from) {
    case Attachment::From::File: return "file"_L1;
    case Attachment::From::Url: return "url"_L1;
    case Attachment::From::FileId: return "fileId"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

QString attachmentKindName(AttachmentKind kind) { return factsOf(kind).name; }
QString sendMethodOf(AttachmentKind kind) { return factsOf(kind).method; }
QString chatActionOf(AttachmentKind kind) { return factsOf(kind).action; }
bool takesCaption(AttachmentKind kind) { return factsOf(kind).caption; }
bool takesSpoiler(AttachmentKind kind) { return factsOf(kind).spoiler; }
bool takesThumbnail(AttachmentKind kind) { return factsOf(kind).thumbnail; }
bool standsInAlbum(AttachmentKind kind) { return factsOf(kind).album; }

bool takesThePlace(AttachmentKind kind)
{
    return takesCaption(kind) && kind != AttachmentKind::Voice;
}

std::optional<AttachmentKind> attachmentKindOf(QStringView name)
{
    for (size_t i = 0; i < Facts.size(); ++i) {
        if (name == Facts[i].name)
            return AttachmentKind(i);
    }
    return {};
}

QList<AttachmentKind> possibleKindsOf(const QString &fileName)
{
    using enum AttachmentKind;
    static const QList<std::pair<QStringList, QList<AttachmentKind>>> byEnding{
        {{u"jpg"_s, u"jpeg"_s, u"png"_s, u"bmp"_s}, {Photo, Document}},
        {{u"webp"_s}, {Sticker, Photo, Document}},
        {{u"tgs"_s}, {Sticker, Document}},
        {{u"webm"_s}, {Sticker, Video, Document}},
        {{u"gif"_s}, {Animation, Photo, Document}},
        {{u"mp4"_s, u"mov"_s, u"m4v"_s, u"mkv"_s}, {Video, Animation, VideoNote, Document}},
        {{u"mp3"_s, u"m4a"_s}, {Audio, Voice, Document}},
        {{u"ogg"_s, u"oga"_s, u"opus"_s}, {Voice, Audio, Document}},
        {{u"flac"_s, u"wav"_s}, {Audio, Document}},
    };
    const QString ending = endingOf(fileName);
    for (const auto &[endings, kinds] : byEnding) {
        if (endings.contains(ending))
            return kinds;
    }
    return {Document};
}

AttachmentKind usualKindOf(const QString &fileName)
{
    return possibleKindsOf(fileName).first();
}

std::optional<AttachmentKind> kindOfFileId(const QString &fileId)
{
    // base64url of bytes in which a 0 is followed by how many there are; the first number holds the type and two flags.
    const QByteArray packed = QByteArray::fromBase64(fileId.toLatin1(), QByteArray::Base64UrlEncoding);
    QByteArray bytes;
    for (qsizetype i = 0; i < packed.size() && bytes.size() < 4; ++i) {
        if (packed[i] != 0)
            bytes += packed[i];
        else if (++i < packed.size())
            bytes.append(uchar(packed[i]), '\0');
    }
    if (bytes.size() < 4 || (bytes[3] & ~3) != 0 || bytes[1] != 0 || bytes[2] != 0)
        return {};
    switch (bytes[0]) {
    case 2: return AttachmentKind::Photo;
    case 3: return AttachmentKind::Voice;
    case 4: return AttachmentKind::Video;
    case 5: return AttachmentKind::Document;
    case 8: return AttachmentKind::Sticker;
    case 9: return AttachmentKind::Audio;
    case 10: return AttachmentKind::Animation;
    case 13: return AttachmentKind::VideoNote;
    default: return {};
    }
}

QString Attachment::name() const
{
    switch (from) {
    case From::File: return source.mid(source.lastIndexOf(u'/') + 1);
    case From::Url: {
        const QUrl url(source);
        return url.fileName().isEmpty() ? url.host() : url.fileName();
    }
    case From::FileId: return source;
    }
    Q_UNREACHABLE();
}

QJsonObject Attachment::toJson() const
{
    QJsonObject json{{"kind"_L1, attachmentKindName(kind)}, {keyOf(from), source}};
    if (!thumbnail.isEmpty())
        json.insert("thumbnail"_L1, thumbnail);
    if (spoiler)
        json.insert("spoiler"_L1, true);
    if (!fields.isEmpty())
        json.insert("fields"_L1, fields);
    return json;
}

std::optional<Attachment> Attachment::fromJson(const QJsonObject &json)
{
    const auto kind = attachmentKindOf(json["kind"_L1].toString());
    if (!kind)
        return {};
    for (const From from : {From::File, From::Url, From::FileId}) {
        if (const QString source = json[keyOf(from)].toString(); !source.isEmpty())
            return Attachment{.kind = *kind,
                              .from = from,
                              .source = source,
                              .thumbnail = json["thumbnail"_L1].toString(),
                              .spoiler = json["spoiler"_L1].toBool(),
                              .fields = json["fields"_L1].toObject()};
    }
    return {};
}

} // namespace Botdesk
