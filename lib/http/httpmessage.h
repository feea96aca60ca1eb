// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Botdesk {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    bool operator==(const HttpHeader &) const = default;
};

//! The value of the first header called @p name (any case), or a null array.
QByteArray headerValue(const QList<HttpHeader> &headers, QByteArrayView name);

//! A request as it came in, complete; the body has been de-chunked and inflated.
struct HttpRequest
{
    QByteArray method;   //!< as sent: GET, POST
    QByteArray target;   //!< as sent, percent-encoded: /path?query
    int minorVersion = 1;   //!< of HTTP/1
    QList<HttpHeader> headers;
    QByteArray body;
    bool keepAlive = true;

    QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
    QByteArray path() const;    //!< what stands before the question mark, still encoded
    QByteArray query() const;   //!< what stands behind it, still encoded

    bool operator==(const HttpRequest &) const = default;
};

//! An answer. Connection and Content-Length are added when it is written.
struct HttpResponse
{
    int status = 200;
    QList<HttpHeader> headers;
    QByteArray body;
    bool close = false;   //!< end the connection after this answer

    bool operator==(const HttpResponse &) const = default;
};

QByteArray reasonPhrase(int status);

//! The bytes of @p response, with "Connection: close" or "keep-alive" in front of its own headers. @p isLast: close, though
//! the response itself does not ask for it.
QByteArray serialized(const HttpResponse &response, bool isLast = false);

//! %XX decoded; a percent sign that two hex digits do not follow stays as it is. @p plusIsSpace as in forms.
QByteArray percentDecoded(QByteArrayView text, bool plusIsSpace = false);

} // namespace Botdesk
