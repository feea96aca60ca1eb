// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/httpresponseparser.h"

#include "http/inflate.h"

#include <llhttp.h>

#include <cstring>
#include <utility>

namespace Botdesk {

namespace {

bool isToken(QByteArrayView text, QByteArrayView token)
{
    return text.trimmed().compare(token, Qt::CaseInsensitive) == 0;
}

bool isPacked(const HttpReply &reply)
{
    const QByteArray encoding = reply.header("content-encoding");
    return isToken(encoding, "gzip") || isToken(encoding, "deflate");
}

} // namespace

struct HttpResponseParser::State
{
    llhttp_t parser{};
    llhttp_settings_t settings{};
    qsizetype bodyLimit;
    qsizetype headLimit;
    HttpReply reply;
    QList<HttpReply> ready;
    QByteArray headerName;
    QByteArray headerText;
    QByteArray beginning;        // the first bytes of an answer: whether it is HTTP at all
    qsizetype headBytes = 0;
    HttpReplyFault fault = HttpReplyFault::None;
    bool isInside = false;       // an answer has begun and is not complete
    bool headersAreComplete = false;
    bool isOver = false;         // what follows belongs to a body that is not read

    State(qsizetype bodyLimit, qsizetype headLimit);

    int refuse(HttpReplyFault why)
    {
        fault = why;
        return HPE_USER;
    }
    int countHead(size_t length)
    {
        headBytes += qsizetype(length);
        return headBytes > headLimit ? refuse(HttpReplyFault::HeadTooLarge) : 0;
    }
    int headersComplete();
    int messageComplete();
    HttpReplyFault faultOf(llhttp_errno_t error) const;
    void execute(QByteArrayView bytes);

