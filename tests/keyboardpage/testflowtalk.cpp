// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/flowtalk.h"
#include "keyboardpage/flows.h"
#include "support/testmain.h"
#include "words/flowtemplatewords.h"

#include <QSignalSpy>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! What the phone of the preview shows while a flow is pressed through.
class TestFlowTalk : public QObject
{
    Q_OBJECT
private slots:
    void aMenuIsPressedThrough();
    void aFormRefusesAndRemembers();
    void whatTheServerWouldRefuseIsTold_data();
    void whatTheServerWouldRefuseIsTold();
    void aPressWithoutAnAnswerIsToldToo();
    void formattingIsShown();

private:
    static QString picture(const FlowTalk &talk);
    static void press(FlowTalk &talk, int row) { talk.press(talk.messages().last().id, {row, 0}); }
};

//! "> /start", "This is menu [Mugs][Help]", "* a note".
QString TestFlowTalk::picture(const FlowTalk &talk)
{
    QStringList lines;
    for (const PhoneMessage &message : talk.messages()) {
        QString line = !message.service.isEmpty() ? u"* "_s + message.service : (message.bubble.isOutgoing ? u"> "_s : QString()) + message.bubble.text + message.bubble.mediaLine;
        for (const auto &row : message.keyboard) {
            for (const InlineKeyboardButton &button : row)
                line += u" [%1]"_s.arg(button.text);
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

void TestFlowTalk::aMenuIsPressedThrough()
{
    FlowTalk talk;
    Flow flow = flowOf(u"menu: Mugs>mugs, Help>help / mugs: Back>menu / help!"_s);
    flow.steps[0].links[u"help"_s].editsMessage = false;
    flow.steps[0].links[u"mugs"_s].toast = u"Good choice"_s;
    talk.setFlow(flow);
    QSignalSpy toasts(&talk, &FlowTalk::toasted);
    talk.begin();
    QCOMPARE(picture(talk), u"> /start\nThis is menu [Mugs] [Help]"_s);
    press(talk, 0);
    QCOMPARE(picture(talk), u"> /start\nThis is mugs [Back]"_s);   // the same message
    QCOMPARE(toasts.size(), 1);
    QCOMPARE(talk.state().step, u"mugs"_s);
    press(talk, 0);
    press(talk, 1);
    QCOMPARE(picture(talk), u"> /start\nThis is menu [Mugs] [Help]\nThis is help"_s);
    QCOMPARE(talk.state().step, QString());
    talk.begin();
    QCOMPARE(picture(talk), u"> /start\nThis is menu [Mugs] [Help]"_s);
    talk.press(MessageId(99), {0, 0});   // of no message
    talk.press(talk.messages().last().id, {7, 7});
    QCOMPARE(picture(talk), u"> /start\nThis is menu [Mugs] [Help]"_s);
}

void TestFlowTalk::aFormRefusesAndRemembers()
{
    FlowTalk talk;
    const FlowTemplateWords words = flowTemplateWords();
    talk.setFlow(makeFlow(FlowTemplate::Order, words));
    talk.begin();
    QCOMPARE(talk.replyKeyboard()["keyboard"_L1].toArray().size(), 3);
    talk.say(u"a boat"_s);
    QVERIFY(picture(talk).endsWith(words.whatRefusal));
    talk.tap(1, 0);
    QVERIFY(picture(talk).endsWith(u"> "_s + words.goods[1] + u'\n' + words.howManyText));
    QVERIFY(talk.replyKeyboard().isEmpty());
    talk.say(u"11"_s);
    QVERIFY(picture(talk).endsWith(words.howManyRefusal));
    talk.say(u"2"_s);
    QVERIFY(picture(talk).contains(u"2 × "_s + words.goods[1]));
    talk.say(u"my number"_s);
    QVERIFY(picture(talk).endsWith(words.contactRefusal));
    talk.tap(0, 0);   // the contact; the keyboard folds after one press
    QVERIFY(picture(talk).contains(u"+49 30 0000"_s));
    QVERIFY(picture(talk).section(u'\n', -1).contains(u"2 × "_s + words.goods[1]));
    QVERIFY(talk.replyKeyboard().isEmpty());
    QCOMPARE(talk.state().answers.value(u"count"_s), u"2"_s);
}

void TestFlowTalk::whatTheServerWouldRefuseIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("words");
    QTest::newRow("no text") << u" "_s << QString() << u"text must be non-empty"_s;
    QTest::newRow("a tag that never closes") << u"<b>x"_s << u"HTML"_s << u"can't parse entities"_s;
    QTest::newRow("too long") << QString(4097, u'x') << QString() << u"message is too long"_s;
}

void TestFlowTalk::whatTheServerWouldRefuseIsTold()
{
    QFETCH(QString, text);
    QFETCH(QString, mode);
    QFETCH(QString, words);
    Flow flow = flowOf(u"menu!"_s);
    flow.steps[0].text = text;
    flow.steps[0].parseMode = mode;
    FlowTalk talk;
    talk.setFlow(flow);
    talk.begin();
    QVERIFY2(talk.messages().last().service.contains(words), qPrintable(picture(talk)));
}

void TestFlowTalk::aPressWithoutAnAnswerIsToldToo()
{
    FlowTalk talk;
    talk.setFlow(flowOf(u"menu: Mugs, Help>help / help!"_s));
    talk.begin();
    press(talk, 0);
    QCOMPARE(picture(talk), u"> /start\nThis is menu [Mugs] [Help]"_s);   // the press was answered with nothing
    talk.say(u"hello?"_s);
    QVERIFY(picture(talk).endsWith(u"* The bot does not answer."_s));
}

void TestFlowTalk::formattingIsShown()
{
    Flow flow = flowOf(u"menu!"_s);
    flow.steps[0].text = u"<b>Hello</b> {first_name}"_s;
    flow.steps[0].parseMode = u"HTML"_s;
    FlowTalk talk;
    talk.setFlow(flow);
    talk.begin();
    const BubbleContent &bubble = talk.messages().last().bubble;
    QCOMPARE(bubble.text, u"Hello Alice"_s);
    QCOMPARE(bubble.entities.size(), 1);
    QCOMPARE(bubble.entities.first().type, u"bold"_s);
}

BOTDESK_TEST(TestFlowTalk)
#include "testflowtalk.moc"
