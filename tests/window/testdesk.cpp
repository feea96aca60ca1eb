// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/keyboardspage.h"
#include "settings/settings.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"
#include "window/botview.h"
#include "window/desk.h"
#include "window/firstrunpage.h"
#include "window/mainmenus.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! The whole program but main(): the Sandbox runs in it, and its people have written.
class TestDesk : public QObject
{
    Q_OBJECT
private slots:
    void theFirstStartWelcomes();
    void aMissingKeyStoreIsSaidInOurWords();
    void theSandboxComesWithItsPagesAndUpdates();
    void noPageTakesAKeyOfTheWindow();
    void aFlowIsRunInTheSandbox();
    void mnemonicsOfPageMenusAreUnique();
    void everyPageFitsAtEverySize_data();
    void everyPageFitsAtEverySize();
    void receivingIsStoppedAndStartedFromTheMenu();
    void closingTheSandboxTakesItsPagesAlong();
    void pagesThatNobodyHasVisitedAreMadeToo();
};

namespace {

//! A desk on a folder of its own.
struct World
{
    World()
        : settings(folder.filePath(u"botdesk.ini"_s))
        , workspace(folder.filePath(u"data"_s))
        , desk(workspace, settings, theme)
    {
        desk.window().resize(1440, 900);
        desk.window().show();
    }

    bool hasRows() const
    {
        if (!desk.current())
            return false;
        for (const Page *page : desk.current()->pages()) {
            for (const auto *list : page->findChildren<QAbstractItemView *>()) {
                if (list->isVisible() && list->model() && list->model()->rowCount() >= 3)
                    return true;
            }
        }
        return false;
    }

    QTemporaryDir folder;
    Theme theme;
    Settings settings;
    Workspace workspace;
    Desk desk;
};

CommandLine withSandbox()
{
    CommandLine line;
    line.sandbox = true;
    return line;
}

} // namespace

void TestDesk::theFirstStartWelcomes()
{
    World world;
    world.desk.start({});
    QTRY_VERIFY(qobject_cast<FirstRunPage *>(world.desk.window().currentPage()));
    QVERIFY(!world.desk.current());
}

void TestDesk::aMissingKeyStoreIsSaidInOurWords()
{
    World world;
    world.desk.start({});
    QTRY_VERIFY(qobject_cast<FirstRunPage *>(world.desk.window().currentPage()));
    auto known = world.workspace.checkKeyStore();
    QTRY_VERIFY_WITH_TIMEOUT(known.isFinished(), 20000);
    if (known.result())
        QSKIP("there is a key store here");
    const auto labels = world.desk.window().currentPage()->findChildren<QLabel *>();
    QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == "There is no key store that could keep the token. Keep it for this session only, or in a file that only you can read."_L1;
    }));
}

