// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/sqlitestore.h"

#include "core/clock.h"
#include "store/salvage.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

template <typename T>
void finish(QPromise<T> &promise, T value)
{
    promise.addResult(std::move(value));
    promise.finish();
}

} // namespace

SqliteStore::SqliteStore(StoreSettings settings)
    : m_settings(std::move(settings))
    , m_writer(u"store-writer"_s, [this] { return whenIdle(); })
    , m_intake(m_settings.path, m_writer, [this] { commitAppends(); })
    , m_history(u"store-history"_s)
    , m_search(u"store-search"_s)
{
    m_open.start();
    m_writer.post([this] { open(); });
}

SqliteStore::~SqliteStore()
{
    m_search.finish([this] { m_searchSide.reset(); });
    m_history.finish([this] { m_historySide.reset(); });
    m_intake.finish();
    m_writer.finish([this] { endWriting(); });
}

void SqliteStore::open()
{
    if (m_settings.readOnly) {
        // What a killed program left is no part of the log yet.
        if (QFileInfo::exists(m_settings.path) && IntakeFile::openLeftOver(IntakeFile::pathBeside(m_settings.path)))
            (void)WriterSide::open(m_settings, *this);
        // The schema is checked by each reading side as it opens.
        const auto side = ReaderSide::open(m_settings);
        return finish(m_open, side ? Result<void>() : Result<void>(failure(side.error())));
    }
    auto side = WriterSide::open(m_settings, *this);
    if (side) {
        m_writerSide = *std::move(side);
        m_intake.begin(m_writerSide->position());
    }
    finish(m_open, side ? Result<void>() : Result<void>(failure(side.error())));
}

//! In the writer's thread, where opening is over.
Error SqliteStore::whyNotWriting() const
{
    const auto opened = m_open.future().result();
    return opened ? Error{.kind = Error::Kind::ReadOnly, .detail = m_settings.path} : opened.error();
}

//! @p result, after leaving a note when it tells of a damaged file: the next start then looks at all of it.
template <typename T>
Result<T> SqliteStore::noted(Result<T> result) const
{
    if (!result && result.error().kind == Error::Kind::Damaged && !m_settings.readOnly)
        noteDamage(m_settings.path);
    return result;
}

template <typename T, typename Work>
UpdateStore::Answer<T> SqliteStore::write(Work work)
{
    auto promise = std::make_shared<Promise<T>>();
    promise->start();
    m_writer.post([this, promise, work = std::move(work)] {
        if (!m_writerSide)
            return finish(*promise, Result<T>(failure(whyNotWriting())));
        commitAppends();   // in the order of the calls
        finish(*promise, noted(Result<T>(work(*m_writerSide))));
    });
    return promise->future();
}

template <typename T, typename Work>
UpdateStore::Answer<T> SqliteStore::read(Lane &lane, std::unique_ptr<ReaderSide> &side, Work work)
{
    auto promise = std::make_shared<Promise<T>>();
    promise->start();
    lane.post([this, promise, &lane, &side, work = std::move(work), answered = m_intake.answered()] {
        const IsGivenUp isGivenUp = [&promise, &lane] { return promise->isCanceled() || lane.isFinishing(); };
        if (isGivenUp())
            return finish(*promise, Result<T>(failure(Error::Kind::Cancelled)));
        if (const auto opened = m_open.future().result(); !opened)
            return finish(*promise, Result<T>(failure(opened.error())));
        if (!side) {
            auto fresh = ReaderSide::open(m_settings);
            if (!fresh)
                return finish(*promise, Result<T>(failure(fresh.error())));
            side = *std::move(fresh);
        }
        m_intake.waitForLog(answered);   // whoever was told that it is stored finds it
        finish(*promise, noted(Result<T>(work(*side, isGivenUp))));
    });
    return promise->future();
}

template <typename T, typename Work>
UpdateStore::Answer<T> SqliteStore::readHistory(Work work)
{
    return read<T>(m_history, m_historySide,
                   [work = std::move(work)](ReaderSide &side, const IsGivenUp &) { return work(side); });
}

template <typename T, typename Work>
UpdateStore::Answer<T> SqliteStore::readSearch(Work work)
{
    return read<T>(m_search, m_searchSide, std::move(work));
}

UpdateStore::Answer<StoreInfo> SqliteStore::opened()
{
    return info();
}

UpdateStore::Answer<Committed> SqliteStore::append(QList<ReceivedUpdate> updates, std::optional<UpdateId> nextOffset)
{
    return m_intake.append(std::move(updates), nextOffset);
}

