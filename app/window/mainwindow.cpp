// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/mainwindow.h"

#include "settings/settings.h"
#include "settings/settingsnotice.h"
#include "widgets/banner.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/page.h"
#include "widgets/toast.h"
#include "window/aboutdialog.h"
#include "window/botcard.h"
#include "window/botswitcher.h"
#include "window/helpdialog.h"
#include "window/mainmenus.h"
#include "window/rail.h"
#include "window/statusline.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QTabBar>
#include <QUrl>

namespace Botdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Command = MainMenus::Command;

namespace {

constexpr QSize SmallestSize(1024, 640);
constexpr QSize FirstSize(1440, 900);
constexpr int NarrowBelow = 1280;
constexpr auto PrepareAfter = 500ms;   // what a start has to show is shown by then
constexpr auto PrepareEvery = 30ms;

} // namespace

MainWindow::MainWindow(Settings &settings, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_menus(new MainMenus(this))
    , m_rail(new Rail)
    , m_stack(new QStackedWidget)
    , m_status(new StatusLine)
    , m_switcher(new BotSwitcher(this))
    , m_goTo(new GoToPalette(this))
    , m_toast(new Toast(this))
{
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeSettingsNotice(settings, *middle));
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(middle);
    m_stack->addWidget(new QWidget);   // nothing to lay out or paint before the first page is known
    buildMenuCorner();
    connectMenus();
    connectViewMenu();
    m_goTo->addProvider([this](const QString &) { return ownPlaces(); });

    connect(m_rail, &Rail::pageChosen, this, &MainWindow::showPage);
    connect(m_rail, &Rail::settingsChosen, this, [this] { showPage(m_settingsPage); });
    connect(m_rail, &Rail::noteClicked, this, &MainWindow::railNoteClicked);
    connect(m_rail, &Rail::botCardClicked, this, [this] { m_switcher->openBelow(m_rail->botCard(), m_bot.profile); });
    connect(m_switcher, &BotSwitcher::chosen, this, &MainWindow::botChosen);
    connect(m_switcher, &BotSwitcher::addWanted, this, &MainWindow::addBotWanted);
    connect(&settings, &Settings::changed, this, [this] {
        m_status->refreshZone();
        m_stack->update();
    });
    m_prepareSoon.setSingleShot(true);
    connect(&m_prepareSoon, &QTimer::timeout, this, &MainWindow::prepareNext);
    limitSize();
    updateTitle();
}

MainWindow::~MainWindow() = default;

//! "Go to chat, method, setting…  [Ctrl] [K]" at the end of the menu bar.
void MainWindow::buildMenuCorner()
{
    m_corner = new QWidget;
    auto *row = new QHBoxLayout(m_corner);
    row->setContentsMargins(px(8), 0, px(12), 0);
    row->addStrut(menuBar()->sizeHint().height());   // the bar puts a smaller one at its top
    row->setSpacing(px(4));
    row->addWidget(new Label(tr("Go to chat, method, setting…"), TextStyle::Small, Color::Text3));
    row->addSpacing(px(4));
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    for (const QString &key : keys.split(u'+'))
        row->addWidget(new KeyCap(key));
    m_corner->setCursor(Qt::PointingHandCursor);
    m_corner->setAccessibleName(tr("Go to"));
    m_corner->installEventFilter(this);
    menuBar()->setCornerWidget(m_corner);
}

void MainWindow::connectMenus()
{
    const auto on = [this](Command command, auto &&what) { connect(m_menus->action(command), &QAction::triggered, this, what); };
    on(Command::AddBot, [this] { emit addBotWanted(); });
    on(Command::SwitchBot, [this] { m_switcher->openBelow(m_rail->isVisible() ? static_cast<QWidget *>(m_rail->botCard()) : menuBar(), m_bot.profile); });
    on(Command::Quit, [this] { close(); });
    on(Command::Find, [this] {
        if (auto *page = currentPage())
            page->focusSearch();
    });
    on(Command::GoTo, [this] { m_goTo->open(); });
    on(Command::NextPane, [this] { movePane(1); });
    on(Command::PreviousPane, [this] { movePane(-1); });
    on(Command::NextTab, [this] { moveTab(1); });
    on(Command::PreviousTab, [this] { moveTab(-1); });
    on(Command::Minimise, [this] { showMinimized(); });
    on(Command::PageHelp, [this] { showHelp(false); });
    on(Command::Shortcuts, [this] { showHelp(true); });
    on(Command::BotApiReference, [] { QDesktopServices::openUrl(QUrl(u"https://core.telegram.org/bots/api"_s)); });
    on(Command::About, [this] { showAbout(this); });
    on(Command::AboutQt, [] { QApplication::aboutQt(); });
    connect(m_menus, &MainMenus::pageWanted, this, &MainWindow::showPage);
}

