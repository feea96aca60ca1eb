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
    int idleSeconds = 500;
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

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Botdesk
