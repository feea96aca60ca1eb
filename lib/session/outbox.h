// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "core/pending.h"
#include "session/draft.h"
#include "store/store.h"

#include <QHash>
#include <QTimer>

namespace Botdesk {

//! Sends drafts, one after another in each chat, and keeps them on disk until the server has them.
//!
//! "Sending" is on disk before the request leaves, so that a draft whose answer a crash swallowed is known to be of
//! unknown outcome and never sent again by itself. What was surely not sent (no connection, 429) waits for its next try.
//! Lives in the network thread.
class Outbox final : public QObject
{
    Q_OBJECT
public:
    Outbox(Client &client, UpdateStore &store, QObject *parent = nullptr, const Clock &clock = Clock::system());

    void load();   //!< takes up what waits on disk; drafts are sent only after it
    QFuture<Result<Message>> send(const Draft &draft);
    void retry(OutboxId id);
    void discard(OutboxId id);
    void networkIsBack();   //!< what waits for a connection tries at once
    void reckonAnew();      //!< the time of day has jumped: waits stay as long as they were

signals:
    void changed();
    void tokenRefused();

private:
    struct Item
    {
        OutboxEntry entry;
        Draft draft;
        Pending<Message>::Ptr pending;   //!< null for what a former run left
        std::chrono::milliseconds due{};   //!< not before then, by the clock's uptime
    };

    void put(const Draft &draft, const Pending<Message>::Ptr &pending);
    void add(OutboxEntry entry, const Pending<Message>::Ptr &pending);
    void pump();
    void start(Item &item);
    void post(OutboxId id);
    void take(OutboxId id, const Result<ApiAnswer> &answer);
    void wait(Item &item, std::chrono::milliseconds howLong) const;
    void takeError(Item &item, const Error &error);
    void keepSent(OutboxId id, const ApiAnswer &answer);
    void update(Item &item);
    Item *find(OutboxId id);
    bool isChatBusy(ChatId chat) const;

    Client &m_client;
    UpdateStore &m_store;
    const Clock &m_clock;
    QList<Item> m_items;   //!< in order of their turn
    QList<std::pair<Draft, Pending<Message>::Ptr>> m_early;   //!< asked to be sent before load() was done
    QTimer m_nextTry;
    bool m_isLoaded = false;
};

} // namespace Botdesk
