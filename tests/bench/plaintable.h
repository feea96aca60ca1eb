// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QAbstractTableModel>
#include <QMainWindow>
#include <QTableView>
#include <QTimer>

#include <array>

namespace Botdesk::Bench {

//! What Qt's own table costs: a QTableView with its own delegate in an empty window, which follows the same updates with the
//! same words in the same columns, as often as the window's table does. All rows stay in memory as texts.
class PlainTable final : public QAbstractTableModel
{
public:
    PlainTable(UpdateStore &store, const QTableView &like);   //!< @p like: whose size and columns it has

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Columns); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    static constexpr size_t Columns = 7;
    using Row = std::array<QString, Columns>;

    void take(const Committed &committed);
    void insertArrived();

    QList<Row> m_rows;
    QList<StoredUpdate> m_arrived;
    QTimer m_tick;
    QMainWindow m_window;
    QTableView *m_view;
};

} // namespace Botdesk::Bench
