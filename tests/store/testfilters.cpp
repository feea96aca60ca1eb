// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/storetesting.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Botdesk::UpdateFilter)

class TestFilters : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_samples.reset(); }
    void rowsThatMatch_data();
    void rowsThatMatch();
    void theTailBehindTheIndexesIsLookedAtToo();
    void aRebuildComesOutTheSame();
    void countsByType();
    void unansweredIsWhatHasNoAnswer();
    void aManyThousandRowsAreFoundByTime();
    void aCancelledQueryGivesUp();
    void aRebuildTellsItsProgress();

private:
    std::unique_ptr<StoreOnDisk> m_samples;   // one for all rows of the table
};

namespace {

//! Rows of one small log; the tests name them by their update id.
QList<ReceivedUpdate> sampleLog()
{
    const auto at = [](ReceivedUpdate update, qint64 ms) {
        update.receivedMs = ms;
        return update;
    };
    return {
        at(message(1, 1, u"Do you ship the refund?"_s), 1000),
        at(message(2, 2, u"Где мой ЗАКАЗ? Ёлка"_s, 701, u"Боб"_s), 2000),
        at(message(3, 3, u"请问退款多久到账"_s, 702, u"李雷"_s), 3000),
        at(message(4, 4, u"nice 👍🏽 ok"_s), 2500),   // the clock was put back
        at(message(5, 5, u"/start@sample_bot order_88"_s, 701, u"Боб"_s), 5000),
        at(message(6, 6, u"/starting soon 100%_x \\\"quoted\\\""_s), 6000),
        at(received(R"({"update_id":7,"callback_query":{"id":"q7","from":{"id":700,"first_name":"Alice"},"message":)"
                    R"({"message_id":1,"date":1,"chat":{"id":-100,"type":"supergroup","title":"Crew"}},"data":"refund:8841"}})"),
           7000),
        at(received(R"({"update_id":8,"inline_query":{"id":"q8","from":{"id":703,"first_name":"Carol"},"query":"mug ＢＬＵＥ","offset":""}})"),
           8000),
        at(received(R"({"update_id":9,"brain_wave":{"hz":40}})"), 9000),
        at(received(R"({"update_id":10,"message":{"message_id":10,"from":{"id":704,"first_name":"Dave"},"chat":{"id":704,)"
                    R"("first_name":"Dave","type":"private"},"date":1,"reply_to_message":{"message_id":3,"date":1,"chat":{"id":704}},)"
                    R"("photo":[{"file_id":"p","width":9,"height":9}],"caption":"broken mug"}})"), 10000),
        at(received(R"({"update_id":11,"message":{"message_id":11,"from":{"id":704,"first_name":"Dave"},"chat":{"id":704,)"
                    R"("first_name":"Dave","type":"private"},"date":1,"location":{"latitude":1.5,"longitude":2.5}}})"), 11000),
    };
}

QList<qint64> found(const StoreOnDisk &store, const UpdateFilter &filter)
{
    const auto rows = waited(store->rows(filter));
    if (!rows)
        return {-1};
    QList<qint64> ids;
    for (const LogId id : rows->mid(0, rows->size()))
        ids << number(id);
    return ids;
}

QList<qint64> matched(const UpdateFilter &filter)
{
    QList<qint64> ids;
    const auto log = sampleLog();
    for (qsizetype i = 0; i < log.size(); ++i) {
        if (filter.matches({.log = LogId{i + 1}, .receivedMs = log[i].receivedMs, .head = log[i].head}))
            ids << i + 1;
    }
    return ids;
}

} // namespace

void TestFilters::initTestCase()
{
    m_samples = std::make_unique<StoreOnDisk>();
    QVERIFY(waited((*m_samples)->append(sampleLog())));
    QTRY_VERIFY(m_samples->isCaughtUp());
}

