// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "store/storetesting.h"

#include <QFileInfo>
#include <QSignalSpy>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

class TestLog : public QObject
{
    Q_OBJECT
private slots:
    void whatWasAppendedIsReadBackAsReceived();
    void rowsAreARangeInOrderOfArrival();
    void theNextOffsetIsStoredWithItsUpdates();
    void anEmptyAnswerStoresItsOffsetAlone();
    void theFileIsForItsOwnerAlone();
    void aKnownUpdateIsADuplicate_data();
    void aKnownUpdateIsADuplicate();
    void duplicatesAreRecognisedAfterAReopen();
    void idsThatBeginAnewBelowAndInsideOldOnesAreStored();
    void manyAppendsAtOnceKeepTheirOrder();
    void signalsTellOfRowsAndDuplicates();
    void anUnknownTypeAndAnEmptyOneAreKept();
    void theTimelineHasEveryStation();
    void readingsThatWaitWhenTheStoreClosesAreCancelled();
    void aCommitOfAnotherProgramIsNoticed();
    void theOrderIsThatOfArrivalWhateverTheClockSays();
};

namespace {

QList<qint64> updateIds(const QList<StoredUpdate> &rows)
{
    QList<qint64> ids;
    for (const StoredUpdate &row : rows)
        ids << number(row.head.id);
    return ids;
}

} // namespace

void TestLog::whatWasAppendedIsReadBackAsReceived()
{
    StoreOnDisk store;
    const QByteArray json = "{ \"update_id\" : 5,\n \"message\":{\"message_id\":1,\"date\":17,\"chat\":{\"id\":-100,"
                            "\"type\":\"supergroup\",\"title\":\"Crew\"},\"text\":\"\\u0000 1.0\",\"new\":1.0,\"new\":2}}";
    const auto committed = waited(store->append({received(json, 123)}));
    QVERIFY(committed);
    QCOMPARE(committed->rows.size(), 1);
    QCOMPARE(waited(store->json(committed->rows[0].log)).value_or("error"), json);

    const auto page = waited(store->page(LogId{1}, LogId{10}));
    QVERIFY(page);
    QCOMPARE(page->size(), 1);
    StoredUpdate expected = committed->rows[0];
    expected.head.text.clear();
    QCOMPARE(page->at(0), expected);
    QCOMPARE(page->at(0).receivedMs, 123);
    QCOMPARE(page->at(0).head.chatTitle, u"Crew"_s);
}

void TestLog::rowsAreARangeInOrderOfArrival()
{
    StoreOnDisk store;
    QCOMPARE(waited(store->rows())->size(), 0);
    QVERIFY(waited(store->append({message(10, 1, u"a"_s), message(11, 2, u"b"_s)})));
    QVERIFY(waited(store->append({message(12, 3, u"c"_s)})));
    const auto rows = waited(store->rows());
    QVERIFY(rows && rows->isRange());
    QCOMPARE(rows->size(), 3);
    QCOMPARE(updateIds(*waited(store->page(rows->mid(1, 5)))), (QList<qint64>{11, 12}));
    QCOMPARE(rows->indexOf(LogId{3}), 2);
    QCOMPARE(rows->indexOf(LogId{4}), -1);
}

void TestLog::theNextOffsetIsStoredWithItsUpdates()
{
    StoreOnDisk store;
    QCOMPARE(waited(store->nextOffset()).value(), std::nullopt);
    QVERIFY(waited(store->append({message(10, 1, u"a"_s)}, UpdateId{11})));
    store.reopen();
    QCOMPARE(waited(store->nextOffset()).value(), UpdateId{11});
}

void TestLog::anEmptyAnswerStoresItsOffsetAlone()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({}, UpdateId{77})));
    QCOMPARE(waited(store->nextOffset()).value(), UpdateId{77});
    QCOMPARE(waited(store->info())->stored, 0);
}

void TestLog::theFileIsForItsOwnerAlone()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({message(10, 1, u"a"_s)})));
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const QFileInfo file(store.path() + suffix);
        QVERIFY2(file.exists(), qPrintable(file.filePath()));
        QCOMPARE(int(file.permissions() & QFile::Permissions(0x0077)), 0);
    }
    QCOMPARE(int(QFileInfo(QFileInfo(store.path()).path()).permissions() & QFile::Permissions(0x0077)), 0);
}

