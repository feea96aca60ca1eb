// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "types/messagesummary.h"

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Botdesk {

using namespace FastJson;

namespace {

//! Fields of a Message that describe it but are not its content.
constexpr std::string_view Envelope[] = {
    "message_id", "message_thread_id", "direct_messages_topic", "from", "sender_chat", "sender_boost_count",
    "sender_business_bot", "sender_tag", "receiver_user", "ephemeral_message_id", "date", "guest_query_id",
    "business_connection_id", "chat", "forward_origin", "is_topic_message", "is_automatic_forward", "reply_to_message",
    "external_reply", "quote", "reply_to_story", "reply_to_checklist_task_id", "reply_to_poll_option_id", "via_bot",
    "guest_bot_caller_user", "guest_bot_caller_chat", "edit_date", "has_protected_content", "is_from_offline",
    "is_paid_post", "media_group_id", "author_signature", "paid_star_count", "entities", "link_preview_options",
    "suggested_post_info", "effect_id", "caption", "caption_entities", "show_caption_above_media", "has_media_spoiler",
    "reply_markup", "forward_from", "forward_from_chat", "forward_from_message_id", "forward_date",
    "forward_signature", "forward_sender_name",
};

//! Content that comes with plainer twins for old clients (an animation with its document, a venue with its location,
//! new_chat_members with new_chat_member), the richest first.
constexpr std::string_view Rich[] = {"animation", "venue", "game", "paid_media", "new_chat_members", "left_chat_member"};

enum Rank { RichFirst = 0, Plain = int(std::size(Rich)), NoContent };

//! How much a field tells of what a message brings; the lowest rank is its content.
int rankOf(std::string_view key)
{
    static const auto ranks = [] {
        std::unordered_map<std::string_view, int> all;
        for (const auto name : Envelope)
            all.emplace(name, NoContent);
        int rank = RichFirst;
        for (const auto name : Rich)
            all.emplace(name, rank++);
        return all;
    }();
    const auto known = ranks.find(key);
    return known == ranks.end() ? Plain : known->second;
}

QString shortened(QString text)
{
    text.truncate(SummaryTextLimit);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

QString numberText(std::optional<qint64> number)
{
    return number ? QString::number(*number) : QString();
}

QString realText(std::optional<double> number)
{
    return number ? QString::number(*number, 'g', 10) : QString();
}

QStringList photoParts(const Object &message)
{
    QString size;
    for (const Element element : array(message, "photo").value_or(emptyArray())) {
        Object photo;
        // The sizes of one photo come smallest first.
        if (element.get(photo) == simdjson::SUCCESS)
            size = numberText(integer(photo, "width")) + u'x' + numberText(integer(photo, "height"));
    }
    return {string(message, "caption"), size};
}

QStringList mediaParts(const Object &message, std::string_view kind)
{
    const auto media = object(message, kind).value_or(emptyObject());
    QStringList parts{string(message, "caption")};
    if (kind == "document")
        return parts << string(media, "file_name") << numberText(integer(media, "file_size"));
    parts << numberText(integer(media, "duration"));
    if (kind == "audio")
        parts << string(media, "title");
    return parts;
}

QStringList memberNames(const Object &message)
{
    QStringList names;
    for (const Element element : array(message, "new_chat_members").value_or(emptyArray())) {
        Object user;
        if (element.get(user) == simdjson::SUCCESS)
            names << name(user);
    }
    return {names.join(u", "_s)};
}

QStringList sharedUsers(const Object &shared)
{
    QStringList ids;
    for (const Element element : array(shared, "users").value_or(emptyArray())) {
        Object user;
        if (element.get(user) == simdjson::SUCCESS)
            ids << numberText(integer(user, "user_id"));
    }
    return {ids.join(u", "_s)};
}

QStringList paymentParts(const Object &payment)
{
    return {string(payment, "invoice_payload"), numberText(integer(payment, "total_amount")),
            string(payment, "currency")};
}

//! The parts of content that is an object with fields of its own.
QStringList objectParts(const Object &content, std::string_view kind)
{
    if (kind == "sticker")
        return {string(content, "emoji"), string(content, "set_name")};
    if (kind == "contact")
        return {name(content), string(content, "phone_number")};
    if (kind == "location")
        return {realText(real(content, "latitude")), realText(real(content, "longitude"))};
    if (kind == "venue")
        return {string(content, "title"), string(content, "address")};
    if (kind == "poll")
        return {string(content, "question")};
    if (kind == "dice")
        return {string(content, "emoji"), numberText(integer(content, "value"))};
    if (kind == "game" || kind == "checklist")
        return {string(content, "title")};
    if (kind == "invoice")
        return {string(content, "title"), numberText(integer(content, "total_amount")), string(content, "currency")};
    if (kind == "successful_payment" || kind == "refunded_payment")
        return paymentParts(content);
    if (kind == "left_chat_member")
        return {name(content)};
    if (kind == "pinned_message")
        return {shortened(string(content, "text") + string(content, "caption"))};
    if (kind == "web_app_data")
        return {shortened(string(content, "data")), string(content, "button_text")};
    if (kind == "users_shared")
        return sharedUsers(content);
    if (kind == "chat_shared")
        return {numberText(integer(content, "chat_id"))};
    if (kind == "forum_topic_created" || kind == "forum_topic_edited")
        return {string(content, "name")};
    if (kind == "boost_added")
        return {numberText(integer(content, "boost_count"))};
    return {};
}

QStringList partsOf(const Object &message, std::string_view kind)
{
    if (kind == "text")
        return {shortened(string(message, "text"))};
    if (kind == "photo")
        return photoParts(message);
    if (kind == "paid_media")
        return {string(message, "caption"),
                numberText(integer(object(message, kind).value_or(emptyObject()), "star_count"))};
    if (kind == "new_chat_members")
        return memberNames(message);
    if (kind == "new_chat_title" || kind == "connected_website")
        return {string(message, kind)};
    if (kind == "migrate_to_chat_id" || kind == "migrate_from_chat_id")
        return {numberText(integer(message, kind))};
    for (const std::string_view media : {"video", "animation", "voice", "video_note", "audio", "document"}) {
        if (kind == media)
            return mediaParts(message, kind);
    }
    const auto content = object(message, kind);
    return content ? objectParts(*content, kind) : QStringList();
}

//! The content field: the richest, and of several plain ones the first.
std::string_view contentKind(const Object &message)
{
    std::string_view kind = "message";
    int best = NoContent;
    for (const auto &field : message) {
        if (const int rank = rankOf(field.key); rank < best) {
            kind = field.key;
            best = rank;
        }
    }
    return kind;
}

} // namespace

Summary messageSummary(const Object &message)
{
    const std::string_view kind = contentKind(message);
    Summary summary{.kind = toQString(kind), .parts = partsOf(message, kind)};
    if (!summary.parts.isEmpty())
        summary.parts[0] = shortened(summary.parts[0]);
    if (const auto reply = object(message, "reply_to_message"))
        summary.replyTo = id<MessageId>(*reply, "message_id").value_or(MessageId{});
    return summary;
}

QString messageSearchText(const Object &message, const Summary &summary)
{
    if (summary.kind == "text"_L1) {
        // Where nothing was left out of it, the summary has it already, and one text serves both.
        const QString shown = summary.part(0);
        return shown.size() < SummaryTextLimit - 1 ? shown : string(message, "text");
    }
    QStringList texts{string(message, "text"), string(message, "caption")};
    const QByteArray kind = summary.kind.toUtf8();
    texts += partsOf(message, {kind.constData(), size_t(kind.size())});
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(u'\n');
}

} // namespace Botdesk
