// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/outgoing.h"
#include "store/storeinfo.h"

namespace Botdesk {

//! What we do, beside the log: sent messages, answers, outbox, drafts, exchanges, samples, settings. Truth, no projection.
//! The writing half lives in the writer's thread; each call is a transaction of its own.
class OutgoingWriter
{
public:
    OutgoingWriter(Database &database, const StoreSettings &settings) : m_database(database), m_settings(settings) { }

    Result<void> markInterrupted();   //!< what was being sent when the program ended: its outcome is unknown

    Result<void> saveSent(const SentMessage &sent, LogId after);
    //! What @p first writes and all of @p sent, in one transaction.
    Result<void> saveAll(const std::function<Result<void>()> &first, const QList<SentMessage> &sent, LogId after);
    Result<void> saveDeleted(ChatId chat, const QList<MessageId> &messages, const QString &business, LogId after, qint64 atMs);
    Result<void> saveReaction(ChatId chat, MessageId message, const QByteArray &reactions, LogId after, qint64 atMs);
    Result<void> setAnswered(const QString &queryId, qint64 atMs);
    Result<void> markRead(const ConversationKey &key, ItemKey upTo);
    Result<OutboxId> addOutbox(const OutboxEntry &entry);
    Result<void> updateOutbox(const OutboxEntry &entry);
    Result<void> removeOutbox(OutboxId id);
    Result<void> saveDraft(const SavedDraft &draft);
    Result<ExchangeId> addExchange(const Exchange &exchange);
    Result<void> addWebhookSample(const SavedWebhookInfo &sample);
    Result<void> setValue(const QString &name, const QByteArray &value);

private:
    Result<void> insertSent(const SentMessage &sent, LogId after);
    Result<void> inTransaction(const std::function<Result<void>()> &work);
    Result<void> countExchanges();
    Result<void> dropOldExchanges();

    Database &m_database;
    const StoreSettings &m_settings;
    std::optional<qint64> m_exchanges;       // how many there are, and their bytes; counted once
    qint64 m_exchangeBytes = 0;
};

class OutgoingReader
{
public:
    explicit OutgoingReader(Database &database) : m_database(database) { }

    Result<QList<OutboxEntry>> outbox();
    Result<QList<SavedDraft>> drafts();
    Result<QList<Exchange>> exchanges(const ExchangeFilter &filter);
    Result<QList<SavedWebhookInfo>> webhookSamples(qint64 sinceMs);
    Result<QByteArray> value(const QString &name);

private:
    Database &m_database;
};

} // namespace Botdesk
