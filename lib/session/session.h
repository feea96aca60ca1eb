// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "session/attachmentrules.h"
#include "session/botprofile.h"
#include "session/broadcaster.h"
#include "session/draft.h"
#include "session/forwardsettings.h"
#include "session/keptwebhooks.h"
#include "session/outbox.h"
#include "session/receiverstate.h"
#include "session/resend.h"
#include "session/uploadprogress.h"
#include "store/requestlog.h"
#include "store/store.h"

#include <QObject>

namespace Botdesk {

class BotWorker;
class MediaFiles;
class StrangerWatch;
class SystemEvents;
class WebhookServers;

//! One bot: what arrives, what is stored of it, and what goes out. All that app/ and botdesk-cli talk to.
//!
//! Lives in the thread that made it (the window's); the network runs in another, the store in its own. Every call
//! returns at once; futures finish from any thread, so take them with whenDone(). After each call that the server
//! accepted, what it returned has been stored before the future finishes: nothing is shown that was not stored.
class Session final : public QObject
{
    Q_OBJECT
public:
    //! @p networkThread runs and outlives the session. @p store is taken over.
    Session(const BotProfile &profile, const Token &token, std::unique_ptr<UpdateStore> store, QThread *networkThread,
            QObject *parent = nullptr);
    ~Session() override;   //!< stops receiving; what was accepted is on disk

    const BotProfile &profile() const { return m_profile; }
    const BotUser &me() const { return m_profile.me; }
    UpdateStore &store() const { return *m_store; }

    //! The files of received messages, in a folder of their own below folder().
    MediaFiles &media() const { return *m_media; }

    //! Whether somebody else changes what this bot receives.
    StrangerWatch &strangers() const { return *m_strangers; }

    //! Ends waits when the computer wakes up or finds a network. @p events outlives the session.
    void watch(const SystemEvents &events);

    // In
    const ReceiverState &receiverState() const { return m_state; }
    void startReceiving();
    void stopReceiving();                 //!< ends the long poll at once
    void tryAgain();                      //!< ends a back-off, a conflict or store trouble now
    void setPolling(const PollSettings &settings);
    //! Switches between asking and listening, or listens in another way; what is under way ends first, nothing is lost.
    //! Other rules take effect without a break.
    void setReceiving(BotProfile::Receiving receiving, const ListenerSettings &settings);
    //! Before it can listen: the servers that all bots share, and the bot's folder.
    void prepareListening(const std::shared_ptr<WebhookServers> &servers, const QString &folder);
    const QString &folder() const { return m_folder; }
    //! What came to the listener. Null before prepareListening().
    RequestLog *requests() const { return m_requests.get(); }
    //! Path and secret of the listener; they are made when they were never asked for.
    QFuture<Result<ListenerKeys>> listenerKeys();
    //! What was set as webhook here, with secrets and certificates; empty where there is no folder.
    QFuture<Result<KeptWebhooks>> keptWebhooks();
    QFuture<Result<void>> keepWebhooks(const KeptWebhooks &kept);
    //! The certificate of the listener's own TLS, whether it listens or not. NotFound where TLS ends in front of it.
    QFuture<Result<Certificate>> listenerCertificate();
    //! Sends a request that came to the listener once more; RedactedMark in it stands for the listener's secret.
    QFuture<Result<ResentAnswer>> sendAgain(const ResentRequest &request);
    //! Makes a pair that nobody else signed, in the bot's folder, for the settings to name: see selfSignedFiles().
    QFuture<Result<Certificate>> makeCertificate(const QString &host, KeyKind kind);
    std::pair<QString, QString> selfSignedFiles() const;   //!< certificate and key

    // Forwarding, beside long polling
    const ForwardSettings &forwardSettings() const { return m_forwardSettings; }   //!< as forwardingSet() told last
    const ForwardState &forwardState() const { return m_forwardState; }
    //! Kept in the bot's folder, and in use when the future ends well. Only what comes from then on is forwarded.
    QFuture<Result<void>> setForwarding(const ForwardSettings &settings);
    void forward(ForwardStep step, qint64 delivery);

    //! Up to the first 100 updates that the server holds, confirming none. Only while receiving is stopped.
    QFuture<Result<QList<ReceivedUpdate>>> peek();
    //! Stores all that the server holds, and confirms what is on disk. Only while receiving is stopped and no webhook is
    //! set. @return how many came.
    QFuture<Result<qint64>> takePending();
    //! Drops all that the server holds unseen. Ask the operator first, with WebhookInfo's pending_update_count.
    QFuture<Result<void>> skipPending();

