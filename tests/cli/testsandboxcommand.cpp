// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "cli/program.h"
#include "core/token.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

class TestSandboxCommand final : public QObject
{
    Q_OBJECT
private slots:
    void theFirstLineTellsWhereItServes();
    void aSignalEndsIt_data();
    void aSignalEndsIt();
    void theSameSeedGivesTheSameToken();
    void aTakenPortEndsWith1();
    void aScenarioIsPlayedOnceABotAsksForUpdates();
    void anUnknownScenarioEndsWith2();
    void localWebhooksAreOnUnlessSaidOtherwise();

private:
    static QJsonObject firstLine(Program &program);
};

QJsonObject TestSandboxCommand::firstLine(Program &program)
{
    if (!QTest::qWaitFor([&program] { return program.lineCount() > 0; }, 30'000))
        return {};
    return QJsonDocument::fromJson(program.output()).object();
}

void TestSandboxCommand::theFirstLineTellsWhereItServes()
{
    Program program;
    program.begin({u"sandbox"_s, u"--port"_s, u"0"_s});
    const QJsonObject line = firstLine(program);
    QCOMPARE(line.keys(), (QStringList{u"apiRoot"_s, u"control"_s, u"token"_s}));
    QVERIFY(Token::parse(line.value("token"_L1).toString()));
    const QUrl root(line.value("apiRoot"_L1).toString());
    QCOMPARE(root.host(), u"127.0.0.1"_s);
    QVERIFY(line.value("control"_L1).toString().startsWith(root.toString()));

    QTcpSocket socket;
    socket.connectToHost(root.host(), quint16(root.port()));
    QVERIFY(socket.waitForConnected());
    socket.write("GET /bot" + line.value("token"_L1).toString().toLatin1() + "/getMe HTTP/1.1\r\nHost: 127.0.0.1:"
                 + QByteArray::number(root.port()) + "\r\n\r\n");
    QByteArray answer;
    QTRY_VERIFY((answer += socket.readAll()).contains(R"("ok":true)"));
    program.terminate();
    QVERIFY(program.waitForFinished());
}

void TestSandboxCommand::aSignalEndsIt_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestSandboxCommand::aSignalEndsIt()
{
    QFETCH(int, number);
    Program program;
    program.begin({u"sandbox"_s, u"--port=0"_s});
    QVERIFY(!firstLine(program).isEmpty());
    ::kill(pid_t(program.processId()), number);
    QVERIFY(program.waitForFinished());
    QVERIFY(program.endedWell());
    QCOMPARE(program.lineCount(), 1);
}

void TestSandboxCommand::theSameSeedGivesTheSameToken()
{
    const auto tokenOf = [](const QString &seed) {
        Program program;
        program.begin({u"sandbox"_s, u"--port=0"_s, u"--seed"_s, seed});
        const QString token = firstLine(program).value("token"_L1).toString();
        program.terminate();
        program.waitForFinished();
        return token;
    };
    const QString seven = tokenOf(u"7"_s);
    QVERIFY(!seven.isEmpty());
    QCOMPARE(tokenOf(u"7"_s), seven);
    QVERIFY(tokenOf(u"8"_s) != seven);
}

void TestSandboxCommand::aTakenPortEndsWith1()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Program program;
    QCOMPARE(program.run({u"sandbox"_s, u"--port"_s, QString::number(other.serverPort())}), 1);
    QVERIFY(!program.complaint().isEmpty());
    QCOMPARE(program.output(), QByteArray());
}

void TestSandboxCommand::aScenarioIsPlayedOnceABotAsksForUpdates()
{
    Program sandbox;
    sandbox.begin({u"sandbox"_s, u"--port=0"_s, u"--scenario"_s, u"join, write, leave"_s});
    const QJsonObject line = firstLine(sandbox);
    Program bot;
    bot.setToken(line["token"_L1].toString());
    bot.begin({u"listen"_s, u"--api-root"_s, line["apiRoot"_L1].toString()});
    QTRY_VERIFY_WITH_TIMEOUT(bot.output().contains("left_chat_member"), 30'000);
    bot.terminate();
    sandbox.terminate();
    QVERIFY(bot.waitForFinished());
    QVERIFY(sandbox.waitForFinished());
}

void TestSandboxCommand::anUnknownScenarioEndsWith2()
{
    Program program;
    QCOMPARE(program.run({u"sandbox"_s, u"--port=0"_s, u"--scenario"_s, u"fly"_s}), 2);
    QVERIFY2(program.complaint().contains(u"three people at once"_s), qPrintable(program.complaint()));
}

void TestSandboxCommand::localWebhooksAreOnUnlessSaidOtherwise()
{
    Program wrong;
    QCOMPARE(wrong.run({u"sandbox"_s, u"--port"_s, u"0"_s, u"--local-webhooks"_s, u"perhaps"_s}), 2);
    for (const bool isOn : {true, false}) {
        Program program;
        program.begin(QStringList{u"sandbox"_s, u"--port"_s, u"0"_s} + (isOn ? QStringList() : QStringList{u"--local-webhooks"_s, u"off"_s}));
        QTRY_COMPARE(program.lineCount(), 1);
        const QJsonObject place = QJsonDocument::fromJson(program.output()).object();
        Program set;
        set.setToken(place["token"_L1].toString());
        QCOMPARE(set.run({u"webhook"_s, u"set"_s, u"--url"_s, u"http://127.0.0.1:1/"_s, u"--api-root"_s, place["apiRoot"_L1].toString()}), isOn ? 0 : 1);
        program.terminate();
        QVERIFY(program.waitForFinished());
    }
}

BOTDESK_TEST(TestSandboxCommand)
#include "testsandboxcommand.moc"
