// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "types/message.h"

#include "types/jsonreader.h"
#include "types/updatehead.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr std::array ContentKinds = {
    "text"_L1, "photo"_L1, "video"_L1, "animation"_L1, "audio"_L1, "document"_L1, "voice"_L1, "video_note"_L1,
    "sticker"_L1, "live_photo"_L1, "paid_media"_L1, "story"_L1, "checklist"_L1, "contact"_L1, "dice"_L1, "game"_L1,
    "poll"_L1, "venue"_L1, "location"_L1, "invoice"_L1, "giveaway"_L1, "giveaway_winners"_L1, "rich_message"_L1,
    "message"_L1,
};

constexpr std::array FileKinds = {
    "animation"_L1, "video"_L1, "audio"_L1, "document"_L1, "voice"_L1, "video_note"_L1, "sticker"_L1,
};

Result<Media> readMedia(const QJsonObject &json)
{
    JsonReader read(json, "media"_L1);
    const auto thumbnail = read.optional<QJsonObject>("thumbnail"_L1);
    Media media{.fileId = read.required<QString>("file_id"_L1),
                .fileUniqueId = read.orDefault<QString>("file_unique_id"_L1),
                .fileName = read.orDefault<QString>("file_name"_L1),
                .mimeType = read.orDefault<QString>("mime_type"_L1),
                .title = read.optional<QString>("title"_L1).value_or(json.value("emoji"_L1).toString()),
                .fileSize = read.orDefault<qint64>("file_size"_L1),
                .width = read.orDefault<int>("width"_L1),
                .height = read.orDefault<int>("height"_L1),
                .duration = read.orDefault<int>("duration"_L1),
                .thumbnailFileId = thumbnail ? thumbnail->value("file_id"_L1).toString() : QString()};
    return read.finish(std::move(media));
}

Result<std::optional<Media>> readMediaOf(const QJsonObject &message)
{
    for (const auto kind : FileKinds) {
        if (!message.contains(kind))
            continue;
        auto media = readMedia(message.value(kind).toObject());
        if (!media)
            return failure(media.error());
        media->kind = kind;
        return std::optional<Media>(*std::move(media));
    }
    const QJsonArray sizes = message.value("photo"_L1).toArray();
    if (sizes.isEmpty())
        return std::optional<Media>();
    auto photo = readMedia(sizes.last().toObject());   // smallest first
    if (!photo)
        return failure(photo.error());
    photo->kind = "photo"_L1;
    photo->thumbnailFileId = sizes.first().toObject().value("file_id"_L1).toString();
    return std::optional<Media>(*std::move(photo));
}

QString senderNameIn(const QJsonObject &message)
{
    if (const auto chat = readChat(message.value("sender_chat"_L1).toObject()))
        return chat->name();
    if (const auto user = readUser(message.value("from"_L1).toObject()))
        return user->name();
    return readChat(message.value("chat"_L1).toObject()).value_or(Chat()).name();
}

std::optional<ReplyTarget> replyTargetOf(const QJsonObject &message)
{
    const QJsonObject quote = message.value("quote"_L1).toObject();
    const QJsonObject replied = message.value("reply_to_message"_L1).toObject();
    // Every message of a topic "answers" the one that opened it.
    if (replied.isEmpty() || replied.contains("forum_topic_created"_L1))
        return std::nullopt;
    QString text = quote.value("text"_L1).toString();
    if (text.isEmpty())
        text = replied.value("text"_L1).toString(replied.value("caption"_L1).toString());
    return ReplyTarget{.id = MessageId(replied.value("message_id"_L1).toInteger()),
                       .senderName = senderNameIn(replied),
                       .text = text};
}

QString originName(const QJsonObject &origin)
{
    if (const QString hidden = origin.value("sender_user_name"_L1).toString(); !hidden.isEmpty())
        return hidden;
    if (const auto user = readUser(origin.value("sender_user"_L1).toObject()))
        return user->name();
    for (const auto key : {"sender_chat"_L1, "chat"_L1}) {
        if (const auto chat = readChat(origin.value(key).toObject()))
            return chat->name();
    }
    return {};
}

