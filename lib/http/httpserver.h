// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "http/httprequestparser.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <functional>

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
    const QHostAddress &peer() const { return m_peer; }        //!< of the connection; IPv4 as such, also where it came mapped

    virtual void answer(const HttpResponse &response) = 0;   //!< once
    virtual void drop() = 0;                                 //!< ends the connection without a word

signals:
    void gone();   //!< the client went away before it was answered

protected:
    HttpExchange(HttpRequest request, const QHostAddress &peer, QObject *parent);

private:
    HttpRequest m_request;
    QHostAddress m_peer;
};

//! Why a server said no before there was a request.
enum class HttpFault {
    Unreadable,      //!< no HTTP, or some that is not taken
    TooLarge,        //!< a head or body over its limit
    TooSlow,         //!< not complete in time
    TooMany,         //!< connections, in all or from one address
    NoTls,           //!< the TLS handshake failed: plain HTTP, old protocol, or the client does not trust the certificate
};

//! An HTTP/1.1 server: keep-alive, one request at a time on each connection, limits, faults answered with an empty body.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    explicit HttpServer(const HttpLimits &limits = {}, QObject *parent = nullptr);
    ~HttpServer() override;

    void setTls(const QSslConfiguration &configuration);             //!< before listen(): certificate and key

    //! Says of a request's head, while its body is still on the way, whether the body is wanted. Where it is not, the
    //! request is handed over without it, and the connection ends with the answer: strangers fill no memory.
    using Door = std::function<bool(const HttpRequest &head, const QHostAddress &peer)>;
    void setDoor(Door door) { m_door = std::move(door); }            //!< before listen()
    Result<void> listen(const QHostAddress &address, quint16 port);   //!< port 0 takes any free one
    void close();                                                     //!< also ends every connection, behind what was answered
    quint16 port() const;
    int connections() const { return m_connections; }

signals:
    void requested(Botdesk::HttpExchange *exchange);   //!< somebody must answer() or drop() it
    void faulted(Botdesk::HttpFault fault, const QHostAddress &peer);

private:
    std::unique_ptr<QTcpServer> makeServer();
    void takeConnections();
    void endSlowOnes();

    HttpLimits m_limits;
    std::optional<QSslConfiguration> m_tls;
    Door m_door;
    QTcpServer *m_server = nullptr;
    QHash<QHostAddress, int> m_byAddress;
    QTimer m_second;
    int m_connections = 0;
};

} // namespace Botdesk
