// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "chat/chatbubble.h"
#include "chat/chatpagetest.h"
#include "compose/messageedit.h"
#include "compose/savedtexts.h"
#include "compose/texteditor.h"
#include "support/testmain.h"
#include "text/describe.h"

#include <QElapsedTimer>
#include <QPushButton>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! A text from the keys to the simulated person's phone.
class TestWriting : public ChatPageTest
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(openWorld()); }
    void cleanup() { closeWorld(); }
    void formattingArrivesAsItWasTyped();
    void aSourceIsMendedAndArrives();
    void whatWasChosenIsQuoted();
    void anEditKeepsFormatting();
    void aFormattedDraftSurvivesAnotherChat();
    void anEffectGoesAlong();
    void aSnippetKnowsWhoWrote();
    void whatWasSentIsInTheHistory();
    void typingIsQuick();

private:
    MessageEdit &edit() const { return *composer().text()->edit(); }
    QJsonObject lastOnPhone(qint64 person);
    QString written() const { return describe(Result<FormattedText>(edit().content())); }
};

QJsonObject TestWriting::lastOnPhone(qint64 person)
{
    return m_world->control("GET", u"chats/%1/messages"_s.arg(person))[u"messages"_s].toArray().last().toObject();
}

void TestWriting::formattingArrivesAsItWasTyped()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    composer().focusEditor();
    QTest::keyClick(&edit(), Qt::Key_B, Qt::ControlModifier);
    QTest::keyClicks(&edit(), u"18.40"_s);
    QTest::keyClick(&edit(), Qt::Key_B, Qt::ControlModifier);
    QTest::keyClicks(&edit(), u" off!"_s);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QTRY_VERIFY(sentRow(u"18.40 off!"_s));
    const QJsonArray entities = lastOnPhone(alice)[u"entities"_s].toArray();
    QCOMPARE(entities.size(), 1);
    QCOMPARE(entities[0][u"type"_s].toString(), u"bold"_s);
    QCOMPARE(entities[0][u"length"_s].toInt(), 5);
}

void TestWriting::aSourceIsMendedAndArrives()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    composer().text()->askMode(TextMode::MarkdownV2);
    write(u"*18.40* off!"_s);
    QVERIFY(!m_world->phone(alice).join(u' ').contains("18"_L1));   // refused before it was sent
    for (auto *button : composer().findChildren<QPushButton *>()) {
        if (button->text() == "Escape both"_L1 && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTest::keyClick(&edit(), Qt::Key_Return);
    QTRY_VERIFY(sentRow(u"18.40 off!"_s));
    QCOMPARE(lastOnPhone(alice)[u"entities"_s].toArray().size(), 1);
    QCOMPARE(edit().mode(), TextMode::MarkdownV2);   // the next one is written the same way
}

void TestWriting::whatWasChosenIsQuoted()
{
    const qint64 alice = openAlice(u"How long does a refund take?"_s);
    QVERIFY(alice);
    const ChatRow *row = rowWith(u"How long does a refund take?"_s);
    QVERIFY(row);
    delegate().setSelection(indexOf(*row), {16, 7});
    m_world->page().chat()->reply(row->item);
    QCOMPARE(composer().draft().quote, (ReplyQuote{.text = u"refund"_s, .position = 16}));
    write(u"Three days"_s);
    QTRY_VERIFY(sentRow(u"Three days"_s));
    const QJsonObject quote = lastOnPhone(alice)[u"quote"_s].toObject();
    QCOMPARE(quote[u"text"_s].toString(), u"refund"_s);
    QCOMPARE(quote[u"position"_s].toInt(), 16);
}

void TestWriting::anEditKeepsFormatting()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    composer().text()->askMode(TextMode::Html);
    write(u"a <b>b</b>"_s);
    QTRY_VERIFY(sentRow(u"a b"_s));
    QTest::keyClick(&edit(), Qt::Key_Up);
    QCOMPARE(written(), u"a b | bold 2+1"_s);
    QTest::keyClicks(&edit(), u"c"_s);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QTRY_VERIFY(sentRow(u"a bc"_s));
    QCOMPARE(lastOnPhone(alice)[u"entities"_s].toArray().first()[u"length"_s].toInt(), 2);
}

