// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/writerside.h"

#include "core/logging.h"
#include "store/filterindex.h"
#include "store/intake.h"
#include "store/peopleprojection.h"
#include "store/salvage.h"
#include "store/schema.h"
#include "store/searchindex.h"
#include "store/store.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

// The log comes first: a projection waits until nothing has arrived for a while. Under a stream that does not end it
// takes short slices and then leaves the writer alone for three times as long.
constexpr auto Quiet = 30ms;
constexpr auto LongestWait = 700ms;
constexpr auto QuietSlice = 80ms;
constexpr auto BusySlice = 20ms;
constexpr int BusyShare = 3;

constexpr qint64 LargeLog = 64 * 1024 * 1024;   // bytes of write-ahead log that are worth a checkpoint at once
constexpr auto TidyAfter = 2s;

} // namespace

WriterSide::WriterSide(std::unique_ptr<Database> database, const StoreSettings &settings, UpdateStore &store)
    : m_database(std::move(database))
    , m_store(store)
    , m_log(*m_database)
    , m_outgoing(*m_database, settings)
    , m_broadcasts(*m_database)
    , m_projector(*m_database, store)
    , m_checkpointAt(LargeLog)
{
    auto conversations = std::make_unique<ConversationProjection>(*m_database);
    m_conversations = conversations.get();
    m_projector.add(std::make_unique<FilterIndex>(*m_database));
    m_projector.add(std::make_unique<SearchIndex>(*m_database));
    m_projector.add(std::make_unique<PeopleProjection>(*m_database));
    m_projector.add(std::move(conversations));
    m_sinceAppend.start();
    m_sinceSlice.start();
}

Result<std::unique_ptr<WriterSide>> WriterSide::open(const StoreSettings &settings, UpdateStore &store)
{
    auto side = tryOpen(settings, store);
    if (side || side.error().kind != Error::Kind::Damaged)
        return side;
    qCWarning(logStore) << "damaged:" << describe(side.error());
    const auto recovery = salvage(settings, side.error().detail);
    return recovery ? tryOpen(settings, store) : failure(recovery.error());
}

Result<std::unique_ptr<WriterSide>> WriterSide::tryOpen(const StoreSettings &settings, UpdateStore &store)
{
    auto database = Database::open(settings.path, Database::Access::Write, settings.busyTimeout);
    if (!database)
        return failure(database.error());
    if (auto prepared = prepareForWriting(**database); !prepared)
        return failure(prepared.error());
    const auto damage = damageFound(**database);
    if (!damage)
        return failure(damage.error());
    if (!damage->isEmpty())
        return failure(Error::Kind::Damaged, *damage);
    std::unique_ptr<WriterSide> side(new WriterSide(*std::move(database), settings, store));
    if (auto prepared = side->prepare(); !prepared)
        return failure(prepared.error());
    side->takeLeftOver();
    return side;
}

Result<void> WriterSide::prepare()
{
    return m_log.load()
        .and_then([this] { return m_outgoing.markInterrupted(); })
        .and_then([this] { return m_broadcasts.markInterrupted(); })
        .and_then([this] { return m_projector.load(); });
}

//! What was on disk and answered, but not in the log, when a program was killed.
void WriterSide::takeLeftOver()
{
    const auto file = IntakeFile::openLeftOver(IntakeFile::pathBeside(m_database->path()));
    if (!file)
        return;
    QList<AppendRequest> requests;
    for (const IntakeFile::Entry &entry : file->entries()) {
        if (entry.number <= m_log.position().intake)
            continue;
        requests.append(decodedRequest(entry.content));
        requests.last().intake = entry.number;
    }
    const auto taken = requests.isEmpty() ? m_log.sync() : m_log.commit(requests, {}).map([](const auto &) {});
    if (taken)
        return file->remove();
    // It stays for the next time, and the log is opened without it.
    qCWarning(logStore) << "intake:" << describe(taken.error());
    emit m_store.failed(taken.error());
}

Result<QList<Committed>> WriterSide::append(const QList<AppendRequest> &requests, const LogWriter::CommitOptions &options)
{
    if (requests.isEmpty())
        return m_log.sync().map([] { return QList<Committed>(); });
    auto committed = m_log.commit(requests, options);
    m_sinceAppend.restart();
    m_isProjecting = true;
    m_isTidy = false;
    if (!committed && committed.error().kind == Error::Kind::Damaged)
        noteDamage(m_database->path());
    return committed;
}

Result<void> WriterSide::saveSent(const SentMessage &sent)
{
    m_hasRest = true;
    m_isProjecting = true;
    auto saved = m_outgoing.saveSent(sent, m_log.last());
    if (saved && sent.outbox)
        tellChanged({sent.conversation});
    return saved;
}

Result<void> WriterSide::saveBroadcastStep(const BroadcastStep &step)
{
    m_hasRest = m_hasRest || !step.sent.isEmpty();
    m_isProjecting = m_isProjecting || !step.sent.isEmpty();
    return m_outgoing.saveAll([&] { return m_broadcasts.updateRecipients(step.broadcast, step.recipients); }, step.sent, m_log.last());
}

