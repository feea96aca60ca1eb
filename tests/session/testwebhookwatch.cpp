// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/clock.h"
#include "session/receivingswitch.h"
#include "session/strangerwatch.h"
#include "session/webhookservers.h"
#include "session/webhooksetting.h"
#include "session/webhookwatch.h"
#include "support/sandboxground.h"
#include "support/testmain.h"

#include <QDir>
#include <QTcpServer>
#include <QTimer>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

using Phase = ReceiverState::Phase;
using Kind = StrangerTrace::Kind;

//! What is known of a webhook in the course of time, and who else is on the bot.
class TestWebhookWatch final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void itAsksWhileSomebodyLooks();
    void itGoesOnWhenToldTo();
    void itsMemoryOutlivesARestart();
    void whatTheListenerRefusedCounts();
    void aListenerElsewhereDoesNotCount();
    void whatIsSetHereIsNobodyElses();
    void whatSomebodyElseSetsIsToldUntilAcknowledged();
    void anotherPollerIsTold();
    void aForeignWebhookIsNoticedWhilePolling();
    void aForeignWebhookIsNoticedByOneQuestion();
    void aForeignDeletionIsNoticedWhenPollingWorks();
    void aQuestionByHandIsNobodyElses();

private:
    std::unique_ptr<Session> open(const QString &folder);
    WebhookSettings here(const QByteArray &secret);
    QStringList found(const WebhookWatch &watch);

    std::unique_ptr<SandboxGround> m_ground;
    std::unique_ptr<Session> m_session;
    quint16 m_port = 0;
};

void TestWebhookWatch::init()
{
    m_ground = std::make_unique<SandboxGround>();
    QVERIFY(m_ground->isReady());
    QTcpServer free;   // a port that nobody has
    QVERIFY(free.listen(QHostAddress::LocalHost));
    m_port = free.serverPort();
    free.close();
    m_session = open(u"one"_s);
}

std::unique_ptr<Session> TestWebhookWatch::open(const QString &folder)
{
    QDir(m_ground->folder.path()).mkpath(folder);
    BotProfile profile = m_ground->profile(folder);
    profile.listener = {.port = m_port};
    const QString path = m_ground->folder.filePath(folder);
    auto session = std::make_unique<Session>(profile, m_ground->sandbox.token(), openSqliteStore({.path = path + u"/s.sqlite"_s}), &m_ground->network);
    session->prepareListening(std::make_shared<WebhookServers>(), path);
    return session;
}

void TestWebhookWatch::cleanup()
{
    m_session.reset();
    m_ground.reset();
}

WebhookSettings TestWebhookWatch::here(const QByteArray &secret)
{
    ListenerKeys keys = *waitFor(m_session->listenerKeys());
    if (!secret.isEmpty())
        keys.secret = secret;
    return settingsFor(u"http://127.0.0.1:%1/"_s.arg(m_port), keys, {});
}

QStringList TestWebhookWatch::found(const WebhookWatch &watch)
{
    QStringList ids;
    if (!watch.last())
        return ids;
    for (const WebhookFinding &finding : watch.diagnosis().findings)
        ids << finding.id;
    return ids;
}

void TestWebhookWatch::itAsksWhileSomebodyLooks()
{
    int asked = 0;
    connect(m_session.get(), &Session::called, this, [&asked](const CallRecord &record) { asked += record.method == u"getWebhookInfo"_s; });
    WebhookWatch watch(*m_session);
    QVERIFY(waitFor(m_session->call(u"getMe"_s)));
    QCOMPARE(asked, 0);
    watch.setLookedAt(true);
    QTRY_VERIFY(watch.last());
    QCOMPARE(watch.last()->info.pendingUpdateCount, 6);
    QTRY_COMPARE(asked, 1);
    watch.setLookedAt(false);
    watch.refresh();
    QTRY_COMPARE(asked, 2);
    QTRY_VERIFY(!watch.isAsking());
    QVERIFY(!watch.findChild<QTimer *>()->isActive());   // nobody looks: that was the last question
    watch.setLookedAt(true);
    QTRY_VERIFY(watch.findChild<QTimer *>()->isActive());
    watch.setLookedAt(false);
    QVERIFY(!watch.findChild<QTimer *>()->isActive());
}

