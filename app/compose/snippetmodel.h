// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/savedtexts.h"

#include <QAbstractListModel>

namespace Botdesk {

//! Snippets in their order, those that hold what is searched for; dragged, they change their order or go into a text.
class SnippetModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { NameRole = Qt::UserRole, TextRole, KeyRole };

    explicit SnippetModel(QObject *parent = nullptr);

    void setTexts(SavedTexts *texts);               //!< outlives it
    void setSearch(const QString &search);          //!< in names and texts
    const SavedText *at(const QModelIndex &index) const;
    int rowOf(const QString &name) const;           //!< -1 when it is not shown
    bool isEmpty() const;                           //!< there are none at all
    bool move(int from, int to);                    //!< rows that are shown; @return whether anything moved

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    QStringList mimeTypes() const override { return {SnippetFormat}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

private:
    void reload();

    SavedTexts *m_texts = nullptr;
    QString m_search;
    QList<int> m_shown;                             //!< places among all
};

} // namespace Botdesk
