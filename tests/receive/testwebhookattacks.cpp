// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/webhookclient.h"
#include "support/instrumented.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Requests of those who are not Telegram. None of them may be let in, and none may keep Telegram out.
class TestWebhookAttacks final : public QObject
{
    Q_OBJECT
private slots:
    void nobodyIsLetInWithout_data();
    void nobodyIsLetInWithout();
    void requestsThatProxiesReadInTwoWaysAreRefused_data();
    void requestsThatProxiesReadInTwoWaysAreRefused();
    void hugeBodiesAreRefusedBeforeTheyAreRead();
    void theBodyOfAStrangerIsNotWaitedFor();
    void whoAsksBeforeTheBodyIsToldToGoOn();
    void strangersFillNoMemory();
    void jsonBombsAreNoUpdates_data();
    void jsonBombsAreNoUpdates();
    void whoSendsSlowlyIsGivenUp_data();
    void whoSendsSlowlyIsGivenUp();
    void idleConnectionsKeepNobodyOut();
    void oneAddressCannotTakeAllConnections();
    void theAnswersTellNothing();
};

void TestWebhookAttacks::nobodyIsLetInWithout_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<WebhookRefusal>("refusal");
    const QByteArray good = WebhookTest::delivery(WebhookTest::update(1));
    const auto changed = [&good](const char *from, const QByteArray &to) { return QByteArray(good).replace(from, to); };
    const QByteArray secretLine = "X-Telegram-Bot-Api-Secret-Token: " + WebhookTest::Secret + "\r\n";
    using enum WebhookRefusal;
    QTest::newRow("the secret missing") << WebhookTest::delivery(WebhookTest::update(1), {}) << 404 << Secret;
    QTest::newRow("a wrong secret") << WebhookTest::delivery(WebhookTest::update(1), "the-secret_2") << 404 << Secret;
    QTest::newRow("part of the secret") << WebhookTest::delivery(WebhookTest::update(1), "the-secret_") << 404 << Secret;
    QTest::newRow("the secret and more") << WebhookTest::delivery(WebhookTest::update(1), "the-secret_11") << 404 << Secret;
    QTest::newRow("the secret in capitals") << WebhookTest::delivery(WebhookTest::update(1), "THE-SECRET_1") << 404 << Secret;
    QTest::newRow("an overlong secret") << WebhookTest::delivery(WebhookTest::update(1), QByteArray(8000, 'a')) << 404 << Secret;
    QTest::newRow("an empty secret") << changed(secretLine.constData(), "X-Telegram-Bot-Api-Secret-Token:\r\n") << 404 << Secret;
    QTest::newRow("the secret twice, the second wrong")
        << changed("Content-Type", "X-Telegram-Bot-Api-Secret-Token: wrong\r\nContent-Type") << 404 << Secret;
    QTest::newRow("the secret twice, the first wrong")
        << changed("X-Telegram", "x-telegram-bot-api-secret-token: wrong\r\nX-Telegram") << 404 << Secret;
    QTest::newRow("the secret twice, both right") << changed("Content-Type", secretLine + "Content-Type") << 404 << Secret;
    QTest::newRow("another path") << WebhookTest::delivery(WebhookTest::update(1), WebhookTest::Secret, "/") << 404 << Path;
    QTest::newRow("the path and more") << WebhookTest::delivery(WebhookTest::update(1), WebhookTest::Secret, WebhookTest::Path + "/x") << 404 << Path;
    QTest::newRow("the path encoded") << WebhookTest::delivery(WebhookTest::update(1), WebhookTest::Secret, "/%61-path-of-its-own") << 404 << Path;
    QTest::newRow("GET") << changed("POST", "GET") << 404 << Method;
    for (const char *method : {"HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "post", "POSTS"})
        QTest::newRow(method) << changed("POST", method) << 501 << Unreadable;
    QTest::newRow("a form") << changed("application/json", "application/x-www-form-urlencoded") << 415 << ContentType;
    QTest::newRow("no content type") << changed("Content-Type: application/json\r\n", "") << 415 << ContentType;
    QTest::newRow("no JSON") << WebhookTest::delivery("update_id=1") << 400 << NoUpdate;
    QTest::newRow("no object") << WebhookTest::delivery("[1]") << 400 << NoUpdate;
    QTest::newRow("no id") << WebhookTest::delivery(R"({"message":{}})") << 400 << NoUpdate;
    QTest::newRow("an id that is none") << WebhookTest::delivery(R"({"update_id":"1"})") << 400 << NoUpdate;
    QTest::newRow("an id below zero") << WebhookTest::delivery(R"({"update_id":-1,"poll":{}})") << 400 << NoUpdate;
    QTest::newRow("an id that no server gives") << WebhookTest::delivery(R"({"update_id":2147483648,"poll":{}})") << 400 << NoUpdate;
    QTest::newRow("something behind it") << WebhookTest::delivery(R"({"update_id":1}{"update_id":2})") << 400 << NoUpdate;
    QTest::newRow("half of it") << WebhookTest::delivery(R"({"update_id":1,"message":{"text":"a)") << 400 << NoUpdate;
    QTest::newRow("nothing") << WebhookTest::delivery({}) << 400 << NoUpdate;
}

void TestWebhookAttacks::nobodyIsLetInWithout()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(WebhookRefusal, refusal);
    WebhookTest test;
    QCOMPARE(test.statusOf(request), status);
    QVERIFY(test.batches().isEmpty());
    QCOMPARE(test.server().countOf(refusal), 1);
    QCOMPARE(test.server().countOf(WebhookRefusal::None), 0);
    QCOMPARE(test.statusOf(WebhookTest::delivery(WebhookTest::update(1))), 200);
}