void TestFilters::rowsThatMatch_data()
{
    QTest::addColumn<UpdateFilter>("filter");
    QTest::addColumn<QList<qint64>>("rows");
    using Ids = QList<qint64>;
    QTest::newRow("a type") << UpdateFilter{.types = {u"inline_query"_s}} << Ids{8};
    QTest::newRow("two types") << UpdateFilter{.types = {u"inline_query"_s, u"callback_query"_s}} << Ids{7, 8};
    QTest::newRow("a type that never came") << UpdateFilter{.types = {u"poll"_s}} << Ids{};
    QTest::newRow("without a type") << UpdateFilter{.withoutTypes = {u"message"_s}} << Ids{7, 8, 9};
    QTest::newRow("without a chat") << UpdateFilter{.withoutChats = {ChatId{700}, ChatId{704}}} << Ids{2, 3, 5, 7, 8, 9};
    QTest::newRow("without a sender") << UpdateFilter{.types = {u"message"_s}, .withoutFrom = {UserId{700}}} << Ids{2, 3, 5, 10, 11};
    QTest::newRow("without a word") << UpdateFilter{.chat = ChatId{700}, .withoutTexts = {u"refund"_s}} << Ids{4, 6};
    QTest::newRow("without a short word") << UpdateFilter{.chat = ChatId{700}, .withoutTexts = {u"ok"_s}} << Ids{1, 6};
    QTest::newRow("data of a press") << UpdateFilter{.data = {u"REFUND:"_s}} << Ids{7};
    QTest::newRow("short data of a press") << UpdateFilter{.data = {u"d:"_s, u"41"_s}} << Ids{7};
    QTest::newRow("data is not the text around it") << UpdateFilter{.data = {u"Crew"_s}} << Ids{};
    QTest::newRow("a photo") << UpdateFilter{.contents = {{u"photo"_s}}} << Ids{10};
    QTest::newRow("a photo or a place") << UpdateFilter{.contents = {{u"photo"_s, u"location"_s}}} << Ids{10, 11};
    QTest::newRow("a photo that is a reply") << UpdateFilter{.contents = {{u"photo"_s}, {u"reply"_s}}} << Ids{10};
    QTest::newRow("a place that is a reply") << UpdateFilter{.contents = {{u"location"_s}, {u"reply"_s}}} << Ids{};
    QTest::newRow("what nobody sends") << UpdateFilter{.contents = {{u"smell"_s}}} << Ids{};
    QTest::newRow("without photos") << UpdateFilter{.chat = ChatId{704}, .withoutContents = {u"photo"_s}} << Ids{11};
    QTest::newRow("without a type and a sender")
        << UpdateFilter{.withoutTypes = {u"message"_s}, .withoutFrom = {UserId{703}}} << Ids{7, 9};
    QTest::newRow("a type no schema knows") << UpdateFilter{.types = {u"brain_wave"_s}} << Ids{9};
    QTest::newRow("a chat") << UpdateFilter{.chat = ChatId{700}} << Ids{1, 4, 6};
    QTest::newRow("a chat and a type") << UpdateFilter{.types = {u"callback_query"_s}, .chat = ChatId{-100}} << Ids{7};
    QTest::newRow("a chat without the type") << UpdateFilter{.withoutTypes = {u"callback_query"_s}, .chat = ChatId{-100}} << Ids{};
    QTest::newRow("a sender") << UpdateFilter{.from = UserId{700}} << Ids{1, 4, 6, 7};
    QTest::newRow("an update id") << UpdateFilter{.update = UpdateId{3}} << Ids{3};
    QTest::newRow("a word") << UpdateFilter{.texts = {u"refund"_s}} << Ids{1, 7};
    QTest::newRow("capitals do not count") << UpdateFilter{.texts = {u"REFund"_s}} << Ids{1, 7};
    QTest::newRow("a part of a word") << UpdateFilter{.texts = {u"efun"_s}} << Ids{1, 7};
    QTest::newRow("across words") << UpdateFilter{.texts = {u"the re"_s}} << Ids{1};
    QTest::newRow("two texts") << UpdateFilter{.texts = {u"refund"_s, u"ship"_s}} << Ids{1};
    QTest::newRow("Cyrillic in capitals") << UpdateFilter{.texts = {u"заказ"_s}} << Ids{2};
    QTest::newRow("part of a Cyrillic word") << UpdateFilter{.texts = {u"ЁЛК"_s}} << Ids{2};
    QTest::newRow("two Cyrillic letters") << UpdateFilter{.texts = {u"ёл"_s}} << Ids{2};
    QTest::newRow("a Chinese word of two") << UpdateFilter{.texts = {u"退款"_s}} << Ids{3};
    QTest::newRow("one Chinese character") << UpdateFilter{.texts = {u"账"_s}} << Ids{3};
    QTest::newRow("four Chinese characters") << UpdateFilter{.texts = {u"退款多久"_s}} << Ids{3};
    QTest::newRow("a name") << UpdateFilter{.texts = {u"李雷"_s}} << Ids{3};
    QTest::newRow("an emoji") << UpdateFilter{.texts = {u"👍"_s}} << Ids{4};
    QTest::newRow("an emoji with its skin and a word") << UpdateFilter{.texts = {u"👍🏽 ok"_s}} << Ids{4};
    QTest::newRow("full-width letters") << UpdateFilter{.texts = {u"blue"_s}} << Ids{8};
    QTest::newRow("quotes") << UpdateFilter{.texts = {u"\"quoted\""_s}} << Ids{6};
    QTest::newRow("a lone quote") << UpdateFilter{.texts = {u"\""_s}} << Ids{6};
    QTest::newRow("wildcards mean themselves") << UpdateFilter{.texts = {u"100%_x"_s}} << Ids{6};
    QTest::newRow("words of FTS5") << UpdateFilter{.texts = {u"refund OR mug"_s}} << Ids{};
    QTest::newRow("short text in a chat") << UpdateFilter{.chat = ChatId{700}, .texts = {u"ok"_s}} << Ids{4};
    QTest::newRow("an empty text finds all") << UpdateFilter{.texts = {QString()}} << Ids{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    QTest::newRow("a command") << UpdateFilter{.command = u"start"_s} << Ids{5};
    QTest::newRow("a command in capitals") << UpdateFilter{.command = u"STARTING"_s} << Ids{6};
    QTest::newRow("since") << UpdateFilter{.sinceMs = 7000} << Ids{7, 8, 9, 10, 11};
    QTest::newRow("until") << UpdateFilter{.untilMs = 2500} << Ids{1, 2};
    QTest::newRow("between, over a clock that was put back") << UpdateFilter{.sinceMs = 2000, .untilMs = 3000} << Ids{2, 4};
    QTest::newRow("late") << UpdateFilter{.latencyAboveS = 9} << Ids{11};
    QTest::newRow("late in a chat") << UpdateFilter{.chat = ChatId{704}, .latencyAboveS = 8} << Ids{10, 11};
    QTest::newRow("between two latencies") << UpdateFilter{.latencyAboveS = 8, .latencyBelowS = 10} << Ids{10};
    QTest::newRow("from a clock that goes ahead") << UpdateFilter{.latencyBelowS = 0} << Ids{1, 2, 3, 4, 5, 6};
    QTest::newRow("time and text") << UpdateFilter{.texts = {u"refund"_s}, .sinceMs = 5000} << Ids{7};
}

void TestFilters::rowsThatMatch()
{
    QFETCH(UpdateFilter, filter);
    QFETCH(QList<qint64>, rows);
    const StoreOnDisk &store = *m_samples;
    QCOMPARE(found(store, filter), rows);
    QCOMPARE(matched(filter), rows);   // the live list must agree with the store
}

void TestFilters::theTailBehindTheIndexesIsLookedAtToo()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append(sampleLog())));
    // Asked at once, before the projections have run, and again behind them.
    for (const UpdateFilter &filter : {UpdateFilter{.texts = {u"refund"_s}}, UpdateFilter{.types = {u"callback_query"_s}},
                                       UpdateFilter{.from = UserId{700}}, UpdateFilter{.command = u"start"_s},
                                       UpdateFilter{.unanswered = true}, UpdateFilter{.untilMs = 2500}, UpdateFilter{.latencyAboveS = 8},
                                       UpdateFilter{.contents = {{u"photo"_s}}}, UpdateFilter{.withoutTexts = {u"refund"_s}},
                                       UpdateFilter{.withoutChats = {ChatId{700}}}})
        QCOMPARE(found(store, filter), matched(filter));
    QTRY_VERIFY(store.isCaughtUp());
    QVERIFY(waited(store->append({message(12, 12, u"one more refund"_s)})));
    QCOMPARE(found(store, {.texts = {u"refund"_s}}), (QList<qint64>{1, 7, 12}));
}