//! In the writer's thread.
void SqliteStore::commitAppends()
{
    const Intake::Batch batch = m_intake.take();
    if (batch.isNothing)
        return;
    const auto committed = m_writerSide ? m_writerSide->append(batch.requests, batch.options)
                                        : Result<QList<Committed>>(failure(whyNotWriting()));
    const bool isTrouble = m_intake.settle(batch, committed, m_writerSide ? m_writerSide->position() : LogWriter::Position{});
    if (isTrouble)
        emit failed(committed.error());   // nobody waits for it any more, and what is shown stays behind
    if (!committed)
        return;
    Committed all;
    qsizetype given = 0;
    for (const Committed &one : *committed) {
        all.rows += one.rows;
        for (const qsizetype place : one.known)
            all.known.append(given + place);
        given += one.rows.size() + one.known.size();
        all.storedMs = one.storedMs;
    }
    if (!all.rows.isEmpty() || !all.known.isEmpty())
        emit stored(all);
}

//! In the writer's thread, as its last job.
void SqliteStore::endWriting()
{
    commitAppends();
    if (m_writerSide && m_intake.isDoneWithFile() && m_writerSide->sync())
        m_intake.removeFile();
    m_writerSide.reset();
}

std::optional<std::chrono::milliseconds> SqliteStore::whenIdle()
{
    if (!m_writerSide)
        return std::nullopt;
    const auto due = m_intake.due();
    if (due && *due <= 0ms) {
        commitAppends();
        return 0ms;
    }
    const auto again = m_writerSide->whenIdle(due.has_value());
    return due && again ? std::min(*due, *again) : due ? due : again;
}

UpdateStore::Answer<StoreInfo> SqliteStore::info()
{
    return readHistory<StoreInfo>([](ReaderSide &side) { return side.info(); });
}

UpdateStore::Answer<> SqliteStore::dismissRecovery()
{
    return write<void>([](WriterSide &side) { return side.dismissRecovery(); });
}

UpdateStore::Answer<std::optional<UpdateId>> SqliteStore::nextOffset()
{
    return readHistory<std::optional<UpdateId>>([](ReaderSide &side) { return side.nextOffset(); });
}

void SqliteStore::setAcknowledged(LogId upTo, qint64 atMs)
{
    m_intake.setAcknowledged(upTo, atMs);
}

UpdateStore::Answer<UpdateRows> SqliteStore::rows(UpdateFilter filter)
{
    return readSearch<UpdateRows>([filter = std::move(filter)](ReaderSide &side, const IsGivenUp &isGivenUp) {
        return side.rows.rows(filter, isGivenUp);
    });
}

UpdateStore::Answer<QList<TypeCount>> SqliteStore::counts(UpdateFilter filter)
{
    return readSearch<QList<TypeCount>>([filter = std::move(filter)](ReaderSide &side, const IsGivenUp &isGivenUp) {
        return side.rows.counts(filter, isGivenUp);
    });
}

UpdateStore::Answer<QList<StoredUpdate>> SqliteStore::page(LogId first, LogId last)
{
    return readHistory<QList<StoredUpdate>>([first, last](ReaderSide &side) { return side.log.page(first, last); });
}

UpdateStore::Answer<QList<StoredUpdate>> SqliteStore::page(QList<LogId> ids)
{
    return readHistory<QList<StoredUpdate>>([ids = std::move(ids)](ReaderSide &side) { return side.log.page(ids); });
}

UpdateStore::Answer<QByteArray> SqliteStore::json(LogId id)
{
    return readHistory<QByteArray>([id](ReaderSide &side) { return side.log.json(id); });
}

UpdateStore::Answer<QList<QByteArray>> SqliteStore::jsons(QList<LogId> ids)
{
    return readSearch<QList<QByteArray>>([ids = std::move(ids)](ReaderSide &side, const IsGivenUp &isGivenUp) {
        return side.log.jsons(ids, isGivenUp);
    });
}

UpdateStore::Answer<UpdateTimeline> SqliteStore::timeline(LogId id)
{
    return readHistory<UpdateTimeline>([id](ReaderSide &side) { return side.timeline(id); });
}

UpdateStore::Answer<QList<Conversation>> SqliteStore::conversations(ConversationFilter filter)
{
    return readHistory<QList<Conversation>>([filter = std::move(filter)](ReaderSide &side) {
        return side.conversations.list(filter);
    });
}

UpdateStore::Answer<ConversationCounts> SqliteStore::conversationCounts(ConversationFilter filter)
{
    return readSearch<ConversationCounts>([filter = std::move(filter)](ReaderSide &side, const IsGivenUp &) {
        return side.conversations.counts(filter);
    });
}

