// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/httprequestparser.h"

#include "http/inflate.h"

#include <llhttp.h>

#include <cstring>

namespace Botdesk {

namespace {

constexpr qsizetype UsualHeaders = 8;
constexpr quint64 UnseenBody = 16 * 1024;            // bytes for which room is made when only their number has come
constexpr quint64 AnnouncedBodyLimit = 4294967295;   // the official server's own; from here on 413 before anything is read

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

//! Behind what came before; mostly nothing did, and then there is room for no more than this.
void add(QByteArray &text, const char *at, size_t length)
{
    if (text.isEmpty())
        text = QByteArray(at, qsizetype(length));
    else
        text.append(at, qsizetype(length));
}

bool isToken(QByteArrayView text, QByteArrayView token)
{
    return text.trimmed().compare(token, Qt::CaseInsensitive) == 0;
}

} // namespace

struct HttpRequestParser::State
{
    llhttp_t parser{};
    llhttp_settings_t settings{};
    HttpLimits limits;
    HttpRequest request;
    QList<HttpRequest> ready;
    QByteArray headerName;
    QByteArray headerText;
    qsizetype headerBytes = 0;
    int fault = 0;
    bool isInside = false;       // a message has begun and is not complete
    bool headersAreComplete = false;
    quint64 bodyLength = 0;      // as announced
    char last = '\n';            // byte of the head that was fed; isStrict only

    explicit State(const HttpLimits &limits);

    int refuse(int status)
    {
        fault = status;
        return HPE_USER;
    }
    int countHeader(size_t length)
    {
        headerBytes += qsizetype(length);
        return headerBytes > limits.headerBytes ? refuse(431) : 0;
    }
    int headersComplete();
    int messageComplete();
    int statusOf(llhttp_errno_t error) const;
    void execute(QByteArrayView bytes);
    void executeStrictly(QByteArrayView bytes);
    bool isOdd(QByteArrayView line) const;

