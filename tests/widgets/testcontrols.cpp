// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "widgets/avatar.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/label.h"
#include "widgets/searchfield.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/splitbutton.h"
#include "widgets/switch.h"
#include "widgets/tag.h"
#include "widgets/toolbutton.h"

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestControls : public QObject
{
    Q_OBJECT
private slots:
    void initialsAreTheFirstTwoWords_data();
    void initialsAreTheFirstTwoWords();
    void segmentsAreExclusiveAndMoveByArrows();
    void escapeClearsTheSearchAndThenLeavesIt();
    void strangersTextIsNeverMarkup();
    void longTextsAreCutAndToldByTheTooltip();
    void aBadgeOfNothingIsHidden();
    void everyControlHasAName();
    void aSwitchIsFlickedBySpace();
};

void TestControls::initialsAreTheFirstTwoWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("one word") << u"Alice"_s << u"A"_s;
    QTest::newRow("what stands in brackets does not count") << u"Alice (sandbox)"_s << u"A"_s;
    QTest::newRow("two of three") << u"Sample Shop Staff"_s << u"SS"_s;
    QTest::newRow("lower case, other scripts") << u"карл маркс"_s << u"КМ"_s;
    QTest::newRow("emoji are passed over") << u"🎉 party 👋 people"_s << u"PP"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestControls::initialsAreTheFirstTwoWords()
{
    QFETCH(QString, name);
    QTEST(initials(name), "letters");
}

void TestControls::segmentsAreExclusiveAndMoveByArrows()
{
    SegmentedControl control(u"Parse mode"_s);
    for (const auto &text : {u"Plain"_s, u"MarkdownV2"_s, u"HTML"_s})
        control.addSegment(text);
    QSignalSpy changed(&control, &SegmentedControl::currentChanged);
    QCOMPARE(control.currentIndex(), 0);
    control.setCurrentIndex(2);
    QCOMPARE(control.currentIndex(), 2);
    QCOMPARE(changed.size(), 1);
    control.show();
    QVERIFY(QTest::qWaitForWindowActive(&control));
    const auto buttons = control.findChildren<QAbstractButton *>();
    buttons.at(2)->setFocus();
    QTest::keyClick(buttons.at(2), Qt::Key_Left);
    QCOMPARE(control.currentIndex(), 1);
    QCOMPARE(changed.last().first().toInt(), 1);
}

void TestControls::escapeClearsTheSearchAndThenLeavesIt()
{
    SearchField field(u"Search"_s);
    QSignalSpy escaped(&field, &SearchField::escaped);
    QTest::keyClicks(&field, u"refund"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.text(), QString());
    QCOMPARE(escaped.size(), 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(escaped.size(), 1);
}

void TestControls::strangersTextIsNeverMarkup()
{
    Banner banner;
    banner.setText(u"<img src=x>"_s, u"<b>bold</b>"_s);
    const auto *text = banner.findChild<Label *>();
    QVERIFY(!text->text().contains("<img"_L1));
    QCOMPARE(banner.text(), u"<img src=x> <b>bold</b>"_s);
    QCOMPARE(Label(u"<b>x</b>"_s).textFormat(), Qt::PlainText);
    ElidedLabel label(u"<b>a name that is much longer than its place</b>"_s);
    label.resize(40, 20);
    label.show();
    QVERIFY(!label.toolTip().contains("<b>"_L1));
}

void TestControls::longTextsAreCutAndToldByTheTooltip()
{
    ElidedLabel label(u"a name that is much longer than its place"_s);
    label.show();
    label.resize(60, 20);
    QTRY_COMPARE(label.toolTip(), label.fullText());
    label.resize(2000, 20);
    QTRY_COMPARE(label.toolTip(), QString());
}

void TestControls::aBadgeOfNothingIsHidden()
{
    QWidget window;
    auto *badge = new Badge(Tone::Accent, &window);
    window.show();
    QVERIFY(!badge->isVisible());
    badge->setCount(4);
    QVERIFY(badge->isVisible());
    badge->setCount(0);
    QVERIFY(!badge->isVisible());
}

void TestControls::everyControlHasAName()
{
    const auto spoken = [](QWidget &widget) {
        return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
    };
    ToolButton tool(u"refresh"_s, u"Refresh"_s);
    tool.setName(u"Refresh"_s, QKeySequence(Qt::Key_F5));
    QCOMPARE(spoken(tool), u"Refresh"_s);
    QCOMPARE(tool.toolTip(), u"Refresh (F5)"_s);
    SplitButton split(Button::Look::Primary, u"Send"_s, u"send"_s, u"Ways to send"_s);
    QCOMPARE(spoken(*split.main()), u"Send"_s);
    QCOMPARE(spoken(*split.arrow()), u"Ways to send"_s);
    Chip chip(u"message"_s);
    chip.setCount(u"8,913"_s);
    QCOMPARE(spoken(chip), u"message"_s);
    Switch flick(u"Return 502"_s);
    QCOMPARE(spoken(flick), u"Return 502"_s);
    Tag tag(u"passed"_s, Tone::Ok);
    QCOMPARE(spoken(tag), u"passed"_s);
    const QImage plain = tag.grab().toImage();
    tag.setOutlined(true);
    QVERIFY(tag.grab().toImage() != plain);
    SearchField field(u"Search chats"_s);
    QCOMPARE(spoken(field), u"Search chats"_s);
    SegmentedControl segments(u"Theme"_s);
    segments.addSegment({}, u"sun"_s, u"Light"_s);
    QCOMPARE(spoken(*segments.findChild<QAbstractButton *>()), u"Light"_s);
}

void TestControls::aSwitchIsFlickedBySpace()
{
    Switch flick(u"Return 502"_s);
    QSignalSpy toggled(&flick, &QAbstractButton::toggled);
    QTest::keyClick(&flick, Qt::Key_Space);
    QVERIFY(flick.isChecked());
    QTest::mouseClick(&flick, Qt::LeftButton);
    QVERIFY(!flick.isChecked());
    QCOMPARE(toggled.size(), 2);
}

BOTDESK_TEST(TestControls)
#include "testcontrols.moc"
