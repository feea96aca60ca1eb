// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/pollertest.h"
#include "support/testmain.h"

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = SourceState::Kind;

//! What is asked, handed over and accepted while all goes well.
class TestLongPoller final : public PollerTest
{
    Q_OBJECT
private slots:
    void asksShortFirstAndThenWaits();
    void theOffsetMovesOnlyAfterAccept();
    void aPartIsAcceptedWithoutAskingOn();
    void goesOnFromTheStoredOffset();
    void idsMayRestartLower();
    void theSettingsAreSent();
    void settingsOutOfRangeAreBroughtBack();
    void whatWasAcceptedDoesNotComeAgain();
    void theSameIdWithOtherContentIsAnotherUpdate();
    void stopReturnsAtOnceAndNothingComesAfterIt();
    void stoppingInsideASignalIsFine();
    void unacceptedUpdatesComeAgainAfterAStop();
    void acceptingAfterAStopStillMovesTheOffset();
    void measuresTheRoundTrip();
};

void TestLongPoller::asksShortFirstAndThenWaits()
{
    m_server->answers(updates({}));
    m_poller->start();
    QCOMPARE(describeState(m_poller->state()), u"starting"_s);
    QTRY_COMPARE(m_server->asked(),
                 (QStringList{u"getUpdates limit=100 timeout=0"_s, u"getUpdates limit=100 timeout=50"_s}));
    QCOMPARE(describeState(m_poller->state()), u"receiving"_s);
    QVERIFY(m_received->isEmpty());
}

void TestLongPoller::theOffsetMovesOnlyAfterAccept()
{
    m_server->answers(updates({11, 12, 13}));
    m_poller->start();
    QTRY_COMPARE(receivedIds(), u"11 12 13"_s);
    QTest::qWait(20);   // nothing may be asked: there is no event that could be waited for
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_poller->nextOffset(), std::nullopt);

    m_poller->accept(UpdateId(13));
    QCOMPARE(m_poller->nextOffset(), std::optional<qint64>(14));
    QTRY_COMPARE(m_server->lastAsked(), u"getUpdates limit=100 offset=14 timeout=50"_s);
    const auto update = m_received->at(0).at(0).value<QList<ReceivedUpdate>>().constFirst();
    QCOMPARE(update.receivedMs, m_clock.unixMilliseconds());
    QVERIFY(update.json.startsWith("{\"update_id\":11,\n\"message\""));
}

void TestLongPoller::aPartIsAcceptedWithoutAskingOn()
{
    m_server->answers(updates({11, 12}));
    m_poller->start();
    QTRY_COMPARE(m_received->size(), 1);
    m_poller->accept(UpdateId(11));
    QCOMPARE(m_poller->nextOffset(), std::optional<qint64>(12));
    QTest::qWait(20);
    QCOMPARE(m_server->requests().size(), 1);
    m_poller->accept(UpdateId(12));
    QTRY_COMPARE(m_server->lastAsked(), u"getUpdates limit=100 offset=13 timeout=50"_s);
}

void TestLongPoller::goesOnFromTheStoredOffset()
{
    m_poller->setNextOffset(5000);
    m_poller->start();
    QTRY_COMPARE(m_server->lastAsked(), u"getUpdates limit=100 offset=5000 timeout=0"_s);
}

void TestLongPoller::idsMayRestartLower()
{
    m_poller->setNextOffset(900000000);
    m_server->answers(updates({2000001, 2000002}));
    m_poller->start();
    QTRY_COMPARE(m_received->size(), 1);
    m_poller->accept(UpdateId(2000002));
    QTRY_COMPARE(m_server->lastAsked(), u"getUpdates limit=100 offset=2000003 timeout=50"_s);
}

void TestLongPoller::theSettingsAreSent()
{
    m_poller->setSettings({.timeout = 7s, .limit = 3, .allowedUpdates = QStringList{u"message"_s, u"poll"_s}});
    m_server->answers(updates({}));
    m_poller->start();
    QTRY_COMPARE(m_server->lastAsked(), uR"(getUpdates allowed_updates=["message","poll"] limit=3 timeout=7)"_s);
}

