// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/conversationprojection.h"

#include "types/fastjson.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

using namespace FastJson;

namespace {

const QString DeleteMethod = u"deleteMessage"_s;
const QString ReactMethod = u"setMessageReaction"_s;

bool isNewMessage(const QString &type)
{
    return type == "message"_L1 || type == "channel_post"_L1 || type == "business_message"_L1
        || type == "guest_message"_L1;
}

//! The object under `type` in @p json. The parser owns it: one at a time.
std::optional<Object> bodyOf(const QByteArray &json, const QString &type)
{
    thread_local simdjson::dom::parser parser;
    Object root;
    if (parser.parse(json.constData(), size_t(json.size())).get(root) != simdjson::SUCCESS)
        return std::nullopt;
    const QByteArray key = type.toUtf8();
    return object(root, std::string_view(key.constData(), size_t(key.size())));
}

QString pollId(const Object &message)
{
    const auto poll = object(message, "poll");
    return poll ? string(*poll, "id") : QString();
}

//! Who reacted or voted, as a key and as a name.
struct Actor
{
    QString key;
    QString name;
};

Actor actorOf(const Object &body, std::string_view chatKey)
{
    if (const auto chat = object(body, chatKey))
        return {u"c%1"_s.arg(integer(*chat, "id").value_or(0)), name(*chat)};
    const auto user = object(body, "user");
    return user ? Actor{u"u%1"_s.arg(integer(*user, "id").value_or(0)), name(*user)} : Actor{ItemTable::Everybody, {}};
}

//! Where an update belongs that brings no chat: to the private chat with its sender.
std::optional<ConversationKey> keyOf(const UpdateHead &head)
{
    if (head.chat)
        return ConversationKey{*head.chat, head.thread, head.businessConnectionId};
    if (head.from)
        return ConversationKey{ChatId{number(*head.from)}, {}, {}};
    return std::nullopt;
}

//! In a business chat the owner of the account writes too, as we would.
bool isOwnBusinessMessage(const UpdateHead &head)
{
    return !head.businessConnectionId.isEmpty() && head.chat && head.from && number(*head.from) != number(*head.chat);
}

QString joinRequestQuery(const UpdateHead &head)
{
    return joinRequestQueryId(head.chat.value_or(ChatId{}), head.from.value_or(UserId{}));
}

} // namespace

//! A row of the table `sent`.
struct ConversationProjection::Sent
{
    qint64 id = 0;
    LogId after{};
    ChatId chat{};
    QString business;
    std::optional<MessageId> message = {};
    qint64 atMs = 0;
    QString method;
    QByteArray json;
};

QStringList ConversationProjection::tables() const
{
    return ItemTable::tables() << u"conversation"_s;
}

Result<void> ConversationProjection::create()
{
    return m_conversations.create().and_then([this] { return m_items.create(); });
}

void ConversationProjection::forget()
{
    m_conversations.forget();
}

Result<void> ConversationProjection::take(std::span<const LoggedUpdate> rows)
{
    const auto sent = pendingSent(rows.empty() ? std::nullopt : std::optional(rows.back().row.log));
    if (!sent)
        return failure(sent.error());
    auto next = sent->begin();
    for (const LoggedUpdate &update : rows) {
        for (; next != sent->end() && next->after < update.row.log; ++next) {
            if (auto done = takeSent(*next); !done)
                return done;
        }
        if (auto done = takeUpdate(update); !done)
            return done;
    }
    for (; next != sent->end(); ++next) {
        if (auto done = takeSent(*next); !done)
            return done;
    }
    auto done = m_conversations.flush();
    return done && !sent->isEmpty() ? m_items.setSentMark(sent->back().id) : done;
}

