// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/httpserver.h"

#include "core/logging.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <array>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qint64 ReadAhead = 1024 * 1024;   // of a client that sends while it waits for an answer
constexpr qint64 ReadAtOnce = 16 * 1024;
constexpr int HandshakeMs = 3000;           // of TLS; longer only for those who mean no good
constexpr int PendingConnections = 512;     // that wait to be taken; at Qt's 30 a rush would stop the listening
constexpr int Backlog = 1024;               // whom the kernel has no room for tries again after 1 s, 3 s, 7 s …

//! ::ffff:203.0.113.7 is 203.0.113.7: a listener on "any" sees IPv4 so.
QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const QHostAddress plain(address.toIPv4Address(&isIpv4));
    return isIpv4 ? plain : address;
}

HttpFault faultOf(int status)
{
    return status == 413 || status == 431 ? HttpFault::TooLarge : HttpFault::Unreadable;
}

//! Hands a TLS connection on when its handshake begins. QSslServer does it at the end, so that those who never end it
//! stand outside all limits, and at 30 of them (Qt's default) keep everybody else out.
class TlsServer final : public QTcpServer
{
public:
    explicit TlsServer(const QSslConfiguration &configuration)
        : m_configuration(configuration)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(m_configuration);
        socket->startServerEncryption();
        addPendingConnection(socket);
    }

private:
    QSslConfiguration m_configuration;
};

class Connection final : public QObject
{
    Q_OBJECT
public:
    //! @p door outlives the connection.
    Connection(QTcpSocket *socket, const HttpLimits &limits, const HttpServer::Door &door, QObject *parent);
    ~Connection() override;

    const QHostAddress &peer() const { return m_peer; }
    void finish(const HttpResponse &response);
    void drop();
    void flush() { m_socket->flush(); }   // an answer that was given is not taken back by a close
    void endIfSlow(const HttpLimits &limits);

signals:
    void requested(Botdesk::HttpExchange *exchange);
    void faulted(Botdesk::HttpFault fault);

private:
    void read();
    void serveNext();
    bool isUnwanted();
    void serve(HttpRequest request);
    void refuse(int status);
    void send(QByteArray bytes);
    void throwTheRestAway();
    void end();
    bool isInHandshake() const { return m_tls && !m_tls->isEncrypted(); }

    QTcpSocket *m_socket;
    QSslSocket *m_tls;              // the same, where it is one
    QHostAddress m_peer;
    HttpRequestParser m_parser;
    const HttpServer::Door &m_door;
    QElapsedTimer m_sinceBytes;     // or since the last answer
    QElapsedTimer m_sinceBegan;     // the request that is not complete
    QPointer<HttpExchange> m_current;
    std::unique_ptr<HttpExchange> m_answered;   // the last one: whoever answered it may still stand in it
    bool m_keepAlive = true;
    bool m_isEnding = false;
    bool m_wasAtTheDoor = false;    // with the request whose body is on the way
};

class Exchange final : public HttpExchange
{
public:
    Exchange(HttpRequest request, Connection *connection)
        : HttpExchange(std::move(request), connection->peer(), connection)
        , m_connection(connection)
    {
    }
    void answer(const HttpResponse &response) override { m_connection->finish(response); }
    void drop() override { m_connection->drop(); }

private:
    Connection *m_connection;
};

Connection::Connection(QTcpSocket *socket, const HttpLimits &limits, const HttpServer::Door &door, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_tls(qobject_cast<QSslSocket *>(socket))
    , m_peer(plainAddress(socket->peerAddress()))
    , m_parser(limits)
    , m_door(door)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(ReadAhead);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::end);
    m_sinceBytes.start();
}

Connection::~Connection()
{
    m_socket->disconnect(this);
}

void Connection::read()
{
    // While a request waits for its answer the rest stays in the socket: one at a time.
    while (!m_current && !m_isEnding && m_socket->bytesAvailable() > 0) {
        m_sinceBytes.start();
        if (m_parser.isIdle())
            m_sinceBegan.start();
        // Not by read(size), which makes an array of that size each time.
        std::array<char, ReadAtOnce> bytes;
        const qint64 count = m_socket->read(bytes.data(), ReadAtOnce);
        m_parser.feed(QByteArrayView(bytes.data(), std::max(qint64(0), count)));
        serveNext();
    }
}

//! Looked at once a second: a timer of its own for each request would cost more than the request.
void Connection::endIfSlow(const HttpLimits &limits)
{
    const auto isOver = [](const QElapsedTimer &since, int seconds) { return seconds > 0 && since.hasExpired(seconds * 1000); };
    if (m_current || m_isEnding)
        return;
    m_answered.reset();   // what it brought is not kept for a client that only stays connected
    if (isInHandshake()) {
        if (m_sinceBytes.hasExpired(HandshakeMs)) {
            emit faulted(HttpFault::TooSlow);
            end();
        }
        return;
    }
    if (m_parser.isIdle()) {
        if (isOver(m_sinceBytes, limits.idleSeconds))
            end();
        return;
    }
    if (isOver(m_sinceBegan, limits.requestSeconds) || isOver(m_sinceBytes, limits.idleSeconds)
        || (!m_parser.isInBody() && isOver(m_sinceBegan, limits.headerSeconds))) {
        emit faulted(HttpFault::TooSlow);
        end();
    }
}

