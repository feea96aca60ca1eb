// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/outgoingtables.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qint64 WebhookInfosKeptMs = 30LL * 24 * 3600 * 1000;

// The numbers stand in the file: they are never given to another state.
enum StoredState { StoredWaiting = 0, StoredSending = 1, StoredFailed = 2, StoredUnknown = 3 };

qint64 stored(OutboxEntry::State state)
{
    switch (state) {
    case OutboxEntry::State::Waiting: return StoredWaiting;
    case OutboxEntry::State::Sending: return StoredSending;
    case OutboxEntry::State::Failed: return StoredFailed;
    case OutboxEntry::State::Unknown: return StoredUnknown;
    }
    Q_UNREACHABLE();
}

OutboxEntry::State restored(qint64 state)
{
    switch (state) {
    case StoredWaiting: return OutboxEntry::State::Waiting;
    case StoredSending: return OutboxEntry::State::Sending;
    case StoredFailed: return OutboxEntry::State::Failed;
    default: return OutboxEntry::State::Unknown;
    }
}

// Names, not numbers: kinds may be put in between.
QString storedKind(const std::optional<Error> &error)
{
    return error ? kindName(error->kind) : QString();
}

Error::Kind restoredKind(const QString &name)
{
    for (int kind = 0; kind <= int(Error::Kind::Internal); ++kind) {
        if (kindName(Error::Kind(kind)) == name)
            return Error::Kind(kind);
    }
    return Error::Kind::Internal;
}

void bindError(Statement &query, const std::optional<Error> &error)
{
    query.bind(storedKind(error));
    if (!error) {
        query.bindNull().bindNull().bindNull();
        return;
    }
    query.bind(error->detail).bind(error->code);
    query.bind(error->retryAfter ? std::optional<qint64>(error->retryAfter->count()) : std::nullopt);
}

std::optional<Error> readError(const Statement &query, int column)
{
    if (query.isNull(column))
        return std::nullopt;
    Error error{.kind = restoredKind(query.text(column)), .detail = query.text(column + 1),
                .code = int(query.integer(column + 2))};
    if (const auto seconds = query.optionalInteger(column + 3))
        error.retryAfter = std::chrono::seconds(*seconds);
    return error;
}

ConversationKey readKey(const Statement &query, int column)
{
    return {.chat = ChatId{query.integer(column)}, .thread = ThreadId{query.integer(column + 1)},
            .businessConnectionId = query.text(column + 2)};
}

//! Runs @p query, whose values are bound, and reads a value from each row.
template <typename Read>
auto readAll(Statement &query, Read read) -> Result<QList<decltype(read())>>
{
    QList<decltype(read())> all;
    auto more = query.run().and_then([&] { return query.next(); });
    for (; more && *more; more = query.next())
        all.append(read());
    if (!more)
        return failure(more.error());
    return all;
}

} // namespace

Result<void> OutgoingWriter::inTransaction(const std::function<Result<void>()> &work)
{
    Transaction transaction(m_database);
    return transaction.begin().and_then(work).and_then([&] { return transaction.commit(); });
}

Result<void> OutgoingWriter::markInterrupted()
{
    auto query = m_database.statement(u"UPDATE outbox SET state = ? WHERE state = ?"_s);
    return query.run(qint64(StoredUnknown), qint64(StoredSending));
}

Result<void> OutgoingWriter::saveSent(const SentMessage &sent, LogId after)
{
    return inTransaction([&] { return insertSent(sent, after); });
}

Result<void> OutgoingWriter::saveAll(const std::function<Result<void>()> &first, const QList<SentMessage> &sent, LogId after)
{
    return inTransaction([&]() -> Result<void> {
        auto done = first();
        for (const SentMessage &message : sent)
            done = done.and_then([&] { return insertSent(message, after); });
        return done;
    });
}

