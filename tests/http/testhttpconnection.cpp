// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/httpconnection.h"
#include "http/httpserver.h"
#include "support/testmain.h"
#include "tls/certificatepair.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Reason = HttpFailure::Reason;
using Step = HttpFailure::Step;

class TestHttpConnection : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void bytesArriveAsTheyWereWritten();
    void oneConnectionServesOneRequestAfterAnother();
    void aRefusedConnectionSaysSoInTheSystemsWords();
    void aNameThatDoesNotExistFailsAtTheLookUp();
    void aConnectionThatGoesWhileLookingUpLeavesNothing();
    void aServerThatClosesWithoutAnAnswer();
    void aServerThatIsReset();
    void aServerThatDoesNotAnswerInTime();
    void aHandshakeThatDoesNotEndIsNoRequestWritten();
    void halfAnAnswerIsNone();
    void anUnreadableAnswerSaysWhy();
    void clearTextBehindATlsPortIsToldInOpenSslsWords();
    void certificates_data();
    void certificates();
    void aConnectionAtRestEndsByItself();
    void aSlowReaderReadsAllTheSame();
    void whatIsCancelledSaysNothing();

private:
    HttpEndpoint endpoint() const { return {.host = "bot.example", .port = m_server->serverPort(), .address = QHostAddress::LocalHost}; }
    void watch(HttpConnection &connection);
    QTcpSocket *accepted();
    QByteArray takeRequest(QTcpSocket &socket);

    std::unique_ptr<QTcpServer> m_server;
    QList<HttpReply> m_replies;
    QList<HttpFailure> m_failures;
    QList<Step> m_steps;
    int m_ends = 0;
};

void TestHttpConnection::init()
{
    m_server = std::make_unique<QTcpServer>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    m_replies.clear();
    m_failures.clear();
    m_steps.clear();
    m_ends = 0;
}

void TestHttpConnection::watch(HttpConnection &connection)
{
    connect(&connection, &HttpConnection::answered, this, [this](const HttpReply &reply) { m_replies.append(reply); });
    connect(&connection, &HttpConnection::failed, this, [this](const HttpFailure &failure) { m_failures.append(failure); });
    connect(&connection, &HttpConnection::reached, this, [this](Step step) { m_steps.append(step); });
    connect(&connection, &HttpConnection::ended, this, [this] { ++m_ends; });
}

QTcpSocket *TestHttpConnection::accepted()
{
    return QTest::qWaitFor([this] { return m_server->hasPendingConnections(); }) ? m_server->nextPendingConnection() : nullptr;
}

QByteArray TestHttpConnection::takeRequest(QTcpSocket &socket)
{
    QByteArray request;
    const bool isThere = QTest::qWaitFor([&] {
        request += socket.readAll();
        return request.endsWith("{}");
    });
    return isThere ? request : QByteArray("nothing");
}

void TestHttpConnection::bytesArriveAsTheyWereWritten()
{
    HttpConnection connection(endpoint());
    watch(connection);
    const QByteArray request = serializedRequest("POST", "/a?b=c", {{"Zebra", "1"}, {"apple", "2"}, {"Content-Length", "2"}}, "{}");
    connection.send(request);
    QTcpSocket *socket = accepted();
    QVERIFY(socket);
    QCOMPARE(takeRequest(*socket), "POST /a?b=c HTTP/1.1\r\nZebra: 1\r\napple: 2\r\nContent-Length: 2\r\n\r\n{}");
    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
    QTRY_COMPARE(m_replies.size(), 1);
    QCOMPARE(m_replies.first().body, "hi");
    QCOMPARE(m_steps, (QList{Step::Connect, Step::Write}));
    QVERIFY(!connection.isBusy());
}

void TestHttpConnection::oneConnectionServesOneRequestAfterAnother()
{
    HttpConnection connection(endpoint());
    watch(connection);
    connection.send(serializedRequest("POST", "/1", {}, "{}"));
    QTcpSocket *socket = accepted();
    QVERIFY(socket);
    takeRequest(*socket);
    socket->write("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n");
    QTRY_COMPARE(m_replies.size(), 1);
    connection.send(serializedRequest("POST", "/2", {}, "{}"));
    QVERIFY(takeRequest(*socket).startsWith("POST /2"));
    socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    QTRY_COMPARE(m_replies.size(), 2);
    QVERIFY(connection.hasEnded());
    QVERIFY(!m_server->hasPendingConnections());
}

