// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/receivingswitch.h"
#include "session/webhookservers.h"
#include "session/webhooksetting.h"
#include "support/sandboxground.h"
#include "support/testmain.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTimer>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = ReceiverState::Phase;
using Receiving = BotProfile::Receiving;

//! From polling to a webhook and back, while people write.
class TestReceivingSwitch final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void nothingIsLostOrStoredTwiceWhilePeopleWrite();
    void aTakenPortLeavesItPolling();
    void aRefusalLeavesItPolling();
    void somebodyElsesServerGetsThem();
    void pendingUpdatesAreTakenAndConfirmed();
    void pendingUpdatesAreNotTakenWhileReceiving();
    void whatWasSetIsKept();

private:
    Session &session() { return *m_session; }
    void open();
    WebhookSettings here();
    WebhookInfo info() { return waitFor(session().webhookInfo()).value_or(WebhookInfo()); }
    void write(const QString &text);
    QStringList textsStored();

    std::unique_ptr<SandboxGround> m_ground;
    std::unique_ptr<Session> m_session;
    ListenerSettings m_listener;
    qint64 m_person = 0;
};

void TestReceivingSwitch::init()
{
    m_ground = std::make_unique<SandboxGround>();
    QVERIFY(m_ground->isReady());
    m_person = m_ground->person(0);
    QTcpServer free;   // a port that nobody has
    QVERIFY(free.listen(QHostAddress::LocalHost));
    m_listener = {.port = free.serverPort()};
    open();
}

void TestReceivingSwitch::open()
{
    BotProfile profile = m_ground->profile();
    profile.listener = m_listener;
    m_session = std::make_unique<Session>(profile, m_ground->sandbox.token(), openSqliteStore({.path = m_ground->folder.filePath(u"s.sqlite"_s)}), &m_ground->network);
    m_session->prepareListening(std::make_shared<WebhookServers>(), m_ground->folder.path());
}

void TestReceivingSwitch::cleanup()
{
    m_session.reset();
    m_ground.reset();
}

WebhookSettings TestReceivingSwitch::here()
{
    const auto keys = waitFor(session().listenerKeys());
    return {.url = u"http://127.0.0.1:%1%2"_s.arg(m_listener.port).arg(QString::fromUtf8(keys->path)),
            .secretToken = QString::fromUtf8(keys->secret)};
}

void TestReceivingSwitch::write(const QString &text)
{
    m_ground->sandbox.control(u"POST"_s, u"send"_s, {{u"from"_s, m_person}, {u"chat_id"_s, m_person}, {u"text"_s, text}});
}

//! Of the messages that the test wrote, in order of arrival.
QStringList TestReceivingSwitch::textsStored()
{
    QStringList texts;
    const auto rows = waitFor(session().store().rows());
    const auto jsons = waitFor(session().store().jsons(rows ? rows->mid(0, rows->size()) : QList<LogId>()));
    for (const QByteArray &json : jsons.value_or(QList<QByteArray>())) {
        const QString text = QJsonDocument::fromJson(json)["message"_L1]["text"_L1].toString();
        if (text.startsWith("No. "_L1))
            texts << text;
    }
    return texts;
}

void TestReceivingSwitch::nothingIsLostOrStoredTwiceWhilePeopleWrite()
{
    session().startReceiving();
    QTRY_COMPARE(session().receiverState().phase, Phase::Receiving);
    QStringList written;
    QTimer people;
    connect(&people, &QTimer::timeout, this, [&] {
        written << u"No. %1"_s.arg(written.size());
        write(written.last());
    });
    people.start(15ms);
    for (int round = 0; round < 3; ++round) {
        const auto there = waitFor(switchToListener(session(), here(), info()));
        QVERIFY2(there, qPrintable(there ? QString() : describe(there.error())));
        QVERIFY(info().isSet());
        const qsizetype so = written.size();
        QTRY_VERIFY(written.size() > so + 20);
        const auto back = waitFor(switchToPolling(session()));
        QVERIFY2(back, qPrintable(back ? QString() : describe(back.error())));
        QVERIFY(!info().isSet());
        QTRY_COMPARE(session().receiverState().phase, Phase::Receiving);
    }
    people.stop();
    QTRY_VERIFY(textsStored().size() >= written.size());
    QTRY_COMPARE(info().pendingUpdateCount, 0);
    QStringList stored = textsStored();
    QCOMPARE(stored.size(), written.size());
    QCOMPARE(QSet<QString>(stored.begin(), stored.end()).size(), written.size());
}

