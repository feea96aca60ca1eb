// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "deliver/deliveryground.h"
#include "support/testmain.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Deliveries as Telegram makes them: requests, connections, the ladder.
class TestDeliveryEngine final : public QObject, private DeliveryGround
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void theRequestIsTelegramsToTheByte();
    void aSecretAndALoginAreHeadersOfTheirOwn();
    void hostsAreAskedForInAscii_data();
    void hostsAreAskedForInAscii();
    void headersThatAreTooLongAreNeverSent();
    void connectionsAreKeptAndNotTooMany();
    void withoutASuccessThereIsOneConnection();
    void failuresClimbTheLadder();
    void retryAfterIsObeyed();
    void aServerThatIsNotThereIsTriedAgain();
    void noAnswerInTimeIsAFailure();
    void whatIsTooOldIsDropped();
    void goneForADayEndsIt();
    void anotherAnswerBetweenGoneStartsAnew();
    void aPauseEnds();
    void anotherTargetGetsWhatWasUnderWay();
    void faults();
};

void TestDeliveryEngine::theRequestIsTelegramsToTheByte()
{
    QTcpServer raw;
    QVERIFY(raw.listen(QHostAddress::LocalHost));
    m_engine->setTarget(DeliveryTarget{.url = *readWebhookUrl("http://127.0.0.1:" + QByteArray::number(raw.serverPort())), .secret = "s-1"});
    m_engine->add({{.id = 1, .queue = "q", .update = "{\"update_id\":1,\n\"poll\":{}}"}});
    QTRY_VERIFY(raw.hasPendingConnections());
    QTcpSocket *socket = raw.nextPendingConnection();
    QByteArray request;
    QTRY_VERIFY((request += socket->readAll()).endsWith("{}}"));
    QCOMPARE(request, "POST / HTTP/1.1\r\n"
                      "Host: 127.0.0.1:" + QByteArray::number(raw.serverPort()) + "\r\n"
                      "X-Telegram-Bot-Api-Secret-Token: s-1\r\n"
                      "Content-Type: application/json\r\n"
                      "Content-Length: 26\r\n"
                      "Connection: keep-alive\r\n"
                      "Accept-Encoding: gzip, deflate\r\n"
                      "\r\n"
                      "{\"update_id\":1,\n\"poll\":{}}");
}

void TestDeliveryEngine::aSecretAndALoginAreHeadersOfTheirOwn()
{
    DeliveryTarget withLogin = target();
    withLogin.url.userInfo = "user:pass";
    withLogin.secret = "abc";
    m_engine->setTarget(withLogin);
    m_engine->add({delivery(1)});
    QTRY_COMPARE(m_delivered.size(), 1);
    QByteArrayList names;
    for (const HttpHeader &header : std::as_const(m_requests.first().headers))
        names.append(header.name);
    QCOMPARE(names.join(' '), "Host Authorization X-Telegram-Bot-Api-Secret-Token Content-Type Content-Length Connection Accept-Encoding");
    QCOMPARE(m_requests.first().header("authorization"), "Basic dXNlcjpwYXNz");
    QCOMPARE(m_requests.first().target, "/hook?a=b");
}

void TestDeliveryEngine::hostsAreAskedForInAscii_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("a name") << QByteArray("bot.example") << QByteArray("bot.example");
    QTest::newRow("another alphabet") << QByteArray("бот.example") << QByteArray("xn--90a0am.example");
    QTest::newRow("an address") << QByteArray("127.0.0.1") << QByteArray("127.0.0.1");
    QTest::newRow("a long address") << QByteArray("[::1]") << QByteArray("[::1]");
}

void TestDeliveryEngine::hostsAreAskedForInAscii()
{
    QFETCH(QByteArray, host);
    const QByteArray port = ':' + QByteArray::number(m_server->port());
    DeliveryTarget there{.url = *readWebhookUrl("http://" + host + port + '/')};
    there.address = QHostAddress(QHostAddress::LocalHost);
    m_engine->setTarget(there);
    m_engine->add({delivery(1)});
    QTRY_COMPARE(m_delivered.size(), 1);
    QFETCH(QByteArray, header);
    QCOMPARE(m_requests.first().header("host"), header + port);
}

void TestDeliveryEngine::headersThatAreTooLongAreNeverSent()
{
    DeliveryTarget longOne = target();
    longOne.url.target = '/' + QByteArray(4096, 'x');
    m_engine->setTarget(longOne);
    m_engine->add({delivery(1)});
    QTRY_COMPARE(int(m_engine->attempts().size()), 1);
    QVERIFY(!m_engine->attempts().front().isDelivered);
    QCOMPARE(m_engine->attempts().front().error, QString());
    QVERIFY(m_requests.isEmpty());
}

