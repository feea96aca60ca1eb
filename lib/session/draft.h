// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/conversation.h"
#include "types/message.h"

#include <QJsonObject>

namespace Botdesk {

//! What an operator is about to send into a conversation: a value that pages fill and the outbox keeps on disk.
struct Draft
{
    ConversationKey conversation;
    QString method;                       //!< "sendMessage" unless something else is sent or edited
    QString text;
    std::optional<MessageId> replyTo = {};
    bool silent = false;                  //!< disable_notification
    bool protect = false;                 //!< protect_content
    bool withoutLinkPreview = false;
    QJsonObject replyMarkup;              //!< empty: none
    std::optional<MessageId> edits = {};  //!< the message that it takes the place of: editMessageText
    QJsonObject more;                     //!< any further parameter of the method, by its Bot API name

    //! Nothing to lose when it is thrown away.
    bool isEmpty() const { return text.trimmed().isEmpty() && replyMarkup.isEmpty() && more.isEmpty(); }

    QJsonObject parameters() const;       //!< as the method takes them
    QByteArray toJson() const;            //!< for the store
    static Draft fromJson(const QByteArray &json);

    bool operator==(const Draft &) const = default;
};

//! Why a draft would be refused, found without asking the server.
enum class DraftProblem {
    Empty,     //!< there is no text
    TooLong,   //!< more than 4096 Unicode code points after trimming
};

inline constexpr qsizetype MessageTextLimit = 4096;   //!< Unicode code points, after parsing and trimming

QList<DraftProblem> validate(const Draft &draft);

//! The length the server counts: Unicode code points of the trimmed text.
qsizetype countedLength(QStringView text);

} // namespace Botdesk
