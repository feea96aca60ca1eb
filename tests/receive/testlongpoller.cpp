// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/longpoller.h"
#include "receive/systemevents.h"
#include "support/stubserver.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = SourceState::Kind;

namespace {

const Token theToken = *Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678");

//! Writes down what was to be waited for and rings when told to.
class HandAlarm final : public Alarm
{
    Q_OBJECT
public:
    void set(std::chrono::milliseconds wait) override { waits.append(wait.count()), isSet = true; }
    void cancel() override { isSet = false; }
    void ring()
    {
        isSet = false;
        emit rang();
    }

    QList<qint64> waits;   // milliseconds
    bool isSet = false;
};

class HandClock final : public Clock
{
public:
    std::chrono::system_clock::time_point now() const override { return time; }

    std::chrono::system_clock::time_point time{1700000000s};
};

QString ids(const QSignalSpy &received)
{
    QStringList batches;
    for (const auto &call : received) {
        QStringList batch;
        for (const auto &update : call.at(0).value<QList<ReceivedUpdate>>())
            batch << QString::number(number(update.head.id));
        batches << batch.join(u' ');
    }
    return batches.join(u" | "_s);
}

QString describeState(const SourceState &state)
{
    switch (state.kind) {
    case Kind::Stopped: return u"stopped"_s;
    case Kind::Starting: return u"starting"_s;
    case Kind::Receiving: return u"receiving"_s;
    case Kind::Unauthorized: return u"unauthorized"_s;
    case Kind::Conflict: return u"conflict %1"_s.arg(int(*state.conflict));
    case Kind::BackingOff: return u"attempt %1: %2"_s.arg(state.attempt).arg(kindName(state.error->kind));
    }
    return {};
}

} // namespace

class TestLongPoller : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void asksShortFirstAndThenWaits();
    void theOffsetMovesOnlyAfterAccept();
    void aPartIsAcceptedWithoutAskingOn();
    void goesOnFromTheStoredOffset();
    void idsMayRestartLower();
    void theSettingsAreSent();
    void settingsOutOfRangeAreBroughtBack();
    void whatWasAcceptedDoesNotComeAgain();
    void theSameIdWithOtherContentIsAnotherUpdate();
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
    void droppedConnectionsAreNoFailure();
    void theClientMayGoFirst();
    void stopReturnsAtOnceAndNothingComesAfterIt();
    void stoppingInsideASignalIsFine();
    void unacceptedUpdatesComeAgainAfterAStop();
    void acceptingAfterAStopStillMovesTheOffset();
    void measuresTheRoundTrip();

private:
    void receiveNothingAndWait();   //!< up to the long question

    std::unique_ptr<StubServer> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<LongPoller> m_poller;
    std::unique_ptr<QSignalSpy> m_received;
    std::unique_ptr<QSignalSpy> m_failed;
    HandAlarm *m_alarm = nullptr;
    HandClock m_clock;
};

void TestLongPoller::init()
{
    m_server = std::make_unique<StubServer>();
    m_client = std::make_unique<Client>(theToken, ApiServer{.root = m_server->root()});
    m_poller = std::make_unique<LongPoller>(*m_client, nullptr, m_clock);
    m_received = std::make_unique<QSignalSpy>(m_poller.get(), &UpdateSource::received);
    m_failed = std::make_unique<QSignalSpy>(m_poller.get(), &UpdateSource::failed);
    auto alarm = std::make_unique<HandAlarm>();
    m_alarm = alarm.get();
    m_poller->setAlarm(std::move(alarm));
}

void TestLongPoller::cleanup()
{
    m_poller.reset();
    m_client.reset();
    m_server.reset();
}

void TestLongPoller::receiveNothingAndWait()
{
    m_server->answers(updates({}));
    m_poller->start();
    QTRY_COMPARE(m_server->waiting(), 1);
    QCOMPARE(describeState(m_poller->state()), u"receiving"_s);
}

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
    QTRY_COMPARE(ids(*m_received), u"11 12 13"_s);
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
    QTRY_COMPARE(ids(*m_received), u"1 2 3 | 4"_s);
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
    QTRY_COMPARE(ids(*m_received), u"1 | 1"_s);
}

void TestLongPoller::aServerThatRepeatsItselfIsNotAskedInALoop()
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

