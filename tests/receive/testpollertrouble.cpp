// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/pollertest.h"
#include "receive/systemevents.h"
#include "support/testmain.h"

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = SourceState::Kind;

//! What is done when it does not: the server, the network, sleep and the clock.
class TestPollerTrouble final : public PollerTest
{
    Q_OBJECT
private slots:
    void aServerThatRepeatsItselfIsNotAskedInALoop();
    void aServerThatDoesNotWaitIsNotAskedInALoop();
    void backsOffLongerAndLonger();
    void theBackOffBeginsAnewAfterAnAnswer();
    void troubles_data();
    void troubles();
    void waitsExactlyAsLongAsTheServerSays_data();
    void waitsExactlyAsLongAsTheServerSays();
    void doesNotFightAConflict_data();
    void doesNotFightAConflict();
    void aRefusedTokenStopsUntilTheNewOne();
    void halfAnAnswerIsAskedForAgain();
    void aServerThatGoesAwayInMidAnswerIsAskedAgain();
    void wakingUpEndsTheWait();
    void wakingUpEndsABackOffButNotAnOrderedWait();
    void theClockMayBeSetWhileItWaits_data();
    void theClockMayBeSetWhileItWaits();
    void droppedConnectionsAreNoFailure();
    void theClientMayGoFirst();
};

void TestPollerTrouble::aServerThatRepeatsItselfIsNotAskedInALoop()
{
    m_server->answers(updates({1, 2}));
    m_poller->start();
    QTRY_COMPARE(m_received->size(), 1);
    m_server->answers(updates({1, 2}));
    m_poller->accept(UpdateId(2));
    QTRY_COMPARE(describeState(m_poller->state()), u"attempt 1: NotBotApi"_s);
    QCOMPARE(m_alarm->waits, QList<qint64>{1000});
    QCOMPARE(m_received->size(), 1);
}

void TestPollerTrouble::aServerThatDoesNotWaitIsNotAskedInALoop()
{
    receiveNothingAndWait();
    m_server->answersNow(updates({}));
    QTRY_COMPARE(m_alarm->waits.size(), 1);
    QVERIFY(m_alarm->waits.constFirst() <= 1000);
    m_alarm->ring();
    QTRY_COMPARE(m_server->requests().size(), 3);
}

void TestPollerTrouble::backsOffLongerAndLonger()
{
    m_server->goesAway();
    m_poller->start();
    QStringList states;
    for (int i = 1; i <= 8; ++i) {
        QTRY_COMPARE(m_failed->size(), i);
        QCOMPARE(m_poller->state().attempt, i);
        QCOMPARE(m_poller->state().untilMs, std::optional(m_clock.unixMilliseconds() + m_alarm->waits.constLast()));
        m_alarm->ring();
    }
    QCOMPARE(m_alarm->waits, (QList<qint64>{1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000}));
    QCOMPARE(m_poller->state().error->kind, Error::Kind::ConnectionRefused);
}

void TestPollerTrouble::theBackOffBeginsAnewAfterAnAnswer()
{
    m_server->goesAway();
    m_poller->start();
    QTRY_COMPARE(m_failed->size(), 1);
    m_alarm->ring();
    QTRY_COMPARE(m_failed->size(), 2);
    m_server->comesBack();
    m_server->answers(updates({}));
    m_alarm->ring();
    QTRY_COMPARE(m_server->waiting(), 1);
    QCOMPARE(m_poller->state().attempt, 0);
    m_server->goesAway();
    QTRY_COMPARE(m_failed->size(), 3);
    QCOMPARE(m_alarm->waits, (QList<qint64>{1000, 2000, 1000}));
}

void TestPollerTrouble::troubles_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *name, const QByteArray &answer, const QString &state) {
        QTest::newRow(name) << answer << state;
    };
    const QByteArray good = StubServer::response(updates({1, 2}));
    row("HTML from a gateway", StubServer::response("<html>Bad Gateway</html>", 502), u"attempt 1: ServerTrouble"_s);
    row("HTML with 200", StubServer::response("<html>Log in to the hotel</html>"), u"attempt 1: NotBotApi"_s);
    row("internal error", StubServer::response(refused(500, "Internal Server Error"), 500), u"attempt 1: ServerTrouble"_s);
    row("not found", StubServer::response(refused(404, "Not Found"), 404), u"attempt 1: NotFound"_s);
    row("wrong server", StubServer::response(refused(421, "Misdirected"), 421), u"attempt 1: WrongServer"_s);
    row("an empty body", StubServer::response(""), u"attempt 1: NotBotApi"_s);
    row("result of another kind", StubServer::response(ok("{}")), u"attempt 1: BadJson"_s);
    row("an update without an id", StubServer::response(ok("[{\"message\":{}}]")), u"attempt 1: BadJson"_s);
    row("half an answer", good.chopped(20), u"attempt 1: Truncated"_s);
    row("JSON that ends too soon", StubServer::response(updates({1}).chopped(3)), u"attempt 1: Truncated"_s);
    row("no HTTP at all", "SSH-2.0-OpenSSH_9.2\r\n", u"attempt 1: Network"_s);
}

