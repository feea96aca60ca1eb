// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/httpconnection.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QSslSocket>

#include <algorithm>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qint64 SlowPiece = 16;   // bytes

using Step = HttpFailure::Step;
using Reason = HttpFailure::Reason;

//! Qt has words of its own for what the system calls otherwise, and translates them where the program is translated.
QString systemWords(const QAbstractSocket &socket)
{
    const auto words = [](int code) { return QString::fromLocal8Bit(std::strerror(code)); };
    const auto isQt = [&socket](const char *text) {
        return socket.errorString() == QCoreApplication::translate("QNativeSocketEngine", text);
    };
    switch (socket.error()) {
    case QAbstractSocket::ConnectionRefusedError: return words(ECONNREFUSED);
    case QAbstractSocket::SocketTimeoutError: return words(ETIMEDOUT);
    case QAbstractSocket::SocketAccessError: return words(EACCES);
    case QAbstractSocket::SocketResourceError: return words(EMFILE);
    default: break;
    }
    if (isQt("Host unreachable"))
        return words(EHOSTUNREACH);
    if (isQt("Network unreachable"))
        return words(ENETUNREACH);
    if (isQt("Connection timed out"))
        return words(ETIMEDOUT);
    return socket.errorString();
}

QString openSslWords(const QString &text)
{
    static const QRegularExpression entry(u"error:[0-9A-Fa-f]+:[^,]*"_s);
    QStringList entries;
    for (auto match = entry.globalMatch(text); match.hasNext();)
        entries.append(match.next().captured().trimmed());
    return entries.isEmpty() ? text : entries.join(u", "_s);
}

} // namespace

QByteArray serializedRequest(const QByteArray &method, const QByteArray &target, const QList<HttpHeader> &headers, const QByteArray &body)
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\n";
    for (const HttpHeader &header : headers)
        bytes += header.name + ": " + header.value + "\r\n";
    return bytes + "\r\n" + body;
}

HttpConnection::HttpConnection(const HttpEndpoint &endpoint, const HttpWaits &waits, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_waits(waits)
    , m_socket(new QSslSocket(this))
    , m_parser(waits.answerBytes)
    , m_deadline(this)
    , m_pause(this)
{
    m_deadline.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpConnection::noteTimeout);
    connect(&m_pause, &QTimer::timeout, this, &HttpConnection::read);
    connect(m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) { m_certificateErrors = errors; });
    connect(m_socket, &QSslSocket::connected, this, [this] {
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_step = m_endpoint.tls ? Step::Tls : Step::Write;
        emit reached(Step::Connect);
        if (!m_endpoint.tls && !m_hasEnded)
            writeRequest();
    });
    connect(m_socket, &QSslSocket::encrypted, this, [this] {
        m_step = Step::Write;
        emit reached(Step::Tls);
        if (!m_hasEnded)
            writeRequest();
    });
    connect(m_socket, &QSslSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QSslSocket::bytesWritten, this, &HttpConnection::noteWritten);
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::noteWritten);
    connect(m_socket, &QSslSocket::errorOccurred, this, &HttpConnection::noteError);
    connect(m_socket, &QSslSocket::disconnected, this, &HttpConnection::noteDisconnected);
}

HttpConnection::~HttpConnection()
{
    cancel();
}

QHostAddress HttpConnection::peer() const
{
    return m_socket->peerAddress();
}

QList<QSslCertificate> HttpConnection::peerChain() const
{
    return m_socket->peerCertificateChain();
}

QSsl::SslProtocol HttpConnection::protocol() const
{
    return m_socket->sessionProtocol();
}

void HttpConnection::send(const QByteArray &request)
{
    Q_ASSERT(!m_isBusy && !m_hasEnded);
    m_request = request;
    m_isBusy = true;
    m_deadline.start(m_waits.request);
    if (m_isOpen)
        writeRequest();
    else
        open();
}

void HttpConnection::open()
{
    if (std::exchange(m_isOpening, true))
        return;
    if (!m_deadline.isActive())
        m_deadline.start(m_waits.request);
    // Never at once: whoever called has not connected its slots to an error that comes at once.
    QMetaObject::invokeMethod(this, &HttpConnection::lookUp, Qt::QueuedConnection);
}

void HttpConnection::lookUp()
{
    if (m_hasEnded)
        return;
    const QString host = QString::fromUtf8(m_endpoint.host);
    QHostAddress address = m_endpoint.address;
    if (address.isNull())
        address.setAddress(host);
    if (!address.isNull()) {
        m_addresses = {address};
        connectTo(address);
        return;
    }
    // By name: a functor of a receiver that goes before the answer is never freed by Qt 6.4.
    m_lookUp = QHostInfo::lookupHost(host, this, SLOT(noteLookUp(QHostInfo)));
}

