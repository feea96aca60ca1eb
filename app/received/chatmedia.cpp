// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "received/chatmedia.h"

#include "received/openguard.h"
#include "widgets/theme.h"
#include "widgets/timetext.h"
#include "words/money.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 UnaskedLimit = 1024 * 1024;   // bytes
constexpr int TallestPicture = 320;
constexpr int NarrowestPicture = 120;
constexpr int LowestPicture = 72;
constexpr int StickerSide = 176;
constexpr int NoteSide = 200;
constexpr int CardHeight = 52;
constexpr int CardWidth = 300;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChatMedia)

public:
    static QString nameOf(const QString &kind)
    {
        static const QHash<QString, const char *> names{
            {u"photo"_s, QT_TR_NOOP("Photo")},         {u"video"_s, QT_TR_NOOP("Video")},
            {u"animation"_s, QT_TR_NOOP("Animation")}, {u"voice"_s, QT_TR_NOOP("Voice message")},
            {u"audio"_s, QT_TR_NOOP("Audio")},         {u"video_note"_s, QT_TR_NOOP("Video note")},
            {u"document"_s, QT_TR_NOOP("File")},       {u"sticker"_s, QT_TR_NOOP("Sticker")},
            {u"live_photo"_s, QT_TR_NOOP("Live photo")},
        };
        const char *name = names.value(kind);
        return name ? tr(name) : kind;
    }
};

QString iconOf(const QString &kind)
{
    static const QHash<QString, QString> icons{
        {u"photo"_s, u"image"_s}, {u"video"_s, u"play"_s}, {u"animation"_s, u"play"_s}, {u"video_note"_s, u"play"_s},
        {u"live_photo"_s, u"play"_s}, {u"voice"_s, u"mic"_s}, {u"audio"_s, u"mic"_s}, {u"sticker"_s, u"emoji"_s},
    };
    return icons.value(kind, u"file"_s);
}

//! What the whole file is called where the sender gave it no name.
QString fileNameOf(const Media &media)
{
    if (!media.fileName.isEmpty())
        return media.fileName;
    static const QHash<QString, QString> names{
        {u"photo"_s, u"photo.jpg"_s}, {u"video"_s, u"video.mp4"_s}, {u"animation"_s, u"animation.mp4"_s},
        {u"video_note"_s, u"video-note.mp4"_s}, {u"voice"_s, u"voice.ogg"_s}, {u"audio"_s, u"audio.mp3"_s},
        {u"live_photo"_s, u"live-photo.mp4"_s}, {u"sticker"_s, u"sticker.webp"_s},
    };
    return names.value(media.kind);
}

WantedFile fileOf(const QJsonObject &json, const QString &name)
{
    return {.fileId = json["file_id"_L1].toString(), .uniqueId = json["file_unique_id"_L1].toString(), .name = name,
            .size = json["file_size"_L1].toInteger()};
}

QSize pixelsOf(const QJsonObject &json)
{
    constexpr int Most = 20000;   // a number that nobody draws to
    return {std::clamp(json["width"_L1].toInt(), 0, Most), std::clamp(json["height"_L1].toInt(), 0, Most)};
}

//! The smallest size that has @p wantedWidth pixels, else the largest; smallest first, as the server sends them.
QJsonObject sizeFor(const QJsonArray &sizes, int wantedWidth)
{
    for (const QJsonValue size : sizes) {
        if (size["width"_L1].toInt() >= wantedWidth)
            return size.toObject();
    }
    return sizes.last().toObject();
}

void takePhoto(ChatMedia &media, const QJsonArray &sizes, int wantedWidth)
{
    media.kind = ChatMedia::Kind::Picture;
    media.whole = fileOf(sizes.last().toObject(), u"photo.jpg"_s);
    media.pixels = pixelsOf(sizes.last().toObject());
    QJsonObject chosen = sizeFor(sizes, wantedWidth);
    // One that is too large to be fetched unasked gives way to a coarser one that is not.
    for (qsizetype i = sizes.size() - 1; i >= 0 && chosen["file_size"_L1].toInteger() > UnaskedLimit; --i) {
        if (sizes[i]["file_size"_L1].toInteger() <= UnaskedLimit && 2 * sizes[i]["width"_L1].toInt() >= wantedWidth)
            chosen = sizes[i].toObject();
    }
    media.shown = fileOf(chosen, u"photo.jpg"_s);
}

