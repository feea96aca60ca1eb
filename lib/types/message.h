// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "types/chat.h"
#include "types/user.h"

#include <QList>

#include <optional>

namespace Botdesk {

//! A stretch of a message's text. `type` as received: one that no schema knows yet stays what it is.
struct MessageEntity
{
    QString type;
    int offset = 0;   //!< UTF-16 units
    int length = 0;   //!< UTF-16 units
    QString url;
    QString language;
    QString customEmojiId;
    std::optional<User> user = {};

    bool operator==(const MessageEntity &) const = default;
};

//! A button under a message. One of the actions is set; `json` is the button as received.
struct InlineKeyboardButton
{
    QString text;
    QString url;
    std::optional<QString> callbackData = {};
    QString style;   //!< "primary", "danger", "success", or empty
    QJsonObject json;

    bool operator==(const InlineKeyboardButton &) const = default;
};

using InlineKeyboard = QList<QList<InlineKeyboardButton>>;

//! A file, picture or sound of a message.
struct Media
{
    QString kind;   //!< "photo", "video", "document", …
    QString fileId;
    QString fileUniqueId;
    QString fileName;
    QString mimeType;
    QString title;              //!< of an audio; the emoji of a sticker
    qint64 fileSize = 0;        //!< bytes; 0 when not said
    int width = 0;              //!< pixels
    int height = 0;
    int duration = 0;           //!< seconds
    QString thumbnailFileId;

    bool operator==(const Media &) const = default;
};

//! The message that another one answers, as far as the answer carries it.
struct ReplyTarget
{
    MessageId id{};
    QString senderName;
    QString text;    //!< its text or caption, or the quote where one was chosen

    bool operator==(const ReplyTarget &) const = default;
};

struct Message
{
    MessageId id{};
    Chat chat;
    qint64 date = 0;                           //!< Unix seconds; 0: inaccessible to the bot
    std::optional<qint64> editDate = {};
    ThreadId thread{};                         //!< 0 outside topics
    QString businessConnectionId;
    std::optional<User> from = {};
    std::optional<Chat> senderChat = {};       //!< wrote as this chat; `from` is then made up
    QString text;                              //!< text, or caption
    QList<MessageEntity> entities;             //!< of `text`
    QString contentKind;                       //!< the Bot API field that holds the content, such as "photo"
    std::optional<Media> media = {};
    std::optional<ReplyTarget> replyTo = {};
    QString forwardedFrom;                     //!< name of the origin; empty when not forwarded
    QString mediaGroupId;
    QString viaBot;                            //!< @username, without the @
    QString authorSignature;
    bool hasProtectedContent = false;
    InlineKeyboard inlineKeyboard;
    QJsonObject json;                          //!< as received, with all that stands in no field above

    QString senderName() const;                //!< of the chat that it was sent as, else of the person
    bool isService() const;                    //!< "joined", "pinned" …: a line, not a bubble

    bool operator==(const Message &) const = default;
};

Result<MessageEntity> readMessageEntity(const QJsonObject &json);
Result<InlineKeyboard> readInlineKeyboard(const QJsonObject &replyMarkup);   //!< empty for another kind of markup

//! An inaccessible message (date 0) is read too: it has an id and a chat.
Result<Message> readMessage(const QJsonObject &json);

//! Whether @p contentKind is a service message of the Bot API.
bool isServiceKind(QStringView contentKind);

} // namespace Botdesk
