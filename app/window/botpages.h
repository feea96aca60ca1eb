// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Botdesk {

class ChatsPage;
class MainWindow;
class Page;
class Session;
class Settings;
class UpdatesPage;
class Workspace;

//! The pages of one open bot, made when it is first shown and kept until its session closes, so that switching bots loses
//! nothing. What one page wants of another is connected here.
class BotPages final : public QObject
{
    Q_OBJECT
public:
    BotPages(Session &session, Workspace &workspace, Settings &settings, MainWindow &window);
    ~BotPages() override;

    Session &session() const { return m_session; }
    const QList<Page *> &pages() const { return m_pages; }
    UpdatesPage *updates() const { return m_updates; }

signals:
    void newTokenWanted();
    void receivingSettingsWanted();

private:
    void connectPages();

    Session &m_session;
    MainWindow &m_window;
    UpdatesPage *m_updates;
    ChatsPage *m_chats;
    Page *m_sandbox = nullptr;   //!< the Sandbox's bot alone has it
    QList<Page *> m_pages;
};

} // namespace Botdesk
