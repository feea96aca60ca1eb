// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "deliver/deliveryground.h"
#include "support/testmain.h"

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What waits for its turn, what holds others back, and what was put aside.
class TestDeliveryQueues final : public QObject, private DeliveryGround
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void oneChatIsServedInOrder();
    void chatsDoNotWaitForEachOther();
    void loadedUpdatesThatFailHoldTheOthersBack();
    void thePoisonousUpdateIsSeenAndPutAside();
    void whatWasPutAsideComesBack();
    void whatWasPutAsideBeforeComesBackOrIsForgotten();
    void aHeadWithAQueueOfItsOwnHoldsNobodyBack();
    void aHeadThatIsUnderWayMayGetAQueueOfItsOwn();
    void tryNowDoesNotWait();
    void clearedIsForgotten();
    void withoutTryingAgainItRestsAfterTheSecond();
};

void TestDeliveryQueues::oneChatIsServedInOrder()
{
    m_answer = {};
    m_engine->add({delivery(1), delivery(2), delivery(3)});
    QTRY_COMPARE(m_open.size(), 1);
    QCOMPARE(m_engine->underWay(), 1);
    for (int i = 1; i <= 3; ++i) {
        QTRY_COMPARE(m_open.size(), i);
        QVERIFY(m_open.last());
        m_open.last()->answer({});
    }
    QTRY_COMPARE(m_delivered, (QList<qint64>{1, 2, 3}));
    QCOMPARE(seen(), u"1 2 3"_s);
    QCOMPARE(m_engine->waiting(), 0);
    QVERIFY(m_engine->queues().isEmpty());
}

void TestDeliveryQueues::chatsDoNotWaitForEachOther()
{
    m_answer = [](const HttpRequest &request) { return HttpResponse{.status = request.body.contains(":1}") ? 500 : 200}; };
    m_engine->add({delivery(1, "chat:1"), delivery(2, "chat:2"), delivery(3, "chat:1"), delivery(4, "chat:2")});
    QTRY_COMPARE(m_delivered, (QList<qint64>{2, 4}));
    QTRY_VERIFY(m_engine->isResting());
    QCOMPARE(m_engine->waiting(), 2);
    QVERIFY(!seen().contains(u'3'));
}

void TestDeliveryQueues::loadedUpdatesThatFailHoldTheOthersBack()
{
    m_engine->setLimits({.loaded = 2});
    m_answer = [](const HttpRequest &request) { return HttpResponse{.status = request.body.contains(":3}") ? 200 : 500}; };
    m_engine->add({delivery(1, "a"), delivery(2, "b"), delivery(3, "c")});
    QTRY_COMPARE(m_requests.size(), 4);
    QTRY_VERIFY(m_engine->isResting());
    QVERIFY(m_delivered.isEmpty());
    QVERIFY(m_engine->putAside(2));
    QTRY_COMPARE(m_delivered, (QList<qint64>{3}));
}

void TestDeliveryQueues::thePoisonousUpdateIsSeenAndPutAside()
{
    m_answer = [](const HttpRequest &request) { return HttpResponse{.status = request.body.contains(":1}") ? 500 : 200}; };
    m_engine->add({delivery(1), delivery(2), delivery(3)});
    QTRY_COMPARE(m_requests.size(), 2);
    QTRY_VERIFY(m_engine->isResting());
    pass(2s);
    const auto queues = m_engine->queues();
    QCOMPARE(queues.size(), 1);
    QCOMPARE(queues.first().queue, "chat:1");
    QCOMPARE(queues.first().head, 1);
    QCOMPARE(queues.first().waiting, 3);
    QCOMPARE(queues.first().attempts, 3);
    QCOMPARE(queues.first().sinceMs, m_clock.unixMilliseconds() - 2000);
    QCOMPARE(queues.first().lastStatus, 500);
    QCOMPARE(*queues.first().retryIn, 4s);

    QVERIFY(m_engine->putAside(1));
    QVERIFY(!m_engine->putAside(1));
    QTRY_COMPARE(m_delivered, (QList<qint64>{2, 3}));
    QCOMPARE(m_engine->aside().size(), 1);
    QCOMPARE(m_engine->waiting(), 0);
}

void TestDeliveryQueues::whatWasPutAsideComesBack()
{
    m_answer = {};
    m_engine->add({delivery(1), delivery(2)});
    QTRY_COMPARE(m_open.size(), 1);
    QVERIFY(m_engine->putAside(1));   // while it is under way
    m_answer = [](const HttpRequest &) { return HttpResponse{}; };
    m_clock.pass(2s);
    m_engine->wake();
    QTRY_COMPARE(m_delivered, (QList<qint64>{2}));
    QVERIFY(m_engine->takeBack(1));
    QVERIFY(!m_engine->takeBack(1));
    QTRY_COMPARE(m_delivered, (QList<qint64>{2, 1}));
    QVERIFY(m_engine->aside().isEmpty());
}

