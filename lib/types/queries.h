// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "types/message.h"

namespace Botdesk {

//! Somebody pressed an inline button. Must be answered within 150 s of its creation, or it expires.
struct CallbackQuery
{
    QString id;
    User from;
    std::optional<Message> message = {};   //!< absent for messages sent by inline mode
    QString inlineMessageId;
    QString chatInstance;
    QString data;                          //!< empty for games
    QString gameShortName;

    bool operator==(const CallbackQuery &) const = default;
};

//! Somebody types behind the bot's @name. Must be answered within 30 s.
struct InlineQuery
{
    QString id;
    User from;
    QString query;
    QString offset;
    QString chatType;   //!< "sender", "private", …; empty when not said

    bool operator==(const InlineQuery &) const = default;
};

struct ChosenInlineResult
{
    QString resultId;
    User from;
    QString inlineMessageId;
    QString query;

    bool operator==(const ChosenInlineResult &) const = default;
};

//! Must be answered within 150 s.
struct ShippingQuery
{
    QString id;
    User from;
    QString invoicePayload;
    QJsonObject shippingAddress;

    bool operator==(const ShippingQuery &) const = default;
};

//! Must be answered within 10 s of being shown to the person, or the payment fails.
struct PreCheckoutQuery
{
    QString id;
    User from;
    QString currency;
    qint64 totalAmount = 0;   //!< in the smallest unit of `currency`
    QString invoicePayload;

    bool operator==(const PreCheckoutQuery &) const = default;
};

struct ChatJoinRequest
{
    Chat chat;
    User from;
    ChatId userChatId{};      //!< the person may be written to here until the request is dealt with
    qint64 date = 0;
    QString bio;
    QString inviteLinkName;

    bool operator==(const ChatJoinRequest &) const = default;
};

struct MessageReaction
{
    Chat chat;
    MessageId message{};
    std::optional<User> user = {};
    qint64 date = 0;
    QStringList before;       //!< emoji, or the reaction's type where it is no emoji
    QStringList after;

    bool operator==(const MessageReaction &) const = default;
};

struct ChatMemberUpdate
{
    Chat chat;
    User from;
    qint64 date = 0;
    User member;
    QString oldStatus;        //!< "member", "left", "kicked", …
    QString newStatus;

    bool operator==(const ChatMemberUpdate &) const = default;
};

struct PollAnswer
{
    QString pollId;
    std::optional<User> user = {};
    QList<int> options;       //!< from 0; empty: the vote was taken back

    bool operator==(const PollAnswer &) const = default;
};

Result<CallbackQuery> readCallbackQuery(const QJsonObject &json);
Result<InlineQuery> readInlineQuery(const QJsonObject &json);
Result<ChosenInlineResult> readChosenInlineResult(const QJsonObject &json);
Result<ShippingQuery> readShippingQuery(const QJsonObject &json);
Result<PreCheckoutQuery> readPreCheckoutQuery(const QJsonObject &json);
Result<ChatJoinRequest> readChatJoinRequest(const QJsonObject &json);
Result<MessageReaction> readMessageReaction(const QJsonObject &json);
Result<ChatMemberUpdate> readChatMemberUpdate(const QJsonObject &json);
Result<PollAnswer> readPollAnswer(const QJsonObject &json);

} // namespace Botdesk
