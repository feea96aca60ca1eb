// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "cli/sandboxtest.h"
#include "core/secretfile.h"
#include "http/httpserver.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! forward against a Sandbox where three people have written two messages each, to a bot in this test.
class TestForward final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatWaitsIsDeliveredOnce();
    void theSecretGoesAlong();
    void nothingWaitsIsASuccess();
    void whatCannotBeDeliveredEndsWith1AndComesNextTime();
    void itGoesOnUntilItIsStopped();
    void whatIsUnderWayAtAStopIsWaitedFor();
    void failuresAreToldAndTriedAgain();
    void theMethodInAnAnswerIsCalled();
    void aServerThatIsAwayEndsOnce();
    void whatIsNotDeliveredSurvivesAKill();
    void afterKillsNothingIsLostAndTheOrderIsKept();
    void wrongUsageEndsWith2_data();
    void wrongUsageEndsWith2();

private:
    void write(const QString &text) { m_sandbox->control("POST", u"send"_s, {{"from"_L1, Alice}, {"chat_id"_L1, Alice}, {"text"_L1, text}}); }
    int pending() { return m_sandbox->control("GET", u"state"_s)["bots"_L1][0]["pending_updates"_L1].toInt(-1); }
    QStringList delivered() const;   //!< texts of Alice's messages, in the order they were taken

    static constexpr qint64 Alice = 700100001;
    std::optional<SandboxTest> m_sandbox;
    std::optional<QTemporaryDir> m_data;
    std::unique_ptr<HttpServer> m_bot;
    std::function<HttpResponse(const QJsonObject &update)> m_answer;
    QList<HttpRequest> m_requests;
    QList<QJsonObject> m_taken;
    QStringList m_forward;
};

void TestForward::init()
{
    m_sandbox.emplace();
    QVERIFY(m_sandbox->isRunning());
    m_data.emplace();
    m_requests.clear();
    m_taken.clear();
    m_answer = [](const QJsonObject &) { return HttpResponse{}; };
    m_bot = std::make_unique<HttpServer>();
    connect(m_bot.get(), &HttpServer::requested, this, [this](HttpExchange *exchange) {
        m_requests.append(exchange->request());
        const QJsonObject update = QJsonDocument::fromJson(exchange->request().body).object();
        const HttpResponse answer = m_answer(update);
        if (answer.status == 200)
            m_taken.append(update);
        exchange->answer(answer);
    });
    QVERIFY(m_bot->listen(QHostAddress::LocalHost, 0));
    m_forward = {u"forward"_s, u"--data-dir"_s, m_data->path(), u"--to"_s, u"http://127.0.0.1:%1/hook"_s.arg(m_bot->port())};
}

void TestForward::cleanup()
{
    m_bot.reset();
    m_sandbox.reset();
}

QStringList TestForward::delivered() const
{
    QStringList texts;
    for (const QJsonObject &update : m_taken) {
        if (update["message"_L1]["chat"_L1]["id"_L1].toInteger() == Alice)
            texts.append(update["message"_L1]["text"_L1].toString());
    }
    return texts;
}

void TestForward::whatWaitsIsDeliveredOnce()
{
    Program program;
    QCOMPARE(m_sandbox->run(program, m_forward + QStringList{u"--once"_s, u"--json"_s}), 0);
    QCOMPARE(m_taken.size(), 6);
    QCOMPARE(program.lineCount(), 6);
    QVERIFY(program.output().contains("\"is_delivered\":true"));
    QCOMPARE(program.complaint(), QString());
    QCOMPARE(m_requests.first().target, "/hook");
    QVERIFY(m_requests.first().body.startsWith("{\"update_id\":"));
    QVERIFY(m_requests.first().header("x-telegram-bot-api-secret-token").isNull());
    QCOMPARE(pending(), 0);

    Program again;
    QCOMPARE(m_sandbox->run(again, m_forward + QStringList{u"--once"_s}), 0);
    QCOMPARE(m_taken.size(), 6);
}

