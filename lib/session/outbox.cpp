// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/outbox.h"

#include "core/logging.h"
#include "session/chattroubles.h"
#include "session/copies.h"
#include "session/draftrequest.h"
#include "session/returnedmessages.h"
#include "session/sendoutcome.h"
#include "session/uploadwatch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

//! What a former run left waits no longer: the clock may have been set back in between, and one 429 too many is no harm.
constexpr std::chrono::milliseconds LongestWaitLeft = 1h;

constexpr int MostMoves = 3;        // a server that sends round in circles is not followed for ever
constexpr qint64 SameMoment = 50;   // ms by which the end of a wait may differ from what was told

} // namespace

Outbox::Outbox(Client &client, UpdateStore &store, SendBudget &budget, ChatTroubles &troubles, QObject *parent, const Clock &clock)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_budget(budget)
    , m_troubles(troubles)
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
    const Draft draft = Draft::fromJson(entry.draft);
    m_items.append({.entry = entry,
                    .draft = draft,
                    .pending = pending,
                    .due = m_clock.uptime() + std::min(left, LongestWaitLeft),
                    .messages = messagesIn(draft.sendingMethod(), draft.parameters())});
}

void Outbox::retry(OutboxId id)
{
    Item *item = find(id);
    if (!item || item->entry.state == OutboxEntry::State::Sending)
        return;
    item->entry.state = OutboxEntry::State::Waiting;
    wait(*item, 0ms);
    m_budget.forgive(item->entry.conversation.chat);
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

void Outbox::cancel(OutboxId id)
{
    Item *item = find(id);
    if (!item || !item->call)
        return;
    item->isGivenUp = true;
    item->call->abort();
}

void Outbox::networkIsBack()
{
    for (Item &item : m_items) {
        const bool waitsForConnection = item.entry.error && wasNotSent(*item.entry.error);
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

//! What holds back @p item, which is the first of its chat.
SendWait Outbox::waitOf(const Item &item) const
{
    const SendWait budget = m_budget.waitFor(item.entry.conversation.chat, item.messages);
    if (item.due <= m_clock.uptime() || item.due < budget.until)
        return budget;
    const bool wasTold = item.entry.error && item.entry.error->kind == Error::Kind::TooManyRequests;
    return {wasTold ? SendWait::For::ChatTold : SendWait::For::Connection, item.due};
}

void Outbox::pump()
{
    if (!m_isLoaded)
        return;
    const auto now = m_clock.uptime();
    std::optional<std::chrono::milliseconds> next;
    OutboxWaits waits;
    QSet<ChatId> passed;   // in each chat only the first that waits may go: order is kept
    for (const Item &item : std::as_const(m_items)) {
        if (item.entry.state == OutboxEntry::State::Sending)
            passed.insert(item.entry.conversation.chat);
    }
    for (Item &item : m_items) {
        if (item.entry.state != OutboxEntry::State::Waiting)
            continue;
        ++waits.waiting;
        const ChatId chat = item.entry.conversation.chat;
        if (passed.contains(chat))
            continue;
        passed.insert(chat);
        const SendWait wait = waitOf(item);
        if (!wait) {
            --waits.waiting;
            start(item);
            continue;
        }
        next = std::min(next.value_or(wait.until), wait.until);
        waits.of.insert(item.entry.id, {wait.what, m_clock.unixMilliseconds() + (wait.until - now).count()});
    }
    if (next)
        m_nextTry.start(*next - now);
    tellWaits(waits);
}

void Outbox::tellWaits(const OutboxWaits &waits)
{
    const auto isTold = [&] {
        if (waits.waiting != m_waits.waiting || waits.of.size() != m_waits.of.size())
            return false;
        for (auto wait = waits.of.begin(); wait != waits.of.end(); ++wait) {
            const OutboxWaits::Wait told = m_waits.of.value(wait.key());
            if (told.what != wait->what || std::abs(told.untilMs - wait->untilMs) > SameMoment)
                return false;
        }
        return true;
    };
    if (isTold())
        return;
    m_waits = waits;
    emit waitsChanged(waits);
}

void Outbox::start(Item &item)
{
    item.entry.state = OutboxEntry::State::Sending;
    m_budget.spend(item.entry.conversation.chat, item.messages);
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
    Item *item = find(id);
    if (const auto checked = checkFiles(item->draft, m_limits); !checked)
        return takeError(*item, checked.error());
    item->isGivenUp = false;
    item->call = m_client.begin(item->draft.sendingMethod(), requestOf(item->draft));
    follow(*item, item->call);
    connect(item->call, &ApiCall::finished, this, [this, id](const Result<ApiAnswer> &answer) { take(id, answer); });
}

void Outbox::follow(const Item &item, ApiCall *call)
{
    if (item.draft.files().isEmpty())
        return;
    auto *watch = new UploadWatch(m_client, item.entry.id, item.draft, call, m_clock);
    connect(watch, &UploadWatch::progressed, this, &Outbox::uploadProgressed);
}

void Outbox::take(OutboxId id, const Result<ApiAnswer> &answer)
{
    Item *item = find(id);
    if (!item)
        return;
    if (!answer)
        return takeError(*item, answer.error());
    m_troubles.noteSuccess(item->entry.conversation.chat);
    keepSent(id, *answer);
}

void Outbox::keepSent(OutboxId id, const ApiAnswer &answer)
{
    const Item *item = find(id);
    const auto messages = returnedMessages(answer.body);
    const QJsonValue first = answer.result.isArray() ? answer.result.toArray().first() : answer.result;
    const auto message = readMessage(first.toObject());
    if (!message || messages.isEmpty())
        return keepDone(id, answer.result);
    QFuture<Result<void>> kept;
    for (const QByteArray &json : messages) {   // the entry goes with the last one: writes happen in the order of the calls
        const bool isLast = &json == &messages.last();
        kept = m_store.saveSent({.conversation = item->entry.conversation,
                                 .method = item->draft.sendingMethod(),
                                 .json = json,
                                 .draft = item->entry.draft,
                                 .outbox = isLast ? std::optional(id) : std::nullopt,
                                 .atMs = m_clock.unixMilliseconds()});
    }
    whenDone(kept, this, [this, id, message = *message](const Result<void> &stored) {
        if (!stored)
            qCWarning(logSession) << "a sent message could not be stored:" << describe(stored.error());
        forget(id, message);
    });
}

//! It went well and told no message: True, an id, a link … What a copy looks like is known all the same.
void Outbox::keepDone(OutboxId id, const QJsonValue &result)
{
    const Item *item = find(id);
    const QString method = item->draft.sendingMethod();
    const auto copied = tellsIdsOnly(method) ? keepCopies(m_store, method, item->draft.parameters(), result, this)
                                             : readyFuture(Result<void>());
    whenDone(copied, this, [this, id, result](const Result<void> &) {
        whenDone(m_store.removeOutbox(id), this, [this, id, result](const Result<void> &) {
            Message none;
            none.json.insert("result"_L1, result);
            forget(id, none);
        });
    });
}

//! It is done, and gone from the disk.
void Outbox::forget(OutboxId id, const Result<Message> &end)
{
    Item *item = find(id);
    if (!item)
        return;
    if (item->pending)
        item->pending->finish(end);
    m_items.removeIf([id](const Item &other) { return other.entry.id == id; });
    emit changed();
    pump();
}

void Outbox::takeError(Item &item, const Error &error)
{
    OutboxEntry &entry = item.entry;
    entry.error = error;
    ++entry.attempts;
    if (error.migrateToChatId && error.migrateToChatId != entry.conversation.chat && entry.attempts <= MostMoves) {
        entry.state = OutboxEntry::State::Waiting;
        const ChatId from = entry.conversation.chat;
        moveChat(from, *error.migrateToChatId);   // this one with the others
        return void(emit chatMoved(from, *error.migrateToChatId));
    }
    m_troubles.noteRefusal(entry.conversation.chat, error);
    if (item.isGivenUp && error.kind == Error::Kind::Cancelled) {
        entry.state = OutboxEntry::State::Failed;
    } else if (error.kind == Error::Kind::TooManyRequests) {
        entry.state = OutboxEntry::State::Waiting;
        wait(item, error.retryAfter.value_or(1s));
        m_budget.refuse(entry.conversation.chat, error.retryAfter.value_or(1s));
    } else if (wasNotSent(error)) {
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

void Outbox::moveChat(ChatId from, ChatId to)
{
    for (Item &item : m_items) {
        OutboxEntry &entry = item.entry;
        if (entry.conversation.chat != from || entry.state == OutboxEntry::State::Sending || from == to)
            continue;
        if (item.draft.edits) {
            entry.state = OutboxEntry::State::Failed;
        } else {
            item.draft.conversation.chat = to;
            item.draft.replyTo.reset();
            item.draft.quote.reset();
            entry.conversation.chat = to;
            entry.draft = item.draft.toJson();
        }
        if (!entry.error)
            entry.error = Error{.kind = Error::Kind::BadRequest, .code = 400, .migrateToChatId = to};
        update(item);
    }
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
