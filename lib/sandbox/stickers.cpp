// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/stickers.h"

#include "sandbox/drawnpicture.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

struct Drawn
{
    QString emoji;
    quint32 rgb;
    Shape shape;
};

QJsonObject drawnSet(World &world, const QString &name, const QString &title, bool isEmoji, const QList<Drawn> &all)
{
    const int side = isEmoji ? 100 : 512;
    QJsonArray stickers;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const StoredFile &file = world.addFile(u"sticker"_s, drawnPicture(side, side, all[i].rgb, all[i].shape),
                                               u"%1_%2.png"_s.arg(name).arg(i), u"image/png"_s);
        QJsonObject sticker{{u"file_id"_s, file.id}, {u"file_unique_id"_s, file.uniqueId}, {u"file_size"_s, file.size},
                            {u"type"_s, isEmoji ? u"custom_emoji"_s : u"regular"_s}, {u"width"_s, side}, {u"height"_s, side},
                            {u"is_animated"_s, false}, {u"is_video"_s, false}, {u"emoji"_s, all[i].emoji}, {u"set_name"_s, name}};
        if (isEmoji)
            sticker.insert(u"custom_emoji_id"_s, QString::number(5300000000000000001 + i));
        stickers.append(sticker);
    }
    return {{u"name"_s, name}, {u"title"_s, title}, {u"sticker_type"_s, isEmoji ? u"custom_emoji"_s : u"regular"_s},
            {u"stickers"_s, stickers}};
}

void drawSets(World &world)
{
    if (world.stickerSets.contains(topicIconSet()))
        return;
    world.stickerSets.insert_or_assign(u"SandboxShapes"_s, drawnSet(world, u"SandboxShapes"_s, u"Shapes of the Sandbox"_s, false,
        {{u"🔵"_s, 0x3556CC, Shape::Disc}, {u"🟠"_s, 0xE07A1F, Shape::Ring}, {u"🟢"_s, 0x2A8152, Shape::Diamond}, {u"🔴"_s, 0xC93A4E, Shape::Square}}));
    world.stickerSets.insert_or_assign(topicIconSet(), drawnSet(world, topicIconSet(), u"Topic icons of the Sandbox"_s, true,
        {{u"💬"_s, 0x6FB9F0, Shape::Disc}, {u"⭐"_s, 0xFFD67E, Shape::Diamond}, {u"🎯"_s, 0xFB6F5F, Shape::Ring},
         {u"✅"_s, 0x8EEE98, Shape::Square}, {u"➕"_s, 0xCB86DB, Shape::Cross}, {u"📊"_s, 0xFF93B2, Shape::Bars}}));
}

} // namespace

QString topicIconSet()
{
    return u"SandboxTopicIcons"_s;
}

QJsonObject *stickerSet(World &world, const QString &name)
{
    drawSets(world);
    for (auto &[known, set] : world.stickerSets) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return &set;
    }
    return nullptr;
}

std::optional<QJsonObject> customEmoji(World &world, const QString &id)
{
    drawSets(world);
    for (const auto &[name, set] : world.stickerSets) {
        const QJsonArray stickers = set[u"stickers"].toArray();
        for (const QJsonValue &sticker : stickers) {
            if (!id.isEmpty() && sticker[u"custom_emoji_id"].toString() == id)
                return sticker.toObject();
        }
    }
    return std::nullopt;
}

std::optional<QJsonObject> stickerWithFile(const World &world, const QString &fileId)
{
    for (const auto &[name, set] : world.stickerSets) {
        const QJsonArray stickers = set[u"stickers"].toArray();
        for (const QJsonValue &sticker : stickers) {
            if (sticker[u"file_id"].toString() == fileId)
                return sticker.toObject();
        }
    }
    return std::nullopt;
}

} // namespace Botdesk::Sandbox
