// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/workspace.h"
#include "window/commandline.h"
#include "window/firstrunpage.h"   // WebhookChoice: lupdate loses its place after an opaque enum
#include "window/guard.h"
#include "window/mainwindow.h"

namespace Botdesk {

class BotView;
class SettingsPage;

//! Brings bots and window together: opens, switches, adds and removes bots, and answers the menu Bot.
class Desk final : public QObject
{
    Q_OBJECT
public:
    Desk(Workspace &workspace, Settings &settings, Theme &theme, QObject *parent = nullptr);
    ~Desk() override;

    MainWindow &window() { return m_window; }
    Guard &guard() { return m_guard; }
    void start(const CommandLine &line);                 //!< the Sandbox, the bot that was asked for, the last one, or first run
    void openBot(const QString &profile);
    void openSandbox();
    void raise(const QString &profile);                  //!< a second start asked for it; "" keeps the bot that is shown
    BotView *current() const { return m_current; }

signals:
    void shown(Botdesk::BotView *view);                  //!< its pages are in the window

private:
    void buildPages();
    FirstRunPage &firstRun();                            // made when it is first wanted
    void connectFirstRun();
    void connectBotMenu();
    void loaded(const Result<void> &result, const CommandLine &line);
    void takeOpened(const Result<Session *> &session, const QString &profile);
    void show(Session *session);
    void letGo(const Session *session);
    void refresh();
    void refreshSwitcher();
    void tellSandbox();
    void tellFlows();
    void showFirstRun();
    void connectBot(const ConnectWish &wish);
    void addBot(const ConnectWish &wish, const BotProfile &profile);
    void finishConnecting(const ConnectWish &wish, const Result<BotProfile> &profile);
    void beginWith(Session *session, WebhookChoice choice);
    void askForToken(const QString &profile, const Error &why);
    void removeCurrent();
    void tell(const Error &error);
    QList<GoToItem> places(const QString &words);
    void askForChats(const QString &words);

    Workspace &m_workspace;
    Settings &m_settings;
    Theme &m_theme;
    MainWindow m_window;
    Guard m_guard;
    FirstRunPage *m_firstRun = nullptr;
    SettingsPage *m_settingsPage = nullptr;
    Page *m_sandboxPage = nullptr;
    QList<BotView *> m_views;
    BotView *m_current = nullptr;
    int m_faults = 0;                         // of the Sandbox, that are on
    BotView *m_chatView = nullptr;            // whose chats are in m_chatPlaces
    QString m_chatWords;
    QList<GoToItem> m_chatPlaces;
};

} // namespace Botdesk
