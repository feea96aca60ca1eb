// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "http/httprequestparser.h"

#include <QHostAddress>
#include <QObject>

class QTcpServer;

namespace Botdesk {

//! One request that waits for its answer, now or much later (a long poll).
//!
//! Belongs to its connection: keep it in a QPointer. It is gone after answer() or drop(), and after gone().
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    const HttpRequest &request() const { return m_request; }

    virtual void answer(const HttpResponse &response) = 0;   //!< once
    virtual void drop() = 0;                                 //!< ends the connection without a word

signals:
    void gone();   //!< the client went away before it was answered

protected:
    HttpExchange(HttpRequest request, QObject *parent);

private:
    HttpRequest m_request;
};

//! An HTTP/1.1 server: keep-alive, one request at a time on each connection, limits, faults answered with an empty body.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    explicit HttpServer(const HttpLimits &limits = {}, QObject *parent = nullptr);
    ~HttpServer() override;

    Result<void> listen(const QHostAddress &address, quint16 port);   //!< port 0 takes any free one
    void close();                                                     //!< also ends every connection
    quint16 port() const;

signals:
    void requested(Botdesk::HttpExchange *exchange);   //!< somebody must answer() or drop() it

private:
    void takeConnections();

    HttpLimits m_limits;
    QTcpServer *m_server = nullptr;
    int m_connections = 0;
};

} // namespace Botdesk