    // Out
    //! Puts @p draft into the outbox and sends it when its turn has come. The future ends with the message (without an id,
    //! and the answer as `json["result"]`, where the method answers something else), or with the Error that stands
    //! beside the entry in store().outbox(). A draft that validate() faults is refused at once.
    QFuture<Result<Message>> send(const Draft &draft);
    void retry(OutboxId id);              //!< a failed entry, or one of unknown outcome: the operator decided
    void discard(OutboxId id);            //!< takes it out of the outbox; nothing for one that is being sent
    const OutboxWaits &outboxWaits() const { return m_outboxWaits; }   //!< as outboxWaitsChanged() told last

    //! Why a chat takes no message, as far as is known; nothing when it does.
    std::optional<ChatTrouble> chatTrouble(ChatId chat) const;

    // One message for many; they are kept by store().addBroadcast().
    //! Begins, or goes on. An Error of kind Busy while another one runs, Invalid for one that is over.
    QFuture<Result<void>> startBroadcast(BroadcastId id);
    void pauseBroadcast();                //!< the one that runs
    QFuture<Result<void>> stopBroadcast(BroadcastId id);   //!< for good
    //! How the one stands that was started last in this run of the program.
    const std::optional<BroadcastProgress> &broadcastProgress() const { return m_broadcastProgress; }
    void cancel(OutboxId id);             //!< gives it up while it is being sent; where all has left, the outcome is unknown
    UploadLimits uploadLimits() const { return uploadLimitsOf(m_profile.server, m_profile.isSandbox); }

    //! Any method of the Bot API. A returned Message goes to the store, an answered query is marked as answered, and a
    //! deleted message as deleted. @p about: the update that this answers, for its timeline.
    QFuture<Result<ApiAnswer>> call(const QString &method, const Parameters &parameters = {},
                                    std::optional<LogId> about = {});

    QFuture<Result<WebhookInfo>> webhookInfo();
    QFuture<Result<BotUser>> refreshMe();

    //! After a 401. An Error of kind Invalid when @p token belongs to another bot, else what getMe says of it.
    QFuture<Result<BotUser>> replaceToken(const Token &token);

    //! Since when nothing was received before this start, Unix milliseconds; 0 when there was no such gap or it was
    //! shorter than a minute.
    qint64 awaySinceMs() const { return m_awaySinceMs; }

    //! The call as a curl command line, with <token> where the token stands.
    QString asCurl(const QString &method, const QJsonObject &parameters) const;
    QString asCurl(const Draft &draft) const;   //!< files as curl sends them

signals:
    void receiverStateChanged(const Botdesk::ReceiverState &state);
    void stored(const Botdesk::Committed &committed);      //!< in this object's thread, batched by commit
    void meChanged(const Botdesk::BotUser &me);
    void receivingSet();                                   //!< by setReceiving(): the profile has other settings
    void forwardingSet();
    void forwardStateChanged();
    void outboxChanged();
    void outboxWaitsChanged();
    void chatTroubleChanged(Botdesk::ChatId chat);
    void chatMoved(Botdesk::ChatId from, Botdesk::ChatId to);   //!< a group became a supergroup; drafts and outbox followed
    void broadcastProgressed(const Botdesk::BroadcastProgress &progress);
    void uploadProgressed(const Botdesk::UploadProgress &progress);
    void uploading(const QString &method, qint64 sent, qint64 total);
    void called(const Botdesk::CallRecord &record);
    void tokenRefused();                                   //!< 401, from any call
    void awaySinceKnown(qint64 sinceMs);
    void webhooksKept(const Botdesk::KeptWebhooks &kept);
    void webhookInfoKnown(const Botdesk::WebhookInfo &info);

private:
    void takeState(const ReceiverState &state);
    void connectSending();

    BotProfile m_profile;
    std::unique_ptr<UpdateStore> m_store;
    std::unique_ptr<RequestLog> m_requests;
    QString m_folder;
    BotWorker *m_worker;   //!< lives in the network thread, deleted there
    StrangerWatch *m_strangers;
    MediaFiles *m_media;
    ReceiverState m_state;
    ForwardSettings m_forwardSettings;
    ForwardState m_forwardState;
    OutboxWaits m_outboxWaits;
    QHash<ChatId, ChatTrouble> m_troubles;
    std::optional<BroadcastProgress> m_broadcastProgress;
    qint64 m_awaySinceMs = 0;
};

} // namespace Botdesk