    static State &of(llhttp_t *parser) { return *static_cast<State *>(parser->data); }
};

HttpRequestParser::State::State(const HttpLimits &limits)
    : limits(limits)
{
    llhttp_settings_init(&settings);
    settings.on_message_begin = [](llhttp_t *p) {
        State &state = of(p);
        state.request = {};
        state.request.headers.reserve(UsualHeaders);
        state.headerBytes = 0;
        state.headersAreComplete = false;
        state.isInside = true;
        return 0;
    };
    settings.on_method = [](llhttp_t *p, const char *at, size_t length) {
        add(of(p).request.method, at, length);
        return of(p).countHeader(length);
    };
    settings.on_url = [](llhttp_t *p, const char *at, size_t length) {
        add(of(p).request.target, at, length);
        return of(p).countHeader(length);
    };
    settings.on_header_field = [](llhttp_t *p, const char *at, size_t length) {
        add(of(p).headerName, at, length);
        return of(p).countHeader(length);
    };
    settings.on_header_value = [](llhttp_t *p, const char *at, size_t length) {
        add(of(p).headerText, at, length);
        return of(p).countHeader(length);
    };
    settings.on_header_value_complete = [](llhttp_t *p) -> int {
        State &state = of(p);
        if (state.limits.isStrict && state.headerName.isEmpty())
            return state.refuse(400);
        // Behind the body stand trailers; they are counted and dropped.
        if (!state.headersAreComplete)
            state.request.headers.append({std::exchange(state.headerName, {}), std::exchange(state.headerText, {}).trimmed()});
        state.headerName.clear();
        state.headerText.clear();
        return state.countHeader(std::strlen(": \r\n"));
    };
    settings.on_headers_complete = [](llhttp_t *p) { return of(p).headersComplete(); };
    settings.on_body = [](llhttp_t *p, const char *at, size_t length) -> int {
        State &state = of(p);
        if (state.request.body.size() + qsizetype(length) > state.limits.bodyBytes)
            return state.refuse(413);
        if (state.request.body.isEmpty())
            state.request.body.reserve(qsizetype(std::min<quint64>(state.bodyLength, UnseenBody)));
        state.request.body.append(at, qsizetype(length));
        return 0;
    };
    settings.on_message_complete = [](llhttp_t *p) { return of(p).messageComplete(); };
    llhttp_init(&parser, HTTP_REQUEST, &settings);
    parser.data = this;
}

int HttpRequestParser::State::headersComplete()
{
    headersAreComplete = true;
    bodyLength = (parser.flags & F_CONTENT_LENGTH) != 0 ? parser.content_length : 0;
    parser.upgrade = 0;   // no other protocol is spoken here: the request is answered as if it had not asked for one
    if (parser.http_major != 1 || parser.http_minor > 1)
        return refuse(505);
    request.minorVersion = parser.http_minor;
    if (request.method != "GET" && request.method != "POST")
        return refuse(501);
    const QByteArray transferEncoding = request.header("transfer-encoding");
    if (limits.isStrict && !transferEncoding.isNull())
        return refuse(400);
    if (!transferEncoding.isEmpty() && !isToken(transferEncoding, "chunked"))
        return refuse(501);
    const QByteArray contentEncoding = request.header("content-encoding");
    const bool isPlain = contentEncoding.isEmpty() || isToken(contentEncoding, "identity") || isToken(contentEncoding, "none");
    if (!isPlain && !isToken(contentEncoding, "gzip") && !isToken(contentEncoding, "deflate"))
        return refuse(415);
    const bool isAnnounced = (parser.flags & F_CONTENT_LENGTH) != 0;
    if (isAnnounced && (parser.content_length >= AnnouncedBodyLimit || parser.content_length > quint64(limits.bodyBytes)))
        return refuse(413);
    return 0;
}

int HttpRequestParser::State::messageComplete()
{
    isInside = false;
    request.keepAlive = llhttp_should_keep_alive(&parser) != 0;
    const QByteArray encoding = request.header("content-encoding");
    if (!request.body.isEmpty() && (isToken(encoding, "gzip") || isToken(encoding, "deflate"))) {
        Inflated plain = inflated(request.body, limits.bodyBytes);
        if (plain.isTooLarge || plain.isCorrupt)
            return refuse(plain.isTooLarge ? 413 : 400);
        request.body = std::move(plain.bytes);
    }
    ready.append(std::exchange(request, {}));
    return 0;
}

int HttpRequestParser::State::statusOf(llhttp_errno_t error) const
{
    switch (error) {
    case HPE_INVALID_METHOD: return isLetter(*llhttp_get_error_pos(&parser)) ? 501 : 400;   // a verb, or no request at all
    case HPE_INVALID_VERSION: return 505;
    case HPE_INVALID_TRANSFER_ENCODING: return 501;
    case HPE_INVALID_CONTENT_LENGTH: return std::strstr(llhttp_get_error_reason(&parser), "overflow") ? 413 : 400;
    default: return 400;
    }
}

HttpRequestParser::HttpRequestParser(const HttpLimits &limits)
    : m_state(std::make_unique<State>(limits))
{
}

HttpRequestParser::~HttpRequestParser() = default;
HttpRequestParser::HttpRequestParser(HttpRequestParser &&) noexcept = default;
HttpRequestParser &HttpRequestParser::operator=(HttpRequestParser &&) noexcept = default;

void HttpRequestParser::feed(QByteArrayView bytes)
{
    if (m_state->limits.isStrict)
        m_state->executeStrictly(bytes);
    else
        m_state->execute(bytes);
}

void HttpRequestParser::State::execute(QByteArrayView bytes)
{
    if (fault || bytes.isEmpty())
        return;
    const llhttp_errno_t error = llhttp_execute(&parser, bytes.data(), size_t(bytes.size()));
    if (error != HPE_OK && !fault)
        fault = statusOf(error);
}

//! llhttp takes bare line feeds and folded lines. So the head goes to it line by line, each looked at before.
void HttpRequestParser::State::executeStrictly(QByteArrayView bytes)
{
    while (!fault && !bytes.isEmpty()) {
        qsizetype length = 0;
        if (isInside && headersAreComplete) {
            length = qsizetype(std::min<quint64>(bodyLength - quint64(request.body.size()), quint64(bytes.size())));
            last = '\n';
        } else {
            const qsizetype end = bytes.indexOf('\n');
            length = end < 0 ? bytes.size() : end + 1;
            if (isOdd(bytes.first(length))) {
                fault = 400;
                return;
            }
            last = bytes[length - 1];
        }
        execute(bytes.first(length));
        if (length == 0 && !fault)
            fault = 400;   // nothing more may come of this request, and something does
        bytes = bytes.sliced(length);
    }
}

//! Whether @p line, or the piece of one that is here, ends in a bare line feed or goes on from the line before.
bool HttpRequestParser::State::isOdd(QByteArrayView line) const
{
    const char beforeEnd = line.size() > 1 ? line[line.size() - 2] : last;
    const bool isBare = line.back() == '\n' && beforeEnd != '\r';
    const bool isFolded = last == '\n' && isInside && (line.front() == ' ' || line.front() == '\t');
    return isBare || isFolded;
}

std::optional<HttpRequest> HttpRequestParser::takeRequest()
{
    if (m_state->ready.isEmpty())
        return {};
    return m_state->ready.takeFirst();
}

int HttpRequestParser::fault() const
{
    return m_state->ready.isEmpty() ? m_state->fault : 0;
}

bool HttpRequestParser::isIdle() const
{
    return !m_state->isInside && m_state->ready.isEmpty();
}

bool HttpRequestParser::isInBody() const
{
    return m_state->isInside && m_state->headersAreComplete;
}

const HttpRequest &HttpRequestParser::unfinished() const
{
    return m_state->request;
}

} // namespace Botdesk
