// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jsonmodel.h"

#include <QSet>
#include <QTreeView>

namespace Botdesk {

//! Key, value and type of JSON as received. What was expanded stays so for the next JSON of the same kind.
//!
//! show() parses large texts elsewhere; what is shown stays until the answer is there. The context menu copies path and value.
class JsonTreeView final : public QTreeView
{
    Q_OBJECT
public:
    explicit JsonTreeView(const QString &accessibleName, QWidget *parent = nullptr);

    //! @p kind names what shares the expanded state, such as an update type; @p rootType is the Bot API's type of the whole.
    void setJson(const QByteArray &json, const QString &kind = {}, const QString &rootType = {});
    void setTypeNames(JsonModel::TypeNames names) { m_model->setTypeNames(std::move(names)); }
    bool find(const QString &needle, bool backwards = false);   //!< selects the next key or value that contains @p needle
    QString currentPath() const;
    QString currentValue() const;                               //!< strings unescaped, all else as received

public slots:
    void copyPath();
    void copyValue();

signals:
    void currentPathChanged(const QString &path);
    void unreadable(const QString &why);                        //!< the JSON is broken; the view is empty

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const override;

private:
    void take(const Result<JsonTree> &tree, const QString &rootType);
    void expandRemembered(const QModelIndex &parent, int depth);
    QString remembered(const QModelIndex &index) const;
    bool isHit(int node, const QString &needle) const;

    JsonModel *m_model;
    QString m_kind;
    int m_generation = 0;
    QSet<QString> m_expanded;
    QSet<QString> m_collapsed;
    bool m_restoring = false;
};

} // namespace Botdesk
