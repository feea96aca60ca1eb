// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/headreading.h"

#include "store/intakefile.h"
#include "store/storetesting.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <sys/resource.h>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Pages whose heads are read while they are written.
class TestHeadReading : public QObject
{
    Q_OBJECT
private slots:
    void isDoneOnceByWhoeverComesFirst();
    void pagesAreStoredWithTheirHeads();
    void aPageWithWhatIsKnownHasTheHeadsOfTheRest();
    void whatIsKnownIsLeftOut();
    void theWriterGivesWayToPagesOnly_data();
    void theWriterGivesWayToPagesOnly();
};

namespace {

QString text(qint64 id)
{
    return u"number %1"_s.arg(id);
}

//! A page as the poller hands it over: of the heads only the ids.
QList<ReceivedUpdate> page(qint64 first, int count)
{
    QByteArrayList jsons;
    for (qint64 id = first; id < first + count; ++id)
        jsons << messageJson(id, id, text(id), 700 + id % 7);
    return splitUpdates("{\"ok\":true,\"result\":[" + jsons.join(',') + "]}", 1'700'000'000'000).value();
}

bool hasHead(const UpdateHead &head, qint64 id)
{
    return head == readUpdateHead(messageJson(id, id, text(id), 700 + id % 7)).value();
}

//! The niceness of the thread that writes the log.
int writersNiceness()
{
    const auto threads = QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile name(u"/proc/self/task/%1/comm"_s.arg(thread));
        if (name.open(QIODevice::ReadOnly) && name.readAll().trimmed() == "store-writer")
            return ::getpriority(PRIO_PROCESS, thread.toUInt());
    }
    return 99;
}

} // namespace

void TestHeadReading::isDoneOnceByWhoeverComesFirst()
{
    for (int round = 0; round < 200; ++round) {
        HeadReading reading(page(1, 20));
        const std::unique_ptr<QThread> other(QThread::create([&reading] { reading.begin(); }));
        other->start();
        if (round % 2 == 0)
            reading.begin();
        const auto updates = reading.take();
        other->wait();
        QCOMPARE(updates.size(), 20);
        for (qint64 id = 1; id <= 20; ++id) {
            QVERIFY(updates[id - 1].hasHead);
            QVERIFY(hasHead(updates[id - 1].head, id));
        }
    }
}

void TestHeadReading::pagesAreStoredWithTheirHeads()
{
    constexpr int Size = 50;
    constexpr int Pages = 40;
    StoreOnDisk store;
    QVERIFY(waited(store->opened()));
    for (int i = 0; i < Pages; ++i) {   // the first by the log, the others ahead of it
        const qint64 first = 1 + i * Size;
        const auto committed = waited(store->append(page(first, Size), UpdateId{first + Size}));
        QVERIFY(committed);
        QCOMPARE(committed->rows.size(), Size);
        for (int n = 0; n < Size; ++n) {
            QCOMPARE(committed->rows[n].log, LogId{first + n});
            QVERIFY(hasHead(committed->rows[n].head, first + n));
        }
    }
    QVERIFY(QFileInfo::exists(IntakeFile::pathBeside(store.path())));

    const auto stored = waited(store->page(LogId{1}, LogId{Pages * Size}));
    QVERIFY(stored);
    QCOMPARE(stored->size(), Pages * Size);
    for (const StoredUpdate &row : *stored) {
        UpdateHead head = row.head;
        head.text = readUpdateHead(messageJson(number(head.id), number(head.id), text(number(head.id)), 700 + number(head.id) % 7))->text;
        QVERIFY(hasHead(head, number(row.log)));
    }
    QCOMPARE(waited(store->rows({.texts = {text(1234)}}))->size(), 1);
}

void TestHeadReading::aPageWithWhatIsKnownHasTheHeadsOfTheRest()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append(page(1, 10), UpdateId{11})));
    const auto updates = page(6, 10);
    const auto committed = waited(store->append(updates, UpdateId{16}));
    QVERIFY(committed);
    QCOMPARE(committed->known, (QList<qsizetype>{0, 1, 2, 3, 4}));
    QCOMPARE(committed->rows.size(), 5);
    const auto stored = storedOf(updates, *committed);
    QCOMPARE(stored.size(), 5);
    for (qint64 id = 11; id <= 15; ++id) {
        QVERIFY(hasHead(stored[id - 11].head, id));
        QCOMPARE(stored[id - 11].json, updates[id - 6].json);
        QCOMPARE(stored[id - 11].receivedMs, updates[id - 6].receivedMs);
    }
}

void TestHeadReading::whatIsKnownIsLeftOut()
{
    const auto updates = page(1, 3);
    QVERIFY(storedOf(updates, {.known = {0, 1, 2}}).isEmpty());
    const Committed middle{.rows = {{.log = LogId{1}, .head = {.id = UpdateId{1}}}, {.log = LogId{2}, .head = {.id = UpdateId{3}}}},
                           .known = {1}};
    const auto stored = storedOf(updates, middle);
    QCOMPARE(stored.size(), 2);
    QCOMPARE(stored[1].head.id, UpdateId{3});
    QCOMPARE(stored[1].json, updates[2].json);
}

void TestHeadReading::theWriterGivesWayToPagesOnly_data()
{
    QTest::addColumn<bool>("isPage");
    QTest::newRow("pages of a poller") << true;
    QTest::newRow("deliveries") << false;
}

void TestHeadReading::theWriterGivesWayToPagesOnly()
{
    QFETCH(bool, isPage);
    StoreOnDisk store;
    QVERIFY(waited(store->opened()));
    const int before = writersNiceness();
    qint64 first = 1;
    for (; first < 2000 && !QFileInfo::exists(IntakeFile::pathBeside(store.path())); first += 10) {
        auto updates = page(first, 10);
        if (!isPage)
            readHeads(updates);
        QVERIFY(waited(store->append(updates, UpdateId{first + 10})));
    }
    QVERIFY(QFileInfo::exists(IntakeFile::pathBeside(store.path())));
    QVERIFY(waited(store->append({}, UpdateId{first})));   // by the writer, behind what it was told before
    QCOMPARE(writersNiceness(), isPage ? std::min(before + 10, 19) : before);
}

BOTDESK_TEST(TestHeadReading)
#include "testheadreading.moc"