void takeSticker(ChatMedia &media, const QJsonObject &json)
{
    const bool moves = json["is_animated"_L1].toBool() || json["is_video"_L1].toBool();
    const QString ending = json["is_animated"_L1].toBool() ? u".tgs"_s : moves ? u".webm"_s : u".webp"_s;
    media.whole = fileOf(json, u"sticker"_s + ending);
    media.shown = moves ? fileOf(json["thumbnail"_L1].toObject(), u"sticker.webp"_s) : media.whole;
    media.pixels = pixelsOf(json);
    if (media.shown.isValid() && !media.pixels.isEmpty())
        media.kind = ChatMedia::Kind::Sticker;
    const QString emoji = json["emoji"_L1].toString();
    if (!emoji.isEmpty())
        media.name += u' ' + emoji;
    if (moves && media.isPicture())
        media.badge = (emoji + u" ▶"_s).trimmed();
}

//! A film with a still is that picture with a sign on it. Without one it is a card, as it would be an empty frame.
void takeFilm(ChatMedia &media, const QJsonObject &json)
{
    media.plays = true;
    media.isRound = json.contains("length"_L1);
    media.shown = fileOf(json["thumbnail"_L1].toObject(), u"still.jpg"_s);
    media.pixels = media.isRound ? QSize(json["length"_L1].toInt(), json["length"_L1].toInt()) : pixelsOf(json);
    if (media.pixels.isEmpty())
        media.pixels = pixelsOf(json["thumbnail"_L1].toObject());
    if (media.shown.isValid())
        media.kind = ChatMedia::Kind::Picture;
}

bool isFilm(const QString &kind)
{
    return kind == "video"_L1 || kind == "animation"_L1 || kind == "video_note"_L1;
}

//! The parts of a message's file that stand in its second line.
QString aboutOf(const Media &media)
{
    QStringList parts;
    if (media.kind != "sticker"_L1)
        parts += media.title;
    if (media.duration > 0)
        parts += playingTime(media.duration);
    if (media.fileSize > 0)
        parts += byteText(media.fileSize);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

bool ChatMedia::loadsByItself() const
{
    return isPicture() && shown.isValid() && shown.size <= UnaskedLimit;
}

std::optional<ChatMedia> mediaOf(const Message &message, int wantedWidth)
{
    if (!message.media)
        return std::nullopt;
    const Media &known = *message.media;
    ChatMedia media{.icon = iconOf(known.kind),
                    .name = known.fileName.isEmpty() ? Words::nameOf(known.kind) : known.fileName,
                    .about = aboutOf(known),
                    .whole = {.fileId = known.fileId, .uniqueId = known.fileUniqueId, .name = fileNameOf(known), .size = known.fileSize},
                    .hasSpoiler = message.json["has_media_spoiler"_L1].toBool()};
    const QJsonArray sizes = message.json["photo"_L1].toArray();
    if (known.kind == "photo"_L1 && !sizes.isEmpty())
        takePhoto(media, sizes, wantedWidth);
    else if (known.kind == "sticker"_L1)
        takeSticker(media, message.json["sticker"_L1].toObject());
    else if (isFilm(known.kind))
        takeFilm(media, message.json[known.kind].toObject());
    if (media.isPicture() && media.pixels.isEmpty())
        media.kind = ChatMedia::Kind::File;   // of no known size: the rows would jump
    media.opens = mayBeOpened(media.whole.name);
    return media.whole.isValid() ? std::optional(media) : std::nullopt;
}

ChatMedia asTile(ChatMedia media)
{
    media.kind = ChatMedia::Kind::Picture;
    media.isCropped = true;
    media.plays = media.plays || !media.shown.isValid();   // then there is nothing but the whole to wait for
    return media;
}

QSize mediaSize(const ChatMedia &media, int width)
{
    if (media.kind == ChatMedia::Kind::File)
        return {std::min(width, px(CardWidth)), px(CardHeight)};
    if (media.kind == ChatMedia::Kind::Sticker)
        return media.pixels.scaled(QSize(px(StickerSide), px(StickerSide)).boundedTo({width, width}), Qt::KeepAspectRatio)
            .expandedTo({px(40), px(40)});
    if (media.isRound)
        return QSize(px(NoteSide), px(NoteSide)).boundedTo({width, width});
    QSize size = media.pixels;
    const QSize room(width, px(TallestPicture));
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room, Qt::KeepAspectRatio);
    return size.expandedTo(QSize(px(NarrowestPicture), px(LowestPicture)).boundedTo(room));
}

} // namespace Botdesk