Result<void> OutgoingWriter::insertSent(const SentMessage &sent, LogId after)
{
    auto query = m_database.statement(u"INSERT INTO sent (after, chat, thread, business, at, method, json, draft)"
                                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    auto done = query.run(after, sent.conversation.chat, sent.conversation.thread, sent.conversation.businessConnectionId,
                          sent.atMs, sent.method, sent.json, sent.draft);
    if (!done || !sent.outbox)
        return done;
    auto remove = m_database.statement(u"DELETE FROM outbox WHERE id = ?"_s);
    return remove.run(*sent.outbox);
}

Result<void> OutgoingWriter::saveDeleted(ChatId chat, const QList<MessageId> &messages, const QString &business,
                                         LogId after, qint64 atMs)
{
    return inTransaction([&]() -> Result<void> {
        auto query = m_database.statement(u"INSERT INTO sent (after, chat, business, at, message, method)"
                                          " VALUES (?, ?, ?, ?, ?, 'deleteMessage')"_s);
        for (const MessageId message : messages) {
            if (auto done = query.run(after, chat, business, atMs, message); !done)
                return done;
        }
        return {};
    });
}

Result<void> OutgoingWriter::saveReaction(ChatId chat, MessageId message, const QByteArray &reactions, LogId after, qint64 atMs)
{
    return inTransaction([&] {
        auto query = m_database.statement(u"INSERT INTO sent (after, chat, at, message, method, json)"
                                          " VALUES (?, ?, ?, ?, 'setMessageReaction', ?)"_s);
        return query.run(after, chat, atMs, message, reactions);
    });
}

Result<void> OutgoingWriter::setAnswered(const QString &queryId, qint64 atMs)
{
    auto query = m_database.statement(u"INSERT OR IGNORE INTO answer (query, at) VALUES (ifnull(?, ''), ?)"_s);
    return query.run(queryId, atMs);
}

Result<void> OutgoingWriter::markRead(const ConversationKey &key, ItemKey upTo)
{
    auto query = m_database.statement(
        u"INSERT INTO read_mark (chat, thread, business, position, sub) VALUES (?, ?, ifnull(?, ''), ?, ?)"
        " ON CONFLICT DO UPDATE SET position = excluded.position, sub = excluded.sub"
        " WHERE (excluded.position, excluded.sub) > (position, sub)"_s);
    return query.run(key.chat, key.thread, key.businessConnectionId, upTo.position, upTo.sub);
}

Result<OutboxId> OutgoingWriter::addOutbox(const OutboxEntry &entry)
{
    auto query = m_database.statement(
        u"INSERT INTO outbox (chat, thread, business, draft, state, error_kind, error, error_code, retry_after, attempts,"
        " not_before, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(entry.conversation.chat).bind(entry.conversation.thread).bind(entry.conversation.businessConnectionId);
    query.bind(entry.draft).bind(stored(entry.state));
    bindError(query, entry.error);
    return query.run(entry.attempts, entry.notBeforeMs, entry.createdMs).map([&] { return OutboxId{query.lastId()}; });
}

Result<void> OutgoingWriter::updateOutbox(const OutboxEntry &entry)
{
    auto query = m_database.statement(
        u"UPDATE outbox SET chat = ?, thread = ?, business = ?, draft = ?, state = ?, error_kind = ?, error = ?, error_code = ?, retry_after = ?,"
        " attempts = ?, not_before = ? WHERE id = ?"_s);
    query.bind(entry.conversation.chat).bind(entry.conversation.thread).bind(entry.conversation.businessConnectionId);
    query.bind(entry.draft).bind(stored(entry.state));
    bindError(query, entry.error);
    return query.run(entry.attempts, entry.notBeforeMs, entry.id);
}

Result<void> OutgoingWriter::removeOutbox(OutboxId id)
{
    auto query = m_database.statement(u"DELETE FROM outbox WHERE id = ?"_s);
    return query.run(id);
}

Result<void> OutgoingWriter::saveDraft(const SavedDraft &draft)
{
    const ConversationKey &key = draft.conversation;
    if (draft.draft.isEmpty()) {
        auto query = m_database.statement(u"DELETE FROM draft WHERE chat = ? AND thread = ? AND business = ifnull(?, '')"_s);
        return query.run(key.chat, key.thread, key.businessConnectionId);
    }
    auto query = m_database.statement(
        u"INSERT OR REPLACE INTO draft (chat, thread, business, draft, changed) VALUES (?, ?, ifnull(?, ''), ?, ?)"_s);
    return query.run(key.chat, key.thread, key.businessConnectionId, draft.draft, draft.changedMs);
}

Result<ExchangeId> OutgoingWriter::addExchange(const Exchange &exchange)
{
    const SyncedLater later(m_database);   // a record to look at: thousands of calls need not cost a sync each
    auto query = m_database.statement(
        u"INSERT INTO exchange (at, method, parameters, answer, http, duration, error_kind, error, error_code,"
        " retry_after, about) VALUES (?, ifnull(?, ''), ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(exchange.atMs).bind(exchange.method).bind(exchange.parameters).bind(exchange.answer);
    query.bind(exchange.httpCode).bind(exchange.durationMs);
    bindError(query, exchange.error);
    if (auto done = query.run(exchange.about); !done)
        return failure(done.error());
    const ExchangeId id{query.lastId()};
    if (m_exchanges) {
        ++*m_exchanges;
        m_exchangeBytes += exchange.parameters.size() + exchange.answer.size();
    }
    return dropOldExchanges().map([id] { return id; });
}

Result<void> OutgoingWriter::countExchanges()
{
    auto query = m_database.statement(
        u"SELECT count(*), sum(ifnull(length(parameters), 0) + ifnull(length(answer), 0)) FROM exchange"_s);
    auto row = query.run().and_then([&] { return query.next(); });
    if (!row)
        return failure(row.error());
    m_exchanges = query.integer(0);
    m_exchangeBytes = query.integer(1);
    return {};
}

Result<void> OutgoingWriter::dropOldExchanges()
{
    auto done = m_exchanges ? Result<void>() : countExchanges();
    while (done && *m_exchanges > 1
           && (*m_exchanges > m_settings.keepExchanges || m_exchangeBytes > m_settings.keepExchangeBytes)) {
        // An eighth at a time, so that this is rare.
        auto query = m_database.statement(
            u"DELETE FROM exchange WHERE id IN (SELECT id FROM exchange ORDER BY id LIMIT ?)"_s);
        done = query.run(std::max<qint64>(1, *m_exchanges / 8)).and_then([this] { return countExchanges(); });
    }
    return done;
}

Result<void> OutgoingWriter::addWebhookSample(const SavedWebhookInfo &sample)
{
    auto query = m_database.statement(u"INSERT OR REPLACE INTO webhook_sample (at, json) VALUES (?, ?)"_s);
    auto old = m_database.statement(u"DELETE FROM webhook_sample WHERE at < ?"_s);
    return query.run(sample.atMs, sample.json).and_then([&] { return old.run(sample.atMs - WebhookInfosKeptMs); });
}

Result<void> OutgoingWriter::setValue(const QString &name, const QByteArray &value)
{
    auto query = m_database.statement(u"INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"_s);
    return query.run(name, value);
}

Result<QList<OutboxEntry>> OutgoingReader::outbox()
{
    auto query = m_database.statement(
        u"SELECT id, chat, thread, business, draft, state, error_kind, error, error_code, retry_after, attempts,"
        " not_before, created FROM outbox ORDER BY id"_s);
    return readAll(query, [&query] {
        return OutboxEntry{.id = OutboxId{query.integer(0)}, .conversation = readKey(query, 1), .draft = query.bytes(4),
                           .state = restored(query.integer(5)), .error = readError(query, 6),
                           .attempts = int(query.integer(10)), .notBeforeMs = query.integer(11),
                           .createdMs = query.integer(12)};
    });
}

Result<QList<SavedDraft>> OutgoingReader::drafts()
{
    auto query = m_database.statement(u"SELECT chat, thread, business, draft, changed FROM draft ORDER BY changed"_s);
    return readAll(query, [&query] {
        return SavedDraft{.conversation = readKey(query, 0), .draft = query.bytes(3), .changedMs = query.integer(4)};
    });
}

Result<QList<Exchange>> OutgoingReader::exchanges(const ExchangeFilter &filter)
{
    QString sql = u"SELECT id, at, method, parameters, answer, http, duration, error_kind, error, error_code, retry_after,"
                  " about FROM exchange WHERE id < ?"_s;
    if (!filter.method.isEmpty())
        sql += u" AND method = ?"_s;
    if (filter.onlyFailed)
        sql += u" AND error_kind IS NOT NULL"_s;
    if (filter.about)
        sql += u" AND about = ?"_s;
    auto query = m_database.statement(sql + u" ORDER BY id DESC LIMIT ?"_s);
    query.bind(filter.before.value_or(ExchangeId{std::numeric_limits<qint64>::max()}));
    if (!filter.method.isEmpty())
        query.bind(filter.method);
    if (filter.about)
        query.bind(*filter.about);
    query.bind(filter.count);
    return readAll(query, [&query] {
        return Exchange{.id = ExchangeId{query.integer(0)}, .atMs = query.integer(1), .method = query.text(2),
                        .parameters = query.bytes(3), .answer = query.bytes(4), .httpCode = int(query.integer(5)),
                        .durationMs = int(query.integer(6)), .error = readError(query, 7),
                        .about = query.optionalId<LogId>(11)};
    });
}

Result<QList<SavedWebhookInfo>> OutgoingReader::webhookSamples(qint64 sinceMs)
{
    auto query = m_database.statement(u"SELECT at, json FROM webhook_sample WHERE at >= ? ORDER BY at"_s);
    query.bind(sinceMs);
    return readAll(query, [&query] { return SavedWebhookInfo{.atMs = query.integer(0), .json = query.bytes(1)}; });
}

Result<QByteArray> OutgoingReader::value(const QString &name)
{
    auto query = m_database.statement(u"SELECT value FROM setting WHERE name = ?"_s);
    auto row = query.run(name).and_then([&] { return query.next(); });
    return row.map([&query](bool found) { return found ? query.bytes(0) : QByteArray(); });
}

} // namespace Botdesk
