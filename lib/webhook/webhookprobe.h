// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "deliver/webhookurl.h"
#include "http/httpconnection.h"
#include "webhook/hostresolver.h"
#include "webhook/probereport.h"
#include "webhook/webhooksettings.h"

#include <QElapsedTimer>

#include <memory>

namespace Botdesk {

//! What a probe goes by.
struct ProbeOptions
{
    QByteArray url;
    QByteArray secret = {};                    //!< empty: none, or not known here
    TrustAnchors trust = {};                   //!< the system's roots, or only what was uploaded
    bool hasUnknownCertificate = false;        //!< one was uploaded and is not at hand: what the server shows is taken for it
    QHostAddress address = {};                 //!< ip_address; null: DNS decides
    bool isLocalServer = false;                //!< a Bot API server in local mode takes http, any port and any address
    std::chrono::milliseconds wait{60000};     //!< for an answer; Telegram waits as long
};

//! How to go the way that setWebhook would have the deliveries go.
ProbeOptions rehearsalOf(const WebhookSettings &settings, bool isLocalServer);

//! Goes the way of a delivery step by step, from this computer: the URL, DNS, TCP, TLS, HTTP with the right secret and
//! with a wrong one.
//!
//! What it sends is an update without content: nothing a bot acts upon. Stops at the first step that fails. Telegram
//! stands elsewhere and may fail where this does not. Lives in the thread that made it; deleting it cancels.
class WebhookProbe final : public QObject
{
    Q_OBJECT
public:
    WebhookProbe(const ProbeOptions &options, HostResolver &resolver, QObject *parent = nullptr);   //!< @p resolver outlives it

    void start();
    void cancel();                             //!< finished() comes at once
    const ProbeReport &report() const { return m_report; }

signals:
    void stepped(const Botdesk::ProbeStep &step);        //!< it has ended, well or not
    void finished(const Botdesk::ProbeReport &report);   //!< once

private:
    void lookUp();
    void noteAddresses(const HostAddresses &found);
    void connectTo();
    void request(const QByteArray &secret);
    void noteReached(HttpFailure::Step step);
    void noteFailure(const HttpFailure &failure);
    void noteCertificate(const QList<QSslCertificate> &sent, bool isAccepted);
    void noteReply(const HttpReply &reply);
    void checkSecret();
    void noteWrongSecret(int status);

    ProbeStep &step(ProbeStep::Kind kind);
    void pass(ProbeStep::Kind kind) { end(kind, ProbeStep::State::Ok, {}); }
    void warn(ProbeStep::Kind kind, const QString &finding, const QString &words = {});
    void fail(ProbeStep::Kind kind, const QString &words, const QString &finding = {});
    void end(ProbeStep::Kind kind, ProbeStep::State state, const QString &finding, const QString &words = {});
    void finish();
    static QString shown(const QByteArray &text);
    std::optional<QSslConfiguration> tls() const;

    ProbeOptions m_options;
    HostResolver &m_resolver;
    WebhookUrl m_url;
    ProbeReport m_report;
    QElapsedTimer m_timer;
    std::unique_ptr<HttpConnection> m_connection;
    QList<QSslCertificate> m_shown;            // by the server, and taken for what was uploaded
    bool m_isSecretWrong = false;
    bool m_isOver = false;
};

} // namespace Botdesk
