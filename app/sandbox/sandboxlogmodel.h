// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QJsonArray>
#include <QJsonObject>

namespace Botdesk {

//! What the Sandbox's server did lately: calls of bots, updates that came to be, what people did. Bounded.
class SandboxLogModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Direction, Method, Status, Detail, Took, ColumnCount };
    enum Role { KindRole = Qt::UserRole, EntryRole, FailedRole };

    static constexpr int Limit = 2000;   //!< entries; the oldest go first

    using QAbstractTableModel::QAbstractTableModel;

    void append(const QJsonArray &entries);   //!< their ids rise; those that are here, or were, are left out
    void clear();
    void expectNewServer() { m_last = 0; }    //!< which counts its entries from 1 again
    QJsonObject entry(int row) const { return m_entries.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const QJsonObject &entry, int column) const;

    QList<QJsonObject> m_entries;
    qint64 m_last = 0;   //!< the greatest id that came
};

} // namespace Botdesk
