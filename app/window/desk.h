// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/workspace.h"
#include "window/commandline.h"

#include <QHash>

namespace Botdesk {

class BotPages;
class BotStatus;
class FirstRunPage;
class MainWindow;
class Settings;
class Theme;
struct ConnectWish;

//! Joins the bots with the window: which one is shown, what the first page asks for, what the menus do to a bot.
class Desk final : public QObject
{
    Q_OBJECT
public:
    Desk(Workspace &workspace, Settings &settings, Theme &theme, MainWindow &window);
    ~Desk() override;

    void start(const CommandLine &commandLine);   //!< opens what the command line or the last run says, else the first page

    Session *current() const { return m_current; }
    BotPages *currentPages() const { return m_pages.value(m_current); }

signals:
    void shown(Botdesk::Session *session);        //!< its pages are in the window

private:
    void openSandbox();
    void openBot(const QString &profile);
    void take(const Result<Session *> &opened, const QString &profile);
    void show(Session *session);
    void letGo(Session *session);
    void showFirstRun();
    void tellProblem(const Error &error);
    void connectFirstRun();
    void check(const Token &token, const ApiServer &server);
    void connectBot(const ConnectWish &wish);
    void add(const ConnectWish &wish, const TokenCheck &checked);
    void connectMenus();
    void listBots();
    void openAllThatReceive();

    Workspace &m_workspace;
    Settings &m_settings;
    Theme &m_theme;
    MainWindow &m_window;
    FirstRunPage *m_firstRun;
    BotStatus *m_status;
    Session *m_current = nullptr;
    QHash<Session *, BotPages *> m_pages;
    std::optional<TokenCheck> m_checked;   //!< of the token in the first page
};

} // namespace Botdesk