void TestPollerTrouble::troubles()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, state);
    m_server->answersBytes(answer);
    m_server->repeatsItself();   // QNetworkAccessManager asks a safe question again by itself
    m_poller->start();
    QTRY_COMPARE(m_failed->size(), 1);
    m_server->forgetsTheScript();
    QCOMPARE(describeState(m_poller->state()), state);
    QCOMPARE(m_alarm->waits, QList<qint64>{1000});
    QVERIFY(m_received->isEmpty());
    QVERIFY(!m_failed->at(0).at(0).value<Error>().detail.contains(u"abcdefghij"));

    m_server->answers(updates({1, 2}));
    m_alarm->ring();
    QTRY_COMPARE(receivedIds(), u"1 2"_s);
}

void TestPollerTrouble::waitsExactlyAsLongAsTheServerSays_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<qint64>("wait");
    QTest::newRow("some seconds") << QByteArray("{\"retry_after\":17}") << qint64(17000);
    QTest::newRow("longer than any back-off") << QByteArray("{\"retry_after\":3600}") << qint64(3600000);
    QTest::newRow("not at all") << QByteArray("{\"retry_after\":0}") << qint64(1000);
    QTest::newRow("before now") << QByteArray("{\"retry_after\":-5}") << qint64(1000);
    QTest::newRow("it does not say") << QByteArray("{}") << qint64(1000);
}

void TestPollerTrouble::waitsExactlyAsLongAsTheServerSays()
{
    QFETCH(QByteArray, parameters);
    QFETCH(qint64, wait);
    m_server->answers(refused(429, "Too Many Requests", parameters), 429);
    m_poller->start();
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_alarm->waits, QList<qint64>{wait});
    QCOMPARE(m_poller->state().untilMs, std::optional(m_clock.unixMilliseconds() + wait));
}

void TestPollerTrouble::doesNotFightAConflict_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<ReceiveConflict>("conflict");
    QTest::newRow("another poller")
        << QByteArray("Conflict: terminated by other getUpdates request; make sure that only one bot instance is running")
        << ReceiveConflict::OtherPoller;
    QTest::newRow("a webhook")
        << QByteArray("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook "
                      "first")
        << ReceiveConflict::WebhookActive;
    QTest::newRow("a webhook just now") << QByteArray("Conflict: terminated by setWebhook request")
                                        << ReceiveConflict::WebhookWasSet;
    QTest::newRow("words of tomorrow") << QByteArray("Conflict: something new") << ReceiveConflict::Unknown;
}

void TestPollerTrouble::doesNotFightAConflict()
{
    QFETCH(QByteArray, words);
    QFETCH(ReceiveConflict, conflict);
    receiveNothingAndWait();
    m_server->answersNow(refused(409, words), 409);
    QTRY_COMPARE(m_poller->state().kind, Kind::Conflict);
    QCOMPARE(m_poller->state().conflict, std::optional(conflict));
    QCOMPARE(m_poller->state().error->detail, QString::fromUtf8(words));
    QVERIFY(m_alarm->waits.isEmpty());
    QCOMPARE(m_server->requests().size(), 2);

    m_poller->tryAgain();
    QTRY_COMPARE(m_server->requests().size(), 3);
    QCOMPARE(describeState(m_poller->state()), u"starting"_s);
}

void TestPollerTrouble::aRefusedTokenStopsUntilTheNewOne()
{
    m_server->answers(refused(401, "Unauthorized"), 401);
    m_poller->start();
    QTRY_COMPARE(describeState(m_poller->state()), u"unauthorized"_s);
    QVERIFY(m_alarm->waits.isEmpty());

    m_client->setToken(*Token::parse(u"123456:zyxwvutsrqponmlkjihgfedcba987654321"));
    m_server->answers(updates({1}));
    m_poller->tryAgain();
    QTRY_COMPARE(m_received->size(), 1);
    QVERIFY(m_server->requests().constLast().target.contains("zyxwvut"));
}

