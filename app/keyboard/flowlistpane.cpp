// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowlistpane.h"

#include "keyboard/libraryrows.h"
#include "widgets/searchfield.h"
#include "widgets/theme.h"
#include "widgets/toolbutton.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

using RowKind = FlowListModel::RowKind;

FlowListPane::FlowListPane(FlowLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_model(new FlowListModel(library, this))
    , m_search(new SearchField(tr("Search flows"), this))
    , m_list(new QListView(this))
{
    setAccessibleName(tr("Flows of the library"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(8), 1, 0);
    column->setSpacing(px(6));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(8), 0, px(8), 0);
    row->setSpacing(px(6));
    row->addWidget(m_search, 1);
    auto *add = new ToolButton(u"plus"_s, tr("New flow"), ToolButton::Frame::Bordered, this);
    row->addWidget(add);
    column->addLayout(row);
    m_list->setAccessibleName(tr("Flows"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FlowListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    connect(add, &QAbstractButton::clicked, this, &FlowListPane::newAsked);
    connect(m_search, &QLineEdit::textChanged, m_model, &FlowListModel::setSearch);
    connect(m_search, &SearchField::escaped, this, &FlowListPane::escaped);
    connect(m_list, &QListView::clicked, this, &FlowListPane::activate);
    connect(m_list, &QListView::activated, this, &FlowListPane::activate);
    connect(m_list, &QListView::customContextMenuRequested, this, &FlowListPane::showMenu);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { setCurrent(m_current); });
    const auto onCurrent = [this](const QString &text, const QKeySequence &keys, auto what) {
        auto *action = new QAction(text, m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        connect(action, &QAction::triggered, this, [this, what] {
            const auto *current = m_model->rowAt(m_list->currentIndex());
            if (current && current->kind == RowKind::Flow)
                what(QString(current->id));
        });
    };
    onCurrent(tr("Rename…"), QKeySequence(Qt::Key_F2), [this](const QString &id) { askForName(id); });
    onCurrent(tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), [this](const QString &id) { emit openAsked(m_library.duplicate(id)); });
    onCurrent(tr("Delete"), QKeySequence::Delete, [this](const QString &id) { remove(id); });
}

void FlowListPane::setCurrent(const QString &id)
{
    m_current = id;
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    else
        m_list->clearSelection();
}

void FlowListPane::activate(const QModelIndex &index)
{
    const auto *row = m_model->rowAt(index);
    // The second click of a double one meets a list that has grown by what the first one began.
    if (!row || (m_begun.isValid() && m_begun.elapsed() < QApplication::doubleClickInterval()))
        return;
    if (row->kind == RowKind::Flow)
        return emit openAsked(QString(row->id));
    if (row->kind != RowKind::Template)
        return;
    m_begun.start();
    const FlowBeginning begun = m_model->beginning(row->number);
    emit templateChosen(begun.name, begun.flow);
}

void FlowListPane::showMenu(const QPoint &at)
{
    const auto *row = m_model->rowAt(m_list->indexAt(at));
    if (!row || row->kind != RowKind::Flow)
        return;
    const QString id = row->id;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Rename…")), &QAction::triggered, this, [this, id] { askForName(id); });
    connect(menu->addAction(tr("Duplicate")), &QAction::triggered, this, [this, id] { emit openAsked(m_library.duplicate(id)); });
    menu->addSeparator();
    connect(menu->addAction(tr("Delete")), &QAction::triggered, this, [this, id] { remove(id); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void FlowListPane::askForName(const QString &id)
{
    if (const SavedFlow *flow = m_library.find(id))
        askForLine(this, tr("Rename flow"), tr("Name"), flow->name, [this, id](const QString &name) { m_library.rename(id, name); });
}

void FlowListPane::remove(const QString &id)
{
    const SavedFlow *flow = m_library.find(id);
    if (!flow)
        return;
    const QString name = flow->name;
    m_library.remove(id);
    emit removed(name);
}

void FlowListPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::BgPanel));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), themeColor(Color::Line));
}

} // namespace Botdesk
