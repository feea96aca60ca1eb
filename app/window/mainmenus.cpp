// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/mainmenus.h"

#include "widgets/page.h"

#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace Botdesk {

using namespace Qt::StringLiterals;

using Command = MainMenus::Command;

namespace {

//! Editing is done by the field that has the focus. Keys reach it anyway, so the menu shows them without taking them: a
//! shortcut of the window would be ambiguous with the lists' own Copy.
void passToFocus(QKeySequence::StandardKey key)
{
    QWidget *widget = QApplication::focusWidget();
    const QKeySequence keys(key);
    if (!widget || keys.isEmpty())
        return;
    const QKeyCombination combination = keys[0];
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, combination.key(), combination.keyboardModifiers());
        QApplication::sendEvent(widget, &event);
    }
}

} // namespace

MainMenus::MainMenus(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    fill();
}

QAction *MainMenus::action(Command command) const
{
    return m_actions.value(command);
}

QAction *MainMenus::add(QMenu *menu, Command command, const QString &text, const QKeySequence &keys)
{
    auto *action = menu->addAction(text);
    action->setShortcut(keys);
    m_actions.insert(command, action);
    return action;
}

void MainMenus::addEditing(QMenu *menu)
{
    const auto edit = [&](Command command, const QString &text, QKeySequence::StandardKey key) {
        auto *action = add(menu, command, text + u'\t' + QKeySequence(key).toString(QKeySequence::NativeText));
        connect(action, &QAction::triggered, this, [key] { passToFocus(key); });
    };
    edit(Command::Undo, tr("&Undo"), QKeySequence::Undo);
    edit(Command::Redo, tr("&Redo"), QKeySequence::Redo);
    menu->addSeparator();
    edit(Command::Cut, tr("Cu&t"), QKeySequence::Cut);
    edit(Command::Copy, tr("&Copy"), QKeySequence::Copy);
    edit(Command::Paste, tr("&Paste"), QKeySequence::Paste);
    edit(Command::SelectAll, tr("Select &all"), QKeySequence::SelectAll);
    menu->addSeparator();
    add(menu, Command::Find, tr("&Find"), QKeySequence::Find);
}

void MainMenus::addThemes(QMenu *menu)
{
    auto *themes = menu->addMenu(tr("T&heme"));
    auto *group = new QActionGroup(this);
    for (const auto &[command, text] : {std::pair{Command::SystemTheme, tr("&System")}, {Command::LightTheme, tr("&Light")},
                                        {Command::DarkTheme, tr("&Dark")}}) {
        auto *action = add(themes, command, text);
        action->setCheckable(true);
        group->addAction(action);
    }
}

