// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/canvasaccessible.h"
#include "keyboard/designactions.h"
#include "keyboard/keyboardcanvas.h"
#include "keyboardpage/pictures.h"
#include "support/testmain.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! The canvas as a person uses it, by mouse and by keyboard alone.
class TestKeyboardCanvas : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aButtonIsDraggedToAnotherRow();
    void aButtonIsDroppedBetweenRows();
    void severalButtonsAreDraggedTogether();
    void aRowIsDraggedByItsGrip();
    void escapeGivesUpADrag();
    void aClickIsNoDrag();
    void theGapsAddButtons_data();
    void theGapsAddButtons();
    void ctrlAndShiftChooseSeveral();
    void theKeyboardAloneDoesEverything();
    void theContextMenuActsOnTheButtonBelowIt();
    void withoutHandlesAClickPresses();
    void aDoubleClickEditsTheText();
    void screenReadersFindAGrid();
    void aGroupAndAChannelAreSeenAsTheirReadersSeeThem();
    void everyKindIsPainted_data();
    void everyKindIsPainted();

private:
    void load(const QString &picture);
    QPoint middleOf(const QString &text) const;
    void drag(QPoint from, QPoint to, bool isDropped = true);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<DesignModel> m_model;
    DesignActions *m_actions = nullptr;
    KeyboardCanvas *m_canvas = nullptr;
};

void TestKeyboardCanvas::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_theme = std::make_unique<Theme>();
    m_model = std::make_unique<DesignModel>();
    m_window = std::make_unique<QWidget>();
    m_actions = new DesignActions(*m_model, m_window.get());
    m_canvas = new KeyboardCanvas(*m_model);
    m_actions->addTo(m_canvas);
    m_canvas->setButtonActions(m_actions->ofButtons());
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_canvas);
    m_window->resize(640, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_canvas->setFocus();
}

void TestKeyboardCanvas::cleanup()
{
    m_window.reset();
    m_model.reset();
    m_theme.reset();
}

void TestKeyboardCanvas::load(const QString &picture)
{
    m_model->load(designOf(picture));
}

QPoint TestKeyboardCanvas::middleOf(const QString &text) const
{
    return m_canvas->keys().keyRect(cellOf(*m_model, text)).center();
}

void TestKeyboardCanvas::drag(QPoint from, QPoint to, bool isDropped)
{
    QTest::mousePress(m_canvas, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(m_canvas, from + (to - from) * step / 4);
    QVERIFY(m_canvas->isDragging());
    if (isDropped)
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, to);
}

void TestKeyboardCanvas::aButtonIsDraggedToAnotherRow()
{
    load(u"[A][B] / [C][D]"_s);
    drag(middleOf(u"A"_s), m_canvas->keys().gapBefore({1, 1}));
    QCOMPARE(pictureOf(*m_model), u"[B] / [C][A*][D]"_s);
    m_model->undo();
    QCOMPARE(m_model->design(), designOf(u"[A][B] / [C][D]"_s));
}

void TestKeyboardCanvas::aButtonIsDroppedBetweenRows()
{
    load(u"[A][B] / [C]"_s);
    drag(middleOf(u"B"_s), QPoint(middleOf(u"C"_s).x(), m_canvas->keys().lineAbove(1)));
    QCOMPARE(pictureOf(*m_model), u"[A] / [B*] / [C]"_s);
    drag(middleOf(u"A"_s), m_canvas->keys().addRowRect().center());
    QCOMPARE(pictureOf(*m_model), u"[B] / [C] / [A*]"_s);
}

void TestKeyboardCanvas::severalButtonsAreDraggedTogether()
{
    load(u"[A][B] / [C][D]"_s);
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, middleOf(u"A"_s));
    QTest::mouseClick(m_canvas, Qt::LeftButton, Qt::ControlModifier, middleOf(u"D"_s));
    drag(middleOf(u"D"_s), m_canvas->keys().rowRect(1).center() + QPoint(40, 0));
    QCOMPARE(pictureOf(*m_model), u"[B] / [C][A*][D*]"_s);
}

void TestKeyboardCanvas::aRowIsDraggedByItsGrip()
{
    load(u"[A][B] / [C] / [D]"_s);
    drag(m_canvas->keys().gripRect(0).center(), m_canvas->keys().gripRect(2).center() + QPoint(0, 30));
    QCOMPARE(pictureOf(*m_model), u"[C] / [D] / [A*][B*]"_s);
}

void TestKeyboardCanvas::escapeGivesUpADrag()
{
    load(u"[A][B]"_s);
    const QPoint there = m_canvas->keys().addRowRect().center();
    drag(middleOf(u"A"_s), there, false);
    QTest::keyClick(m_canvas, Qt::Key_Escape);
    QVERIFY(!m_canvas->isDragging());
    QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, there);
    QCOMPARE(pictureOf(*m_model), u"[A*][B]"_s);
    QVERIFY(!m_model->canUndo());
}

