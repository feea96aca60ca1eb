// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "http/httprequestparser.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace Botdesk::Testing {

//! A server in front of the Sandbox that hands everything on, or fails in the way it is told to; and whatever it says then
//! repeats the request that it got, with the token in its address and the secrets in its head and body.
class TattlingServer final : public QObject
{
    Q_OBJECT
public:
    enum class Trouble {
        None, Unauthorized, NotFound, Conflict, WrongServer, TooManyRequests, ServerError,
        HtmlPage,        // with the token across the place where a quotation is cut
        Garbage, NotJson, HalfAnswer, HungUp, Redirect, NoProxyEntry,
    };
    Q_ENUM(Trouble)

    explicit TattlingServer(const QUrl &behind);

    QUrl root() const;
    quint16 port() const { return m_server.serverPort(); }
    void fails(Trouble how) { m_trouble = how; }
    int asked() const { return m_asked; }

private:
    void takeConnection();
    bool takeAsSocks(QTcpSocket *socket, const QByteArray &bytes);
    void take(QTcpSocket *socket, const HttpRequest &request);
    void handOn(QTcpSocket *socket, const HttpRequest &request);
    QByteArray complaint(const HttpRequest &request) const;

    QUrl m_behind;
    QTcpServer m_server;
    QNetworkAccessManager m_manager;
    Trouble m_trouble = Trouble::None;
    int m_asked = 0;
};

} // namespace Botdesk::Testing
