// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/httpclient.h"

#include "core/logging.h"
#include "core/redact.h"
#include "http/bodydevice.h"

#include <QCoreApplication>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! How much of an answer that is none is quoted.
constexpr qsizetype QuotedLimit = 300;

//! How long the words may be of who does not send the file.
constexpr qint64 RefusalLimit = 64 * 1024;

QString quoted(const QByteArray &body)
{
    return QString::fromUtf8(redactedBeginning(body, QuotedLimit)).simplified();
}

bool beginsNoJson(const QByteArray &body)
{
    const auto first = std::find_if(body.begin(), body.end(), [](char c) { return !std::isspace(static_cast<unsigned char>(c)); });
    return first != body.end() && *first != '{' && *first != '[';
}

Error::Kind kindOf(QNetworkReply::NetworkError error)
{
    using Kind = Error::Kind;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError: return Kind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError: return Kind::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError: return Kind::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::OperationCanceledError: return Kind::Timeout;   // of our own aborts conclude() knows
    default: return Kind::Network;
    }
}

} // namespace

HttpCall::HttpCall(QNetworkAccessManager &manager, ClientRequest request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
{
    start(manager);
}

HttpCall::~HttpCall()
{
    if (!m_finished) {
        m_finished = true;
        emit finished(tl::unexpected<Error>(cancellation()));
    }
    delete m_reply;   // it reads from the body, so it goes first
}

void HttpCall::start(QNetworkAccessManager &manager)
{
    QNetworkRequest request(m_request.url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      u"Botdesk/%1"_s.arg(QCoreApplication::applicationVersion()));
    request.setTransferTimeout(int(m_request.idleLimit.count()));
    if (m_request.sink)
        request.setRawHeader("Accept-Encoding", "identity");   // its length is then the one that was announced

    if (BodyDevice *body = m_request.body.get()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
        if (m_request.safeToRepeat && body->length() < 1024 * 1024) {
            m_reply = manager.post(request, body->readAll());
        } else {
            request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
            request.setHeader(QNetworkRequest::ContentLengthHeader, body->length());
            m_reply = manager.post(request, body);
        }
    } else {
        m_reply = manager.get(request);
    }
    m_reply->setParent(this);
    // Of a sequential body Qt knows no more than what lies in its buffer, so the total is ours.
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) {
        if (sent <= m_uploaded || !m_request.body)
            return;   // it ends with a 0
        m_uploaded = std::min(sent, m_request.body->length());
        emit uploaded(m_uploaded, m_request.body->length());
    });
    connect(m_reply, &QNetworkReply::downloadProgress, this, &HttpCall::downloaded);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::conclude, Qt::QueuedConnection);
}

void HttpCall::abort()
{
    if (!m_givenUp)
        m_givenUp = cancellation();
    m_reply->abort();
}

bool HttpCall::mayHaveTakenEffect() const
{
    // No server acts on a request whose announced length has not come: what is not yet read cannot have been sent.
    return !m_request.safeToRepeat && m_request.body && m_request.body->bytesRead() >= m_request.body->length();
}

Error HttpCall::cancellation() const
{
    return {.kind = mayHaveTakenEffect() ? Error::Kind::OutcomeUnknown : Error::Kind::Cancelled};
}

void HttpCall::takeBytes()
{
    if (m_givenUp)
        return;
    keepBytes(m_reply->readAll());
    const qint64 limit = m_request.sink && m_sunk == 0 ? RefusalLimit : m_request.answerLimit;
    if (m_givenUp) {
        m_reply->abort();
    } else if (m_sunk + m_received.size() > limit) {
        m_givenUp = Error{.kind = Error::Kind::NotBotApi,
                          .detail = u"the answer is longer than %1 bytes"_s.arg(m_request.answerLimit),
                          .code = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()};
        m_reply->abort();
    } else if (m_request.expectsJson && m_received.size() > QuotedLimit && beginsNoJson(m_received)) {
        m_reply->abort();   // its beginning is enough to say what it is
    }
}

void HttpCall::keepBytes(const QByteArray &bytes)
{
    const bool isForSink = m_request.sink && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
    if (!isForSink) {
        m_received += bytes;
        return;
    }
    m_sunk += bytes.size();
    if (m_sunk <= m_request.answerLimit && !bytes.isEmpty() && !m_request.sink(bytes))
        m_givenUp = cancellation();
}

