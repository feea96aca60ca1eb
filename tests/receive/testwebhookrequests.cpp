// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/redact.h"
#include "receive/webhookclient.h"
#include "store/storedupdate.h"
#include "support/testmain.h"

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! What the listener tells of each request, and what it answers besides 200.
class TestWebhookRequests final : public QObject
{
    Q_OBJECT
private slots:
    void aRequestIsToldWithItsAnswer();
    void theSecretIsMasked();
    void refusalsAreToldWithTheirReason();
    void whatComesAgainIsMarked();
    void onlyTheCopyInABatchCameAgain();
    void aRuleAnswersInTheResponse();
    void noRuleAnswersWhatComesAgain();
    void aSenderWhoGaveUpMayComeAgain();
    void lateAnswersMayComeAgain_data();
    void lateAnswersMayComeAgain();

private:
    static QList<WebhookRequest> *watch(WebhookTest &test);
    static Committed committed(const QList<ReceivedUpdate> &updates);
};

QList<WebhookRequest> *TestWebhookRequests::watch(WebhookTest &test)
{
    auto told = std::make_shared<QList<WebhookRequest>>();
    connect(&test.server(), &WebhookServer::handled, &test.server(), [told](const WebhookRequest &request) { told->append(request); });
    return told.get();   // lives as long as the connection
}

Committed TestWebhookRequests::committed(const QList<ReceivedUpdate> &updates)
{
    Committed committed;
    for (const ReceivedUpdate &update : updates)
        committed.rows.append({.head = update.head});
    return committed;
}

void TestWebhookRequests::aRequestIsToldWithItsAnswer()
{
    WebhookTest test;
    const auto *told = watch(test);
    QCOMPARE(test.statusOf(WebhookTest::delivery(WebhookTest::update(7))), 200);
    QTRY_COMPARE(told->size(), 1);
    const WebhookRequest &request = told->first();
    QCOMPARE(request.address, QHostAddress(QHostAddress::LocalHost));
    QVERIFY(request.proxy.isNull());
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, WebhookTest::Path);
    QCOMPARE(request.listener, WebhookTest::Path);
    QCOMPARE(request.body, WebhookTest::update(7));
    QCOMPARE(request.bytes, WebhookTest::update(7).size());
    QCOMPARE(request.refusal, WebhookRefusal::None);
    QCOMPARE(request.status, 200);
    QCOMPARE(request.update, UpdateId{7});
    QVERIFY(request.atMs > 0 && request.answerMs >= 0);
    QVERIFY(!request.cameAgain && !request.mayComeAgain());
}

void TestWebhookRequests::theSecretIsMasked()
{
    WebhookTest test;
    const auto *told = watch(test);
    test.statusOf(WebhookTest::delivery(WebhookTest::update(1)));
    test.statusOf(WebhookTest::delivery(WebhookTest::update(1), "nearly-" + WebhookTest::Secret));
    QTRY_COMPARE(told->size(), 2);
    for (const WebhookRequest &request : *told) {
        QCOMPARE(headerValue(request.headers, "X-Telegram-Bot-Api-Secret-Token"), QByteArray(RedactedMark.latin1()));
        for (const HttpHeader &header : request.headers)
            QVERIFY(!header.value.contains(WebhookTest::Secret));
    }
}

void TestWebhookRequests::refusalsAreToldWithTheirReason()
{
    WebhookTest test;
    const auto *told = watch(test);
    test.statusOf(WebhookTest::delivery(WebhookTest::update(1), "wrong"));
    test.statusOf(WebhookTest::delivery(WebhookTest::update(1), WebhookTest::Secret, "/elsewhere"));
    test.statusOf(WebhookTest::delivery("[]"));
    test.statusOf("no HTTP\r\n\r\n");
    QTRY_COMPARE(told->size(), 4);
    QCOMPARE(told->at(0).refusal, WebhookRefusal::Secret);
    QCOMPARE(told->at(0).status, 404);
    QCOMPARE(told->at(0).listener, WebhookTest::Path);
    QCOMPARE(told->at(1).refusal, WebhookRefusal::Path);
    QVERIFY(told->at(1).listener.isEmpty());
    QCOMPARE(told->at(2).refusal, WebhookRefusal::NoUpdate);
    QCOMPARE(told->at(2).status, 400);
    QCOMPARE(told->at(3).refusal, WebhookRefusal::Unreadable);
    QVERIFY(told->at(3).method.isEmpty());
}