void TestLongPoller::settingsOutOfRangeAreBroughtBack()
{
    m_poller->setSettings({.timeout = 500s, .limit = 0});
    m_server->answers(updates({}));
    m_poller->start();
    QTRY_COMPARE(m_server->lastAsked(), u"getUpdates limit=1 timeout=50"_s);
}

void TestLongPoller::whatWasAcceptedDoesNotComeAgain()
{
    m_server->answers(updates({1, 2, 3}));
    m_poller->start();
    QTRY_COMPARE(m_received->size(), 1);
    m_server->answers(updates({2, 3, 4}));
    m_poller->accept(UpdateId(3));
    QTRY_COMPARE(receivedIds(), u"1 2 3 | 4"_s);
    m_poller->accept(UpdateId(4));
    QTRY_COMPARE(m_server->lastAsked(), u"getUpdates limit=100 offset=5 timeout=50"_s);
}

void TestLongPoller::theSameIdWithOtherContentIsAnotherUpdate()
{
    m_server->answers(updates({1}));
    m_poller->start();
    QTRY_COMPARE(m_received->size(), 1);
    m_server->answers(ok("[{\"update_id\":1,\"poll\":{\"id\":\"9\"}}]"));
    m_poller->accept(UpdateId(1));
    QTRY_COMPARE(receivedIds(), u"1 | 1"_s);
}

void TestLongPoller::stopReturnsAtOnceAndNothingComesAfterIt()
{
    receiveNothingAndWait();
    m_server->answersNow(updates({1}));
    m_poller->stop();
    QCOMPARE(describeState(m_poller->state()), u"stopped"_s);
    QSignalSpy states(m_poller.get(), &UpdateSource::stateChanged);
    QTRY_COMPARE(m_server->waiting(), 0);
    QTest::qWait(50);   // for the answer that was on its way: what does not come cannot be waited for
    QVERIFY(m_received->isEmpty());
    QVERIFY(m_failed->isEmpty());
    QVERIFY(states.isEmpty());
    m_poller->tryAgain();
    QCOMPARE(describeState(m_poller->state()), u"stopped"_s);
}

void TestLongPoller::stoppingInsideASignalIsFine()
{
    connect(m_poller.get(), &UpdateSource::stateChanged, this, [this](const SourceState &state) {
        if (state.kind != Kind::Starting)
            m_poller->stop();
    });
    m_server->answers(updates({1}));
    m_poller->start();
    QTRY_COMPARE(describeState(m_poller->state()), u"stopped"_s);
    QVERIFY(m_received->isEmpty());

    m_server->answers("<html>", 502);
    m_poller->start();
    QTRY_COMPARE(m_server->requests().size(), 2);
    QTRY_COMPARE(describeState(m_poller->state()), u"stopped"_s);
    QVERIFY(!m_alarm->isSet);
    QVERIFY(m_failed->isEmpty());
}

void TestLongPoller::unacceptedUpdatesComeAgainAfterAStop()
{
    m_server->answers(updates({1, 2}));
    m_poller->start();
    QTRY_COMPARE(m_received->size(), 1);
    m_poller->stop();
    m_server->answers(updates({1, 2}));
    m_poller->start();
    QTRY_COMPARE(receivedIds(), u"1 2 | 1 2"_s);
}

void TestLongPoller::acceptingAfterAStopStillMovesTheOffset()
{
    m_server->answers(updates({1, 2}));
    m_poller->start();
    QTRY_COMPARE(m_received->size(), 1);
    m_poller->stop();
    m_poller->accept(UpdateId(2));
    QCOMPARE(m_server->requests().size(), 1);
    m_poller->start();
    QTRY_COMPARE(m_server->lastAsked(), u"getUpdates limit=100 offset=3 timeout=0"_s);
}

void TestLongPoller::measuresTheRoundTrip()
{
    m_poller->start();
    QTRY_COMPARE(m_server->waiting(), 1);
    QCOMPARE(m_poller->state().roundTripMs, std::nullopt);
    m_server->answersNow(updates({}));
    QTRY_COMPARE(describeState(m_poller->state()), u"receiving"_s);
    QVERIFY(m_poller->state().roundTripMs);
}

BOTDESK_TEST(TestLongPoller)
#include "testlongpoller.moc"
