// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "http/httpserver.h"
#include "store/webhookrequest.h"

namespace Botdesk {

class WebhookListener;

//! How a WebhookServer listens.
struct WebhookServerSettings
{
    QHostAddress address{QHostAddress::LocalHost};   //!< another one lets the network in: warn before
    quint16 port = 0;                                //!< 0 takes any free one
    std::optional<QSslConfiguration> tls = {};       //!< certificate and key; without, TLS ends in front
    bool onlyTelegram = false;                       //!< 149.154.160.0/20 and 91.108.4.0/22
    QList<QHostAddress> proxies = {};                //!< whose X-Forwarded-For is believed
    HttpLimits limits = defaultLimits();

    static HttpLimits defaultLimits();
};

//! Waits for Telegram on one address and port and hands each request to the bot whose path it has.
//!
//! Lives in the bots' thread. A request is let in only with POST, a path of a listener, its secret and a JSON body;
//! to all others the server looks as if there was nothing.
class WebhookServer final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    Result<void> start(const WebhookServerSettings &settings);
    const WebhookServerSettings &settings() const { return m_settings; }
    void stop();
    quint16 port() const { return m_http ? m_http->port() : 0; }

    //! How many requests ended so, since the start.
    qint64 countOf(WebhookRefusal refusal) const { return m_counts.value(refusal); }

signals:
    void handled(const Botdesk::WebhookRequest &request);   //!< when it was answered; costs something only while connected

private:
    friend class WebhookListener;
    void add(WebhookListener *listener);
    void remove(WebhookListener *listener);
    void take(HttpExchange *exchange);
    WebhookRefusal refusalOf(const HttpRequest &request, const QHostAddress &sender, WebhookListener *&listener) const;
    QHostAddress senderOf(const HttpRequest &request, const QHostAddress &peer) const;
    bool isWatched() const;
    static WebhookRequest recordOf(const HttpExchange &exchange, const QHostAddress &sender);
    void count(WebhookRefusal refusal) { ++m_counts[refusal]; }

    WebhookServerSettings m_settings;
    std::unique_ptr<HttpServer> m_http;
    QList<WebhookListener *> m_listeners;
    QHash<WebhookRefusal, qint64> m_counts;
};

//! Whether Telegram delivers from @p address.
bool isTelegramAddress(const QHostAddress &address);

} // namespace Botdesk
