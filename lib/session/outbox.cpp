// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/outbox.h"

#include "core/logging.h"
#include "session/returnedmessages.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr std::chrono::milliseconds LongestWait = 60s;
//! What a former run left waits no longer: the clock may have been set back in between, and one 429 too many is no harm.
constexpr std::chrono::milliseconds LongestWaitLeft = 1h;

std::chrono::milliseconds waitAfter(int attempts)
{
    return std::min<std::chrono::milliseconds>(LongestWait, 1000ms * (1 << std::min(attempts - 1, 6)));
}

//! The request surely never reached the server.
bool wasNotSent(Error::Kind kind)
{
    return kind == Error::Kind::ConnectionRefused || kind == Error::Kind::HostNotFound || kind == Error::Kind::Network
        || kind == Error::Kind::Tls || kind == Error::Kind::Timeout;
}

//! Something answered, but whether the message went through cannot be told.
bool isOutcomeUnknown(const Error &error)
{
    const bool fromAGateway = error.kind == Error::Kind::ServerTrouble && (error.code == 502 || error.code == 504);
    return fromAGateway || error.kind == Error::Kind::OutcomeUnknown || error.kind == Error::Kind::NotBotApi
        || error.kind == Error::Kind::BadJson || error.kind == Error::Kind::Truncated
        || error.kind == Error::Kind::Cancelled;
}

QString methodOf(const Draft &draft)
{
    if (!draft.method.isEmpty())
        return draft.method;
    return draft.edits ? u"editMessageText"_s : u"sendMessage"_s;
}

} // namespace

Outbox::Outbox(Client &client, UpdateStore &store, QObject *parent, const Clock &clock)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_clock(clock)
    , m_nextTry(this)
{
    m_nextTry.setSingleShot(true);
    connect(&m_nextTry, &QTimer::timeout, this, &Outbox::pump);
}

void Outbox::load()
{
    whenDone(m_store.outbox(), this, [this](const Result<QList<OutboxEntry>> &entries) {
        for (const OutboxEntry &entry : entries.value_or(QList<OutboxEntry>()))
            add(entry, nullptr);
        m_isLoaded = true;
        pump();
        for (const auto &[draft, pending] : std::exchange(m_early, {}))
            put(draft, pending);   // fails with the store's own Error where that could not be opened
    });
}

QFuture<Result<Message>> Outbox::send(const Draft &draft)
{
    auto pending = Pending<Message>::make();
    // An entry put on disk while the outbox is still being read would be taken up twice, and sent twice.
    if (m_isLoaded)
        put(draft, pending);
    else
        m_early.append({draft, pending});
    return pending->future();
}

void Outbox::put(const Draft &draft, const Pending<Message>::Ptr &pending)
{
    OutboxEntry entry{.conversation = draft.conversation, .draft = draft.toJson(), .createdMs = m_clock.unixMilliseconds()};
    whenDone(m_store.addOutbox(entry), this, [this, entry, pending](const Result<OutboxId> &id) mutable {
        if (!id)
            return pending->finish(failure(id.error()));
        entry.id = *id;
        add(entry, pending);
        emit changed();
        pump();
    });
}

void Outbox::add(OutboxEntry entry, const Pending<Message>::Ptr &pending)
{
    const auto left = std::chrono::milliseconds(entry.notBeforeMs - m_clock.unixMilliseconds());
    m_items.append({.entry = entry,
                    .draft = Draft::fromJson(entry.draft),
                    .pending = pending,
                    .due = m_clock.uptime() + std::min(left, LongestWaitLeft)});
}

void Outbox::retry(OutboxId id)
{
    Item *item = find(id);
    if (!item || item->entry.state == OutboxEntry::State::Sending)
        return;
    item->entry.state = OutboxEntry::State::Waiting;
    wait(*item, 0ms);
    item->entry.attempts = 0;
    item->entry.error = {};
    update(*item);
    pump();
}

void Outbox::discard(OutboxId id)
{
    const Item *item = find(id);
    if (!item || item->entry.state == OutboxEntry::State::Sending)
        return;
    m_items.removeIf([id](const Item &other) { return other.entry.id == id; });
    whenDone(m_store.removeOutbox(id), this, [this](const Result<void> &) { emit changed(); });
}

void Outbox::networkIsBack()
{
    for (Item &item : m_items) {
        const bool waitsForConnection = item.entry.error && wasNotSent(item.entry.error->kind);
        if (item.entry.state == OutboxEntry::State::Waiting && waitsForConnection)
            wait(item, 0ms);
    }
    pump();
}

void Outbox::reckonAnew()
{
    for (Item &item : m_items) {
        const auto left = item.due - m_clock.uptime();
        if (item.entry.state != OutboxEntry::State::Waiting || left <= 0ms)
            continue;
        wait(item, left);
        update(item);
    }
}

void Outbox::wait(Item &item, std::chrono::milliseconds howLong) const
{
    item.due = m_clock.uptime() + howLong;
    item.entry.notBeforeMs = howLong > 0ms ? m_clock.unixMilliseconds() + howLong.count() : 0;
}