void MainMenus::fill()
{
    QMenuBar *bar = m_window->menuBar();

    auto *file = bar->addMenu(tr("&File"));
    add(file, Command::AddBot, tr("&Add bot…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N);   // New alone is the page's
    add(file, Command::SwitchBot, tr("&Switch bot…"), Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    file->addSeparator();
    add(file, Command::Quit, tr("&Quit"), QKeySequence(QKeySequence::Quit).isEmpty() ? QKeySequence(Qt::CTRL | Qt::Key_Q)
                                                                                     : QKeySequence(QKeySequence::Quit));
    addEditing(bar->addMenu(tr("&Edit")));

    m_view = bar->addMenu(tr("&View"));
    m_afterPages = m_view->addSeparator();
    add(m_view, Command::OpenSettings, tr("Se&ttings"), Qt::CTRL | Qt::Key_Comma)->setMenuRole(QAction::PreferencesRole);
    add(m_view, Command::Refresh, tr("&Refresh"), QKeySequence::Refresh);
    m_view->addSeparator();
    add(m_view, Command::LargerText, tr("&Larger text"), QKeySequence::ZoomIn);
    add(m_view, Command::SmallerText, tr("S&maller text"), QKeySequence::ZoomOut);
    add(m_view, Command::NormalText, tr("&Normal text"), Qt::CTRL | Qt::Key_0);
    addThemes(m_view);
    m_view->addSeparator();
    add(m_view, Command::FullScreen, tr("&Full screen"), Qt::Key_F11)->setCheckable(true);

    m_bot = bar->addMenu(tr("&Bot"));
    add(m_bot, Command::StartStop, tr("&Start receiving"));
    add(m_bot, Command::TryAgain, tr("&Try again now"));
    m_bot->addSeparator();
    add(m_bot, Command::ShowBotCard, tr("&About this bot…"));
    add(m_bot, Command::CheckWebhook, tr("Check the &webhook…"));
    add(m_bot, Command::Peek, tr("&Peek at pending updates…"));
    add(m_bot, Command::SkipPending, tr("S&kip pending updates…"));
    m_bot->addSeparator();
    add(m_bot, Command::ReplaceToken, tr("&New token…"));
    add(m_bot, Command::RemoveBot, tr("&Remove this bot…"));

    m_tools = bar->addMenu(tr("&Tools"));
    add(m_tools, Command::GoTo, tr("&Go to…"), Qt::CTRL | Qt::Key_K);
    m_beforePageTools = m_tools->addSeparator();
    add(m_tools, Command::CopyDiagnostics, tr("Copy &diagnostics"));

    auto *window = bar->addMenu(tr("&Window"));
    add(window, Command::NextPane, tr("&Next pane"), Qt::Key_F6);
    add(window, Command::PreviousPane, tr("&Previous pane"), Qt::SHIFT | Qt::Key_F6);
    add(window, Command::NextTab, tr("Next &tab"), Qt::CTRL | Qt::Key_PageDown);
    add(window, Command::PreviousTab, tr("Previous t&ab"), Qt::CTRL | Qt::Key_PageUp);
    window->addSeparator();
    add(window, Command::Minimise, tr("&Minimise"));

    auto *help = bar->addMenu(tr("&Help"));
    add(help, Command::PageHelp, tr("&Help on this page"), QKeySequence::HelpContents);
    add(help, Command::Shortcuts, tr("&Keyboard shortcuts"));
    add(help, Command::BotApiReference, tr("Bot API &reference"));
    help->addSeparator();
    add(help, Command::About, tr("&About Botdesk"))->setMenuRole(QAction::AboutRole);
    add(help, Command::AboutQt, tr("About &Qt"))->setMenuRole(QAction::AboutQtRole);
    setHasBot(false);
}

void MainMenus::setPages(const QList<Page *> &pages)
{
    for (QAction *entry : std::as_const(m_pageEntries))
        delete entry;
    m_pageEntries.clear();
    for (const auto &[page, menu] : std::as_const(m_pageMenus))
        delete menu;
    m_pageMenus.clear();
    int number = 0;
    for (Page *page : pages) {
        ++number;
        auto *entry = new QAction(u"&%1 %2"_s.arg(number).arg(page->title()), this);
        entry->setShortcut(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_0 + number)));
        connect(entry, &QAction::triggered, this, [this, page] { emit pageWanted(page); });
        m_view->insertAction(m_afterPages, entry);
        m_pageEntries.append(entry);
        const auto actions = page->menuActions();
        if (actions.isEmpty())
            continue;
        auto *menu = new QMenu(u"&%1 %2"_s.arg(number).arg(page->title()), m_window);
        menu->addActions(actions);
        m_tools->insertMenu(m_beforePageTools, menu);
        m_pageMenus.append({page, menu});
    }
}

void MainMenus::setCurrentPage(const Page *page)
{
    for (const auto &[each, menu] : std::as_const(m_pageMenus))
        menu->menuAction()->setEnabled(each == page);
    // A page's own key goes before the window's: both at once would be ambiguous, and neither would work.
    const auto own = page ? page->menuActions() : QList<QAction *>();
    for (const Command command : {Command::NextTab, Command::PreviousTab}) {
        const QKeySequence keys = action(command)->shortcut();
        action(command)->setEnabled(std::none_of(own.cbegin(), own.cend(), [&](const QAction *each) { return each->shortcuts().contains(keys); }));
    }
    action(Command::Find)->setEnabled(page != nullptr);
    action(Command::Refresh)->setEnabled(page != nullptr);
}

void MainMenus::setHasBot(bool on)
{
    m_bot->menuAction()->setEnabled(on);
    const auto actions = m_bot->actions();
    for (QAction *action : actions)
        action->setEnabled(on);
}

QList<QAction *> MainMenus::allActions() const
{
    QList<QAction *> all;
    QList<QAction *> menus = m_window->menuBar()->actions();
    while (!menus.isEmpty()) {
        QAction *next = menus.takeFirst();
        if (next->menu())
            menus = next->menu()->actions() + menus;
        else if (!next->isSeparator())
            all.append(next);
    }
    return all;
}

} // namespace Botdesk