void TestHttpConnection::aRefusedConnectionSaysSoInTheSystemsWords()
{
    const HttpEndpoint nobody = endpoint();
    m_server->close();
    HttpConnection connection(nobody);
    watch(connection);
    connection.send("x");
    QTRY_COMPARE(m_failures.size(), 1);
    QCOMPARE(m_failures.first().step, Step::Connect);
    QCOMPARE(m_failures.first().reason, Reason::System);
    QCOMPARE(m_failures.first().detail, u"Connection refused"_s);
}

void TestHttpConnection::aNameThatDoesNotExistFailsAtTheLookUp()
{
    HttpConnection connection(HttpEndpoint{.host = "nowhere.invalid"});
    watch(connection);
    connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(m_failures.size(), 1, 60000);
    QCOMPARE(m_failures.first().step, Step::Resolve);
}

// What is left behind is seen by the leak check of the instrumented build alone.
void TestHttpConnection::aConnectionThatGoesWhileLookingUpLeavesNothing()
{
    for (int i = 0; i < 20; ++i) {
        HttpConnection connection(HttpEndpoint{.host = "nowhere-%1.invalid"_ba.replace("%1", QByteArray::number(i))});
        watch(connection);
        connection.open();
        QCoreApplication::processEvents();   // the look-up begins
    }
    HttpConnection last(HttpEndpoint{.host = "nowhere.invalid"});
    watch(last);
    last.open();
    QTRY_COMPARE_WITH_TIMEOUT(m_failures.size(), 1, 60000);   // of the last alone
}

void TestHttpConnection::aServerThatClosesWithoutAnAnswer()
{
    HttpConnection connection(endpoint());
    watch(connection);
    connection.send(serializedRequest("POST", "/", {}, "{}"));
    QTcpSocket *socket = accepted();
    QVERIFY(socket);
    takeRequest(*socket);
    socket->disconnectFromHost();
    QTRY_COMPARE(m_failures.size(), 1);
    QCOMPARE(m_failures.first().step, Step::Read);
    QCOMPARE(m_failures.first().reason, Reason::Closed);
}

void TestHttpConnection::aServerThatIsReset()
{
    HttpConnection connection(endpoint());
    watch(connection);
    connection.send(serializedRequest("POST", "/", {}, "{}"));
    QTcpSocket *socket = accepted();
    QVERIFY(socket);
    QTRY_COMPARE(m_steps, (QList{Step::Connect, Step::Write}));
    QTRY_VERIFY(socket->bytesAvailable() > 0);
    m_server.reset();   // and its socket with it, with bytes unread: the system says so with a reset
    QTRY_COMPARE(m_failures.size(), 1);
    QCOMPARE(m_failures.first().step, Step::Read);
}

void TestHttpConnection::aServerThatDoesNotAnswerInTime()
{
    HttpConnection connection(endpoint(), {.request = 200ms});
    watch(connection);
    connection.send(serializedRequest("POST", "/", {}, "{}"));
    QTRY_COMPARE(m_failures.size(), 1);
    QCOMPARE(m_failures.first().step, Step::Read);
    QCOMPARE(m_failures.first().reason, Reason::TimedOut);
}

void TestHttpConnection::aHandshakeThatDoesNotEndIsNoRequestWritten()
{
    HttpEndpoint silent = endpoint();
    silent.tls = QSslConfiguration::defaultConfiguration();
    HttpConnection connection(silent, {.request = 200ms});
    watch(connection);
    connection.send(serializedRequest("POST", "/", {}, "{}"));
    QTRY_COMPARE(m_failures.size(), 1);
    QCOMPARE(m_failures.first().step, Step::Tls);
    QCOMPARE(m_failures.first().reason, Reason::TimedOut);
}

void TestHttpConnection::halfAnAnswerIsNone()
{
    HttpConnection connection(endpoint());
    watch(connection);
    connection.send(serializedRequest("POST", "/", {}, "{}"));
    QTcpSocket *socket = accepted();
    QVERIFY(socket);
    takeRequest(*socket);
    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
    socket->disconnectFromHost();
    QTRY_COMPARE(m_failures.size(), 1);
    QCOMPARE(m_failures.first().reason, Reason::Closed);
    QVERIFY(m_replies.isEmpty());
}

void TestHttpConnection::anUnreadableAnswerSaysWhy()
{
    HttpConnection connection(endpoint());
    watch(connection);
    connection.send(serializedRequest("POST", "/", {}, "{}"));
    QTcpSocket *socket = accepted();
    QVERIFY(socket);
    socket->write("220 mail.example ESMTP\r\n");
    QTRY_COMPARE(m_failures.size(), 1);
    QCOMPARE(m_failures.first().reason, Reason::Unreadable);
    QCOMPARE(m_failures.first().fault, HttpReplyFault::NoHttp);
}

