// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace Botdesk {

class Page;

//! The menu bar and every action of the window. What an action does is connected by whoever can do it.
class MainMenus final : public QObject
{
    Q_OBJECT
public:
    enum class Command {
        AddBot, SwitchBot, Quit,
        Undo, Redo, Cut, Copy, Paste, SelectAll, Find,
        OpenSettings, Refresh, LargerText, SmallerText, NormalText, LightTheme, DarkTheme, SystemTheme, FullScreen,
        StartStop, TryAgain, ShowBotCard, CheckWebhook, Peek, SkipPending, ReplaceToken, RemoveBot,
        GoTo, CopyDiagnostics,
        Minimise, NextPane, PreviousPane, NextTab, PreviousTab,
        PageHelp, Shortcuts, BotApiReference, About, AboutQt,
    };

    explicit MainMenus(QMainWindow *window);

    QAction *action(Command command) const;
    void setPages(const QList<Page *> &pages);         //!< into View (Ctrl+1 …) and, with what they can do, into Tools
    void setCurrentPage(const Page *page);             //!< only its actions in Tools can be chosen
    void setHasBot(bool on);                           //!< without a bot the menu Bot is off
    bool isPageEntry(QAction *action) const { return m_pageEntries.contains(action); }
    QList<QAction *> allActions() const;               //!< with those of the pages, for the list of shortcuts

signals:
    void pageWanted(Botdesk::Page *page);

private:
    void fill();
    QAction *add(QMenu *menu, Command command, const QString &text, const QKeySequence &keys = {});
    void addEditing(QMenu *menu);
    void addThemes(QMenu *menu);

    QMainWindow *m_window;
    QHash<Command, QAction *> m_actions;
    QMenu *m_view = nullptr;
    QMenu *m_bot = nullptr;
    QMenu *m_tools = nullptr;
    QAction *m_afterPages = nullptr;
    QAction *m_beforePageTools = nullptr;
    QList<QAction *> m_pageEntries;
    QList<std::pair<const Page *, QMenu *>> m_pageMenus;
};

} // namespace Botdesk
