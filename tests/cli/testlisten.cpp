// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "cli/sandboxtest.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <csignal>
#include <unistd.h>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! listen against a Sandbox where three people have written two messages each.
class TestListen final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_sandbox.reset(); }
    void eachUpdateIsOneLineOfJson();
    void aLimitIsKeptExactlyAndTheRestComesNextTime();
    void nothingIsPrintedTwiceOverAllRuns();
    void signalsEndIt_data();
    void signalsEndIt();
    void aClosedPipeEndsItQuietly();
    void aSecondReceiverIsRefusedAndToldWhoHoldsTheBot();
    void aWebhookIsToldAndEndsWith1();
    void aRefusedTokenEndsWith1();
    void allowedUpdatesReachTheServer();
    void aTypeThatNobodyKnowsIsTold();
    void aDamagedDatabaseIsMendedAndThatIsToldOnce();
    void aServerThatIsAwayIsWaitedFor();
    void afterAKillNothingIsLostAndNothingTwice();

private:
    static QSet<qint64> ids(const QByteArray &lines);
    void writeAs(qint64 person, const QString &text);

    std::optional<SandboxTest> m_sandbox;
    std::optional<QTemporaryDir> m_data;
    QStringList m_listen;
};

void TestListen::init()
{
    m_sandbox.emplace();
    QVERIFY(m_sandbox->isRunning());
    m_data.emplace();
    m_listen = {u"listen"_s, u"--data-dir"_s, m_data->path()};
}

QSet<qint64> TestListen::ids(const QByteArray &lines)
{
    QSet<qint64> found;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            found.insert(QJsonDocument::fromJson(line).object().value("update_id"_L1).toInteger(-1));
    }
    return found;
}

void TestListen::writeAs(qint64 person, const QString &text)
{
    m_sandbox->control("POST", u"send"_s, {{"from"_L1, person}, {"chat_id"_L1, person}, {"text"_L1, text}});
}

void TestListen::eachUpdateIsOneLineOfJson()
{
    Program program;
    QCOMPARE(m_sandbox->run(program, m_listen + QStringList{u"--limit"_s, u"6"_s}), 0);
    QCOMPARE(program.lineCount(), 6);
    QCOMPARE(ids(program.output()).size(), 6);
    QVERIFY(!ids(program.output()).contains(-1));
    QCOMPARE(program.complaint(), QString());
}

void TestListen::aLimitIsKeptExactlyAndTheRestComesNextTime()
{
    QSet<qint64> seen;
    for (const int limit : {1, 2, 3}) {
        Program program;
        QCOMPARE(m_sandbox->run(program, m_listen + QStringList{u"--limit"_s, QString::number(limit)}), 0);
        QCOMPARE(program.lineCount(), limit);
        seen += ids(program.output());
    }
    QCOMPARE(seen.size(), 6);
}

void TestListen::nothingIsPrintedTwiceOverAllRuns()
{
    Program first;
    first.begin(m_sandbox->prepared(first, m_listen));
    QTRY_COMPARE(first.lineCount(), 6);
    first.terminate();
    QCOMPARE(SandboxTest::ended(first), 0);

    writeAs(700100001, u"one more"_s);
    Program second;
    second.begin(m_sandbox->prepared(second, m_listen));
    QTRY_COMPARE(second.lineCount(), 1);
    QVERIFY(second.output().contains("one more"));
    second.terminate();
    QCOMPARE(SandboxTest::ended(second), 0);
}

void TestListen::signalsEndIt_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestListen::signalsEndIt()
{
    QFETCH(int, number);
    Program program;
    program.begin(m_sandbox->prepared(program, m_listen));
    QTRY_COMPARE(program.lineCount(), 6);
    ::kill(pid_t(program.processId()), number);
    QCOMPARE(SandboxTest::ended(program), 0);
}

void TestListen::aClosedPipeEndsItQuietly()
{
    Program program;
    const QStringList arguments = m_sandbox->prepared(program, m_listen);
    program.setArguments({u"-c"_s, u"'%1' %2 | head -n 1"_s.arg(program.program(), arguments.join(u' '))});
    program.setProgram(u"/bin/sh"_s);
    program.start();
    QTRY_COMPARE(program.lineCount(), 1);
    writeAs(700100001, u"for nobody"_s);
    QCOMPARE(SandboxTest::ended(program), 0);
    QCOMPARE(program.complaint(), QString());
}

void TestListen::aSecondReceiverIsRefusedAndToldWhoHoldsTheBot()
{
    Program first;
    first.begin(m_sandbox->prepared(first, m_listen));
    QTRY_COMPARE(first.lineCount(), 6);
    Program second;
    second.setProcessEnvironment(first.processEnvironment());   // the same user
    QCOMPARE(m_sandbox->run(second, {u"listen"_s, u"--data-dir"_s, second.home().path()}), 1);
    QVERIFY2(second.complaint().contains(QString::number(first.processId())), qPrintable(second.complaint()));
    first.terminate();
    QCOMPARE(SandboxTest::ended(first), 0);
}