void TestDesk::theSandboxComesWithItsPagesAndUpdates()
{
    World world;
    world.desk.start(withSandbox());
    QTRY_VERIFY_WITH_TIMEOUT(world.desk.current(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(world.hasRows(), 20000);
    QCOMPARE(world.desk.current()->line().environment, BotLine::Environment::Sandbox);
    QCOMPARE(world.settings.lastBot(), u"sandbox"_s);
    QVERIFY(world.desk.window().pages().size() >= 2);
}

void TestDesk::aFlowIsRunInTheSandbox()
{
    World world;
    world.desk.start(withSandbox());
    QTRY_VERIFY_WITH_TIMEOUT(world.desk.current(), 20000);
    KeyboardsPage *page = world.desk.current()->keyboards();
    world.desk.window().showPage(page);
    QTRY_VERIFY(page->flows().isLoaded());
    page->showFlows(true);
    page->flows().open(page->flows().add(u"Hello"_s, {.first = u"hello"_s, .steps = {{.id = u"hello"_s, .text = u"Hello"_s, .isEnd = true}}}));
    FlowRunner &runner = FlowRunner::of(world.desk.current()->session());
    QVERIFY(!runner.isRunning());
    const auto button = [&](const QString &text) {
        const auto all = page->findChildren<QAbstractButton *>();
        const auto found = std::find_if(all.begin(), all.end(), [&](const QAbstractButton *each) { return each->isVisible() && each->text() == text; });
        return found == all.end() ? nullptr : *found;
    };
    QTRY_VERIFY(button(u"Run in the Sandbox"_s));
    runner.start(page->flows().all().first().flow, u"of another bot"_s);   // it is told too, by its command
    const auto says = [&](const QString &words) {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    QTRY_VERIFY(says(u"“/start” is running in the Sandbox."_s));
    QTRY_VERIFY(button(u"Let somebody begin"_s));
    QTRY_VERIFY(button(u"Stop running"_s));
    QTest::mouseClick(button(u"Stop running"_s), Qt::LeftButton);
    QTRY_VERIFY(!runner.isRunning());
    QTest::mouseClick(button(u"Run in the Sandbox"_s), Qt::LeftButton);
    QTRY_VERIFY(runner.isRunning());
    QCOMPARE(runner.flow()->first, u"hello"_s);
    QTRY_VERIFY(button(u"Let somebody begin"_s));
    QTRY_VERIFY(button(u"Open the phone"_s));
    QTest::mouseClick(button(u"Open the phone"_s), Qt::LeftButton);
    QTRY_VERIFY(!page->isVisible());
    world.desk.window().showPage(page);
    QTest::mouseClick(button(u"Stop"_s), Qt::LeftButton);
    QVERIFY(!runner.isRunning());
}

void TestDesk::noPageTakesAKeyOfTheWindow()
{
    World world;
    world.desk.start(withSandbox());
    QTRY_VERIFY_WITH_TIMEOUT(world.desk.current(), 20000);
    QList<QAction *> windowActions = world.desk.window().menus().allActions();
    for (const Page *page : world.desk.window().pages()) {
        for (QAction *action : page->menuActions())
            windowActions.removeAll(action);
    }
    for (Page *page : world.desk.window().pages()) {
        world.desk.window().showPage(page);
        QHash<QKeySequence, QString> used;
        for (const QAction *action : windowActions + page->menuActions()) {
            if (!action->isEnabled() && windowActions.contains(action))
                continue;   // the page has this key
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!used.contains(keys), qPrintable(u"%1: %2 and %3 on %4"_s.arg(keys.toString(), used.value(keys), action->text(), page->title())));
                used.insert(keys, action->text());
            }
        }
    }
}

void TestDesk::mnemonicsOfPageMenusAreUnique()
{
    World world;
    world.desk.start(withSandbox());
    QTRY_VERIFY_WITH_TIMEOUT(world.desk.current(), 20000);
    for (const Page *page : world.desk.window().pages()) {
        QHash<QKeySequence, QString> used;
        for (const QAction *action : page->menuActions()) {
            const QKeySequence mnemonic = QKeySequence::mnemonic(action->text());
            if (action->isSeparator() || mnemonic.isEmpty())
                continue;
            QVERIFY2(!used.contains(mnemonic), qPrintable(u"%1 and %2 on %3"_s.arg(used.value(mnemonic), action->text(), page->title())));
            used.insert(mnemonic, action->text());
        }
    }
}

void TestDesk::everyPageFitsAtEverySize_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Theme::Mode>("mode");
    for (const int page : {0, 1, 2, 3}) {
        for (const QSize size : {QSize(1440, 900), QSize(1280, 800), QSize(1024, 640)}) {
            QTest::addRow("page %d at %d px, light", page + 1, size.width()) << page << size << Theme::Mode::Light;
            QTest::addRow("page %d at %d px, dark", page + 1, size.width()) << page << size << Theme::Mode::Dark;
        }
    }
}

void TestDesk::everyPageFitsAtEverySize()
{
    QFETCH(int, page);
    QFETCH(QSize, size);
    QFETCH(Theme::Mode, mode);
    World world;
    world.theme.setMode(mode);
    world.desk.start(withSandbox());
    QTRY_VERIFY_WITH_TIMEOUT(world.hasRows(), 20000);
    world.desk.window().resize(size);
    world.desk.window().showPage(world.desk.window().pages().at(page));
    QTRY_COMPARE(Testing::layoutProblems(world.desk.window()).join(u'\n'), QString());
}

void TestDesk::receivingIsStoppedAndStartedFromTheMenu()
{
    World world;
    world.desk.start(withSandbox());
    using Phase = ReceiverState::Phase;
    const auto phase = [&world] { return world.desk.current() ? world.desk.current()->session().receiverState().phase : Phase::Starting; };
    QTRY_COMPARE_WITH_TIMEOUT(phase(), Phase::Receiving, 20000);
    auto *action = world.desk.window().menus().action(MainMenus::Command::StartStop);
    action->trigger();
    QTRY_COMPARE(phase(), Phase::Stopped);
    QTRY_COMPARE(action->text(), u"&Start receiving"_s);
    action->trigger();
    QTRY_COMPARE(phase(), Phase::Receiving);
}

void TestDesk::closingTheSandboxTakesItsPagesAlong()
{
    World world;
    world.desk.start(withSandbox());
    QTRY_VERIFY_WITH_TIMEOUT(world.desk.current(), 20000);
    world.workspace.close(&world.desk.current()->session());
    QVERIFY(!world.desk.current());
    QVERIFY(world.desk.window().pages().isEmpty());
}

void TestDesk::pagesThatNobodyHasVisitedAreMadeToo()
{
    World world;
    world.desk.start(withSandbox());
    QTRY_VERIFY_WITH_TIMEOUT(world.desk.current(), 20000);
    const auto pages = world.desk.window().pages();
    for (const Page *page : pages)
        QTRY_VERIFY2(page->findChild<QSplitter *>(), qPrintable(page->title()));
    QCOMPARE(world.desk.window().currentPage(), pages.first());
}

BOTDESK_TEST(TestDesk)
#include "testdesk.moc"