void TestHttpConnection::clearTextBehindATlsPortIsToldInOpenSslsWords()
{
    HttpEndpoint clear = endpoint();
    clear.tls = QSslConfiguration::defaultConfiguration();
    HttpConnection connection(clear);
    watch(connection);
    connection.send(serializedRequest("POST", "/", {}, "{}"));
    QTcpSocket *socket = accepted();
    QVERIFY(socket);
    QTRY_VERIFY(socket->bytesAvailable() > 0);
    socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    QTRY_COMPARE(m_failures.size(), 1);
    QCOMPARE(m_failures.first().step, Step::Tls);
    QCOMPARE(m_failures.first().reason, Reason::Tls);
    QVERIFY2(m_failures.first().detail.startsWith(u"error:0A00010B:"_s), qPrintable(m_failures.first().detail));
    QVERIFY2(m_failures.first().detail.endsWith(u":wrong version number"_s), qPrintable(m_failures.first().detail));
}

void TestHttpConnection::certificates_data()
{
    QTest::addColumn<QString>("certifiedFor");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<bool>("isLetThrough");
    QTest::newRow("uploaded, for the name") << u"bot.example"_s << QByteArray("bot.example") << true << true;
    QTest::newRow("uploaded, for the address") << u"127.0.0.1"_s << QByteArray("127.0.0.1") << true << true;
    QTest::newRow("uploaded, for another name") << u"bot.example"_s << QByteArray("other.example") << true << false;
    QTest::newRow("uploaded, for another address") << u"127.0.0.2"_s << QByteArray("127.0.0.1") << true << false;
    QTest::newRow("not uploaded") << u"bot.example"_s << QByteArray("bot.example") << false << false;
}

void TestHttpConnection::certificates()
{
    QFETCH(QString, certifiedFor);
    QFETCH(QByteArray, host);
    QFETCH(bool, isTrusted);
    QFETCH(bool, isLetThrough);
    const CertificatePair pair = *makeSelfSigned(certifiedFor, KeyKind::EcP256, 2);
    HttpServer server;
    server.setTls(checkPair(pair)->configuration);
    connect(&server, &HttpServer::requested, this, [](HttpExchange *exchange) { exchange->answer({.body = "in"}); });
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));

    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (isTrusted)
        tls.setCaCertificates({QSslCertificate(pair.certificate)});
    HttpConnection connection({.host = host, .port = server.port(), .address = QHostAddress::LocalHost, .tls = tls});
    watch(connection);
    connection.send(serializedRequest("POST", "/", {{"Content-Length", "2"}}, "{}"));
    QTRY_COMPARE(m_failures.size() + m_replies.size(), 1);
    QCOMPARE(m_replies.size(), isLetThrough ? 1 : 0);
    if (isLetThrough) {
        QCOMPARE(m_steps, (QList{Step::Connect, Step::Tls, Step::Write}));
        QCOMPARE(connection.peerChain().size(), 1);
    } else {
        QCOMPARE(m_failures.first().reason, Reason::Certificate);
        QVERIFY(!m_failures.first().certificateErrors.isEmpty());
    }
}

void TestHttpConnection::aConnectionAtRestEndsByItself()
{
    HttpConnection connection(endpoint(), {.idle = 100ms});
    watch(connection);
    connection.open();
    QTRY_COMPARE(m_ends, 1);
    QVERIFY(connection.hasEnded());
    QVERIFY(m_failures.isEmpty());
}

void TestHttpConnection::aSlowReaderReadsAllTheSame()
{
    HttpConnection connection(endpoint());
    watch(connection);
    connection.readSlowly(2ms);
    connection.send(serializedRequest("POST", "/", {}, "{}"));
    QTcpSocket *socket = accepted();
    QVERIFY(socket);
    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 300\r\n\r\n" + QByteArray(300, 'x'));
    QTRY_COMPARE(m_replies.size(), 1);
    QCOMPARE(m_replies.first().body.size(), 300);
}

void TestHttpConnection::whatIsCancelledSaysNothing()
{
    HttpConnection connection(endpoint());
    watch(connection);
    connection.send(serializedRequest("POST", "/", {}, "{}"));
    QTcpSocket *socket = accepted();
    QVERIFY(socket);
    connection.cancel();
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QCoreApplication::processEvents();
    QVERIFY(m_failures.isEmpty());
    QCOMPARE(m_ends, 0);
}

BOTDESK_TEST(TestHttpConnection)
#include "testhttpconnection.moc"
