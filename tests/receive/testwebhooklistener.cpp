// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/webhookclient.h"
#include "support/testmain.h"

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

class TestWebhookListener final : public QObject
{
    Q_OBJECT
private slots:
    void anUpdateIsHandedOverAsItCame();
    void theAnswerComesAfterTheCommit();
    void anUpdateWithoutContentIsAnsweredAndNotKept();
    void whatArrivesMeanwhileGoesTogether();
    void nobodyWaitsForThoseWhoDoNotComeBack();
    void aSlowDiskMakesTelegramComeAgain();
    void stoppingLeavesEverythingWithTelegram();
    void aSenderWhoGaveUpIsStoredAllTheSame();
    void twoBotsShareAPort();
    void aProxyIsBelievedOnlyWhenItIsNamed();
    void onlyTelegramIsLetInWhenThatIsWanted_data();
    void onlyTelegramIsLetInWhenThatIsWanted();
    void pathsAndSecretsCannotBeGuessed();
};

void TestWebhookListener::anUpdateIsHandedOverAsItCame()
{
    WebhookTest test;
    const QByteArray body = "{\"update_id\":7,\n\"message\":{\"text\":\"\\u043f\", \"odd\" : 1.0}}";
    QCOMPARE(test.statusOf(WebhookTest::delivery(body)), 200);
    QCOMPARE(test.batches().size(), 1);
    QCOMPARE(test.batches()[0][0].json, body);
    QCOMPARE(test.batches()[0][0].head.id, UpdateId{7});
    QVERIFY(test.batches()[0][0].receivedMs > 0);
}

void TestWebhookListener::theAnswerComesAfterTheCommit()
{
    WebhookTest test;
    test.setStoresAtOnce(false);
    const auto socket = test.connection();
    socket->write(WebhookTest::delivery(WebhookTest::update(1)));
    QTRY_COMPARE(test.batches().size(), 1);
    QTest::qWait(50);   // long enough for an answer that must not come
    QCOMPARE(socket->bytesAvailable(), 0);
    test.acceptLastBatch();
    QCOMPARE(WebhookTest::nextStatus(*socket), 200);
    socket->write(WebhookTest::delivery(WebhookTest::update(2)));   // on the same connection
    QTRY_COMPARE(test.batches().size(), 2);
    test.acceptLastBatch();
    QCOMPARE(WebhookTest::nextStatus(*socket), 200);
}

void TestWebhookListener::anUpdateWithoutContentIsAnsweredAndNotKept()
{
    WebhookTest test;
    const auto socket = test.connection();
    socket->write(WebhookTest::delivery("{\"update_id\":0}"));
    QCOMPARE(WebhookTest::nextStatus(*socket), 200);
    socket->write(WebhookTest::delivery(WebhookTest::update(2)));
    QCOMPARE(WebhookTest::nextStatus(*socket), 200);
    QCOMPARE(test.batches().size(), 1);
}

void TestWebhookListener::whatArrivesMeanwhileGoesTogether()
{
    WebhookTest test;
    test.setStoresAtOnce(false);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 20; ++i) {
        sockets.push_back(test.connection());
        sockets.back()->write(WebhookTest::delivery(WebhookTest::update(i)));
        if (i == 0)
            QTRY_COMPARE(test.batches().size(), 1);
    }
    QTRY_COMPARE(test.server().countOf(WebhookRefusal::None), 20);
    QCOMPARE(test.batches().size(), 1);
    test.acceptLastBatch();
    QTRY_COMPARE(test.batches().size(), 2);
    QCOMPARE(test.batches()[1].size(), 19);
    test.acceptLastBatch();
    for (const auto &socket : sockets)
        QCOMPARE(WebhookTest::nextStatus(*socket), 200);
}

