// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "http/httpresponseparser.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <chrono>

class QHostInfo;
class QSslSocket;

namespace Botdesk {

//! Whom to talk to.
struct HttpEndpoint
{
    QByteArray host;              //!< asked for in the handshake and checked in the certificate; an IPv6 literal without brackets
    quint16 port = 443;
    QHostAddress address = {};    //!< null: `host` is looked up, IPv4 preferred
    std::optional<QSslConfiguration> tls = {};   //!< absent: clear text
};

//! What one connection waits for, and how long.
struct HttpWaits
{
    std::chrono::milliseconds request{60000};   //!< from send() to the complete answer, the way there included
    std::chrono::milliseconds idle{60000};      //!< while nothing is asked
    qsizetype answerBytes = 1024 * 1024;        //!< of a body, as sent and unpacked
};

//! Where a connection failed, and why.
struct HttpFailure
{
    enum class Step { Resolve, Connect, Tls, Write, Read };
    enum class Reason {
        System,        //!< `detail` in the system's words
        Tls,           //!< `detail` holds OpenSSL's "error:…", several with a comma between
        Certificate,   //!< `certificateErrors` says what is wrong with it
        Closed,        //!< by the other side, before there was a whole answer
        TimedOut,
        Unreadable,    //!< `fault` says what of the answer
        Cancelled,
    };

    Step step = Step::Resolve;
    Reason reason = Reason::System;
    QString detail = {};
    QList<QSslError> certificateErrors = {};
    HttpReplyFault fault = HttpReplyFault::None;
};

//! One connection to a server, over which requests go exactly as they were written: QNetworkAccessManager sorts headers
//! and adds its own.
//!
//! One request at a time; the connection is kept alive between them. Ends once: by failed() or ended(), then delete it.
//! Lives in the thread that made it.
class HttpConnection final : public QObject
{
    Q_OBJECT
public:
    explicit HttpConnection(const HttpEndpoint &endpoint, const HttpWaits &waits = {}, QObject *parent = nullptr);
    ~HttpConnection() override;

    //! Writes @p request, a head and a body, as it is. Looks up, connects and shakes hands first where that was not done.
    void send(const QByteArray &request);
    void open();                              //!< all that without a request

    void cancel();                            //!< ends without a signal
    void expire();                            //!< as if the time for the request were over
    void readSlowly(std::chrono::milliseconds pause);   //!< between pieces of 16 bytes; a client that is a nuisance

    bool isBusy() const { return m_isBusy; }  //!< a request waits for its answer
    bool hasEnded() const { return m_hasEnded; }
    QHostAddress peer() const;                //!< null before there is one
    QList<QHostAddress> addresses() const { return m_addresses; }   //!< what the look-up gave, the one in use first
    QList<QSslCertificate> peerChain() const;
    QSsl::SslProtocol protocol() const;       //!< that was agreed on

signals:
    void reached(Botdesk::HttpFailure::Step step);   //!< done: Resolve, Connect, Tls, Write
    void answered(const Botdesk::HttpReply &reply);
    void failed(const Botdesk::HttpFailure &failure);
    void ended();                             //!< nothing was asked and the connection is closed

private slots:
    void noteLookUp(const QHostInfo &info);

private:
    void lookUp();
    void connectTo(const QHostAddress &address);
    void writeRequest();
    void noteWritten();
    void read();
    void takeReply();
    void noteError();
    void noteDisconnected();
    void noteTimeout();
    void fail(HttpFailure failure);
    void finish();

    HttpEndpoint m_endpoint;
    HttpWaits m_waits;
    QSslSocket *m_socket;
    HttpResponseParser m_parser;
    QTimer m_deadline;
    QTimer m_pause;
    QByteArray m_request;
    QList<QHostAddress> m_addresses;
    QList<QSslError> m_certificateErrors;
    HttpFailure::Step m_step = HttpFailure::Step::Resolve;   // under way
    int m_lookUp = -1;
    bool m_isOpening = false;
    bool m_isOpen = false;
    bool m_isBusy = false;
    bool m_hasEnded = false;
};

//! A whole request: a start line, headers in their order, an empty line and the body.
QByteArray serializedRequest(const QByteArray &method, const QByteArray &target, const QList<HttpHeader> &headers, const QByteArray &body);

} // namespace Botdesk

Q_DECLARE_METATYPE(Botdesk::HttpFailure)
