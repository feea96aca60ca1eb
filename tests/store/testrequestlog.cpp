// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/requestlog.h"
#include "support/testmain.h"
#include "support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

class TestRequestLog final : public QObject
{
    Q_OBJECT
private slots:
    void whatIsAddedComesBack();
    void filtersTakeTheLast();
    void theOldestGoWhenTheRoomIsFull();
    void aSmallerLimitTakesEffectAtOnce();
    void countsOutliveTheRequests();
    void idsGoOnAfterARestart();
    void aDamagedFileIsBegunAnew();
    void aFloodIsCountedWholeAndKeptInPart();
    void whatIsKeptIsTold();
    void aPlaceThatCannotBeWrittenIsTold();

private:
    static WebhookRequest request(qint64 atMs, const QByteArray &body = "{}");
    QString path() const { return m_folder->filePath(u"requests.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
};

WebhookRequest TestRequestLog::request(qint64 atMs, const QByteArray &body)
{
    return {.atMs = atMs,
            .address = QHostAddress(u"149.154.167.197"_s),
            .proxy = QHostAddress(QHostAddress::LocalHost),
            .listener = "/path",
            .method = "POST",
            .target = "/path",
            .headers = {{"Host", "a"}, {"X-Odd", "a: b"}},
            .body = body,
            .bytes = body.size(),
            .status = 200,
            .answer = R"({"method":"sendMessage"})",
            .answerMs = 7,
            .update = UpdateId{atMs}};
}

void TestRequestLog::whatIsAddedComesBack()
{
    RequestLog log(path());
    WebhookRequest given = request(1000, QByteArray("{\"a\":\0}", 8));
    given.cameAgain = true;
    log.add(given);
    const auto rows = waitFor(log.last(RequestFilter::All, 10));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    const auto whole = waitFor(log.request(rows->first().id));
    QVERIFY(whole);
    given.id = rows->first().id;
    QCOMPARE(*whole, given);
    given.headers.clear();
    given.body.clear();
    given.answer.clear();
    QCOMPARE(rows->first(), given);
    QCOMPARE(waitFor(log.request(99)).error().kind, Error::Kind::NotFound);
    QCOMPARE(QFileInfo(path()).permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
}

void TestRequestLog::filtersTakeTheLast()
{
    RequestLog log(path());
    for (int i = 0; i < 20; ++i) {
        WebhookRequest next = request(i);
        if (i % 4 == 0)
            next.refusal = WebhookRefusal::Secret;
        log.add(next);
    }
    const auto times = [&log](RequestFilter filter, int count) {
        QList<qint64> times;
        const auto requests = waitFor(log.last(filter, count));
        for (const WebhookRequest &request : *requests)
            times += request.atMs;
        return times;
    };
    QCOMPARE(times(RequestFilter::All, 3), (QList<qint64>{17, 18, 19}));
    QCOMPARE(times(RequestFilter::Refused, 10), (QList<qint64>{0, 4, 8, 12, 16}));
    QCOMPARE(times(RequestFilter::LetIn, 3), (QList<qint64>{17, 18, 19}));
}

void TestRequestLog::theOldestGoWhenTheRoomIsFull()
{
    RequestLog log(path(), 1024 * 1024);
    for (int i = 0; i < 300; ++i) {
        log.add(request(i, QByteArray(20'000, 'x')));
        if (i % 50 == 49)
            QVERIFY(waitFor(log.counts()));   // written
    }
    const auto rows = waitFor(log.last(RequestFilter::All, 1000));
    QVERIFY2(rows->size() > 40 && rows->size() < 53, qPrintable(QString::number(rows->size())));
    QCOMPARE(rows->last().atMs, 299);
    QCOMPARE(rows->first().atMs, 300 - rows->size());
    QVERIFY(QFileInfo(path()).size() < 3 * 1024 * 1024);
    // One that is larger than all the room stays, alone.
    log.add(request(300, QByteArray(2'000'000, 'x')));
    const auto last = waitFor(log.last(RequestFilter::All, 1000));
    QCOMPARE(last->size(), 1);
    QCOMPARE(waitFor(log.request(last->first().id))->body.size(), 2'000'000);
}

void TestRequestLog::aSmallerLimitTakesEffectAtOnce()
{
    RequestLog log(path(), 8 * 1024 * 1024);
    for (int i = 0; i < 200; ++i)
        log.add(request(i, QByteArray(20'000, 'x')));
    QCOMPARE(waitFor(log.last(RequestFilter::All, 1000))->size(), 200);
    log.setLimit(100'000);
    QCOMPARE(waitFor(log.last(RequestFilter::All, 1000))->size(), 4);
    log.clear();
    QCOMPARE(waitFor(log.last(RequestFilter::All, 1000))->size(), 0);
    QCOMPARE(waitFor(log.counts())->all(), 0);
}

void TestRequestLog::countsOutliveTheRequests()
{
    {
        RequestLog log(path(), 1000);
        for (int i = 0; i < 10; ++i) {
            WebhookRequest next = request(1000 + i, QByteArray(500, 'x'));
            next.refusal = i < 3 ? WebhookRefusal::Path : WebhookRefusal::None;
            next.cameAgain = i == 5;
            log.add(next);
        }
    }
    RequestLog log(path(), 1000);
    const auto counts = waitFor(log.counts());
    QCOMPARE(counts->all(), 10);
    QCOMPARE(counts->letIn(), 7);
    QCOMPARE(counts->byRefusal.value(WebhookRefusal::Path), 3);
    QCOMPARE(counts->cameAgain, 1);
    QCOMPARE(counts->lastLetInMs, 1009);
    QVERIFY(waitFor(log.last(RequestFilter::All, 100))->size() < 3);
}

void TestRequestLog::idsGoOnAfterARestart()
{
    const auto lastId = [this] {
        RequestLog log(path());
        log.add(request(1));
        return waitFor(log.last(RequestFilter::All, 1))->first().id;
    };
    const qint64 first = lastId();
    QCOMPARE(lastId(), first + 1);
    QCOMPARE(lastId(), first + 2);
}

void TestRequestLog::aDamagedFileIsBegunAnew()
{
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(20'000, 'x'));
    }
    RequestLog log(path());
    log.add(request(1));
    const auto rows = waitFor(log.last(RequestFilter::All, 10));
    QVERIFY2(rows, rows ? "" : qPrintable(describe(rows.error())));
    QCOMPARE(rows->size(), 1);
}

void TestRequestLog::aFloodIsCountedWholeAndKeptInPart()
{
    RequestLog log(path());
    for (int i = 0; i < 20'000; ++i)
        log.add(request(i));
    const auto counts = waitFor(log.counts());
    QCOMPARE(counts->all(), 20'000);
    const auto rows = waitFor(log.last(RequestFilter::All, 20'000));
    QCOMPARE(rows->size() + counts->notKept, 20'000);
    QVERIFY(rows->size() >= 500);
}

void TestRequestLog::whatIsKeptIsTold()
{
    RequestLog log(path());
    QList<WebhookRequest> told;
    RequestCounts counts;
    connect(&log, &RequestLog::kept, this, [&](const QList<WebhookRequest> &requests, const RequestCounts &now) {
        told += requests;
        counts = now;
    });
    log.add(request(1));
    log.add(request(2));
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(told[0].id > 0 && told[1].id == told[0].id + 1);
    QVERIFY(told[0].body.isEmpty());
    QCOMPARE(counts.letIn(), 2);
}

void TestRequestLog::aPlaceThatCannotBeWrittenIsTold()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"requests.sqlite"_s));
    RequestLog log(path());
    std::optional<Error> error;
    connect(&log, &RequestLog::failed, this, [&](const Error &why) { error = why; });
    log.add(request(1));
    QTRY_VERIFY(error);
    QVERIFY(!waitFor(log.last(RequestFilter::All, 10)));
}

BOTDESK_TEST(TestRequestLog)
#include "testrequestlog.moc"
