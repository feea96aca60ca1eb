// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/systemevents.h"
#include "support/handclock.h"
#include "support/testmain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! Plays logind on a bus of its own.
class TestSystemEvents : public QObject
{
    Q_OBJECT
private slots:
    void wakingUpIsToldOnce();
    void aBusThatDiedIsNoTrouble();
    void aClockThatIsSetIsTold();
};

void TestSystemEvents::wakingUpIsToldOnce()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (program.isEmpty())
        QSKIP("there is no dbus-daemon");
    QProcess daemon;
    daemon.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(daemon.waitForReadyRead());
    const QByteArray address = daemon.readLine().trimmed();
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
    auto logind = QDBusConnection::connectToBus(QString::fromUtf8(address), u"logind"_s);
    QVERIFY(logind.registerService(u"org.freedesktop.login1"_s));
    const auto say = [&logind](bool isGoingToSleep) {
        auto signal = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                                                 u"PrepareForSleep"_s);
        signal << isGoingToSleep;
        QVERIFY(logind.send(signal));
    };

    const auto events = watchSystem();
    QSignalSpy resumed(events.get(), &SystemEvents::resumed);
    // It begins to listen some time after it was made.
    QTRY_VERIFY((say(false), resumed.size() > 0));
    const auto before = resumed.size();
    say(true);
    say(false);
    QTRY_VERIFY(resumed.size() > before);

    QDBusConnection::disconnectFromBus(u"logind"_s);
    daemon.terminate();
    daemon.waitForFinished();
}

void TestSystemEvents::aBusThatDiedIsNoTrouble()
{
    const auto events = watchSystem();
    QSignalSpy resumed(events.get(), &SystemEvents::resumed);
    QTest::qWait(1200);   // past the time at which it looks for a bus
    QVERIFY(resumed.isEmpty());
}

void TestSystemEvents::aClockThatIsSetIsTold()
{
    Testing::HandClock clock;
    const auto events = watchSystem(clock, std::chrono::milliseconds(1));
    QSignalSpy set(events.get(), &SystemEvents::clockSet);
    QSignalSpy resumed(events.get(), &SystemEvents::resumed);
    for (const int days : {1, -1}) {
        clock.jump(std::chrono::hours(24) * days);
        QTRY_COMPARE(set.size(), 1);
        set.clear();
    }
    clock.pass(std::chrono::hours(24));   // that is no jump, nor is what keeps a clock right
    clock.jump(std::chrono::seconds(1));
    QTest::qWait(50);   // several looks: what is not told cannot be waited for
    QVERIFY(set.isEmpty());
    QVERIFY(resumed.isEmpty());
}

BOTDESK_TEST(TestSystemEvents)
#include "testsystemevents.moc"
