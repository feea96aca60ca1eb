// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/logreader.h"
#include "store/projection.h"

namespace Botdesk {

class UpdateStore;

//! Fills the projections behind the log, a slice at a time, while the writer has nothing else to do.
//!
//! Each projection has a high-water mark that is committed with what it stands for, so a crash between log and projection
//! is caught up at the next start. Its commits are not synced: they can be made again, and the next one of the log syncs
//! them too.
class Projector
{
public:
    Projector(Database &database, UpdateStore &store);
    ~Projector();

    void add(std::unique_ptr<Projection> projection);
    Result<void> load();      //!< marks; drops what was made by another version
    Result<void> dropAll();   //!< all of it is filled again

    bool isBehind(LogId last) const { return m_mark < number(last); }
    LogId mark() const { return LogId{m_mark}; }

    //! Takes the next slice, of about @p budget. @return how many rows.
    Result<qint64> takeSlice(LogId last, std::chrono::milliseconds budget);
    Result<void> takeRest();   //!< what comes from elsewhere than the log, such as sent messages

private:
    struct Entry;

    Result<std::optional<qint64>> readMark(const Entry &entry);
    Result<void> drop(Entry &entry);
    Result<void> project(const QList<LoggedUpdate> &rows);
    Result<void> setMark(Entry &entry, qint64 log);
    void updateMark();
    void tellProgress(LogId last);

    Database &m_database;
    UpdateStore &m_store;
    LogReader m_reader;
    std::vector<Entry> m_entries;
    qint64 m_mark = 0;           // lowest of all
    qint64 m_sliceRows = 256;
    qint64 m_rebuildFrom = -1;   // -1: not far behind
};

} // namespace Botdesk