void HttpCall::conclude()
{
    if (!m_givenUp && m_reply->isOpen())   // an abort closes it
        takeBytes();
    if (m_givenUp)
        return finish(tl::unexpected<Error>(*m_givenUp));

    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool cutOff = m_reply->error() == QNetworkReply::OperationCanceledError && m_request.expectsJson
        && m_received.size() > QuotedLimit && beginsNoJson(m_received);
    // QNetworkReply counts every status from 400 up as an error; an answer it is all the same.
    const bool answered = status > 0
        && (m_reply->error() == QNetworkReply::NoError || cutOff
            || (status >= 400 && m_reply->error() >= QNetworkReply::ContentAccessDenied
                && m_reply->error() != QNetworkReply::ContentReSendError));
    if (!answered && !(status > 0 && endsWithItsConnection()))
        return finish(tl::unexpected<Error>(failureOf()));

    HttpAnswer answer{.status = status,
                      .contentType = m_reply->rawHeader("Content-Type"),
                      .body = std::move(m_received)};
    bool isNumber = false;
    if (const int seconds = m_reply->rawHeader("Retry-After").toInt(&isNumber); isNumber && seconds >= 0)
        answer.retryAfter = std::chrono::seconds(seconds);
    finish(std::move(answer));
}

bool HttpCall::endsWithItsConnection() const
{
    // Qt 6.4 may take the end of such an answer for a lost connection that the request is to be sent again for.
    return (m_reply->error() == QNetworkReply::ContentReSendError || m_reply->error() == QNetworkReply::RemoteHostClosedError)
        && !m_reply->hasRawHeader("Content-Length") && !m_reply->hasRawHeader("Transfer-Encoding");
}

Error HttpCall::failureOf() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    QString detail = redacted(m_reply->errorString());
    // Qt names the whole URL; the words behind it are what matters.
    detail.remove(redacted(m_request.url.toString()));

    if (m_request.body && m_request.body->hasFailed())   // what was announced never arrived whole
        return {.kind = Error::Kind::FileSystem, .detail = m_request.body->errorString()};
    if (mayHaveTakenEffect())
        return {.kind = Error::Kind::OutcomeUnknown, .detail = detail, .code = status};
    const bool cannotBeUnpacked = m_reply->error() == QNetworkReply::UnknownContentError
        || m_reply->error() == QNetworkReply::ProtocolFailure;
    if (status > 0 && cannotBeUnpacked)
        return {.kind = Error::Kind::NotBotApi, .detail = detail, .code = status};
    if (status > 0)
        return {.kind = Error::Kind::Truncated, .detail = quoted(m_received), .code = status};
    return {.kind = kindOf(m_reply->error()), .detail = detail};
}

void HttpCall::finish(Result<HttpAnswer> answer)
{
    if (std::exchange(m_finished, true))
        return;
    emit finished(answer);
    deleteLater();
}

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , m_manager(this)
{
    // Our own retries and time-outs are told to the operator; a cache or cookies have no business here.
    m_manager.setAutoDeleteReplies(false);
    m_manager.setStrictTransportSecurityEnabled(false);
}

HttpClient::~HttpClient()
{
    // Before the manager that they use.
    qDeleteAll(findChildren<HttpCall *>(Qt::FindDirectChildrenOnly));
}

void HttpClient::setProxy(const QNetworkProxy &proxy)
{
    if (!proxy.password().isEmpty()) {
        // A proxy's own error pages may quote the header that it was sent, decoded or not. Qt writes it in Latin-1.
        addSecret(proxy.password().toUtf8());
        addSecret(proxy.password().toLatin1());
        addSecret((proxy.user() + u':' + proxy.password()).toLatin1().toBase64());
    }
    m_manager.setProxyFactory(nullptr);
    m_manager.setProxy(proxy);
}

HttpCall *HttpClient::send(ClientRequest request)
{
    return new HttpCall(m_manager, std::move(request), this);
}

void HttpClient::dropConnections()
{
    const auto calls = findChildren<HttpCall *>(Qt::FindDirectChildrenOnly);
    for (HttpCall *call : calls)
        call->abort();
    m_manager.clearConnectionCache();
}

} // namespace Botdesk
