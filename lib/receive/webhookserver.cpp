// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/webhookserver.h"

#include "core/clock.h"
#include "core/redact.h"
#include "core/token.h"
#include "receive/webhooklistener.h"

#include <QMetaMethod>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr char SecretHeader[] = "x-telegram-bot-api-secret-token";

//! The value of a header that stands there exactly once. Two of them would be read differently here and in a proxy.
std::optional<QByteArray> onlyValue(const HttpRequest &request, QByteArrayView name)
{
    std::optional<QByteArray> only;
    for (const HttpHeader &header : request.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (only)
            return {};
        only = header.value;
    }
    return only;
}

bool isJson(const HttpRequest &request)
{
    const QByteArray type = request.header("content-type");
    const qsizetype end = type.indexOf(';');
    return QByteArrayView(type).first(end < 0 ? type.size() : end).trimmed().compare("application/json", Qt::CaseInsensitive) == 0;
}

WebhookRefusal refusalFor(HttpFault fault)
{
    switch (fault) {
    case HttpFault::Unreadable: return WebhookRefusal::Unreadable;
    case HttpFault::TooLarge: return WebhookRefusal::TooLarge;
    case HttpFault::TooSlow: return WebhookRefusal::TooSlow;
    case HttpFault::TooMany: return WebhookRefusal::TooMany;
    case HttpFault::NoTls: return WebhookRefusal::NoTls;
    }
    Q_UNREACHABLE();
}

HttpResponse responseTo(WebhookRefusal refusal)
{
    switch (refusal) {
    case WebhookRefusal::ContentType: return {.status = 415};
    case WebhookRefusal::NoUpdate: return {.status = 400};
    case WebhookRefusal::QueueFull: return {.status = 503, .headers = {{"Retry-After", "1"}}};
    default: return {.status = 404, .close = true};
    }
}

} // namespace

HttpLimits WebhookServerSettings::defaultLimits()
{
    return {.headerBytes = 16 * 1024,          // Telegram sends at most 4 KiB
            .bodyBytes = 1024 * 1024,          // an update is far smaller
            .connections = 2048,
            .connectionsPerAddress = 256,
            .idleSeconds = 75,                 // Telegram closes after 60
            .headerSeconds = 10,
            .requestSeconds = 60,
            .isStrict = true};
}

bool isTelegramAddress(const QHostAddress &address)
{
    static const auto ranges = {QHostAddress::parseSubnet(u"149.154.160.0/20"_s), QHostAddress::parseSubnet(u"91.108.4.0/22"_s)};
    bool isIpv4 = false;
    const QHostAddress plain(address.toIPv4Address(&isIpv4));   // ::ffff:149.154.160.1 too
    return isIpv4 && std::any_of(ranges.begin(), ranges.end(), [&plain](const auto &range) { return plain.isInSubnet(range); });
}

Result<void> WebhookServer::start(const WebhookServerSettings &settings)
{
    stop();
    m_settings = settings;
    m_http = std::make_unique<HttpServer>(settings.limits);
    if (settings.tls)
        m_http->setTls(*settings.tls);
    m_http->setDoor([this](const HttpRequest &head, const QHostAddress &peer) {
        WebhookListener *listener = nullptr;
        return refusalOf(head, senderOf(head, peer), listener) == WebhookRefusal::None;
    });
    connect(m_http.get(), &HttpServer::requested, this, &WebhookServer::take);
    connect(m_http.get(), &HttpServer::faulted, this, [this](HttpFault fault, const QHostAddress &peer) {
        count(refusalFor(fault));
        emit handled({.atMs = Clock::system().unixMilliseconds(), .address = peer, .refusal = refusalFor(fault)});
    });
    auto listening = m_http->listen(settings.address, settings.port);
    if (!listening)
        m_http.reset();
    return listening;
}

void WebhookServer::stop()
{
    m_http.reset();
}

void WebhookServer::add(WebhookListener *listener)
{
    if (!m_listeners.contains(listener))
        m_listeners.append(listener);
}

void WebhookServer::remove(WebhookListener *listener)
{
    m_listeners.removeOne(listener);
}

//! Who sent it: what the outermost proxy that is named here says of whom it took it from.
QHostAddress WebhookServer::senderOf(const HttpRequest &request, const QHostAddress &peer) const
{
    QHostAddress sender = peer;
    if (!m_settings.proxies.contains(sender))
        return sender;
    QByteArrayList hops;
    for (const HttpHeader &header : request.headers) {
        if (header.name.compare("x-forwarded-for", Qt::CaseInsensitive) == 0)
            hops += header.value.split(',');
    }
    while (!hops.isEmpty() && m_settings.proxies.contains(sender)) {
        const QHostAddress before(QString::fromLatin1(hops.takeLast().trimmed()));
        if (before.isNull())
            break;
        sender = before;
    }
    return sender;
}

WebhookRefusal WebhookServer::refusalOf(const HttpRequest &request, const QHostAddress &sender, WebhookListener *&listener) const
{
    if (m_settings.onlyTelegram && !isTelegramAddress(sender))
        return WebhookRefusal::Address;
    // Every path is compared, so that the time tells nothing about how much of one was right.
    for (WebhookListener *each : m_listeners) {
        if (equalInConstantTime(each->path(), request.path()))
            listener = each;
    }
    if (m_listeners.isEmpty())
        return WebhookRefusal::QueueFull;   // nobody listens yet, or any more: it comes again
    if (!listener)
        return WebhookRefusal::Path;
    if (request.method != "POST")
        return WebhookRefusal::Method;
    const auto secret = onlyValue(request, SecretHeader);
    if (!secret || !equalInConstantTime(*secret, listener->secret()))
        return WebhookRefusal::Secret;
    return isJson(request) ? WebhookRefusal::None : WebhookRefusal::ContentType;
}

bool WebhookServer::isWatched() const
{
    static const QMetaMethod signal = QMetaMethod::fromSignal(&WebhookServer::handled);
    return isSignalConnected(signal);
}

//! What is known when the request is there. Nobody who looks at it later needs the secret.
WebhookRequest WebhookServer::recordOf(const HttpExchange &exchange, const QHostAddress &sender)
{
    const HttpRequest &request = exchange.request();
    WebhookRequest record{.atMs = Clock::system().unixMilliseconds(),
                          .address = sender,
                          .proxy = sender == exchange.peer() ? QHostAddress() : exchange.peer(),
                          .method = request.method,
                          .target = request.target,
                          .headers = request.headers,
                          .body = request.body,
                          .bytes = request.body.size()};
    for (HttpHeader &header : record.headers) {
        if (header.name.compare(SecretHeader, Qt::CaseInsensitive) == 0)
            header.value = RedactedMark.latin1();
    }
    return record;
}

void WebhookServer::take(HttpExchange *exchange)
{
    const QHostAddress sender = senderOf(exchange->request(), exchange->peer());
    WebhookListener *listener = nullptr;
    WebhookRefusal refusal = refusalOf(exchange->request(), sender, listener);
    std::optional<WebhookRequest> record;
    if (isWatched()) {
        record = recordOf(*exchange, sender);
        record->listener = listener ? listener->path() : QByteArray();
    }
    if (refusal == WebhookRefusal::None)
        refusal = listener->take(exchange, record);
    count(refusal);
    if (refusal == WebhookRefusal::None)
        return;   // the listener answers, and tells, when it is stored
    const HttpResponse response = responseTo(refusal);
    exchange->answer(response);
    if (record) {
        record->refusal = refusal;
        record->status = response.status;
        emit handled(*record);
    }
}

} // namespace Botdesk