void TestListen::aWebhookIsToldAndEndsWith1()
{
    Program setup;
    QCOMPARE(m_sandbox->run(setup, {u"call"_s, u"setWebhook"_s, u"url=https://hook.example/hook"_s}), 0);
    Program program;
    QCOMPARE(m_sandbox->run(program, m_listen), 1);
    QVERIFY2(program.complaint().contains(u"A webhook is set"_s), qPrintable(program.complaint()));
}

void TestListen::aRefusedTokenEndsWith1()
{
    Program program;
    const QStringList arguments = m_sandbox->prepared(program, m_listen);
    program.setToken(u"1000000042:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s);
    program.begin(arguments);
    QCOMPARE(SandboxTest::ended(program), 1);
    QVERIFY2(program.complaint().contains(u"does not know this token"_s), qPrintable(program.complaint()));
    QVERIFY(!program.complaint().contains(u"AAAAAAAA"_s));
}

void TestListen::allowedUpdatesReachTheServer()
{
    Program program;
    QCOMPARE(m_sandbox->run(program, m_listen + QStringList{u"--allowed-updates"_s, u"message,callback_query"_s, u"--limit=1"_s}), 0);
    Program asked;
    QCOMPARE(m_sandbox->run(asked, {u"call"_s, u"getWebhookInfo"_s}), 0);
    const auto info = QJsonDocument::fromJson(asked.output()).object();
    QCOMPARE(info.value("allowed_updates"_L1).toArray(), (QJsonArray{u"message"_s, u"callback_query"_s}));
}

void TestListen::aTypeThatNobodyKnowsIsTold()
{
    Program program;
    QCOMPARE(m_sandbox->run(program, m_listen + QStringList{u"--allowed-updates=message,callback_querry"_s, u"--limit=1"_s}), 0);
    QCOMPARE(program.complaint(), u"botdesk-cli: \"callback_querry\" is no type of update that Botdesk knows; "
                                  "a server leaves out what it does not know.\n"_s);
}

void TestListen::aDamagedDatabaseIsMendedAndThatIsToldOnce()
{
    const QString folder = m_data->filePath(QString::number(number(m_sandbox->server().token().botId())));
    QVERIFY(QDir().mkpath(folder));
    QFile database(folder + u"/updates.sqlite"_s);
    QVERIFY(database.open(QIODevice::WriteOnly));
    database.write("this is no database");
    database.close();
    Program program;
    QCOMPARE(m_sandbox->run(program, m_listen + QStringList{u"--limit=2"_s}), 0);
    QCOMPARE(program.lineCount(), 2);
    QVERIFY2(program.complaint().contains(u"The database was damaged; 0 updates were recovered."_s), qPrintable(program.complaint()));
    QVERIFY2(program.complaint().contains(folder + u"/updates.sqlite.damaged-"_s), qPrintable(program.complaint()));
    Program again;
    QCOMPARE(m_sandbox->run(again, m_listen + QStringList{u"--limit=2"_s}), 0);
    QCOMPARE(again.complaint(), QString());
}

void TestListen::aServerThatIsAwayIsWaitedFor()
{
    Program program;
    const QStringList arguments = m_sandbox->prepared(program, m_listen);
    const quint16 port = m_sandbox->server().port();
    m_sandbox->server().stop();
    program.begin(arguments);
    QTRY_VERIFY_WITH_TIMEOUT(program.complaint().contains(u"Nothing listens"_s), 20'000);
    QVERIFY(m_sandbox->server().start(port));
    QTRY_COMPARE_WITH_TIMEOUT(program.lineCount(), 6, 20'000);
    program.terminate();
    QCOMPARE(SandboxTest::ended(program), 0);
}

void TestListen::afterAKillNothingIsLostAndNothingTwice()
{
    QByteArray printed;
    for (int round = 0; round < 4; ++round) {
        Program program;
        program.begin(m_sandbox->prepared(program, m_listen));
        for (int i = 0; i < 20; ++i)
            writeAs(700100001, u"round %1, message %2"_s.arg(round).arg(i));
        QTRY_VERIFY(program.lineCount() > 3 * round);
        program.kill();
        QTRY_COMPARE(program.state(), QProcess::NotRunning);
        printed += program.output().left(program.output().lastIndexOf('\n') + 1);   // a line may be cut
    }
    Program last;
    last.begin(m_sandbox->prepared(last, m_listen));
    writeAs(700100001, u"the end"_s);
    QTRY_VERIFY(last.output().contains("the end"));
    last.terminate();
    QCOMPARE(SandboxTest::ended(last), 0);
    printed += last.output();
    QCOMPARE(ids(printed).size(), printed.count('\n'));   // nothing twice

    Program exported;
    QCOMPARE(m_sandbox->run(exported, {u"export"_s, u"--data-dir"_s, m_data->path()}), 0);
    QCOMPARE(exported.lineCount(), 6 + 4 * 20 + 1);
    QCOMPARE(ids(exported.output()).size(), exported.lineCount());
    QVERIFY(ids(exported.output()).contains(ids(printed)));
}

BOTDESK_TEST(TestListen)
#include "testlisten.moc"
