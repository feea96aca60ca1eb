// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flowlibrary.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace Botdesk {

//! A flow to begin with.
struct FlowBeginning
{
    QString name;
    Flow flow;
};

//! The flows of the library as rows, and what one can begin with.
class FlowListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class RowKind { Section, Flow, Template };
    struct Row
    {
        RowKind kind = RowKind::Section;
        QString text;
        QString id;              //!< of a flow
        int number = -1;         //!< of a template; of a section: how many are in it
        QString note;            //!< "/start · 4 steps"
        int problems = 0;
        bool operator==(const Row &) const = default;
    };

    explicit FlowListModel(FlowLibrary &library, QObject *parent = nullptr);   //!< @p library outlives it

    void setTemplates(const QList<FlowBeginning> &templates);
    const FlowBeginning &beginning(int number) const { return m_templates[number]; }
    void setSearch(const QString &text);
    void setRunning(const QString &id);          //!< empty: none runs
    const QString &running() const { return m_running; }
    const Row *rowAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild();
    bool matches(const QString &name, const Flow &flow) const;

    FlowLibrary &m_library;
    QList<FlowBeginning> m_templates;
    QList<Row> m_rows;
    QString m_search;
    QString m_running;
};

//! Paints the rows: name, what starts it, how many steps, whether it runs or has problems.
class FlowListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

//! "/start · 4 steps".
QString describe(const Flow &flow);

} // namespace Botdesk