void TestFilters::aRebuildComesOutTheSame()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append(sampleLog())));
    QTRY_VERIFY(store.isCaughtUp());
    QVERIFY(waited(store->rebuild()));
    QCOMPARE(found(store, {.texts = {u"refund"_s}}), (QList<qint64>{1, 7}));
    QTRY_VERIFY(store.isCaughtUp());
    QCOMPARE(found(store, {.texts = {u"refund"_s}}), (QList<qint64>{1, 7}));
    QCOMPARE(waited(store->counts())->front(), (TypeCount{u"message"_s, 8}));
}

void TestFilters::countsByType()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append(sampleLog())));
    const QList<TypeCount> all{{u"message"_s, 8}, {u"brain_wave"_s, 1}, {u"callback_query"_s, 1}, {u"inline_query"_s, 1}};
    QCOMPARE(waited(store->counts()).value(), all);
    QTRY_VERIFY(store.isCaughtUp());
    QCOMPARE(waited(store->counts()).value(), all);
    QCOMPARE(waited(store->counts({.from = UserId{700}})).value(),
             (QList<TypeCount>{{u"message"_s, 3}, {u"callback_query"_s, 1}}));
}

void TestFilters::unansweredIsWhatHasNoAnswer()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append(sampleLog())));
    QVERIFY(waited(store->setAnswered(u"q7"_s, 1)));
    QCOMPARE(found(store, {.unanswered = true}), (QList<qint64>{8}));
    QTRY_VERIFY(store.isCaughtUp());
    QCOMPARE(found(store, {.unanswered = true}), (QList<qint64>{8}));
    QVERIFY(waited(store->setAnswered(u"q8"_s, 2)));
    QCOMPARE(found(store, {.unanswered = true}), QList<qint64>());
}