void MainWindow::connectViewMenu()
{
    const auto on = [this](Command command, auto &&what) { connect(m_menus->action(command), &QAction::triggered, this, what); };
    on(Command::OpenSettings, [this] { showPage(m_settingsPage); });
    on(Command::Refresh, [this] {
        if (auto *page = currentPage())
            page->refresh();
    });
    const auto scale = [this](int percent) {
        m_settings.setFontScale(std::clamp(percent, 75, 200));
        m_theme.setFontScale(m_settings.fontScale());
    };
    on(Command::LargerText, [this, scale] { scale(m_theme.fontScale() + 10); });
    on(Command::SmallerText, [this, scale] { scale(m_theme.fontScale() - 10); });
    on(Command::NormalText, [scale] { scale(100); });
    on(Command::FullScreen, [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    for (const auto &[command, mode] : {std::pair{Command::SystemTheme, Theme::Mode::System}, {Command::LightTheme, Theme::Mode::Light},
                                        {Command::DarkTheme, Theme::Mode::Dark}}) {
        on(command, [this, mode = mode] {
            m_settings.setThemeMode(mode);
            m_theme.setMode(mode);
        });
    }
    connect(&m_theme, &Theme::changed, this, &MainWindow::followThemeInMenu);
    followThemeInMenu();
}

void MainWindow::followThemeInMenu()
{
    const auto mode = m_theme.mode();
    m_menus->action(mode == Theme::Mode::Light ? Command::LightTheme : mode == Theme::Mode::Dark ? Command::DarkTheme : Command::SystemTheme)
        ->setChecked(true);
}

void MainWindow::setPages(const QList<Page *> &pages)
{
    savePages();
    for (Page *page : std::as_const(m_pages))
        m_stack->removeWidget(page);
    m_pages = pages;
    m_rail->setPages(pages);
    m_menus->setPages(pages);
    for (Page *page : pages) {
        page->setNarrow(m_narrow);
        page->restoreState(m_settings.layout(u"page/"_s + page->iconName()));
        m_stack->addWidget(page);
    }
    if (!pages.isEmpty())
        showPage(pages.first());
    m_prepared = 0;
    m_prepareSoon.start(PrepareAfter);
}

//! A bit a turn, so that nobody feels it: the last bit of a page and the first of the next one are two.
void MainWindow::prepareNext()
{
    if (m_prepared < m_pages.size() && !m_pages[m_prepared]->prepareMore())
        ++m_prepared;
    if (m_prepared < m_pages.size())
        m_prepareSoon.start(PrepareEvery);
}

void MainWindow::setSettingsPage(Page *page)
{
    m_settingsPage = page;
    page->setNarrow(m_narrow);
    m_stack->addWidget(page);
}

void MainWindow::setWelcome(Page *page)
{
    m_welcome = page;
    page->setNarrow(m_narrow);
    m_stack->addWidget(page);
}

void MainWindow::showWelcome()
{
    showPage(m_welcome);
}

void MainWindow::showPage(Page *page)
{
    if (!page || m_stack->indexOf(page) < 0)
        return;
    page->prepare();   // before it is seen
    const bool welcome = page == m_welcome;
    m_rail->setVisible(!welcome && (!m_pages.isEmpty() || page == m_settingsPage));
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(page);
    m_rail->setSettingsCurrent(page == m_settingsPage);
    m_menus->setCurrentPage(page);
    updateTitle();
    page->focusFirst();
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());   // none before the first is shown
}

void MainWindow::setBots(const QList<BotLine> &bots)
{
    m_switcher->setBots(bots);
}

void MainWindow::setCurrentBot(const BotLine &bot)
{
    m_bot = bot;
    m_rail->botCard()->setBot(bot);
    updateTitle();
}

void MainWindow::updateTitle()
{
    const bool welcome = m_stack->currentWidget() && m_stack->currentWidget() == m_welcome;
    const QString who = welcome ? m_welcome->title() : m_bot.handle;
    setWindowTitle(who.isEmpty() ? u"Botdesk"_s : tr("%1 – Botdesk").arg(who));
}

void MainWindow::limitSize()
{
    const QSize room = screen()->availableSize();   // a screen smaller than our minimum must still hold the window
    setMinimumSize(SmallestSize.boundedTo(room));
}

void MainWindow::restoreLayout()
{
    const QByteArray geometry = m_settings.layout(u"window"_s);
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(FirstSize.boundedTo(screen()->availableSize()));
    const bool reachable = std::ranges::any_of(QGuiApplication::screens(), [this](const QScreen *screen) {
        const QRect seen = screen->availableGeometry().intersected(frameGeometry());
        return seen.width() >= 200 && seen.height() >= 100;
    });
    if (!reachable)   // the monitor that it was on has gone
        move(QGuiApplication::primaryScreen()->availableGeometry().topLeft());
    updateNarrow();
}

void MainWindow::saveLayout()
{
    m_settings.setLayout(u"window"_s, saveGeometry());
    savePages();
}

void MainWindow::savePages()
{
    for (const Page *page : std::as_const(m_pages))
        m_settings.setLayout(u"page/"_s + page->iconName(), page->saveState());
}

void MainWindow::updateNarrow()
{
    const bool narrow = width() < px(NarrowBelow);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_rail->setNarrow(narrow);
    m_status->setNarrow(narrow);
    for (Page *page : std::as_const(m_pages))
        page->setNarrow(narrow);
    for (Page *page : {m_settingsPage, m_welcome}) {
        if (page)
            page->setNarrow(narrow);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    updateNarrow();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        m_rail->setNarrow(m_narrow);   // its width is scaled
        updateNarrow();
    }
    if (event->type() == QEvent::WindowStateChange)
        m_menus->action(Command::FullScreen)->setChecked(isFullScreen());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    emit closing();
    saveLayout();
    m_settings.sync();
    QMainWindow::closeEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_corner && event->type() == QEvent::MouseButtonRelease)
        m_goTo->open();
    return QMainWindow::eventFilter(watched, event);
}

