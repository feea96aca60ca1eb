// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QAbstractTableModel>
#include <QWidget>

class QStackedWidget;
class QTableView;

namespace Botdesk {

class Button;

//! All broadcasts of a bot in a table, the latest first.
class BroadcastsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, State, Sent, Missed, Unknown, Waiting, Created, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBroadcasts(const QList<Broadcast> &broadcasts);
    void change(const Broadcast &broadcast);              //!< state and counts of one of them
    const Broadcast *at(const QModelIndex &index) const;
    int rowOf(BroadcastId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Broadcast &broadcast, int column) const;

    QList<Broadcast> m_broadcasts;
};

//! What was sent to many, how far it has come, and the way to a new one.
class BroadcastList final : public QWidget
{
    Q_OBJECT
public:
    explicit BroadcastList(QWidget *parent = nullptr);

    BroadcastsModel *model() const { return m_model; }
    void setBroadcasts(const QList<Broadcast> &broadcasts);

signals:
    void newAsked();
    void opened(const Botdesk::Broadcast &broadcast);
    void copyAsked(const Botdesk::Broadcast &broadcast);   //!< a new one with the same message
    void removeAsked(const Botdesk::Broadcast &broadcast);

private:
    QWidget *makeBar();
    void showButtons();
    void openCurrent();

    BroadcastsModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    Button *m_open = nullptr;
    Button *m_copy = nullptr;
    Button *m_remove = nullptr;
};

} // namespace Botdesk
