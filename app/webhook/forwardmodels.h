// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/forwardsettings.h"

#include <QAbstractTableModel>

namespace Botdesk {

//! The last attempts to deliver, the newest first.
class AttemptModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Update, Chat, Try, Status, Took, Answer, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAttempts(const QList<ForwardAttempt> &attempts);   //!< oldest first

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ForwardAttempt &at(int row) const { return m_attempts[m_attempts.size() - 1 - row]; }
    QString text(const ForwardAttempt &attempt, int column) const;

    QList<ForwardAttempt> m_attempts;   // oldest first
};

//! The queues in which something waits, those that are held back first.
class QueueModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Chat, Waiting, Head, Tries, Next, Problem, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setQueues(const QList<ForwardQueue> &queues);
    const ForwardQueue &at(int row) const { return m_queues[row]; }
    int rowOf(qint64 head) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ForwardQueue &queue, int column) const;

    QList<ForwardQueue> m_queues;
};

QString heldText(const HeldUpdate &update);   //!< "718204411 message"
QString problemText(const DeliveryQueue &queue);
QString problemText(const DeliveryAttempt &attempt);

} // namespace Botdesk