void TestWebhookListener::nobodyWaitsForThoseWhoDoNotComeBack()
{
    WebhookTest test;
    test.setStoresAtOnce(false);
    const auto lasting = test.connection();
    {
        const auto leaving = test.connection();
        leaving->write(WebhookTest::delivery(WebhookTest::update(1)));
        QTRY_COMPARE(test.batches().size(), 1);
        lasting->write(WebhookTest::delivery(WebhookTest::update(2)));
        QTRY_COMPARE(test.server().countOf(WebhookRefusal::None), 2);
        test.acceptLastBatch();
        QCOMPARE(WebhookTest::nextStatus(*leaving), 200);
    }
    QTRY_COMPARE(test.batches().size(), 2);
    test.acceptLastBatch();
    QCOMPARE(WebhookTest::nextStatus(*lasting), 200);
    lasting->write(WebhookTest::delivery(WebhookTest::update(3)));
    QTRY_COMPARE(test.batches().size(), 3);
}

void TestWebhookListener::aSlowDiskMakesTelegramComeAgain()
{
    WebhookTest test;
    test.setStoresAtOnce(false);
    const auto first = test.connection();
    first->write(WebhookTest::delivery(WebhookTest::update(0)));
    QTRY_COMPARE(test.batches().size(), 1);
    const QByteArray large = R"({"update_id":1,"message":{"text":")" + QByteArray(1'000'000, 'x') + R"("}})";
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (qsizetype bytes = large.size(); bytes <= WebhookListener::MostWaitingBytes; bytes += large.size()) {
        sockets.push_back(test.connection());
        sockets.back()->write(WebhookTest::delivery(large));
    }
    QTRY_COMPARE_WITH_TIMEOUT(test.server().countOf(WebhookRefusal::None), qint64(sockets.size() + 1), 30'000);

    const auto late = test.connection();
    late->write(WebhookTest::delivery(large));
    QByteArray answer;
    QTRY_VERIFY((answer += late->readAll()).contains("\r\n\r\n"));
    QVERIFY2(answer.startsWith("HTTP/1.1 503 "), answer.constData());
    QVERIFY2(answer.contains("\r\nRetry-After: 1\r\n"), answer.constData());
    QCOMPARE(test.server().countOf(WebhookRefusal::QueueFull), 1);

    test.setStoresAtOnce(true);
    test.acceptLastBatch();
    QCOMPARE(WebhookTest::nextStatus(*sockets.back()), 200);
    late->write(WebhookTest::delivery(large));   // it came again
    QCOMPARE(WebhookTest::nextStatus(*late), 200);
}

void TestWebhookListener::stoppingLeavesEverythingWithTelegram()
{
    WebhookTest test;
    test.setStoresAtOnce(false);
    const auto first = test.connection();
    const auto second = test.connection();
    first->write(WebhookTest::delivery(WebhookTest::update(1)));
    QTRY_COMPARE(test.batches().size(), 1);
    second->write(WebhookTest::delivery(WebhookTest::update(2)));
    QTRY_COMPARE(test.server().countOf(WebhookRefusal::None), 2);
    test.listener().stop();
    QCOMPARE(WebhookTest::nextStatus(*first), 503);
    QCOMPARE(WebhookTest::nextStatus(*second), 503);
    QCOMPARE(test.statusOf(WebhookTest::delivery(WebhookTest::update(3))), 503);
    test.listener().start();
    test.setStoresAtOnce(true);
    QCOMPARE(test.statusOf(WebhookTest::delivery(WebhookTest::update(3))), 200);
}

void TestWebhookListener::aSenderWhoGaveUpIsStoredAllTheSame()
{
    WebhookTest test;
    test.setStoresAtOnce(false);
    auto socket = test.connection();
    socket->write(WebhookTest::delivery(WebhookTest::update(1)));
    QTRY_COMPARE(test.batches().size(), 1);
    socket.reset();
    test.acceptLastBatch();
    test.setStoresAtOnce(true);
    QCOMPARE(test.statusOf(WebhookTest::delivery(WebhookTest::update(1))), 200);   // it comes again; the store knows it
}

void TestWebhookListener::twoBotsShareAPort()
{
    WebhookTest test;
    WebhookListener other(test.server(), "/other", "another-secret");
    int others = 0;
    connect(&other, &WebhookListener::received, &other, [&](const QList<ReceivedUpdate> &updates) {
        others += int(updates.size());
        other.accept(updates.last().head.id);
    });
    other.start();
    QCOMPARE(test.statusOf(WebhookTest::delivery(WebhookTest::update(1), "another-secret", "/other")), 200);
    QCOMPARE(test.statusOf(WebhookTest::delivery(WebhookTest::update(1), WebhookTest::Secret, "/other")), 404);
    QCOMPARE(test.statusOf(WebhookTest::delivery(WebhookTest::update(1), "another-secret")), 404);
    QCOMPARE(others, 1);
    QVERIFY(test.batches().isEmpty());
}

void TestWebhookListener::aProxyIsBelievedOnlyWhenItIsNamed()
{
    const auto senderBehind = [](const QList<QHostAddress> &proxies, const QByteArray &forwarded) {
        WebhookTest test({.proxies = proxies});
        QHostAddress sender;
        QObject::connect(&test.server(), &WebhookServer::handled, &test.server(),
                         [&sender](const WebhookRequest &request) { sender = request.address; });
        QByteArray request = WebhookTest::delivery(WebhookTest::update(1));
        request.replace("Host:", "X-Forwarded-For: " + forwarded + "\r\nHost:");
        test.statusOf(request);
        return sender.toString();
    };
    const QHostAddress local(QHostAddress::LocalHost);
    QCOMPARE(senderBehind({}, "149.154.167.197"), u"127.0.0.1"_s);
    QCOMPARE(senderBehind({local}, "149.154.167.197"), u"149.154.167.197"_s);
    QCOMPARE(senderBehind({local}, "149.154.167.197, 198.51.100.9"), u"198.51.100.9"_s);   // the rest is hearsay
    QCOMPARE(senderBehind({local, QHostAddress(u"198.51.100.9"_s)}, "149.154.167.197, 198.51.100.9"), u"149.154.167.197"_s);
    QCOMPARE(senderBehind({local}, "nonsense"), u"127.0.0.1"_s);
}

void TestWebhookListener::onlyTelegramIsLetInWhenThatIsWanted_data()
{
    QTest::addColumn<bool>("isTelegram");
    QTest::newRow("149.154.160.0") << true;
    QTest::newRow("149.154.175.255") << true;
    QTest::newRow("91.108.4.1") << true;
    QTest::newRow("91.108.7.255") << true;
    QTest::newRow("149.154.176.0") << false;
    QTest::newRow("91.108.8.0") << false;
    QTest::newRow("127.0.0.1") << false;
    QTest::newRow("2001:67c:4e8::1") << false;
}

void TestWebhookListener::onlyTelegramIsLetInWhenThatIsWanted()
{
    QFETCH(bool, isTelegram);
    WebhookTest test({.onlyTelegram = true, .proxies = {QHostAddress(QHostAddress::LocalHost)}});
    QByteArray request = WebhookTest::delivery(WebhookTest::update(1));
    request.replace("Host:", "X-Forwarded-For: " + QByteArray(QTest::currentDataTag()) + "\r\nHost:");
    QCOMPARE(test.statusOf(request), isTelegram ? 200 : 404);
    QCOMPARE(test.server().countOf(WebhookRefusal::Address), isTelegram ? 0 : 1);
    QCOMPARE(isTelegramAddress(QHostAddress(u"::ffff:149.154.160.1"_s)), true);
}

void TestWebhookListener::pathsAndSecretsCannotBeGuessed()
{
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9_-]{1,256}\\z"_s);
    QVERIFY(WebhookListener::randomPath() != WebhookListener::randomPath());
    QVERIFY(WebhookListener::randomPath().size() > 20);
    QVERIFY(allowed.match(QString::fromLatin1(WebhookListener::randomSecret())).hasMatch());
    QVERIFY(WebhookListener::randomSecret().size() > 40);
}

BOTDESK_TEST(TestWebhookListener)
#include "testwebhooklistener.moc"
