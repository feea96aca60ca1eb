// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "updates/rowlist.h"

#include "core/result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace Botdesk {

class UpdateStore;

//! The rows that a filter lets through, kept up to date while updates arrive.
//!
//! Arrivals are gathered and added once a tick, however many there are. After setFilter() the rows of the old filter stay
//! until the store has answered. Signals come in this object's thread.
class LiveRows final : public QObject
{
    Q_OBJECT
public:
    explicit LiveRows(UpdateStore &store, QObject *parent = nullptr);   //!< @p store outlives it; empty until setFilter()
    ~LiveRows() override;

    void setFilter(const UpdateFilter &filter);
    const UpdateFilter &filter() const { return m_filter; }
    void reload();
    void clear();                                  //!< no rows, and none that come
    bool isLoading() const { return m_isLoading; }
    const RowList &rows() const { return m_rows; }

    void setHeld(bool on);                         //!< what arrives waits, and is counted
    bool isHeld() const { return m_isHeld; }
    qsizetype waiting() const { return m_arrived.size(); }

signals:
    void loadingChanged(bool isLoading);
    void aboutToReset();
    void reset();
    void aboutToGrow(int first, int last);
    //! The rows are there. @p fresh are the last of them, at most FreshLimit, so that they need not be asked for.
    void grown(const QList<Botdesk::StoredUpdate> &fresh);
    void waitingChanged(qsizetype count);          //!< while held
    void failed(const Botdesk::Error &error);      //!< the rows could not be found; the old ones stay

private:
    void take(const Committed &committed);
    void show(const UpdateRows &rows);
    void addArrived();
    void setLoading(bool on);

    UpdateStore &m_store;
    UpdateFilter m_filter;
    RowList m_rows;
    QList<LogId> m_arrived;
    QList<StoredUpdate> m_fresh;
    QFuture<Result<UpdateRows>> m_query;
    QTimer m_tick;
    int m_generation = 0;
    bool m_isLoading = false;
    bool m_isHeld = false;
    bool m_isLive = false;   // setFilter() has been called
};

inline constexpr qsizetype FreshLimit = 200;

} // namespace Botdesk
