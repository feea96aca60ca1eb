// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "types/updatehead.h"

#include "types/fastjson.h"
#include "types/messagesummary.h"
#include "types/update.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace Botdesk {

using namespace FastJson;

namespace {

//! A parser keeps its buffers between calls; one for each thread.
simdjson::dom::parser &parser()
{
    thread_local simdjson::dom::parser theParser;
    return theParser;
}

Error badJson(const QString &detail)
{
    return {.kind = Error::Kind::BadJson, .detail = detail};
}

QString numberText(std::optional<qint64> number)
{
    return number ? QString::number(*number) : QString();
}

//! One text for all: of a million rows nearly every one has the same.
QString chatTypeName(const Object &chat)
{
    static const std::array types{u"private"_s, u"group"_s, u"supergroup"_s, u"channel"_s};
    const QString type = string(chat, "type");
    const auto known = std::find(types.begin(), types.end(), type);
    return known == types.end() ? type : *known;
}

void takeChat(UpdateHead &head, const Object &holder, std::string_view key = "chat")
{
    const auto chat = object(holder, key);
    if (!chat)
        return;
    head.chat = id<ChatId>(*chat, "id");
    head.chatTitle = name(*chat);
    head.chatType = chatTypeName(*chat);
}

//! Whether @p user is whom a private chat, which has been read into @p head, is with.
bool isSameName(const UpdateHead &head, const Object &chat, const Object &user)
{
    const auto text = [](const Object &from, std::string_view key) {
        std::string_view value;
        return from.at_key(key).get(value) == simdjson::SUCCESS ? value : std::string_view();
    };
    return text(chat, "type") == "private" && text(chat, "first_name") == text(user, "first_name")
        && text(chat, "last_name") == text(user, "last_name") && !text(user, "first_name").empty() && !head.chatTitle.isEmpty();
}

void takeSender(UpdateHead &head, const Object &holder, std::initializer_list<std::string_view> userKeys,
                std::string_view chatKey)
{
    for (const auto key : userKeys) {
        if (const auto user = object(holder, key)) {
            head.from = id<UserId>(*user, "id");
            const auto chat = object(holder, "chat");
            head.fromName = chat && isSameName(head, *chat, *user) ? head.chatTitle : name(*user);   // one text for both
        }
    }
    if (chatKey.empty())
        return;
    // Who acts on behalf of a chat has a made-up user; the chat is who it was.
    if (const auto chat = object(holder, chatKey))
        head.fromName = name(*chat);
}

void readMessageInto(UpdateHead &head, const Object &message)
{
    takeSender(head, message, {}, "sender_chat");
    head.message = id<MessageId>(message, "message_id");
    if (boolean(message, "is_topic_message"))
        head.thread = id<ThreadId>(message, "message_thread_id").value_or(ThreadId{});
    head.businessConnectionId = string(message, "business_connection_id");
    const auto edited = integer(message, "edit_date");
    if (edited && head.type.startsWith("edited"_L1))
        head.date = edited;
    head.queryId = string(message, "guest_query_id");
    head.summary = messageSummary(message);
    head.text = messageSearchText(message, head.summary);
}

//! The text of the button of @p message that carries @p data.
QString pressedButton(const Object &message, const QString &data)
{
    const auto markup = object(message, "reply_markup");
    const QByteArray wanted = data.toUtf8();
    const auto rows = markup ? array(*markup, "inline_keyboard") : std::nullopt;
    for (const Element rowElement : rows.value_or(emptyArray())) {
        Array row;
        if (rowElement.get(row) != simdjson::SUCCESS)
            continue;
        for (const Element element : row) {
            Object button;
            std::string_view callbackData;
            if (element.get(button) == simdjson::SUCCESS
                && button.at_key("callback_data").get(callbackData) == simdjson::SUCCESS
                && callbackData == std::string_view(wanted.constData(), size_t(wanted.size())))
                return string(button, "text");
        }
    }
    return {};
}

void readCallbackQuery(UpdateHead &head, const Object &query)
{
    takeSender(head, query, {"from"}, {});
    head.queryId = string(query, "id");
    QString data = string(query, "data");
    if (data.isEmpty())
        data = string(query, "game_short_name");
    QString button;
    if (const auto message = object(query, "message")) {
        takeChat(head, *message);
        head.message = id<MessageId>(*message, "message_id");
        head.businessConnectionId = string(*message, "business_connection_id");
        if (boolean(*message, "is_topic_message"))
            head.thread = id<ThreadId>(*message, "message_thread_id").value_or(ThreadId{});
        button = pressedButton(*message, data);
    }
    head.summary.parts = {button, data};
}

QString reactions(const Object &holder, std::string_view key)
{
    QStringList all;
    for (const Element element : array(holder, key).value_or(emptyArray())) {
        Object reaction;
        if (element.get(reaction) != simdjson::SUCCESS)
            continue;
        QString sign = string(reaction, "emoji");
        if (const auto type = object(reaction, "type"))
            sign = string(*type, "emoji") + u' ' + numberText(integer(reaction, "total_count"));
        if (sign.isEmpty())
            sign = string(reaction, "type");   // custom_emoji, paid, or one to come
        all << sign;
    }
    return all.join(u' ');
}

QString memberStatus(const Object &update, std::string_view key)
{
    const auto member = object(update, key);
    return member ? string(*member, "status") : QString();
}

void readMember(UpdateHead &head, const Object &update)
{
    QString who;
    if (const auto member = object(update, "new_chat_member"))
        who = nameAt(*member, "user");
    head.summary.parts = {who, memberStatus(update, "old_chat_member"), memberStatus(update, "new_chat_member")};
}

void readPollAnswer(UpdateHead &head, const Object &answer)
{
    takeSender(head, answer, {"user"}, "voter_chat");
    QStringList options;
    for (const Element element : array(answer, "option_ids").value_or(emptyArray())) {
        int64_t option = 0;
        if (element.get(option) == simdjson::SUCCESS)
            options << QString::number(option + 1);   // people count from 1
    }
    head.summary.parts = {options.join(u", "_s), string(answer, "poll_id")};
}

QString boostSource(const Object &holder)
{
    const auto source = object(holder, "source");
    return source ? string(*source, "source") : QString();
}

using ReadBody = void (*)(UpdateHead &, const Object &);

struct Kind
{
    std::string_view type;
    ReadBody read;
};

// What is common to all (chat, from or user, date) has been taken before; these add what is special.
constexpr Kind Kinds[] = {
    {"message", readMessageInto},
    {"edited_message", readMessageInto},
    {"channel_post", readMessageInto},
    {"edited_channel_post", readMessageInto},
    {"business_message", readMessageInto},
    {"edited_business_message", readMessageInto},
    {"guest_message", readMessageInto},
    {"callback_query", readCallbackQuery},
    {"my_chat_member", readMember},
    {"chat_member", readMember},
    {"poll_answer", readPollAnswer},
    {"inline_query",
     [](UpdateHead &head, const Object &query) {
         head.queryId = string(query, "id");
         head.summary.parts = {string(query, "query"), string(query, "offset")};
     }},
    {"chosen_inline_result",
     [](UpdateHead &head, const Object &result) {
         head.summary.parts = {string(result, "query"), string(result, "result_id")};
     }},
    {"shipping_query",
     [](UpdateHead &head, const Object &query) {
         head.queryId = string(query, "id");
         const auto address = object(query, "shipping_address").value_or(emptyObject());
         head.summary.parts = {string(query, "invoice_payload"), string(address, "country_code"), string(address, "city")};
     }},
    {"pre_checkout_query",
     [](UpdateHead &head, const Object &query) {
         head.queryId = string(query, "id");
         head.summary.parts = {string(query, "invoice_payload"), numberText(integer(query, "total_amount")),
                               string(query, "currency")};
     }},
    {"purchased_paid_media",
     [](UpdateHead &head, const Object &paid) { head.summary.parts = {string(paid, "paid_media_payload")}; }},
    {"poll",
     [](UpdateHead &head, const Object &poll) {
         head.summary.parts = {string(poll, "question"), numberText(integer(poll, "total_voter_count"))};
     }},
    {"message_reaction",
     [](UpdateHead &head, const Object &update) {
         takeSender(head, update, {"user"}, "actor_chat");
         head.message = id<MessageId>(update, "message_id");
         head.summary.parts = {reactions(update, "old_reaction"), reactions(update, "new_reaction"),
                               numberText(integer(update, "message_id"))};
     }},
    {"message_reaction_count",
     [](UpdateHead &head, const Object &update) {
         head.message = id<MessageId>(update, "message_id");
         head.summary.parts = {reactions(update, "reactions"), numberText(integer(update, "message_id"))};
     }},
    {"chat_join_request",
     [](UpdateHead &head, const Object &request) {
         head.queryId = string(request, "query_id");
         head.summary.parts = {string(request, "bio"), nameAt(request, "invite_link")};
         if (const auto link = object(request, "invite_link"))
             head.summary.parts[1] = string(*link, "name");
     }},
    {"chat_boost",
     [](UpdateHead &head, const Object &update) {
         const auto boost = object(update, "boost").value_or(emptyObject());
         head.date = integer(boost, "add_date");
         head.summary.parts = {boostSource(boost)};
     }},
    {"removed_chat_boost",
     [](UpdateHead &head, const Object &update) {
         head.date = integer(update, "remove_date");
         head.summary.parts = {boostSource(update)};
     }},
    {"business_connection",
     [](UpdateHead &head, const Object &connection) {
         head.businessConnectionId = string(connection, "id");
         head.summary.parts = {boolean(connection, "is_enabled") ? u"enabled"_s : u"disabled"_s};
     }},
    {"deleted_business_messages",
     [](UpdateHead &head, const Object &deleted) {
         head.businessConnectionId = string(deleted, "business_connection_id");
         head.summary.parts = {QString::number(array(deleted, "message_ids").value_or(emptyArray()).size())};
     }},
    {"managed_bot", [](UpdateHead &head, const Object &update) { head.summary.parts = {nameAt(update, "bot")}; }},
    {"subscription",
     [](UpdateHead &head, const Object &update) {
         head.summary.parts = {string(update, "state"), string(update, "invoice_payload")};
     }},
    {"stopped_message_generation",
     [](UpdateHead &head, const Object &update) {
         head.thread = id<ThreadId>(update, "message_thread_id").value_or(ThreadId{});
         head.summary.parts = {numberText(integer(update, "draft_id"))};
     }},
};

//! What the update says, and who and where; each once.
QString searchText(const UpdateHead &head)
{
    QVarLengthArray<QStringView, 8> found;
    qsizetype length = 0;
    const auto add = [&found, &length](const QString &text) {
        if (text.isEmpty() || found.contains(text))
            return;
        found.append(text);
        length += text.size() + 1;
    };
    if (!head.text.isEmpty())
        add(head.text);
    else
        std::for_each(head.summary.parts.cbegin(), head.summary.parts.cend(), add);
    add(head.fromName);
    add(head.chatTitle);
    QString all;
    all.reserve(length);
    for (const QStringView text : found) {
        if (!all.isEmpty())
            all += u'\n';
        all += text;
    }
    return all;
}

void readBody(UpdateHead &head, std::string_view type, const Object &body)
{
    head.summary.kind = head.type;
    takeChat(head, body);
    takeSender(head, body, {"from", "user"}, {});
    head.date = integer(body, "date");
    for (const Kind &kind : Kinds) {
        if (kind.type == type) {
            kind.read(head, body);
            break;
        }
    }
    head.text = searchText(head);
}

//! The text of a known type, the same for all updates of it; null for what no schema knows.
QString knownType(std::string_view key)
{
    static const auto known = [] {
        std::vector<std::pair<std::string, QString>> all;
        for (const QString &type : knownUpdateTypes())
            all.emplace_back(type.toStdString(), type);
        return all;
    }();
    const auto found = std::find_if(known.begin(), known.end(), [key](const auto &type) { return type.first == key; });
    return found == known.end() ? QString() : found->second;
}

//! What the update brings: the first member of a known type; where there is none, the first.
std::optional<simdjson::dom::key_value_pair> contentOf(const Object &update)
{
    std::optional<simdjson::dom::key_value_pair> first;
    for (const auto &field : update) {
        if (field.key == "update_id")
            continue;
        if (!knownType(field.key).isNull())
            return field;
        if (!first)
            first = field;
    }
    return first;
}

Result<UpdateId> idOf(const Object &update)
{
    const auto updateId = integer(update, "update_id");
    return updateId ? Result<UpdateId>(UpdateId(*updateId)) : failure(badJson(u"update.update_id is missing"_s));
}

} // namespace