void TestDeliveryEngine::connectionsAreKeptAndNotTooMany()
{
    DeliveryTarget three = target();
    three.maxConnections = 3;
    m_engine->setTarget(three);
    m_engine->add({delivery(1)});
    QTRY_COMPARE(m_delivered.size(), 1);
    m_answer = {};
    QList<Delivery> many;
    for (int i = 2; i <= 10; ++i)
        many.append(delivery(i, "chat:" + QByteArray::number(i)));
    m_engine->add(many);
    QTRY_COMPARE(m_open.size(), 3);
    QCoreApplication::processEvents();
    QCOMPARE(m_engine->underWay(), 3);
    QCOMPARE(m_engine->connections(), 3);
    QCOMPARE(m_server->connections(), 3);
}

void TestDeliveryEngine::withoutASuccessThereIsOneConnection()
{
    m_answer = {};
    m_engine->add({delivery(1, "a"), delivery(2, "b"), delivery(3, "c")});
    QTRY_COMPARE(m_open.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(m_engine->connections(), 1);
    m_open.first()->answer({});
    QTRY_COMPARE(m_open.size(), 3);
    QCOMPARE(m_engine->connections(), 2);
}

void TestDeliveryEngine::failuresClimbTheLadder()
{
    m_answer = [](const HttpRequest &) { return HttpResponse{.status = 500}; };
    m_engine->add({delivery(1)});
    QTRY_COMPARE(seen(), u"1!500 1!500"_s);   // the second at once
    QTRY_VERIFY(m_engine->isResting());
    QStringList arrivals;
    int known = 2;
    for (int second = 1; second <= 62; ++second) {
        pass(1s);
        if (m_requests.size() > known)
            arrivals.append(QString::number(second));
        known = int(m_requests.size());
    }
    QCOMPARE(arrivals.join(u' '), u"2 6 14 30 62"_s);
    QCOMPARE(m_engine->attempts().back().error, u"Wrong response from the webhook: 500 Internal Server Error"_s);
    QVERIFY(*m_engine->attempts().back().retryIn >= 60s);
    m_answer = [](const HttpRequest &) { return HttpResponse{}; };
    pass(64s);
    QCOMPARE(m_delivered, (QList<qint64>{1}));
    QCOMPARE(m_engine->attempts().back().number, 8);
}

void TestDeliveryEngine::retryAfterIsObeyed()
{
    m_answer = [](const HttpRequest &) { return HttpResponse{.status = 503, .headers = {{"Retry-After", "5"}}}; };
    m_engine->add({delivery(1)});
    QTRY_COMPARE(m_requests.size(), 1);
    QTRY_VERIFY(m_engine->isResting());
    pass(4s);
    QCOMPARE(m_requests.size(), 1);
    pass(1s);
    QCOMPARE(m_requests.size(), 2);
}

void TestDeliveryEngine::aServerThatIsNotThereIsTriedAgain()
{
    const quint16 port = m_server->port();
    m_server->close();
    m_engine->add({delivery(1)});
    QTRY_COMPARE(int(m_engine->attempts().size()), 1);
    QCOMPARE(m_engine->attempts().front().error, u"Connection refused"_s);
    QVERIFY(m_server->listen(QHostAddress::LocalHost, port));
    m_clock.pass(2s);   // a new connection comes no sooner
    m_engine->wake();
    QTRY_COMPARE(m_delivered, (QList<qint64>{1}));
}

void TestDeliveryEngine::noAnswerInTimeIsAFailure()
{
    m_answer = {};
    m_engine->add({delivery(1)});
    QTRY_COMPARE(m_open.size(), 1);
    m_clock.pass(59s);
    m_engine->wake();
    QCoreApplication::processEvents();
    QVERIFY(m_engine->attempts().empty());
    m_clock.pass(1s);
    m_engine->wake();
    QTRY_COMPARE(int(m_engine->attempts().size()), 1);
    QCOMPARE(m_engine->attempts().front().error, u"Read timeout expired"_s);
}

void TestDeliveryEngine::whatIsTooOldIsDropped()
{
    m_answer = [](const HttpRequest &) { return HttpResponse{.status = 500}; };
    Delivery old = delivery(1);
    old.expires = m_clock.unixSeconds();
    Delivery shortLived = delivery(2);
    shortLived.expires = m_clock.unixSeconds() + 5;
    m_engine->add({old, shortLived, delivery(3)});
    QTRY_COMPARE(m_expired, (QList<qint64>{1}));
    QTRY_COMPARE(seen(), u"2!500 2!500"_s);
    QTRY_VERIFY(m_engine->isResting());
    pass(2s);   // the next step would be 4 s, and that is too late
    QCOMPARE(m_expired, (QList<qint64>{1, 2}));
    QCOMPARE(seen(), u"2!500 2!500 2!500 3!500 3!500"_s);
}

void TestDeliveryEngine::goneForADayEndsIt()
{
    m_answer = [](const HttpRequest &) { return HttpResponse{.status = 410}; };
    m_engine->add({delivery(1)});
    QTRY_COMPARE(m_requests.size(), 2);
    QTRY_VERIFY(m_engine->isResting());
    pass(82800s);
    QCOMPARE(m_gone, 0);
    pass(121s);
    QCOMPARE(m_gone, 1);
    QVERIFY(!m_engine->target());
    QCOMPARE(m_engine->waiting(), 1);
}

void TestDeliveryEngine::anotherAnswerBetweenGoneStartsAnew()
{
    m_answer = [](const HttpRequest &) { return HttpResponse{.status = 410}; };
    m_engine->add({delivery(1)});
    QTRY_COMPARE(m_requests.size(), 2);
    QTRY_VERIFY(m_engine->isResting());
    m_answer = [](const HttpRequest &) { return HttpResponse{.status = 500}; };
    pass(82000s);
    m_answer = [](const HttpRequest &) { return HttpResponse{.status = 410}; };
    pass(1000s);
    pass(1000s);
    QCOMPARE(m_gone, 0);
}

void TestDeliveryEngine::aPauseEnds()
{
    m_engine->pause();
    m_engine->add({delivery(1)});
    m_engine->add({});
    QCoreApplication::processEvents();
    QCOMPARE(m_engine->underWay(), 0);
    m_engine->resume();
    QTRY_COMPARE(m_delivered, (QList<qint64>{1}));
}

void TestDeliveryEngine::anotherTargetGetsWhatWasUnderWay()
{
    m_answer = {};
    m_engine->add({delivery(1)});
    QTRY_COMPARE(m_open.size(), 1);
    m_answer = [](const HttpRequest &) { return HttpResponse{}; };
    DeliveryTarget other = target();
    other.secret = "new";
    m_engine->setTarget(other);
    QTRY_COMPARE(m_delivered, (QList<qint64>{1}));
    QCOMPARE(m_requests.last().header("x-telegram-bot-api-secret-token"), "new");
    QCOMPARE(m_engine->attempts().back().number, 1);
}

void TestDeliveryEngine::faults()
{
    DeliveryTarget secret = target();
    secret.secret = "right";
    m_engine->setTarget(secret);
    m_answer = [](const HttpRequest &request) {
        return HttpResponse{.status = request.header("x-telegram-bot-api-secret-token") == "right" ? 200 : 401};
    };
    DeliveryFault next;
    m_engine->faultFor = [&next](const Delivery &) { return std::exchange(next, {}); };

    next.wrongSecret = true;
    m_engine->add({delivery(1)});
    QTRY_COMPARE(m_delivered, (QList<qint64>{1}));
    QCOMPARE(seen(), u"1!401 1"_s);

    next.twice = true;
    m_engine->add({delivery(2)});
    QTRY_COMPARE(m_delivered, (QList<qint64>{1, 2}));
    QCOMPARE(seen(), u"1!401 1 2 2"_s);

    next.late = 5s;
    m_engine->add({delivery(3)});
    QTRY_VERIFY(m_engine->isResting());
    QCOMPARE(m_delivered.size(), 2);
    pass(5s);
    QCOMPARE(m_delivered.size(), 3);

    next.slowReading = 1ms;
    m_engine->add({delivery(4)});
    QTRY_COMPARE(m_delivered.size(), 4);

    next.drop = true;
    m_engine->add({delivery(5)});
    QTRY_COMPARE(m_delivered.size(), 5);
    QCOMPARE(m_engine->attempts().at(m_engine->attempts().size() - 2).error, u"Connection reset by peer"_s);

    next.newestFirst = true;
    m_answer = {};
    m_engine->add({delivery(6, "a"), delivery(7, "b"), delivery(8, "c")});
    QTRY_VERIFY(!m_open.isEmpty());
    QVERIFY(m_open.first()->request().body.contains(":8}"));
}

BOTDESK_TEST(TestDeliveryEngine)
#include "testdeliveryengine.moc"
