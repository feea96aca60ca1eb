// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/secretfile.h"
#include "session/workspace.h"
#include "support/testmain.h"
#include "support/waitfor.h"

#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

using Phase = ReceiverState::Phase;
using Receiving = BotProfile::Receiving;

//! Bots that receive by a listener instead of asking.
class TestListening final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_workspace.reset(); }
    void deliveriesAreStoredAndAnswered();
    void whatComesAgainIsStoredOnceAndMarked();
    void rulesAnswer();
    void twoBotsShareAPort();
    void twoWaysOfListeningOnOnePortAreToldApart();
    void aTakenPortIsToldAndTriedAgain();
    void aBadCertificateIsTold();
    void aCertificateIsMadeAndServes();
    void switchingBackAndForthLosesNothing();
    void settingsOutliveTheProgramAndSecretsStayOutOfThem();

private:
    Session *open(const QString &name, ListenerSettings settings = {.port = 0});
    static QByteArray deliver(const Session &session, const QByteArray &body);
    static int statusOf(const QByteArray &answer) { return answer.mid(9, 3).toInt(); }
    static QByteArray update(int id) { return "{\"update_id\":" + QByteArray::number(id) + ",\n\"poll\":{\"id\":\"1\"}}"; }
    static qint64 storedIn(const Session &session) { return waitFor(session.store().rows()).value_or(UpdateRows()).size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    int m_lastBot = 100000;
};

void TestListening::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(m_folder->path());
    QVERIFY(waitFor(m_workspace->load()));
}

Session *TestListening::open(const QString &name, ListenerSettings settings)
{
    const auto token = Token::parse(QString(u"%1:abcdefghijklmnopqrstuvwxyz012345678"_s).arg(++m_lastBot));
    BotProfile profile{.tokenKeeping = BotProfile::TokenKeeping::PrivateFile, .receiving = Receiving::Webhook, .listener = settings};
    profile.me.user.username = name;
    profile.server.root = QUrl(u"http://127.0.0.1:1"_s);   // nobody is there to be asked
    const auto added = waitFor(m_workspace->addBot(profile, *token));
    const auto session = added ? waitFor(m_workspace->open(added->name)) : tl::unexpected(added.error());
    if (!session)
        return nullptr;
    (*session)->startReceiving();
    return *session;
}