void TestFilters::aManyThousandRowsAreFoundByTime()
{
    constexpr int Rows = 5000;
    StoreOnDisk store;
    QList<ReceivedUpdate> updates;
    for (int i = 1; i <= Rows; ++i) {
        updates << message(i, i, u"x"_s);
        updates.back().receivedMs = i * 10;
    }
    QVERIFY(waited(store->append(updates)));
    QTRY_VERIFY_WITH_TIMEOUT(store.isCaughtUp(), 30'000);
    const auto rows = waited(store->rows({.sinceMs = 5000, .untilMs = 40'000}));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3500);
    QCOMPARE(rows->at(0), LogId{500});
    QCOMPARE(rows->at(3499), LogId{3999});
    QCOMPARE(waited(store->counts({.sinceMs = 100}))->front().count, Rows - 9);
}

void TestFilters::aCancelledQueryGivesUp()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append(sampleLog())));
    auto first = store->rows({.texts = {u"refund"_s}});
    auto second = store->rows({.texts = {u"refund"_s}});
    second.cancel();
    QVERIFY(waited(first));
    QTRY_VERIFY(second.isFinished());
    QVERIFY(waited(store->rows()));   // the next one is not disturbed
}

void TestFilters::aRebuildTellsItsProgress()
{
    constexpr int Rows = 5000;
    StoreOnDisk store;
    QList<ReceivedUpdate> updates;
    for (int i = 1; i <= Rows; ++i)
        updates << message(i, i, u"x"_s);
    QVERIFY(waited(store->append(updates)));
    QTRY_VERIFY_WITH_TIMEOUT(store.isCaughtUp(), 30'000);
    QSignalSpy progress(&*store, &UpdateStore::rebuildProgress);
    QVERIFY(waited(store->rebuild()));
    QTRY_VERIFY_WITH_TIMEOUT(!progress.isEmpty() && progress.back()[0].toLongLong() == Rows, 30'000);
    QCOMPARE(progress.back()[1].toLongLong(), Rows);
    QVERIFY(progress.front()[0].toLongLong() < Rows);
}

BOTDESK_TEST(TestFilters)
#include "testfilters.moc"
