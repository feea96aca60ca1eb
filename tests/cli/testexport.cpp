// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "cli/sandboxtest.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>

#include <algorithm>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! What three people have written, received once and then exported with the server away.
class TestExport final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void itIsTheReceivedBytesInOrderOfArrival();
    void filtersAreKept_data();
    void filtersAreKept();
    void csvQuotesWhatNeedsIt();
    void wrongFiltersEndWith2_data();
    void wrongFiltersEndWith2();
    void whatWasNeverReceivedEndsWith1();
    void aClosedPipeIsNoTrouble();
    void aFullDiskIsToldAndEndsWith1();
    void aReaderThatIsSlowGetsEverything();
    void aTypeThatNobodyKnowsIsTold();
    void aDamagedDatabaseIsLeftAloneAndTheWayOutTold();

private:
    int run(Program &program, const QStringList &arguments);

    QTemporaryDir m_data;
    QString m_token;
    QByteArray m_listened;
};

void TestExport::initTestCase()
{
    SandboxTest sandbox;
    QVERIFY(sandbox.isRunning());
    m_token = QString::fromLatin1(sandbox.server().token().reveal());
    sandbox.control("POST", u"send"_s,
                    {{"from"_L1, 700100002}, {"chat_id"_L1, 700100002}, {"text"_L1, u"say \"hi\",\nplease"_s}});
    Program program;
    QCOMPARE(sandbox.run(program, {u"listen"_s, u"--limit=7"_s, u"--data-dir"_s, m_data.path()}), 0);
    m_listened = program.output();
}

int TestExport::run(Program &program, const QStringList &arguments)
{
    program.setToken(m_token);
    return program.run(QStringList{u"export"_s, u"--data-dir"_s, m_data.path()} + arguments);
}

void TestExport::itIsTheReceivedBytesInOrderOfArrival()
{
    Program program;
    QCOMPARE(run(program, {}), 0);
    QCOMPARE(program.output(), m_listened);
}

void TestExport::filtersAreKept_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("lines");
    const QString tomorrow = QDateTime::currentDateTime().addDays(1).toString(Qt::ISODate);
    QTest::newRow("type") << QStringList{u"--type=message"_s} << 7;
    QTest::newRow("another type") << QStringList{u"--type=poll"_s} << 0;
    QTest::newRow("two types") << QStringList{u"--type=poll,message"_s} << 7;
    QTest::newRow("chat") << QStringList{u"--chat=700100002"_s} << 3;
    QTest::newRow("since a day to come") << QStringList{u"--since"_s, tomorrow} << 0;
    QTest::newRow("until a day to come") << QStringList{u"--until"_s, tomorrow} << 7;
    QTest::newRow("since Unix seconds") << QStringList{u"--since=1"_s} << 7;
    QTest::newRow("until a day long ago") << QStringList{u"--until=2001-01-01"_s} << 0;
}

void TestExport::filtersAreKept()
{
    QFETCH(QStringList, arguments);
    Program program;
    QCOMPARE(run(program, arguments), 0);
    QTEST(program.lineCount(), "lines");
}

void TestExport::csvQuotesWhatNeedsIt()
{
    Program program;
    QCOMPARE(run(program, {u"--format"_s, u"csv"_s}), 0);
    QVERIFY(program.output().startsWith("received,update_id,type,"));
    QCOMPARE(program.output().count("\r\n"), 8);
    QVERIFY2(program.output().contains(R"("say ""hi"", please")"), program.output().constData());
}

void TestExport::wrongFiltersEndWith2_data()
{
    QTest::addColumn<QString>("argument");
    QTest::newRow("format") << u"--format=xml"_s;
    QTest::newRow("chat") << u"--chat=Bob"_s;
    QTest::newRow("since") << u"--since=yesterday"_s;
    QTest::newRow("until") << u"--until="_s;
    QTest::newRow("a file") << u"all.jsonl"_s;
}

void TestExport::wrongFiltersEndWith2()
{
    QFETCH(QString, argument);
    Program program;
    QCOMPARE(run(program, {argument}), 2);
    QVERIFY(!program.complaint().isEmpty());
}

