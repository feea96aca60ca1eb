// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/librarypane.h"

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

using RowKind = LibraryModel::RowKind;

LibraryPane::LibraryPane(KeyboardLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_model(new LibraryModel(library, this))
    , m_search(new SearchField(tr("Search library"), this))
    , m_list(new QListView(this))
{
    setAccessibleName(tr("Library"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(8), 1, 0);
    column->setSpacing(px(6));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(8), 0, px(8), 0);
    row->setSpacing(px(6));
    row->addWidget(m_search, 1);
    auto *add = new ToolButton(u"plus"_s, tr("New keyboard"), ToolButton::Frame::Bordered, this);
    row->addWidget(add);
    column->addLayout(row);
    m_list->setAccessibleName(tr("Keyboards"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LibraryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);

    auto *menu = new QMenu(add);
    const std::tuple<KeyboardDesign::Kind, QString, QString> kinds[] = {
        {KeyboardDesign::Kind::Inline, tr("Inline keyboard"), u"keyboards"_s},
        {KeyboardDesign::Kind::Reply, tr("Reply keyboard"), u"phone"_s},
        {KeyboardDesign::Kind::Remove, tr("Remove a reply keyboard"), u"remove"_s},
        {KeyboardDesign::Kind::ForceReply, tr("Force a reply"), u"forcereply"_s}};
    for (const auto &[kind, text, icon] : kinds)
        connect(menu->addAction(text), &QAction::triggered, this, [this, kind = kind] { emit newAsked(kind); });
    menu->addSeparator();
    connect(menu->addAction(tr("Import…")), &QAction::triggered, this, &LibraryPane::importAsked);
    add->setMenu(menu);
    add->setPopupMode(QToolButton::InstantPopup);

    connect(m_search, &QLineEdit::textChanged, m_model, &LibraryModel::setSearch);
    connect(m_search, &SearchField::escaped, this, &LibraryPane::escaped);
    connect(m_list, &QListView::clicked, this, &LibraryPane::activate);
    connect(m_list, &QListView::activated, this, &LibraryPane::activate);
    connect(m_list, &QListView::customContextMenuRequested, this, &LibraryPane::showMenu);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { setCurrent(m_current); });
    auto *rename = new QAction(tr("Rename…"), m_list);
    rename->setShortcut(Qt::Key_F2);
    rename->setShortcutContext(Qt::WidgetShortcut);
    auto *erase = new QAction(tr("Delete"), m_list);
    erase->setShortcut(QKeySequence::Delete);
    erase->setShortcutContext(Qt::WidgetShortcut);
    m_list->addActions({rename, erase});
    const auto onCurrent = [this](auto &&what) {
        const auto *current = m_model->rowAt(m_list->currentIndex());
        if (current && current->kind == RowKind::Keyboard)
            what(QString(current->id));
    };
    connect(rename, &QAction::triggered, this, [this, onCurrent] { onCurrent([this](const QString &id) { askForName(id); }); });
    connect(erase, &QAction::triggered, this, [this, onCurrent] { onCurrent([this](const QString &id) { remove(id); }); });
}

void LibraryPane::setCurrent(const QString &id)
{
    m_current = id;
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    else
        m_list->clearSelection();
}

void LibraryPane::activate(const QModelIndex &index)
{
    const auto *row = m_model->rowAt(index);
    // The second click of a double one meets a list that has grown by what the first one began.
    if (!row || (m_begun.isValid() && m_begun.elapsed() < QApplication::doubleClickInterval()))
        return;
    if (row->kind == RowKind::Folder)
        return m_model->toggleFolder(QString(row->text));
    if (row->kind == RowKind::Keyboard)
        return emit openAsked(QString(row->id));
    if (row->kind != RowKind::Template)
        return;
    m_begun.start();
    emit templateChosen(m_model->templateAt(row->number));
}

void LibraryPane::showMenu(const QPoint &at)
{
    const auto *row = m_model->rowAt(m_list->indexAt(at));
    if (!row || row->kind != RowKind::Keyboard)
        return;
    const QString id = row->id;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Rename…")), &QAction::triggered, this, [this, id] { askForName(id); });
    connect(menu->addAction(tr("Duplicate")), &QAction::triggered, this, [this, id] { emit openAsked(m_library.duplicate(id)); });
    fillFolders(menu->addMenu(tr("Folder")), id);
    connect(menu->addAction(tr("Make a flow of this")), &QAction::triggered, this, [this, id] { emit flowAsked(id); });
    if (row->isEdited)
        connect(menu->addAction(tr("Back to what is saved")), &QAction::triggered, this, [this, id] {
            m_library.revert(id);
            emit openAsked(id);
        });
    menu->addSeparator();
    connect(menu->addAction(tr("Delete")), &QAction::triggered, this, [this, id] { remove(id); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void LibraryPane::fillFolders(QMenu *menu, const QString &id)
{
    const SavedKeyboard *keyboard = m_library.find(id);
    const QString now = keyboard ? keyboard->folder : QString();
    const auto add = [&](const QString &text, const QString &folder) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(folder == now);
        connect(action, &QAction::triggered, this, [this, id, folder] { m_library.setFolder(id, folder); });
    };
    add(tr("None"), {});
    for (const QString &folder : m_library.folders())
        add(folder, folder);
    connect(menu->addAction(tr("New folder…")), &QAction::triggered, this, [this, id] { askForFolder(id); });
}

void LibraryPane::askForName(const QString &id)
{
    if (const SavedKeyboard *keyboard = m_library.find(id))
        askForLine(this, tr("Rename keyboard"), tr("Name"), keyboard->name, [this, id](const QString &name) { m_library.rename(id, name); });
}

void LibraryPane::askForFolder(const QString &id)
{
    askForLine(this, tr("New folder"), tr("Name"), {}, [this, id](const QString &name) { m_library.setFolder(id, name); });
}

void LibraryPane::remove(const QString &id)
{
    const SavedKeyboard *keyboard = m_library.find(id);
    if (!keyboard)
        return;
    const QString name = keyboard->name;
    m_library.remove(id);
    emit removed(name);
}

void LibraryPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::BgPanel));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), themeColor(Color::Line));
}

} // namespace Botdesk
