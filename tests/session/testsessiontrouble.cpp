// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/session.h"
#include "store/database.h"
#include "support/smalldisk.h"
#include "support/sandboxground.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QDir>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = ReceiverState::Phase;

//! A session whose disk, database or clock is in trouble: it says so and stops receiving; the server keeps the rest.
class TestSessionTrouble : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aFullDiskStopsReceivingAndLosesNothing();
    void aLockedDatabaseStopsReceivingAndLosesNothing();
    void aDamagedDatabaseIsSetAsideAndReceivingGoesOn();
    void aClockThatWasSetBackMakesNoGap();

private:
    void open(const QString &path);
    void say(const QString &text);
    QStringList storedTexts();
    int pending();
    Phase phase() const { return m_session->receiverState().phase; }

    std::unique_ptr<SandboxGround> m_ground;
    std::unique_ptr<Session> m_session;
    qint64 m_alice = 0;
};

void TestSessionTrouble::init()
{
    m_ground = std::make_unique<SandboxGround>();
    QVERIFY(m_ground->isReady());
    m_alice = m_ground->person(0);
}

void TestSessionTrouble::cleanup()
{
    m_session.reset();
    m_ground.reset();
}

void TestSessionTrouble::open(const QString &path)
{
    m_session.reset();
    const BotProfile profile = m_ground->profile();
    m_session = std::make_unique<Session>(profile, m_ground->sandbox.token(), openSqliteStore({.path = path, .busyTimeout = 50ms}), &m_ground->network);
}

void TestSessionTrouble::say(const QString &text)
{
    m_ground->control(u"POST"_s, u"send"_s, {{u"from"_s, m_alice}, {u"chat_id"_s, m_alice}, {u"text"_s, text}});
}

//! First words of the texts in the log, in its order.
QStringList TestSessionTrouble::storedTexts()
{
    QStringList texts;
    const auto info = waitFor(m_session->store().info());
    if (!info || info->stored == 0)
        return texts;
    for (const StoredUpdate &row : waitFor(m_session->store().page(info->first, info->last)).value_or(QList<StoredUpdate>()))
        texts << row.head.summary.part(0).section(u' ', 0, 0);
    return texts;
}

//! What the server has not been told to forget.
int TestSessionTrouble::pending()
{
    const auto info = waitFor(m_session->webhookInfo());
    return info ? info->pendingUpdateCount : -1;
}

void TestSessionTrouble::aFullDiskStopsReceivingAndLosesNothing()
{
    SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("needs the right to mount a small tmpfs");
    open(disk.file());
    m_session->startReceiving();
    QTRY_COMPARE(phase(), Phase::Receiving);
    QTRY_COMPARE(pending(), 0);
    const auto before = storedTexts().size();
    const QString filler = QFile::decodeName(disk.path()) + u"/filler"_s;
    {
        QFile file(filler);
        QVERIFY(file.open(QIODevice::WriteOnly));
        while (file.write(QByteArray(64 * 1024, 'x')) > 0 && file.flush()) { }
    }

    QStringList said;
    for (int i = 0; i < 100 && phase() != Phase::StoreTrouble; ++i) {
        said << u"full-%1"_s.arg(i);
        say(said.last() + u' ' + QString(4000, u'я'));
    }
    QTRY_COMPARE(phase(), Phase::StoreTrouble);
    QCOMPARE(m_session->receiverState().error->kind, Error::Kind::DiskFull);
    const auto stored = storedTexts().size() - before;
    QVERIFY(stored < said.size());
    QCOMPARE(pending(), int(said.size() - stored));   // what is not stored was not confirmed

    m_session->tryAgain();   // still full
    QTRY_COMPARE(phase(), Phase::StoreTrouble);
    QVERIFY(QFile::remove(filler));
    m_session->tryAgain();
    QTRY_COMPARE(phase(), Phase::Receiving);
    QTRY_COMPARE(storedTexts().mid(before), said);
    QTRY_COMPARE(pending(), 0);
}

void TestSessionTrouble::aLockedDatabaseStopsReceivingAndLosesNothing()
{
    const QString path = m_ground->folder.filePath(u"s.sqlite"_s);
    open(path);
    m_session->startReceiving();
    QTRY_COMPARE(phase(), Phase::Receiving);
    QTRY_COMPARE(pending(), 0);
    const auto before = storedTexts().size();
    {
        const auto other = Database::open(path, Database::Access::Write, 1s);
        QVERIFY(other);
        QVERIFY((*other)->begin());
        say(u"locked-1"_s);
        say(u"locked-2"_s);
        QTRY_COMPARE(phase(), Phase::StoreTrouble);
        QCOMPARE(m_session->receiverState().error->kind, Error::Kind::Locked);
        QCOMPARE(pending(), 2);
        (*other)->rollback();
    }
    m_session->tryAgain();
    QTRY_COMPARE(phase(), Phase::Receiving);
    QTRY_COMPARE(storedTexts().mid(before), (QStringList{u"locked-1"_s, u"locked-2"_s}));
    QTRY_COMPARE(pending(), 0);
}

void TestSessionTrouble::aDamagedDatabaseIsSetAsideAndReceivingGoesOn()
{
    const QString path = m_ground->folder.filePath(u"s.sqlite"_s);
    open(path);
    m_session->startReceiving();
    say(u"before"_s);
    QTRY_COMPARE(storedTexts().value(storedTexts().size() - 1), u"before"_s);
    const QStringList before = storedTexts();
    m_session.reset();   // everything is in the file now
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, '\xa5'));
    file.close();

    open(path);
    m_session->startReceiving();
    say(u"after"_s);
    QTRY_COMPARE_WITH_TIMEOUT(storedTexts(), before + QStringList{u"after"_s}, 20'000);
    const auto info = waitFor(m_session->store().info());
    QVERIFY(info->recovery);
    QCOMPARE(info->recovery->recovered, before.size());
    QVERIFY(QFile::exists(info->recovery->damagedFile));
    QCOMPARE(phase(), Phase::Receiving);
}

void TestSessionTrouble::aClockThatWasSetBackMakesNoGap()
{
    open(m_ground->folder.filePath(u"s.sqlite"_s));
    const qint64 tomorrow = QDateTime::currentMSecsSinceEpoch() + 86'400'000;
    QVERIFY(waitFor(m_session->store().setValue(u"receiver.alive"_s, QByteArray::number(tomorrow))));
    int told = 0;
    connect(m_session.get(), &Session::awaySinceKnown, this, [&told] { ++told; });
    m_session->startReceiving();
    QTRY_COMPARE(told, 1);
    QCOMPARE(m_session->awaySinceMs(), 0);
    // From now on it is counted by the clock as it is.
    QTRY_VERIFY(waitFor(m_session->store().value(u"receiver.alive"_s))->toLongLong() < tomorrow - 3'600'000);
}

BOTDESK_TEST(TestSessionTrouble)
#include "testsessiontrouble.moc"
