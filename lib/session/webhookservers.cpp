// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/webhookservers.h"

#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

bool listenAlike(const WebhookServerSettings &a, const WebhookServerSettings &b)
{
    const auto certificates = [](const WebhookServerSettings &settings) {
        return settings.tls ? settings.tls->localCertificateChain() : QList<QSslCertificate>();
    };
    return a.onlyTelegram == b.onlyTelegram && a.proxies == b.proxies && certificates(a) == certificates(b);
}

} // namespace

Result<std::shared_ptr<WebhookServer>> WebhookServers::take(const WebhookServerSettings &settings)
{
    m_servers.removeIf([](const std::weak_ptr<WebhookServer> &server) { return server.expired(); });
    for (const std::weak_ptr<WebhookServer> &weak : std::as_const(m_servers)) {
        const auto server = weak.lock();
        if (settings.port == 0 || server->settings().port != settings.port || server->settings().address != settings.address)
            continue;
        if (!listenAlike(server->settings(), settings))
            return failure(Error::Kind::Busy, u"%1:%2"_s.arg(settings.address.toString()).arg(settings.port));
        return server;
    }
    auto server = std::make_shared<WebhookServer>();
    if (const auto listening = server->start(settings); !listening)
        return failure(listening.error());
    m_servers.append(server);
    return server;
}

} // namespace Botdesk
