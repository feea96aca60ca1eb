// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/librarypane.h"

#include "keyboard/libraryrows.h"
#include "widgets/toolbutton.h"

#include <QMenu>

namespace Botdesk {

LibraryPane::LibraryPane(KeyboardLibrary &library, QWidget *parent)
    : LibraryPane(library, new LibraryModel(library), parent)
{
}

LibraryPane::LibraryPane(KeyboardLibrary &library, LibraryModel *model, QWidget *parent)
    : LibraryListPane(library, model, new LibraryDelegate,
                      {.pane = tr("Library"), .list = tr("Keyboards"), .search = tr("Search library"), .add = tr("New keyboard"), .rename = tr("Rename keyboard")},
                      parent)
    , m_library(library)
    , m_model(model)
{
    auto *menu = new QMenu(addButton());
    const std::pair<KeyboardDesign::Kind, QString> kinds[] = {{KeyboardDesign::Kind::Inline, tr("Inline keyboard")},
                                                              {KeyboardDesign::Kind::Reply, tr("Reply keyboard")},
                                                              {KeyboardDesign::Kind::Remove, tr("Remove a reply keyboard")},
                                                              {KeyboardDesign::Kind::ForceReply, tr("Force a reply")}};
    for (const auto &[kind, text] : kinds)
        connect(menu->addAction(text), &QAction::triggered, this, [this, kind = kind] { emit newAsked(kind); });
    menu->addSeparator();
    connect(menu->addAction(tr("Import…")), &QAction::triggered, this, &LibraryPane::importAsked);
    addButton()->setMenu(menu);
    addButton()->setPopupMode(QToolButton::InstantPopup);
}

void LibraryPane::fillMenu(QMenu *menu, const LibraryList::Row &row)
{
    const QString id = row.id;
    fillFolders(menu->addMenu(tr("Folder")), id);
    connect(menu->addAction(tr("Make a flow of this")), &QAction::triggered, this, [this, id] { emit flowAsked(id); });
    if (row.isEdited)
        connect(menu->addAction(tr("Back to what is saved")), &QAction::triggered, this, [this, id] {
            m_library.revert(id);
            emit openAsked(id);
        });
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

void LibraryPane::askForFolder(const QString &id)
{
    askForLine(this, tr("New folder"), tr("Name"), {}, [this, id](const QString &name) { m_library.setFolder(id, name); });
}

} // namespace Botdesk