void TestWebhookAttacks::requestsThatProxiesReadInTwoWaysAreRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    const QByteArray first = "POST " + WebhookTest::Path + " HTTP/1.1\r\nHost: a\r\nX-Telegram-Bot-Api-Secret-Token: "
        + WebhookTest::Secret + "\r\nContent-Type: application/json\r\n";
    const QByteArray length = "Content-Length: " + QByteArray::number(WebhookTest::update(1).size()) + "\r\n";
    QTest::newRow("length and chunks") << first + length + "Transfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("chunks and length") << first + "Transfer-Encoding: chunked\r\n" + length + "\r\n";
    QTest::newRow("chunks") << first + "Transfer-Encoding: chunked\r\n\r\n";
    const QByteArray chunk = QByteArray::number(WebhookTest::update(1).size(), 16);
    QTest::newRow("chunk extensions") << first + "Transfer-Encoding: chunked\r\n\r\n" + chunk + ";a=b\r\n";
    QTest::newRow("a chunk extension with a line feed") << first + "Transfer-Encoding: chunked\r\n\r\n" + chunk + ";\n";
    QTest::newRow("chunks, oddly written") << first + "Transfer-Encoding : chunked\r\n" + length + "\r\n";
    QTest::newRow("an unknown encoding") << first + "Transfer-Encoding: xchunked\r\n" + length + "\r\n";
    QTest::newRow("two lengths") << first + length + "Content-Length: 5\r\n\r\n";
    QTest::newRow("the same length twice") << first + length + length + "\r\n";
    QTest::newRow("a list of lengths") << first + "Content-Length: 5, 5\r\n\r\n";
    QTest::newRow("a negative length") << first + "Content-Length: -5\r\n\r\n";
    QTest::newRow("a length with a sign") << first + "Content-Length: +5\r\n\r\n";
    QTest::newRow("a huge length") << first + "Content-Length: 99999999999999999999999\r\n\r\n";
    QTest::newRow("a length in hex") << first + "Content-Length: 0x10\r\n\r\n";
    QTest::newRow("a folded line") << first + "X-Odd: a\r\n b\r\n" + length + "\r\n";
    QTest::newRow("a folded length") << first + "Content-Length:\r\n 5\r\n\r\n";
    QTest::newRow("a bare line feed") << first + "X-Odd: a\n" + length + "\r\n";
    QTest::newRow("a bare line feed at the end of the head") << first + length + "\n";
    QTest::newRow("a bare carriage return") << first + "X-Odd: a\rb\r\n" + length + "\r\n";
    QTest::newRow("a zero byte") << first + QByteArray("X-Odd: a\0b\r\n", 12) + length + "\r\n";
    QTest::newRow("a blank before the colon") << first + "X-Odd : a\r\n" + length + "\r\n";
    QTest::newRow("no name") << first + ": a\r\n" + length + "\r\n";
    QTest::newRow("HTTP/0.9") << QByteArray("POST /\r\n\r\n");
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    QTest::newRow("HTTP/1.2") << QByteArray(first).replace("HTTP/1.1", "HTTP/1.2") + length + "\r\n";
    QTest::newRow("too many bytes of head") << first + "X-Odd: " + QByteArray(20'000, 'a') + "\r\n" + length + "\r\n";
    QTest::newRow("TLS") << QByteArray::fromHex("160301020001000001fc0303") + QByteArray(500, '\x01');
}

