// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flowlibrary.h"
#include "keyboard/librarylist.h"

namespace Botdesk {

//! A flow to begin with.
struct FlowBeginning
{
    QString name;
    Flow flow;
};

//! The flows of the library as rows, and what one can begin with.
class FlowListModel final : public LibraryList
{
    Q_OBJECT
public:
    explicit FlowListModel(FlowLibrary &library, QObject *parent = nullptr);   //!< @p library outlives it

    void setTemplates(const QList<FlowBeginning> &templates);
    const FlowBeginning &beginning(int number) const { return m_templates[number]; }
    void setRunning(const QString &id);          //!< empty: none runs
    bool isRunning(const Row &row) const { return row.kind == RowKind::Saved && row.id == m_running; }

protected:
    QList<Row> savedRows() const override;
    QList<Row> templateRows() const override;
    QString wordsFor(const Row &row) const override;

private:
    bool matches(const QString &name, const Flow &flow) const;

    FlowLibrary &m_library;
    QList<FlowBeginning> m_templates;
    QString m_running;
};

//! Paints what starts each flow, how many steps it has, whether it runs or has problems.
class FlowListDelegate final : public LibraryListDelegate
{
    Q_OBJECT
public:
    using LibraryListDelegate::LibraryListDelegate;

protected:
    void paintItem(QPainter *painter, const QRect &line, const QModelIndex &index) const override;
};

//! "/start · 4 steps".
QString describe(const Flow &flow);

} // namespace Botdesk
