// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "http/httpmessage.h"

#include <memory>
#include <optional>

namespace Botdesk {

//! An answer as it came in, complete; the body has been de-chunked and inflated.
struct HttpReply
{
    int status = 0;
    QByteArray reason;      //!< as sent, possibly empty
    int minorVersion = 1;   //!< of HTTP/1
    QList<HttpHeader> headers;
    QByteArray body;
    bool keepAlive = true;

    QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }

    bool operator==(const HttpReply &) const = default;
};

//! Why bytes are no answer.
enum class HttpReplyFault {
    None,
    NoHttp,             //!< does not begin with HTTP/
    Version,            //!< neither HTTP/1.0 nor HTTP/1.1
    Malformed,          //!< a status line, header or chunk that cannot be read
    TransferEncoding,   //!< other than chunked
    ContentEncoding,    //!< other than gzip and deflate
    Corrupt,            //!< a body that cannot be unpacked
    HeadTooLarge,
    BodyTooLarge,
};

//! Cuts a stream of bytes into HTTP/1.0 and 1.1 answers. Pure: knows no socket and no time.
//!
//! A body ends with its Content-Length or its last chunk; one that would end with the connection is not read, as the
//! official server does not. The first fault ends it: what is fed afterwards is ignored.
class HttpResponseParser
{
public:
    explicit HttpResponseParser(qsizetype bodyLimit = 1024 * 1024, qsizetype headLimit = 256 * 1024);
    ~HttpResponseParser();
    HttpResponseParser(HttpResponseParser &&) noexcept;
    HttpResponseParser &operator=(HttpResponseParser &&) noexcept;

    void feed(QByteArrayView bytes);
    std::optional<HttpReply> takeReply();   //!< the next complete answer, in order of arrival
    HttpReplyFault fault() const;           //!< comes after the answers before it
    bool isIdle() const;                    //!< nothing of an incomplete answer was seen

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Botdesk