void TestDeliveryQueues::whatWasPutAsideBeforeComesBackOrIsForgotten()
{
    m_engine->addAside({delivery(1), delivery(2)});
    QCOMPARE(m_engine->waiting(), 0);
    QVERIFY(m_engine->takeBack(2));
    QTRY_COMPARE(m_delivered, (QList<qint64>{2}));
    QVERIFY(m_engine->forget(1));
    QVERIFY(!m_engine->forget(1));
    QVERIFY(!m_engine->takeBack(1));
}

void TestDeliveryQueues::aHeadWithAQueueOfItsOwnHoldsNobodyBack()
{
    m_answer = [](const HttpRequest &request) { return HttpResponse{.status = request.body.contains(":1}") ? 500 : 200}; };
    m_engine->add({delivery(1), delivery(2)});
    QTRY_COMPARE(m_requests.size(), 2);
    QTRY_VERIFY(m_engine->isResting());
    QVERIFY(!m_engine->detach(2));   // it holds nobody back
    QVERIFY(m_engine->detach(1));
    QVERIFY(!m_engine->detach(1));
    QTRY_COMPARE(m_delivered, (QList<qint64>{2}));
    m_engine->add({delivery(3)});
    QTRY_COMPARE(m_delivered, (QList<qint64>{2, 3}));
    QCOMPARE(m_engine->waiting(), 1);
    const auto queues = m_engine->queues();
    QCOMPARE(queues.size(), 1);
    QCOMPARE(queues.first().queue, "chat:1 #1");
    QCOMPARE(queues.first().attempts, 2);
    QCOMPARE(*queues.first().retryIn, 2s);   // on the ladder where it was
    m_answer = [](const HttpRequest &) { return HttpResponse{}; };
    pass(2s);
    QTRY_COMPARE(m_delivered, (QList<qint64>{2, 3, 1}));
}

void TestDeliveryQueues::aHeadThatIsUnderWayMayGetAQueueOfItsOwn()
{
    m_engine->add({delivery(9, "b")});
    QTRY_COMPARE(m_delivered, (QList<qint64>{9}));   // so there may be a second connection
    m_answer = {};
    m_engine->add({delivery(1), delivery(2)});
    QTRY_COMPARE(m_open.size(), 1);
    QVERIFY(m_engine->detach(1));
    QTRY_COMPARE(m_open.size(), 2);
    m_open.last()->answer({});
    QTRY_COMPARE(m_delivered, (QList<qint64>{9, 2}));
    m_open.first()->answer({});
    QTRY_COMPARE(m_delivered, (QList<qint64>{9, 2, 1}));
    QCOMPARE(m_engine->waiting(), 0);
}

void TestDeliveryQueues::tryNowDoesNotWait()
{
    m_answer = [](const HttpRequest &) { return HttpResponse{.status = 500}; };
    m_engine->add({delivery(1)});
    QTRY_COMPARE(m_requests.size(), 2);
    QTRY_VERIFY(m_engine->isResting());
    m_engine->tryNow("chat:1");
    QTRY_COMPARE(m_requests.size(), 3);
    m_engine->tryNow("chat:2");   // there is none
}

void TestDeliveryQueues::clearedIsForgotten()
{
    m_answer = {};
    m_engine->add({delivery(1), delivery(2)});
    QTRY_COMPARE(m_open.size(), 1);
    m_engine->clear();
    QCOMPARE(m_engine->waiting(), 0);
    QTRY_VERIFY(!m_open.first());
    m_answer = [](const HttpRequest &) { return HttpResponse{}; };
    m_clock.pass(2s);
    m_engine->add({delivery(3)});
    QTRY_COMPARE(m_delivered, (QList<qint64>{3}));
    QCOMPARE(seen(), u"1 3"_s);
}

void TestDeliveryQueues::withoutTryingAgainItRestsAfterTheSecond()
{
    m_engine->setLimits({.triesAgain = false});
    m_answer = [](const HttpRequest &) { return HttpResponse{.status = 500}; };
    m_engine->add({delivery(1), delivery(2)});
    QTRY_COMPARE(m_requests.size(), 2);
    QTRY_VERIFY(m_engine->isResting());
    pass(3600s);
    QCOMPARE(seen(), u"1!500 1!500"_s);
}

BOTDESK_TEST(TestDeliveryQueues)
#include "testdeliveryqueues.moc"
