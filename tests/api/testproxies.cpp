// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "api/client.h"
#include "support/stubserver.h"
#include "support/testmain.h"
#include "support/waitfor.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

namespace {

const Token theToken = *Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678");

//! Grants whatever is asked for, and then answers in the place of the server.
class Socks5Stub : public QObject
{
public:
    Socks5Stub()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { talk(socket); });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("the stub cannot listen");
    }

    quint16 port() const { return m_server.serverPort(); }

    QByteArray wanted;    //!< the host as it was asked for
    QByteArray request;

private:
    void talk(QTcpSocket *socket)
    {
        m_received += socket->readAll();
        if (m_step == 0 && m_received.size() >= 2 && m_received.size() >= 2 + m_received[1]) {
            m_received.clear();
            m_step = 1;
            socket->write("\x05\x00", 2);
        } else if (m_step == 1 && m_received.size() >= 5 && m_received.size() >= 7 + m_received[4]) {
            wanted = m_received[3] == 3 ? m_received.mid(5, m_received[4]) : QByteArray("an address");
            m_received.clear();
            m_step = 2;
            socket->write(QByteArray("\x05\x00\x00\x01\0\0\0\0\0\0", 10));
        } else if (m_step == 2 && m_received.contains("\r\n\r\n")) {
            request = m_received;
            socket->write(StubServer::response(ok("true"), 200, {"Connection: close"}));
            socket->disconnectFromHost();
        }
    }

    QTcpServer m_server;
    QByteArray m_received;
    int m_step = 0;
};

} // namespace

class TestProxies : public QObject
{
    Q_OBJECT
private slots:
    void httpGoesThroughAnHttpProxy();
    void httpsAsksForATunnel();
    void socks5ResolvesTheName();
    void aProxyThatIsAwayIsTold();
    void theSystemsProxyIsAsked();
    void theLoopbackIsNotBehindTheSystemsProxy();
};

void TestProxies::httpGoesThroughAnHttpProxy()
{
    StubServer proxy;
    proxy.answers(ok("true"));
    Client client(theToken, ApiServer{.root = QUrl(u"http://bots.example.invalid:8081"_s),
                                      .proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port())});
    QVERIFY(waitFor(client.call(u"sendMessage"_s)));
    QCOMPARE(proxy.requests().size(), 1);
    QVERIFY(proxy.requests().constFirst().target.startsWith("http://bots.example.invalid:8081/bot123456:"));
}

void TestProxies::httpsAsksForATunnel()
{
    StubServer proxy;
    proxy.answersBytes("HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    proxy.repeatsItself();
    Client client(theToken, ApiServer{.root = QUrl(u"https://bots.example.invalid"_s),
                                      .proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port())});
    const auto answer = waitFor(client.call(u"sendMessage"_s));
    QVERIFY(!answer);
    QVERIFY2(answer.error().kind != Error::Kind::OutcomeUnknown, qPrintable(describe(answer.error())));
    QVERIFY(!answer.error().detail.contains(u"abcdefgh"));
    QCOMPARE(proxy.requests().constFirst().verb, "CONNECT");
    QCOMPARE(proxy.requests().constFirst().target, "bots.example.invalid:443");   // the token stays inside the tunnel
}

void TestProxies::socks5ResolvesTheName()
{
    Socks5Stub proxy;
    Client client(theToken, ApiServer{.root = QUrl(u"http://bots.example.invalid"_s),
                                      .proxy = QNetworkProxy(QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, proxy.port())});
    QVERIFY(waitFor(client.call(u"getMe"_s)));
    QCOMPARE(proxy.wanted, "bots.example.invalid");
    QVERIFY(proxy.request.startsWith("POST /bot123456:"));
}

void TestProxies::aProxyThatIsAwayIsTold()
{
    for (const auto type : {QNetworkProxy::HttpProxy, QNetworkProxy::Socks5Proxy}) {
        Client client(theToken, ApiServer{.root = QUrl(u"http://bots.example.invalid"_s),
                                          .proxy = QNetworkProxy(type, u"127.0.0.1"_s, 1)});
        const auto answer = waitFor(client.call(u"sendMessage"_s));
        QVERIFY(!answer);
        // Through SOCKS5 Qt has no code of its own for it, but the words.
        QVERIFY2(answer.error().kind == Error::Kind::ConnectionRefused
                     || answer.error().detail == "Connection to proxy refused"_L1,
                 qPrintable(describe(answer.error())));
    }
}

void TestProxies::theSystemsProxyIsAsked()
{
    StubServer proxy;
    proxy.answers(ok("true"));
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    Client client(theToken, ApiServer{.root = QUrl(u"http://bots.example.invalid"_s)});
    const auto answer = waitFor(client.call(u"getMe"_s));
    qunsetenv("http_proxy");
    QVERIFY2(answer, qPrintable(answer ? QString() : describe(answer.error())));
    QVERIFY(proxy.requests().constFirst().target.startsWith("http://bots.example.invalid/"));
}

void TestProxies::theLoopbackIsNotBehindTheSystemsProxy()
{
    StubServer proxy;
    StubServer server;
    server.answers(ok("true"));
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    Client client(theToken, ApiServer{.root = server.root()});
    const auto answer = waitFor(client.call(u"getMe"_s));
    qunsetenv("http_proxy");
    QVERIFY(answer);
    QCOMPARE(proxy.connections(), 0);
}

BOTDESK_TEST(TestProxies)
#include "testproxies.moc"