Result<QList<ConversationProjection::Sent>> ConversationProjection::pendingSent(std::optional<LogId> upTo)
{
    const auto mark = m_items.sentMark();
    if (!mark)
        return failure(mark.error());
    auto query = m_database.statement(u"SELECT id, after, chat, business, message, at, method, json FROM sent"
                                      " WHERE id > ? AND after <= ? ORDER BY id"_s);
    QList<Sent> all;
    auto more = query.run(*mark, upTo.value_or(LogId{std::numeric_limits<qint64>::max()})).and_then([&] {
        return query.next();
    });
    for (; more && *more; more = query.next()) {
        all.append({query.integer(0), LogId{query.integer(1)}, ChatId{query.integer(2)}, query.text(3),
                    query.optionalId<MessageId>(4), query.integer(5), query.text(6), query.bytes(7)});
    }
    if (!more)
        return failure(more.error());
    return all;
}

Result<void> ConversationProjection::takeUpdate(const LoggedUpdate &update)
{
    const UpdateHead &head = update.row.head;
    Item item{.isOutgoing = isOwnBusinessMessage(head), .message = head.message, .date = head.date,
              .atMs = update.row.receivedMs, .log = number(update.row.log), .query = head.queryId, .type = head.type};
    if (head.summary.kind == "poll"_L1) {
        if (const auto message = bodyOf(update.json, head.type))
            item.poll = pollId(*message);
    }
    if (isNewMessage(head.type))
        return takeMessage(head, item);
    if (head.type.startsWith("edited_"_L1) && head.message)
        return takeEdit(head, item);
    if (head.type == "message_reaction"_L1 || head.type == "message_reaction_count"_L1)
        return takeReaction(update);
    if (head.type == "poll"_L1)
        return takePoll(update);
    if (head.type == "poll_answer"_L1)
        return takeVote(update);
    if (head.type == "deleted_business_messages"_L1)
        return takeDeleted(update);
    item.poll.clear();
    item.isOutgoing = false;
    if (head.type == "chat_join_request"_L1) {
        item.kind = ChatItem::Kind::JoinRequest;
        if (item.query.isEmpty())
            item.query = joinRequestQuery(head);
        return takeEvent(head, item);
    }
    item.kind = head.queryId.isEmpty() ? ChatItem::Kind::Event : ChatItem::Kind::Query;
    return takeEvent(head, item);
}

Result<void> ConversationProjection::takeSent(const Sent &sent)
{
    if (sent.method == DeleteMethod)
        return sent.message ? markDeleted(sent.chat, sent.business, *sent.message) : Result<void>();
    if (sent.method == ReactMethod)
        return sent.message ? takeOwnReaction(sent) : Result<void>();
    auto head = readSentHead(sent.json);
    if (!head || !head->message || !head->chat)
        return {};   // kept as it was answered, but no message
    head->businessConnectionId = sent.business;
    Item item{.isOutgoing = true, .message = head->message, .date = head->date, .atMs = sent.atMs, .sent = sent.id,
              .type = sent.method};
    if (head->summary.kind == "poll"_L1) {
        if (const auto message = bodyOf(R"({"message":)" + sent.json + '}', u"message"_s))
            item.poll = pollId(*message);
    }
    const bool isEdit = sent.method.startsWith("edit"_L1) || sent.method.startsWith("stop"_L1);
    return isEdit ? takeEdit(*head, item) : takeMessage(*head, item);
}

Result<void> ConversationProjection::takeMessage(const UpdateHead &head, Item item)
{
    const auto key = keyOf(head);
    if (!key || !head.message)
        return {};
    const auto found = m_conversations.findOrMake(*key);
    if (!found)
        return failure(found.error());
    ConversationState &state = **found;
    item.conversation = state.id;
    item.key = {state.position(*head.message), 0};
    if (item.key.position <= state.greatest) {
        const auto earlier = m_items.find(state.id, item.key);
        if (!earlier)
            return failure(earlier.error());
        if (*earlier && (*earlier)->date == item.date)
            return {};   // the same message by another way, such as our own in a business chat
        if (*earlier) {
            ++state.epoch;
            item.key.position = state.position(*head.message);
        }
    }
    if (auto done = m_items.insert(item); !done)
        return done;
    if (!item.query.isEmpty()) {
        if (auto done = m_items.insertQuery(item); !done)
            return done;
    }
    state.greatest = std::max(state.greatest, item.key.position);
    if (!item.isOutgoing && item.key > state.shown.readUpTo)
        ++state.shown.unread;
    show(state, head, item);
    return {};
}