UpdateStore::Answer<Conversation> SqliteStore::conversation(ConversationKey key)
{
    return readHistory<Conversation>([key = std::move(key)](ReaderSide &side) { return side.conversations.one(key); });
}

UpdateStore::Answer<QList<ChatItem>> SqliteStore::messages(ConversationKey key, std::optional<ItemKey> before, int count)
{
    return readHistory<QList<ChatItem>>([key = std::move(key), before, count](ReaderSide &side) {
        return side.items.page(key, before, count);
    });
}

UpdateStore::Answer<QList<ChatItem>> SqliteStore::messagesFrom(ConversationKey key, ItemKey from, int count)
{
    return readHistory<QList<ChatItem>>([key = std::move(key), from, count](ReaderSide &side) {
        return side.items.pageFrom(key, from, count);
    });
}

UpdateStore::Answer<QList<FoundMessage>> SqliteStore::findMessages(QString text, int count)
{
    return readSearch<QList<FoundMessage>>([text = std::move(text), count](ReaderSide &side, const IsGivenUp &isGivenUp) {
        return side.messages.find(text, count, isGivenUp);
    });
}

UpdateStore::Answer<ChatItem> SqliteStore::message(ChatId chat, MessageId id, QString businessConnectionId)
{
    return readHistory<ChatItem>([chat, id, business = std::move(businessConnectionId)](ReaderSide &side) {
        return side.items.message(chat, id, business);
    });
}

UpdateStore::Answer<> SqliteStore::markRead(ConversationKey key, ItemKey upTo)
{
    return write<void>([key = std::move(key), upTo](WriterSide &side) { return side.markRead(key, upTo); });
}

UpdateStore::Answer<Person> SqliteStore::person(UserId id)
{
    return readHistory<Person>([id](ReaderSide &side) { return side.people.person(id); });
}

UpdateStore::Answer<ChatInfo> SqliteStore::chatInfo(ChatId id)
{
    return readHistory<ChatInfo>([id](ReaderSide &side) { return side.people.chat(id); });
}

UpdateStore::Answer<QList<ChatInfo>> SqliteStore::chats(QString search, int count)
{
    return readHistory<QList<ChatInfo>>([search = std::move(search), count](ReaderSide &side) {
        return side.people.chats(search, count);
    });
}

UpdateStore::Answer<QList<Person>> SqliteStore::people(QString search, int count)
{
    return readHistory<QList<Person>>([search = std::move(search), count](ReaderSide &side) {
        return side.people.people(search, count);
    });
}

UpdateStore::Answer<> SqliteStore::saveSent(SentMessage sent)
{
    return write<void>([sent = std::move(sent)](WriterSide &side) { return side.saveSent(sent); });
}

UpdateStore::Answer<> SqliteStore::saveDeleted(ChatId chat, QList<MessageId> messages, QString businessConnectionId)
{
    const qint64 now = Clock::system().unixMilliseconds();
    return write<void>([=, business = std::move(businessConnectionId)](WriterSide &side) {
        return side.saveDeleted(chat, messages, business, now);
    });
}

UpdateStore::Answer<> SqliteStore::saveReaction(ChatId chat, MessageId message, QByteArray reactions)
{
    const qint64 now = Clock::system().unixMilliseconds();
    return write<void>([=, reactions = std::move(reactions)](WriterSide &side) {
        return side.saveReaction(chat, message, reactions, now);
    });
}

UpdateStore::Answer<> SqliteStore::setAnswered(QString queryId, qint64 atMs)
{
    return write<void>([queryId = std::move(queryId), atMs](WriterSide &side) {
        return side.setAnswered(queryId, atMs);
    });
}

UpdateStore::Answer<OutboxId> SqliteStore::addOutbox(OutboxEntry entry)
{
    return write<OutboxId>([entry = std::move(entry)](WriterSide &side) {
        return side.changeOutbox(entry.conversation, [&](OutgoingWriter &tables) { return tables.addOutbox(entry); });
    });
}

UpdateStore::Answer<> SqliteStore::updateOutbox(OutboxEntry entry)
{
    return write<void>([entry = std::move(entry)](WriterSide &side) {
        return side.changeOutbox(entry.conversation, [&](OutgoingWriter &tables) { return tables.updateOutbox(entry); });
    });
}

UpdateStore::Answer<> SqliteStore::removeOutbox(OutboxId id)
{
    return write<void>([id](WriterSide &side) { return side.outgoing().removeOutbox(id); });
}

