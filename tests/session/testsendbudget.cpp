// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/sendbudget.h"
#include "support/handclock.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What may go when, as a script: "A" a message to Alice, "B*10" an album to Bob, "G" to a group, "H" to another, "30P" to
//! thirty different people, "+500" half a second passes, "A!5" a 429 in that chat for 5 s, "!!5" one for all.
class TestSendBudget : public QObject
{
    Q_OBJECT
private slots:
    void whatIsAskedForWaits_data();
    void whatIsAskedForWaits();
    void aBroadcastLeavesRoomForTheOperator();
    void aPaidBroadcastHasABudgetOfItsOwn();
    void anOperatorWhoTriesAllTheSameIsNotHeldBack();
    void messagesAreCounted_data();
    void messagesAreCounted();
    void whoWasWrittenToLongAgoIsForgotten();

private:
    static ChatId chat(QChar name);
    void play(const QString &script);
    QString asked(const QString &what, SendBudget::Use use = SendBudget::Use::Own) const;

    HandClock m_clock;
    std::unique_ptr<SendBudget> m_budget;
    int m_people = 0;
};

ChatId TestSendBudget::chat(QChar name)
{
    return ChatId{name == u'G' ? -100 : name == u'H' ? -200 : 700 + name.unicode()};
}

void TestSendBudget::play(const QString &script)
{
    m_clock = HandClock();
    m_budget = std::make_unique<SendBudget>(m_clock);
    for (const QString &word : script.split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u'+'))
            m_clock.pass(std::chrono::milliseconds(word.mid(1).toInt()));
        else if (word.startsWith("!!"_L1))
            m_budget->refuseAll(std::chrono::seconds(word.mid(2).toInt()));
        else if (word.contains(u'!'))
            m_budget->refuse(chat(word[0]), std::chrono::seconds(word.section(u'!', 1).toInt()));
        else if (word.endsWith(u'P'))
            for (int i = 0; i < word.chopped(1).toInt(); ++i)
                m_budget->spend(ChatId{10'000 + ++m_people});
        else
            m_budget->spend(chat(word[0]), std::max(1, word.section(u'*', 1).toInt()));
    }
}

QString TestSendBudget::asked(const QString &what, SendBudget::Use use) const
{
    static const QHash<SendWait::For, QString> names{{SendWait::For::ChatSecond, u"chat second"_s}, {SendWait::For::GroupMinute, u"group minute"_s},
                                                     {SendWait::For::Second, u"second"_s}, {SendWait::For::ChatTold, u"chat told"_s},
                                                     {SendWait::For::AllTold, u"all told"_s}};
    const SendWait wait = m_budget->waitFor(chat(what[0]), std::max(1, what.section(u'*', 1).toInt()), use);
    return wait ? u"%1 %2"_s.arg(names.value(wait.what)).arg((wait.until - m_clock.uptime()).count()) : u"goes"_s;
}