Result<void> ConversationProjection::takeEdit(const UpdateHead &head, const Item &item)
{
    if (!head.chat || !head.message)
        return {};
    const auto place = locate(*head.chat, head.businessConnectionId, *head.message);
    if (!place)
        return failure(place.error());
    if (!place->conversation)
        return takeMessage(head, item);   // from before our time: its present state is all there is
    const auto shown = m_items.find(place->conversation->id, place->key);
    if (!shown)
        return failure(shown.error());
    if (auto done = m_items.addVersion(**shown, item); !done)
        return done;
    ConversationState &state = *place->conversation;
    if (state.shown.last == place->key)
        state.shown.preview = head.summary;
    m_conversations.change(state);
    return {};
}

Result<void> ConversationProjection::takeEvent(const UpdateHead &head, Item item)
{
    const auto key = keyOf(head);
    if (!key)
        return {};
    const auto found = m_conversations.findOrMake(*key);
    if (!found)
        return failure(found.error());
    ConversationState &state = **found;
    item.conversation = state.id;
    item.key = {state.greatest, item.log};
    if (auto done = m_items.insert(item); !done)
        return done;
    if (!item.query.isEmpty()) {
        if (auto done = m_items.insertQuery(item); !done)
            return done;
    }
    show(state, head, item);
    return {};
}

//! Puts the conversation to the top of the list, with @p item as its last line unless that belongs further up.
void ConversationProjection::show(ConversationState &state, const UpdateHead &head, const Item &item)
{
    Conversation &shown = state.shown;
    const QString title = head.chat ? head.chatTitle : head.fromName;
    if (!title.isEmpty())
        shown.title = title;
    const QString type = head.chat ? head.chatType : u"private"_s;
    if (!type.isEmpty())
        shown.type = type;
    if (item.key >= shown.last) {
        shown.last = item.key;
        shown.preview = head.summary;
        shown.previewType = item.type;
        shown.previewFrom = head.fromName;
        shown.previewIsOutgoing = item.isOutgoing;
    }
    shown.lastMs = item.atMs;
    m_conversations.touch(state);
}

Result<ConversationProjection::Place> ConversationProjection::locate(ChatId chat, const QString &business, MessageId message)
{
    const auto keys = m_conversations.topics(chat, business);
    if (!keys)
        return failure(keys.error());
    for (const ConversationKey &key : *keys) {
        const auto state = m_conversations.find(key);
        if (!state)
            return failure(state.error());
        if (!*state)
            continue;
        const ItemKey place{(*state)->position(message), 0};
        const auto item = m_items.find((*state)->id, place);
        if (!item)
            return failure(item.error());
        if (*item)
            return Place{*state, place};
    }
    return Place{};
}

Result<void> ConversationProjection::noteChangeOf(ChatId chat, const QString &business, MessageId message)
{
    return locate(chat, business, message).map([this](const Place &place) {
        if (place.conversation)
            m_conversations.change(*place.conversation);
    });
}

Result<void> ConversationProjection::takeReaction(const LoggedUpdate &update)
{
    const UpdateHead &head = update.row.head;
    const auto body = bodyOf(update.json, head.type);
    if (!body || !head.chat || !head.message)
        return {};
    const auto actor = actorOf(*body, "actor_chat");
    const auto now = array(*body, actor.key == ItemTable::Everybody ? "reactions" : "new_reaction");
    const auto json = simdjson::minify(now.value_or(emptyArray()));
    auto done = m_items.setReaction(*head.chat, *head.message, actor.key, actor.name, QByteArray::fromStdString(json));
    return done.and_then([&] { return noteChangeOf(*head.chat, head.businessConnectionId, *head.message); });
}