void TestLongPoller::aServerThatDoesNotWaitIsNotAskedInALoop()
{
    receiveNothingAndWait();
    m_server->answersNow(updates({}));
    QTRY_COMPARE(m_alarm->waits.size(), 1);
    QVERIFY(m_alarm->waits.constFirst() <= 1000);
    m_alarm->ring();
    QTRY_COMPARE(m_server->requests().size(), 3);
}

void TestLongPoller::backsOffLongerAndLonger()
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

void TestLongPoller::theBackOffBeginsAnewAfterAnAnswer()
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

void TestLongPoller::troubles_data()
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

void TestLongPoller::troubles()
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
    QTRY_COMPARE(ids(*m_received), u"1 2"_s);
}

void TestLongPoller::waitsExactlyAsLongAsTheServerSays_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<qint64>("wait");
    QTest::newRow("some seconds") << QByteArray("{\"retry_after\":17}") << qint64(17000);
    QTest::newRow("longer than any back-off") << QByteArray("{\"retry_after\":3600}") << qint64(3600000);
    QTest::newRow("not at all") << QByteArray("{\"retry_after\":0}") << qint64(1000);
    QTest::newRow("before now") << QByteArray("{\"retry_after\":-5}") << qint64(1000);
    QTest::newRow("it does not say") << QByteArray("{}") << qint64(1000);
}

void TestLongPoller::waitsExactlyAsLongAsTheServerSays()
{
    QFETCH(QByteArray, parameters);
    QFETCH(qint64, wait);
    m_server->answers(refused(429, "Too Many Requests", parameters), 429);
    m_poller->start();
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_alarm->waits, QList<qint64>{wait});
    QCOMPARE(m_poller->state().untilMs, std::optional(m_clock.unixMilliseconds() + wait));
}

void TestLongPoller::doesNotFightAConflict_data()
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

void TestLongPoller::doesNotFightAConflict()
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

void TestLongPoller::aRefusedTokenStopsUntilTheNewOne()
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

void TestLongPoller::halfAnAnswerIsAskedForAgain()
{
    m_poller->setNextOffset(10);
    m_server->answersBytes(StubServer::response(updates({10, 11})).chopped(1));
    m_poller->start();
    QTRY_COMPARE(m_failed->size(), 1);
    m_server->answers(updates({10, 11}));
    m_alarm->ring();
    QTRY_COMPARE(ids(*m_received), u"10 11"_s);
    QCOMPARE(m_server->lastAsked(), u"getUpdates limit=100 offset=10 timeout=0"_s);
}

void TestLongPoller::aServerThatGoesAwayInMidAnswerIsAskedAgain()
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
    QTRY_COMPARE(ids(*m_received), u"10 11"_s);
}

void TestLongPoller::wakingUpEndsTheWait()
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

void TestLongPoller::wakingUpEndsABackOffButNotAnOrderedWait()
{
    SystemEvents events;
    m_poller->watch(events);
    m_server->answers("<html>", 502);
    m_poller->start();
    QTRY_COMPARE(m_failed->size(), 1);
    m_server->answers(refused(429, "Too Many Requests: retry after 100", "{\"retry_after\":100}"), 429);
    emit events.networkChanged();
    QTRY_COMPARE(m_failed->size(), 2);

    m_clock.time += 40s;
    emit events.resumed();
    QCOMPARE(m_alarm->waits.constLast(), 60000);
    QCOMPARE(m_server->requests().size(), 2);
    m_clock.time += 60s;
    emit events.resumed();
    QTRY_COMPARE(m_server->requests().size(), 3);
}

void TestLongPoller::droppedConnectionsAreNoFailure()
{
    receiveNothingAndWait();
    m_client->dropConnections();
    QTRY_COMPARE(m_server->requests().size(), 3);
    QVERIFY(m_failed->isEmpty());
}

void TestLongPoller::theClientMayGoFirst()
{
    receiveNothingAndWait();
    m_client.reset();
    m_poller.reset();
    QTRY_COMPARE(m_server->waiting(), 0);
    QVERIFY(m_failed->isEmpty());
}

void TestLongPoller::stopReturnsAtOnceAndNothingComesAfterIt()
{
    receiveNothingAndWait();
    m_server->answersNow(updates({1}));
    m_poller->stop();
    QCOMPARE(describeState(m_poller->state()), u"stopped"_s);
    QSignalSpy states(m_poller.get(), &UpdateSource::stateChanged);
    QTRY_COMPARE(m_server->waiting(), 0);
    QTest::qWait(50);
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
    QTRY_COMPARE(ids(*m_received), u"1 2 | 1 2"_s);
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