QByteArray TestListening::deliver(const Session &session, const QByteArray &body)
{
    const ListenerPlace place = session.receiverState().listener.value_or(ListenerPlace());
    const QByteArray secret = readPrivateFile(listenerSecretFile(session.folder())).value_or(QByteArray()).trimmed();
    QTcpSocket socket;
    socket.connectToHost(place.address, place.port);
    socket.write("POST " + place.path + " HTTP/1.1\r\nHost: a\r\nX-Telegram-Bot-Api-Secret-Token: " + secret
                 + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    const bool isOver = QTest::qWaitFor([&] {
        answer += socket.readAll();
        return answer.contains("\r\n\r\n") || socket.state() == QAbstractSocket::UnconnectedState;
    }, 20'000);
    return isOver ? answer + socket.readAll() : QByteArray();
}

void TestListening::deliveriesAreStoredAndAnswered()
{
    Session *session = open(u"shop"_s);
    QVERIFY(session);
    QTRY_COMPARE(session->receiverState().phase, Phase::Receiving);
    QVERIFY(session->receiverState().listener->port > 0);
    QCOMPARE(statusOf(deliver(*session, update(1))), 200);
    QCOMPARE(storedIn(*session), 1);
    QCOMPARE(statusOf(deliver(*session, "no update")), 400);
    const auto requests = waitFor(session->requests()->last(RequestFilter::All, 10));
    QCOMPARE(requests->size(), 2);
    QCOMPARE(requests->at(0).refusal, WebhookRefusal::None);
    QCOMPARE(requests->at(1).refusal, WebhookRefusal::NoUpdate);
    session->stopReceiving();
    QTRY_COMPARE(session->receiverState().phase, Phase::Stopped);
    QVERIFY(!session->receiverState().listener);
}

void TestListening::whatComesAgainIsStoredOnceAndMarked()
{
    Session *session = open(u"shop"_s);
    QTRY_COMPARE(session->receiverState().phase, Phase::Receiving);
    QCOMPARE(statusOf(deliver(*session, update(1))), 200);
    QCOMPARE(statusOf(deliver(*session, update(1))), 200);
    QCOMPARE(statusOf(deliver(*session, update(2))), 200);
    QCOMPARE(storedIn(*session), 2);
    QList<bool> again;
    const auto requests = waitFor(session->requests()->last(RequestFilter::All, 10));
    for (const WebhookRequest &request : *requests)
        again += request.cameAgain;
    QCOMPARE(again, (QList<bool>{false, true, false}));
    QCOMPARE(waitFor(session->requests()->counts())->cameAgain, 1);
}

void TestListening::rulesAnswer()
{
    Session *session = open(u"shop"_s, {.port = 0, .rules = {{.type = u"poll"_s, .method = u"sendDice"_s}}});
    QTRY_COMPARE(session->receiverState().phase, Phase::Receiving);
    QVERIFY(deliver(*session, update(1)).endsWith(R"({"method":"sendDice"})"));
}

void TestListening::twoBotsShareAPort()
{
    Session *one = open(u"one"_s);
    QTRY_COMPARE(one->receiverState().phase, Phase::Receiving);
    Session *two = open(u"two"_s, {.port = one->receiverState().listener->port});
    Session *three = open(u"three"_s, {.port = 0});
    QTRY_COMPARE(three->receiverState().phase, Phase::Receiving);
    QVERIFY(three->receiverState().listener->port != one->receiverState().listener->port);
    // The first one took a free port, so nobody else's number is equal to its own.
    QTRY_COMPARE(two->receiverState().phase, Phase::CannotListen);

    Session *four = open(u"four"_s, {.port = 0});
    QTRY_COMPARE(four->receiverState().phase, Phase::Receiving);
    const quint16 free = four->receiverState().listener->port;
    four->stopReceiving();
    QTRY_COMPARE(four->receiverState().phase, Phase::Stopped);
    four->setReceiving(Receiving::Webhook, {.port = free});
    four->startReceiving();
    two->setReceiving(Receiving::Webhook, {.port = free});
    QTRY_COMPARE(four->receiverState().phase, Phase::Receiving);
    two->tryAgain();
    QTRY_COMPARE(two->receiverState().phase, Phase::Receiving);
    QCOMPARE(statusOf(deliver(*two, update(1))), 200);
    QCOMPARE(statusOf(deliver(*four, update(1))), 200);
    QCOMPARE(statusOf(deliver(*four, update(2))), 200);
    QCOMPARE(storedIn(*two), 1);
    QCOMPARE(storedIn(*four), 2);
    four->stopReceiving();
    QTRY_COMPARE(four->receiverState().phase, Phase::Stopped);
    QCOMPARE(statusOf(deliver(*two, update(3))), 200);   // the port stays open for the other
}

void TestListening::twoWaysOfListeningOnOnePortAreToldApart()
{
    Session *one = open(u"one"_s);
    QTRY_COMPARE(one->receiverState().phase, Phase::Receiving);
    const quint16 port = one->receiverState().listener->port;
    one->setReceiving(Receiving::Webhook, {.port = port});
    QTRY_COMPARE(one->receiverState().listener ? one->receiverState().phase : Phase::Stopped, Phase::Receiving);
    Session *two = open(u"two"_s, {.port = port, .onlyTelegram = true});
    QTRY_COMPARE(two->receiverState().phase, Phase::CannotListen);
    QCOMPARE(two->receiverState().error->kind, Error::Kind::Busy);
}

void TestListening::aTakenPortIsToldAndTriedAgain()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Session *session = open(u"shop"_s, {.port = other.serverPort()});
    QTRY_COMPARE(session->receiverState().phase, Phase::CannotListen);
    QCOMPARE(session->receiverState().error->kind, Error::Kind::Network);
    other.close();
    session->tryAgain();
    QTRY_COMPARE(session->receiverState().phase, Phase::Receiving);
}

void TestListening::aBadCertificateIsTold()
{
    Session *session = open(u"shop"_s, {.port = 0, .certificateFile = u"/nowhere"_s, .keyFile = u"/nowhere"_s});
    QTRY_COMPARE(session->receiverState().phase, Phase::CannotListen);
    QCOMPARE(session->receiverState().pairProblem, PairProblem::CertificateUnreadable);
    session->setReceiving(Receiving::Webhook, {.port = 0});
    QTRY_COMPARE(session->receiverState().phase, Phase::Receiving);
    QVERIFY(!session->receiverState().pairProblem);
}

void TestListening::aCertificateIsMadeAndServes()
{
    Session *session = open(u"shop"_s);
    const auto made = waitFor(session->makeCertificate(u"bot.example.com"_s, KeyKind::EcP256));
    QVERIFY(made);
    const auto [certificate, key] = session->selfSignedFiles();
    QVERIFY(!(QFile::permissions(key) & (QFile::ReadGroup | QFile::ReadOther)));
    session->setReceiving(Receiving::Webhook, {.port = 0, .certificateFile = certificate, .keyFile = key});
    QTRY_VERIFY(session->receiverState().listener && session->receiverState().listener->certificate);
    QCOMPARE(*session->receiverState().listener->certificate, *made);
    QVERIFY(session->receiverState().listener->url().startsWith(u"https://"));
    QCOMPARE(waitFor(session->makeCertificate(u"https://x"_s, KeyKind::EcP256)).error().kind, Error::Kind::Invalid);
}

void TestListening::switchingBackAndForthLosesNothing()
{
    Session *session = open(u"shop"_s);
    QTRY_COMPARE(session->receiverState().phase, Phase::Receiving);
    QSet<int> confirmed;
    int next = 1;
    for (int round = 0; round < 5; ++round) {
        session->setReceiving(Receiving::Polling, {.port = 0});
        QTRY_COMPARE(session->receiverState().phase, Phase::WaitingToRetry);   // it asks, and nobody is there
        session->setReceiving(Receiving::Webhook, {.port = 0});
        QTRY_VERIFY(session->receiverState().phase == Phase::Receiving && session->receiverState().listener);
        for (int i = 0; i < 5; ++i, ++next) {
            if (i == 4)
                session->setReceiving(Receiving::Webhook, {.port = 0});   // in the midst of it
            if (statusOf(deliver(*session, update(next))) == 200)
                confirmed.insert(next);
        }
    }
    QVERIFY(confirmed.size() >= 20);
    const auto rows = waitFor(session->store().rows());
    const auto stored = waitFor(session->store().page(rows->mid(0, rows->size())));
    QSet<int> ids;
    for (const StoredUpdate &update : *stored)
        ids.insert(int(number(update.head.id)));
    QCOMPARE(ids.size(), stored->size());
    QVERIFY(ids.contains(confirmed));
}

void TestListening::settingsOutliveTheProgramAndSecretsStayOutOfThem()
{
    const ListenerSettings settings{.address = u"127.0.0.1"_s, .port = 0, .onlyTelegram = false, .proxies = {u"127.0.0.1"_s},
                                    .rules = {{.method = u"sendDice"_s}}, .keepRequestBytes = 1'000'000};
    Session *session = open(u"shop"_s, settings);
    QTRY_COMPARE(session->receiverState().phase, Phase::Receiving);
    const QByteArray secret = readPrivateFile(listenerSecretFile(session->folder()))->trimmed();
    QVERIFY(secret.size() > 40);
    QCOMPARE(waitFor(session->listenerKeys())->secret, secret);
    QVERIFY(waitFor(m_workspace->save(session->profile())));
    m_workspace = std::make_unique<Workspace>(m_folder->path());
    QVERIFY(waitFor(m_workspace->load()));
    QCOMPARE(m_workspace->profiles().first().receiving, Receiving::Webhook);
    QCOMPARE(m_workspace->profiles().first().listener, settings);
    QFile file(m_folder->filePath(u"profiles.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(secret));
}

BOTDESK_TEST(TestListening)
#include "testlistening.moc"
