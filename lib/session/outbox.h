// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "core/pending.h"
#include "session/draft.h"
#include "session/sendbudget.h"
#include "store/store.h"

#include <QHash>
#include <QTimer>

namespace Botdesk {

class ChatTroubles;

//! What holds back the entries that could be next, and how many wait at all.
struct OutboxWaits
{
    struct Wait
    {
        SendWait::For what = SendWait::For::Nothing;
        qint64 untilMs = 0;   //!< Unix milliseconds

        bool operator==(const Wait &) const = default;
    };

    int waiting = 0;
    QHash<OutboxId, Wait> of = {};   //!< whoever waits and is not here waits for its turn in the chat

    bool operator==(const OutboxWaits &) const = default;
};

//! Sends drafts, one after another in each chat, and keeps them on disk until the server has them.
//!
//! "Sending" is on disk before the request leaves, so that a draft whose answer a crash swallowed is known to be of
//! unknown outcome and never sent again by itself. What was surely not sent (no connection, 429) waits for its next try.
//! Lives in the network thread.
class Outbox final : public QObject
{
    Q_OBJECT
public:
    //! All of them outlive it; @p budget and @p troubles are shared with whoever else sends.
    Outbox(Client &client, UpdateStore &store, SendBudget &budget, ChatTroubles &troubles, QObject *parent = nullptr,
           const Clock &clock = Clock::system());

    void load();   //!< takes up what waits on disk; drafts are sent only after it
    QFuture<Result<Message>> send(const Draft &draft);
    void retry(OutboxId id);
    void discard(OutboxId id);
    void networkIsBack();   //!< what waits for a connection tries at once
    void reckonAnew();      //!< the time of day has jumped: waits stay as long as they were
    void pump();            //!< sends what may go now; also after somebody else has changed the budget
    //! A group has become a supergroup: what waits for it goes there. An answer goes without what it answers, and an edit
    //! stays where it is as failed: message ids begin anew there.
    void moveChat(ChatId from, ChatId to);

signals:
    void changed();
    void waitsChanged(const Botdesk::OutboxWaits &waits);
    void chatMoved(Botdesk::ChatId from, Botdesk::ChatId to);   //!< as a refusal told
    void tokenRefused();

private:
    struct Item
    {
        OutboxEntry entry;
        Draft draft;
        Pending<Message>::Ptr pending;   //!< null for what a former run left
        std::chrono::milliseconds due{};   //!< not before then, by the clock's uptime
        int messages = 1;
    };

    void put(const Draft &draft, const Pending<Message>::Ptr &pending);
    void add(OutboxEntry entry, const Pending<Message>::Ptr &pending);
    SendWait waitOf(const Item &item) const;
    void tellWaits(const OutboxWaits &waits);
    void start(Item &item);
    void post(OutboxId id);
    void take(OutboxId id, const Result<ApiAnswer> &answer);
    void wait(Item &item, std::chrono::milliseconds howLong) const;
    void takeError(Item &item, const Error &error);
    void keepSent(OutboxId id, const ApiAnswer &answer);
    void update(Item &item);
    Item *find(OutboxId id);

    Client &m_client;
    UpdateStore &m_store;
    SendBudget &m_budget;
    ChatTroubles &m_troubles;
    const Clock &m_clock;
    QList<Item> m_items;   //!< in order of their turn
    QList<std::pair<Draft, Pending<Message>::Ptr>> m_early;   //!< asked to be sent before load() was done
    QTimer m_nextTry;
    OutboxWaits m_waits;
    bool m_isLoaded = false;
};

} // namespace Botdesk
