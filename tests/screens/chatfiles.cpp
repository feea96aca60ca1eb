// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "screens/chatteller.h"
#include "session/mediacache.h"
#include "session/mediafiles.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace Botdesk::Screens {

namespace {

//! A broken mug on a table.
QImage mugPicture(QSize size, QColor wall)
{
    QImage image(size, QImage::Format_ARGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double w = size.width();
    const double h = size.height();
    painter.fillRect(QRectF(0, 0, w, h), wall);
    painter.fillRect(QRectF(0, h * 0.8, w, h * 0.2), QColor(0xa8, 0x84, 0x62));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x3e, 0x6f, 0xa3));
    painter.drawPolygon(QPolygonF({{w * 0.28, h * 0.3}, {w * 0.4, h * 0.46}, {w * 0.52, h * 0.28}, {w * 0.52, h * 0.8}, {w * 0.28, h * 0.8}}));
    painter.drawPolygon(QPolygonF({{w * 0.62, h * 0.84}, {w * 0.7, h * 0.5}, {w * 0.78, h * 0.66}, {w * 0.86, h * 0.54}, {w * 0.9, h * 0.84}}));
    return image;
}

QImage catSticker()
{
    QImage image(512, 512, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, 14));
    painter.setBrush(QColor(0xe0, 0x8a, 0x2f));
    painter.drawPolygon(QPolygonF({{90, 60}, {230, 150}, {100, 260}}));
    painter.drawPolygon(QPolygonF({{422, 60}, {282, 150}, {412, 260}}));
    painter.drawEllipse(QPointF(256, 290), 180, 170);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x30, 0x20, 0x18));
    painter.drawEllipse(QPointF(190, 270), 24, 32);
    painter.drawEllipse(QPointF(322, 270), 24, 32);
    return image;
}

} // namespace

//! What the conversation with files has in its cache: the pictures, and one of the documents.
void keepPictures(const QString &folder)
{
    MediaCache cache(folder, MediaFiles::DefaultLimit);
    const auto keep = [&](const QString &uniqueId, const QString &name, const QByteArray &bytes) {
        auto part = cache.begin({.fileId = uniqueId, .uniqueId = uniqueId, .name = name});
        if (part && (*part)->write(bytes))
            cache.finish(*std::move(part));
    };
    const auto picture = [](const QImage &image, const char *format) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    };
    keep(u"p"_s, u"mug.jpg"_s, picture(mugPicture({1280, 960}, {0xb4, 0xc6, 0xde}), "JPEG"));
    keep(u"a1"_s, u"a1.jpg"_s, picture(mugPicture({1280, 720}, {0xc9, 0xb9, 0xe0}), "JPEG"));
    keep(u"a2"_s, u"a2.jpg"_s, picture(mugPicture({720, 960}, {0xb0, 0xd6, 0xc4}), "JPEG"));
    keep(u"a3"_s, u"a3.jpg"_s, picture(mugPicture({960, 960}, {0xe6, 0xc8, 0xb0}), "JPEG"));
    keep(u"still"_s, u"still.jpg"_s, picture(mugPicture({320, 180}, {0x9a, 0xa8, 0xc8}), "JPEG"));
    keep(u"round"_s, u"round.jpg"_s, picture(mugPicture({240, 240}, {0xc8, 0xa8, 0xc0}), "JPEG"));
    keep(u"s"_s, u"cat.webp"_s, picture(catSticker(), "WEBP"));
    keep(u"v"_s, u"voice.ogg"_s, "OggS");
}

