// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSet>

namespace Botdesk {

//! A list that is brought from one state to the next with the least signals, so that selection and scroll position stay.
//! Row has an id() that can be hashed and is unique in the list, and can be compared.
template <typename Row>
class RowsModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;
    using Id = decltype(std::declval<const Row &>().id());

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    const QList<Row> &rows() const { return m_rows; }
    const Row *rowAt(const QModelIndex &index) const
    {
        return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
    }

    int rowOf(const Id &id) const
    {
        for (int i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].id() == id)
                return i;
        }
        return -1;
    }

protected:
    void sync(const QList<Row> &wanted)
    {
        QSet<Id> staying;
        for (const Row &row : wanted)
            staying.insert(row.id());
        removeAllBut(staying);
        QSet<Id> known;
        for (const Row &row : std::as_const(m_rows))
            known.insert(row.id());
        for (int i = 0; i < wanted.size();) {
            if (i < m_rows.size() && m_rows[i].id() == wanted[i].id())
                replace(i, wanted[i]), ++i;
            else if (known.contains(wanted[i].id()))
                moveUp(wanted[i].id(), i);   // what changed in it follows with the next turn
            else
                insertRun(wanted, i, known);
        }
    }

    void replace(int i, const Row &row)
    {
        if (m_rows[i] == row)
            return;
        m_rows[i] = row;
        emit dataChanged(index(i), index(i));
    }

private:
    void removeAllBut(const QSet<Id> &staying)
    {
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (staying.contains(m_rows[last].id()))
                continue;
            int first = last;
            while (first > 0 && !staying.contains(m_rows[first - 1].id()))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    void moveUp(const Id &id, int to)
    {
        const int from = rowOf(id);
        beginMoveRows({}, from, from, {}, to);
        m_rows.move(from, to);
        endMoveRows();
    }

    void insertRun(const QList<Row> &wanted, int at, const QSet<Id> &known)
    {
        int end = at + 1;
        while (end < wanted.size() && !known.contains(wanted[end].id()))
            ++end;
        beginInsertRows({}, at, end - 1);
        m_rows = m_rows.mid(0, at) + wanted.mid(at, end - at) + m_rows.mid(at);
        endInsertRows();
    }

    QList<Row> m_rows;
};

} // namespace Botdesk
