// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/httpserver.h"
#include "session/session.h"
#include "session/webhookservers.h"
#include "session/webhooksetting.h"
#include "support/sandboxground.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QThread>

#include <atomic>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

using Phase = ReceiverState::Phase;
using Receiving = BotProfile::Receiving;

//! A session that forwards: people of the Sandbox write, and a bot in this test gets it by HTTP.
class TestForwarding final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatComesIsDeliveredInOrderWithItsSecret();
    void whatWaitsSurvivesARestart();
    void whatWasPutAsideSurvivesARestart();
    void theRestFlowsAndTheOneIsTriedOn();
    void whatIsForgottenDoesNotComeAgain();
    void whatCameWhileItWasOffIsNotForwarded();
    void whatWaitsWhenItIsSwitchedOffGoesOnLater();
    void whatIsUnderWayAtAStopIsNotDeliveredTwice();
    void theEndDoesNotWaitForWhatIsUnderWay();
    void whatIsKeptBeforeItIsDroppedIsDelivered();
    void whatIsKeptAndDoesNotGetThroughWaits();
    void withoutItsJournalNothingIsKept();
    void theMethodInAnAnswerIsCalled();
    void withoutItsJournalNothingIsConfirmed();
    void withoutItsJournalItDoesNotBegin();
    void aListenerForwardsNothing();
    void settingsAreKeptPrivately();
    void damagedSettingsAreToldAndForwardNothing();

private:
    void make();
    void open();
    void reopen();
    void start();
    bool forward(bool on = true);
    void write(qint64 person, const QString &text) { m_ground->control(u"POST"_s, u"send"_s, {{u"from"_s, person}, {u"chat_id"_s, person}, {u"text"_s, text}}); }
    QStringList taken(qint64 person) const;   //!< the texts that were answered with 200
    int pending() { return m_ground->control(u"GET"_s, u"state"_s)["bots"_L1][0]["pending_updates"_L1].toInt(-1); }
    qint64 stored() { return waitFor(m_session->store().rows()).value_or(UpdateRows()).size() - AtStart; }
    const ForwardState &state() const { return m_session->forwardState(); }
    void failOn(const QString &text);

    static constexpr qint64 AtStart = 6;   // updates that wait in a Sandbox that has just begun

    std::unique_ptr<SandboxGround> m_ground;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<HttpServer> m_bot;
    std::function<HttpResponse(const QJsonObject &update)> m_answer;   //!< none: requests stay open
    QList<QPointer<HttpExchange>> m_open;
    QList<HttpRequest> m_requests;
    QList<QJsonObject> m_taken;
    qint64 m_alice = 0;
    qint64 m_bob = 0;
};

void TestForwarding::init()
{
    m_ground = std::make_unique<SandboxGround>();
    QVERIFY(m_ground->isReady());
    m_open.clear();
    m_requests.clear();
    m_taken.clear();
    m_answer = [](const QJsonObject &) { return HttpResponse{}; };
    m_bot = std::make_unique<HttpServer>();
    connect(m_bot.get(), &HttpServer::requested, this, [this](HttpExchange *exchange) {
        m_requests.append(exchange->request());
        if (!m_answer)
            return m_open.append(exchange);
        const QJsonObject update = QJsonDocument::fromJson(exchange->request().body).object();
        const HttpResponse answer = m_answer(update);
        if (answer.status == 200)
            m_taken.append(update);
        exchange->answer(answer);
    });
    QVERIFY(m_bot->listen(QHostAddress::LocalHost, 0));
    m_alice = m_ground->person(0);
    m_bob = m_ground->person(1);
    QVERIFY(m_alice > 0 && m_bob > 0);
    open();
    QTRY_COMPARE(stored(), 0);
}

void TestForwarding::cleanup()
{
    m_session.reset();
    m_bot.reset();
    m_ground.reset();
}

void TestForwarding::make()
{
    const BotProfile profile = m_ground->profile();
    m_session = std::make_unique<Session>(profile, m_ground->sandbox.token(), openSqliteStore({.path = m_ground->folder.filePath(u"bot/updates.sqlite"_s)}),
                                          &m_ground->network);
    m_session->prepareListening(std::make_shared<WebhookServers>(), m_ground->folder.filePath(u"bot"_s));
}

void TestForwarding::open()
{
    make();
    start();
    QTRY_COMPARE(m_session->receiverState().phase, Phase::Receiving);
}

