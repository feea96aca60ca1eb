// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/librarylist.h"

#include <QElapsedTimer>
#include <QWidget>

class QListView;
class QMenu;

namespace Botdesk {

class SearchField;
class ToolButton;

//! The list of a library, with search and all that is done to an entry.
class LibraryListPane : public QWidget
{
    Q_OBJECT
public:
    void setCurrent(const QString &id);
    void askForName(const QString &id);            //!< in a dialog
    SearchField *search() const { return m_search; }
    QListView *list() const { return m_list; }

signals:
    void openAsked(const QString &id);
    void removed(const QString &name);             //!< and can be restored
    void escaped();

protected:
    //! What its parts are called.
    struct Names
    {
        QString pane;
        QString list;
        QString search;
        QString add;
        QString rename;                            //!< title of the dialog
    };
    //! @p library outlives it; it takes @p model and @p delegate.
    LibraryListPane(StoredLibrary &library, LibraryList *model, LibraryListDelegate *delegate, const Names &names, QWidget *parent);

    ToolButton *addButton() const { return m_add; }
    virtual void chooseTemplate(int number) = 0;
    virtual void fillMenu(QMenu *menu, const LibraryList::Row &row) = 0;   //!< what only this kind can do
    void paintEvent(QPaintEvent *event) override;

private:
    void addActions();
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &at);
    void remove(const QString &id);

    StoredLibrary &m_library;
    LibraryList *m_model;
    SearchField *m_search;
    ToolButton *m_add;
    QListView *m_list;
    QString m_renameTitle;
    QString m_current;
    QElapsedTimer m_begun;                         // since a template was chosen
};

} // namespace Botdesk
