// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/intake.h"
#include "store/store.h"
#include "store/writerside.h"
#include "store/readerside.h"

#include <QMutex>

namespace Botdesk {

//! UpdateStore on SQLite: hands each call to the thread it belongs to and keeps no state of its own.
//!
//! Three lanes, each with a connection: the writer; history for pages and other quick reads; and search for what may take
//! long, so that scrolling does not wait for a count.
class SqliteStore final : public UpdateStore
{
    Q_OBJECT
public:
    explicit SqliteStore(StoreSettings settings);
    ~SqliteStore() override;

    Answer<StoreInfo> opened() override;
    Answer<StoreInfo> info() override;
    Answer<> dismissRecovery() override;
    Answer<Committed> append(QList<ReceivedUpdate> updates, std::optional<UpdateId> nextOffset) override;
    Answer<std::optional<UpdateId>> nextOffset() override;
    void setAcknowledged(LogId upTo, qint64 atMs) override;
    Answer<UpdateRows> rows(UpdateFilter filter) override;
    Answer<QList<TypeCount>> counts(UpdateFilter filter) override;
    Answer<QList<StoredUpdate>> page(LogId first, LogId last) override;
    Answer<QList<StoredUpdate>> page(QList<LogId> ids) override;
    Answer<QByteArray> json(LogId id) override;
    Answer<QList<QByteArray>> jsons(QList<LogId> ids) override;
    Answer<UpdateTimeline> timeline(LogId id) override;
    Answer<QList<Conversation>> conversations(ConversationFilter filter) override;
    Answer<ConversationCounts> conversationCounts(ConversationFilter filter) override;
    Answer<Conversation> conversation(ConversationKey key) override;
    Answer<QList<ChatItem>> messages(ConversationKey key, std::optional<ItemKey> before, int count) override;
    Answer<QList<ChatItem>> messagesFrom(ConversationKey key, ItemKey from, int count) override;
    Answer<ChatItem> message(ChatId chat, MessageId id, QString businessConnectionId) override;
    Answer<QList<FoundMessage>> findMessages(QString text, int count) override;
    Answer<> markRead(ConversationKey key, ItemKey upTo) override;
    Answer<Person> person(UserId id) override;
    Answer<ChatInfo> chatInfo(ChatId id) override;
    Answer<QList<ChatInfo>> chats(QString search, int count) override;
    Answer<QList<Person>> people(QString search, int count) override;
    Answer<> saveSent(SentMessage sent) override;
    Answer<> saveDeleted(ChatId chat, QList<MessageId> messages, QString businessConnectionId) override;
    Answer<> saveReaction(ChatId chat, MessageId message, QByteArray reactions) override;
    Answer<> setAnswered(QString queryId, qint64 atMs) override;
    Answer<OutboxId> addOutbox(OutboxEntry entry) override;
    Answer<> updateOutbox(OutboxEntry entry) override;
    Answer<> removeOutbox(OutboxId id) override;
    Answer<QList<OutboxEntry>> outbox() override;
    Answer<> saveDraft(SavedDraft draft) override;
    Answer<QList<SavedDraft>> drafts() override;
    Answer<> saveChatTrouble(ChatTrouble trouble) override;
    Answer<> clearChatTrouble(ChatId chat) override;
    Answer<QList<ChatTrouble>> chatTroubles() override;
    Answer<BroadcastId> addBroadcast(Broadcast broadcast, QList<BroadcastRecipient> recipients) override;
    Answer<> updateBroadcast(Broadcast broadcast) override;
    Answer<> removeBroadcast(BroadcastId id) override;
    Answer<QList<Broadcast>> broadcasts() override;
    Answer<QList<BroadcastRecipient>> recipients(BroadcastId id, RecipientFilter filter) override;
    Answer<> saveBroadcastStep(BroadcastStep step) override;
    Answer<ExchangeId> addExchange(Exchange exchange) override;
    Answer<QList<Exchange>> exchanges(ExchangeFilter filter) override;
    Answer<> addWebhookSample(SavedWebhookInfo sample) override;
    Answer<QList<SavedWebhookInfo>> webhookSamples(qint64 sinceMs) override;
    Answer<> setValue(QString name, QByteArray value) override;
    Answer<QByteArray> value(QString name) override;
    Answer<> rebuild() override;

private:
    template <typename T>
    using Promise = QPromise<Result<T>>;

    template <typename T>
    Result<T> noted(Result<T> result) const;
    template <typename T, typename Work>
    Answer<T> write(Work work);
    template <typename T, typename Work>
    Answer<T> read(Lane &lane, std::unique_ptr<ReaderSide> &side, Work work);
    template <typename T, typename Work>
    Answer<T> readHistory(Work work);
    template <typename T, typename Work>
    Answer<T> readSearch(Work work);
    void open();
    void commitAppends();
    void endWriting();
    std::optional<std::chrono::milliseconds> whenIdle();
    Error whyNotWriting() const;

    const StoreSettings m_settings;
    Promise<void> m_open;   // its future is never given out: nobody may cancel it

    // Each belongs to its lane's thread alone.
    std::unique_ptr<WriterSide> m_writerSide;
    std::unique_ptr<ReaderSide> m_historySide;
    std::unique_ptr<ReaderSide> m_searchSide;

    Lane m_writer;
    Intake m_intake;
    Lane m_history;
    Lane m_search;
};

} // namespace Botdesk
