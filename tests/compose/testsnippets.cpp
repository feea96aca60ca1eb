// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "chat/chatpagetest.h"
#include "chat/detailspane.h"
#include "compose/messageedit.h"
#include "compose/snippetmodel.h"
#include "compose/snippetspane.h"
#include "compose/texteditor.h"
#include "support/testmain.h"
#include "widgets/searchfield.h"
#include "widgets/toolbutton.h"

#include <QAbstractItemModelTester>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Snippets beside the conversation: kept, searched, inserted, put into another order.
class TestSnippets : public ChatPageTest
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { closeWorld(); }
    void aClickInsertsAndFillsIn();
    void returnInserts();
    void searchFindsNamesAndTexts();
    void keysChangeTheOrderAndItSurvivesARestart();
    void aDragChangesTheOrder();
    void aDragIntoTheTextFillsIn();
    void whatIsWrittenIsKept();
    void oneIsDeletedAfterAQuestion();
    void nothingIsToldToBeMissing();
    void theModelKeepsItsPromises();

private:
    void keep(const QString &name, const QString &text);
    bool keepThree();
    SnippetsPane &pane() { return *m_world->page().findChild<DetailsPane *>()->snippets(); }
    SnippetList &list() { return *pane().list(); }
    QStringList shownNames();
    MessageEdit &edit() const { return *composer().text()->edit(); }

    qint64 m_alice = 0;
};

void TestSnippets::init()
{
    QVERIFY(openWorld());
    m_world->page().resize(1440, 860);
    m_world->page().setNarrow(false);
    m_alice = openAlice(u"Hello"_s);
    QVERIFY(m_alice);
    QVERIFY(pane().isVisible());
}

void TestSnippets::keep(const QString &name, const QString &text)
{
    emit composer().snippetKept({.name = name, .content = {text, {}}});
}

bool TestSnippets::keepThree()
{
    keep(u"Greeting"_s, u"Hi {first_name}! How can I help?"_s);
    keep(u"Ask for a photo"_s, u"Could you send a photo of it?"_s);
    keep(u"Refund done"_s, u"Your refund of {amount} is on its way."_s);
    return QTest::qWaitFor([this] { return list().snippets()->rowCount() == 3; });
}

QStringList TestSnippets::shownNames()
{
    QStringList names;
    for (int row = 0; row < list().snippets()->rowCount(); ++row)
        names += list().snippets()->index(row).data(SnippetModel::NameRole).toString();
    return names;
}

void TestSnippets::aClickInsertsAndFillsIn()
{
    QVERIFY(keepThree());
    QTest::keyClicks(&edit(), u"Well: "_s);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(list().snippets()->index(0)).center());
    QCOMPARE(edit().content().text, u"Well: Hi Alice! How can I help?"_s);
    QVERIFY(edit().hasFocus());
}

void TestSnippets::returnInserts()
{
    QVERIFY(keepThree());
    list().setFocus();
    list().setCurrentIndex(list().snippets()->index(0));
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(edit().content().text, u"Could you send a photo of it?"_s);
}

void TestSnippets::searchFindsNamesAndTexts()
{
    QVERIFY(keepThree());
    QTest::keyClicks(pane().search(), u"REFUND"_s);
    QCOMPARE(shownNames(), QStringList{u"Refund done"_s});
    // The key is that of its place among all.
    QCOMPARE(list().snippets()->index(0).data(SnippetModel::KeyRole).toString(), u"Alt+3"_s);
    pane().search()->clear();
    QTest::keyClicks(pane().search(), u"of it"_s);
    QCOMPARE(shownNames(), QStringList{u"Ask for a photo"_s});
    pane().search()->clear();
    QTest::keyClicks(pane().search(), u"xyz"_s);
    QCOMPARE(shownNames(), QStringList());
    QVERIFY(!list().isVisible());
}

