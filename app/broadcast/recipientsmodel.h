// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/recipients.h"

#include <QAbstractTableModel>

class QTableView;

namespace Botdesk {

//! Recipients in a table: who they are, and what stands beside them.
class RecipientsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Shows {
        Fields,   //!< what fills their placeholders, a column each
        Note,     //!< one column of words, as setNotes() says
        Fate,     //!< state and the server's words
    };

    explicit RecipientsModel(Shows shows, QObject *parent = nullptr);

    void setRecipients(const QList<BroadcastRecipient> &recipients, const QStringList &columns = {});
    void setNotes(const QHash<int, QString> &notes);   //!< by row; those with one are painted as a problem
    const QList<BroadcastRecipient> &recipients() const { return m_recipients; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    Shows m_shows;
    QList<BroadcastRecipient> m_recipients;
    QStringList m_columns;
    QHash<int, QString> m_notes;
};

//! A table that looks like the others, of @p model, which it does not own.
QTableView *makeRecipientsTable(QAbstractItemModel *model, const QString &accessibleName, QWidget *parent);

} // namespace Botdesk
