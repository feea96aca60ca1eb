// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/botline.h"
#include "window/gotopalette.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace Botdesk {

class BotSwitcher;
class MainMenus;
class Page;
class Rail;
class Settings;
class StatusLine;
class Theme;
class Toast;

//! The frame around the pages: menus, rail, status line, the way to anything, what was left where. Knows no bot.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Settings &settings, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    MainMenus &menus() const { return *m_menus; }
    StatusLine &status() const { return *m_status; }
    Rail &rail() const { return *m_rail; }
    GoToPalette &goTo() const { return *m_goTo; }
    Toast &toast() const { return *m_toast; }

    //! The pages of one bot in the rail's order. The window shows them and gives them back when others come: they stay
    //! children of the window until their owner deletes them.
    void setPages(const QList<Page *> &pages);
    const QList<Page *> &pages() const { return m_pages; }
    void setSettingsPage(Page *page);
    void setWelcome(Page *page);                 //!< shown by itself, without rail
    void showWelcome();
    void showPage(Page *page);
    Page *currentPage() const;

    void setBots(const QList<BotLine> &bots);    //!< for the switcher
    void setCurrentBot(const BotLine &bot);
    bool isNarrow() const { return m_narrow; }

    void restoreLayout();                        //!< before the first show
    void saveLayout();

signals:
    void botChosen(const QString &profile);
    void addBotWanted();
    void railNoteClicked();
    void closing();                              //!< save what is to be saved

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildMenuCorner();
    void connectMenus();
    void connectViewMenu();
    void followThemeInMenu();
    void prepareNext();
    void savePages();
    void updateNarrow();
    void limitSize();
    void updateTitle();
    void movePane(int step);
    void moveTab(int step);
    void showHelp(bool shortcutsFirst);
    QList<GoToItem> ownPlaces() const;

    Settings &m_settings;
    Theme &m_theme;
    MainMenus *m_menus;
    Rail *m_rail;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    BotSwitcher *m_switcher;
    GoToPalette *m_goTo;
    Toast *m_toast;
    QWidget *m_corner = nullptr;
    QList<Page *> m_pages;
    QTimer m_prepareSoon;
    qsizetype m_prepared = 0;          // of m_pages
    Page *m_settingsPage = nullptr;
    Page *m_welcome = nullptr;
    BotLine m_bot;
    bool m_narrow = false;
};

} // namespace Botdesk
