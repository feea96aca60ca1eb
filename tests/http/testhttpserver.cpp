// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/httpserver.h"
#include "support/testmain.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestHttpServer : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void answersOnOneConnectionAfterAnother();
    void pipelinedRequestsAreAnsweredInOrder();
    void anAnswerMayComeLater();
    void tellsWhenTheClientWentAway();
    void faultsAreAnsweredWithAnEmptyBodyAndAClose();
    void droppingSaysNothing();
    void tooManyConnectionsAreTurnedAway();
    void aTakenPortIsAnError();

private:
    std::unique_ptr<QTcpSocket> client();

    std::unique_ptr<HttpServer> m_server;
    QList<QPointer<HttpExchange>> m_waiting;
    bool m_answersAtOnce = true;
};

void TestHttpServer::init()
{
    m_answersAtOnce = true;
    m_waiting.clear();
    m_server = std::make_unique<HttpServer>(HttpLimits{.connections = 3});
    connect(m_server.get(), &HttpServer::requested, this, [this](HttpExchange *exchange) {
        if (m_answersAtOnce)
            exchange->answer({.headers = {{"Content-Type", "text/plain"}}, .body = exchange->request().target});
        else
            m_waiting.append(exchange);
    });
    QVERIFY(m_server->listen(QHostAddress::LocalHost, 0));
}

void TestHttpServer::cleanup()
{
    m_server.reset();
}

std::unique_ptr<QTcpSocket> TestHttpServer::client()
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress::LocalHost, m_server->port());
    return socket;
}

void TestHttpServer::answersOnOneConnectionAfterAnother()
{
    auto socket = client();
    socket->write("GET /a HTTP/1.1\r\n\r\n");
    const QByteArray first = "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n/a";
    QTRY_COMPARE(socket->bytesAvailable(), first.size());
    QCOMPARE(socket->readAll(), first);
    socket->write("GET /b HTTP/1.0\r\n\r\n");
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket->readAll(), "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n/b");
}

void TestHttpServer::pipelinedRequestsAreAnsweredInOrder()
{
    auto socket = client();
    QByteArray all;
    for (int i = 0; i < 100; ++i)
        all += "GET /" + QByteArray::number(i) + " HTTP/1.1\r\n\r\n";
    socket->write(all + "GET /last HTTP/1.1\r\nConnection: close\r\n\r\n");
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    const QByteArray answers = socket->readAll();
    QCOMPARE(answers.count("HTTP/1.1 200 OK"), 101);
    QVERIFY(answers.indexOf("\r\n/41") < answers.indexOf("\r\n/42"));
    QVERIFY(answers.endsWith("/last"));
}

void TestHttpServer::anAnswerMayComeLater()
{
    m_answersAtOnce = false;
    auto slow = client();
    auto quick = client();
    slow->write("GET /slow HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(m_waiting.size(), 1);
    m_answersAtOnce = true;
    quick->write("GET /quick HTTP/1.1\r\n\r\n");
    QTRY_VERIFY(quick->bytesAvailable() > 0);
    QCOMPARE(slow->bytesAvailable(), 0);
    m_waiting[0]->answer({.body = "late"});
    QTRY_VERIFY(slow->bytesAvailable() > 0);
    QVERIFY(slow->readAll().endsWith("late"));
    QTRY_VERIFY(!m_waiting[0]);
}

void TestHttpServer::tellsWhenTheClientWentAway()
{
    m_answersAtOnce = false;
    auto socket = client();
    socket->write("GET / HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(m_waiting.size(), 1);
    QSignalSpy gone(m_waiting[0].data(), &HttpExchange::gone);
    socket->abort();
    QTRY_COMPARE(gone.size(), 1);
    QTRY_VERIFY(!m_waiting[0]);
}

void TestHttpServer::faultsAreAnsweredWithAnEmptyBodyAndAClose()
{
    auto socket = client();
    socket->write("PUT / HTTP/1.1\r\nContent-Length: 100000\r\n\r\n" + QByteArray(100000, 'x'));
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket->readAll(), "HTTP/1.1 501 Not Implemented\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
}

void TestHttpServer::droppingSaysNothing()
{
    m_answersAtOnce = false;
    auto socket = client();
    socket->write("GET / HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(m_waiting.size(), 1);
    m_waiting[0]->drop();
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket->readAll(), "");
}

void TestHttpServer::tooManyConnectionsAreTurnedAway()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 3; ++i) {
        sockets.push_back(client());
        sockets.back()->write("GET /x HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(sockets.back()->bytesAvailable() > 0);
    }
    auto fourth = client();
    QSignalSpy ended(fourth.get(), &QTcpSocket::disconnected);
    fourth->write("GET /x HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(fourth->readAll(), "");

    QSignalSpy left(sockets.back().get(), &QTcpSocket::disconnected);
    sockets.back()->write("GET /x HTTP/1.0\r\n\r\n");
    QTRY_COMPARE(left.size(), 1);
    auto later = client();
    later->write("GET /x HTTP/1.1\r\n\r\n");
    QTRY_VERIFY(later->bytesAvailable() > 0);
}

void TestHttpServer::aTakenPortIsAnError()
{
    HttpServer second;
    const auto listening = second.listen(QHostAddress::LocalHost, m_server->port());
    QVERIFY(!listening);
    QCOMPARE(listening.error().kind, Error::Kind::Network);
    QCOMPARE(second.port(), 0);
}

BOTDESK_TEST(TestHttpServer)
#include "testhttpserver.moc"