Outbox::Item *Outbox::find(OutboxId id)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [id](const Item &item) { return item.entry.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

bool Outbox::isChatBusy(ChatId chat) const
{
    return std::any_of(m_items.begin(), m_items.end(), [chat](const Item &item) {
        return item.entry.conversation.chat == chat && item.entry.state == OutboxEntry::State::Sending;
    });
}

void Outbox::pump()
{
    const auto now = m_clock.uptime();
    std::optional<std::chrono::milliseconds> next;
    QList<ChatId> passed;   // in each chat only the first that waits may go: order is kept
    for (Item &item : m_items) {
        const ChatId chat = item.entry.conversation.chat;
        if (item.entry.state != OutboxEntry::State::Waiting || passed.contains(chat))
            continue;
        passed.append(chat);
        if (isChatBusy(chat))
            continue;
        if (item.due > now)
            next = std::min(next.value_or(item.due), item.due);
        else
            start(item);
    }
    if (next)
        m_nextTry.start(*next - now);
}

void Outbox::start(Item &item)
{
    item.entry.state = OutboxEntry::State::Sending;
    const OutboxId id = item.entry.id;
    whenDone(m_store.updateOutbox(item.entry), this, [this, id](const Result<void> &stored) {
        Item *item = find(id);
        if (!item)
            return;
        if (stored)
            return post(id);
        // What cannot be remembered as being sent must not be sent.
        takeError(*item, stored.error());
    });
    emit changed();
}

void Outbox::post(OutboxId id)
{
    const Item *item = find(id);
    whenDone(m_client.call(methodOf(item->draft), item->draft.parameters()), this,
             [this, id](const Result<ApiAnswer> &answer) { take(id, answer); });
}

void Outbox::take(OutboxId id, const Result<ApiAnswer> &answer)
{
    Item *item = find(id);
    if (!item)
        return;
    if (answer)
        keepSent(id, *answer);
    else
        takeError(*item, answer.error());
}

void Outbox::keepSent(OutboxId id, const ApiAnswer &answer)
{
    const Item *item = find(id);
    const auto messages = returnedMessages(answer.body);
    auto message = readMessage(answer.result.toObject());
    if (!message || messages.isEmpty()) {
        // An edit of an inline message answers True; there is nothing to store but that it is done.
        whenDone(m_store.removeOutbox(id), this, [this](const Result<void> &) { emit changed(); });
        if (item->pending)
            item->pending->finish(failure(Error::Kind::BadJson, u"the answer holds no message"_s));
        m_items.removeIf([id](const Item &other) { return other.entry.id == id; });
        return pump();
    }
    const SentMessage sent{.conversation = item->entry.conversation,
                           .method = methodOf(item->draft),
                           .json = messages.first(),
                           .draft = item->entry.draft,
                           .outbox = id,
                           .atMs = m_clock.unixMilliseconds()};
    whenDone(m_store.saveSent(sent), this, [this, id, message = *message](const Result<void> &stored) {
        Item *item = find(id);
        if (!item)
            return;
        if (!stored)
            qCWarning(logSession) << "a sent message could not be stored:" << describe(stored.error());
        if (item->pending)
            item->pending->finish(message);
        m_items.removeIf([id](const Item &other) { return other.entry.id == id; });
        emit changed();
        pump();
    });
}

void Outbox::takeError(Item &item, const Error &error)
{
    OutboxEntry &entry = item.entry;
    entry.error = error;
    ++entry.attempts;
    if (error.migrateToChatId) {
        item.draft.conversation.chat = *error.migrateToChatId;
        entry.conversation.chat = *error.migrateToChatId;
        entry.draft = item.draft.toJson();
        entry.state = OutboxEntry::State::Waiting;
    } else if (error.kind == Error::Kind::TooManyRequests) {
        entry.state = OutboxEntry::State::Waiting;
        wait(item, error.retryAfter.value_or(1s));
    } else if (wasNotSent(error.kind)) {
        entry.state = OutboxEntry::State::Waiting;
        wait(item, waitAfter(entry.attempts));
    } else {
        entry.state = isOutcomeUnknown(error) ? OutboxEntry::State::Unknown : OutboxEntry::State::Failed;
        if (error.kind == Error::Kind::Unauthorized)
            emit tokenRefused();
    }
    update(item);
    pump();
}

void Outbox::update(Item &item)
{
    // Whoever waits hears of it when the entry on disk says the same.
    const bool isOver = item.entry.state != OutboxEntry::State::Waiting;
    const auto pending = isOver ? std::exchange(item.pending, nullptr) : nullptr;
    whenDone(m_store.updateOutbox(item.entry), this, [this, pending, error = item.entry.error](const Result<void> &stored) {
        if (!stored)
            qCWarning(logSession) << "the outbox could not be written:" << describe(stored.error());
        emit changed();
        if (pending)
            pending->finish(failure(*error));
    });
}

} // namespace Botdesk
