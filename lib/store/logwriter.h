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
};

//! Puts updates behind the log. Lives in the writer's thread.
//!
//! The only index that is kept at insertion is that of update ids: ids rise, so it grows at its end, and it is asked only
//! about ids that are not above all that came before.
class LogWriter
{
public:
    explicit LogWriter(Database &database) : m_database(database) { }

    Result<void> load();   //!< counters; again whenever another program has written

    //! All of @p requests in one transaction. @return for each what it brought, or why nothing at all was stored.
    Result<QList<Committed>> commit(const QList<AppendRequest> &requests);

    //! Puts @p updates behind the log in one transaction, known or not: they were all in the log once.
    Result<void> restore(const QList<ReceivedUpdate> &updates);

    void setAcknowledged(LogId upTo, qint64 atMs) { m_acknowledged = {upTo, atMs}; }

    LogId last() const { return LogId{m_last}; }
    QString typeName(qint64 id) const { return m_typeNames.value(id); }

private:
    struct Acknowledgement
    {
        LogId upTo{};
        qint64 atMs = 0;
    };

    Result<void> reloadIfForeign();
    Result<QList<Committed>> store(const QList<AppendRequest> &requests);
    Result<Committed> store(const AppendRequest &request);
    Result<bool> isKnown(const ReceivedUpdate &update);
    Result<void> insert(const ReceivedUpdate &update);
    Result<qint64> typeId(const QString &name);
    Result<void> storeAcknowledgement();

    Database &m_database;
    qint64 m_last = 0;               // greatest row of the log
    qint64 m_greatestUpdate = -1;    // greatest update id ever stored
    qint64 m_dataVersion = 0;
    QHash<QString, qint64> m_typeIds;
    QHash<qint64, QString> m_typeNames;
    Acknowledgement m_acknowledged;
    qint64 m_acknowledgedUpTo = 0;
};

} // namespace Botdesk
