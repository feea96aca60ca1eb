// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "deliver/delivery.h"

#include "types/fastjson.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Botdesk {

namespace {

namespace Json = FastJson;

//! Which id of an update names its queue, and under which name kinds share one.
struct QueueRule
{
    std::string_view type;
    std::string_view kind;
    std::string_view object;    // of which `id` is taken; empty: the member `id` itself is the text of `field`
    std::string_view field = {};
};

constexpr QueueRule rules[] = {
    {"message", "chat", "chat"},
    {"edited_message", "chat", "chat"},
    {"channel_post", "chat", "chat"},
    {"edited_channel_post", "chat", "chat"},
    {"inline_query", "inline_query", "from"},
    {"chosen_inline_result", "chosen_inline_result", "from"},
    {"callback_query", "callback_query", "from"},
    {"shipping_query", "payment", "from"},
    {"pre_checkout_query", "payment", "from"},
    {"poll", "poll", {}, "id"},
    {"poll_answer", "poll", {}, "poll_id"},
    {"my_chat_member", "my_chat_member", "chat"},
    {"chat_boost", "boost", "chat"},
    {"removed_chat_boost", "boost", "chat"},
    {"message_reaction", "reaction", "chat"},
    {"message_reaction_count", "reaction_count", "chat"},
    {"business_connection", "business_connection", "user"},
    {"business_message", "business", "chat"},
    {"edited_business_message", "business", "chat"},
    {"deleted_business_messages", "business", "chat"},
    {"purchased_paid_media", "purchased_paid_media", "from"},
    {"managed_bot", "managed_bot", "user"},
    {"chat_join_request", "member", "from"},
    {"guest_message", "guest_message", "chat"},
};

QByteArray named(std::string_view kind, qint64 id)
{
    return QByteArray(kind.data(), qsizetype(kind.size())) + ':' + QByteArray::number(id);
}

//! A chat member's update goes by the person it is about.
std::optional<qint64> memberOf(const Json::Object &content)
{
    const auto member = Json::object(content, "new_chat_member");
    const auto user = member ? Json::object(*member, "user") : std::nullopt;
    return user ? Json::integer(*user, "id") : std::nullopt;
}

QByteArray queueOf(std::string_view type, const Json::Object &content)
{
    const auto idIn = [&content](std::string_view object) {
        const auto found = Json::object(content, object);
        return found ? Json::integer(*found, "id") : std::nullopt;
    };
    if (type == "chat_member") {
        if (const auto user = memberOf(content))
            return named("member", *user);
    }
    const auto rule = std::find_if(std::begin(rules), std::end(rules), [type](const QueueRule &each) { return each.type == type; });
    if (rule != std::end(rules)) {
        if (rule->object.empty())
            return QByteArray(rule->kind.data(), qsizetype(rule->kind.size())) + ':' + Json::string(content, rule->field).toUtf8();
        if (const auto id = idIn(rule->object))
            return named(rule->kind, *id);
    }
    for (const std::string_view object : {"chat", "from", "user"}) {   // a type that is not known yet
        if (const auto id = idIn(object))
            return named(type, *id);
    }
    return QByteArray(type.data(), qsizetype(type.size()));
}

} // namespace

QByteArray deliveryQueueOf(const QByteArray &update)
{
    thread_local simdjson::dom::parser parser;
    Json::Object object;
    if (parser.parse(update.constData(), size_t(update.size())).get(object) != simdjson::SUCCESS)
        return {};
    for (const auto field : object) {
        if (field.key == "update_id")
            continue;
        Json::Object content;
        return field.value.get(content) == simdjson::SUCCESS ? queueOf(field.key, content)
                                                             : QByteArray(field.key.data(), qsizetype(field.key.size()));
    }
    return {};
}

QByteArray ownQueueOf(const Delivery &delivery)
{
    const QByteArray mark = " #" + QByteArray::number(delivery.id);
    return delivery.queue.endsWith(mark) ? delivery.queue : delivery.queue + mark;
}

std::chrono::seconds RetryLadder::next(std::optional<int> retryAfter)
{
    constexpr int LongestRetryAfter = 3600;
    if (retryAfter && *retryAfter > 0)
        return std::chrono::seconds(std::min(*retryAfter, LongestRetryAfter));
    if (m_last < 0)
        m_last = 0;
    else if (m_last == 0)
        m_last = 2;
    else if (m_last < 32)
        m_last *= 2;
    else
        m_last = std::min(QRandomGenerator::global()->bounded(60, 121), 2 * m_last);
    return std::chrono::seconds(m_last);
}

} // namespace Botdesk
