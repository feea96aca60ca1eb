// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/sandboxhost.h"
#include "session/session.h"
#include "store/database.h"
#include "support/smalldisk.h"
#include "support/testmain.h"
#include "support/waitfor.h"

#include <QDateTime>
#include <QDir>
#include <QTest>
#include <QThread>

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
    QJsonObject control(const QString &method, const QString &path, const QJsonObject &body = {});
    QStringList storedTexts();
    int pending();
    Phase phase() const { return m_session->receiverState().phase; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxHost> m_sandbox;
    std::unique_ptr<QThread> m_network;
    std::unique_ptr<Session> m_session;
    qint64 m_alice = 0;
};

void TestSessionTrouble::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
    m_sandbox = std::make_unique<SandboxHost>(QString());
    m_sandbox->start();
    QTRY_COMPARE(m_sandbox->state(), SandboxHost::State::Running);
    m_alice = control(u"GET"_s, u"state"_s).value("people"_L1).toArray().first()["id"_L1].toInteger();
    m_network = std::make_unique<QThread>();
    m_network->start();
}

void TestSessionTrouble::cleanup()
{
    m_session.reset();
    if (m_network) {
        m_network->quit();
        m_network->wait();
    }
    m_sandbox.reset();
}

void TestSessionTrouble::open(const QString &path)
{
    m_session.reset();
    BotProfile profile{.name = u"sandbox"_s, .botId = m_sandbox->token().botId(), .isSandbox = true};
    profile.server = {.root = m_sandbox->apiRoot(), .proxy = QNetworkProxy(QNetworkProxy::NoProxy)};
    m_session = std::make_unique<Session>(profile, m_sandbox->token(), openSqliteStore({.path = path, .busyTimeout = 50ms}), m_network.get());
}

QJsonObject TestSessionTrouble::control(const QString &method, const QString &path, const QJsonObject &body)
{
    return waitFor(m_sandbox->control(method, path, body)).value_or(QJsonObject());
}

void TestSessionTrouble::say(const QString &text)
{
    control(u"POST"_s, u"send"_s, {{u"from"_s, m_alice}, {u"chat_id"_s, m_alice}, {u"text"_s, text}});
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
    const QString path = m_folder->filePath(u"s.sqlite"_s);
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
    const QString path = m_folder->filePath(u"s.sqlite"_s);
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
    open(m_folder->filePath(u"s.sqlite"_s));
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
