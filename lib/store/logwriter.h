// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/storedupdate.h"

namespace Botdesk {

//! What one call of append() wants stored.
struct AppendRequest
{
    QList<ReceivedUpdate> updates;
    std::optional<UpdateId> nextOffset;
    qint64 storedMs = 0;     // when it was safe on disk; 0: not before the log has it
    quint64 intake = 0;      // its number in the intake file; 0: it is not there
    bool isFresh = false;    // no duplicate among them, unless another program has written
};

//! When the server was told of all updates up to a row of the log.
struct Acknowledgement
{
    LogId upTo{};
    qint64 atMs = 0;
};

//! Puts updates behind the log. Lives in the writer's thread.
//!
//! The only index that is kept at insertion is that of update ids: ids rise, so it grows at its end, and it is asked only
//! about ids that are not above all that came before.
class LogWriter
{
public:
    struct Position
    {
        qint64 last = 0;              // greatest row of the log
        qint64 greatestUpdate = -1;   // greatest update id ever stored
        quint64 intake = 0;           // number of the last entry of the intake file that is in the log
    };

    struct CommitOptions
    {
        QList<Acknowledgement> acknowledgements;
        bool isSynced = true;         // false: safe on disk elsewhere, until something else is synced
    };

    explicit LogWriter(Database &database) : m_database(database) { }

    Result<void> load();   //!< counters; again whenever another program has written

    //! All of @p requests in one transaction. @return for each what it brought, or why nothing at all was stored.
    Result<QList<Committed>> commit(const QList<AppendRequest> &requests, const CommitOptions &options);

    //! On disk when it returns: all that was committed before.
    Result<void> sync();

    //! Puts @p updates behind the log in one transaction, known or not: they were all in the log once.
    Result<void> restore(const QList<ReceivedUpdate> &updates);

    const Position &position() const { return m_position; }   //!< after a failed commit: not before the next one
    LogId last() const { return LogId{m_position.last}; }
    QString typeName(qint64 id) const { return m_typeNames.value(id); }

private:
    Result<void> reloadIfForeign();
    Result<QList<Committed>> store(const QList<AppendRequest> &requests);
    Result<Committed> store(const AppendRequest &request);
    Result<bool> isKnown(const ReceivedUpdate &update);
    Result<void> insert(const ReceivedUpdate &update);
    Result<qint64> typeId(const QString &name);
    Result<void> noteBatch(qint64 first, qint64 storedMs);
    Result<void> noteInMeta(const QString &name, qint64 value);
    Result<void> storeAcknowledgements();

    Database &m_database;
    Position m_position;
    qint64 m_dataVersion = 0;
    bool m_isStale = false;
    bool m_hasForeign = false;       // another program has written since the log was opened
    QHash<QString, qint64> m_typeIds;
    QHash<qint64, QString> m_typeNames;
    QList<Acknowledgement> m_acknowledgements;   // not stored yet
    qint64 m_acknowledgedUpTo = 0;
};

} // namespace Botdesk
