// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/httpserver.h"

#include "core/logging.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qint64 ReadAhead = 1024 * 1024;   // of a client that sends while it waits for an answer

class Connection final : public QObject
{
    Q_OBJECT
public:
    Connection(QTcpSocket *socket, const HttpLimits &limits, QObject *parent);
    ~Connection() override;

    void finish(const HttpResponse &response);
    void drop();

signals:
    void requested(Botdesk::HttpExchange *exchange);

private:
    void read();
    void serveNext();
    void refuse(int status);
    void end();

    QTcpSocket *m_socket;
    HttpRequestParser m_parser;
    QTimer m_idle;
    QPointer<HttpExchange> m_current;
    bool m_keepAlive = true;
    bool m_isEnding = false;
};

class Exchange final : public HttpExchange
{
public:
    Exchange(HttpRequest request, Connection *connection)
        : HttpExchange(std::move(request), connection)
        , m_connection(connection)
    {
    }
    void answer(const HttpResponse &response) override { m_connection->finish(response); }
    void drop() override { m_connection->drop(); }

private:
    Connection *m_connection;
};

Connection::Connection(QTcpSocket *socket, const HttpLimits &limits, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_parser(limits)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(ReadAhead);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_idle.setSingleShot(true);
    m_idle.setInterval(limits.idleSeconds * 1000);
    connect(&m_idle, &QTimer::timeout, this, &Connection::end);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::end);
    m_idle.start();
}

Connection::~Connection()
{
    m_socket->disconnect(this);
}

void Connection::read()
{
    // While a request waits for its answer the rest stays in the socket: one at a time.
    while (!m_current && !m_isEnding && m_socket->bytesAvailable() > 0) {
        m_idle.start();
        m_parser.feed(m_socket->read(64 * 1024));
        serveNext();
    }
}

void Connection::serveNext()
{
    if (m_current || m_isEnding)
        return;
    auto request = m_parser.takeRequest();
    if (!request) {
        if (const int fault = m_parser.fault())
            refuse(fault);
        return;
    }
    m_idle.stop();
    m_keepAlive = request->keepAlive;
    m_current = new Exchange(std::move(*request), this);
    emit requested(m_current);
}

void Connection::finish(const HttpResponse &response)
{
    if (!m_current)
        return;
    m_current->deleteLater();
    m_current.clear();
    HttpResponse framed = response;
    framed.close = response.close || !m_keepAlive;
    m_socket->write(serialized(framed));
    if (framed.close) {
        m_isEnding = true;
        m_socket->disconnectFromHost();
        return;
    }
    m_idle.start();
    // Later, so that a row of pipelined requests does not become a row of nested calls.
    QMetaObject::invokeMethod(this, [this] { serveNext(); read(); }, Qt::QueuedConnection);
}

void Connection::drop()
{
    if (m_current)
        m_current->deleteLater();
    m_current.clear();
    m_isEnding = true;
    m_socket->abort();
    deleteLater();
}

void Connection::refuse(int status)
{
    qCDebug(logHttp) << "refused a request with" << status;
    m_isEnding = true;
    m_socket->write(serialized({.status = status, .headers = {}, .body = {}, .close = true}));
    // The rest of what the client sends is read and thrown away: closing on unread bytes would reset the connection,
    // and the answer with it.
    disconnect(m_socket, &QTcpSocket::readyRead, this, nullptr);
    connect(m_socket, &QTcpSocket::readyRead, m_socket, &QTcpSocket::readAll);
    m_socket->readAll();
    m_socket->disconnectFromHost();
}

void Connection::end()
{
    m_isEnding = true;
    m_idle.stop();
    if (m_current)
        emit m_current->gone();
    m_socket->disconnect(this);
    m_socket->abort();
    deleteLater();
}

} // namespace

HttpExchange::HttpExchange(HttpRequest request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
{
}

HttpServer::HttpServer(const HttpLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
}

HttpServer::~HttpServer()
{
    close();
}

Result<void> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    close();
    m_server = new QTcpServer(this);
    m_server->setMaxPendingConnections(m_limits.connections);
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &HttpServer::takeConnections);
    if (!m_server->listen(address, port)) {
        const QString reason = m_server->errorString();
        close();
        return failure(Error::Kind::Network, u"%1:%2: %3"_s.arg(address.toString()).arg(port).arg(reason));
    }
    return {};
}

void HttpServer::close()
{
    if (!m_server)
        return;
    m_server->close();
    const auto connections = m_server->findChildren<Connection *>(Qt::FindDirectChildrenOnly);
    for (Connection *connection : connections)
        connection->drop();
    m_server->deleteLater();
    m_server = nullptr;
}

quint16 HttpServer::port() const
{
    return m_server ? m_server->serverPort() : 0;
}

void HttpServer::takeConnections()
{
    while (m_server && m_server->hasPendingConnections()) {
        QTcpSocket *socket = m_server->nextPendingConnection();
        if (m_connections >= m_limits.connections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        auto *connection = new Connection(socket, m_limits, m_server);
        connect(connection, &Connection::requested, this, &HttpServer::requested);
        connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
    }
}

} // namespace Botdesk

#include "httpserver.moc"
