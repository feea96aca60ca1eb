// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/updatequeue.h"
#include "sandbox/updatetypes.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace Botdesk::Sandbox;
using namespace Qt::StringLiterals;

class TestUpdateQueue : public QObject
{
    Q_OBJECT
private slots:
    void offsetsConfirmAndRead_data();
    void offsetsConfirmAndRead();
    void idsBeginAtRandomAndRiseByOne();
    void idsRestartAfterTheirLimitAndAfterAWeek();
    void expiredUpdatesVanish();
    void capsDiscardSilently();
    void aLargeAnswerIsCutAfterFourMebibytes();
    void aSavedQueueGoesOn();
    void allowedUpdates_data();
    void allowedUpdates();
};

static constexpr qint64 Now = 1800000000;

static UpdateQueue queueAt(qint32 first)
{
    return UpdateQueue([first] { return first; });
}

static QString ids(const QList<QueuedUpdate> &updates)
{
    QStringList list;
    for (const QueuedUpdate &update : updates)
        list += QString::number(update.id);
    return list.join(u' ');
}

void TestUpdateQueue::offsetsConfirmAndRead_data()
{
    // The queue holds 100…104, so the next id to be given is 105.
    QTest::addColumn<qint32>("offset");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("left");   // what a call without offset reads afterwards
    const QString all = u"100 101 102 103 104"_s;
    QTest::newRow("none reads from the head") << 0 << 100 << all << all;
    QTest::newRow("a limit") << 0 << 2 << u"100 101"_s << all;
    QTest::newRow("the first id confirms nothing") << 100 << 100 << all << all;
    QTest::newRow("a later id confirms what is before") << 102 << 100 << u"102 103 104"_s << u"102 103 104"_s;
    QTest::newRow("confirms also with a limit") << 102 << 1 << u"102"_s << u"102 103 104"_s;
    QTest::newRow("the next id confirms all") << 105 << 100 << QString() << QString();
    QTest::newRow("ten beyond confirms all") << 115 << 100 << QString() << QString();
    QTest::newRow("eleven beyond is ignored") << 116 << 100 << all << all;
    QTest::newRow("far in the future is ignored") << 1999999999 << 100 << all << all;
    QTest::newRow("two thousand million is ignored") << 2000000000 << 100 << all << all;
    QTest::newRow("before the head confirms nothing") << 50 << 100 << all << all;
    QTest::newRow("minus one keeps the newest") << -1 << 100 << u"104"_s << u"104"_s;
    QTest::newRow("minus three") << -3 << 1 << u"102"_s << u"102 103 104"_s;
    QTest::newRow("minus more than there are") << -9 << 100 << all << all;
    QTest::newRow("the smallest number") << std::numeric_limits<qint32>::min() << 100 << all << all;
}

void TestUpdateQueue::offsetsConfirmAndRead()
{
    QFETCH(qint32, offset);
    QFETCH(int, limit);
    UpdateQueue queue = queueAt(100);
    for (int i = 0; i < 5; ++i)
        queue.push("message", "{}", Now + 100, Now);
    const auto read = queue.read(offset, limit, Now);
    QTEST(ids(read), "read");
    QTEST(ids(queue.read(0, 100, Now)), "left");
}

void TestUpdateQueue::idsBeginAtRandomAndRiseByOne()
{
    UpdateQueue queue = queueAt(777);
    QCOMPARE(queue.push("message", "{\"a\":1}", Now + 10, Now), 777);
    QCOMPARE(queue.push("poll", "{}", Now + 10, Now), 778);
    QCOMPARE(queue.read(0, 1, Now).first().json, "{\"update_id\":777,\n\"message\":{\"a\":1}}");
    QCOMPARE(queue.nextId(), 779);
}

void TestUpdateQueue::idsRestartAfterTheirLimitAndAfterAWeek()
{
    qint32 first = UpdateQueue::IdLimit - 2;
    UpdateQueue queue([&first] { return first; });
    QCOMPARE(queue.push("message", "{}", Now + 10, Now), UpdateQueue::IdLimit - 2);
    QCOMPARE(queue.push("message", "{}", Now + 10, Now), UpdateQueue::IdLimit - 1);
    first = 5000000;
    QCOMPARE(queue.push("message", "{}", Now + 10, Now), 5000000);

    first = 42;
    const qint64 later = Now + 7 * 86400;
    QCOMPARE(queue.push("message", "{}", later + 10, later), 5000001);
    QCOMPARE(queue.push("message", "{}", later + 8 * 86400, later + 7 * 86400 + 11), 42);
}