Result<InlineKeyboardButton> readButton(const QJsonObject &json)
{
    JsonReader read(json, "button"_L1);
    InlineKeyboardButton button{.text = read.required<QString>("text"_L1),
                                .url = read.orDefault<QString>("url"_L1),
                                .callbackData = read.optional<QString>("callback_data"_L1),
                                .style = read.orDefault<QString>("style"_L1),
                                .json = json};
    return read.finish(std::move(button));
}

} // namespace

QString Message::senderName() const
{
    if (senderChat)
        return senderChat->name();
    return from ? from->name() : chat.name();
}

bool Message::isService() const
{
    return isServiceKind(contentKind);
}

bool isServiceKind(QStringView contentKind)
{
    return std::none_of(ContentKinds.begin(), ContentKinds.end(), [&](auto kind) { return contentKind == kind; });
}

Result<MessageEntity> readMessageEntity(const QJsonObject &json)
{
    JsonReader read(json, "entity"_L1);
    MessageEntity entity{.type = read.required<QString>("type"_L1),
                         .offset = read.required<int>("offset"_L1),
                         .length = read.required<int>("length"_L1),
                         .url = read.orDefault<QString>("url"_L1),
                         .language = read.orDefault<QString>("language"_L1),
                         .customEmojiId = read.orDefault<QString>("custom_emoji_id"_L1),
                         .user = read.optionalObject("user"_L1, readUser)};
    return read.finish(std::move(entity));
}

Result<InlineKeyboard> readInlineKeyboard(const QJsonObject &replyMarkup)
{
    InlineKeyboard keyboard;
    for (const QJsonValue rowValue : replyMarkup.value("inline_keyboard"_L1).toArray()) {
        QList<InlineKeyboardButton> row;
        for (const QJsonValue value : rowValue.toArray()) {
            auto button = readButton(value.toObject());
            if (!button)
                return failure(button.error());
            row.append(*std::move(button));
        }
        keyboard.append(row);
    }
    return keyboard;
}

Result<Message> readMessage(const QJsonObject &json)
{
    JsonReader read(json, "message"_L1);
    const bool captioned = !json.contains("text"_L1);
    Message message{.id = read.required<MessageId>("message_id"_L1),
                    .chat = read.requiredObject("chat"_L1, readChat),
                    .date = read.required<qint64>("date"_L1),
                    .editDate = read.optional<qint64>("edit_date"_L1),
                    .thread = read.orDefault<bool>("is_topic_message"_L1)
                        ? read.orDefault<ThreadId>("message_thread_id"_L1)
                        : ThreadId{},
                    .businessConnectionId = read.orDefault<QString>("business_connection_id"_L1),
                    .from = read.optionalObject("from"_L1, readUser),
                    .senderChat = read.optionalObject("sender_chat"_L1, readChat),
                    .text = read.orDefault<QString>(captioned ? "caption"_L1 : "text"_L1),
                    .entities = read.list(captioned ? "caption_entities"_L1 : "entities"_L1, readMessageEntity),
                    .replyTo = replyTargetOf(json),
                    .forwardedFrom = originName(json.value("forward_origin"_L1).toObject()),
                    .mediaGroupId = read.orDefault<QString>("media_group_id"_L1),
                    .viaBot = json.value("via_bot"_L1).toObject().value("username"_L1).toString(),
                    .authorSignature = read.orDefault<QString>("author_signature"_L1),
                    .hasProtectedContent = read.orDefault<bool>("has_protected_content"_L1),
                    .json = json};
    if (auto media = readMediaOf(json))
        message.media = *std::move(media);
    else
        return failure(media.error());
    if (auto keyboard = readInlineKeyboard(json.value("reply_markup"_L1).toObject()))
        message.inlineKeyboard = *std::move(keyboard);
    else
        return failure(keyboard.error());
    if (const auto summary = readMessageSummary(QJsonDocument(json).toJson(QJsonDocument::Compact)))
        message.contentKind = summary->kind;
    return read.finish(std::move(message));
}

} // namespace Botdesk
