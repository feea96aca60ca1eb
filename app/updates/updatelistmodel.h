// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "updates/liverows.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace Botdesk {

//! The table of updates: an id per row, and the words of the pages lately looked at.
//!
//! A row whose page is on its way has no text; dataChanged() follows. Nothing here waits for the store.
class UpdateListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, IdColumn, TypeColumn, ChatColumn, FromColumn, SummaryColumn, LatencyColumn, ColumnCount };

    UpdateListModel(UpdateStore &store, LiveRows &rows, QObject *parent = nullptr);   //!< both outlive the model

    const StoredUpdate *update(int row) const;          //!< null while its page is on the way
    QString summary(int row) const;
    LogId logAt(int row) const;
    int rowOf(LogId log) const;                         //!< -1 when it is not among the rows
    void setUnanswered(const LiveRows *rows) { m_unanswered = rows; }   //!< borrowed: what waits for an answer
    bool waits(LogId log) const;
    void setWithMilliseconds(bool on);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static constexpr int PageSize = 128;

signals:
    void failed(const Botdesk::Error &error);

private:
    struct Shown
    {
        StoredUpdate update;
        QString summary;
    };
    using Page = QList<Shown>;

    const Shown *shown(int row) const;
    void wantPage(int page) const;
    void askNext() const;
    void takePage(int page, const QList<LogId> &ids, const QList<StoredUpdate> &rows);
    void keepFresh(const QList<StoredUpdate> &fresh);
    void forgetAll();
    QString text(const Shown &row, int column) const;

    UpdateStore &m_store;
    LiveRows &m_rows;
    const LiveRows *m_unanswered = nullptr;
    bool m_withMilliseconds = true;
    mutable QCache<int, Page> m_pages{48};
    mutable QList<int> m_wanted;     // the one looked at last is at the end, and asked for first
    mutable QSet<int> m_asked;
    QSet<int> m_lost;                // pages that could not be read; not asked for again before a reset
    int m_generation = 0;
};

} // namespace Botdesk