void TestWriting::aFormattedDraftSurvivesAnotherChat()
{
    const qint64 bob = openChatOf(u"Bob"_s, u"Hi"_s);
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice && bob);
    edit().insert({u"half a"_s, {{.type = EntityType::Bold, .length = 4}}});
    QVERIFY(choose(bob, u"Hi"_s));
    QVERIFY(composer().isEmpty());
    QVERIFY(choose(alice, u"Hello"_s));
    QCOMPARE(written(), u"half a | bold 0+4"_s);
    composer().text()->askMode(TextMode::Html);
    QVERIFY(choose(bob, u"Hi"_s));
    QVERIFY(choose(alice, u"Hello"_s));
    QCOMPARE(written(), u"<b>half</b> a"_s);
    QCOMPARE(edit().mode(), TextMode::Html);
}

void TestWriting::anEffectGoesAlong()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    Draft draft = composer().draft();
    draft.text = u"Done"_s;
    draft.more = {{u"message_effect_id"_s, u"5046509860389126442"_s}};
    composer().fill(draft);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QTRY_VERIFY(sentRow(u"Done"_s));
    QCOMPARE(lastOnPhone(alice)[u"effect_id"_s].toString(), u"5046509860389126442"_s);
}

void TestWriting::aSnippetKnowsWhoWrote()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    emit composer().snippetKept({.name = u"Greeting"_s, .content = {u"Hi {first_name}, order {order}!"_s, {}}});
    QVERIFY(QTest::qWaitFor([this] {   // until the store has told what is kept
        QTest::keyClick(&edit(), Qt::Key_1, Qt::AltModifier);
        return !composer().isEmpty();
    }));
    QVERIFY2(edit().content().text.startsWith("Hi Alice"_L1), qPrintable(edit().content().text));
    QCOMPARE(edit().textCursor().selectedText(), u"{order}"_s);
    QTest::keyClicks(&edit(), u"7"_s);
    QVERIFY2(edit().content().text.endsWith("order 7!"_L1), qPrintable(edit().content().text));
}

void TestWriting::whatWasSentIsInTheHistory()
{
    QVERIFY(openAlice(u"Hello"_s));
    write(u"See you"_s);
    QTRY_VERIFY(sentRow(u"See you"_s));
    QTest::keyClick(&edit(), Qt::Key_Up, Qt::ControlModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), u"See you"_s);
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(written(), u"See you"_s);
}

//! Told, not judged: the machine that tests has other things to do.
void TestWriting::typingIsQuick()
{
    QVERIFY(openAlice(u"Hello"_s));
    for (const TextMode mode : {TextMode::Formatted, TextMode::MarkdownV2}) {
        FormattedText text;
        for (int i = 0; i < 409; ++i) {
            if (mode == TextMode::Formatted && i % 4 == 0)   // as many as a message keeps
                text.entities.append({.type = i % 8 ? EntityType::Bold : EntityType::Italic, .offset = int(text.text.size()), .length = 4});
            text.text += i % 9 == 8 ? u"word text\n"_s : u"word text "_s;
        }
        edit().change(text, mode);
        composer().focusEditor();
        QCoreApplication::processEvents();
        QList<qint64> times;
        for (int i = 0; i < 60; ++i) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(&edit(), Qt::Key_A);
            edit().viewport()->repaint();
            times.append(timer.nsecsElapsed() / 1000);
        }
        std::sort(times.begin(), times.end());
        qInfo("a key in %lld characters, mode %d: median %.2f ms, worst %.2f ms", static_cast<long long>(edit().content().text.size()),
              int(mode), double(times[30]) / 1000, double(times.last()) / 1000);
        QCOMPARE(edit().content().text.count(u'a'), 60);
    }
}

BOTDESK_TEST(TestWriting)
#include "testwriting.moc"
