// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/media.h"
#include "sandbox/stickers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr qsizetype FirstStickersLimit = 50;
constexpr qsizetype RegularSetLimit = 120;
constexpr qsizetype EmojiSetLimit = 200;
constexpr int EmojiLimit = 20;
constexpr int TitleLimit = 64;

Checked<QJsonObject *> readSet(Call &call, const QString &name)
{
    QJsonObject *set = name.isEmpty() ? nullptr : stickerSet(call.world, name);
    if (!set)
        return badRequest(u"STICKERSET_INVALID"_s);
    return set;
}

//! A set that this bot has made.
Checked<QJsonObject *> readOwnSet(Call &call, const QString &name)
{
    BOTDESK_TRY(set, readSet(call, name));
    if (set->value(u"bot").toInteger() != call.bot.id)
        return badRequest(u"STICKERSET_INVALID"_s);
    return set;
}

QJsonObject shown(QJsonObject set)
{
    set.remove(u"bot"_s);
    set.remove(u"owner"_s);
    return set;
}

Answer getStickerSet(Call &call)
{
    BOTDESK_TRY(name, required(call.arguments, "name"));
    BOTDESK_TRY(set, readSet(call, name));
    return success(shown(*set));
}

Answer getCustomEmojiStickers(Call &call)
{
    constexpr qsizetype Limit = 200;
    const QJsonValue value = readJson(call.arguments, "custom_emoji_ids");
    if (value.isUndefined())
        return badRequest(u"can't parse custom emoji identifiers JSON object"_s);
    if (!value.isArray())
        return badRequest(u"expected an Array of custom emoji identifiers"_s);
    const QJsonArray ids = value.toArray();
    if (ids.size() > Limit)
        return badRequest(u"too many custom emoji identifiers specified"_s);
    QJsonArray stickers;
    for (const QJsonValue &id : ids) {
        if (const auto sticker = customEmoji(call.world, id.isString() ? id.toString() : QString::number(id.toInteger())))
            stickers.append(*sticker);
    }
    return success(stickers);
}

Answer uploadStickerFile(Call &call)
{
    BOTDESK_TRY(userId, readUserId(call));
    Q_UNUSED(userId)
    BOTDESK_TRY(file, readFile(call, *mediaKind(u"sticker"), "sticker"));
    return success(QJsonObject{{u"file_id"_s, file->id}, {u"file_unique_id"_s, file->uniqueId}, {u"file_size"_s, file->size},
                               {u"file_path"_s, file->path}});
}

//! One InputSticker as a Sticker of @p set.
Checked<QJsonObject> readSticker(Call &call, const QJsonValue &json, const QJsonObject &set)
{
    if (!json.isObject())
        return badRequest(u"can't parse input sticker: expected an Object"_s);
    const QString format = json[u"format"].toString(u"static"_s);
    if (format != u"static" && format != u"animated" && format != u"video")
        return badRequest(u"invalid sticker format specified"_s);
    const QJsonArray emoji = json[u"emoji_list"].toArray();
    if (emoji.isEmpty() || emoji.size() > EmojiLimit)
        return badRequest(u"invalid sticker emojis"_s);
    BOTDESK_TRY(file, readFileFrom(call, *mediaKind(u"sticker"), json[u"sticker"].toString().toUtf8(), nullptr));
    const QString type = set[u"sticker_type"].toString();
    QJsonObject sticker = mediaContent(call.world, *mediaKind(u"sticker"), *file, {}, nullptr)[u"sticker"].toObject();
    sticker.insert(u"type"_s, type);
    sticker.insert(u"is_animated"_s, format == u"animated");
    sticker.insert(u"is_video"_s, format == u"video");
    sticker.insert(u"emoji"_s, emoji.first());
    sticker.insert(u"set_name"_s, set[u"name"]);
    if (type == u"custom_emoji")
        sticker.insert(u"custom_emoji_id"_s, call.world.randomNumber(19));
    if (type == u"mask" && json[u"mask_position"].isObject())
        sticker.insert(u"mask_position"_s, json[u"mask_position"]);
    return sticker;
}