Result<void> ConversationProjection::takeOwnReaction(const Sent &sent)
{
    return m_items.setReaction(sent.chat, *sent.message, ItemTable::OwnActor, {}, sent.json).and_then([&] {
        return noteChangeOf(sent.chat, sent.business, *sent.message);
    });
}

Result<void> ConversationProjection::takePoll(const LoggedUpdate &update)
{
    const auto body = bodyOf(update.json, update.row.head.type);
    const QString poll = body ? string(*body, "id") : QString();
    if (poll.isEmpty())
        return {};
    return m_items.setPollState(poll, update.row.log).and_then([&] { return notePollChanged(poll); });
}

Result<void> ConversationProjection::takeVote(const LoggedUpdate &update)
{
    const auto body = bodyOf(update.json, update.row.head.type);
    const QString poll = body ? string(*body, "poll_id") : QString();
    if (poll.isEmpty())
        return {};
    QStringList options;
    for (const Element element : array(*body, "option_ids").value_or(emptyArray())) {
        int64_t option = 0;
        if (element.get(option) == simdjson::SUCCESS)
            options << QString::number(option);
    }
    const auto actor = actorOf(*body, "voter_chat");
    return m_items.setVote(poll, actor.key, actor.name, options.join(u' ')).and_then([&] { return notePollChanged(poll); });
}

Result<void> ConversationProjection::notePollChanged(const QString &poll)
{
    const auto conversations = m_items.conversationsOfPoll(poll);
    if (!conversations)
        return failure(conversations.error());
    for (const qint64 id : *conversations) {
        const auto state = m_conversations.findById(id);
        if (!state)
            return failure(state.error());
        if (*state)
            m_conversations.change(**state);
    }
    return {};
}

Result<void> ConversationProjection::takeDeleted(const LoggedUpdate &update)
{
    const UpdateHead &head = update.row.head;
    const auto body = bodyOf(update.json, head.type);
    if (!body || !head.chat)
        return {};
    QList<MessageId> messages;
    for (const Element element : array(*body, "message_ids").value_or(emptyArray())) {
        int64_t id = 0;
        if (element.get(id) == simdjson::SUCCESS)
            messages << MessageId{id};
    }
    for (const MessageId message : std::as_const(messages)) {
        if (auto done = markDeleted(*head.chat, head.businessConnectionId, message); !done)
            return done;
    }
    return {};
}

Result<void> ConversationProjection::markDeleted(ChatId chat, const QString &business, MessageId message)
{
    const auto place = locate(chat, business, message);
    if (!place)
        return failure(place.error());
    if (!place->conversation)
        return {};
    m_conversations.change(*place->conversation);
    return m_items.setDeleted(place->conversation->id, place->key);
}

Result<void> ConversationProjection::markRead(const ConversationKey &key, ItemKey upTo)
{
    const auto state = m_conversations.find(key);
    if (!state)
        return failure(state.error());
    if (!*state || (*state)->shown.readUpTo >= upTo)
        return {};
    const auto unread = m_items.countUnread((*state)->id, upTo);
    if (!unread)
        return failure(unread.error());
    (*state)->shown.readUpTo = upTo;
    (*state)->shown.unread = *unread;
    m_conversations.change(**state);
    return m_conversations.flush();
}

Result<void> ConversationProjection::noteAnswered(const QString &queryId)
{
    const auto conversation = m_items.conversationOfQuery(queryId);
    if (!conversation)
        return failure(conversation.error());
    if (!*conversation)
        return {};
    return m_conversations.findById(**conversation).map([this](ConversationState *state) {
        if (state)
            m_conversations.change(*state);
    });
}

} // namespace Botdesk
