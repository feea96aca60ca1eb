// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboardpage/flowsworld.h"
#include "support/testmain.h"

#include <QAccessible>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! The map of a flow, by mouse and keyboard.
class TestFlowMap : public FlowsWorld
{
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void anArrowIsDrawnWithTheMouse();
    void anArrowToTheGroundMakesAStep();
    void theMapIsWalkedWithTheKeyboard();
    void theMapIsZoomedAndMoved();
    void theMapIsToldToScreenReaders();
};

void TestFlowMap::anArrowIsDrawnWithTheMouse()
{
    m_page->flows().open(m_page->flows().add(u"Shop"_s, flowOf(u"menu: Tea, Help>help / help!"_s)));
    drag(portOf(u"menu"_s, u"tea"_s), middleOf(u"help"_s));
    QCOMPARE(pictureOf(model().flow()), u"menu: tea>help, help>help / help!"_s);
    QCOMPARE(model().flow().steps.size(), 2);
    model().undo();
    QCOMPARE(pictureOf(model().flow()), u"menu: tea, help>help / help!"_s);
    // The answer to a question is connected likewise.
    model().edit(u"help"_s, [](FlowStep &step) { step.question.input = FlowQuestion::Input::Text; });
    drag(portOf(u"help"_s, {}, true), middleOf(u"menu"_s));
    QCOMPARE(model().flow().step(u"help"_s)->question.next, u"menu"_s);
    // A click without a drag connects nothing.
    const Flow before = model().flow();
    QTest::mouseClick(map().viewport(), Qt::LeftButton, {}, portOf(u"menu"_s, u"tea"_s));
    QVERIFY(model().flow() == before);
    QCOMPARE(model().current(), u"menu"_s);
}

void TestFlowMap::anArrowToTheGroundMakesAStep()
{
    m_page->flows().open(m_page->flows().add(u"Shop"_s, flowOf(u"menu: Tea"_s)));
    drag(portOf(u"menu"_s, u"tea"_s), QPoint(map().viewport()->width() - 6, map().viewport()->height() - 6));
    QCOMPARE(pictureOf(model().flow()), u"menu: tea>step / step"_s);
    QCOMPARE(model().current(), u"step"_s);
    model().undo();
    QCOMPARE(pictureOf(model().flow()), u"menu: tea"_s);
}

void TestFlowMap::theMapIsWalkedWithTheKeyboard()
{
    m_page->flows().open(m_page->flows().add(u"Shop"_s, flowOf(u"menu: A>a, B>b / a! / b!"_s)));
    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_Right);
    QCOMPARE(model().current(), u"menu"_s);
    QTest::keyClick(&map(), Qt::Key_Right);
    QCOMPARE(model().current(), u"a"_s);
    QTest::keyClick(&map(), Qt::Key_Down);
    QCOMPARE(model().current(), u"b"_s);
    QTest::keyClick(&map(), Qt::Key_Return);
    QTRY_COMPARE(focusName(), u"Text of the step"_s);
    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(pictureOf(model().flow()), u"menu: a>a, b>b / a! / b! / b 2!"_s);
    QTest::keyClick(&map(), Qt::Key_Delete);
    QTest::keyClick(&map(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(pictureOf(model().flow()), u"menu: a>a, b>b / a! / b! / step"_s);
    QTest::keyClick(&map(), Qt::Key_Escape);
    QCOMPARE(model().current(), QString());
    QTest::keyClick(&map(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(pictureOf(model().flow()), u"menu: a>a, b>b / a! / b!"_s);
}

void TestFlowMap::theMapIsZoomedAndMoved()
{
    QString picture = u"s0: X>s1"_s;
    for (int i = 1; i < 12; ++i)
        picture += u" / s%1: X>s%2"_s.arg(i).arg(i + 1);
    m_page->flows().open(m_page->flows().add(u"Long"_s, flowOf(picture + u" / s12!"_s)));
    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_1);
    QCOMPARE(map().zoom(), 1.0);
    const QPoint before = middleOf(u"s0"_s);
    const QPoint ground(map().viewport()->width() / 2, map().viewport()->height() - 8);
    QTest::mousePress(map().viewport(), Qt::LeftButton, {}, ground);
    QTest::mouseMove(map().viewport(), ground - QPoint(120, 0));
    QTest::mouseRelease(map().viewport(), Qt::LeftButton, {}, ground - QPoint(120, 0));
    QCOMPARE(middleOf(u"s0"_s), before - QPoint(120, 0));
    model().select(u"s12"_s);   // what is chosen is seen
    QVERIFY(map().viewport()->rect().contains(middleOf(u"s12"_s)));
    QTest::keyClick(&map(), Qt::Key_Plus);
    QVERIFY(map().zoom() > 1);
    QVERIFY(map().viewport()->rect().contains(middleOf(u"s12"_s)));
    QTest::keyClick(&map(), Qt::Key_0);
    QVERIFY(map().zoom() < 1);
    QVERIFY(map().viewport()->rect().contains(middleOf(u"s0"_s)) && map().viewport()->rect().contains(middleOf(u"s12"_s)));
    button(u"Larger"_s);
    QVERIFY(isSaid(u" %"_s));
}

void TestFlowMap::theMapIsToldToScreenReaders()
{
    m_page->flows().open(m_page->flows().add(u"Shop"_s, flowOf(u"menu: Tea, Help>help / help!"_s)));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&map());
    QVERIFY(list);
    QCOMPARE(list->childCount(), 2);
    const QString name = list->child(0)->text(QAccessible::Name);
    QCOMPARE(name, u"menu, This is menu, begins at /start, Tea: nothing follows, Help opens help, problem: Nothing follows on the button \"tea\"."_s);
    QCOMPARE(list->child(1)->text(QAccessible::Name), u"help, This is help, the conversation ends"_s);
    QVERIFY(list->child(0)->rect().isValid());
    QCOMPARE(list->child(2), nullptr);
    model().remove(u"help"_s);
    QCOMPARE(list->childCount(), 1);
}

BOTDESK_TEST(TestFlowMap)
#include "testflowmap.moc"