void TestLog::aKnownUpdateIsADuplicate_data()
{
    QTest::addColumn<QByteArray>("again");
    QTest::addColumn<int>("duplicates");
    const QByteArray original = messageJson(10, 1, u"a"_s);
    QTest::newRow("the same bytes") << original << 1;
    QTest::newRow("the same, printed anew") << QByteArray(original).replace(",\"", ",\n \"") << 1;
    QTest::newRow("the same id with another text") << messageJson(10, 1, u"b"_s) << 0;
    QTest::newRow("the same id with another type") << QByteArray(original).replace("\"message\"", "\"channel_post\"") << 0;
    QTest::newRow("another id") << messageJson(9, 1, u"a"_s) << 0;
}

void TestLog::aKnownUpdateIsADuplicate()
{
    QFETCH(QByteArray, again);
    StoreOnDisk store;
    QVERIFY(waited(store->append({message(10, 1, u"a"_s)})));
    const auto committed = waited(store->append({received(again)}));
    QVERIFY(committed);
    QTEST(int(committed->known.size()), "duplicates");
    QCOMPARE(committed->rows.size(), 1 - committed->known.size());
    QCOMPARE(waited(store->info())->stored, 2 - committed->known.size());
}

void TestLog::duplicatesAreRecognisedAfterAReopen()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({message(10, 1, u"a"_s), message(11, 2, u"b"_s)})));
    store.reopen();
    const auto committed = waited(store->append({message(10, 1, u"a"_s), message(11, 2, u"b"_s), message(12, 3, u"c"_s),
                                                 message(12, 3, u"c"_s)}));
    QVERIFY(committed);
    QCOMPARE(committed->known, (QList<qsizetype>{0, 1, 3}));
    QCOMPARE(updateIds(committed->rows), (QList<qint64>{12}));
    QCOMPARE(committed->rows[0].log, LogId{3});
}

void TestLog::idsThatBeginAnewBelowAndInsideOldOnesAreStored()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({message(1000, 1, u"old"_s), message(1001, 2, u"old"_s), message(1002, 3, u"old"_s)})));
    QVERIFY(waited(store->append({message(5, 4, u"below"_s), message(6, 5, u"below"_s)})));
    const auto inside = waited(store->append({message(1001, 6, u"inside"_s), message(1002, 7, u"inside"_s),
                                              message(1003, 8, u"inside"_s), message(1001, 2, u"old"_s)}));
    QVERIFY(inside);
    QCOMPARE(inside->known, QList<qsizetype>{3});
    QCOMPARE(updateIds(*waited(store->page(LogId{1}, LogId{99}))), (QList<qint64>{1000, 1001, 1002, 5, 6, 1001, 1002, 1003}));
    QCOMPARE(waited(store->rows({.update = UpdateId{1001}}))->mid(0, 9), (QList<LogId>{LogId{2}, LogId{6}}));
}

void TestLog::manyAppendsAtOnceKeepTheirOrder()
{
    StoreOnDisk store;
    QList<QFuture<Result<Committed>>> futures;
    for (int i = 0; i < 200; ++i)
        futures << store->append({message(100 + i, i + 1, QString::number(i))}, UpdateId{101 + i});
    for (int i = 0; i < 200; ++i) {
        const auto committed = waited(futures[i]);
        QVERIFY(committed);
        QCOMPARE(committed->rows.size(), 1);
        QCOMPARE(committed->rows[0].log, LogId{i + 1});
    }
    QCOMPARE(waited(store->nextOffset()).value(), UpdateId{300});
}

void TestLog::signalsTellOfRowsAndDuplicates()
{
    StoreOnDisk store;
    QList<Committed> told;
    connect(&*store, &UpdateStore::stored, this, [&told](const Committed &committed) { told << committed; });
    QVERIFY(waited(store->append({message(10, 1, u"a"_s)})));
    QVERIFY(waited(store->append({message(10, 1, u"a"_s), message(11, 2, u"b"_s)})));
    QVERIFY(waited(store->append({}, UpdateId{12})));
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told[0].rows.size(), 1);
    QCOMPARE(told[1].rows.size(), 1);
    QCOMPARE(told[1].known, QList<qsizetype>{0});
    QVERIFY(told[1].storedMs > 0);
}