void TestWebhookWatch::itGoesOnWhenToldTo()
{
    int asked = 0;
    connect(m_session.get(), &Session::called, this, [&asked](const CallRecord &record) { asked += record.method == u"getWebhookInfo"_s; });
    WebhookWatch watch(*m_session);
    watch.setUrgent(true);
    watch.setLookedAt(true);
    QTRY_VERIFY(asked > 0 && !watch.isAsking());   // it waits for its next question
    watch.setLookedAt(false);                      // the page is left, and it goes on
    QTRY_VERIFY_WITH_TIMEOUT(asked >= 3, 20'000);
}

void TestWebhookWatch::itsMemoryOutlivesARestart()
{
    {
        WebhookWatch watch(*m_session);
        watch.setLookedAt(true);
        QTRY_VERIFY(watch.last());
        QTRY_VERIFY(Clock::system().unixSeconds() > watch.last()->at);   // one sample a second is kept
    }
    QVERIFY(waitFor(setWebhook(*m_session, {.url = u"http://127.0.0.1:9/hook"_s}, {})));
    WebhookWatch later(*m_session);
    later.setLookedAt(true);
    QTRY_COMPARE(later.samples().size(), 2);
    QVERIFY(!later.samples().first().info.isSet());
    QCOMPARE(later.samples().last().info.url, u"http://127.0.0.1:9/hook"_s);
}

void TestWebhookWatch::whatTheListenerRefusedCounts()
{
    WebhookWatch watch(*m_session);
    watch.setLookedAt(true);
    QVERIFY(waitFor(switchToListener(*m_session, here("not-the-secret-of-the-listener"), {})));
    QTRY_VERIFY2((watch.refresh(), found(watch).contains(u"listener.secret"_s)), qPrintable(found(watch).join(u' ')));
    // A page that is opened later learns it from the log.
    WebhookWatch later(*m_session);
    later.setLookedAt(true);
    QTRY_VERIFY2((later.refresh(), found(later).contains(u"listener.secret"_s)), qPrintable(found(later).join(u' ')));
}

void TestWebhookWatch::aListenerElsewhereDoesNotCount()
{
    WebhookWatch watch(*m_session);
    watch.setLookedAt(true);
    m_session->setReceiving(BotProfile::Receiving::Webhook, m_session->profile().listener);
    m_session->startReceiving();
    QTRY_VERIFY(m_session->receiverState().listener);
    watch.refresh();
    QTRY_COMPARE(found(watch), QStringList{u"config.notset"_s});   // it waits, and nobody delivers
    QVERIFY(waitFor(setWebhook(*m_session, {.url = u"http://127.0.0.1:9/hook"_s}, {})));
    QTRY_VERIFY2((watch.refresh(), watch.last()->info.lastErrorDate), qPrintable(found(watch).join(u' ')));
    for (const QString &id : found(watch))
        QVERIFY2(!id.startsWith("listener."_L1), qPrintable(id));
}

void TestWebhookWatch::whatIsSetHereIsNobodyElses()
{
    QVERIFY(waitFor(m_session->webhookInfo()));
    QVERIFY(waitFor(setWebhook(*m_session, {.url = u"http://127.0.0.1:9/one"_s}, {})));
    QVERIFY(waitFor(m_session->webhookInfo()));
    QVERIFY(waitFor(setWebhook(*m_session, {.url = u"http://127.0.0.1:9/two"_s, .maxConnections = 7}, {})));
    QVERIFY(waitFor(m_session->webhookInfo()));
    QVERIFY(waitFor(switchToPolling(*m_session)));
    QTRY_COMPARE(m_session->receiverState().phase, Phase::Receiving);
    QTRY_COMPARE(waitFor(m_session->webhookInfo())->pendingUpdateCount, 0);
    QVERIFY(m_session->strangers().traces().isEmpty());
}

void TestWebhookWatch::whatSomebodyElseSetsIsToldUntilAcknowledged()
{
    QVERIFY(waitFor(m_session->webhookInfo()));
    auto other = open(u"two"_s);
    QVERIFY(waitFor(setWebhook(*other, {.url = u"http://127.0.0.1:9/other"_s}, {})));
    QVERIFY(waitFor(m_session->webhookInfo()));
    QTRY_COMPARE(m_session->strangers().traces().size(), 1);
    QCOMPARE(m_session->strangers().traces().first().kind, Kind::WebhookSet);
    QCOMPARE(m_session->strangers().traces().first().host, u"127.0.0.1"_s);
    QVERIFY(other->strangers().traces().isEmpty());
    m_session.reset();
    m_session = open(u"one"_s);
    QTRY_COMPARE(m_session->strangers().traces().size(), 1);
    m_session->strangers().acknowledge();
    QVERIFY(waitFor(m_session->webhookInfo()));
    QVERIFY(m_session->strangers().traces().isEmpty());
    m_session.reset();
    m_session = open(u"one"_s);
    QVERIFY(waitFor(m_session->webhookInfo()));
    QVERIFY(waitFor(m_session->store().value(u"anything"_s)));   // behind what is read at the start
    QVERIFY(m_session->strangers().traces().isEmpty());
}

void TestWebhookWatch::anotherPollerIsTold()
{
    m_session->startReceiving();
    QTRY_COMPARE(m_session->receiverState().phase, Phase::Receiving);
    auto other = open(u"two"_s);
    QTRY_VERIFY(other->call(u"getUpdates"_s, QJsonObject{{u"timeout"_s, 0}}).isValid() && m_session->receiverState().phase == Phase::Conflict);
    QTRY_COMPARE(m_session->strangers().traces().size(), 1);
    QCOMPARE(m_session->strangers().traces().first().kind, Kind::OtherPoller);
}

//! Nobody ever looked at getWebhookInfo: that polling went well is enough to know.
void TestWebhookWatch::aForeignWebhookIsNoticedWhilePolling()
{
    int asked = 0;
    connect(m_session.get(), &Session::called, this, [&asked](const CallRecord &record) { asked += record.method == u"getWebhookInfo"_s; });
    m_session->startReceiving();
    QTRY_COMPARE(m_session->receiverState().phase, Phase::Receiving);
    auto other = open(u"two"_s);
    QVERIFY(waitFor(setWebhook(*other, {.url = u"http://127.0.0.1:9/other"_s}, {})));
    QTRY_COMPARE(m_session->receiverState().phase, Phase::Conflict);
    QTRY_COMPARE(m_session->strangers().traces().size(), 1);
    QCOMPARE(m_session->strangers().traces().first().kind, Kind::WebhookSet);
    QCOMPARE(m_session->strangers().traces().first().host, u"127.0.0.1"_s);
    QCOMPARE(asked, 1);
}

void TestWebhookWatch::aForeignWebhookIsNoticedByOneQuestion()
{
    QVERIFY(waitFor(m_session->peek()));
    auto other = open(u"two"_s);
    QVERIFY(waitFor(setWebhook(*other, {.url = u"http://127.0.0.1:9/other"_s}, {})));
    QVERIFY(!waitFor(m_session->takePending()));
    QTRY_COMPARE(m_session->strangers().traces().size(), 1);
    QCOMPARE(m_session->strangers().traces().first().kind, Kind::WebhookSet);
}

void TestWebhookWatch::aForeignDeletionIsNoticedWhenPollingWorks()
{
    QVERIFY(waitFor(setWebhook(*m_session, {.url = u"http://127.0.0.1:9/own"_s}, {})));
    QVERIFY(waitFor(m_session->webhookInfo()));
    auto other = open(u"two"_s);
    QVERIFY(waitFor(other->call(u"deleteWebhook"_s)));
    QVERIFY(m_session->strangers().traces().isEmpty());
    m_session->startReceiving();
    QTRY_COMPARE(m_session->strangers().traces().size(), 1);
    QCOMPARE(m_session->strangers().traces().first().kind, Kind::WebhookGone);
}

void TestWebhookWatch::aQuestionByHandIsNobodyElses()
{
    m_session->startReceiving();
    QTRY_COMPARE(m_session->receiverState().phase, Phase::Receiving);
    // In the same moment, until the poller's question is the older one that has to give way.
    QTRY_VERIFY(m_session->call(u"getUpdates"_s, QJsonObject{{u"timeout"_s, 5}}).isValid() && m_session->receiverState().phase == Phase::Conflict);
    QVERIFY(waitFor(m_session->store().value(u"anything"_s)));
    QVERIFY(m_session->strangers().traces().isEmpty());
}

BOTDESK_TEST(TestWebhookWatch)
#include "testwebhookwatch.moc"