void TestSendBudget::whatIsAskedForWaits_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("answer");
    const QString twenty = u"G +1000 "_s.repeated(20);
    QTest::newRow("the first goes at once") << QString() << u"A"_s << u"goes"_s;
    QTest::newRow("a short burst goes at once") << u"A A"_s << u"A"_s << u"goes"_s;
    QTest::newRow("a longer one does not") << u"A A A"_s << u"A"_s << u"chat second 1000"_s;
    QTest::newRow("time pays it back") << u"A A A +400"_s << u"A"_s << u"chat second 600"_s;
    QTest::newRow("after a second one goes") << u"A A A +1000"_s << u"A"_s << u"goes"_s;
    QTest::newRow("and only one") << u"A A A +1000 A"_s << u"A"_s << u"chat second 1000"_s;
    QTest::newRow("another chat does not wait") << u"A A A A"_s << u"B"_s << u"goes"_s;
    QTest::newRow("an album counts as its messages") << u"A*10"_s << u"A"_s << u"chat second 8000"_s;
    QTest::newRow("an album goes when all is free") << QString() << u"A*10"_s << u"goes"_s;
    QTest::newRow("and waits until it is") << u"A +200"_s << u"A*10"_s << u"chat second 800"_s;
    QTest::newRow("twenty in a group") << u"G +1000 "_s.repeated(19) << u"G"_s << u"goes"_s;
    QTest::newRow("the twenty-first waits for the first to be a minute old") << twenty << u"G"_s << u"group minute 40000"_s;
    QTest::newRow("a minute later it goes") << twenty + u"+40000"_s << u"G"_s << u"goes"_s;
    QTest::newRow("another group has a minute of its own") << twenty << u"H"_s << u"goes"_s;
    QTest::newRow("a person has no such minute") << u"A +1000 "_s.repeated(20) << u"A"_s << u"goes"_s;
    QTest::newRow("an album waits for as many places") << u"G +1000 "_s.repeated(15) + u"+3000"_s << u"G*10"_s << u"group minute 46000"_s;
    QTest::newRow("thirty in a second") << u"29P"_s << u"A"_s << u"goes"_s;
    QTest::newRow("the thirty-first waits") << u"30P +400"_s << u"A"_s << u"second 600"_s;
    QTest::newRow("a second later it goes") << u"30P +1000"_s << u"A"_s << u"goes"_s;
    QTest::newRow("the longest wait is told") << u"A A A 27P +400"_s << u"A"_s << u"chat second 600"_s;
    QTest::newRow("a 429 holds its chat") << u"A!7 +2000"_s << u"A"_s << u"chat told 5000"_s;
    QTest::newRow("and no other") << u"A!7 +2000"_s << u"B"_s << u"goes"_s;
    QTest::newRow("a second 429 in another chat is for all") << u"A!7 +2000 B!3"_s << u"G"_s << u"all told 3000"_s;
    QTest::newRow("not when the first is over") << u"A!7 +8000 B!3"_s << u"G"_s << u"goes"_s;
    QTest::newRow("the same chat again is no other") << u"A!7 +2000 A!3"_s << u"G"_s << u"goes"_s;
    QTest::newRow("one for all") << u"!!9 +1000"_s << u"A"_s << u"all told 8000"_s;
    QTest::newRow("has an end") << u"!!9 +9000"_s << u"A"_s << u"goes"_s;
}

void TestSendBudget::whatIsAskedForWaits()
{
    QFETCH(QString, script);
    QFETCH(QString, what);
    play(script);
    QTEST(asked(what), "answer");
}

void TestSendBudget::aBroadcastLeavesRoomForTheOperator()
{
    play(u"25P +100"_s);
    QCOMPARE(asked(u"A"_s, SendBudget::Use::Broadcast), u"second 900"_s);
    QCOMPARE(asked(u"A"_s), u"goes"_s);
}

void TestSendBudget::aPaidBroadcastHasABudgetOfItsOwn()
{
    play({});
    for (int i = 0; i < 1000; ++i)
        m_budget->spend(ChatId{1'000 + i}, 1, SendBudget::Use::PaidBroadcast);
    QCOMPARE(asked(u"A"_s, SendBudget::Use::PaidBroadcast), u"second 1000"_s);
    QCOMPARE(asked(u"A"_s), u"goes"_s);
}

void TestSendBudget::anOperatorWhoTriesAllTheSameIsNotHeldBack()
{
    play(u"A!60 B!60"_s);
    QCOMPARE(asked(u"A"_s), u"chat told 60000"_s);
    m_budget->forgive(chat(u'A'));
    QCOMPARE(asked(u"A"_s), u"goes"_s);
    QCOMPARE(asked(u"B"_s), u"chat told 60000"_s);
}

void TestSendBudget::messagesAreCounted_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("media");
    QTest::addColumn<int>("count");
    QTest::newRow("a message") << u"sendMessage"_s << 0 << 1;
    QTest::newRow("an album") << u"sendMediaGroup"_s << 10 << 10;
    QTest::newRow("paid media are one message") << u"sendPaidMedia"_s << 4 << 1;
}

void TestSendBudget::messagesAreCounted()
{
    QFETCH(QString, method);
    QFETCH(int, media);
    QJsonArray items;
    for (int i = 0; i < media; ++i)
        items.append(QJsonObject{{u"type"_s, u"photo"_s}});
    QTEST(messagesIn(method, {{u"media"_s, items}}), "count");
    QCOMPARE(messagesIn(u"copyMessages"_s, {{u"message_ids"_s, QJsonArray{1, 2, 3}}}), 3);
}

void TestSendBudget::whoWasWrittenToLongAgoIsForgotten()
{
    // Ten thousand people one after another, and a group that was told to wait: that one is remembered.
    play(u"G!3600"_s);
    for (int i = 0; i < 10'000; ++i) {
        m_clock.pass(40ms);
        m_budget->spend(ChatId{20'000 + i});
    }
    QCOMPARE(asked(u"G"_s), u"chat told 3200000"_s);
}

BOTDESK_TEST(TestSendBudget)
#include "testsendbudget.moc"
