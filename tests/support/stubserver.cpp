// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/stubserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace Botdesk::Testing {

QString StubRequest::method() const
{
    return QString::fromUtf8(target.mid(target.lastIndexOf('/') + 1));
}

QJsonObject StubRequest::parameters() const
{
    return QJsonDocument::fromJson(body).object();
}

QString StubRequest::text() const
{
    QStringList words{method()};
    const QJsonObject all = parameters();
    for (auto one = all.begin(); one != all.end(); ++one) {
        const QByteArray value = QJsonDocument(QJsonArray{one.value()}).toJson(QJsonDocument::Compact);
        words << one.key() + u'=' + QString::fromUtf8(value.chopped(1).sliced(1));
    }
    return words.join(u' ');
}

StubServer::StubServer()
{
    connect(&m_server, &QTcpServer::newConnection, this, &StubServer::takeConnection);
    comesBack();
}

StubServer::~StubServer()
{
    goesAway();
}

QUrl StubServer::root() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void StubServer::answers(const QByteArray &body, int status, const QByteArrayList &headers)
{
    m_script.push_back({.bytes = response(body, status, headers)});
}

void StubServer::answersBytes(const QByteArray &bytes)
{
    m_script.push_back({.bytes = bytes, .closes = true});
}

void StubServer::beginsToAnswer(const QByteArray &bytes)
{
    m_script.push_back({.bytes = bytes});
}

void StubServer::hangsUp()
{
    m_script.push_back({.bytes = {}, .closes = true});
}

void StubServer::forgetsTheScript()
{
    m_script.clear();
    m_repeats = false;
}

void StubServer::hangsUpAfter(qint64 requestBytes)
{
    m_hangsUpAfter = requestBytes;
}

void StubServer::answersNow(const QByteArray &body, int status)
{
    const auto sockets = m_connections.keys();
    for (QTcpSocket *socket : sockets) {
        if (std::exchange(m_connections[socket].waits, false))
            say(socket, {.bytes = response(body, status)});
    }
}

void StubServer::goesAway()
{
    m_server.close();
    const auto sockets = m_connections.keys();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void StubServer::comesBack()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("the stub cannot listen: %s", qUtf8Printable(m_server.errorString()));
    m_port = m_server.serverPort();
}

QStringList StubServer::asked() const
{
    QStringList all;
    for (const StubRequest &request : m_requests)
        all << request.text();
    return all;
}

QString StubServer::lastAsked() const
{
    return m_requests.isEmpty() ? QString() : m_requests.constLast().text();
}

int StubServer::timesAsked(const QString &method) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(),
                             [&method](const StubRequest &request) { return request.method() == method; }));
}

int StubServer::waiting() const
{
    return int(std::count_if(m_connections.begin(), m_connections.end(), [](const Connection &one) { return one.waits; }));
}

QByteArray StubServer::response(const QByteArray &body, int status, const QByteArrayList &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    return bytes + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void StubServer::takeConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connectionCount;
        const qint64 bytesLeft = std::exchange(m_hangsUpAfter, -1);
        m_connections.insert(socket, {.received = {}, .bytesLeft = bytesLeft});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { takeBytes(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_connections.remove(socket);
            socket->deleteLater();
        });
        if (bytesLeft == 0)
            close(socket);
    }
}

void StubServer::takeBytes(QTcpSocket *socket)
{
    Connection &connection = m_connections[socket];
    const bool isDoomed = connection.bytesLeft >= 0;
    const QByteArray bytes = isDoomed ? socket->read(connection.bytesLeft) : socket->readAll();
    connection.received += bytes;
    m_bytes += bytes.size();
    if (isDoomed)
        connection.bytesLeft -= bytes.size();
    const bool hadEnough = isDoomed && connection.bytesLeft == 0;
    while (m_connections.contains(socket) && takeRequest(socket)) {
    }
    if (hadEnough && m_connections.contains(socket))
        close(socket);
}

bool StubServer::takeRequest(QTcpSocket *socket)
{
    Connection &connection = m_connections[socket];
    const qsizetype head = connection.received.indexOf("\r\n\r\n");
    if (head < 0)
        return false;
    const QByteArrayList lines = connection.received.first(head).replace("\r\n", "\n").split('\n');
    const QByteArrayList words = lines.constFirst().split(' ');
    StubRequest request{.verb = words.value(0), .target = words.value(1), .headers = {}, .body = {}};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (connection.received.size() < head + 4 + length)
        return false;
    request.body = connection.received.mid(head + 4, length);
    connection.received.remove(0, head + 4 + length);
    m_requests.append(request);

    connection.waits = m_script.empty();
    if (connection.waits || connection.bytesLeft >= 0)
        return true;
    const Line line = m_script.front();
    if (!m_repeats || m_script.size() > 1)
        m_script.pop_front();
    say(socket, line);
    return true;
}

void StubServer::say(QTcpSocket *socket, const Line &line)
{
    socket->write(line.bytes);
    socket->flush();
    if (line.closes)
        close(socket);
}

void StubServer::close(QTcpSocket *socket)
{
    if (m_resets) {
        // With a linger time of zero the kernel sends RST instead of FIN.
        const linger none{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
        socket->abort();
    } else {
        socket->disconnectFromHost();
    }
}

QByteArray ok(const QByteArray &result)
{
    return "{\"ok\":true,\"result\":" + result + "}";
}

QByteArray refused(int code, const QByteArray &description, const QByteArray &parameters)
{
    return "{\"ok\":false,\"error_code\":" + QByteArray::number(code) + ",\"description\":\"" + description + "\""
        + (parameters.isEmpty() ? QByteArray() : ",\"parameters\":" + parameters) + "}";
}

QByteArray updates(const QList<qint64> &ids)
{
    QByteArrayList all;
    for (const qint64 id : ids) {
        all << "{\"update_id\":" + QByteArray::number(id)
                + ",\n\"message\":{\"message_id\":1,\"date\":1700000000,\"chat\":{\"id\":5,\"type\":\"private\",\"first_name\":"
                  "\"Ada\"},\"text\":\"hello "
                + QByteArray::number(id) + "\"}}";
    }
    return ok("[" + all.join(',') + "]");
}

} // namespace Botdesk::Testing
