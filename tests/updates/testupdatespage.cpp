// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/botfixture.h"
#include "support/sampleupdates.h"
#include "support/testmain.h"
#include "updates/filtercompletion.h"
#include "updates/filterfield.h"
#include "updates/typechips.h"
#include "updates/detailplace.h"
#include "updates/updatedetail.h"
#include "updates/updatelistmodel.h"
#include "updates/updatespage.h"
#include "updates/updatestoolbar.h"
#include "updates/updateview.h"
#include "widgets/chip.h"
#include "widgets/emptystate.h"
#include "widgets/jsontreeview.h"
#include "widgets/jsonview.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! The page on a real store, driven by mouse and keyboard.
class TestUpdatesPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void anEmptyStoreSaysWhatToDo();
    void arrivalsAppearAndTheEndIsFollowed();
    void goingUpStopsFollowingAndEndFollowsAgain();
    void typingAFilterHidesTheRest();
    void highlightingKeepsTheRestAndF3Walks();
    void chipsChooseTypes();
    void namesInTheFilterAreFound();
    void aFaultyFilterIsToldAndTheOldOneStays();
    void theListUnderTheFilterCompletes();
    void choosingARowShowsAllOfIt();
    void theKeyboardReachesEverything();
    void curlIsCopiedWithoutTheToken();
    void returnOpensTheChat();
    void aNarrowWindowDropsWhatItHasNoRoomFor();
    void itSaysWhenThereIsSomethingToPaint();
    void theStateComesBack();
    void everyControlHasAName();

private:
    template <typename T>
    T *part() const
    {
        return m_page->findChild<T *>();
    }
    //! What the details show; nothing before the first update was chosen.
    QByteArray json() const
    {
        const auto *view = part<JsonView>();
        return view ? view->json() : QByteArray();
    }
    int rows() const { return part<UpdateListModel>()->rowCount(); }
    void type(const QString &filter);
    void choose(int row);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<BotFixture> m_bot;
    std::unique_ptr<UpdatesPage> m_page;
};

void TestUpdatesPage::initTestCase()
{
    m_theme = std::make_unique<Theme>();
}

void TestUpdatesPage::init()
{
    m_bot = std::make_unique<BotFixture>();
    m_page = std::make_unique<UpdatesPage>(m_bot->session());
    m_page->resize(1200, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestUpdatesPage::cleanup()
{
    m_page.reset();
    m_bot.reset();
}

void TestUpdatesPage::type(const QString &filter)
{
    auto *field = part<FilterField>();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, filter);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestUpdatesPage::choose(int row)
{
    auto *view = part<UpdateView>();
    view->setFocus();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(row, 0)).center());
}

void TestUpdatesPage::anEmptyStoreSaysWhatToDo()
{
    QSignalSpy sandbox(m_page.get(), &UpdatesPage::sandboxWanted);
    QPushButton *open = nullptr;
    const auto found = [&] {
        for (auto *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == "Open the Sandbox"_L1 && button->isVisible())
                open = button;
        }
        return open != nullptr;
    };
    QTRY_VERIFY(found());
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(sandbox.size(), 1);
    m_bot->append(sampleUpdates());
    QTRY_VERIFY(part<UpdateView>()->isVisible());
}

void TestUpdatesPage::arrivalsAppearAndTheEndIsFollowed()
{
    for (int i = 0; i < 20; ++i)
        m_bot->append(sampleUpdates(1000 + i * 20));
    QTRY_COMPARE(rows(), 280);
    auto *bar = part<UpdateView>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(part<UpdateView>()->isFollowing());
}

void TestUpdatesPage::goingUpStopsFollowingAndEndFollowsAgain()
{
    for (int i = 0; i < 20; ++i)
        m_bot->append(sampleUpdates(1000 + i * 20));
    QTRY_COMPARE(rows(), 280);
    auto *view = part<UpdateView>();
    QTRY_COMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
    view->verticalScrollBar()->setValue(100);
    QVERIFY(!view->isFollowing());
    m_bot->append(sampleUpdates(9000));
    QTRY_COMPARE(rows(), 294);
    QCOMPARE(view->verticalScrollBar()->value(), 100);   // nothing moves under the pointer
    view->setFocus();
    QTest::keyClick(view, Qt::Key_End);
    QVERIFY(view->isFollowing());
    QTRY_COMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
}

void TestUpdatesPage::typingAFilterHidesTheRest()
{
    m_bot->append(sampleUpdates());
    QTRY_COMPARE(rows(), 14);
    type(u"type:callback_query text~refund"_s);
    QTRY_COMPARE(rows(), 1);
    type(u"text~nowhere"_s);
    QTRY_COMPARE(rows(), 0);
    QTRY_VERIFY(part<EmptyState>() != nullptr);
    auto *field = part<FilterField>();
    QTest::keyClick(field, Qt::Key_Escape);   // empties the field
    QCOMPARE(field->text(), QString());
    QTRY_COMPARE(rows(), 14);
    QTest::keyClick(field, Qt::Key_Escape);   // and then leaves it
    QVERIFY(part<UpdateView>()->hasFocus());
}