void TestWebhookAttacks::requestsThatProxiesReadInTwoWaysAreRefused()
{
    QFETCH(QByteArray, head);
    WebhookTest test;
    const int status = test.statusOf(head + WebhookTest::update(1));
    QVERIFY2(status >= 400 && status < 600, qPrintable(QString::number(status)));
    QVERIFY(test.batches().isEmpty());
    QCOMPARE(test.server().countOf(WebhookRefusal::None), 0);
    QCOMPARE(test.statusOf(WebhookTest::delivery(WebhookTest::update(1))), 200);
}

void TestWebhookAttacks::hugeBodiesAreRefusedBeforeTheyAreRead()
{
    WebhookTest test;
    const auto socket = test.connection();
    QByteArray request = WebhookTest::delivery({});
    request.replace("Content-Length: 0", "Content-Length: 1000000000");
    socket->write(request);
    QCOMPARE(WebhookTest::nextStatus(*socket), 413);
    QCOMPARE(test.server().countOf(WebhookRefusal::TooLarge), 1);
    const QByteArray packed = qCompress(QByteArray(50'000'000, ' '), 9).mid(4);
    QByteArray inflating = WebhookTest::delivery(packed);
    inflating.replace("Content-Type", "Content-Encoding: deflate\r\nContent-Type");
    QCOMPARE(test.statusOf(inflating), 413);
}

