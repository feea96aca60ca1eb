// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/storedupdate.h"
#include "store/storeinfo.h"

#include <functional>

namespace Botdesk {

//! Whether the question is no longer of interest: given up by who asked, or the store is closing.
using IsGivenUp = std::function<bool()>;

//! Reads rows of the log. Lives in one of the reading threads; also used by the projector in the writer's.
class LogReader
{
public:
    explicit LogReader(Database &database) : m_database(database) { }

    Result<QList<StoredUpdate>> page(LogId first, LogId last);
    Result<QList<StoredUpdate>> page(const QList<LogId> &ids);
    Result<QByteArray> json(LogId id);
    Result<QList<QByteArray>> jsons(const QList<LogId> &ids, const IsGivenUp &isGivenUp);
    Result<LogId> last();    //!< 0 when the log is empty

    //! Calls @p take for the rows from @p first to @p last, until it returns false.
    Result<void> forEach(LogId first, LogId last, const std::function<bool(const StoredUpdate &)> &take);

    //! The same with the bytes, and the head read from them anew: with its text, and as the present reader sees it.
    Result<void> forEachReceived(LogId first, LogId last,
                                 const std::function<bool(const StoredUpdate &, const QByteArray &)> &take);

    Result<QString> typeName(qint64 id);
    Result<std::optional<qint64>> typeId(const QString &name);   //!< none when no such update was ever stored

private:
    Result<StoredUpdate> row(const Statement &query);
    Result<void> loadTypes();

    Database &m_database;
    QHash<qint64, QString> m_types;
};

} // namespace Botdesk
