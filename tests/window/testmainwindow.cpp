// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "settings/settings.h"
#include "settings/settingspage.h"
#include "settings/settingssections.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"
#include "widgets/banner.h"
#include "widgets/label.h"
#include "widgets/page.h"
#include "window/firstrunpage.h"
#include "window/helpdialog.h"
#include "window/mainmenus.h"
#include "window/mainwindow.h"
#include "window/rail.h"
#include "window/railbutton.h"
#include "window/statusline.h"

#include <QAccessible>
#include <QMenuBar>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Botdesk;
using namespace Qt::StringLiterals;

namespace {

class PlainPage final : public Page
{
public:
    explicit PlainPage(const QString &title)
        : m_title(title)
        , first(new QLineEdit)
        , second(new QLineEdit)
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(first);
        column->addWidget(second);
        first->setAccessibleName(u"first of %1"_s.arg(title));
        second->setAccessibleName(u"second of %1"_s.arg(title));
    }
    QString title() const override { return m_title; }
    QString iconName() const override { return u"updates"_s; }
    QString helpText() const override { return u"About %1."_s.arg(m_title); }
    void focusFirst() override { first->setFocus(); }
    void focusSearch() override { second->setFocus(); }
    void refresh() override { ++refreshed; }
    void setNarrow(bool on) override { narrow = on; }
    QList<QWidget *> panes() const override { return {first, second}; }
    QByteArray saveState() const override { return "state of "_ba + m_title.toUtf8(); }
    void restoreState(const QByteArray &state) override { restored = state; }

    QString m_title;
    QLineEdit *first;
    QLineEdit *second;
    int refreshed = 0;
    bool narrow = false;
    QByteArray restored;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void mnemonicsAreUniqueWithinAMenu();
    void shortcutsAreUnique();
    void pagesAreReachedByKeys();
    void keysReachThePage();
    void f6GoesRoundThePanes();
    void theRailFoldsBelow1280();
    void nothingIsClippedAtAnySize_data();
    void nothingIsClippedAtAnySize();
    void layoutComesBack();
    void theWelcomeHasNoRail();
    void goToFindsPagesAndCommands();
    void helpListsEveryShortcut();
    void iconOnlyButtonsHaveNames();
    void troubleWithTheSettingsIsSaid_data();
    void troubleWithTheSettingsIsSaid();

private:
    QString settingsPath() { return m_folder.filePath(u"%1.ini"_s.arg(++m_count)); }

    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestMainWindow::mnemonicsAreUniqueWithinAMenu()
{
    Theme theme;
    Settings settings(settingsPath());
    MainWindow window(settings, theme);
    window.setPages({new PlainPage(u"Updates"_s), new PlainPage(u"Chats"_s)});
    QList<QList<QAction *>> menus{window.menuBar()->actions()};
    while (!menus.isEmpty()) {
        const auto menu = menus.takeFirst();
        QSet<QString> used;
        for (const QAction *action : menu) {
            if (action->isSeparator())
                continue;
            const QString mnemonic = QKeySequence::mnemonic(action->text()).toString();
            QVERIFY2(!mnemonic.isEmpty(), qPrintable(action->text()));
            QVERIFY2(!used.contains(mnemonic), qPrintable(action->text()));
            used.insert(mnemonic);
            if (action->menu())
                menus.append(action->menu()->actions());
        }
    }
}

void TestMainWindow::shortcutsAreUnique()
{
    Theme theme;
    Settings settings(settingsPath());
    MainWindow window(settings, theme);
    window.setPages({new PlainPage(u"Updates"_s), new PlainPage(u"Chats"_s)});
    QSet<QKeySequence> used;
    for (const QAction *action : window.menus().allActions()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!used.contains(keys), qPrintable(action->text()));
            used.insert(keys);
        }
    }
    QVERIFY(used.size() > 15);
}