void TestKeyboardCanvas::aClickIsNoDrag()
{
    load(u"[A][B]"_s);
    QTest::mousePress(m_canvas, Qt::LeftButton, {}, middleOf(u"B"_s));
    QTest::mouseMove(m_canvas, middleOf(u"B"_s) + QPoint(1, 1));
    QVERIFY(!m_canvas->isDragging());
    QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, middleOf(u"B"_s) + QPoint(1, 1));
    QCOMPARE(pictureOf(*m_model), u"[A][B*]"_s);
}

void TestKeyboardCanvas::theGapsAddButtons_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("after");
    QTest::newRow("in the gap of the chosen row") << 0 << u"[A][Button 4*][B] / [C]"_s;
    QTest::newRow("at the end of a row") << 1 << u"[A][B] / [C][Button 4*]"_s;
    QTest::newRow("below the chosen row") << 2 << u"[A][B] / [Button 4*] / [C]"_s;
    QTest::newRow("between rows, where the pointer is") << 3 << u"[Button 4*] / [A][B] / [C]"_s;
    QTest::newRow("as the last row") << 4 << u"[A][B] / [C] / [Button 4*]"_s;
}

void TestKeyboardCanvas::theGapsAddButtons()
{
    QFETCH(int, place);
    load(u"[A][B] / [C]"_s);
    const CanvasLayout keys = m_canvas->keys();
    const QPoint middle(keys.rowRect(0).center().x(), 0);
    const QPoint points[] = {keys.gapBefore({0, 1}), keys.endRect(1).center(), middle + QPoint(0, keys.lineAbove(1)),
                             middle + QPoint(0, keys.lineAbove(0)), keys.addRowRect().center()};
    QTest::mouseMove(m_canvas, points[place]);
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, points[place]);
    QTEST(pictureOf(*m_model), "after");
}

void TestKeyboardCanvas::ctrlAndShiftChooseSeveral()
{
    load(u"[A][B] / [C][D]"_s);
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, middleOf(u"B"_s));
    QTest::mouseClick(m_canvas, Qt::LeftButton, Qt::ShiftModifier, middleOf(u"C"_s));
    QCOMPARE(pictureOf(*m_model), u"[A][B*] / [C*][D]"_s);
    QTest::mouseClick(m_canvas, Qt::LeftButton, Qt::ControlModifier, middleOf(u"B"_s));
    QCOMPARE(pictureOf(*m_model), u"[A][B] / [C*][D]"_s);
    QTest::keyClick(m_canvas, Qt::Key_A, Qt::ControlModifier);
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, middleOf(u"D"_s));
    QCOMPARE(pictureOf(*m_model), u"[A][B] / [C][D*]"_s);
}

void TestKeyboardCanvas::theKeyboardAloneDoesEverything()
{
    load(u"[A]"_s);
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_canvas, key, modifiers); };
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(pictureOf(*m_model), u"[A][Button 2*]"_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(pictureOf(*m_model), u"[A][Button 2] / [Button 3*]"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Right);
    QCOMPARE(pictureOf(*m_model), u"[A][Button 2*] / [Button 3]"_s);
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(pictureOf(*m_model), u"[A] / [Button 3][Button 2*]"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(pictureOf(*m_model), u"[A] / [Button 2*][Button 3]"_s);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(pictureOf(*m_model), u"[A] / [Button 2*][Button 3*]"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(pictureOf(*m_model), u"[A] / [Button 2][Button 3][Button 2*][Button 3*]"_s);
    press(Qt::Key_Delete);
    QCOMPARE(pictureOf(*m_model), u"[A] / [Button 2][Button 3*]"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(pictureOf(*m_model), u"[A] / [Button 2][Button 3*]"_s);
    QSignalSpy asked(m_actions, &DesignActions::textEditAsked);
    press(Qt::Key_F2);
    QCOMPARE(asked.size(), 1);
    m_model->edit([](DesignButton &button) { button.action = SendCallback{}; });
    m_model->select({0, 0});
    press(Qt::Key_F8);
    QCOMPARE(m_model->current(), (KeyboardCell{1, 1}));
}

void TestKeyboardCanvas::theContextMenuActsOnTheButtonBelowIt()
{
    load(u"[A][B]"_s);
    QContextMenuEvent event(QContextMenuEvent::Mouse, middleOf(u"B"_s), m_canvas->mapToGlobal(middleOf(u"B"_s)));
    QCoreApplication::sendEvent(m_canvas, &event);
    auto *menu = m_canvas->findChild<QMenu *>();
    QVERIFY(menu);
    const auto actions = menu->actions();
    const auto remove = std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return action->text() == u"Delete"_s; });
    QVERIFY(remove != actions.end());
    (*remove)->trigger();
    menu->close();
    QCOMPARE(pictureOf(*m_model), u"[A*]"_s);
}

void TestKeyboardCanvas::withoutHandlesAClickPresses()
{
    load(u"[A][B]"_s);
    m_canvas->setWithHandles(false);
    QSignalSpy pressed(m_canvas, &KeyboardCanvas::buttonPressed);
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, middleOf(u"B"_s));
    QCOMPARE(pressed.size(), 1);
    QCOMPARE(pressed.first().first().value<KeyboardCell>(), (KeyboardCell{0, 1}));
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, m_canvas->keys().endRect(0).center());
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, m_canvas->keys().addRowRect().center());
    QCOMPARE(m_model->design(), designOf(u"[A][B]"_s));
}

