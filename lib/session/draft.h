// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "session/attachment.h"
#include "store/conversation.h"
#include "text/textmode.h"
#include "types/message.h"

#include <QJsonObject>

namespace Botdesk {

//! The part of a message that an answer is about.
struct ReplyQuote
{
    QString text;
    QList<TextEntity> entities = {};
    int position = 0;                     //!< in the message that is quoted, UTF-16 units

    bool operator==(const ReplyQuote &) const = default;
};

//! What an operator is about to send into a conversation: a value that pages fill and the outbox keeps on disk.
struct Draft
{
    ConversationKey conversation;
    QString method;                       //!< "sendMessage" unless something else is sent or edited
    QString text;                         //!< the source, where `mode` is a parse mode
    TextMode mode = TextMode::Formatted;
    QList<TextEntity> entities = {};      //!< of a Formatted text
    std::optional<MessageId> replyTo = {};
    std::optional<ReplyQuote> quote = {}; //!< from the message that it answers
    bool silent = false;                  //!< disable_notification
    bool protect = false;                 //!< protect_content
    bool withoutLinkPreview = false;
    QJsonObject replyMarkup;              //!< empty: none
    std::optional<MessageId> edits = {};  //!< the message that it takes the place of: editMessageText
    QJsonObject more;                     //!< any further parameter of the method, by its Bot API name
    QList<DraftFile> uploads = {};        //!< files of further parameters, such as "live_photo"
    QList<Attachment> attachments = {};   //!< the text is their caption; several are an album
    bool captionAbove = false;            //!< show_caption_above_media
    int stars = 0;                        //!< what must be paid to see them: sendPaidMedia; 0: they are free

    //! Nothing to lose when it is thrown away.
    bool isEmpty() const
    {
        return text.trimmed().isEmpty() && replyMarkup.isEmpty() && more.isEmpty() && attachments.isEmpty()
            && uploads.isEmpty();
    }

    //! What it is sent with: `method`, but files have methods of their own.
    QString sendingMethod() const;
    enum class TextRole { Text, Caption, None };
    TextRole textRole() const;            //!< what sendingMethod() makes of the text

    //! The text without the marks of its mode; as it stands where they cannot be read.
    FormattedText formatted() const;
    //! The text as the server will have it: parsed, cleaned, trimmed, of any length. An Error holds the server's words.
    Result<FormattedText> finished() const;

    QJsonObject parameters() const;       //!< as the method takes them, but for files()
    QList<DraftFile> files() const;       //!< that go along with the parameters
    QByteArray toJson() const;            //!< for the store
    static Draft fromJson(const QByteArray &json);

    bool operator==(const Draft &) const = default;
};

//! Why a draft would be refused, found without asking the server.
enum class DraftProblem {
    Empty,     //!< there is no text
    TooLong,   //!< more than 4096 Unicode code points after parsing and trimming; 1024 of a caption
    Markup,    //!< its parse mode cannot read it
    NoText,    //!< there is one, and what is sent has none: a sticker, a poll
    Files,     //!< see checkAttachments()
    Content,   //!< see checkContent()
};

inline constexpr qsizetype MessageTextLimit = 4096;    //!< Unicode code points, after parsing and trimming

QList<DraftProblem> validate(const Draft &draft);

//! The length the server counts: Unicode code points of the trimmed text.
qsizetype countedLength(QStringView text);

} // namespace Botdesk