void TestForward::theSecretGoesAlong()
{
    const QString path = m_data->filePath(u"secret"_s);
    QVERIFY(writePrivateFile(path, "right_1\n"));
    Program program;
    QCOMPARE(m_sandbox->run(program, m_forward + QStringList{u"--once"_s, u"--secret-file"_s, path}), 0);
    QCOMPARE(m_requests.first().header("x-telegram-bot-api-secret-token"), "right_1");
}

void TestForward::nothingWaitsIsASuccess()
{
    Program listen;
    QCOMPARE(m_sandbox->run(listen, {u"listen"_s, u"--data-dir"_s, m_data->path(), u"--limit"_s, u"6"_s}), 0);
    Program program;
    QCOMPARE(m_sandbox->run(program, m_forward + QStringList{u"--once"_s}), 0);
    QVERIFY(m_taken.isEmpty());   // what another received is not ours to deliver
}

void TestForward::whatCannotBeDeliveredEndsWith1AndComesNextTime()
{
    m_answer = [](const QJsonObject &update) {
        return HttpResponse{.status = update["message"_L1]["chat"_L1]["id"_L1].toInteger() == Alice ? 500 : 200};
    };
    Program program;
    QCOMPARE(m_sandbox->run(program, m_forward + QStringList{u"--once"_s}), 1);
    QCOMPARE(m_taken.size(), 4);
    QVERIFY2(program.complaint().contains(u"Wrong response from the webhook: 500 Internal Server Error"_s), qPrintable(program.complaint()));
    QVERIFY2(program.complaint().contains(u"2 updates could not be delivered"_s), qPrintable(program.complaint()));
    QCOMPARE(pending(), 0);
    m_answer = [](const QJsonObject &) { return HttpResponse{}; };
    Program next;
    QCOMPARE(m_sandbox->run(next, m_forward + QStringList{u"--once"_s}), 0);
    QCOMPARE(m_taken.size(), 6);
}

void TestForward::itGoesOnUntilItIsStopped()
{
    Program program;
    program.begin(m_sandbox->prepared(program, m_forward));
    QTRY_COMPARE(m_taken.size(), 6);
    write(u"one more"_s);
    QTRY_COMPARE(m_taken.size(), 7);
    QCOMPARE(delivered().last(), u"one more"_s);
    program.terminate();
    QCOMPARE(SandboxTest::ended(program), 0);
}

void TestForward::whatIsUnderWayAtAStopIsWaitedFor()
{
    QPointer<HttpExchange> waiting;
    HttpServer slow;
    connect(&slow, &HttpServer::requested, this, [&waiting](HttpExchange *exchange) { waiting = exchange; });
    QVERIFY(slow.listen(QHostAddress::LocalHost, 0));
    Program program;
    program.begin(m_sandbox->prepared(program, {u"forward"_s, u"--data-dir"_s, m_data->path(), u"--json"_s, u"--to"_s,
                                                u"http://127.0.0.1:%1/"_s.arg(slow.port())}));
    QTRY_VERIFY(waiting);
    program.terminate();
    QTest::qWait(200);   // the signal is on its way
    QVERIFY(waiting);
    waiting->answer({});
    QCOMPARE(SandboxTest::ended(program), 0);
    QCOMPARE(program.lineCount(), 1);
    Program next;
    QCOMPARE(m_sandbox->run(next, m_forward + QStringList{u"--once"_s}), 0);
    QCOMPARE(m_taken.size(), 5);
}

void TestForward::failuresAreToldAndTriedAgain()
{
    int failures = 2;
    m_answer = [&failures](const QJsonObject &) {
        return failures-- > 0 ? HttpResponse{.status = 503, .headers = {{"Retry-After", "1"}}} : HttpResponse{};
    };
    Program program;
    program.begin(m_sandbox->prepared(program, m_forward));
    QTRY_COMPARE_WITH_TIMEOUT(m_taken.size(), 6, 20000);
    QVERIFY2(program.complaint().contains(u"attempt 1: Wrong response from the webhook: 503 Service Unavailable. Next in 1 second."_s),
             qPrintable(program.complaint()));
    program.terminate();
    QCOMPARE(SandboxTest::ended(program), 0);
}

