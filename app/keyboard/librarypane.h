// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/librarylistpane.h"
#include "keyboard/librarymodel.h"

namespace Botdesk {

//! The list of keyboards and of templates.
class LibraryPane final : public LibraryListPane
{
    Q_OBJECT
public:
    explicit LibraryPane(KeyboardLibrary &library, QWidget *parent = nullptr);   //!< @p library outlives it

    void setTemplates(const QList<StartingPoint> &templates) { m_model->setTemplates(templates); }

signals:
    void templateChosen(const Botdesk::StartingPoint &point);
    void newAsked(Botdesk::KeyboardDesign::Kind kind);
    void importAsked();
    void flowAsked(const QString &id);             //!< one is to be made of the keyboard

protected:
    void chooseTemplate(int number) override { emit templateChosen(m_model->templateAt(number)); }
    void fillMenu(QMenu *menu, const LibraryList::Row &row) override;

private:
    LibraryPane(KeyboardLibrary &library, LibraryModel *model, QWidget *parent);
    void fillFolders(QMenu *menu, const QString &id);
    void askForFolder(const QString &id);

    KeyboardLibrary &m_library;
    LibraryModel *m_model;
};

} // namespace Botdesk
