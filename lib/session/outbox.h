// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "core/pending.h"
#include "session/attachmentrules.h"
#include "session/draft.h"
#include "session/sendbudget.h"
#include "session/uploadprogress.h"
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
//! unknown outcome and never sent again by itself. What was surely not sent (no connection, a half upload, 429) waits for
//! its next try. An album is one entry and becomes several messages.
//! Lives in the network thread.
class Outbox final : public QObject
{
    Q_OBJECT
public:
    //! All of them outlive it; @p budget and @p troubles are shared with whoever else sends.
    Outbox(Client &client, UpdateStore &store, SendBudget &budget, ChatTroubles &troubles, QObject *parent = nullptr,
           const Clock &clock = Clock::system());

    void load();   //!< takes up what waits on disk; drafts are sent only after it
    //! A method that went well and answers no Message ends with one without an id, its answer in `json["result"]`.
    QFuture<Result<Message>> send(const Draft &draft);
    void retry(OutboxId id);
    void discard(OutboxId id);
    //! Gives an entry up while it is being sent: what the server cannot have whole fails as Cancelled, the rest is unknown.
    void cancel(OutboxId id);
    void setUploadLimits(const UploadLimits &limits) { m_limits = limits; }
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
    void uploadProgressed(const Botdesk::UploadProgress &progress);
    void tokenRefused();

private:
    struct Item
    {
        OutboxEntry entry;
        Draft draft;
        Pending<Message>::Ptr pending;   //!< null for what a former run left
        std::chrono::milliseconds due{};   //!< not before then, by the clock's uptime
        int messages = 1;
        QPointer<ApiCall> call = {};       //!< while the request is out
        bool isGivenUp = false;            //!< by cancel()
    };

    void put(const Draft &draft, const Pending<Message>::Ptr &pending);
    void add(OutboxEntry entry, const Pending<Message>::Ptr &pending);
    SendWait waitOf(const Item &item) const;
    void tellWaits(const OutboxWaits &waits);
    void start(Item &item);
    void post(OutboxId id);
    void follow(const Item &item, ApiCall *call);
    void take(OutboxId id, const Result<ApiAnswer> &answer);
    void wait(Item &item, std::chrono::milliseconds howLong) const;
    void takeError(Item &item, const Error &error);
    void keepSent(OutboxId id, const ApiAnswer &answer);
    void keepDone(OutboxId id, const QJsonValue &result);
    void forget(OutboxId id, const Result<Message> &end);
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
    UploadLimits m_limits;
    bool m_isLoaded = false;
};

} // namespace Botdesk
