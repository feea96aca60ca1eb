// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "cli/program.h"
#include "support/testmain.h"

#include <QFile>
#include <QTest>

using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString SampleToken = u"123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s;

} // namespace

class TestCommandLine final : public QObject
{
    Q_OBJECT
private slots:
    void helpAndVersionNeedNeitherTokenNorDisplay_data();
    void helpAndVersionNeedNeitherTokenNorDisplay();
    void wrongUsageEndsWith2AndSaysWhy_data();
    void wrongUsageEndsWith2AndSaysWhy();
    void aTokenAmongTheArgumentsIsRefused_data();
    void aTokenAmongTheArgumentsIsRefused();
    void aTokenFileThatOthersMayReadIsRefused();
    void aTokenFileIsTaken();
    void theLanguageIsTheSystems();
};

void TestCommandLine::helpAndVersionNeedNeitherTokenNorDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("--help") << QStringList{u"--help"_s} << QByteArray("Commands:");
    QTest::newRow("-h") << QStringList{u"-h"_s} << QByteArray("Commands:");
    QTest::newRow("--version") << QStringList{u"--version"_s} << QByteArray("botdesk-cli 0.");
    QTest::newRow("of a command") << QStringList{u"call"_s, u"--help"_s} << QByteArray("Usage: botdesk-cli call [options] METHOD");
    QTest::newRow("before a command") << QStringList{u"--help"_s, u"peek"_s} << QByteArray("Usage: botdesk-cli peek [options]");
}

void TestCommandLine::helpAndVersionNeedNeitherTokenNorDisplay()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    Program program;
    QCOMPARE(program.run(arguments), 0);
    QVERIFY2(program.output().contains(says), program.output().constData());
    QCOMPARE(program.complaint(), QString());
}

void TestCommandLine::wrongUsageEndsWith2AndSaysWhy_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringList() << u"Say what to do"_s;
    QTest::newRow("unknown command") << QStringList{u"lisen"_s} << u"no command \"lisen\""_s;
    QTest::newRow("unknown option") << QStringList{u"peek"_s, u"--fast"_s} << u"--help tells"_s;
    QTest::newRow("no token") << QStringList{u"peek"_s} << u"There is no token"_s;
    QTest::newRow("no method") << QStringList{u"call"_s} << u"There is no token"_s;
    QTest::newRow("port is no number") << QStringList{u"sandbox"_s, u"--port"_s, u"http"_s} << u"--port takes a number"_s;
    QTest::newRow("port too large") << QStringList{u"sandbox"_s, u"--port"_s, u"65536"_s} << u"from 0 to 65535"_s;
    QTest::newRow("negative seed") << QStringList{u"sandbox"_s, u"--seed=-1"_s} << u"--seed takes a number"_s;
    QTest::newRow("argument too many") << QStringList{u"sandbox"_s, u"8081"_s} << u"options only"_s;
    QTest::newRow("api root is no address") << QStringList{u"peek"_s, u"--api-root"_s, u"ftp://x"_s} << u"--api-root"_s;
    QTest::newRow("profile leaves the folder") << QStringList{u"peek"_s, u"--profile"_s, u"../x"_s} << u"name of a profile"_s;
    QTest::newRow("unknown profile") << QStringList{u"export"_s, u"--profile"_s, u"nowhere"_s} << u"no profile \"nowhere\""_s;
    QTest::newRow("export of which bot") << QStringList{u"export"_s} << u"Say which bot"_s;
    QTest::newRow("token file is missing") << QStringList{u"peek"_s, u"--token-file"_s, u"/no/such"_s} << u"cannot be read"_s;
}

void TestCommandLine::wrongUsageEndsWith2AndSaysWhy()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    Program program;
    QCOMPARE(program.run(arguments), 2);
    QVERIFY2(program.complaint().contains(says), qPrintable(program.complaint()));
    QCOMPARE(program.output(), QByteArray());
}

void TestCommandLine::aTokenAmongTheArgumentsIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("as an option") << QStringList{u"peek"_s, u"--token"_s, SampleToken};
    QTest::newRow("as an option with =") << QStringList{u"peek"_s, u"--token="_s + SampleToken};
    QTest::newRow("as an option, cut short") << QStringList{u"peek"_s, u"--token"_s, u"123456"_s};
    QTest::newRow("by itself") << QStringList{u"peek"_s, SampleToken};
    QTest::newRow("in an address") << QStringList{u"peek"_s, u"--api-root"_s, u"http://localhost/bot"_s + SampleToken};
    QTest::newRow("as a parameter") << QStringList{u"call"_s, u"getMe"_s, u"token="_s + SampleToken};
}

void TestCommandLine::aTokenAmongTheArgumentsIsRefused()
{
    QFETCH(QStringList, arguments);
    Program program;
    QCOMPARE(program.run(arguments), 2);
    QVERIFY(program.complaint().contains(u"never an argument"_s));
    QVERIFY(program.complaint().contains(u"BOTDESK_TOKEN"_s));
    QVERIFY(!program.complaint().contains(SampleToken));
}

void TestCommandLine::aTokenFileThatOthersMayReadIsRefused()
{
    Program program;
    QFile file(program.home().filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(SampleToken.toUtf8());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    QCOMPARE(program.run({u"peek"_s, u"--token-file"_s, file.fileName()}), 2);
    QVERIFY2(program.complaint().contains(u"chmod 600"_s), qPrintable(program.complaint()));
}

void TestCommandLine::aTokenFileIsTaken()
{
    Program program;
    QFile file(program.home().filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(SampleToken.toUtf8() + '\n');
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.close();
    // Port 1 answers nobody: the token was found, and the server was not.
    QCOMPARE(program.run({u"call"_s, u"getMe"_s, u"--token-file"_s, file.fileName(), u"--api-root"_s, u"http://127.0.0.1:1"_s}), 1);
    QVERIFY2(program.complaint().contains(u"Nothing listens"_s), qPrintable(program.complaint()));
    QVERIFY(!program.complaint().contains(SampleToken));
}

void TestCommandLine::theLanguageIsTheSystems()
{
    Program program;
    auto environment = program.processEnvironment();
    environment.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
    environment.insert(u"LANG"_s, u"de_DE.UTF-8"_s);
    program.setProcessEnvironment(environment);
    QCOMPARE(program.run({u"--help"_s}), 0);
    QVERIFY2(program.output().contains("Befehle:"), program.output().constData());
}

BOTDESK_TEST(TestCommandLine)
#include "testcommandline.moc"
