// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace Botdesk {

class Exporter;
class LiveRows;
class Session;
class UpdateListModel;
class UpdatesToolbar;
class UpdateView;

//! The menus of the toolbar: ways to receive, and what can be done with the table.
class UpdatesMenus final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        UpdatesToolbar *toolbar;
        LiveRows *rows;
        UpdateListModel *model;
        UpdateView *view;
    };

    UpdatesMenus(Session &session, const Parts &parts, QWidget *page);   //!< a child of @p page; the parts outlive it

signals:
    void settingsWanted();
    void skipWanted();                //!< of what is pending
    void pauseWanted(bool on);
    void told(const QString &what);   //!< for a toast

private:
    QMenu *makeReceiverMenu();
    QMenu *makeMoreMenu();
    void fillColumnMenu(QMenu *menu);
    void copyRows();
    void exportRows();

    Session &m_session;
    const Parts m_parts;
    QWidget *m_page;
    Exporter *m_exporter;
};

} // namespace Botdesk
