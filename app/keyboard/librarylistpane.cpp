// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/librarylistpane.h"

#include "keyboard/libraryrows.h"
#include "keyboard/storedlibrary.h"
#include "widgets/searchfield.h"
#include "widgets/toolbutton.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

using RowKind = LibraryList::RowKind;

LibraryListPane::LibraryListPane(StoredLibrary &library, LibraryList *model, LibraryListDelegate *delegate, const Names &names, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_model(model)
    , m_search(new SearchField(names.search, this))
    , m_add(new ToolButton(u"plus"_s, names.add, ToolButton::Frame::Bordered, this))
    , m_list(new QListView(this))
    , m_renameTitle(names.rename)
{
    setAccessibleName(names.pane);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(8), 1, 0);
    column->setSpacing(px(6));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(8), 0, px(8), 0);
    row->setSpacing(px(6));
    row->addWidget(m_search, 1);
    row->addWidget(m_add);
    column->addLayout(row);
    m_model->setParent(this);
    delegate->setParent(m_list);
    m_list->setAccessibleName(names.list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, m_model, &LibraryList::setSearch);
    connect(m_search, &SearchField::escaped, this, &LibraryListPane::escaped);
    connect(m_list, &QListView::clicked, this, &LibraryListPane::activate);
    connect(m_list, &QListView::activated, this, &LibraryListPane::activate);
    connect(m_list, &QListView::customContextMenuRequested, this, &LibraryListPane::showMenu);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { setCurrent(m_current); });
    addActions();
}

void LibraryListPane::addActions()
{
    const auto onCurrent = [this](const QString &text, const QKeySequence &keys, auto what) {
        auto *action = new QAction(text, m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        connect(action, &QAction::triggered, this, [this, what] {
            const auto *current = m_model->rowAt(m_list->currentIndex());
            if (current && current->kind == RowKind::Saved)
                what(QString(current->id));
        });
    };
    onCurrent(tr("Rename…"), QKeySequence(Qt::Key_F2), [this](const QString &id) { askForName(id); });
    onCurrent(tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), [this](const QString &id) { emit openAsked(m_library.duplicate(id)); });
    onCurrent(tr("Delete"), QKeySequence::Delete, [this](const QString &id) { remove(id); });
}

void LibraryListPane::setCurrent(const QString &id)
{
    m_current = id;
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    else
        m_list->clearSelection();
}

void LibraryListPane::activate(const QModelIndex &index)
{
    const auto *row = m_model->rowAt(index);
    // The second click of a double one meets a list that has grown by what the first one began.
    if (!row || (m_begun.isValid() && m_begun.elapsed() < QApplication::doubleClickInterval()))
        return;
    if (row->kind == RowKind::Folder)
        return m_model->toggleFolder(QString(row->text));
    if (row->kind == RowKind::Saved)
        return emit openAsked(QString(row->id));
    if (row->kind != RowKind::Template)
        return;
    m_begun.start();
    chooseTemplate(row->number);
}

void LibraryListPane::showMenu(const QPoint &at)
{
    const auto *row = m_model->rowAt(m_list->indexAt(at));
    if (!row || row->kind != RowKind::Saved)
        return;
    const QString id = row->id;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Rename…")), &QAction::triggered, this, [this, id] { askForName(id); });
    connect(menu->addAction(tr("Duplicate")), &QAction::triggered, this, [this, id] { emit openAsked(m_library.duplicate(id)); });
    fillMenu(menu, *row);
    menu->addSeparator();
    connect(menu->addAction(tr("Delete")), &QAction::triggered, this, [this, id] { remove(id); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void LibraryListPane::askForName(const QString &id)
{
    if (m_library.has(id))
        askForLine(this, m_renameTitle, tr("Name"), m_library.nameOf(id), [this, id](const QString &name) { m_library.rename(id, name); });
}

void LibraryListPane::remove(const QString &id)
{
    if (!m_library.has(id))
        return;
    const QString name = m_library.nameOf(id);
    m_library.remove(id);
    emit removed(name);
}

void LibraryListPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::BgPanel));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), themeColor(Color::Line));
}

} // namespace Botdesk