void TestPollerTrouble::halfAnAnswerIsAskedForAgain()
{
    m_poller->setNextOffset(10);
    m_server->answersBytes(StubServer::response(updates({10, 11})).chopped(1));
    m_poller->start();
    QTRY_COMPARE(m_failed->size(), 1);
    m_server->answers(updates({10, 11}));
    m_alarm->ring();
    QTRY_COMPARE(receivedIds(), u"10 11"_s);
    QCOMPARE(m_server->lastAsked(), u"getUpdates limit=100 offset=10 timeout=0"_s);
}

void TestPollerTrouble::aServerThatGoesAwayInMidAnswerIsAskedAgain()
{
    m_server->beginsToAnswer(StubServer::response(updates({10, 11})).chopped(30));
    m_poller->start();
    QTRY_COMPARE(m_server->requests().size(), 1);
    QTest::qWait(20);   // the first part shall have arrived; whether it has makes no difference to the outcome
    m_server->goesAway();
    QTRY_COMPARE(m_failed->size(), 1);
    m_server->comesBack();
    m_server->answers(updates({10, 11}));
    m_alarm->ring();
    QTRY_COMPARE(receivedIds(), u"10 11"_s);
}

void TestPollerTrouble::wakingUpEndsTheWait()
{
    SystemEvents events;
    m_poller->watch(events);
    m_poller->setNextOffset(77);
    receiveNothingAndWait();
    emit events.resumed();
    QTRY_COMPARE(m_server->requests().size(), 3);
    QCOMPARE(m_server->lastAsked(), u"getUpdates limit=100 offset=77 timeout=50"_s);
    QTRY_COMPARE(m_server->waiting(), 1);   // the old connection was closed
    emit events.networkChanged();
    QTRY_COMPARE(m_server->requests().size(), 4);
    QVERIFY(m_failed->isEmpty());
}

void TestPollerTrouble::wakingUpEndsABackOffButNotAnOrderedWait()
{
    SystemEvents events;
    m_poller->watch(events);
    m_server->answers("<html>", 502);
    m_poller->start();
    QTRY_COMPARE(m_failed->size(), 1);
    m_server->answers(refused(429, "Too Many Requests: retry after 100", "{\"retry_after\":100}"), 429);
    emit events.networkChanged();
    QTRY_COMPARE(m_failed->size(), 2);

    m_clock.pass(40s);
    emit events.resumed();
    QCOMPARE(m_alarm->waits.constLast(), 60000);
    QCOMPARE(m_server->requests().size(), 2);
    m_clock.pass(60s);
    emit events.resumed();
    QTRY_COMPARE(m_server->requests().size(), 3);
}

void TestPollerTrouble::theClockMayBeSetWhileItWaits_data()
{
    QTest::addColumn<int>("days");
    QTest::newRow("forwards") << 1;
    QTest::newRow("backwards") << -1;
}

void TestPollerTrouble::theClockMayBeSetWhileItWaits()
{
    QFETCH(int, days);
    SystemEvents events;
    m_poller->watch(events);
    m_server->answers(refused(429, "Too Many Requests: retry after 100", "{\"retry_after\":100}"), 429);
    m_poller->start();
    QTRY_COMPARE(m_failed->size(), 1);
    m_clock.pass(40s);
    m_clock.jump(std::chrono::hours(24) * days);
    emit events.clockSet();
    QCOMPARE(m_poller->state().untilMs, std::optional(m_clock.unixMilliseconds() + 60'000));
    QCOMPARE(m_alarm->waits, QList<qint64>{100'000});   // the timer goes on as it did
    // It sleeps meanwhile, and the clock is set while it does.
    m_clock.jump(std::chrono::hours(24) * days);
    m_clock.pass(50s);
    emit events.resumed();
    QCOMPARE(m_alarm->waits, (QList<qint64>{100'000, 10'000}));
    QCOMPARE(m_server->requests().size(), 1);
    m_server->answers(updates({1}));
    m_alarm->ring();
    QTRY_COMPARE(receivedIds(), u"1"_s);
}

void TestPollerTrouble::droppedConnectionsAreNoFailure()
{
    receiveNothingAndWait();
    m_client->dropConnections();
    QTRY_COMPARE(m_server->requests().size(), 3);
    QVERIFY(m_failed->isEmpty());
}

void TestPollerTrouble::theClientMayGoFirst()
{
    receiveNothingAndWait();
    m_client.reset();
    m_poller.reset();
    QTRY_COMPARE(m_server->waiting(), 0);
    QVERIFY(m_failed->isEmpty());
}

BOTDESK_TEST(TestPollerTrouble)
#include "testpollertrouble.moc"
