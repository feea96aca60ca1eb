// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jsontree.h"

#include <QAbstractItemModel>

#include <functional>
#include <optional>

namespace Botdesk {

//! A JsonTree as key, value, type. Rows are made when a view asks, so that 10 MB open as quickly as 1 kB.
class JsonModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { KeyColumn, ValueColumn, TypeColumn, ColumnCount };
    enum Role { KindRole = Qt::UserRole, NodeRole, PathRole };

    //! The Bot API's name for the type of @p key in an object of type @p parentType; empty when not known.
    using TypeNames = std::function<QString(const QString &parentType, const QString &key)>;

    explicit JsonModel(QObject *parent = nullptr);

    void setTree(std::optional<JsonTree> tree, const QString &rootType = {});
    const std::optional<JsonTree> &tree() const { return m_tree; }
    void setTypeNames(TypeNames names);
    QModelIndex indexOf(int node, int column = KeyColumn) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int nodeOf(const QModelIndex &index) const;    //!< the root for an invalid index
    QString typeOf(int node) const;
    QString text(int node, int column) const;

    std::optional<JsonTree> m_tree;
    QString m_rootType;
    TypeNames m_names;
};

} // namespace Botdesk
