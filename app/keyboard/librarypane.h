// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/librarymodel.h"

#include <QElapsedTimer>
#include <QWidget>

class QListView;
class QMenu;

namespace Botdesk {

class SearchField;

//! The list of what is saved and of templates, with search and all that is done to an entry.
class LibraryPane final : public QWidget
{
    Q_OBJECT
public:
    explicit LibraryPane(KeyboardLibrary &library, QWidget *parent = nullptr);   //!< @p library outlives it

    void setTemplates(const QList<StartingPoint> &templates) { m_model->setTemplates(templates); }
    void setCurrent(const QString &id);
    void askForName(const QString &id);            //!< in a dialog
    SearchField *search() const { return m_search; }
    QListView *list() const { return m_list; }

signals:
    void openAsked(const QString &id);
    void templateChosen(const Botdesk::StartingPoint &point);
    void newAsked(Botdesk::KeyboardDesign::Kind kind);
    void importAsked();
    void flowAsked(const QString &id);             //!< one is to be made of the keyboard
    void removed(const QString &name);             //!< and can be restored
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &at);
    void fillFolders(QMenu *menu, const QString &id);
    void askForFolder(const QString &id);
    void remove(const QString &id);

    KeyboardLibrary &m_library;
    LibraryModel *m_model;
    SearchField *m_search;
    QListView *m_list;
    QString m_current;
    QElapsedTimer m_begun;                         // since a template was chosen
};

} // namespace Botdesk
