// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/whendone.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;

class TestWhenDone : public QObject
{
    Q_OBJECT
private slots:
    void answersLaterEvenWhenFinishedAlready();
    void answersAtOnceOnlyWhereThatIsAskedFor();
    void saysNothingAfterItsContextIsGone();
};

void TestWhenDone::answersLaterEvenWhenFinishedAlready()
{
    int answer = 0;
    whenDone(readyFuture(7), this, [&answer](int value) { answer = value; });
    QCOMPARE(answer, 0);
    QTRY_COMPARE(answer, 7);
}

void TestWhenDone::answersAtOnceOnlyWhereThatIsAskedFor()
{
    int answer = 0;
    const auto take = [&answer](int value) { answer = value; };
    whenDoneOrNow(readyFuture(7), this, take);
    QCOMPARE(answer, 7);
    QPromise<int> promise;
    promise.start();
    whenDoneOrNow(promise.future(), this, take);
    promise.addResult(8);
    promise.finish();
    QCOMPARE(answer, 7);
    QTRY_COMPARE(answer, 8);
}

void TestWhenDone::saysNothingAfterItsContextIsGone()
{
    bool answered = false;
    QPromise<int> promise;
    promise.start();
    auto context = std::make_unique<QObject>();
    whenDone(promise.future(), context.get(), [&answered](int) { answered = true; });
    context.reset();
    promise.addResult(1);
    promise.finish();
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

BOTDESK_TEST(TestWhenDone)
#include "testwhendone.moc"