Result<UpdateHead> readUpdateHead(const QByteArray &json)
{
    Object update;
    if (const auto error = parser().parse(json.constData(), size_t(json.size())).get(update))
        return failure(badJson(QLatin1StringView(simdjson::error_message(error))));
    const auto updateId = idOf(update);
    if (!updateId)
        return failure(updateId.error());

    UpdateHead head{.id = *updateId};
    if (const auto content = contentOf(update)) {
        const QString known = knownType(content->key);
        head.type = known.isNull() ? toQString(content->key) : known;
        Object body;
        if (content->value.get(body) == simdjson::SUCCESS)
            readBody(head, content->key, body);
        else
            head.summary.kind = head.type;
    }
    return head;
}

Result<Summary> readMessageSummary(const QByteArray &json)
{
    Object message;
    if (const auto error = parser().parse(json.constData(), size_t(json.size())).get(message))
        return failure(badJson(QLatin1StringView(simdjson::error_message(error))));
    return messageSummary(message);
}

Result<QList<ReceivedUpdate>> splitUpdates(const QByteArray &body, qint64 receivedMs)
{
    thread_local simdjson::ondemand::parser splitter;
    const simdjson::padded_string padded(body.constData(), size_t(body.size()));

    // The splitter looks only at what it passes, so the other parser has a look at everything.
    Object answer;
    if (const auto error = parser().parse(padded.data(), padded.size(), false).get(answer))
        return failure(badJson(QLatin1StringView(simdjson::error_message(error))));
    const auto checked = array(answer, "result");
    simdjson::ondemand::document document;
    simdjson::ondemand::array result;
    if (!checked || splitter.iterate(padded).get(document) || document["result"].get_array().get(result))
        return failure(badJson(u"the answer has no array \"result\""_s));

    QList<ReceivedUpdate> updates;
    updates.reserve(qsizetype(checked->size()));
    auto whole = checked->begin();
    for (auto element : result) {
        if (whole == checked->end())
            return failure(badJson(u"the answer has two arrays \"result\""_s));
        Object update;
        simdjson::ondemand::object object;
        std::string_view raw;
        auto error = (*whole).get(update);
        if (!error)
            error = element.get_object().get(object);
        if (!error)
            error = object.raw_json().get(raw);
        if (error)
            return failure(badJson(QLatin1StringView(simdjson::error_message(error))));
        ++whole;
        const auto updateId = idOf(update);
        if (!updateId)
            return failure(updateId.error());
        // raw_json() takes the white space before the next comma along.
        raw.remove_suffix(raw.size() - 1 - raw.find_last_of('}'));
        updates.append({.head = {.id = *updateId},
                        .json = QByteArray(raw.data(), qsizetype(raw.size())),
                        .receivedMs = receivedMs,
                        .hasHead = false});
    }
    return updates;
}

void readHeads(QList<ReceivedUpdate> &updates)
{
    for (ReceivedUpdate &update : updates) {
        if (std::exchange(update.hasHead, true))
            continue;
        if (auto head = readUpdateHead(update.json))
            update.head = *std::move(head);
    }
}

Result<QList<ReceivedUpdate>> readUpdates(const QByteArray &body, qint64 receivedMs)
{
    auto updates = splitUpdates(body, receivedMs);
    if (updates)
        readHeads(*updates);
    return updates;
}

} // namespace Botdesk
