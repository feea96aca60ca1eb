// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/resend.h"

#include "core/pending.h"
#include "core/redact.h"
#include "http/httpconnection.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr HttpWaits Waits{.request = 60s};

bool isSetAnew(const QByteArray &name)
{
    return name.compare("host", Qt::CaseInsensitive) == 0 || name.compare("content-length", Qt::CaseInsensitive) == 0
        || name.compare("connection", Qt::CaseInsensitive) == 0 || name.compare("content-encoding", Qt::CaseInsensitive) == 0;
}

QByteArray hostHeader(const QUrl &url, int usualPort)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray name = host.contains(':') ? '[' + host + ']' : host;
    return url.port(usualPort) == usualPort ? name : name + ':' + QByteArray::number(url.port());
}

Error errorOf(const HttpFailure &failure)
{
    using Reason = HttpFailure::Reason;
    Error error{.kind = Error::Kind::Network, .detail = redacted(failure.detail)};
    if (failure.reason == Reason::TimedOut)
        error.kind = Error::Kind::Timeout;
    else if (failure.step == HttpFailure::Step::Resolve)
        error.kind = Error::Kind::HostNotFound;
    else if (failure.reason == Reason::Tls || failure.reason == Reason::Certificate)
        error.kind = Error::Kind::Tls;
    if (failure.reason == Reason::Certificate && !failure.certificateErrors.isEmpty())
        error.detail = failure.certificateErrors.first().errorString();
    return error;
}

} // namespace

QFuture<Result<ResentAnswer>> sendOnce(const ResentRequest &request, const QByteArray &secret)
{
    const QUrl &url = request.url;
    const bool isTls = url.scheme() == "https"_L1;
    if ((!isTls && url.scheme() != "http"_L1) || url.host().isEmpty())
        return readyFuture(Result<ResentAnswer>(failure(Error::Kind::Invalid, url.toString())));
    const int usualPort = isTls ? 443 : 80;
    QList<HttpHeader> headers{{"Host", hostHeader(url, usualPort)}};
    for (HttpHeader header : request.headers) {
        if (isSetAnew(header.name))
            continue;
        header.value.replace(RedactedMark.latin1(), secret);
        headers.append(header);
    }
    headers.append(HttpHeader{"Content-Length", QByteArray::number(request.body.size())});
    headers.append(HttpHeader{"Connection", "close"});
    HttpEndpoint endpoint{.host = url.host(QUrl::FullyEncoded).toLatin1(), .port = quint16(url.port(usualPort))};
    if (isTls)
        endpoint.tls = QSslConfiguration::defaultConfiguration();
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();

    auto pending = Pending<ResentAnswer>::make();
    auto *connection = new HttpConnection(endpoint, Waits);
    QElapsedTimer timer;
    timer.start();
    QObject::connect(connection, &HttpConnection::answered, connection, [connection, pending, timer](const HttpReply &reply) {
        pending->finish(ResentAnswer{.status = reply.status, .reason = reply.reason, .headers = reply.headers, .body = reply.body,
                                     .tookMs = timer.elapsed()});
        connection->deleteLater();
    });
    QObject::connect(connection, &HttpConnection::failed, connection, [connection, pending](const HttpFailure &why) {
        pending->finish(failure(errorOf(why)));
        connection->deleteLater();
    });
    connection->send(serializedRequest(request.method, target, headers, request.body));
    return pending->future();
}

} // namespace Botdesk