UpdateStore::Answer<QList<OutboxEntry>> SqliteStore::outbox()
{
    return readHistory<QList<OutboxEntry>>([](ReaderSide &side) { return side.outgoing.outbox(); });
}

UpdateStore::Answer<> SqliteStore::saveDraft(SavedDraft draft)
{
    return write<void>([draft = std::move(draft)](WriterSide &side) {
        return side.changeOutbox(draft.conversation, [&](OutgoingWriter &tables) { return tables.saveDraft(draft); });
    });
}

UpdateStore::Answer<QList<SavedDraft>> SqliteStore::drafts()
{
    return readHistory<QList<SavedDraft>>([](ReaderSide &side) { return side.outgoing.drafts(); });
}

UpdateStore::Answer<> SqliteStore::saveChatTrouble(ChatTrouble trouble)
{
    return write<void>([trouble = std::move(trouble)](WriterSide &side) { return side.saveChatTrouble(trouble); });
}

UpdateStore::Answer<> SqliteStore::clearChatTrouble(ChatId chat)
{
    return write<void>([chat](WriterSide &side) { return side.clearChatTrouble(chat); });
}

UpdateStore::Answer<QList<ChatTrouble>> SqliteStore::chatTroubles()
{
    return readHistory<QList<ChatTrouble>>([](ReaderSide &side) { return side.chatTroubles(); });
}

UpdateStore::Answer<BroadcastId> SqliteStore::addBroadcast(Broadcast broadcast, QList<BroadcastRecipient> recipients)
{
    return write<BroadcastId>([broadcast = std::move(broadcast), recipients = std::move(recipients)](WriterSide &side) {
        return side.broadcasts().add(broadcast, recipients);
    });
}

UpdateStore::Answer<> SqliteStore::updateBroadcast(Broadcast broadcast)
{
    return write<void>([broadcast = std::move(broadcast)](WriterSide &side) { return side.broadcasts().update(broadcast); });
}

UpdateStore::Answer<> SqliteStore::removeBroadcast(BroadcastId id)
{
    return write<void>([id](WriterSide &side) { return side.broadcasts().remove(id); });
}

UpdateStore::Answer<QList<Broadcast>> SqliteStore::broadcasts()
{
    return readHistory<QList<Broadcast>>([](ReaderSide &side) { return side.broadcasts.all(); });
}

UpdateStore::Answer<QList<BroadcastRecipient>> SqliteStore::recipients(BroadcastId id, RecipientFilter filter)
{
    return readHistory<QList<BroadcastRecipient>>([id, filter = std::move(filter)](ReaderSide &side) {
        return side.broadcasts.recipients(id, filter);
    });
}

UpdateStore::Answer<> SqliteStore::saveBroadcastStep(BroadcastStep step)
{
    return write<void>([step = std::move(step)](WriterSide &side) { return side.saveBroadcastStep(step); });
}

UpdateStore::Answer<ExchangeId> SqliteStore::addExchange(Exchange exchange)
{
    return write<ExchangeId>([exchange = std::move(exchange)](WriterSide &side) {
        return side.outgoing().addExchange(exchange);
    });
}

UpdateStore::Answer<QList<Exchange>> SqliteStore::exchanges(ExchangeFilter filter)
{
    return readHistory<QList<Exchange>>([filter = std::move(filter)](ReaderSide &side) {
        return side.outgoing.exchanges(filter);
    });
}

UpdateStore::Answer<> SqliteStore::addWebhookSample(SavedWebhookInfo sample)
{
    return write<void>([sample = std::move(sample)](WriterSide &side) {
        return side.outgoing().addWebhookSample(sample);
    });
}

UpdateStore::Answer<QList<SavedWebhookInfo>> SqliteStore::webhookSamples(qint64 sinceMs)
{
    return readHistory<QList<SavedWebhookInfo>>([sinceMs](ReaderSide &side) { return side.outgoing.webhookSamples(sinceMs); });
}

UpdateStore::Answer<> SqliteStore::setValue(QString name, QByteArray value)
{
    return write<void>([name = std::move(name), value = std::move(value)](WriterSide &side) {
        return side.outgoing().setValue(name, value);
    });
}

UpdateStore::Answer<QByteArray> SqliteStore::value(QString name)
{
    return readHistory<QByteArray>([name = std::move(name)](ReaderSide &side) { return side.outgoing.value(name); });
}

UpdateStore::Answer<> SqliteStore::rebuild()
{
    return write<void>([](WriterSide &side) { return side.rebuild(); });
}

std::unique_ptr<UpdateStore> openSqliteStore(StoreSettings settings)
{
    return std::make_unique<SqliteStore>(std::move(settings));
}

} // namespace Botdesk