void HttpConnection::noteLookUp(const QHostInfo &info)
{
    m_lookUp = -1;
    if (m_hasEnded)
        return;
    m_addresses = info.addresses();
    if (m_addresses.isEmpty()) {
        fail({.step = Step::Resolve, .detail = info.errorString()});
        return;
    }
    std::stable_partition(m_addresses.begin(), m_addresses.end(), [](const QHostAddress &each) {
        return each.protocol() == QAbstractSocket::IPv4Protocol;
    });
    emit reached(Step::Resolve);
    if (!m_hasEnded)
        connectTo(m_addresses.first());
}

void HttpConnection::connectTo(const QHostAddress &address)
{
    m_step = Step::Connect;
    m_socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    if (!m_endpoint.tls) {
        m_socket->connectToHost(address, m_endpoint.port);
        return;
    }
    m_socket->setSslConfiguration(*m_endpoint.tls);
    m_socket->setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket->connectToHostEncrypted(address.toString(), m_endpoint.port, QString::fromUtf8(m_endpoint.host));
}

void HttpConnection::writeRequest()
{
    m_isOpen = true;
    if (!m_isBusy) {
        m_deadline.start(m_waits.idle);
        return;
    }
    m_step = Step::Write;
    m_socket->write(std::exchange(m_request, {}));
}

void HttpConnection::noteWritten()
{
    if (m_step != Step::Write || !m_isBusy || m_socket->bytesToWrite() > 0 || m_socket->encryptedBytesToWrite() > 0)
        return;
    m_step = Step::Read;
    emit reached(Step::Write);
}

void HttpConnection::readSlowly(std::chrono::milliseconds pause)
{
    m_pause.setInterval(pause);
    m_socket->setReadBufferSize(SlowPiece);
}

void HttpConnection::read()
{
    if (m_hasEnded || m_pause.isActive())
        return;
    if (!m_isBusy) {
        // Nobody asked: a server that says something all the same has closed, or is none.
        finish();
        emit ended();
        return;
    }
    const bool isSlow = m_socket->readBufferSize() > 0;
    m_parser.feed(isSlow ? m_socket->read(SlowPiece) : m_socket->readAll());
    takeReply();
    if (isSlow && m_isBusy && !m_hasEnded && m_socket->bytesAvailable() > 0)
        m_pause.start();
}

void HttpConnection::takeReply()
{
    const auto reply = m_parser.takeReply();
    if (!reply) {
        if (m_parser.fault() != HttpReplyFault::None)
            fail({.step = Step::Read, .reason = Reason::Unreadable, .fault = m_parser.fault()});
        return;
    }
    m_isBusy = false;
    if (reply->keepAlive)
        m_deadline.start(m_waits.idle);
    else
        finish();
    emit answered(*reply);
}

void HttpConnection::noteError()
{
    if (m_hasEnded)
        return;
    const auto error = m_socket->error();
    if (error == QAbstractSocket::SslHandshakeFailedError && !m_certificateErrors.isEmpty())
        return fail({.step = Step::Tls, .reason = Reason::Certificate, .detail = m_socket->errorString(),
                     .certificateErrors = m_certificateErrors});
    if (error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError
        || error == QAbstractSocket::SslInvalidUserDataError)
        return fail({.step = m_step, .reason = Reason::Tls, .detail = openSslWords(m_socket->errorString())});
    if (error == QAbstractSocket::RemoteHostClosedError)
        return noteDisconnected();
    fail({.step = m_step, .detail = systemWords(*m_socket)});
}

void HttpConnection::noteDisconnected()
{
    // What came with the end is read first: it may be the whole answer.
    while (!m_hasEnded && m_isBusy && m_socket->bytesAvailable() > 0) {
        m_parser.feed(m_socket->readAll());
        takeReply();
    }
    if (m_hasEnded)
        return;
    if (m_isBusy || !m_isOpen)
        return fail({.step = m_step, .reason = Reason::Closed});
    finish();
    emit ended();
}

void HttpConnection::noteTimeout()
{
    if (m_hasEnded)
        return;
    if (!m_isBusy && m_isOpen) {
        finish();
        emit ended();
        return;
    }
    fail({.step = m_step, .reason = Reason::TimedOut});
}

void HttpConnection::expire()
{
    noteTimeout();
}

void HttpConnection::cancel()
{
    if (!m_hasEnded)
        finish();
}

void HttpConnection::fail(HttpFailure failure)
{
    finish();
    emit failed(failure);
}

void HttpConnection::finish()
{
    m_hasEnded = true;
    m_isBusy = false;
    m_deadline.stop();
    m_pause.stop();
    if (m_lookUp >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookUp, -1));
    m_socket->disconnect(this);
    m_socket->abort();
}

} // namespace Botdesk
