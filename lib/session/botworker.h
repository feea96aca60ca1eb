// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/pending.h"
#include "receive/longpoller.h"
#include "receive/receiverlock.h"
#include "receive/webhooklistener.h"
#include "session/botprofile.h"
#include "session/broadcaster.h"
#include "session/chattroubles.h"
#include "session/forwarding.h"
#include "session/outbox.h"
#include "session/receiverstate.h"
#include "session/webhookservers.h"

namespace Botdesk {

class MediaFetcher;
class PendingTaking;

//! The half of a session that lives in the network thread: it joins source, store, client and outbox.
//!
//! The one way in: what the source hands over is appended to the store, and accepted only when that is on disk.
class BotWorker final : public QObject
{
    Q_OBJECT
public:
    //! @p store outlives the worker.
    BotWorker(const Token &token, const ApiServer &server, const PollSettings &polling, const ReceiverHolder &holder,
              UpdateStore &store);
    ~BotWorker() override;

    Client &client() { return m_client; }
    Outbox &outbox() { return m_outbox; }
    Broadcaster &broadcaster() { return m_broadcaster; }
    ChatTroubles &troubles() { return m_troubles; }
    Forwarding &forwarding() { return m_forwarding; }
    MediaFetcher &media() { return *m_media; }

    void open();   //!< waits for the store and takes up the outbox
    void watch(const SystemEvents &events);
    void startReceiving();
    void stopReceiving();
    void tryAgain();
    void setPolling(const PollSettings &settings);

    //! Where it listens, should it be asked to: which servers it shares, its folder, and who keeps the requests (outlives
    //! the worker).
    void setListening(const std::shared_ptr<WebhookServers> &servers, const QString &folder, RequestLog *requests);
    //! Takes effect at once; what is under way is ended first.
    void setReceiving(BotProfile::Receiving receiving, const ListenerSettings &settings);
    QFuture<Result<QList<ReceivedUpdate>>> peek();
    QFuture<Result<qint64>> takePending();
    QFuture<Result<void>> skipPending();

    QFuture<Result<ApiAnswer>> call(const QString &method, const Parameters &parameters);
    void setToken(const Token &token);

signals:
    void stateChanged(const Botdesk::ReceiverState &state);
    void awaySinceKnown(qint64 sinceMs);
    void tokenRefused();
    void chatMoved(Botdesk::ChatId from, Botdesk::ChatId to);   //!< its drafts have gone with it

private:
    void endTaking();
    void takeLockAndStart();
    void poll();
    void listen();
    Result<void> startListening();
    void begin(UpdateSource &source);
    void follow(UpdateSource &source);
    void tellGap();
    void rememberAlive();
    void take(const QList<ReceivedUpdate> &updates);
    void takeTrouble(const QList<ReceivedUpdate> &updates, const Error &error);
    void accept(UpdateId last);
    void acceptHeld();
    void releaseLock();
    void takeSourceState(const SourceState &source);
    void takeFailure(const Error &error);
    void setPhase(ReceiverState::Phase phase, std::optional<Error> error = {});
    void keep(const CallRecord &record);
    void moveChat(ChatId from, ChatId to);
    void followMoves(const QList<ReceivedUpdate> &updates);
    void count(const QString &method, const QJsonObject &parameters, const Result<ApiAnswer> &answer);

    UpdateStore &m_store;
    Client m_client;
    LongPoller m_poller;
    std::shared_ptr<WebhookServers> m_servers;
    std::shared_ptr<WebhookServer> m_server;        //!< while it listens
    std::unique_ptr<WebhookListener> m_listener;    //!< gone before the server
    UpdateSource *m_source = &m_poller;
    BotProfile::Receiving m_receiving = BotProfile::Receiving::Polling;
    ListenerSettings m_listening;
    QString m_folder;
    RequestLog *m_requests = nullptr;
    SendBudget m_budget;
    ChatTroubles m_troubles;
    Outbox m_outbox;
    Broadcaster m_broadcaster;
    MediaFetcher *m_media;
    std::optional<ReceiverLock> m_lock;
    Forwarding m_forwarding;            //!< its journal goes with the lock
    PendingTaking *m_taking = nullptr;  //!< while what waits at the server is fetched; has the lock
    ReceiverHolder m_holder;
    ReceiverState m_state;
    QList<ReceivedUpdate> m_unstored;   //!< handed over, and refused by the store
    std::optional<UpdateId> m_held;     //!< stored, and confirmed when less waits to be forwarded
    QTimer m_aliveTimer;
    std::optional<std::chrono::milliseconds> m_lastPollKept;   //!< by the clock's uptime
    int m_starts = 0;                   //!< counts the wishes to receive
    int m_run = 0;                      //!< counts the starts of a source
    bool m_isStoring = false;           //!< what was handed over is on its way to the disk
    bool m_isAskedAgain = false;        //!< tryAgain() came meanwhile: a failure is not the last word
    bool m_isWanted = false;            //!< the operator wants to receive
};

} // namespace Botdesk