void TestExport::whatWasNeverReceivedEndsWith1()
{
    Program program;
    program.setToken(u"4242:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s);
    QCOMPARE(program.run({u"export"_s, u"--data-dir"_s, m_data.path()}), 1);
    QVERIFY2(program.complaint().contains(u"Nothing of this bot is stored"_s), qPrintable(program.complaint()));
    QVERIFY(!QFile::exists(m_data.filePath(u"4242"_s)));
}

void TestExport::aClosedPipeIsNoTrouble()
{
    Program program;
    program.setToken(m_token);
    program.setProgram(u"/bin/sh"_s);
    program.begin({u"-c"_s, u"'%1/botdesk-cli' export --data-dir '%2' | head -n 1"_s.arg(
                                qEnvironmentVariable("BOTDESK_BIN_DIR"), m_data.path())});
    QCOMPARE(SandboxTest::ended(program), 0);
    QCOMPARE(program.lineCount(), 1);
    QCOMPARE(program.complaint(), QString());
}

void TestExport::aFullDiskIsToldAndEndsWith1()
{
    Program program;
    program.setStandardOutputFile(u"/dev/full"_s);
    QCOMPARE(run(program, {}), 1);
    QCOMPARE(program.complaint(), u"botdesk-cli: Standard output cannot be written to: No space left on device.\n"_s);
}

//! The pipe is non-blocking, as some who begin programs leave it, holds a page, and is read only when no line fits any more.
void TestExport::aReaderThatIsSlowGetsEverything()
{
    int ends[2];
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    ::fcntl(ends[1], F_SETFL, O_NONBLOCK);
    ::fcntl(ends[1], F_SETPIPE_SZ, 4096);
    const QByteArray filler(2000, ' ');
    QVERIFY(m_listened.size() > 4096 - filler.size());
    QCOMPARE(::write(ends[1], filler.constData(), size_t(filler.size())), ssize_t(filler.size()));
    Program program;
    program.setToken(m_token);
    program.setChildProcessModifier([&ends] { ::dup2(ends[1], STDOUT_FILENO); });
    program.begin({u"export"_s, u"--data-dir"_s, m_data.path()});
    QVERIFY(program.waitForStarted());
    ::close(ends[1]);
    int waiting = 0;
    QTRY_VERIFY(::ioctl(ends[0], FIONREAD, &waiting) == 0 && waiting > 4096 - 600);
    QByteArray read;
    QTRY_VERIFY_WITH_TIMEOUT([&] {
        char part[512];
        const ssize_t got = ::read(ends[0], part, sizeof part);
        read.append(part, std::max<ssize_t>(got, 0));
        return got == 0;
    }(), 30'000);
    ::close(ends[0]);
    QCOMPARE(SandboxTest::ended(program), 0);
    QCOMPARE(read.trimmed(), m_listened.trimmed());
}

void TestExport::aTypeThatNobodyKnowsIsTold()
{
    Program program;
    QCOMPARE(run(program, {u"--type=mesage,poll"_s}), 0);
    QCOMPARE(program.complaint().count(u"no type of update"_s), 1);
    QVERIFY2(program.complaint().contains(u"\"mesage\""_s), qPrintable(program.complaint()));
}

void TestExport::aDamagedDatabaseIsLeftAloneAndTheWayOutTold()
{
    QTemporaryDir data;
    const QString folder = data.filePath(m_token.section(u':', 0, 0));
    QVERIFY(QDir().mkpath(folder));
    QFile database(folder + u"/updates.sqlite"_s);
    QVERIFY(database.open(QIODevice::WriteOnly));
    database.write("this is no database");
    database.close();
    Program program;
    program.setToken(m_token);
    QCOMPARE(program.run({u"export"_s, u"--data-dir"_s, data.path()}), 1);
    QVERIFY2(program.complaint().contains(u"botdesk-cli listen"_s), qPrintable(program.complaint()));
    QCOMPARE(QDir(folder).entryList({u"*damaged*"_s}).size(), 0);
}

BOTDESK_TEST(TestExport)
#include "testexport.moc"
