// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatrow.h"
#include "chat/rowsmodel.h"

#include <QPointer>
#include <QTimer>

namespace Botdesk {

class UpdateStore;

//! One conversation as it is stored, and behind it what is on its way out; loaded from its end, page by page, or around
//! an item further up: then hasNewer(), and the end is not among the rows.
//!
//! After a change the newest items are read again, and those that are looked at; others when they are looked at.
class ChatModel final : public RowsModel<ChatRow>
{
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole };

    explicit ChatModel(QObject *parent = nullptr);

    //! @p store is borrowed; null shows nothing. Rows behind @p readUpTo stand below a line that says they are new.
    void open(UpdateStore *store, const Conversation &conversation);
    void setChatType(const QString &type);  //!< what was not known at opening
    const ConversationKey &key() const { return m_key; }
    bool isLoaded() const { return m_isLoaded; }

    bool hasOlder() const { return m_hasOlder; }
    void loadOlder();                       //!< one page before the first row; nothing while one is under way
    void forgetOlder();                     //!< keeps the newest pages only; for who follows the end
    bool hasNewer() const { return m_hasNewer; }
    void loadNewer();                       //!< one page behind the last row; nothing while one is under way
    bool isLoadingNewer() const { return m_isLoadingNewer; }   //!< rows that come now are no news
    void loadAround(ItemKey item);          //!< that item with its neighbours instead of the end; then loaded()
    void loadEnd();                         //!< back from there; then loaded()
    void find(MessageId message);           //!< where it is stored; then found(), or nothing
    void setLookedAt(ItemKey first);        //!< the first item in view

    void setUpload(const UploadProgress &progress);   //!< of an entry of the outbox, of whichever chat
    void refresh();                         //!< also the outbox, which has no signal of the store's
    void setWaits(const OutboxWaits &waits);   //!< what holds back the outbox
    const ChatItem *lastItem() const;       //!< null while hasNewer()
    const ChatItem *lastOwnMessage() const; //!< the newest text of ours that is not deleted
    int rowOfMessage(MessageId id) const;   //!< -1 when it is not loaded; of an album's that of the album
    int rowOfKey(ItemKey item) const;       //!< the same
    bool hasCountdown(qint64 nowMs) const;  //!< a row counts seconds, or has just stopped
    bool isBlocked() const { return m_isBlocked; }   //!< the person has blocked the bot, or it was thrown out, as far as is known
    std::optional<ChatId> movedTo() const { return m_movedTo; }   //!< the supergroup that this group has become

    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void loaded();                          //!< the first page of a conversation is there, or another part of it
    void found(Botdesk::ItemKey item);
    void refreshed();
    void failed(const Botdesk::Error &error);

private:
    void startAnew();
    void ask();
    void askNewest();
    void askFrom(ItemKey first);
    void askOutbox();
    void finish();
    void take(const QList<ChatItem> &newest);
    void takeFrom(ItemKey first, const QList<ChatItem> &found);
    void prepend(const QList<ChatItem> &older);
    bool isBeyondRefresh(ItemKey item) const;
    bool findsBlock() const;
    std::optional<ChatId> findsMove() const;
    void rebuild();
    void appendItem(QList<ChatRow> &all, const ChatItem &item, std::optional<Message> message) const;

    QPointer<UpdateStore> m_store;
    ConversationKey m_key;
    QString m_chatType;
    ItemKey m_readUpTo;                     // as it was at opening
    bool m_marksNew = false;
    QList<ChatItem> m_items;
    QList<OutboxEntry> m_outbox;
    OutboxWaits m_waits;
    QHash<OutboxId, UploadProgress> m_uploads;
    QTimer m_soon;
    int m_generation = 0;
    int m_pending = 0;                      // answers that are still awaited
    bool m_askAgain = false;
    bool m_isLoaded = false;
    bool m_hasOlder = false;
    bool m_isLoadingOlder = false;
    bool m_hasNewer = false;
    bool m_isLoadingNewer = false;
    bool m_isBlocked = false;
    bool m_isStale = false;                 // something has changed that was not read again
    std::optional<ItemKey> m_lookedAt;
    std::optional<ChatId> m_movedTo;
};

} // namespace Botdesk