void TestMainWindow::pagesAreReachedByKeys()
{
    Theme theme;
    Settings settings(settingsPath());
    MainWindow window(settings, theme);
    auto *updates = new PlainPage(u"Updates"_s);
    auto *chats = new PlainPage(u"Chats"_s);
    window.setPages({updates, chats});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(window.currentPage(), updates);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), chats);
    QVERIFY(chats->first->hasFocus());
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), updates);
}

void TestMainWindow::keysReachThePage()
{
    Theme theme;
    Settings settings(settingsPath());
    MainWindow window(settings, theme);
    auto *page = new PlainPage(u"Updates"_s);
    window.setPages({page});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(page->second->hasFocus());
    QTest::keyClick(&window, Qt::Key_F5);
    QCOMPARE(page->refreshed, 1);
}

void TestMainWindow::f6GoesRoundThePanes()
{
    Theme theme;
    Settings settings(settingsPath());
    MainWindow window(settings, theme);
    auto *page = new PlainPage(u"Updates"_s);
    window.setPages({page});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(page->first->hasFocus());
    QTest::keyClick(&window, Qt::Key_F6);
    QVERIFY(page->second->hasFocus());
    QTest::keyClick(&window, Qt::Key_F6);
    QVERIFY(window.rail().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(&window, Qt::Key_F6);
    QVERIFY(page->first->hasFocus());
    QTest::keyClick(&window, Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(window.rail().isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindow::theRailFoldsBelow1280()
{
    Theme theme;
    Settings settings(settingsPath());
    MainWindow window(settings, theme);
    auto *page = new PlainPage(u"Updates"_s);
    window.setPages({page});
    window.resize(1440, 900);
    window.show();
    QTRY_COMPARE(window.rail().width(), 232);
    QVERIFY(!page->narrow);
    window.resize(1279, 800);
    QTRY_COMPARE(window.rail().width(), 56);
    QVERIFY(page->narrow);
    const auto *entry = window.rail().findChild<RailButton *>();
    QVERIFY(entry->toolTip().contains(entry->text()));
    QVERIFY(window.minimumWidth() <= 1024);
    QVERIFY(window.minimumHeight() <= 640);
}

void TestMainWindow::nothingIsClippedAtAnySize_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("fontScale");
    for (const auto &page : {u"first run"_s, u"settings"_s, u"frame"_s}) {
        for (const QSize size : {QSize(1440, 900), QSize(1280, 800), QSize(1024, 640)}) {
            for (const int scale : {100, 125})
                QTest::addRow("%s, %d px, %d %%", qPrintable(page), size.width(), scale) << page << size << scale;
        }
    }
}

void TestMainWindow::nothingIsClippedAtAnySize()
{
    QFETCH(QString, page);
    QFETCH(QSize, size);
    QFETCH(int, fontScale);
    Theme theme;
    theme.setFontScale(fontScale);
    Settings settings(settingsPath());
    MainWindow window(settings, theme);
    auto *pages = new SettingsPage;
    pages->addSection(u"Appearance"_s, u"How Botdesk looks."_s, [&] { return makeAppearanceForm(settings, theme); });
    window.setSettingsPage(pages);
    window.setWelcome(new FirstRunPage(theme));
    window.setPages({new PlainPage(u"Updates"_s), new PlainPage(u"Chats"_s)});
    window.setCurrentBot({u"shop"_s, 1, u"Sample Shop"_s, u"@sample_shop_bot"_s, u"Long polling · 12 ms"_s, Avatar::Dot::Ok, {}});
    window.status().setState(Tone::Ok, u"Polling"_s);
    window.status().setStored(u"12,408 stored · 41 MB"_s);
    window.rail().setNote(Tone::Accent, u"This is the Sandbox"_s, u"Nothing leaves this computer."_s, u"Add bot…"_s);
    if (page == "first run"_L1)
        window.showWelcome();
    else if (page == "settings"_L1)
        window.showPage(pages);
    window.resize(size);
    window.show();
    QTRY_COMPARE(Testing::layoutProblems(window), QStringList());
    theme.setFontScale(100);
}

void TestMainWindow::layoutComesBack()
{
    Theme theme;
    const QString path = settingsPath();
    {
        Settings settings(path);
        MainWindow window(settings, theme);
        window.setPages({new PlainPage(u"Updates"_s)});
        window.resize(1111, 700);
        window.show();
        window.close();
    }
    Settings settings(path);
    MainWindow window(settings, theme);
    auto *page = new PlainPage(u"Updates"_s);
    window.setPages({page});
    window.restoreLayout();
    QCOMPARE(page->restored, "state of Updates"_ba);
    QCOMPARE(window.size(), QSize(1111, 700));
}

void TestMainWindow::theWelcomeHasNoRail()
{
    Theme theme;
    Settings settings(settingsPath());
    MainWindow window(settings, theme);
    window.setWelcome(new FirstRunPage(theme));
    window.showWelcome();
    window.show();
    QVERIFY(!window.rail().isVisible());
    QCOMPARE(window.windowTitle(), u"Welcome – Botdesk"_s);
    window.setPages({new PlainPage(u"Updates"_s)});
    QVERIFY(window.rail().isVisible());
}

void TestMainWindow::goToFindsPagesAndCommands()
{
    Theme theme;
    Settings settings(settingsPath());
    MainWindow window(settings, theme);
    auto *updates = new PlainPage(u"Updates"_s);
    auto *chats = new PlainPage(u"Chats"_s);
    window.setPages({updates, chats});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(window.goTo().isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"chats"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!window.goTo().isVisible());
    QCOMPARE(window.currentPage(), chats);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!window.goTo().isVisible());
    QVERIFY(chats->first->hasFocus());
}

void TestMainWindow::helpListsEveryShortcut()
{
    Theme theme;
    Settings settings(settingsPath());
    MainWindow window(settings, theme);
    window.setPages({new PlainPage(u"Updates"_s)});
    const auto actions = window.menus().allActions();
    HelpDialog help(u"Updates"_s, u"About updates."_s, actions, nullptr);
    const auto *list = help.findChild<QTreeWidget *>();
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            QVERIFY2(!list->findItems(action->shortcut().toString(QKeySequence::NativeText), Qt::MatchExactly, 1).isEmpty(), qPrintable(action->text()));
    }
}

void TestMainWindow::iconOnlyButtonsHaveNames()
{
    Theme theme;
    Settings settings(settingsPath());
    MainWindow window(settings, theme);
    window.setWelcome(new FirstRunPage(theme));
    window.setPages({new PlainPage(u"Updates"_s)});
    for (auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->objectName().startsWith("qt_"_L1) || QByteArray(button->metaObject()->className()).startsWith("QLineEdit"))
            continue;
        auto *spoken = QAccessible::queryAccessibleInterface(button);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty() || !button->isVisibleTo(&window), button->metaObject()->className());
    }
}