    static State &of(llhttp_t *parser) { return *static_cast<State *>(parser->data); }
};

HttpResponseParser::State::State(qsizetype bodyLimit, qsizetype headLimit)
    : bodyLimit(bodyLimit)
    , headLimit(headLimit)
{
    llhttp_settings_init(&settings);
    settings.on_message_begin = [](llhttp_t *p) {
        State &state = of(p);
        state.reply = {};
        state.headBytes = 0;
        state.headersAreComplete = false;
        return 0;
    };
    settings.on_status = [](llhttp_t *p, const char *at, size_t length) {
        of(p).reply.reason.append(at, qsizetype(length));
        return of(p).countHead(length);
    };
    settings.on_header_field = [](llhttp_t *p, const char *at, size_t length) {
        of(p).headerName.append(at, qsizetype(length));
        return of(p).countHead(length);
    };
    settings.on_header_value = [](llhttp_t *p, const char *at, size_t length) {
        of(p).headerText.append(at, qsizetype(length));
        return of(p).countHead(length);
    };
    settings.on_header_value_complete = [](llhttp_t *p) -> int {
        State &state = of(p);
        // Behind the body stand trailers; they are counted and dropped.
        if (!state.headersAreComplete)
            state.reply.headers.append({state.headerName, state.headerText.trimmed()});
        state.headerName.clear();
        state.headerText.clear();
        return state.countHead(std::strlen(": \r\n"));
    };
    settings.on_headers_complete = [](llhttp_t *p) { return of(p).headersComplete(); };
    settings.on_body = [](llhttp_t *p, const char *at, size_t length) -> int {
        State &state = of(p);
        if (state.reply.body.size() + qsizetype(length) > state.bodyLimit)
            return state.refuse(HttpReplyFault::BodyTooLarge);
        state.reply.body.append(at, qsizetype(length));
        return 0;
    };
    settings.on_message_complete = [](llhttp_t *p) { return of(p).messageComplete(); };
    llhttp_init(&parser, HTTP_RESPONSE, &settings);
    parser.data = this;
}

int HttpResponseParser::State::headersComplete()
{
    constexpr int NoBody = 1;   // llhttp's word for: do not read one
    headersAreComplete = true;
    parser.upgrade = 0;
    if (parser.http_major != 1 || parser.http_minor > 1)
        return refuse(HttpReplyFault::Version);
    reply.status = parser.status_code;
    reply.minorVersion = parser.http_minor;
    reply.keepAlive = llhttp_should_keep_alive(&parser) != 0;
    const QByteArray transfer = reply.header("transfer-encoding");
    if (!transfer.isEmpty() && !isToken(transfer, "chunked"))
        return refuse(HttpReplyFault::TransferEncoding);
    const bool isAnnounced = (parser.flags & F_CONTENT_LENGTH) != 0;
    if (isAnnounced && parser.content_length > quint64(bodyLimit))
        return refuse(HttpReplyFault::BodyTooLarge);
    const bool hasBody = !transfer.isEmpty() || (isAnnounced && parser.content_length > 0);
    const QByteArray encoding = reply.header("content-encoding");
    if (hasBody && !encoding.isEmpty() && !isPacked(reply))
        return refuse(HttpReplyFault::ContentEncoding);
    if (hasBody)
        return 0;
    isOver = !isAnnounced && reply.status >= 200 && reply.status != 204 && reply.status != 304;
    return NoBody;
}

int HttpResponseParser::State::messageComplete()
{
    isInside = false;
    beginning.clear();
    if (!reply.body.isEmpty() && isPacked(reply)) {
        Inflated plain = inflated(reply.body, bodyLimit);
        if (plain.isTooLarge || plain.isCorrupt)
            return refuse(plain.isTooLarge ? HttpReplyFault::BodyTooLarge : HttpReplyFault::Corrupt);
        reply.body = std::move(plain.bytes);
    }
    if (isOver)
        reply.keepAlive = false;   // where the next answer would begin nobody knows
    ready.append(std::exchange(reply, {}));
    return HPE_PAUSED;   // one answer at a time: see execute()
}

HttpReplyFault HttpResponseParser::State::faultOf(llhttp_errno_t error) const
{
    switch (error) {
    case HPE_INVALID_VERSION: return HttpReplyFault::Version;
    case HPE_INVALID_CONSTANT: return beginning.startsWith("HTTP") ? HttpReplyFault::Version : HttpReplyFault::NoHttp;
    case HPE_INVALID_TRANSFER_ENCODING: return HttpReplyFault::TransferEncoding;
    default: return HttpReplyFault::Malformed;
    }
}

void HttpResponseParser::State::execute(QByteArrayView bytes)
{
    constexpr qsizetype Name = 4;   // of "HTTP"
    while (fault == HttpReplyFault::None && !isOver && !bytes.isEmpty()) {
        beginning.append(bytes.first(std::min(bytes.size(), Name - beginning.size())));
        isInside = true;
        const llhttp_errno_t error = llhttp_execute(&parser, bytes.data(), size_t(bytes.size()));
        if (error == HPE_OK)
            return;
        if (error != HPE_PAUSED) {
            fault = fault == HttpReplyFault::None ? faultOf(error) : fault;
            return;
        }
        bytes = bytes.sliced(llhttp_get_error_pos(&parser) - bytes.data());
        llhttp_resume(&parser);
    }
}

HttpResponseParser::HttpResponseParser(qsizetype bodyLimit, qsizetype headLimit)
    : m_state(std::make_unique<State>(bodyLimit, headLimit))
{
}

HttpResponseParser::~HttpResponseParser() = default;
HttpResponseParser::HttpResponseParser(HttpResponseParser &&) noexcept = default;
HttpResponseParser &HttpResponseParser::operator=(HttpResponseParser &&) noexcept = default;

void HttpResponseParser::feed(QByteArrayView bytes)
{
    m_state->execute(bytes);
}

std::optional<HttpReply> HttpResponseParser::takeReply()
{
    if (m_state->ready.isEmpty())
        return {};
    return m_state->ready.takeFirst();
}

HttpReplyFault HttpResponseParser::fault() const
{
    return m_state->ready.isEmpty() ? m_state->fault : HttpReplyFault::None;
}

bool HttpResponseParser::isIdle() const
{
    return !m_state->isInside && m_state->ready.isEmpty();
}

} // namespace Botdesk
