// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/headreading.h"
#include "store/intakefile.h"
#include "store/lane.h"
#include "store/logwriter.h"
#include "store/recentids.h"

#include <QElapsedTimer>
#include <QPromise>

namespace Botdesk {

//! Where updates wait to be put into the log, and how they are safe meanwhile.
//!
//! While little arrives, every append waits for a transaction of the log's own. When they follow on one another, that
//! would be the slower part of receiving: then they are put into a file first, answered as soon as that is on disk, and
//! the log takes what has gathered there a moment later, in larger transactions that need no sync each. The
//! log keeps the number of the last entry that it took, in the same transaction; what it had not taken when a program
//! was killed is in the file when the store is opened again. Whatever may be a duplicate, comes while the disk is short
//! of space or after a failure goes the first way: only the log can tell, and its errors are the ones to be told.
class Intake
{
public:
    using Asker = std::shared_ptr<QPromise<Result<Committed>>>;

    //! What is to be put into the log in one transaction.
    struct Batch
    {
        QList<AppendRequest> requests;
        QList<Asker> askers;            // of each request; null when it was answered already
        LogWriter::CommitOptions options;
        bool isNothing = true;
    };

    //! @p commit is posted to @p writer when something must be put into the log at once; it calls take() and settle().
    Intake(const QString &database, Lane &writer, std::function<void()> commit);

    //! From any thread but that of a window: where the disk is quick, the caller's thread waits for it.
    QFuture<Result<Committed>> append(QList<ReceivedUpdate> updates, std::optional<UpdateId> nextOffset);
    // From any thread.
    void setAcknowledged(LogId upTo, qint64 atMs);
    quint64 answered() const;             //!< number of the last append that was answered before the log had it
    void waitForLog(quint64 number);      //!< until the log has it, or cannot be written

    // In the writer's thread.
    void begin(const LogWriter::Position &position);   //!< the log is open
    Batch take();
    //! Answers who waits for @p batch. @return true when updates that were answered cannot be put into the log, and it
    //! could be written before: they stay, and are tried again.
    bool settle(const Batch &batch, const Result<QList<Committed>> &committed, const LogWriter::Position &position);
    std::optional<std::chrono::milliseconds> due() const;   //!< until the next commit; none: nothing waits

    void finish() { m_lane.finish({}); }  //!< takes what has come; nothing may come after it
    // After that, in the writer's thread.
    bool isDoneWithFile() const;          //!< there is a file, and the log has all that is in it
    void removeFile();

private:
    struct Waiting
    {
        AppendRequest request;
        Asker asker;
        std::shared_ptr<HeadReading> heads;   // of the request's updates, while they are not read
    };

    bool takeHere();
    bool mayWait() const;
    void takeIncoming();
    bool goesAhead(const QList<Waiting> &incoming);
    bool putAhead(QList<Waiting> &incoming);
    void letPagesGoFirst(const QList<Waiting> &incoming);
    bool write(QList<Waiting> &incoming);
    bool waitForSync(quint64 number);
    bool hasFile();
    bool hasSpace();
    static void takeHeads(QList<Waiting> &incoming);
    void hold(QList<Waiting> incoming);
    void wait(Waiting &&one);
    void postCommit();
    void noteCommitted(const Batch &batch, const LogWriter::Position &position);
    void takeBack(const Batch &batch);

    const QString m_database;
    Lane &m_writer;
    const std::function<void()> m_commit;

    mutable QMutex m_mutex;
    QWaitCondition m_changed;
    QList<Waiting> m_incoming;            // not looked at yet
    QList<Waiting> m_waiting;             // for the log
    QList<Acknowledgement> m_acknowledgements;
    LogWriter::Position m_position;       // of the log, with what waits for it
    qint64 m_greatestAtOpening = -1;
    qint64 m_waitingBytes = 0;
    qint64 m_unsyncedBytes = 0;           // in the log since it was last on disk
    qint64 m_unsure = 0;                  // requests on their way that may bring duplicates
    quint64 m_answered = 0;
    quint64 m_inLog = 0;
    quint64 m_synced = 0;                 // in the log, and on disk there
    bool m_isOpen = false;
    bool m_isCommitting = false;
    bool m_isCommitPosted = false;
    bool m_mustSync = false;
    bool m_hasFailed = false;             // the last commit, with updates that were answered before
    QElapsedTimer m_sinceFirst;           // since the first of m_waiting was answered
    QElapsedTimer m_sinceFailure;

    // Of whoever looks at what has come: the lane's thread, or one that brings it.
    QMutex m_working;
    int m_quickSyncs = 0;                 // one after the other
    RecentIds m_recent;
    std::unique_ptr<IntakeFile> m_file;
    bool m_isFileBroken = false;
    int m_streak = 0;                     // appends that followed on one another
    QElapsedTimer m_sinceLast;
    bool m_hasSpace = false;
    bool m_doPagesGoFirst = false;
    QElapsedTimer m_sinceSpace;           // since m_hasSpace was looked up

    Lane m_lane;
};

//! The content of an entry in the file, and back; of a damaged one as much as can be read.
QByteArray encoded(const AppendRequest &request);
AppendRequest decodedRequest(const QByteArray &content);

} // namespace Botdesk
