// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "http/httpserver.h"

#include <QPointer>

namespace Botdesk {

class WebhookListener;

//! Why a request was not let in. The client learns nothing of it.
enum class WebhookRefusal {
    None,
    Method,        //!< not POST
    Path,          //!< of no bot
    Secret,        //!< missing, wrong, or given twice
    Address,       //!< not one of Telegram's, and only those are wanted
    ContentType,   //!< not application/json
    NoUpdate,      //!< a body that is no Update
    QueueFull,     //!< the disk is slower than what arrives; Telegram is asked to come again
    Unreadable,    //!< no HTTP, or some that Telegram never sends
    TooLarge,
    TooSlow,
    TooMany,       //!< connections, in all or from one address
    NoTls,         //!< the TLS handshake failed
};

//! One request, let in or refused.
struct WebhookRequest
{
    qint64 atMs = 0;                 //!< Unix milliseconds of its end
    QHostAddress address;            //!< of the sender, as a named proxy tells it or as the connection has it
    QHostAddress proxy = {};         //!< the connection's, where it differs
    qsizetype bytes = 0;             //!< of the body
    WebhookRefusal refusal = WebhookRefusal::None;
};

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
    void stop();
    quint16 port() const { return m_http ? m_http->port() : 0; }

    //! How many requests ended so, since the start.
    qint64 count(WebhookRefusal refusal) const { return m_counts.value(refusal); }

signals:
    void handled(const Botdesk::WebhookRequest &request);

private:
    friend class WebhookListener;
    void add(WebhookListener *listener);
    void remove(WebhookListener *listener);
    void take(HttpExchange *exchange);
    WebhookRefusal refusalOf(const HttpRequest &request, const QHostAddress &sender, WebhookListener *&listener) const;
    QHostAddress senderOf(const HttpRequest &request, const QHostAddress &peer) const;
    void tell(WebhookRequest request);

    WebhookServerSettings m_settings;
    std::unique_ptr<HttpServer> m_http;
    QList<WebhookListener *> m_listeners;
    QHash<WebhookRefusal, qint64> m_counts;
};

//! Whether Telegram delivers from @p address.
bool isTelegramAddress(const QHostAddress &address);

} // namespace Botdesk

Q_DECLARE_METATYPE(Botdesk::WebhookRequest)
