// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "types/update.h"

#include "types/updatehead.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

using ReadContent = Result<Update::Content> (*)(const QJsonObject &);

template <auto Read>
Result<Update::Content> content(const QJsonObject &json)
{
    return Read(json).map([](auto value) { return Update::Content(std::move(value)); });
}

ReadContent contentReader(const QString &type)
{
    static const QHash<QString, ReadContent> readers{
        {u"message"_s, content<readMessage>},
        {u"edited_message"_s, content<readMessage>},
        {u"channel_post"_s, content<readMessage>},
        {u"edited_channel_post"_s, content<readMessage>},
        {u"business_message"_s, content<readMessage>},
        {u"edited_business_message"_s, content<readMessage>},
        {u"guest_message"_s, content<readMessage>},
        {u"callback_query"_s, content<readCallbackQuery>},
        {u"inline_query"_s, content<readInlineQuery>},
        {u"chosen_inline_result"_s, content<readChosenInlineResult>},
        {u"shipping_query"_s, content<readShippingQuery>},
        {u"pre_checkout_query"_s, content<readPreCheckoutQuery>},
        {u"chat_join_request"_s, content<readChatJoinRequest>},
        {u"message_reaction"_s, content<readMessageReaction>},
        {u"my_chat_member"_s, content<readChatMemberUpdate>},
        {u"chat_member"_s, content<readChatMemberUpdate>},
        {u"poll_answer"_s, content<readPollAnswer>},
    };
    return readers.value(type, nullptr);
}

} // namespace

Result<Update> readUpdate(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return failure(Error::Kind::BadJson, fault.errorString());

    const auto head = readUpdateHead(json);   // so that a row and its detail agree on what it is
    if (!head)
        return failure(head.error());
    Update update{.id = head->id, .type = head->type, .body = object.value(head->type).toObject()};
    if (const auto reader = contentReader(update.type)) {
        auto content = reader(update.body);
        if (!content)
            return failure(content.error());
        update.content = *std::move(content);
    }
    return update;
}

const QStringList &knownUpdateTypes()
{
    static const QStringList types{
        u"message"_s, u"edited_message"_s, u"channel_post"_s, u"edited_channel_post"_s, u"business_connection"_s,
        u"business_message"_s, u"edited_business_message"_s, u"deleted_business_messages"_s, u"guest_message"_s,
        u"message_reaction"_s, u"message_reaction_count"_s, u"inline_query"_s, u"chosen_inline_result"_s,
        u"callback_query"_s, u"shipping_query"_s, u"pre_checkout_query"_s, u"purchased_paid_media"_s, u"poll"_s,
        u"poll_answer"_s, u"my_chat_member"_s, u"chat_member"_s, u"chat_join_request"_s, u"chat_boost"_s,
        u"removed_chat_boost"_s, u"managed_bot"_s, u"subscription"_s, u"stopped_message_generation"_s};
    return types;
}

const QStringList &updateTypesOnRequest()
{
    static const QStringList types{u"chat_member"_s, u"message_reaction"_s, u"message_reaction_count"_s};
    return types;
}

} // namespace Botdesk
