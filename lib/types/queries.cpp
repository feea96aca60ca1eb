// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "types/queries.h"

#include "types/jsonreader.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

QStringList reactionSigns(const QJsonArray &reactions)
{
    QStringList signs;
    for (const QJsonValue value : reactions) {
        const QJsonObject reaction = value.toObject();
        signs << reaction.value("emoji"_L1).toString(reaction.value("type"_L1).toString());
    }
    return signs;
}

} // namespace

Result<CallbackQuery> readCallbackQuery(const QJsonObject &json)
{
    JsonReader read(json, "callbackQuery"_L1);
    CallbackQuery query{.id = read.required<QString>("id"_L1),
                        .from = read.requiredObject("from"_L1, readUser),
                        .message = read.optionalObject("message"_L1, readMessage),
                        .inlineMessageId = read.orDefault<QString>("inline_message_id"_L1),
                        .chatInstance = read.orDefault<QString>("chat_instance"_L1),
                        .data = read.orDefault<QString>("data"_L1),
                        .gameShortName = read.orDefault<QString>("game_short_name"_L1)};
    return read.finish(std::move(query));
}

Result<InlineQuery> readInlineQuery(const QJsonObject &json)
{
    JsonReader read(json, "inlineQuery"_L1);
    InlineQuery query{.id = read.required<QString>("id"_L1),
                      .from = read.requiredObject("from"_L1, readUser),
                      .query = read.required<QString>("query"_L1),
                      .offset = read.orDefault<QString>("offset"_L1),
                      .chatType = read.orDefault<QString>("chat_type"_L1)};
    return read.finish(std::move(query));
}

Result<ChosenInlineResult> readChosenInlineResult(const QJsonObject &json)
{
    JsonReader read(json, "chosenInlineResult"_L1);
    ChosenInlineResult result{.resultId = read.required<QString>("result_id"_L1),
                              .from = read.requiredObject("from"_L1, readUser),
                              .inlineMessageId = read.orDefault<QString>("inline_message_id"_L1),
                              .query = read.required<QString>("query"_L1)};
    return read.finish(std::move(result));
}

Result<ShippingQuery> readShippingQuery(const QJsonObject &json)
{
    JsonReader read(json, "shippingQuery"_L1);
    ShippingQuery query{.id = read.required<QString>("id"_L1),
                        .from = read.requiredObject("from"_L1, readUser),
                        .invoicePayload = read.required<QString>("invoice_payload"_L1),
                        .shippingAddress = read.required<QJsonObject>("shipping_address"_L1)};
    return read.finish(std::move(query));
}

Result<PreCheckoutQuery> readPreCheckoutQuery(const QJsonObject &json)
{
    JsonReader read(json, "preCheckoutQuery"_L1);
    PreCheckoutQuery query{.id = read.required<QString>("id"_L1),
                           .from = read.requiredObject("from"_L1, readUser),
                           .currency = read.required<QString>("currency"_L1),
                           .totalAmount = read.required<qint64>("total_amount"_L1),
                           .invoicePayload = read.required<QString>("invoice_payload"_L1)};
    return read.finish(std::move(query));
}

Result<ChatJoinRequest> readChatJoinRequest(const QJsonObject &json)
{
    JsonReader read(json, "chatJoinRequest"_L1);
    ChatJoinRequest request{.chat = read.requiredObject("chat"_L1, readChat),
                            .from = read.requiredObject("from"_L1, readUser),
                            .userChatId = read.orDefault<ChatId>("user_chat_id"_L1),
                            .date = read.required<qint64>("date"_L1),
                            .bio = read.orDefault<QString>("bio"_L1),
                            .inviteLinkName = json.value("invite_link"_L1).toObject().value("name"_L1).toString()};
    return read.finish(std::move(request));
}

Result<MessageReaction> readMessageReaction(const QJsonObject &json)
{
    JsonReader read(json, "messageReaction"_L1);
    MessageReaction reaction{.chat = read.requiredObject("chat"_L1, readChat),
                             .message = read.required<MessageId>("message_id"_L1),
                             .user = read.optionalObject("user"_L1, readUser),
                             .date = read.required<qint64>("date"_L1),
                             .before = reactionSigns(read.required<QJsonArray>("old_reaction"_L1)),
                             .after = reactionSigns(read.required<QJsonArray>("new_reaction"_L1))};
    return read.finish(std::move(reaction));
}

Result<ChatMemberUpdate> readChatMemberUpdate(const QJsonObject &json)
{
    JsonReader read(json, "chatMemberUpdated"_L1);
    const auto before = read.required<QJsonObject>("old_chat_member"_L1);
    const auto after = read.required<QJsonObject>("new_chat_member"_L1);
    JsonReader readAfter(after, "chatMember"_L1);
    ChatMemberUpdate update{.chat = read.requiredObject("chat"_L1, readChat),
                            .from = read.requiredObject("from"_L1, readUser),
                            .date = read.required<qint64>("date"_L1),
                            .member = readAfter.requiredObject("user"_L1, readUser),
                            .oldStatus = before.value("status"_L1).toString(),
                            .newStatus = readAfter.required<QString>("status"_L1)};
    return read.finish(std::move(update)).and_then([&](ChatMemberUpdate whole) {
        return readAfter.finish(std::move(whole));
    });
}

Result<PollAnswer> readPollAnswer(const QJsonObject &json)
{
    JsonReader read(json, "pollAnswer"_L1);
    PollAnswer answer{.pollId = read.required<QString>("poll_id"_L1),
                      .user = read.optionalObject("user"_L1, readUser)};
    for (const QJsonValue option : read.required<QJsonArray>("option_ids"_L1))
        answer.options << option.toInt();
    return read.finish(std::move(answer));
}

} // namespace Botdesk