void TestLog::anUnknownTypeAndAnEmptyOneAreKept()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({received(R"({"update_id":1,"brain_wave":{"hz":40,"chat":{"id":7,"type":"dream"}}})"),
                                  received(R"({"update_id":2})"), received(R"({"update_id":3,"later":"text"})")})));
    const auto page = waited(store->page(LogId{1}, LogId{3}));
    QVERIFY(page);
    QCOMPARE(page->at(0).head.type, u"brain_wave"_s);
    QCOMPARE(page->at(1).head.type, QString());
    QCOMPARE(page->at(2).head.type, u"later"_s);
    QTRY_VERIFY(store.isCaughtUp());
    QCOMPARE(waited(store->counts())->size(), 3);
}

void TestLog::theTimelineHasEveryStation()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({received(R"({"update_id":1,"callback_query":{"id":"42","from":{"id":7,"first_name":"A"},)"
                                           R"("data":"x"}})")})));
    store->setAcknowledged(LogId{1}, 5000);
    QVERIFY(waited(store->append({message(2, 1, u"a"_s)})));
    QVERIFY(waited(store->setAnswered(u"42"_s, 6000)));
    QVERIFY(waited(store->addExchange({.atMs = 5900, .method = u"answerCallbackQuery"_s, .httpCode = 200, .about = LogId{1}})));
    const auto timeline = waited(store->timeline(LogId{1}));
    QVERIFY2(timeline, qPrintable(timeline ? QString() : describe(timeline.error())));
    QVERIFY(timeline->storedMs > 0);
    QCOMPARE(timeline->acknowledgedMs, 5000);
    QCOMPARE(timeline->answeredMs, 6000);
    QCOMPARE(timeline->answers.size(), 1);
    QCOMPARE(timeline->answers[0].method, u"answerCallbackQuery"_s);
    QCOMPARE(waited(store->timeline(LogId{2}))->acknowledgedMs, std::nullopt);
    QCOMPARE(waited(store->timeline(LogId{9})).error().kind, Error::Kind::NotFound);
}

void TestLog::readingsThatWaitWhenTheStoreClosesAreCancelled()
{
    StoreOnDisk store;
    QList<QFuture<Result<QList<StoredUpdate>>>> pages;
    const auto appended = store->append({message(10, 1, u"a"_s)});
    for (int i = 0; i < 500; ++i)
        pages << store->page(LogId{1}, LogId{1});
    store.close();
    QVERIFY(appended.isFinished() && appended.result());
    for (const auto &page : std::as_const(pages))
        QVERIFY(page.isFinished() && page.resultCount() == 1);
}

void TestLog::aCommitOfAnotherProgramIsNoticed()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({message(10, 1, u"a"_s)})));
    const auto other = openSqliteStore({.path = store.path()});
    QVERIFY(waited(other->append({message(11, 2, u"b"_s)})));
    const auto committed = waited(store->append({message(11, 2, u"b"_s), message(12, 3, u"c"_s)}));
    QVERIFY(committed);
    QCOMPARE(committed->known.size(), 1);
    QCOMPARE(committed->rows[0].log, LogId{3});
}

void TestLog::theOrderIsThatOfArrivalWhateverTheClockSays()
{
    constexpr qint64 Day = 86'400'000;
    StoreOnDisk store;
    qint64 id = 0;
    for (const qint64 days : {0, 1, -1, 0}) {
        ++id;
        ReceivedUpdate update = message(id, id, u"number %1"_s.arg(id), 700 + id % 3);
        update.receivedMs += days * Day;
        QVERIFY(waited(store->append({update}, UpdateId{id + 1})));
    }
    QCOMPARE(waited(store->rows())->mid(0, 9), (QList<LogId>{LogId{1}, LogId{2}, LogId{3}, LogId{4}}));
    QTRY_VERIFY(store.isCaughtUp());
    QCOMPARE(waited(store->rows({.texts = {u"number"_s}}))->mid(0, 9), (QList<LogId>{LogId{1}, LogId{2}, LogId{3}, LogId{4}}));
    QList<qint64> chats;   // the last that wrote comes first
    const auto conversations = waited(store->conversations());
    QVERIFY(conversations);
    for (const Conversation &conversation : *conversations)
        chats << number(conversation.key.chat);
    QCOMPARE(chats, (QList<qint64>{701, 700, 702}));
    QList<qint64> messages;
    const auto items = waited(store->messages({ChatId{701}, {}, {}}));
    QVERIFY(items);
    for (const ChatItem &item : *items)
        messages << number(item.message.value_or(MessageId{}));
    QCOMPARE(messages, (QList<qint64>{1, 4}));
    QCOMPARE(waited(store->nextOffset()).value(), UpdateId{5});
}

BOTDESK_TEST(TestLog)
#include "testlog.moc"