void TestSnippets::keysChangeTheOrderAndItSurvivesARestart()
{
    QVERIFY(keepThree());
    list().setFocus();
    list().setCurrentIndex(list().snippets()->index(2));
    QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shownNames(), (QStringList{u"Greeting"_s, u"Refund done"_s, u"Ask for a photo"_s}));
    QCOMPARE(list().currentIndex().row(), 1);
    QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);   // there is nothing above the first
    QCOMPARE(shownNames(), (QStringList{u"Refund done"_s, u"Greeting"_s, u"Ask for a photo"_s}));
    list().setCurrentIndex(list().snippets()->index(1));
    QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
    const QStringList order{u"Refund done"_s, u"Ask for a photo"_s, u"Greeting"_s};
    QCOMPARE(shownNames(), order);
    // Alt+1 … follow.
    edit().setFocus();
    QTest::keyClick(&edit(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(edit().content().text, u"Could you send a photo of it?"_s);

    m_world->close();
    m_world->open({1440, 860});
    QVERIFY(QTest::qWaitForWindowActive(&m_world->page()));
    QVERIFY(choose(m_alice, u"Hello"_s));
    QTRY_COMPARE(shownNames(), order);
}

void TestSnippets::aDragChangesTheOrder()
{
    QVERIFY(keepThree());
    const auto drop = [this](int from, QPoint at) {
        const std::unique_ptr<QMimeData> data(list().snippets()->mimeData({list().snippets()->index(from)}));
        QVERIFY(data);
        QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list().viewport(), &enter);
        QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list().viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent let(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list().viewport(), &let);
    };
    const auto rectOfRow = [this](int row) { return list().visualRect(list().snippets()->index(row)); };
    drop(2, rectOfRow(0).center());                            // onto the first
    QCOMPARE(shownNames(), (QStringList{u"Refund done"_s, u"Greeting"_s, u"Ask for a photo"_s}));
    drop(0, rectOfRow(2).center());
    QCOMPARE(shownNames(), (QStringList{u"Greeting"_s, u"Ask for a photo"_s, u"Refund done"_s}));
    drop(0, rectOfRow(1).bottomLeft() + QPoint(40, 0));        // between the second and the third
    QCOMPARE(shownNames(), (QStringList{u"Ask for a photo"_s, u"Greeting"_s, u"Refund done"_s}));
}

void TestSnippets::aDragIntoTheTextFillsIn()
{
    QVERIFY(keepThree());
    const std::unique_ptr<QMimeData> data(list().snippets()->mimeData({list().snippets()->index(0)}));
    const QPoint at(20, 10);
    QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(edit().viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent let(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(edit().viewport(), &let);
    QCOMPARE(edit().content().text, u"Hi Alice! How can I help?"_s);
    QCOMPARE(shownNames().size(), 3);
}

void TestSnippets::whatIsWrittenIsKept()
{
    QTest::keyClicks(&edit(), u"See you soon"_s);
    for (auto *button : pane().findChildren<ToolButton *>()) {
        if (button->accessibleName().startsWith("Keep what is written"_L1))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"Bye"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(shownNames(), QStringList{u"Bye"_s});
    QVERIFY(list().isVisible());
}

void TestSnippets::oneIsDeletedAfterAQuestion()
{
    QVERIFY(keepThree());
    list().setFocus();
    list().setCurrentIndex(list().snippets()->index(1));
    QTest::keyClick(&list(), Qt::Key_Delete);
    auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QVERIFY(box);
    QVERIFY(box->text().contains(u"Ask for a photo"_s));
    QCOMPARE(shownNames().size(), 3);
    for (QAbstractButton *button : box->buttons()) {
        if (button->text() == u"Delete"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(shownNames(), (QStringList{u"Greeting"_s, u"Refund done"_s}));
}

void TestSnippets::nothingIsToldToBeMissing()
{
    QVERIFY(!pane().search()->isVisible());
    const auto labels = pane().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().contains(u"{first_name}"_s); }));
}

void TestSnippets::theModelKeepsItsPromises()
{
    SavedTexts texts(SavedTexts::Kind::Snippets);
    texts.setStore(&m_world->session().store());
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        texts.keep({.name = name, .content = {u"text "_s + name, {}}});
    SnippetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTexts(&texts);
    QTRY_COMPARE(model.rowCount(), 3);
    model.setSearch(u"c"_s);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.move(0, 1));
    model.setSearch({});
    QVERIFY(model.move(0, 2));
    QCOMPARE(texts.all().last().name, u"a"_s);
    QMimeData foreign;
    foreign.setText(u"x"_s);
    QVERIFY(!model.dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
    foreign.setData(SnippetFormat, "nobody");
    QVERIFY(!model.dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
}

BOTDESK_TEST(TestSnippets)
#include "testsnippets.moc"