void Connection::serveNext()
{
    if (m_current || m_isEnding)
        return;
    auto request = m_parser.takeRequest();
    if (request) {
        m_wasAtTheDoor = false;
        m_keepAlive = request->keepAlive;
        return serve(*std::move(request));
    }
    if (const int fault = m_parser.fault())
        return refuse(fault);
    if (isUnwanted()) {
        HttpRequest head = m_parser.unfinished();
        head.body.clear();
        m_keepAlive = false;
        serve(std::move(head));
    }
}

bool Connection::isUnwanted()
{
    if (!m_door || !m_parser.isInBody() || std::exchange(m_wasAtTheDoor, true))
        return false;
    const HttpRequest &head = m_parser.unfinished();
    if (!m_door(head, m_peer))
        return true;
    // curl and others wait a second for this before they send the body. The Bot API server, which has no door, lets them.
    if (head.header("Expect").compare("100-continue", Qt::CaseInsensitive) == 0)
        send("HTTP/1.1 100 Continue\r\n\r\n");
    return false;
}

void Connection::serve(HttpRequest request)
{
    m_answered.reset();
    m_current = new Exchange(std::move(request), this);
    emit requested(m_current);
}

void Connection::finish(const HttpResponse &response)
{
    if (!m_current)
        return;
    m_answered.reset(m_current);
    m_current.clear();
    const bool isLast = response.close || !m_keepAlive;
    send(serialized(response, isLast));
    if (isLast)
        return throwTheRestAway();
    m_sinceBytes.start();
    // Later, so that a row of pipelined requests does not become a row of nested calls.
    if (!m_parser.isIdle() || m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, [this] { serveNext(); read(); }, Qt::QueuedConnection);
}

//! At once. Qt would keep the bytes until its event loop has asked the system whether there is room, and for an answer
//! that fits nearly always that costs more than the sending.
void Connection::send(QByteArray bytes)
{
    if (!m_tls && m_socket->bytesToWrite() == 0) {
        const auto sent = ::send(int(m_socket->socketDescriptor()), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent == bytes.size())
            return;
        bytes.remove(0, std::max<qsizetype>(0, sent));   // an error comes again, and Qt tells it
    }
    m_socket->write(bytes);
    m_socket->flush();
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
    emit faulted(faultOf(status));
    m_socket->write(serialized({.status = status, .headers = {}, .body = {}, .close = true}));
    throwTheRestAway();
}

//! Of what the client sends. Closing on unread bytes would reset the connection, and the answer with it.
void Connection::throwTheRestAway()
{
    m_isEnding = true;
    disconnect(m_socket, &QTcpSocket::readyRead, this, nullptr);
    connect(m_socket, &QTcpSocket::readyRead, m_socket, &QTcpSocket::readAll);
    m_socket->readAll();
    m_socket->disconnectFromHost();
}

void Connection::end()
{
    if (isInHandshake() && !m_isEnding && m_tls->error() == QAbstractSocket::SslHandshakeFailedError)
        emit faulted(HttpFault::NoTls);
    m_isEnding = true;
    if (const auto current = std::exchange(m_current, nullptr))
        emit current->gone();   // an answer that comes all the same finds no socket
    m_socket->disconnect(this);
    m_socket->abort();
    deleteLater();
}

} // namespace

HttpExchange::HttpExchange(HttpRequest request, const QHostAddress &peer, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_peer(peer)
{
}

HttpServer::HttpServer(const HttpLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_second(this)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &HttpServer::endSlowOnes);
}

HttpServer::~HttpServer()
{
    close();
}

Result<void> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    close();
    m_server = makeServer().release();
    m_server->setParent(this);
    m_server->setListenBacklogSize(Backlog);
    m_server->setMaxPendingConnections(std::max(m_limits.connections, PendingConnections));
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &HttpServer::takeConnections);
    if (!m_server->listen(address, port)) {
        const QString reason = m_server->errorString();
        close();
        return failure(Error::Kind::Network, u"%1:%2: %3"_s.arg(address.toString()).arg(port).arg(reason));
    }
    m_second.start();
    return {};
}

void HttpServer::setTls(const QSslConfiguration &configuration)
{
    m_tls = configuration;
}

std::unique_ptr<QTcpServer> HttpServer::makeServer()
{
    if (!m_tls)
        return std::make_unique<QTcpServer>();
    return std::make_unique<TlsServer>(*m_tls);
}

void HttpServer::endSlowOnes()
{
    const auto connections = m_server->findChildren<Connection *>(Qt::FindDirectChildrenOnly);
    for (Connection *connection : connections)
        connection->endIfSlow(m_limits);
}

void HttpServer::close()
{
    if (!m_server)
        return;
    m_second.stop();
    m_server->close();
    const auto connections = m_server->findChildren<Connection *>(Qt::FindDirectChildrenOnly);
    for (Connection *connection : connections) {
        connection->flush();
        connection->drop();
    }
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
        const QHostAddress peer = plainAddress(socket->peerAddress());
        const int perAddress = m_limits.connectionsPerAddress > 0 ? m_limits.connectionsPerAddress : m_limits.connections;
        if (m_connections >= m_limits.connections || m_byAddress.value(peer) >= perAddress) {
            emit faulted(HttpFault::TooMany, peer);
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        ++m_byAddress[peer];
        auto *connection = new Connection(socket, m_limits, m_door, m_server);
        connect(connection, &Connection::requested, this, &HttpServer::requested);
        connect(connection, &Connection::faulted, this, [this, peer](HttpFault fault) { emit faulted(fault, peer); });
        connect(connection, &QObject::destroyed, this, [this, peer] {
            --m_connections;
            if (--m_byAddress[peer] <= 0)
                m_byAddress.remove(peer);
        });
    }
}

} // namespace Botdesk

#include "httpserver.moc"
