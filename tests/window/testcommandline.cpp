// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "window/commandline.h"
#include "window/singleinstance.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT
private slots:
    void isRead_data();
    void isRead();
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
    void aSecondStartRaisesTheFirst();
    void foldersDoNotMeet();
};

void TestCommandLine::isRead_data()
{
    using Outcome = CommandLine::Outcome;
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<bool>("sandbox");
    QTest::addColumn<QString>("profile");
    QTest::newRow("nothing") << QStringList() << int(Outcome::Run) << false << u""_s;
    QTest::newRow("Sandbox") << QStringList{u"--sandbox"_s} << int(Outcome::Run) << true << u""_s;
    QTest::newRow("profile") << QStringList{u"--profile"_s, u"shop"_s} << int(Outcome::Run) << false << u"shop"_s;
    QTest::newRow("profile with =") << QStringList{u"--profile=shop"_s} << int(Outcome::Run) << false << u"shop"_s;
    QTest::newRow("Qt's own, with value") << QStringList{u"-platform"_s, u"offscreen"_s, u"--sandbox"_s} << int(Outcome::Run) << true << u""_s;
    QTest::newRow("Qt's own, without") << QStringList{u"-reverse"_s, u"--sandbox"_s} << int(Outcome::Run) << true << u""_s;
    QTest::newRow("help") << QStringList{u"--help"_s} << int(Outcome::Help) << false << u""_s;
    QTest::newRow("version") << QStringList{u"--version"_s} << int(Outcome::Version) << false << u""_s;
    QTest::newRow("unknown") << QStringList{u"--token"_s, u"x"_s} << int(Outcome::WrongUsage) << false << u""_s;
    QTest::newRow("a value is missing") << QStringList{u"--profile"_s} << int(Outcome::WrongUsage) << false << u""_s;
    QTest::newRow("a word too many") << QStringList{u"sandbox"_s} << int(Outcome::WrongUsage) << false << u""_s;
}

void TestCommandLine::isRead()
{
    QFETCH(QStringList, arguments);
    const CommandLine line = readCommandLine(arguments);
    QTEST(int(line.outcome), "outcome");
    QTEST(line.sandbox, "sandbox");
    QTEST(line.profile, "profile");
    QCOMPARE(line.text.isEmpty(), line.outcome == CommandLine::Outcome::Run);
}

void TestCommandLine::answersWithoutADisplay_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<int>("code");
    QTest::newRow("--help") << u"--help"_s << 0;
    QTest::newRow("--version") << u"--version"_s << 0;
    QTest::newRow("--nonsense") << u"--nonsense"_s << 2;
    QTest::newRow("a window") << u"--sandbox"_s << 1;
    QTest::newRow("a token") << u"123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s << 2;
}

void TestCommandLine::answersWithoutADisplay()
{
    QFETCH(QString, argument);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    program.setProcessEnvironment(environment);
    program.start(qEnvironmentVariable("BOTDESK_BIN_DIR") + u"/botdesk"_s, {argument});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QTEST(program.exitCode(), "code");
    const bool refused = program.exitCode() != 0;
    QCOMPARE(program.readAllStandardOutput().isEmpty(), refused);
    const QByteArray complaint = program.readAllStandardError();
    QCOMPARE(complaint.isEmpty(), !refused);
    QCOMPARE(complaint.contains("botdesk-cli sandbox"), argument == u"--sandbox"_s);
    QCOMPARE(complaint.contains("A token is never an argument"), argument.contains(u':'));
    QVERIFY2(!complaint.contains("AAAAAA"), complaint.constData());
}

void TestCommandLine::aSecondStartRaisesTheFirst()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.isFirst());
    QSignalSpy raised(&first, &SingleInstance::raised);
    QProcess second;
    second.start(qEnvironmentVariable("BOTDESK_BIN_DIR") + u"/botdesk"_s,
                 {u"-platform"_s, u"offscreen"_s, u"--data-dir"_s, folder.path(), u"--profile"_s, u"shop"_s});
    QTRY_COMPARE_WITH_TIMEOUT(raised.size(), 1, 20000);
    QCOMPARE(raised.first().first().toString(), u"shop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20000);
    QCOMPARE(second.exitCode(), 0);
}

void TestCommandLine::foldersDoNotMeet()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    SingleInstance first(one.path());
    SingleInstance second(other.path());
    QVERIFY(first.isFirst());
    QVERIFY(second.isFirst());
}

BOTDESK_TEST(TestCommandLine)
#include "testcommandline.moc"