void TestMainWindow::troubleWithTheSettingsIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");   // none: nothing is said
    QTest::newRow("none") << "version=1\n"_ba << u""_s;
    QTest::newRow("damaged") << "version=new\n"_ba << u"is damaged"_s;
    QTest::newRow("of a later Botdesk") << "version=99\n"_ba << u"written by a later Botdesk"_s;
}

void TestMainWindow::troubleWithTheSettingsIsSaid()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const QString path = settingsPath();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    Theme theme;
    Settings settings(path);
    MainWindow window(settings, theme);
    window.setPages({new PlainPage(u"Updates"_s)});
    window.show();
    auto *banner = window.centralWidget()->findChild<Banner *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(banner);
    QCOMPARE(banner->isVisible(), !words.isEmpty());
    if (words.isEmpty())
        return;
    QVERIFY2(banner->text().contains(words), qPrintable(banner->text()));
    QVERIFY(banner->text().contains(settings.setAsideAs()));   // where the old file is
    QCOMPARE(Testing::layoutProblems(window), QStringList());
    QTest::mouseClick(banner->findChild<QAbstractButton *>(), Qt::LeftButton);
    QVERIFY(!banner->isVisible());
}

BOTDESK_TEST(TestMainWindow)
#include "testmainwindow.moc"
