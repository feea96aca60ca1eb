// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/promptthread.h"
#include "support/testmain.h"

#include <QTest>
#include <QThread>

#include <array>

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Botdesk;

class TestPromptThread : public QObject
{
    Q_OBJECT
private slots:
    void getsShorterTurns();
    void whatItStartsHasUsualOnes();
    void keepsItsPriority();
    void givesWayAlone();
};

namespace {

//! Nanoseconds of a turn of the calling thread; 0 where the kernel does not tell.
quint64 turn()
{
    std::array<quint64, 6> attributes = {};   // sched_attr; its runtime is the fourth of the eight byte fields
    ::syscall(SYS_sched_getattr, 0, attributes.data(), sizeof attributes, 0);
    return attributes[3];
}

template <typename Work>
void inThread(Work work)
{
    const std::unique_ptr<QThread> thread(QThread::create(work));
    thread->start();
    thread->wait();
}

} // namespace

void TestPromptThread::getsShorterTurns()
{
    quint64 before = 0;
    quint64 after = 0;
    inThread([&] {
        before = turn();
        becomePrompt();
        after = turn();
    });
    if (before == 0)
        QSKIP("this kernel has no turns of a thread's own");
    QVERIFY2(after < before, qPrintable(QStringLiteral("%1 ns before, %2 ns after").arg(before).arg(after)));
}

void TestPromptThread::whatItStartsHasUsualOnes()
{
    quint64 before = 0;
    quint64 started = 0;
    inThread([&] {
        before = turn();
        becomePrompt();
        inThread([&started] { started = turn(); });
    });
    QCOMPARE(started, before);
}

void TestPromptThread::keepsItsPriority()
{
    int nice = 0;
    inThread([&nice] {
        ::setpriority(PRIO_PROCESS, 0, 19);   // of this thread alone; a lower one than any it may have
        becomePrompt();
        nice = ::getpriority(PRIO_PROCESS, 0);
    });
    QCOMPARE(nice, 19);
}

void TestPromptThread::givesWayAlone()
{
    const int before = ::getpriority(PRIO_PROCESS, 0);
    int after = before;
    inThread([&after] {
        giveWay();
        after = ::getpriority(PRIO_PROCESS, 0);
    });
    QCOMPARE(after, std::min(before + 10, 19));
    QCOMPARE(::getpriority(PRIO_PROCESS, 0), before);
}

BOTDESK_TEST(TestPromptThread)
#include "testpromptthread.moc"
