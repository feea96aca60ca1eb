// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/broadcast.h"
#include "store/chattrouble.h"
#include "store/conversation.h"
#include "store/outgoing.h"
#include "store/storedupdate.h"
#include "store/storeinfo.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace Botdesk {

//! What must not be forgotten about one bot: the log of its updates, and all that is made from it.
//!
//! Every call may come from any thread, returns at once and takes and gives values. Signals are emitted in a thread of
//! the store's own. Calls made before opened() has finished wait for it; when opening failed they fail with its Error.
//! Writes happen in the order of the calls. A future that is cancelled gives up its query; the others go on.
//! Destroying the store finishes what was asked to be written; reads that still wait end as Cancelled.
class UpdateStore : public QObject
{
    Q_OBJECT
public:
    template <typename T = void>
    using Answer = QFuture<Result<T>>;

    using QObject::QObject;

    virtual Answer<StoreInfo> opened() = 0;   //!< migrated, and mended where it was damaged
    virtual Answer<StoreInfo> info() = 0;
    virtual Answer<> dismissRecovery() = 0;

    // The log.
    //! Puts @p updates behind the log, and @p nextOffset beside them, all of it on disk when the future finishes. An
    //! Error (DiskFull, ReadOnly, Locked, Damaged …) means that none of them is stored: do not acknowledge. The same
    //! update with the same id again is counted as a duplicate and not stored. Heads that have not been read are read. stored() may
    //! come a moment after the future; what is read after it has them. Not from the thread of a window: where the disk is quick, the caller's
    //! thread waits for it.
    virtual Answer<Committed> append(QList<ReceivedUpdate> updates, std::optional<UpdateId> nextOffset = {}) = 0;
    virtual Answer<std::optional<UpdateId>> nextOffset() = 0;
    virtual void setAcknowledged(LogId upTo, qint64 atMs) = 0;   //!< kept for timeline(), with the next commit

    virtual Answer<UpdateRows> rows(UpdateFilter filter = {}) = 0;
    virtual Answer<QList<TypeCount>> counts(UpdateFilter filter = {}) = 0;    //!< by type, most first
    virtual Answer<QList<StoredUpdate>> page(LogId first, LogId last) = 0;
    virtual Answer<QList<StoredUpdate>> page(QList<LogId> ids) = 0;
    virtual Answer<QByteArray> json(LogId id) = 0;                            //!< exactly as received
    virtual Answer<QList<QByteArray>> jsons(QList<LogId> ids) = 0;
    virtual Answer<UpdateTimeline> timeline(LogId id) = 0;

    // Conversations, people.
    virtual Answer<QList<Conversation>> conversations(ConversationFilter filter = {}) = 0;
    virtual Answer<ConversationCounts> conversationCounts(ConversationFilter filter = {}) = 0;
    virtual Answer<Conversation> conversation(ConversationKey key) = 0;       //!< NotFound when nothing is stored of it
    //! The last @p count items before @p before (or of all), in their order.
    virtual Answer<QList<ChatItem>> messages(ConversationKey key, std::optional<ItemKey> before = {}, int count = 50) = 0;
    //! The first @p count items from @p from on, in their order.
    virtual Answer<QList<ChatItem>> messagesFrom(ConversationKey key, ItemKey from, int count = 50) = 0;
    virtual Answer<ChatItem> message(ChatId chat, MessageId id, QString businessConnectionId = {}) = 0;
    //! Messages of either side, and earlier versions of them, with @p text in their text; latest first.
    virtual Answer<QList<FoundMessage>> findMessages(QString text, int count = 50) = 0;
    virtual Answer<> markRead(ConversationKey key, ItemKey upTo) = 0;
    virtual Answer<Person> person(UserId id) = 0;
    virtual Answer<ChatInfo> chatInfo(ChatId id) = 0;
    virtual Answer<QList<ChatInfo>> chats(QString search = {}, int count = 50) = 0;     //!< latest seen first
    virtual Answer<QList<Person>> people(QString search = {}, int count = 50) = 0;

    // What we do.
    virtual Answer<> saveSent(SentMessage sent) = 0;
    virtual Answer<> saveDeleted(ChatId chat, QList<MessageId> messages, QString businessConnectionId = {}) = 0;
    //! What the bot reacts to @p message with from now on: an array of ReactionType. The server sends no update of it.
    virtual Answer<> saveReaction(ChatId chat, MessageId message, QByteArray reactions) = 0;
    virtual Answer<> setAnswered(QString queryId, qint64 atMs) = 0;
    virtual Answer<OutboxId> addOutbox(OutboxEntry entry) = 0;
    virtual Answer<> updateOutbox(OutboxEntry entry) = 0;
    virtual Answer<> removeOutbox(OutboxId id) = 0;
    virtual Answer<QList<OutboxEntry>> outbox() = 0;                          //!< in order of their turn
    virtual Answer<> saveDraft(SavedDraft draft) = 0;
    virtual Answer<QList<SavedDraft>> drafts() = 0;
    //! Why chats take no message: what a send was refused with, until it is cleared.
    virtual Answer<> saveChatTrouble(ChatTrouble trouble) = 0;
    virtual Answer<> clearChatTrouble(ChatId chat) = 0;
    virtual Answer<QList<ChatTrouble>> chatTroubles() = 0;

    // One message for many.
    virtual Answer<BroadcastId> addBroadcast(Broadcast broadcast, QList<BroadcastRecipient> recipients) = 0;   //!< places are given in order
    virtual Answer<> updateBroadcast(Broadcast broadcast) = 0;
    virtual Answer<> removeBroadcast(BroadcastId id) = 0;
    virtual Answer<QList<Broadcast>> broadcasts() = 0;                        //!< latest first, with their counts
    virtual Answer<QList<BroadcastRecipient>> recipients(BroadcastId id, RecipientFilter filter = {}) = 0;   //!< in their order
    virtual Answer<> saveBroadcastStep(BroadcastStep step) = 0;

    virtual Answer<ExchangeId> addExchange(Exchange exchange) = 0;
    virtual Answer<QList<Exchange>> exchanges(ExchangeFilter filter = {}) = 0;    //!< latest first
    virtual Answer<> addWebhookSample(SavedWebhookInfo sample) = 0;
    virtual Answer<QList<SavedWebhookInfo>> webhookSamples(qint64 sinceMs) = 0;      //!< oldest first

    // Small things of the session's that belong to the bot: getMe, settings of the receiver …
    virtual Answer<> setValue(QString name, QByteArray value) = 0;
    virtual Answer<QByteArray> value(QString name) = 0;                       //!< empty when never set

    //! Drops every projection and fills it again, with rebuildProgress(); the log is not touched.
    virtual Answer<> rebuild() = 0;

signals:
    void stored(const Botdesk::Committed &committed);   //!< after each commit of the log that brought rows or duplicates
    void projected(Botdesk::LogId upTo);                //!< filters and conversations have caught up that far
    void conversationsChanged(const QList<Botdesk::ConversationKey> &keys);   //!< in a list, a count or a message
    void rebuildProgress(qint64 done, qint64 total);    //!< while far behind; the last one has done == total
    //! Of what nobody waits for: a projection that cannot be filled, or a log that cannot take updates which are on
    //! disk beside it. Either is tried again.
    void failed(const Botdesk::Error &error);
};

//! A store in one SQLite file (WAL, synchronous=FULL). Returns at once; opened() says how it went.
std::unique_ptr<UpdateStore> openSqliteStore(StoreSettings settings);

} // namespace Botdesk