//! A conversation with every kind of file: pictures, an album, a sticker, a spoiler, one that cannot be fetched, documents.
void tellFiles(UpdateStore &store)
{
    tellShop(store);
    Teller tell(store);
    const Author alice{Alice, u"Alice (sandbox)"_s};
    const QJsonObject chat = Teller::privateChat(alice);
    const auto receive = [&](const QJsonObject &content) { tell.update(u"message"_s, tell.message(chat, alice, content)); };
    const auto file = [](const QString &id, qint64 size, QJsonObject more = {}) {
        more.insert(u"file_id"_s, id);
        more.insert(u"file_unique_id"_s, id);
        more.insert(u"file_size"_s, size);
        return more;
    };
    const auto photo = [&](const QString &id, int width, int height) {
        return QJsonArray{file(id, 184321, {{u"width"_s, width}, {u"height"_s, height}})};
    };
    receive({{u"photo"_s, photo(u"a1"_s, 1280, 720)}, {u"media_group_id"_s, u"7"_s}});
    receive({{u"photo"_s, photo(u"a2"_s, 720, 960)}, {u"media_group_id"_s, u"7"_s}, {u"caption"_s, u"From both sides"_s}});
    receive({{u"photo"_s, photo(u"gone"_s, 640, 400)}});
    receive({{u"photo"_s, photo(u"p"_s, 1280, 960)}, {u"has_media_spoiler"_s, true}});
    receive({{u"sticker"_s, file(u"s"_s, 20480, {{u"width"_s, 512}, {u"height"_s, 512}, {u"emoji"_s, u"🐱"_s}, {u"type"_s, u"regular"_s},
                                                {u"is_animated"_s, false}, {u"is_video"_s, false}})}});
    receive({{u"voice"_s, file(u"v"_s, 42000, {{u"duration"_s, 21}})}});
    receive({{u"document"_s, file(u"film"_s, 48'000'000, {{u"file_name"_s, u"the whole unboxing, from the door to the table.mp4"_s}})},
             {u"caption"_s, u"And the film"_s}});
    tell.sends(chat, {{u"document"_s, file(u"d2"_s, 3'400'000, {{u"file_name"_s, u"return-label.pdf"_s}})}}, u"sendDocument"_s);
}

//! Albums of several makes, films with their stills, a caption above.
void tellAlbums(UpdateStore &store)
{
    tellShop(store);
    Teller tell(store, 500);   // behind what was said
    const Author alice{Alice, u"Alice (sandbox)"_s};
    const QJsonObject chat = Teller::privateChat(alice);
    const auto receive = [&](const QJsonObject &content) { tell.update(u"message"_s, tell.message(chat, alice, content)); };
    const auto file = [](const QString &id, qint64 size, QJsonObject more = {}) {
        more.insert(u"file_id"_s, id);
        more.insert(u"file_unique_id"_s, id);
        more.insert(u"file_size"_s, size);
        return more;
    };
    const auto photo = [&](const QString &id, int width, int height, const QString &album) {
        return QJsonObject{{u"photo"_s, QJsonArray{file(id, 184321, {{u"width"_s, width}, {u"height"_s, height}})}}, {u"media_group_id"_s, album}};
    };
    const auto film = [&](const QString &id, qint64 size) {
        return file(id, size, {{u"width"_s, 1280}, {u"height"_s, 720}, {u"duration"_s, 21},
                               {u"thumbnail"_s, file(u"still"_s, 9000, {{u"width"_s, 320}, {u"height"_s, 180}})}});
    };
    const auto document = [&](const QString &name) {
        return QJsonObject{{u"document"_s, file(name, 240'000, {{u"file_name"_s, name}})}, {u"media_group_id"_s, u"9"_s}};
    };
    for (const QString &name : {u"invoice.pdf"_s, u"return-label.pdf"_s})
        receive(document(name));
    receive({{u"video"_s, film(u"film1"_s, 3'400'000)}, {u"caption"_s, u"How it came out of the box"_s}});
    receive({{u"video_note"_s, file(u"note"_s, 800'000, {{u"length"_s, 240}, {u"duration"_s, 5},
                                                       {u"thumbnail"_s, file(u"round"_s, 9000, {{u"width"_s, 240}, {u"height"_s, 240}})}})}});
    tell.sends(chat, {{u"photo"_s, QJsonArray{file(u"p"_s, 184321, {{u"width"_s, 1280}, {u"height"_s, 960}})}}, {u"caption"_s, u"Is it this one?"_s},
                      {u"show_caption_above_media"_s, true}}, u"sendPhoto"_s);
    QJsonObject first = photo(u"a1"_s, 1280, 720, u"8"_s);
    first.insert(u"caption"_s, u"From all sides: https://shop.example/r/8841"_s);
    first.insert(u"caption_entities"_s, QJsonArray{QJsonObject{{u"type"_s, u"url"_s}, {u"offset"_s, 16}, {u"length"_s, 27}}});
    receive(first);
    receive(photo(u"a2"_s, 720, 960, u"8"_s));
    receive(photo(u"a3"_s, 960, 960, u"8"_s));
    receive({{u"video"_s, film(u"film2"_s, 48'000'000)}, {u"media_group_id"_s, u"8"_s}});
    QJsonObject hidden = photo(u"p"_s, 1280, 960, u"8"_s);
    hidden.insert(u"has_media_spoiler"_s, true);
    receive(hidden);
}

} // namespace Botdesk::Screens