Result<void> WriterSide::saveChatTrouble(const ChatTrouble &trouble)
{
    return writeChatTrouble(*m_database, trouble).map([&] { tellChanged({{.chat = trouble.chat}}); });
}

Result<void> WriterSide::clearChatTrouble(ChatId chat)
{
    return removeChatTrouble(*m_database, chat).map([&] { tellChanged({{.chat = chat}}); });
}

Result<void> WriterSide::saveDeleted(ChatId chat, const QList<MessageId> &messages, const QString &business, qint64 atMs)
{
    m_hasRest = true;
    m_isProjecting = true;
    return m_outgoing.saveDeleted(chat, messages, business, m_log.last(), atMs);
}

Result<void> WriterSide::saveReaction(ChatId chat, MessageId message, const QByteArray &reactions, qint64 atMs)
{
    m_hasRest = true;
    m_isProjecting = true;
    return m_outgoing.saveReaction(chat, message, reactions, m_log.last(), atMs);
}

Result<void> WriterSide::setAnswered(const QString &queryId, qint64 atMs)
{
    return m_outgoing.setAnswered(queryId, atMs).and_then([&] { return m_conversations->noteAnswered(queryId); }).map([this] {
        tellChanged(m_conversations->takeChanged());
    });
}

Result<void> WriterSide::markRead(const ConversationKey &key, ItemKey upTo)
{
    Transaction transaction(*m_database);
    auto done = transaction.begin()
                    .and_then([&] { return m_outgoing.markRead(key, upTo); })
                    .and_then([&] { return m_conversations->markRead(key, upTo); })
                    .and_then([&] { return transaction.commit(); });
    if (done)
        tellChanged(m_conversations->takeChanged());
    else
        m_conversations->forget();
    return done;
}

Result<void> WriterSide::dismissRecovery()
{
    return m_database->execute(u"DELETE FROM recovery"_s);
}

Result<void> WriterSide::rebuild()
{
    m_isProjecting = true;
    m_hasRest = true;
    return m_projector.dropAll();
}

void WriterSide::tellChanged(const QList<ConversationKey> &keys)
{
    if (!keys.isEmpty())
        emit m_store.conversationsChanged(keys);
}

std::optional<std::chrono::milliseconds> WriterSide::whenIdle(bool isReceiving)
{
    // Even while projections are behind: under a stream that does not end they may be so for long.
    if (!m_isTidy && QFileInfo(m_database->path() + u"-wal"_s).size() > m_checkpointAt)
        checkpoint();
    if (m_isProjecting && (m_hasRest || m_projector.isBehind(m_log.last())))
        return projectSoon(isReceiving);
    if (m_isTidy)
        return std::nullopt;
    const auto waited = std::chrono::milliseconds(m_sinceAppend.elapsed());
    if (waited < TidyAfter)
        return TidyAfter - waited;
    checkpoint();
    return std::nullopt;
}

std::optional<std::chrono::milliseconds> WriterSide::projectSoon(bool isReceiving)
{
    const auto quiet = std::chrono::milliseconds(m_sinceAppend.elapsed());
    const auto waited = std::chrono::milliseconds(m_sinceSlice.elapsed());
    if (quiet >= Quiet && !isReceiving) {
        project(QuietSlice);
        return 0ms;
    }
    const auto wait = std::max<std::chrono::milliseconds>(LongestWait, std::chrono::milliseconds(BusyShare * m_lastSliceMs));
    if (waited >= wait) {
        project(BusySlice);
        return Quiet;
    }
    return isReceiving ? wait - waited : std::min(Quiet - quiet, wait - waited);
}

void WriterSide::project(std::chrono::milliseconds budget)
{
    QElapsedTimer timer;
    timer.start();
    Result<void> done;
    const SyncedLater later(*m_database);   // what is lost of a projection is made again
    if (m_projector.isBehind(m_log.last())) {
        done = m_projector.takeSlice(m_log.last(), budget).map([](qint64) {});
    } else {
        m_hasRest = false;
        done = m_projector.takeRest();
    }
    m_lastSliceMs = timer.elapsed();
    m_sinceSlice.restart();
    m_isTidy = false;
    if (!done) {
        // The log is not in danger; what is shown stays behind until the cause is gone.
        qCWarning(logStore) << "projection:" << describe(done.error());
        m_isProjecting = false;
        if (done.error().kind == Error::Kind::Damaged)
            noteDamage(m_database->path());
        emit m_store.failed(done.error());
        return;
    }
    tellChanged(m_conversations->takeChanged());
}

//! Carries the write-ahead log into the database, as far as no reader needs it. The file does not shrink by that: it is
//! written again from its beginning, so only what it grows by counts for the next time.
void WriterSide::checkpoint()
{
    m_isTidy = true;
    if (auto done = m_database->execute(u"PRAGMA wal_checkpoint(PASSIVE)"_s); !done)
        qCWarning(logStore) << "checkpoint:" << describe(done.error());
    m_checkpointAt = QFileInfo(m_database->path() + u"-wal"_s).size() + LargeLog;
}

} // namespace Botdesk
