// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/receiverlock.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestReceiverLock : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theSecondIsRefusedAndToldByWhom();
    void itIsFreeAgainWhenLetGo();
    void movingItKeepsIt();
    void whichBotsAreTheSame_data();
    void whichBotsAreTheSame();
    void aKilledHolderLeavesNothingBehind();
    void anOldDescriptionOfALivingProcessHoldsNothing();
    void aFolderThatCannotBeIsAnError();
    void othersCannotReadIt();
    void theFolderIsTheSameForEveryProfile();

private:
    Result<ReceiverLock> take(const QString &profile = u"work"_s, BotId bot = BotId(123456), const ApiServer &server = {})
    {
        return ReceiverLock::take(bot, server, {.program = u"botdesk"_s, .profile = profile}, folder());
    }
    QString folder() const { return m_folder->filePath(u"deep/receivers"_s); }
    QString onlyFile() const
    {
        return folder() + u'/' + QDir(folder()).entryList(QDir::Files).value(0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReceiverLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestReceiverLock::theSecondIsRefusedAndToldByWhom()
{
    const auto first = take();
    QVERIFY(first);
    const auto second = take(u"home"_s);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Busy);
    QCOMPARE(second.error().detail, u"botdesk, profile work, process %1"_s.arg(::getpid()));
}

void TestReceiverLock::itIsFreeAgainWhenLetGo()
{
    {
        const auto first = take();
        QVERIFY(first);
    }
    QVERIFY(take());
}

void TestReceiverLock::movingItKeepsIt()
{
    auto first = take();
    std::optional<ReceiverLock> kept = *std::move(first);
    first = failure(Error::Kind::Cancelled);
    QVERIFY(!take());
    kept.reset();
    QVERIFY(take());
}

void TestReceiverLock::whichBotsAreTheSame_data()
{
    QTest::addColumn<qint64>("bot");
    QTest::addColumn<QString>("root");
    QTest::addColumn<bool>("test");
    QTest::addColumn<bool>("isTheSame");
    QTest::newRow("another profile") << qint64(123456) << u"http://127.0.0.1:8081"_s << false << true;
    QTest::newRow("the same server by another name") << qint64(123456) << u"http://localhost:8081"_s << false << true;
    QTest::newRow("another bot") << qint64(123457) << u"http://127.0.0.1:8081"_s << false << false;
    QTest::newRow("another server") << qint64(123456) << u"http://127.0.0.1:8082"_s << false << false;
    QTest::newRow("the cloud") << qint64(123456) << u"https://api.telegram.org"_s << false << false;
    QTest::newRow("the test environment") << qint64(123456) << u"http://127.0.0.1:8081"_s << true << false;
}

void TestReceiverLock::whichBotsAreTheSame()
{
    QFETCH(qint64, bot);
    QFETCH(QString, root);
    QFETCH(bool, test);
    QFETCH(bool, isTheSame);
    const auto held = take(u"work"_s, BotId(123456), {.root = QUrl(u"http://127.0.0.1:8081"_s)});
    QVERIFY(held);
    QCOMPARE(!take(u"home"_s, BotId(bot), {.root = QUrl(root), .testEnvironment = test}), isTheSame);
}

void TestReceiverLock::aKilledHolderLeavesNothingBehind()
{
    int ready[2];
    QVERIFY(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto held = take(u"child"_s);
        [[maybe_unused]] const auto told = ::write(ready[1], held ? "y" : "n", 1);
        for (;;)
            ::pause();
    }
    char answer = 0;
    QCOMPARE(::read(ready[0], &answer, 1), 1);
    ::close(ready[0]);
    ::close(ready[1]);
    QCOMPARE(answer, 'y');
    const auto refusedWhileAlive = take();
    ::kill(child, SIGKILL);
    QCOMPARE(::waitpid(child, nullptr, 0), child);

    QVERIFY(!refusedWhileAlive);
    QCOMPARE(refusedWhileAlive.error().detail, u"botdesk, profile child, process %1"_s.arg(child));
    QVERIFY(take());
}

void TestReceiverLock::anOldDescriptionOfALivingProcessHoldsNothing()
{
    QVERIFY(take());
    QFile file(onlyFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"program\":\"botdesk-test\",\"pid\":" + QByteArray::number(::getpid()) + "}");
    file.close();
    QVERIFY(take());   // the number was reused: it stands there, but nobody holds the lock
}

void TestReceiverLock::aFolderThatCannotBeIsAnError()
{
    QFile file(m_folder->filePath(u"deep"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto lock = take();
    QVERIFY(!lock);
    QCOMPARE(lock.error().kind, Error::Kind::FileSystem);
}

void TestReceiverLock::othersCannotReadIt()
{
    const auto lock = take();
    QVERIFY(lock);
    QCOMPARE(QFile::permissions(onlyFile()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void TestReceiverLock::theFolderIsTheSameForEveryProfile()
{
    const QByteArray before = qgetenv("XDG_STATE_HOME");
    qputenv("XDG_STATE_HOME", "/somewhere/state");
    const QString named = ReceiverLock::defaultFolder();
    qputenv("XDG_STATE_HOME", "relative/is/ignored");
    const QString fallback = ReceiverLock::defaultFolder();
    before.isNull() ? qunsetenv("XDG_STATE_HOME") : qputenv("XDG_STATE_HOME", before);
    QCOMPARE(named, u"/somewhere/state/botdesk/receivers"_s);
    QCOMPARE(fallback, QDir::homePath() + u"/.local/state/botdesk/receivers"_s);
}

BOTDESK_TEST(TestReceiverLock)
#include "testreceiverlock.moc"
