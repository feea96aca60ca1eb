// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "core/pending.h"
#include "session/attachmentrules.h"
#include "session/reusabledraft.h"
#include "session/sendbudget.h"
#include "store/store.h"

#include <QMap>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>

namespace Botdesk {

class ChatTroubles;

//! How the broadcast stands that was started last.
struct BroadcastProgress
{
    Broadcast broadcast;                                       //!< with its present counts; draft left out
    SendWait::For waitsFor = SendWait::For::Nothing;           //!< what holds back all of it
    qint64 waitsUntilMs = 0;                                   //!< Unix milliseconds
    double perSecond = 0;                                      //!< answers lately
    qint64 uploaded = 0;                                       //!< bytes of the request that brings its files
    qint64 toUpload = 0;                                       //!< 0: none is under way

    bool operator==(const BroadcastProgress &) const = default;
};

//! Sends one message to many, and keeps on disk what became of each: one broadcast at a time.
//!
//! Whoever is written to next is "sending" on disk before the request leaves, so that nobody gets it twice: what was under
//! way when the program died is of unknown outcome, and never sent again. What comes together goes to the disk together.
//! A 429, or a connection that is gone, holds back all of it. Files are uploaded for one recipient after another until an
//! answer tells their file_ids, which do for all others. What chat a @username stands for is asked before it is claimed: who
//! is in the list by a name and by an id, or has moved to one that is, gets it once, and stands as Failed the other time, a
//! name without words. Lives in the network thread.
class Broadcaster final : public QObject
{
    Q_OBJECT
public:
    //! All of them outlive it; @p budget and @p troubles are shared with whoever else sends.
    Broadcaster(Client &client, UpdateStore &store, SendBudget &budget, ChatTroubles &troubles, QObject *parent = nullptr,
                const Clock &clock = Clock::system());

    //! Begins, or goes on. An Error of kind Busy while another one runs, Invalid for one that is over.
    QFuture<Result<void>> start(BroadcastId id);
    void pause();                                              //!< what is on its way ends
    QFuture<Result<void>> stop(BroadcastId id);                //!< for good: who waits gets nothing
    void setUploadLimits(const UploadLimits &limits) { m_limits = limits; }
    void networkIsBack();
    void pump();                                               //!< also after somebody else has changed the budget

signals:
    void progressed(const Botdesk::BroadcastProgress &progress);   //!< some times a second, and at every change of state
    void chatMoved(Botdesk::ChatId from, Botdesk::ChatId to);
    void tokenRefused();

private:
    using Recipient = BroadcastRecipient;

    static ChatId idOf(const Recipient &recipient);   //!< 0 for a @username
    void begin(const Broadcast &broadcast);
    void setState(Broadcast::State state, const QString &words = {});
    void loadMore();
    int mostUnderWay() const;
    QList<Recipient> claim();
    SendWait waitOf(const Recipient &next) const;
    void write(const QList<Recipient> &claimed);
    void takeWritten(const QList<Recipient> &claimed, const Result<void> &written);
    void post(const Recipient &recipient);
    void follow(ApiCall *call);
    void take(int place, int learned, const Result<ApiAnswer> &answer);
    void takeMessage(Recipient &recipient, const ApiAnswer &answer);
    void takeError(Recipient &recipient, const Error &error);
    void followMove(const Recipient &recipient, ChatId to);
    void list(std::function<void()> then);
    void askName();
    void takeName(const Result<ApiAnswer> &answer);
    void settleName(ChatId chat);
    void leaveNamed(Recipient::State state, const QString &words = {});
    bool isForFiles(Recipient &recipient, int learned, const Error &error);
    void keep();
    void putBack(Recipient &recipient);
    void settle(const Recipient &recipient);
    bool isIdle() const { return m_underWay.isEmpty() && m_results.isEmpty() && !m_isWriting && m_moving == 0 && !m_naming; }
    void finishIfOver();
    void tell();
    void tellSoon();
    double perSecond();

    Client &m_client;
    UpdateStore &m_store;
    SendBudget &m_budget;
    ChatTroubles &m_troubles;
    const Clock &m_clock;
    std::optional<Broadcast> m_running;        // or paused, while something of it is still under way
    ReusableDraft m_message;
    UploadLimits m_limits;
    QPointer<ApiCall> m_upload;                // the request that brings the files
    qint64 m_uploaded = 0;
    qint64 m_toUpload = 0;
    SendBudget::Use m_use = SendBudget::Use::Broadcast;
    int m_messages = 1;
    std::deque<Recipient> m_waiting;           // as far as they have been read
    int m_nextPlace = 0;                       // to be read
    bool m_isReading = false;
    bool m_isReadOut = false;
    QMap<int, Recipient> m_underWay;           // claimed, and not yet answered
    QMap<int, Recipient> m_results;            // to be written
    int m_moving = 0;                          // whose chat has moved, and who is looked for in the list
    std::optional<Recipient> m_naming;         // whose @username is asked about; not claimed yet
    std::optional<QSet<ChatId>> m_listed;      // all ids of the list, once somebody is looked for there
    QList<SentMessage> m_sent;                 // to be written
    bool m_isWriting = false;
    SendWait m_wait;
    std::chrono::milliseconds m_due{};         // not before then: the connection
    int m_attempts = 0;                        // without a connection, one after another
    int m_run = 0;                             // counts the starts: what was read for an earlier one is nothing to this
    std::deque<std::chrono::milliseconds> m_answers;   // of the last seconds
    std::chrono::milliseconds m_startedAt{};
    std::chrono::milliseconds m_nextWrite{};
    QTimer m_nextTry;
    QTimer m_tellSoon;
};

} // namespace Botdesk