void TestUpdateQueue::expiredUpdatesVanish()
{
    UpdateQueue queue = queueAt(1);
    queue.push("inline_query", "{}", Now + 30, Now);
    queue.push("message", "{}", Now + 86400, Now);
    QCOMPARE(queue.size(Now + 29), 2);
    QVERIFY(queue.hasUpdates(1, Now + 29));
    QCOMPARE(ids(queue.read(0, 100, Now + 30)), u"2"_s);
    QCOMPARE(queue.size(Now + 86400), 0);
    QVERIFY(!queue.hasUpdates(0, Now + 86400));
    QCOMPARE(queue.push("message", "{}", Now + 90000, Now + 86401), 3);
}

void TestUpdateQueue::capsDiscardSilently()
{
    UpdateQueue queue = queueAt(1);
    QVERIFY(!queue.push("message", QByteArray(UpdateQueue::UpdateBytesLimit + 1, 'x'), Now + 10, Now));
    QVERIFY(queue.push("message", QByteArray(UpdateQueue::UpdateBytesLimit, 'x'), Now + 10, Now));
    queue.clear();
    const QByteArray large(UpdateQueue::UpdateBytesLimit - 100, 'x');
    int taken = 0;
    while (queue.push("message", large, Now + 10, Now) && taken < 1000)
        ++taken;
    QCOMPARE(taken, 256);   // 128 MiB
    queue.clear();
    taken = 0;
    while (queue.push("message", "{}", Now + 10, Now) && taken <= UpdateQueue::CountLimit)
        ++taken;
    QCOMPARE(taken, UpdateQueue::CountLimit);
}

void TestUpdateQueue::aLargeAnswerIsCutAfterFourMebibytes()
{
    UpdateQueue queue = queueAt(1);
    for (int i = 0; i < 20; ++i)
        queue.push("message", QByteArray(500 * 1024, 'x'), Now + 10, Now);
    QCOMPARE(queue.read(0, 100, Now).size(), 9);   // the ninth passes the limit and is still sent
}

void TestUpdateQueue::aSavedQueueGoesOn()
{
    UpdateQueue queue = queueAt(100);
    queue.push("message", "{\"a\":1}", Now + 100, Now);
    queue.push("message", "{\"a\":2}", Now + 10, Now);
    UpdateQueue loaded = queueAt(1);
    loaded.load(QJsonDocument::fromJson(QJsonDocument(queue.save()).toJson()).object(), 0);
    QCOMPARE(loaded.read(0, 100, Now).first().json, queue.read(0, 100, Now).first().json);
    QCOMPARE(ids(loaded.read(0, 100, Now + 50)), u"100"_s);
    QCOMPARE(loaded.push("message", "{}", Now + 100, Now), 102);
    UpdateQueue killed = queueAt(1);
    killed.load(queue.save(), 1000);
    QCOMPARE(killed.push("message", "{}", Now + 100, Now), 1102);
}

void TestUpdateQueue::allowedUpdates_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("listed");   // "default" when nothing is listed; "kept" for an unchanged setting
    QTest::newRow("one") << QByteArray("[\"message\"]") << QByteArray("message");
    QTest::newRow("any case, server's order") << QByteArray("[\"POLL\",\"Message\"]") << QByteArray("message,poll");
    QTest::newRow("unknown ones are skipped") << QByteArray("[\"message\",\"nonsense\"]") << QByteArray("message");
    QTest::newRow("only unknown ones") << QByteArray("[\"nonsense\"]") << QByteArray("default");
    QTest::newRow("an empty list") << QByteArray("[]") << QByteArray("default");
    QTest::newRow("nothing") << QByteArray() << QByteArray("kept");
    QTest::newRow("no JSON") << QByteArray("[message]") << QByteArray("kept");
    QTest::newRow("no array") << QByteArray("{}") << QByteArray("kept");
    QTest::newRow("a number in it") << QByteArray("[\"message\",1]") << QByteArray("kept");
    QTest::newRow("never listed ones are no types") << QByteArray("[\"custom_event\"]") << QByteArray("default");
}

void TestUpdateQueue::allowedUpdates()
{
    QFETCH(QByteArray, json);
    const UpdateMask before = readAllowedUpdates("[\"chat_member\"]", defaultUpdateMask());
    const UpdateMask after = readAllowedUpdates(json, before);
    const QByteArray names = listedUpdates(after).join(',');
    QTEST(after == before ? QByteArray("kept") : names.isEmpty() ? QByteArray("default") : names, "listed");

    // A list of all default types is not the default, because some can never be named.
    QByteArrayList all = updateTypeNames();
    for (const char *name : {"chat_member", "message_reaction", "message_reaction_count"})
        all.removeAll(name);
    QVERIFY(!listedUpdates(readAllowedUpdates("[\"" + all.join("\",\"") + "\"]", before)).isEmpty());
}

BOTDESK_TEST(TestUpdateQueue)
#include "testupdatequeue.moc"
