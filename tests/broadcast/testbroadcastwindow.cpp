// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "broadcast/broadcastlist.h"
#include "broadcast/broadcastreport.h"
#include "broadcasthands.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"

#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! One message for many, by an operator's hands, to people of the Sandbox.
class TestBroadcastWindow : public QObject, private BroadcastHands
{
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void fromTheChatsToEveryPhoneAndTheReport();
    void aPauseHoldsAndGoesOn();
    void rowsThatLackAValueAreToldAndLeftOut();
    void aPasteNamesWhatItLeavesOut();
    void whatIsNoKeyboardStopsTheWayOn();
    void pausedAndGoneOnByKeyboard();
    void whoSaysNoFindsItInTheList();
    void aStoppedOneTellsWhoGotNothing();
    void everyStepFits_data();
    void everyStepFits();
};

void TestBroadcastWindow::fromTheChatsToEveryPhoneAndTheReport()
{
    m_session->startReceiving();
    const QList<qint64> people = makePeople(12);
    const auto known = [this] { return waitFor(m_session->store().conversations({.search = u"Person"_s}))->size(); };
    QTRY_COMPARE(known(), 12);
    QVERIFY(click(u"New…"_s));
    QTest::keyClicks(m_window->assistant()->recipients()->findChild<QLineEdit *>(QString()), u"Person"_s);
    QTRY_COMPARE(m_window->assistant()->recipients()->list().recipients.size(), 12);
    QVERIFY(click(u"Next"_s));
    QVERIFY(!canClick(u"Next"_s));   // there is no text yet
    write(u"Hello "_s);
    QVERIFY(click(u"{first_name}"_s));
    write(u"!"_s);
    QVERIFY(click(u"Next"_s));

    // A trial to oneself, of the row that is chosen.
    QTRY_VERIFY(canClick(u"Send to 12…"_s));
    auto *review = m_window->assistant()->review();
    review->findChild<QTableView *>()->selectRow(3);
    const BroadcastRecipient fourth = m_window->assistant()->recipients()->list().recipients[3];
    auto *myself = review->findChild<QLineEdit *>();
    QTest::keyClicks(myself, QString::number(people[0]));
    QVERIFY(click(u"Send this one to myself"_s));
    const QString trial = u"Hello %1!"_s.arg(fourth.fields.value(u"first_name"_s));
    QTRY_COMPARE(timesOnPhone(people[0], trial), 1);
    QTRY_VERIFY(shows(u"It is in your chat"_s));

    QVERIFY(click(u"Send to 12…"_s));
    QTRY_VERIFY(shows(u"done"_s));
    QVERIFY(shows(u"12 of 12 sent"_s));
    for (int i = 0; i < 12; ++i) {
        const QString text = u"Hello Person%1!"_s.arg(i);
        QCOMPARE(timesOnPhone(people[i], text), i == 0 && text == trial ? 2 : 1);
    }
    const QString path = m_ground->folder.filePath(u"report.csv"_s);
    m_window->progress()->saveReport(path);
    QTRY_VERIFY(shows(u"12 line(s) written"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray report = file.readAll();
    QVERIFY(report.startsWith("chat_id,name,outcome,message_id,words,time\r\n"));
    QCOMPARE(report.count("\r\n"), 13);
    QCOMPARE(report.count(",sent,"), 12);
}

void TestBroadcastWindow::aPauseHoldsAndGoesOn()
{
    const QList<qint64> people = makePeople(60);
    m_ground->control(u"POST"_s, u"faults"_s, {{u"kind"_s, u"delay"_s}, {u"method"_s, u"sendMessage"_s}, {u"milliseconds"_s, 100}});
    QVERIFY(click(u"New…"_s));
    QString list;
    for (const qint64 person : people)
        list += QString::number(person) + u'\n';
    paste(list);
    QVERIFY(click(u"Next"_s));
    write(u"News"_s);
    QVERIFY(click(u"Next"_s));
    QVERIFY(click(u"Send to 60…"_s));
    QTRY_VERIFY(latest().counts.sent > 2);
    QVERIFY(click(u"Pause"_s));
    QTRY_VERIFY(shows(u"paused"_s));
    QTRY_COMPARE(latest().counts.sending, 0);
    const BroadcastCounts held = latest().counts;
    QVERIFY(held.waiting > 0);
    QVERIFY(canClick(u"Go on"_s) && canClick(u"Stop…"_s));
    QCOMPARE(latest().counts, held);

    QVERIFY(click(u"Go on"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"done"_s), 20'000);
    for (const qint64 person : people)
        QCOMPARE(timesOnPhone(person, u"News"_s), 1);
}

void TestBroadcastWindow::rowsThatLackAValueAreToldAndLeftOut()
{
    const QList<qint64> people = makePeople(3);
    const QString path = m_ground->folder.filePath(u"customers.csv"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"chat_id,order\n%1,A-1\n%2,\n%3,A-3\n"_s.arg(people[0]).arg(people[1]).arg(people[2]).toUtf8());
    }
    QVERIFY(click(u"New…"_s));
    m_window->assistant()->recipients()->readFile(path);
    QTRY_COMPARE(m_window->assistant()->recipients()->list().recipients.size(), 3);
    QVERIFY(click(u"Next"_s));
    write(u"Order {order} is ready"_s);
    QVERIFY(click(u"Next"_s));
    QTRY_VERIFY(shows(u"1 recipient(s) cannot get it"_s));
    QVERIFY(shows(u"no value for {order}"_s));
    QVERIFY(click(u"Send to 2…"_s));
    QTRY_VERIFY(shows(u"2 of 2 sent"_s));
    QCOMPARE(timesOnPhone(people[0], u"Order A-1 is ready"_s), 1);
    QCOMPARE(timesOnPhone(people[2], u"Order A-3 is ready"_s), 1);
}

void TestBroadcastWindow::aPasteNamesWhatItLeavesOut()
{
    QVERIFY(click(u"New…"_s));
    paste(u"700 alice 700 @some_channel"_s);
    QTRY_VERIFY(shows(u"2 row(s) left out"_s));
    QVERIFY(shows(u"row 2: alice is neither an id nor a @username"_s));
    QVERIFY(shows(u"row 3: 700 is there already"_s));
    QVERIFY(shows(u"2 recipient(s)"_s));
}

void TestBroadcastWindow::whatIsNoKeyboardStopsTheWayOn()
{
    QVERIFY(click(u"New…"_s));
    paste(u"700"_s);
    QVERIFY(click(u"Next"_s));
    write(u"News"_s);
    QTRY_VERIFY(canClick(u"Next"_s));
    QVERIFY(click(u"Buttons as JSON"_s));
    QPlainTextEdit *markup = nullptr;
    for (auto *each : m_window->assistant()->message()->findChildren<QPlainTextEdit *>()) {
        if (each->accessibleName() == "Buttons as JSON"_L1)
            markup = each;
    }
    QVERIFY(markup && markup->isVisible());
    markup->setPlainText(u"{\"inline_keyboard\":["_s);
    QVERIFY(!canClick(u"Next"_s));
    QVERIFY(shows(u"No JSON"_s));
    markup->setPlainText(u"{\"inline_keyboard\":[[{\"text\":\"Open\",\"url\":\"https://example.org\"}]]}"_s);
    QVERIFY(canClick(u"Next"_s));
    QVERIFY(!m_window->assistant()->message()->draft().replyMarkup.isEmpty());
}

void TestBroadcastWindow::pausedAndGoneOnByKeyboard()
{
    const QList<qint64> people = makePeople(60);
    m_ground->control(u"POST"_s, u"faults"_s, {{u"kind"_s, u"delay"_s}, {u"method"_s, u"sendMessage"_s}, {u"milliseconds"_s, 100}});
    beginFor(people);
    write(u"News"_s);
    const auto press = [&](const QString &text) {
        if (!QTest::qWaitFor([&] { return canClick(text); }))
            return false;
        for (int i = 0; i < 60 && QApplication::focusWidget() != button(text); ++i)
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key_Tab);
        if (QApplication::focusWidget() != button(text))
            return false;
        QTest::keyClick(button(text), Qt::Key_Space);
        return true;
    };
    QVERIFY(press(u"Next"_s));
    QVERIFY(press(u"Send to 60…"_s));
    QTRY_VERIFY(latest().counts.sent > 2);
    QVERIFY(press(u"Pause"_s));
    QTRY_VERIFY(shows(u"paused"_s));
    QTRY_COMPARE(latest().counts.sending, 0);
    QVERIFY(latest().counts.waiting > 0);
    QCOMPARE(latest().state, Broadcast::State::Paused);
    QVERIFY(press(u"Go on"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"done"_s), 20'000);
    for (const qint64 person : people)
        QCOMPARE(timesOnPhone(person, u"News"_s), 1);
}

void TestBroadcastWindow::whoSaysNoFindsItInTheList()
{
    m_saysYes = false;
    QVERIFY(click(u"New…"_s));
    paste(u"700 701"_s);
    QVERIFY(click(u"Next"_s));
    write(u"News"_s);
    QVERIFY(click(u"Next"_s));
    QVERIFY(click(u"Send to 2…"_s));
    QTRY_VERIFY(shows(u"not started"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTRY_COMPARE(m_window->list()->model()->rowCount(), 1);
    QCOMPARE(latest().counts.waiting, 2);

    m_saysYes = true;
    QVERIFY(click(u"Open"_s));
    QVERIFY(click(u"Start…"_s));
    QTRY_VERIFY(shows(u"done"_s));
    QVERIFY(shows(u"2 blocked"_s));   // nobody of that id has written to the bot
}

void TestBroadcastWindow::aStoppedOneTellsWhoGotNothing()
{
    const QList<qint64> people = makePeople(60);
    m_ground->control(u"POST"_s, u"faults"_s, {{u"kind"_s, u"delay"_s}, {u"method"_s, u"sendMessage"_s}, {u"milliseconds"_s, 200}});
    QVERIFY(click(u"New…"_s));
    QString list;
    for (const qint64 person : people)
        list += QString::number(person) + u'\n';
    paste(list);
    QVERIFY(click(u"Next"_s));
    write(u"News"_s);
    QVERIFY(click(u"Next"_s));
    QVERIFY(click(u"Send to 60…"_s));
    QTRY_VERIFY(latest().counts.sent > 2);
    QVERIFY(waitFor(m_session->stopBroadcast(latest().id)));
    QTRY_VERIFY(shows(u"stopped"_s));
    QTRY_VERIFY(shows(u"not sent"_s));
    QVERIFY(!button(u"Go on"_s));
    QTRY_COMPARE(latest().counts.sending, 0);
    const QByteArray report = broadcastReport(waitFor(m_session->store().recipients(latest().id))->mid(0));
    QCOMPARE(report.count(",not sent,"), latest().counts.waiting);
}

void TestBroadcastWindow::everyStepFits_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("list") << -1;
    QTest::newRow("recipients") << 0;
    QTest::newRow("message") << 1;
    QTest::newRow("review") << 2;
    QTest::newRow("progress") << 3;
}

void TestBroadcastWindow::everyStepFits()
{
    QFETCH(int, step);
    m_window->resize(m_window->minimumSize());
    if (step >= 0) {
        QVERIFY(click(u"New…"_s));
        paste(u"700 701 nobody"_s);
        QTRY_VERIFY(shows(u"1 row(s) left out"_s));
    }
    if (step >= 1) {
        QVERIFY(click(u"Next"_s));
        write(u"Hello {name}"_s);
    }
    if (step == 1) {
        pasteFiles({u"mug.png"_s});
        QVERIFY(click(u"Buttons as JSON"_s));
    }
    if (step >= 2)
        QVERIFY(click(u"Next"_s));
    if (step >= 3) {
        QVERIFY(click(u"Back"_s));
        m_window->assistant()->message()->text()->load({u"Hello"_s, {}}, TextMode::Formatted);
        QVERIFY(click(u"Next"_s));
        QVERIFY(click(u"Send to 2…"_s));
        QTRY_VERIFY(shows(u"done"_s));
    }
    QTRY_COMPARE(layoutProblems(*m_window), QStringList());
}

BOTDESK_TEST(TestBroadcastWindow)
#include "testbroadcastwindow.moc"