void TestUpdatesPage::highlightingKeepsTheRestAndF3Walks()
{
    m_bot->append(sampleUpdates());
    QTRY_COMPARE(rows(), 14);
    part<UpdatesToolbar>()->setOthers(UpdatesToolbar::Others::Shown);
    type(u"type:message"_s);
    QTRY_COMPARE(part<FilterField>()->note(), u"4"_s);
    QCOMPARE(rows(), 14);
    QList<int> walked;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(m_page.get(), Qt::Key_F3);
        walked << part<UpdateView>()->currentIndex().row();
    }
    QCOMPARE(walked, (QList<int>{0, 2, 7, 13, 0}));
    QCOMPARE(part<FilterField>()->note(), u"1 of 4"_s);
    QTest::keyClick(m_page.get(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(part<UpdateView>()->currentIndex().row(), 13);
}

void TestUpdatesPage::chipsChooseTypes()
{
    m_bot->append(sampleUpdates());
    QTRY_COMPARE(rows(), 14);
    const auto chip = [this](const QString &text) -> Chip * {
        for (auto *one : m_page->findChildren<Chip *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(chip(u"message"_s));
    QTest::mouseClick(chip(u"message"_s), Qt::LeftButton);
    QTRY_COMPARE(rows(), 4);
    QTest::mouseClick(chip(u"callback_query"_s), Qt::LeftButton);
    QTRY_COMPARE(rows(), 6);
    QTest::mouseClick(chip(u"All"_s), Qt::LeftButton);
    QTRY_COMPARE(rows(), 14);
    QVERIFY(chip(u"All"_s)->isChecked());
}

void TestUpdatesPage::namesInTheFilterAreFound()
{
    m_bot->append(sampleUpdates());
    QTRY_COMPARE(rows(), 14);
    // Names are a projection, which comes a moment behind the log.
    QTRY_COMPARE(m_bot->wait(m_bot->store().info())->projected, LogId{14});
    type(u"chat:@sample_shop type:message"_s);
    QTRY_COMPARE(rows(), 2);
    type(u"from:Bob type:message,poll_answer"_s);
    QTRY_COMPARE(rows(), 3);
}

void TestUpdatesPage::aFaultyFilterIsToldAndTheOldOneStays()
{
    m_bot->append(sampleUpdates());
    QTRY_COMPARE(rows(), 14);
    type(u"type:message"_s);
    QTRY_COMPARE(rows(), 4);
    type(u"since:soon"_s);
    QTRY_VERIFY(!part<FilterField>()->error().isEmpty());
    QCOMPARE(rows(), 4);
    type(u"chat:@nobody"_s);
    QTRY_VERIFY(part<FilterField>()->error().contains(u"@nobody"_s));
    type(u"type:poll_answer"_s);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(part<FilterField>()->error(), QString());
}

void TestUpdatesPage::theListUnderTheFilterCompletes()
{
    m_bot->append(sampleUpdates());
    QTRY_COMPARE(rows(), 14);
    auto *field = part<FilterField>();
    field->setFocus();
    QTest::keyClicks(field, u"ty"_s);
    QTRY_VERIFY(field->completion()->isVisible());
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(field->text(), u"type:"_s);
    QTest::keyClicks(field, u"call"_s);
    QTRY_COMPARE(field->completion()->count(), 1);
    QTRY_VERIFY(field->completion()->isVisible());
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), u"type:callback_query "_s);
    QTRY_COMPARE(rows(), 2);
    QVERIFY(field->hasFocus());
}

void TestUpdatesPage::choosingARowShowsAllOfIt()
{
    m_bot->append(sampleUpdates());
    QTRY_COMPARE(rows(), 14);
    QTRY_VERIFY(part<UpdateView>()->isVisible());
    choose(12);
    QTRY_VERIFY(json().contains("4382bfdwdsb323b2d9"));
    QTRY_VERIFY(part<JsonTreeView>()->model()->rowCount() == 2);
    const auto primary = [this] {
        for (auto *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == u"Answer callback…"_s && button->isVisible() && button->isEnabled())
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QTRY_VERIFY(primary());
    QTest::mouseClick(primary(), Qt::LeftButton);
    QTRY_VERIFY(m_page->findChild<QDialog *>());
    QTest::keyClick(m_page->findChild<QDialog *>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<QDialog *>());
}

void TestUpdatesPage::theKeyboardReachesEverything()
{
    m_bot->append(sampleUpdates());
    QTRY_COMPARE(rows(), 14);
    QTRY_VERIFY(part<UpdateView>()->isVisible());
    m_page->focusFirst();
    QVERIFY(part<UpdateView>()->hasFocus());
    QTest::keyClick(part<UpdateView>(), Qt::Key_Home);
    QCOMPARE(part<UpdateView>()->currentIndex().row(), 0);
    QVERIFY(!part<UpdateView>()->isFollowing());
    QTRY_VERIFY(m_page->findChild<UpdateDetail *>());
    QTRY_COMPARE(part<UpdateDetail>()->log(), LogId{1});
    QTRY_VERIFY(json().contains("islands"));
    part<UpdateDetail>()->tabs()->setFocus();
    QTest::keyClick(part<UpdateDetail>()->tabs(), Qt::Key_Right);
    QCOMPARE(part<UpdateDetail>()->tabs()->currentIndex(), 1);
    QTest::keyClick(m_page.get(), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(m_page->findChild<QDialog *>());
    QTest::keyClick(m_page->findChild<QDialog *>(), Qt::Key_Escape);
    m_page->focusSearch();
    QVERIFY(part<FilterField>()->hasFocus());
}

void TestUpdatesPage::curlIsCopiedWithoutTheToken()
{
    m_bot->append(sampleUpdates());
    QTRY_COMPARE(rows(), 14);
    choose(12);
    QTRY_VERIFY(json().contains("4382bfdwdsb323b2d9"));
    QTest::keyClick(m_page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"curl"_s) && copied.contains(u"answerCallbackQuery"_s), qPrintable(copied));
    QVERIFY(copied.contains(u"<token>"_s));
    QVERIFY(!copied.contains(u"AAAAAAAAAA"_s));
}

void TestUpdatesPage::returnOpensTheChat()
{
    QSignalSpy opened(m_page.get(), &UpdatesPage::chatOpened);
    m_bot->append(sampleUpdates());
    QTRY_COMPARE(rows(), 14);
    choose(0);
    QTRY_VERIFY(json().contains("islands"));
    QTest::keyClick(part<UpdateView>(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<ConversationKey>().chat, ChatId{-1002000000042});
}

void TestUpdatesPage::aNarrowWindowDropsWhatItHasNoRoomFor()
{
    m_bot->append(sampleUpdates());
    QTRY_COMPARE(rows(), 14);
    m_page->setNarrow(true);
    m_page->resize(968, 560);
    auto *view = part<UpdateView>();
    QVERIFY(view->isColumnHidden(UpdateListModel::IdColumn));
    QVERIFY(!view->isColumnHidden(UpdateListModel::SummaryColumn));
    QVERIFY(!part<TypeChips>()->isVisible());
    view->setCurrentLog(LogId{1});
    QTRY_VERIFY(m_page->findChild<UpdateDetail *>());
    QCOMPARE(part<UpdateDetail>()->tabCount(), 4);
    QVERIFY2(m_page->minimumSizeHint().width() <= 968, qPrintable(QString::number(m_page->minimumSizeHint().width())));
    m_page->setNarrow(false);
    QVERIFY(!view->isColumnHidden(UpdateListModel::IdColumn));
    QCOMPARE(part<UpdateDetail>()->tabCount(), 3);
}

void TestUpdatesPage::itSaysWhenThereIsSomethingToPaint()
{
    const auto isFilled = [this](auto isReady) {
        UpdatesPage page(m_bot->session());
        QSignalSpy filled(&page, &UpdatesPage::filled);
        bool wasReady = false;
        connect(&page, &UpdatesPage::filled, this, [&] { wasReady = isReady(*page.findChild<UpdateListModel *>()); });
        return filled.wait() && wasReady;
    };
    QVERIFY(isFilled([](const UpdateListModel &model) { return model.rowCount() == 0; }));
    m_bot->append(sampleUpdates());
    QVERIFY(isFilled([](const UpdateListModel &model) { return model.rowCount() == 14 && model.update(13); }));
}

void TestUpdatesPage::theStateComesBack()
{
    part<UpdateView>()->setColumnHidden(UpdateListModel::LatencyColumn, true);
    QTest::keyClick(m_page.get(), Qt::Key_Backslash, Qt::ControlModifier);
    const QByteArray state = m_page->saveState();
    UpdatesPage other(m_bot->session());
    other.restoreState(QByteArray("rubbish"));
    QVERIFY(!other.findChild<UpdateView *>()->isColumnHidden(UpdateListModel::LatencyColumn));
    other.restoreState(state);
    QVERIFY(other.findChild<UpdateView *>()->isColumnHidden(UpdateListModel::LatencyColumn));
    QCOMPARE(other.saveState(), state);
    // Beside the list there is room for less; below it, what the operator wants is back.
    auto *view = other.findChild<UpdateView *>();
    QVERIFY(view->isColumnHidden(UpdateListModel::IdColumn));
    emit other.findChild<DetailPlace *>()->besideWanted(false);
    QVERIFY(!view->isColumnHidden(UpdateListModel::IdColumn));
    QVERIFY(view->isColumnHidden(UpdateListModel::LatencyColumn));
}

void TestUpdatesPage::everyControlHasAName()
{
    m_bot->append(sampleUpdates());
    QTRY_COMPARE(rows(), 14);
    choose(12);
    QTRY_VERIFY(json().contains("4382bfdwdsb323b2d9"));
    QStringList mute;
    for (auto *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QScrollBar *>(widget))
            continue;
        auto *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken && spoken->text(QAccessible::Name).isEmpty())
            mute << QString::fromLatin1(widget->metaObject()->className());
    }
    QCOMPARE(mute, QStringList());
}

BOTDESK_TEST(TestUpdatesPage)
#include "testupdatespage.moc"