//! The server answers the same question only after three seconds when it was asked just before: for it they have passed.
void TestForwarding::start()
{
    m_ground->control(u"POST"_s, u"clock"_s, {{u"advance"_s, 10}});
    m_session->startReceiving();
}

void TestForwarding::reopen()
{
    m_session.reset();
    open();
}

bool TestForwarding::forward(bool on)
{
    return waitFor(m_session->setForwarding({.url = u"http://127.0.0.1:%1/hook"_s.arg(m_bot->port()), .secret = "right_1", .isOn = on})).has_value();
}

QStringList TestForwarding::taken(qint64 person) const
{
    QStringList texts;
    for (const QJsonObject &update : m_taken) {
        if (update["message"_L1]["chat"_L1]["id"_L1].toInteger() == person)
            texts.append(update["message"_L1]["text"_L1].toString());
    }
    return texts;
}

void TestForwarding::failOn(const QString &text)
{
    m_answer = [text](const QJsonObject &update) { return HttpResponse{.status = update["message"_L1]["text"_L1].toString() == text ? 500 : 200}; };
}

void TestForwarding::whatComesIsDeliveredInOrderWithItsSecret()
{
    QVERIFY(forward());
    for (const QString &text : {u"1"_s, u"2"_s, u"3"_s}) {
        write(m_alice, text);
        write(m_bob, text + u"b"_s);
    }
    QTRY_COMPARE(m_taken.size(), 6);
    QCOMPARE(taken(m_alice), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(taken(m_bob), (QStringList{u"1b"_s, u"2b"_s, u"3b"_s}));
    QCOMPARE(m_requests.first().target, "/hook");
    QCOMPARE(m_requests.first().header("x-telegram-bot-api-secret-token"), "right_1");
    QTRY_COMPARE(pending(), 0);
    QCOMPARE(stored(), 6);
    QTRY_COMPARE(state().delivered, 6);
    QCOMPARE(state().waiting, 0);
    const auto &attempt = state().attempts.last();
    QCOMPARE(attempt.attempt.status, 200);
    QCOMPARE(attempt.update.type, u"message"_s);
    QVERIFY(!attempt.update.chat.isEmpty());
}

void TestForwarding::whatWaitsSurvivesARestart()
{
    m_answer = [](const QJsonObject &) { return HttpResponse{.status = 500}; };
    QVERIFY(forward());
    write(m_alice, u"1"_s);
    write(m_alice, u"2"_s);
    QTRY_COMPARE(pending(), 0);   // confirmed, and not delivered
    QTRY_VERIFY(!state().queues.isEmpty() && state().queues.first().isHeldBack());
    QCOMPARE(state().queues.first().queue.waiting, 2);
    QCOMPARE(state().queues.first().queue.lastError, u"Wrong response from the webhook: 500 Internal Server Error"_s);
    m_session.reset();
    m_answer = [](const QJsonObject &) { return HttpResponse{}; };
    open();
    QTRY_COMPARE(taken(m_alice), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(stored(), 2);
    write(m_alice, u"3"_s);
    QTRY_COMPARE(taken(m_alice), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

void TestForwarding::whatWasPutAsideSurvivesARestart()
{
    failOn(u"bad"_s);
    QVERIFY(forward());
    write(m_alice, u"bad"_s);
    write(m_alice, u"good"_s);
    QTRY_VERIFY(!state().queues.isEmpty() && state().queues.first().isHeldBack());
    m_session->forward(ForwardStep::PutAside, state().queues.first().head.id);
    QTRY_COMPARE(taken(m_alice), QStringList{u"good"_s});
    QTRY_COMPARE(state().aside.size(), 1);
    reopen();
    QTRY_COMPARE(state().aside.size(), 1);
    QCOMPARE(state().waiting, 0);
    m_answer = [](const QJsonObject &) { return HttpResponse{}; };
    write(m_alice, u"next"_s);
    QTRY_COMPARE(taken(m_alice), (QStringList{u"good"_s, u"next"_s}));
    m_session->forward(ForwardStep::DeliverAgain, state().aside.first().id);
    QTRY_COMPARE(taken(m_alice), (QStringList{u"good"_s, u"next"_s, u"bad"_s}));
    QTRY_VERIFY(state().aside.isEmpty());
    reopen();
    QTRY_VERIFY(state().isOpen);
    QVERIFY(state().aside.isEmpty() && state().waiting == 0);
}

void TestForwarding::theRestFlowsAndTheOneIsTriedOn()
{
    failOn(u"bad"_s);
    QVERIFY(forward());
    write(m_alice, u"bad"_s);
    write(m_alice, u"good"_s);
    QTRY_VERIFY(!state().queues.isEmpty() && state().queues.first().queue.waiting == 2 && state().queues.first().isHeldBack());
    m_session->forward(ForwardStep::LetFlow, state().queues.first().head.id);
    QTRY_COMPARE(taken(m_alice), QStringList{u"good"_s});
    reopen();
    write(m_alice, u"next"_s);
    QTRY_COMPARE(taken(m_alice), (QStringList{u"good"_s, u"next"_s}));   // it still holds nobody back
    QTRY_COMPARE(state().queues.size(), 1);
    m_answer = [](const QJsonObject &) { return HttpResponse{}; };
    m_session->forward(ForwardStep::TryNow, state().queues.first().head.id);
    QTRY_COMPARE(taken(m_alice), (QStringList{u"good"_s, u"next"_s, u"bad"_s}));
}

void TestForwarding::whatIsForgottenDoesNotComeAgain()
{
    failOn(u"bad"_s);
    QVERIFY(forward());
    write(m_alice, u"bad"_s);
    QTRY_VERIFY(!state().queues.isEmpty() && state().queues.first().isHeldBack());
    m_session->forward(ForwardStep::PutAside, state().queues.first().head.id);
    QTRY_COMPARE(state().aside.size(), 1);
    m_session->forward(ForwardStep::Forget, state().aside.first().id);
    QTRY_VERIFY(state().aside.isEmpty());
    reopen();
    QTRY_VERIFY(state().isOpen);
    QVERIFY(state().aside.isEmpty() && state().waiting == 0);
}

void TestForwarding::whatCameWhileItWasOffIsNotForwarded()
{
    write(m_alice, u"before"_s);
    QTRY_COMPARE(stored(), 1);
    QVERIFY(!QFile::exists(m_ground->folder.filePath(u"bot/deliveries"_s)));
    QVERIFY(forward());
    write(m_alice, u"on"_s);
    QTRY_COMPARE(taken(m_alice), QStringList{u"on"_s});
    QVERIFY(forward(false));
    write(m_alice, u"off"_s);
    QTRY_COMPARE(stored(), 3);
    QVERIFY(forward());
    write(m_alice, u"on again"_s);
    QTRY_COMPARE(taken(m_alice), (QStringList{u"on"_s, u"on again"_s}));
}

void TestForwarding::whatWaitsWhenItIsSwitchedOffGoesOnLater()
{
    failOn(u"1"_s);
    QVERIFY(forward());
    write(m_alice, u"1"_s);
    QTRY_VERIFY(!state().queues.isEmpty() && state().queues.first().isHeldBack());
    QVERIFY(forward(false));
    m_answer = [](const QJsonObject &) { return HttpResponse{}; };
    reopen();
    QTRY_COMPARE(state().queues.size(), 1);
    QCOMPARE(state().waiting, 1);
    m_session->forward(ForwardStep::TryNow, state().queues.first().head.id);
    write(m_alice, u"off"_s);
    QTRY_COMPARE(stored(), 2);
    QVERIFY(m_taken.isEmpty());
    QVERIFY(forward());
    QTRY_COMPARE(taken(m_alice), QStringList{u"1"_s});
}

void TestForwarding::whatIsUnderWayAtAStopIsNotDeliveredTwice()
{
    m_answer = {};
    QVERIFY(forward());
    write(m_alice, u"1"_s);
    QTRY_COMPARE(m_open.size(), 1);
    m_session->stopReceiving();
    QTRY_COMPARE(m_session->receiverState().phase, Phase::Stopped);
    start();   // before it has ended
    QTRY_COMPARE(m_session->receiverState().phase, Phase::Receiving);
    m_session->stopReceiving();
    QTRY_COMPARE(m_session->receiverState().phase, Phase::Stopped);
    QVERIFY(m_open.first());
    m_open.first()->answer({});
    QTRY_VERIFY(!state().isOpen);
    m_answer = [](const QJsonObject &) { return HttpResponse{}; };
    start();
    write(m_alice, u"2"_s);
    QTRY_COMPARE(taken(m_alice), QStringList{u"2"_s});
    QCOMPARE(m_requests.size(), 2);
}

//! A window that closes is not held up by a bot that thinks; what it took comes to it again.
void TestForwarding::theEndDoesNotWaitForWhatIsUnderWay()
{
    QThread answering;   // the end of the session holds up this one
    answering.start();
    auto *slow = new HttpServer;
    connect(&answering, &QThread::finished, slow, &QObject::deleteLater);
    std::atomic<int> came = 0;
    std::atomic<bool> isAnswered = false;
    connect(slow, &HttpServer::requested, slow, [&](HttpExchange *exchange) {
        if (++came > 1)
            return exchange->answer({});
        QTimer::singleShot(1400, slow, [&isAnswered, waiting = QPointer(exchange)] {
            isAnswered = true;
            if (waiting)
                waiting->answer({});
        });
    });
    QVERIFY(slow->listen(QHostAddress::LocalHost, 0));
    slow->moveToThread(&answering);
    QVERIFY(waitFor(m_session->setForwarding({.url = u"http://127.0.0.1:%1/"_s.arg(slow->port()), .isOn = true})));
    write(m_alice, u"1"_s);
    QTRY_COMPARE(came.load(), 1);
    m_session.reset();
    QVERIFY(!isAnswered);
    open();
    QTRY_COMPARE(came.load(), 2);
    QTRY_VERIFY(state().isOpen && state().waiting == 0);
    answering.quit();
    answering.wait();
}

void TestForwarding::whatIsKeptBeforeItIsDroppedIsDelivered()
{
    QVERIFY(forward());
    m_session->stopReceiving();
    QTRY_COMPARE(m_session->receiverState().phase, Phase::Stopped);
    for (int i = 0; i < 130; ++i)   // more than one page
        write(m_alice, QString::number(i));
    QCOMPARE(waitFor(m_session->takePending()).value_or(-1), 130);
    QCOMPARE(pending(), 0);
    QTRY_COMPARE(taken(m_alice).size(), 130);
    QCOMPARE(taken(m_alice).first(), u"0"_s);
    QCOMPARE(taken(m_alice).last(), u"129"_s);
    QTRY_VERIFY(!state().isOpen);   // and others may receive for this bot
    start();
    QTRY_COMPARE(m_session->receiverState().phase, Phase::Receiving);
    write(m_alice, u"130"_s);
    QTRY_COMPARE(taken(m_alice).size(), 131);
}

void TestForwarding::whatIsKeptAndDoesNotGetThroughWaits()
{
    failOn(u"1"_s);
    QVERIFY(forward());
    m_session->stopReceiving();
    QTRY_COMPARE(m_session->receiverState().phase, Phase::Stopped);
    write(m_alice, u"1"_s);
    write(m_alice, u"2"_s);
    QCOMPARE(waitFor(m_session->takePending()).value_or(-1), 2);
    QTRY_VERIFY(!m_requests.isEmpty() && !state().isOpen);
    QVERIFY(m_taken.isEmpty());
    QCOMPARE(waitFor(m_session->takePending()).value_or(-1), 0);
    m_answer = [](const QJsonObject &) { return HttpResponse{}; };
    start();
    QTRY_COMPARE(taken(m_alice), (QStringList{u"1"_s, u"2"_s}));
}

void TestForwarding::withoutItsJournalNothingIsKept()
{
    QVERIFY(forward());
    m_session->stopReceiving();
    QTRY_VERIFY(m_session->receiverState().phase == Phase::Stopped && !state().isOpen);
    const QString path = m_ground->folder.filePath(u"bot/deliveries"_s);
    QVERIFY(QFile::remove(path) && QDir().mkpath(path));   // in its way
    write(m_alice, u"1"_s);
    QVERIFY(!waitFor(m_session->takePending()));
    QCOMPARE(pending(), 1);
    QCOMPARE(stored(), 0);
    QVERIFY(QDir().rmdir(path));
    QCOMPARE(waitFor(m_session->takePending()).value_or(-1), 1);
    QTRY_COMPARE(taken(m_alice), QStringList{u"1"_s});
}

void TestForwarding::theMethodInAnAnswerIsCalled()
{
    m_answer = [](const QJsonObject &update) {
        const QJsonObject call{{"method"_L1, u"sendMessage"_s}, {"chat_id"_L1, update["message"_L1]["chat"_L1]["id"_L1]}, {"text"_L1, u"answered"_s}};
        return HttpResponse{.headers = {{"Content-Type", "application/json"}}, .body = QJsonDocument(call).toJson()};
    };
    QVERIFY(forward());
    write(m_alice, u"1"_s);
    const auto isAnswered = [this] {
        const auto messages = m_ground->control(u"GET"_s, u"chats/%1/messages"_s.arg(m_alice)).value("messages"_L1).toArray();
        return !messages.isEmpty() && messages.last()["text"_L1].toString() == u"answered"_s;
    };
    QTRY_VERIFY(isAnswered());
    QTRY_VERIFY(!state().attempts.isEmpty() && state().attempts.last().method == u"sendMessage"_s);
    QVERIFY(!state().callError);
}

void TestForwarding::withoutItsJournalNothingIsConfirmed()
{
    const QString path = m_ground->folder.filePath(u"bot/deliveries"_s);
    QVERIFY(QDir().mkpath(path));   // in its way
    QVERIFY(forward());
    write(m_alice, u"1"_s);
    QTRY_COMPARE(m_session->receiverState().phase, Phase::StoreTrouble);
    QVERIFY(state().error);
    QCOMPARE(pending(), 1);
    QCOMPARE(stored(), 0);
    QVERIFY(QDir().rmdir(path));
    m_session->tryAgain();
    QTRY_COMPARE(taken(m_alice), QStringList{u"1"_s});
    QTRY_COMPARE(pending(), 0);
    QCOMPARE(stored(), 1);
    QTRY_VERIFY(!state().error);
}

//! Not even when nothing comes: the operator shall not learn it from the first update.
void TestForwarding::withoutItsJournalItDoesNotBegin()
{
    QVERIFY(forward());
    m_session.reset();
    const QString path = m_ground->folder.filePath(u"bot/deliveries"_s);
    QVERIFY((!QFile::exists(path) || QFile::remove(path)) && QDir().mkpath(path));   // in its way
    make();
    start();
    QTRY_COMPARE(m_session->receiverState().phase, Phase::StoreTrouble);
    QTRY_VERIFY(state().error);
    QVERIFY(QDir().rmdir(path));
    m_session->tryAgain();
    QTRY_COMPARE(m_session->receiverState().phase, Phase::Receiving);
}

void TestForwarding::aListenerForwardsNothing()
{
    QVERIFY(forward());
    QTRY_VERIFY(state().isOpen);
    m_session->setReceiving(Receiving::Webhook, {.port = 0});
    QTRY_VERIFY(m_session->receiverState().listener);
    QTRY_VERIFY(!state().isOpen);
    const auto keys = waitFor(m_session->listenerKeys());
    QVERIFY(keys);
    QVERIFY(waitFor(setWebhook(*m_session, {.url = m_session->receiverState().listener->url(), .secretToken = QString::fromUtf8(keys->secret)}, {})));
    write(m_alice, u"0"_s);
    QTRY_COMPARE(stored(), 1);
    QVERIFY(waitFor(m_session->call(u"deleteWebhook"_s)));
    m_session->setReceiving(Receiving::Polling, {.port = 0});
    QTRY_VERIFY(state().isOpen);
    write(m_alice, u"1"_s);
    QTRY_COMPARE(taken(m_alice), QStringList{u"1"_s});   // the one before stayed here
}

void TestForwarding::settingsAreKeptPrivately()
{
    QVERIFY(forward());
    const ForwardSettings before = m_session->forwardSettings();
    QVERIFY(before.isOn);
    const auto mode = QFile::permissions(forwardFile(m_session->folder()));
    QVERIFY(!(mode & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    QVERIFY(!QJsonDocument(m_session->profile().toJson()).toJson().contains("right_1"));
    reopen();
    QTRY_COMPARE(m_session->forwardSettings(), before);
}

void TestForwarding::damagedSettingsAreToldAndForwardNothing()
{
    QVERIFY(forward());
    m_session.reset();
    QFile file(forwardFile(m_ground->folder.filePath(u"bot"_s)));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("{");
    file.close();
    open();
    QTRY_VERIFY(state().settingsError);
    QCOMPARE(state().settingsError->kind, Error::Kind::Damaged);
    QVERIFY(!m_session->forwardSettings().isOn);
    write(m_alice, u"1"_s);
    QTRY_COMPARE(stored(), 1);
    QVERIFY(m_taken.isEmpty());
}

BOTDESK_TEST(TestForwarding)
#include "testforwarding.moc"
