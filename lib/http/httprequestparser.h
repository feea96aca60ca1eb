// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "http/httpmessage.h"

#include <memory>
#include <optional>

namespace Botdesk {

//! What a server takes from one client before it refuses.
struct HttpLimits
{
    qsizetype headerBytes = 256 * 1024;
    qsizetype bodyBytes = 64 * 1024 * 1024;   //!< as sent and after inflating
    int connections = 512;
    int connectionsPerAddress = 0;   //!< 0: as many as in all
    int idleSeconds = 500;           //!< of a connection on which nothing is under way
    int headerSeconds = 0;           //!< from a request's first byte to the end of its headers; 0: no limit
    int requestSeconds = 0;          //!< from a request's first byte to its last; 0: no limit
    //! Refuses what Telegram never sends and proxies read in different ways: bare line feeds, folded header lines,
    //! transfer encodings.
    bool isStrict = false;
};

//! Cuts a stream of bytes into HTTP/1.0 and 1.1 requests. Pure: knows no socket and no time.
//!
//! Only GET and POST are let through; chunked, gzip and deflate bodies come out plain. The first fault ends it: what is
//! fed afterwards is ignored.
class HttpRequestParser
{
public:
    explicit HttpRequestParser(const HttpLimits &limits = {});
    ~HttpRequestParser();
    HttpRequestParser(HttpRequestParser &&) noexcept;
    HttpRequestParser &operator=(HttpRequestParser &&) noexcept;

    void feed(QByteArrayView bytes);
    std::optional<HttpRequest> takeRequest();   //!< the next complete request, in order of arrival
    int fault() const;          //!< 0, or the status to refuse with: 400 413 415 431 501 505; comes after the requests before it
    bool isIdle() const;        //!< nothing of an incomplete request was seen
    bool isInBody() const;      //!< the headers of a request are complete, the rest is not
    const HttpRequest &unfinished() const;   //!< in its body: with all headers and what has come of the body

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Botdesk