//! The pane with the focus is the one that holds the focused widget; the rail counts as the last one.
void MainWindow::movePane(int step)
{
    QList<QWidget *> panes = currentPage() ? currentPage()->panes() : QList<QWidget *>();
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    if (m_rail->isVisible())
        panes.append(m_rail->botCard());
    if (panes.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const auto holds = [focus](const QWidget *pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); };
    const auto at = std::find_if(panes.cbegin(), panes.cend(), holds);
    const qsizetype count = panes.size();
    const qsizetype next = at == panes.cend() ? 0 : (at - panes.cbegin() + step + count) % count;
    QWidget *pane = panes.at(next);
    if (pane->focusPolicy() == Qt::NoFocus && !pane->focusProxy())
        pane = pane->nextInFocusChain();
    pane->setFocus(Qt::TabFocusReason);
}

void MainWindow::moveTab(int step)
{
    const auto bars = currentPage() ? currentPage()->findChildren<QTabBar *>() : QList<QTabBar *>();
    for (QTabBar *bar : bars) {
        if (bar->isVisible() && bar->count() > 1)
            return bar->setCurrentIndex((bar->currentIndex() + step + bar->count()) % bar->count());
    }
}

void MainWindow::showHelp(bool shortcutsFirst)
{
    const Page *page = currentPage();
    auto *dialog = new HelpDialog(page ? page->title() : QString(), page ? page->helpText() : QString(), m_menus->allActions(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (shortcutsFirst)
        dialog->showShortcuts();
    dialog->show();
}

QList<GoToItem> MainWindow::ownPlaces() const
{
    QList<GoToItem> places;
    for (Page *page : m_pages)
        places.append({page->iconName(), page->title(), tr("Page"), [this, page] { const_cast<MainWindow *>(this)->showPage(page); }});
    const auto actions = m_menus->allActions();
    for (QAction *action : actions) {
        if (!action->isEnabled() || action->text().contains(u'\t') || m_menus->isPageEntry(action))
            continue;
        QString title = action->text();
        title.remove(u'&');
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        places.append({u"right"_s, title, keys.isEmpty() ? tr("Command") : keys, [action] { action->trigger(); }});
    }
    return places;
}

} // namespace Botdesk