Answer createNewStickerSet(Call &call)
{
    BOTDESK_TRY(userId, readUserId(call));
    const QString name = call.arguments.string("name");
    const QString title = call.arguments.string("title");
    const QString type = call.arguments.has("sticker_type") ? call.arguments.string("sticker_type") : u"regular"_s;
    static const QRegularExpression form(u"^[A-Za-z](?!.*__)[A-Za-z0-9_]{0,63}$"_s);
    if (!form.match(name).hasMatch() || !name.endsWith(u"_by_"_s + call.bot.username, Qt::CaseInsensitive))
        return badRequest(u"invalid sticker set name is specified"_s);
    if (title.isEmpty() || title.toUcs4().size() > TitleLimit)
        return badRequest(u"PACK_TITLE_INVALID"_s);
    if (type != u"regular" && type != u"mask" && type != u"custom_emoji")
        return badRequest(u"unsupported sticker type specified"_s);
    const QJsonValue given = readJson(call.arguments, "stickers");
    if (given.isUndefined())
        return badRequest(u"can't parse sticker set stickers JSON object"_s);
    if (!given.isArray())
        return badRequest(u"expected an Array of stickers"_s);
    if (given.toArray().isEmpty() || given.toArray().size() > FirstStickersLimit)
        return badRequest(u"STICKERS_EMPTY"_s);
    if (stickerSet(call.world, name))
        return badRequest(u"sticker set name is already occupied"_s);
    QJsonObject set{{u"name"_s, name}, {u"title"_s, title}, {u"sticker_type"_s, type}, {u"bot"_s, call.bot.id}, {u"owner"_s, userId}};
    QJsonArray stickers;
    const QJsonArray all = given.toArray();
    for (const QJsonValue &one : all) {
        BOTDESK_TRY(sticker, readSticker(call, one, set));
        stickers.append(sticker);
    }
    set.insert(u"stickers"_s, stickers);
    call.world.stickerSets.insert_or_assign(name, set);
    call.world.changed();
    return success(true);
}

Answer addStickerToSet(Call &call)
{
    BOTDESK_TRY(userId, readUserId(call));
    BOTDESK_TRY(set, readOwnSet(call, call.arguments.string("name")));
    if (set->value(u"owner").toInteger() != userId)
        return badRequest(u"STICKERSET_INVALID"_s);
    QJsonArray stickers = set->value(u"stickers").toArray();
    if (stickers.size() >= (set->value(u"sticker_type").toString() == u"custom_emoji" ? EmojiSetLimit : RegularSetLimit))
        return badRequest(u"STICKERS_TOO_MUCH"_s);
    BOTDESK_TRY(sticker, readSticker(call, readJson(call.arguments, "sticker"), *set));
    stickers.append(sticker);
    set->insert(u"stickers"_s, stickers);
    call.world.changed();
    return success(true);
}

struct Place
{
    QJsonObject *set = nullptr;
    qsizetype index = 0;
};

//! Where the sticker that @p name holds the file id of stands in a set of this bot's.
Checked<Place> readPlace(Call &call, QByteArrayView name = "sticker")
{
    const QString id = call.arguments.string(name);
    for (auto &[setName, set] : call.world.stickerSets) {
        const QJsonArray stickers = set[u"stickers"].toArray();
        for (qsizetype i = 0; i < stickers.size(); ++i) {
            if (!id.isEmpty() && stickers[i][u"file_id"].toString() == id && set[u"bot"].toInteger() == call.bot.id)
                return Place{&set, i};
        }
    }
    return badRequest(u"STICKER_INVALID"_s);
}

//! Changes the stickers of the set that one of them was named of.
Answer change(Call &call, QByteArrayView name, const std::function<Checked<QJsonArray>(QJsonArray, qsizetype, const QJsonObject &)> &how)
{
    BOTDESK_TRY(place, readPlace(call, name));
    BOTDESK_TRY(stickers, how(place.set->value(u"stickers").toArray(), place.index, *place.set));
    place.set->insert(u"stickers"_s, stickers);
    call.world.changed();
    return success(true);
}

Answer setStickerPositionInSet(Call &call)
{
    return change(call, "sticker", [&](QJsonArray stickers, qsizetype index, const QJsonObject &) -> Checked<QJsonArray> {
        const QJsonValue moved = stickers.takeAt(index);
        stickers.insert(call.arguments.clamped("position", 0, 0, int(stickers.size())), moved);
        return stickers;
    });
}

Answer deleteStickerFromSet(Call &call)
{
    return change(call, "sticker", [](QJsonArray stickers, qsizetype index, const QJsonObject &) -> Checked<QJsonArray> {
        stickers.removeAt(index);
        return stickers;
    });
}

Answer replaceStickerInSet(Call &call)
{
    return change(call, "old_sticker", [&](QJsonArray stickers, qsizetype index, const QJsonObject &set) -> Checked<QJsonArray> {
        BOTDESK_TRY(sticker, readSticker(call, readJson(call.arguments, "sticker"), set));
        stickers[index] = sticker;
        return stickers;
    });
}

Answer setStickerEmojiList(Call &call)
{
    const QJsonArray emoji = readJson(call.arguments, "emoji_list").toArray();
    if (emoji.isEmpty() || emoji.size() > EmojiLimit)
        return badRequest(u"invalid sticker emojis"_s);
    return change(call, "sticker", [&](QJsonArray stickers, qsizetype index, const QJsonObject &) -> Checked<QJsonArray> {
        QJsonObject sticker = stickers[index].toObject();
        sticker.insert(u"emoji"_s, emoji.first());
        stickers[index] = sticker;
        return stickers;
    });
}

