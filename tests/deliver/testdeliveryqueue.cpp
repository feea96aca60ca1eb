// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "deliver/delivery.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace std::chrono_literals;

class TestDeliveryQueue : public QObject
{
    Q_OBJECT
private slots:
    void everyUpdateHasItsQueue_data();
    void everyUpdateHasItsQueue();
    void theLadderClimbs();
    void retryAfterReplacesAStep();
    void urlsAreTakenApart_data();
    void urlsAreTakenApart();
};

void TestDeliveryQueue::everyUpdateHasItsQueue_data()
{
    QTest::addColumn<QByteArray>("update");
    QTest::addColumn<QByteArray>("queue");
    const auto row = [](const QByteArray &content, const QByteArray &queue) {
        QTest::newRow(content.constData()) << "{\"update_id\":5,\n" + content + '}' << queue;
    };
    row(R"("message":{"chat":{"id":-100},"from":{"id":7}})", "chat:-100");
    row(R"("edited_message":{"chat":{"id":7}})", "chat:7");
    row(R"("channel_post":{"chat":{"id":-1001}})", "chat:-1001");
    row(R"("edited_channel_post":{"chat":{"id":-1001}})", "chat:-1001");
    row(R"("inline_query":{"id":"1","from":{"id":7}})", "inline_query:7");
    row(R"("chosen_inline_result":{"from":{"id":7}})", "chosen_inline_result:7");
    row(R"("callback_query":{"from":{"id":7},"message":{"chat":{"id":-100}}})", "callback_query:7");
    row(R"("shipping_query":{"from":{"id":7}})", "payment:7");
    row(R"("pre_checkout_query":{"from":{"id":7}})", "payment:7");
    row(R"("poll":{"id":"55"})", "poll:55");
    row(R"("poll_answer":{"poll_id":"55","user":{"id":7}})", "poll:55");
    row(R"("my_chat_member":{"chat":{"id":-100},"from":{"id":7}})", "my_chat_member:-100");
    row(R"("chat_member":{"chat":{"id":-100},"from":{"id":7},"new_chat_member":{"user":{"id":8}}})", "member:8");
    row(R"("chat_join_request":{"chat":{"id":-100},"from":{"id":8}})", "member:8");
    row(R"("chat_boost":{"chat":{"id":-100}})", "boost:-100");
    row(R"("removed_chat_boost":{"chat":{"id":-100}})", "boost:-100");
    row(R"("message_reaction":{"chat":{"id":-100}})", "reaction:-100");
    row(R"("message_reaction_count":{"chat":{"id":-100}})", "reaction_count:-100");
    row(R"("business_connection":{"user":{"id":7}})", "business_connection:7");
    row(R"("business_message":{"chat":{"id":7}})", "business:7");
    row(R"("deleted_business_messages":{"chat":{"id":7}})", "business:7");
    row(R"("purchased_paid_media":{"from":{"id":7}})", "purchased_paid_media:7");
    row(R"("something_new":{"chat":{"id":7}})", "something_new:7");
    row(R"("something_odd":{"a":1})", "something_odd");
    row(R"("something_odder":3)", "something_odder");
    QTest::newRow("the id stands last") << QByteArray(R"({"message":{"chat":{"id":3}},"update_id":1})") << QByteArray("chat:3");
    QTest::newRow("no update") << QByteArray("[]") << QByteArray();
    QTest::newRow("nothing but an id") << QByteArray(R"({"update_id":1})") << QByteArray();
}

void TestDeliveryQueue::everyUpdateHasItsQueue()
{
    QFETCH(QByteArray, update);
    QTEST(deliveryQueueOf(update), "queue");
}

void TestDeliveryQueue::theLadderClimbs()
{
    RetryLadder ladder;
    for (const auto wait : {0s, 2s, 4s, 8s, 16s, 32s})
        QCOMPARE(ladder.next(), wait);
    const auto seventh = ladder.next();
    QVERIFY(seventh >= 60s && seventh <= 64s);
    for (int i = 0; i < 50; ++i) {
        const auto wait = ladder.next();
        QVERIFY(wait >= 60s && wait <= 120s);
    }
}

void TestDeliveryQueue::retryAfterReplacesAStep()
{
    RetryLadder ladder;
    QCOMPARE(ladder.next(7), 7s);
    QCOMPARE(ladder.next(), 0s);
    QCOMPARE(ladder.next(), 2s);
    QCOMPARE(ladder.next(100000), 3600s);
    QCOMPARE(ladder.next(0), 4s);
    QCOMPARE(ladder.next(-1), 8s);
}

void TestDeliveryQueue::urlsAreTakenApart_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("parts");   // scheme host port target Host userinfo
    const auto row = [](const char *url, const char *parts) { QTest::newRow(url) << QByteArray(url) << QByteArray(parts); };
    row("https://a.example", "https a.example 443 / a.example ");
    row("https://a.example/x/y?z=1", "https a.example 443 /x/y?z=1 a.example ");
    row("https://a.example?z=1#f", "https a.example 443 /?z=1 a.example ");
    row("https://a.example:8443/x#f", "https a.example 8443 /x a.example:8443 ");
    row("http://127.0.0.1:3000/x", "http 127.0.0.1 3000 /x 127.0.0.1:3000 ");
    row("http://a.example:80/", "http a.example 80 / a.example ");
    row("https://u:p@a.example/", "https a.example 443 / a.example u:p");
    row("https://[::1]:88/x", "https ::1 88 /x [::1]:88 ");
    row("a.example/x", "https a.example 443 /x a.example ");
    row("ftp://a.example", "none");
    row("https://a.example:0/", "none");
}

void TestDeliveryQueue::urlsAreTakenApart()
{
    QFETCH(QByteArray, url);
    const auto read = readWebhookUrl(url);
    const QByteArray parts = !read ? QByteArray("none")
                                   : QByteArrayList{read->isHttps ? "https" : "http", read->host, QByteArray::number(read->port), read->target,
                                                    read->hostHeader(), read->userInfo}.join(' ');
    QTEST(parts, "parts");
}

BOTDESK_TEST(TestDeliveryQueue)
#include "testdeliveryqueue.moc"
