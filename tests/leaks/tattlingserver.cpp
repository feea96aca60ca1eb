// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "leaks/tattlingserver.h"

#include "http/httpmessage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpSocket>

#include <memory>

using namespace Qt::StringLiterals;

namespace Botdesk::Testing {

namespace {

QByteArray repeated(const HttpRequest &request)
{
    QByteArray all = request.method + ' ' + request.target + '\n';
    for (const HttpHeader &header : request.headers)
        all += header.name + ": " + header.value + '\n';
    return all + '\n' + request.body;
}

QByteArray refusal(int code, const QByteArray &words)
{
    const QJsonObject json{{u"ok"_s, false}, {u"error_code"_s, code}, {u"description"_s, QString::fromUtf8(words)}};
    return serialized({.status = code, .headers = {{"Content-Type", "application/json"}},
                       .body = QJsonDocument(json).toJson(QJsonDocument::Compact)});
}

} // namespace

TattlingServer::TattlingServer(const QUrl &behind)
    : m_behind(behind)
{
    m_manager.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &TattlingServer::takeConnection);
    m_server.listen(QHostAddress::LocalHost);
}

QUrl TattlingServer::root() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port()));
}

void TattlingServer::takeConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto parser = std::make_shared<HttpRequestParser>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, parser] {
            const QByteArray bytes = socket->readAll();
            if (takeAsSocks(socket, bytes))
                return;
            parser->feed(bytes);
            while (const auto request = parser->takeRequest())
                take(socket, *request);
        });
    }
}

//! A SOCKS5 proxy (RFC 1928, 1929) that wants a password and then does not like it.
bool TattlingServer::takeAsSocks(QTcpSocket *socket, const QByteArray &bytes)
{
    if (bytes.startsWith('\x05')) {
        socket->write("\x05\x02");
        return true;
    }
    if (!bytes.startsWith('\x01'))
        return false;
    socket->write("\x01\x01");
    socket->disconnectFromHost();
    ++m_asked;
    return true;
}

void TattlingServer::take(QTcpSocket *socket, const HttpRequest &request)
{
    ++m_asked;
    if (m_trouble == Trouble::None)
        return handOn(socket, request);
    socket->write(complaint(request));
    if (m_trouble == Trouble::HungUp || m_trouble == Trouble::HalfAnswer || m_trouble == Trouble::Garbage)
        socket->disconnectFromHost();
}

QByteArray TattlingServer::complaint(const HttpRequest &request) const
{
    const QByteArray all = repeated(request);
    switch (m_trouble) {
    case Trouble::None:
    case Trouble::HungUp: return {};
    case Trouble::Unauthorized: return refusal(401, "Unauthorized: " + all);
    case Trouble::NotFound: return refusal(404, "Not Found: " + all);
    case Trouble::Conflict: return refusal(409, "Conflict: terminated by other getUpdates request: " + all);
    case Trouble::WrongServer: return refusal(421, "Misdirected: " + all);
    case Trouble::TooManyRequests: return refusal(429, "Too Many Requests: " + all);
    case Trouble::ServerError: return refusal(500, all);
    case Trouble::HtmlPage: {
        const qsizetype begin = all.indexOf(':') + 1;
        return serialized({.status = 502, .body = "<html>" + QByteArray(290 - begin, '.') + all + "</html>"});
    }
    case Trouble::NotJson: return serialized({.status = 200, .body = "<html>Log in, then go on to " + all + "</html>"});
    case Trouble::Garbage: return "SSH-2.0-" + all + "\r\n";
    case Trouble::HalfAnswer:
        return "HTTP/1.1 500 No\r\nContent-Length: 5000\r\n\r\n{\"ok\":false,\"description\":\"" + all.left(all.indexOf(':') + 21);
    case Trouble::Redirect: return serialized({.status = 302, .headers = {{"Location", "http://127.0.0.1:1" + request.target}}, .body = all});
    case Trouble::NoProxyEntry:
        if (request.header("Proxy-Authorization").isEmpty())
            return serialized({.status = 407, .headers = {{"Proxy-Authenticate", "Basic realm=\"hotel\""}}, .body = all});
        return serialized({.status = 403, .body = "<html>" + all + QByteArray::fromBase64(request.header("Proxy-Authorization").mid(6)) + "</html>"});
    }
    Q_UNREACHABLE();
}

void TattlingServer::handOn(QTcpSocket *socket, const HttpRequest &request)
{
    QUrl url = m_behind;
    url.setPath(QString::fromUtf8(request.path()));
    QNetworkRequest forward(url);
    forward.setRawHeader("Content-Type", request.header("Content-Type"));
    forward.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QNetworkReply *reply = request.method == "GET" ? m_manager.get(forward) : m_manager.post(forward, request.body);
    connect(socket, &QTcpSocket::disconnected, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::finished, socket, [socket, reply] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status > 0)
            socket->write(serialized({.status = status, .headers = {{"Content-Type", "application/json"}}, .body = reply->readAll()}));
        reply->deleteLater();
    });
}

} // namespace Botdesk::Testing