Answer setStickerKeywords(Call &call)
{
    constexpr qsizetype Limit = 64;
    qsizetype characters = 0;
    const QJsonArray keywords = readJson(call.arguments, "keywords").toArray();
    for (const QJsonValue &keyword : keywords)
        characters += keyword.toString().toUcs4().size();
    if (characters > Limit)
        return badRequest(u"STICKER_KEYWORDS_TOO_LONG"_s);
    BOTDESK_TRY(place, readPlace(call));   // they are never shown
    Q_UNUSED(place)
    return success(true);
}

Answer setStickerSetTitle(Call &call)
{
    const QString title = call.arguments.string("title");
    if (title.isEmpty() || title.toUcs4().size() > TitleLimit)
        return badRequest(u"PACK_TITLE_INVALID"_s);
    BOTDESK_TRY(set, readOwnSet(call, call.arguments.string("name")));
    set->insert(u"title"_s, title);
    call.world.changed();
    return success(true);
}

Answer setStickerMaskPosition(Call &call)
{
    const QJsonValue position = call.arguments.has("mask_position") ? readJson(call.arguments, "mask_position") : QJsonValue();
    if (!position.isNull() && !position.isObject())
        return badRequest(u"can't parse mask position JSON object"_s);
    return change(call, "sticker", [&](QJsonArray stickers, qsizetype index, const QJsonObject &) -> Checked<QJsonArray> {
        QJsonObject sticker = stickers[index].toObject();
        if (sticker[u"type"].toString() != u"mask")
            return badRequest(u"STICKER_INVALID"_s);
        sticker.remove(u"mask_position"_s);
        if (position.isObject())
            sticker.insert(u"mask_position"_s, position);
        stickers[index] = sticker;
        return stickers;
    });
}

//! Without one the first sticker stands for the set.
Answer setStickerSetThumbnail(Call &call)
{
    BOTDESK_TRY(userId, readUserId(call));
    BOTDESK_TRY(set, readOwnSet(call, call.arguments.string("name")));
    if (set->value(u"owner").toInteger() != userId)
        return badRequest(u"STICKERSET_INVALID"_s);
    set->remove(u"thumbnail"_s);
    if (call.arguments.has("thumbnail") || call.arguments.file("thumbnail")) {
        BOTDESK_TRY(file, readFile(call, *mediaKind(u"sticker"), "thumbnail"));
        const auto [width, height] = imageSize(file->data).value_or(std::pair(100, 100));
        set->insert(u"thumbnail"_s, QJsonObject{{u"file_id"_s, file->id}, {u"file_unique_id"_s, file->uniqueId}, {u"file_size"_s, file->size},
                                                {u"width"_s, width}, {u"height"_s, height}});
    }
    call.world.changed();
    return success(true);
}

Answer setCustomEmojiStickerSetThumbnail(Call &call)
{
    BOTDESK_TRY(set, readOwnSet(call, call.arguments.string("name")));
    const QString id = call.arguments.string("custom_emoji_id");
    if (set->value(u"sticker_type").toString() != u"custom_emoji" || (!id.isEmpty() && !customEmoji(call.world, id)))
        return badRequest(u"STICKER_INVALID"_s);
    return success(true);   // which one it is, no method tells
}

Answer deleteStickerSet(Call &call)
{
    BOTDESK_TRY(set, readOwnSet(call, call.arguments.string("name")));
    call.world.stickerSets.erase(set->value(u"name").toString());
    call.world.changed();
    return success(true);
}

} // namespace

void addStickerMethods(Methods &methods)
{
    methods.add("getStickerSet", getStickerSet);
    methods.add("getCustomEmojiStickers", getCustomEmojiStickers);
    methods.add("uploadStickerFile", uploadStickerFile);
    methods.add("createNewStickerSet", createNewStickerSet);
    methods.add("addStickerToSet", addStickerToSet);
    methods.add("setStickerPositionInSet", setStickerPositionInSet);
    methods.add("deleteStickerFromSet", deleteStickerFromSet);
    methods.add("replaceStickerInSet", replaceStickerInSet);
    methods.add("setStickerEmojiList", setStickerEmojiList);
    methods.add("setStickerKeywords", setStickerKeywords);
    methods.add("setStickerSetTitle", setStickerSetTitle);
    methods.add("deleteStickerSet", deleteStickerSet);
    methods.add("setStickerMaskPosition", setStickerMaskPosition);
    methods.add("setStickerSetThumbnail", setStickerSetThumbnail);
    methods.add("setCustomEmojiStickerSetThumbnail", setCustomEmojiStickerSetThumbnail);
}

} // namespace Botdesk::Sandbox