void TestForward::theMethodInAnAnswerIsCalled()
{
    m_answer = [](const QJsonObject &update) {
        const QJsonObject call{{"method"_L1, u"sendMessage"_s}, {"chat_id"_L1, update["message"_L1]["chat"_L1]["id"_L1]}, {"text"_L1, u"answered"_s}};
        return HttpResponse{.headers = {{"Content-Type", "application/json"}}, .body = QJsonDocument(call).toJson()};
    };
    Program program;
    QCOMPARE(m_sandbox->run(program, m_forward + QStringList{u"--once"_s}), 0);
    const QJsonArray messages = m_sandbox->control("GET", u"chats/%1/messages"_s.arg(Alice))["messages"_L1].toArray();
    QCOMPARE(messages.last()["text"_L1].toString(), u"answered"_s);
}

void TestForward::aServerThatIsAwayEndsOnce()
{
    Program program;
    const QStringList arguments = m_sandbox->prepared(program, m_forward + QStringList{u"--once"_s});
    m_sandbox->server().stop();
    program.begin(arguments);
    QCOMPARE(SandboxTest::ended(program), 1);
}

void TestForward::whatIsNotDeliveredSurvivesAKill()
{
    m_answer = [](const QJsonObject &) { return HttpResponse{.status = 500}; };
    Program program;
    program.begin(m_sandbox->prepared(program, m_forward));
    QTRY_VERIFY(m_requests.size() >= 3);
    QTRY_COMPARE(pending(), 0);   // all confirmed, and none delivered
    program.kill();
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
    QVERIFY(m_taken.isEmpty());

    m_answer = [](const QJsonObject &) { return HttpResponse{}; };
    Program next;
    QCOMPARE(m_sandbox->run(next, m_forward + QStringList{u"--once"_s}), 0);
    QCOMPARE(m_taken.size(), 6);
}

void TestForward::afterKillsNothingIsLostAndTheOrderIsKept()
{
    constexpr int Rounds = 6;
    constexpr int Each = 15;
    for (int round = 0; round < Rounds; ++round) {
        Program program;
        program.begin(m_sandbox->prepared(program, m_forward));
        const qsizetype before = m_taken.size();
        for (int i = 0; i < Each; ++i)
            write(u"n%1"_s.arg(round * Each + i, 4, 10, QLatin1Char('0')));
        QTRY_VERIFY(m_taken.size() > before + round);   // in the midst of it
        program.kill();
        QTRY_COMPARE(program.state(), QProcess::NotRunning);
    }
    Program last;
    QCOMPARE(m_sandbox->run(last, m_forward + QStringList{u"--once"_s}), 0);

    QStringList texts = delivered().filter(u"n0"_s);
    const auto twice = texts.size() - QSet<QString>(texts.begin(), texts.end()).size();
    QVERIFY2(twice <= Rounds, "only what was under way at a kill may come again");
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    QStringList expected;
    for (int i = 0; i < Rounds * Each; ++i)
        expected.append(u"n%1"_s.arg(i, 4, 10, QLatin1Char('0')));
    QCOMPARE(texts, expected);
}

void TestForward::wrongUsageEndsWith2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nowhere") << QStringList{};
    QTest::newRow("no URL") << QStringList{u"--to"_s, u"127.0.0.1:3000"_s};
    QTest::newRow("another protocol") << QStringList{u"--to"_s, u"ftp://127.0.0.1/"_s};
    QTest::newRow("no connections") << QStringList{u"--to"_s, u"http://127.0.0.1/"_s, u"--max-connections"_s, u"0"_s};
    QTest::newRow("no such file") << QStringList{u"--to"_s, u"http://127.0.0.1/"_s, u"--secret-file"_s, u"/nowhere"_s};
    QTest::newRow("too much") << QStringList{u"--to"_s, u"http://127.0.0.1/"_s, u"more"_s};
}

void TestForward::wrongUsageEndsWith2()
{
    QFETCH(QStringList, arguments);
    Program program;
    QCOMPARE(m_sandbox->run(program, QStringList{u"forward"_s} + arguments), 2);
}

BOTDESK_TEST(TestForward)
#include "testforward.moc"