void TestWebhookRequests::whatComesAgainIsMarked()
{
    WebhookTest test;
    const auto *told = watch(test);
    test.setStoresAtOnce(false);
    const auto first = test.connection();
    first->write(WebhookTest::delivery(WebhookTest::update(1)));
    QTRY_COMPARE(test.batches().size(), 1);
    test.listener().noteCommitted({.known = {0}});   // nothing new in it
    test.acceptLastBatch();
    QCOMPARE(WebhookTest::nextStatus(*first), 200);
    QTRY_COMPARE(told->size(), 1);
    QVERIFY(told->first().cameAgain);
}

void TestWebhookRequests::onlyTheCopyInABatchCameAgain()
{
    WebhookTest test;
    const auto *told = watch(test);
    test.setStoresAtOnce(false);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (const int id : {1, 2, 3, 2, 4}) {   // 1 goes alone, the others together
        sockets.push_back(test.connection());
        sockets.back()->write(WebhookTest::delivery(WebhookTest::update(id)));
        QTRY_COMPARE(test.server().countOf(WebhookRefusal::None), qint64(sockets.size()));
        if (id == 1)
            QTRY_COMPARE(test.batches().size(), 1);
    }
    test.acceptLastBatch();
    QTRY_COMPARE(test.batches().size(), 2);
    QList<ReceivedUpdate> fresh = test.batches().last();
    fresh.removeAt(2);
    Committed stored = committed(fresh);
    stored.known = {2};
    test.listener().noteCommitted(stored);
    test.acceptLastBatch();
    QTRY_COMPARE(told->size(), 5);
    QList<bool> again;
    for (const WebhookRequest &request : *told)
        again += request.cameAgain;
    QCOMPARE(again, (QList<bool>{false, false, false, true, false}));
}

void TestWebhookRequests::aRuleAnswersInTheResponse()
{
    WebhookTest test;
    const auto *told = watch(test);
    test.listener().setRules({{.type = u"poll"_s, .method = u"sendMessage"_s, .parameters = {{u"text"_s, u"{poll.id}"_s}}}});
    const auto socket = test.connection();
    socket->write(WebhookTest::delivery(WebhookTest::update(1)));
    QByteArray answer;
    QTRY_VERIFY((answer += socket->readAll()).endsWith("}"));
    QVERIFY2(answer.startsWith("HTTP/1.1 200 ") && answer.contains("\r\nContent-Type: application/json\r\n"), answer.constData());
    QVERIFY2(answer.endsWith("\r\n\r\n{\"method\":\"sendMessage\",\"text\":\"1\"}"), answer.constData());
    QTRY_COMPARE(told->size(), 1);
    QCOMPARE(told->first().answer, R"({"method":"sendMessage","text":"1"})");
}

void TestWebhookRequests::noRuleAnswersWhatComesAgain()
{
    WebhookTest test;
    const auto *told = watch(test);
    test.listener().setRules({{.method = u"sendMessage"_s}});
    test.setStoresAtOnce(false);
    const auto socket = test.connection();
    socket->write(WebhookTest::delivery(WebhookTest::update(1)));
    QTRY_COMPARE(test.batches().size(), 1);
    test.listener().noteCommitted({.known = {0}});
    test.acceptLastBatch();
    QTRY_COMPARE(told->size(), 1);
    QVERIFY(told->first().answer.isEmpty());
    QCOMPARE(told->first().status, 200);
}

void TestWebhookRequests::aSenderWhoGaveUpMayComeAgain()
{
    WebhookTest test;
    const auto *told = watch(test);
    test.setStoresAtOnce(false);
    auto socket = test.connection();
    socket->write(WebhookTest::delivery(WebhookTest::update(1)));
    QTRY_COMPARE(test.batches().size(), 1);
    socket->abort();
    QTest::qWait(100);   // for the server to see it
    test.acceptLastBatch();
    QTRY_COMPARE(told->size(), 1);
    QCOMPARE(told->first().status, 0);
    QVERIFY(told->first().mayComeAgain());
}

void TestWebhookRequests::lateAnswersMayComeAgain_data()
{
    QTest::addColumn<WebhookRequest>("request");
    QTest::addColumn<bool>("mayComeAgain");
    QTest::newRow("at once") << WebhookRequest{.status = 200, .answerMs = 3} << false;
    QTest::newRow("just in time") << WebhookRequest{.status = 200, .answerMs = 10'000} << false;
    QTest::newRow("late") << WebhookRequest{.status = 200, .answerMs = 10'001} << true;
    QTest::newRow("stopped meanwhile") << WebhookRequest{.status = 503} << true;
    QTest::newRow("refused") << WebhookRequest{.refusal = WebhookRefusal::Secret, .status = 404} << false;
}

void TestWebhookRequests::lateAnswersMayComeAgain()
{
    QFETCH(WebhookRequest, request);
    QTEST(request.mayComeAgain(), "mayComeAgain");
}

BOTDESK_TEST(TestWebhookRequests)
#include "testwebhookrequests.moc"
