// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/rowsmodel.h"
#include "core/result.h"
#include "store/conversation.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace Botdesk {

class UpdateStore;

//! One row of the list of chats: a conversation, or a message in it that was searched for.
struct ConversationRow
{
    struct Id
    {
        ConversationKey key;
        std::optional<ItemKey> message = {};

        bool operator==(const Id &) const = default;
        friend size_t qHash(const Id &id, size_t seed)
        {
            return qHashMulti(seed, id.key, id.message ? id.message->position : -1);
        }
    };

    Conversation conversation;
    std::optional<FoundMessage> found = {};

    Id id() const { return {conversation.key, found ? std::optional(found->item) : std::nullopt}; }
    bool operator==(const ConversationRow &) const = default;
};

//! The conversations of a store that match a filter, latest first, page by page, kept up to date. Behind them, where it is
//! asked for, the messages with what is searched for in their text; what arrives meanwhile is searched too, a moment later.
class ConversationListModel final : public RowsModel<ConversationRow>
{
    Q_OBJECT
public:
    enum class Show { All, Unread, Waiting, Failed };
    Q_ENUM(Show)
    enum Role { ConversationRole = Qt::UserRole, FoundRole };   //!< FoundRole is not valid for a chat

    explicit ConversationListModel(QObject *parent = nullptr);

    void setStore(UpdateStore *store);        //!< borrowed; null empties the list
    void setShow(Show show);
    Show show() const { return m_show; }
    void setSearch(const QString &search);
    const QString &search() const { return m_search; }
    void setFindsMessages(bool on) { m_findsMessages = on; }   //!< off at first

    //! A chat of which nothing is stored yet; leads the list until the store knows it.
    void addUnstored(const Conversation &conversation);

    const Conversation *conversation(const ConversationKey &key) const;
    using RowsModel::rowOf;
    int rowOf(const ConversationKey &key) const { return RowsModel::rowOf({key, {}}); }
    bool isLoaded() const { return m_isLoaded; }
    bool isFinding() const { return m_isFinding; }   //!< messages are still searched for
    void refresh();

    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void loaded();                                            //!< after each answer of the store
    void countsChanged(const Botdesk::ConversationCounts &counts);
    void failed(const Botdesk::Error &error);

private:
    ConversationFilter filter() const;
    void ask();
    void askMessages();
    void findMessages();
    void findAgain();
    void take(const QList<Conversation> &found, int asked);
    void takeMessages(const QList<FoundMessage> &found);
    void merge();
    void restart();

    QPointer<UpdateStore> m_store;
    Show m_show = Show::All;
    QString m_search;
    QList<Conversation> m_unstored;
    QList<Conversation> m_stored;
    QList<FoundMessage> m_found;
    QFuture<Result<QList<FoundMessage>>> m_finding;
    QElapsedTimer m_findingSince;
    std::chrono::milliseconds m_findTook{0};
    QTimer m_findSoon;
    QTimer m_soon;
    QTimer m_expiry;        // what waits stops waiting without any update
    int m_generation = 0;   // answers to an older question are dropped
    int m_wanted = 0;
    bool m_isAsking = false;
    bool m_askAgain = false;
    bool m_isLoaded = false;
    bool m_hasMore = false;
    bool m_findsMessages = false;
    bool m_isFinding = false;     // for the first time since the search was typed
    bool m_hasArrived = false;    // something, while messages were being searched for
};

} // namespace Botdesk
