// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Botdesk {

//! The parts of a webhook's address.
struct WebhookUrl
{
    bool isHttps = true;
    QByteArray host;          //!< an IPv6 literal without its brackets
    bool isIpv6 = false;
    int port = 443;
    QByteArray userInfo;      //!< what stands before the @, or nothing
    QByteArray target = "/";  //!< path and query, as they were given

    QByteArray hostHeader() const;   //!< host and, where it is not the scheme's own, port
    bool operator==(const WebhookUrl &) const = default;
};

//! Reads @p text as the official server does: a missing scheme is https. Nothing when it is no address.
std::optional<WebhookUrl> readWebhookUrl(QByteArrayView text);

//! Why Telegram would not deliver to @p address (dotted), or nothing: "IP address 10.0.0.1 is reserved".
QString refusalOfAddress(const QString &address);

} // namespace Botdesk