void TestReceivingSwitch::aTakenPortLeavesItPolling()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost, m_listener.port));
    session().startReceiving();
    QTRY_COMPARE(session().receiverState().phase, Phase::Receiving);
    const auto done = waitFor(switchToListener(session(), here(), info()));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Network);
    QTRY_VERIFY(session().receiverState().phase == Phase::Receiving && !session().receiverState().listener);
    QCOMPARE(session().profile().receiving, Receiving::Polling);
    QVERIFY(!info().isSet());
}

void TestReceivingSwitch::aRefusalLeavesItPolling()
{
    session().startReceiving();
    QTRY_COMPARE(session().receiverState().phase, Phase::Receiving);
    QVERIFY(!waitFor(switchToListener(session(), {.url = u"https://nobody.invalid/hook"_s}, info())));
    QTRY_VERIFY(session().receiverState().phase == Phase::Receiving && !session().receiverState().listener);
    write(u"No. 0"_s);
    QTRY_COMPARE(textsStored(), QStringList{u"No. 0"_s});
}

void TestReceivingSwitch::somebodyElsesServerGetsThem()
{
    QTcpServer elsewhere;
    QVERIFY(elsewhere.listen(QHostAddress::LocalHost));
    session().startReceiving();
    QTRY_COMPARE(session().receiverState().phase, Phase::Receiving);
    const QString url = u"http://127.0.0.1:%1/hook"_s.arg(elsewhere.serverPort());
    QVERIFY(waitFor(switchToServer(session(), {.url = url}, info())));
    QTRY_COMPARE(session().receiverState().phase, Phase::Stopped);
    write(u"No. 0"_s);
    QTRY_VERIFY(elsewhere.hasPendingConnections());
    QVERIFY(textsStored().isEmpty());
    QVERIFY(waitFor(switchToPolling(session())));
    QTRY_COMPARE(textsStored(), QStringList{u"No. 0"_s});   // it was kept for us
}

void TestReceivingSwitch::pendingUpdatesAreTakenAndConfirmed()
{
    QStringList written;
    for (int i = 0; i < 130; ++i) {   // more than one page
        written << u"No. %1"_s.arg(i);
        write(written.last());
    }
    QTRY_COMPARE(info().pendingUpdateCount, 136);   // with those of the Sandbox's beginning
    const auto taken = waitFor(session().takePending());
    QVERIFY(taken);
    QCOMPARE(*taken, 136);
    QCOMPARE(textsStored(), written);
    QCOMPARE(info().pendingUpdateCount, 0);
    QCOMPARE(waitFor(session().takePending()).value_or(-1), 0);
}

void TestReceivingSwitch::pendingUpdatesAreNotTakenWhileReceiving()
{
    session().startReceiving();
    QTRY_COMPARE(session().receiverState().phase, Phase::Receiving);
    QCOMPARE(waitFor(session().takePending()).error().kind, Error::Kind::Invalid);
}

void TestReceivingSwitch::whatWasSetIsKept()
{
    const WebhookSettings first{.url = u"http://127.0.0.1:9/first"_s, .secretToken = u"secret-of-the-first"_s, .allowedUpdates = QStringList{u"message"_s}};
    const WebhookSettings second{.url = u"http://127.0.0.1:9/second"_s, .secretToken = u"secret-of-the-second"_s};
    QVERIFY(waitFor(setWebhook(session(), first, info())));
    QVERIFY(waitFor(setWebhook(session(), second, info())));   // within a second: it waits
    m_session.reset();
    open();
    const auto kept = waitFor(session().keptWebhooks());
    QVERIFY(kept && kept->set && kept->former);
    QCOMPARE(*kept->set, second);
    QCOMPARE(*kept->former, first);
    QVERIFY(kept->knows(info()));
    QCOMPARE(kept->settingsOf(info()).secretToken, second.secretToken);
    QVERIFY(!kept->knows({.url = first.url}));
    QCOMPARE(QFileInfo(m_ground->folder.filePath(u"webhook-set.json"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

BOTDESK_TEST(TestReceivingSwitch)
#include "testreceivingswitch.moc"