void TestKeyboardCanvas::aDoubleClickEditsTheText()
{
    load(u"[A][B]"_s);
    QSignalSpy asked(m_canvas, &KeyboardCanvas::textEditAsked);
    QTest::mouseDClick(m_canvas, Qt::LeftButton, {}, middleOf(u"B"_s));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_model->current(), (KeyboardCell{0, 1}));
}

void TestKeyboardCanvas::screenReadersFindAGrid()
{
    KeyboardDesign design = designOf(u"[A] / [B][Receipt]"_s);
    design.inlineRows[1][0].action = SendCallback{QString(70, u'x')};
    m_model->load(design);
    m_model->select({1, 1});
    QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(m_canvas);
    QVERIFY(grid);
    QCOMPARE(grid->role(), QAccessible::Table);
    QCOMPARE(grid->childCount(), 3);
    QCOMPARE(grid->child(2)->text(QAccessible::Name), u"Row 2, button 2 of 2: Receipt, callback data, no problems"_s);
    QVERIFY(grid->child(1)->text(QAccessible::Name).contains("70"_L1));
    QVERIFY(grid->child(2)->state().focused);
    QVERIFY(!grid->child(1)->state().focused);
    QCOMPARE(grid->focusChild(), grid->child(2));
    QCOMPARE(grid->child(2)->rect().center(), m_canvas->mapToGlobal(middleOf(u"Receipt"_s)));
    m_model->remove();
    QCOMPARE(grid->childCount(), 2);
    QVERIFY(!grid->child(2));
    QCOMPARE(m_canvas->accessibleDescription(), m_canvas->nameOf({1, 0}));
}

void TestKeyboardCanvas::aGroupAndAChannelAreSeenAsTheirReadersSeeThem()
{
    m_canvas->setBot(8001, u"Shop"_s);
    m_model->load(designOf(u"[A]"_s));
    const QRect inPrivate = m_canvas->keys().keyRect({0, 0});
    QList<QImage> heads;
    for (const auto chat : {MarkupPlace::Chat::Private, MarkupPlace::Chat::Supergroup, MarkupPlace::Chat::Channel}) {
        m_model->setPlace({.chat = chat});
        m_canvas->showPlace();
        heads << m_canvas->grab({0, 0, m_canvas->width(), px(48)}).toImage();
        // Who wrote it stands above the text where more than one do.
        QCOMPARE(m_canvas->keys().keyRect({0, 0}).top() > inPrivate.top(), chat != MarkupPlace::Chat::Private);
    }
    QVERIFY(heads[0] != heads[1]);
    QVERIFY(heads[1] != heads[2]);
}

void TestKeyboardCanvas::everyKindIsPainted_data()
{
    QTest::addColumn<KeyboardDesign::Kind>("kind");
    QTest::newRow("inline") << KeyboardDesign::Kind::Inline;
    QTest::newRow("reply") << KeyboardDesign::Kind::Reply;
    QTest::newRow("remove") << KeyboardDesign::Kind::Remove;
    QTest::newRow("force reply") << KeyboardDesign::Kind::ForceReply;
}

void TestKeyboardCanvas::everyKindIsPainted()
{
    QFETCH(KeyboardDesign::Kind, kind);
    KeyboardDesign design = designOf(u"[A]"_s);
    design.kind = kind;
    m_model->load(design);
    const QImage light = m_canvas->grab().toImage();
    m_canvas->setDark(true);
    const QImage dark = m_canvas->grab().toImage();
    QVERIFY(light.pixelColor(2, 2) == themeColor(Color::ChatBg, false));
    QVERIFY(dark.pixelColor(2, 2) == themeColor(Color::ChatBg, true));
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, m_canvas->rect().center());
    QTest::keyClick(m_canvas, Qt::Key_Down);
    QTest::keyClick(m_canvas, Qt::Key_Delete);
}

BOTDESK_TEST(TestKeyboardCanvas)
#include "testkeyboardcanvas.moc"