void TestWebhookAttacks::theBodyOfAStrangerIsNotWaitedFor()
{
    WebhookTest test;
    const QByteArray body(900'000, ' ');
    QCOMPARE(test.statusOf(WebhookTest::delivery(body, "wrong").chopped(100'000)), 404);
    QCOMPARE(test.server().countOf(WebhookRefusal::Secret), 1);
    QCOMPARE(test.statusOf(WebhookTest::delivery(body, WebhookTest::Secret, "/elsewhere").chopped(100'000)), 404);
    QCOMPARE(test.server().countOf(WebhookRefusal::Path), 1);
    // Who has the secret is waited for.
    const auto socket = test.connection();
    const QByteArray update = WebhookTest::delivery(WebhookTest::update(1) + body);
    socket->write(update.first(update.size() / 2));
    QVERIFY(!QTest::qWaitFor([&socket] { return socket->bytesAvailable() > 0; }, 200));
    socket->write(update.sliced(update.size() / 2));
    QCOMPARE(WebhookTest::nextStatus(*socket), 200);
}

//! curl waits a second for the word before it sends a body of some size.
void TestWebhookAttacks::whoAsksBeforeTheBodyIsToldToGoOn()
{
    WebhookTest test;
    const QByteArray body = WebhookTest::update(1);
    QByteArray head = WebhookTest::delivery(body);
    head.chop(body.size());
    head.replace("Accept-Encoding", "Expect: 100-continue\r\nAccept-Encoding");
    const auto socket = test.connection();
    socket->write(head);
    QByteArray answers;
    QTRY_COMPARE(answers += socket->readAll(), "HTTP/1.1 100 Continue\r\n\r\n");
    socket->write(body);
    QTRY_VERIFY((answers += socket->readAll()).contains("HTTP/1.1 200 "));

    const auto stranger = test.connection();
    stranger->write(head.replace(WebhookTest::Secret, "another"));
    answers.clear();
    QTRY_VERIFY((answers += stranger->readAll()).startsWith("HTTP/1.1 404 "));
}

void TestWebhookAttacks::strangersFillNoMemory()
{
    if (IsInstrumented)
        QSKIP("the address sanitizer keeps what was freed, so memory says nothing here");
    WebhookTest test;
    const auto residentMiB = [] {
        QFile status(u"/proc/self/status"_s);
        const QByteArray all = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
        return all.mid(all.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toInt() / 1024;
    };
    const int before = residentMiB();
    const QByteArray unfinished = WebhookTest::delivery(QByteArray(1'000'000, ' '), "wrong").chopped(1);
    std::vector<std::unique_ptr<QTcpSocket>> strangers;
    for (int i = 0; i < 200; ++i) {
        strangers.push_back(test.connection(QHostAddress(0x7f000100 + quint32(i % 10))));
        strangers.back()->write(unfinished);
        QTRY_COMPARE_WITH_TIMEOUT(test.server().countOf(WebhookRefusal::Secret), i + 1, 20'000);
    }
    const int grown = residentMiB() - before;
    QVERIFY2(grown < 60, qPrintable(u"grew by %1 MiB for 200 MB sent"_s.arg(grown)));
}

void TestWebhookAttacks::jsonBombsAreNoUpdates_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("deep arrays") << R"({"update_id":1,"message":)" + QByteArray(400'000, '[') + QByteArray(400'000, ']') + '}';
    QTest::newRow("deep objects, not closed") << R"({"update_id":1,"message":)" + QByteArray(R"({"a":)").repeated(150'000);
    QTest::newRow("no UTF-8") << QByteArray("{\"update_id\":1,\"message\":{\"text\":\"\xff\xfe\"}}");
}

void TestWebhookAttacks::jsonBombsAreNoUpdates()
{
    QFETCH(QByteArray, body);
    WebhookTest test;
    QCOMPARE(test.statusOf(WebhookTest::delivery(body)), 400);
    QVERIFY(test.batches().isEmpty());
}

void TestWebhookAttacks::whoSendsSlowlyIsGivenUp_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("in the head") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\n");
    QTest::newRow("in the body") << WebhookTest::delivery(WebhookTest::update(1) + QByteArray(1000, ' ')).chopped(1000);
    QTest::newRow("before anything") << QByteArray();
}

void TestWebhookAttacks::whoSendsSlowlyIsGivenUp()
{
    QFETCH(QByteArray, start);
    HttpLimits limits = WebhookServerSettings::defaultLimits();
    limits.headerSeconds = 1;
    limits.requestSeconds = 2;
    limits.idleSeconds = 2;
    WebhookTest test({.limits = limits});
    const auto socket = test.connection();
    socket->write(start);
    // A byte now and then keeps no connection alive.
    QElapsedTimer trickling;
    trickling.start();
    const auto isOver = [&] {
        if (!start.isEmpty() && trickling.hasExpired(300)) {
            socket->write(start.contains("Content-Length") ? " " : "X");
            trickling.restart();
        }
        return socket->state() == QAbstractSocket::UnconnectedState;
    };
    QVERIFY(QTest::qWaitFor(isOver, 15'000));
    QVERIFY(test.batches().isEmpty());
    QTRY_COMPARE(test.server().countOf(WebhookRefusal::TooSlow), start.isEmpty() ? 0 : 1);
}

void TestWebhookAttacks::idleConnectionsKeepNobodyOut()
{
    WebhookTest test;
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 1000; ++i)
        idle.push_back(test.connection(QHostAddress(0x7f000100 + quint32(i % 10))));   // 127.0.1.x
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(idle.begin(), idle.end(), [](const auto &socket) {
        return socket->state() == QAbstractSocket::ConnectedState;
    }), 30'000);
    QCOMPARE(test.statusOf(WebhookTest::delivery(WebhookTest::update(1))), 200);
}

void TestWebhookAttacks::oneAddressCannotTakeAllConnections()
{
    WebhookTest test;
    const int limit = WebhookServerSettings::defaultLimits().connectionsPerAddress;
    std::vector<std::unique_ptr<QTcpSocket>> greedy;
    for (int i = 0; i < limit + 20; ++i)
        greedy.push_back(test.connection(QHostAddress(u"127.0.1.1"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(test.server().countOf(WebhookRefusal::TooMany), 20, 30'000);
    QCOMPARE(test.statusOf(WebhookTest::delivery(WebhookTest::update(1)), QHostAddress(u"127.0.1.2"_s)), 200);
}

void TestWebhookAttacks::theAnswersTellNothing()
{
    WebhookTest test;
    const auto answerTo = [&test](const QByteArray &request) {
        const auto socket = test.connection();
        socket->write(request);
        const bool isOver = QTest::qWaitFor([&socket] { return socket->state() == QAbstractSocket::UnconnectedState; });
        return isOver ? socket->readAll() : QByteArray();
    };
    const QByteArray wrongPath = answerTo(WebhookTest::delivery(WebhookTest::update(1), WebhookTest::Secret, "/"));
    QVERIFY(wrongPath.startsWith("HTTP/1.1 404 "));
    QVERIFY2(!wrongPath.toLower().contains("botdesk") && !wrongPath.contains("erver:"), wrongPath.constData());
    QCOMPARE(answerTo(WebhookTest::delivery(WebhookTest::update(1), "wrong")), wrongPath);
    QCOMPARE(answerTo(WebhookTest::delivery(WebhookTest::update(1)).replace("POST", "GET")), wrongPath);
}

BOTDESK_TEST(TestWebhookAttacks)
#include "testwebhookattacks.moc"
