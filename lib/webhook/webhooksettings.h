// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "types/webhookinfo.h"

#include <QByteArray>
#include <QList>

namespace Botdesk {

//! What setWebhook is told. What is left out is not left alone: the server then takes its default, forgets the secret and
//! the certificate, and looks the host up. Only `allowed_updates` stays as it is when it is not sent.
struct WebhookSettings
{
    static constexpr int DefaultConnections = 40;

    QString url;
    QByteArray certificate = {};                     //!< PEM; empty: the server's chain leads to a public root
    QString ipAddress = {};                          //!< empty: by DNS
    int maxConnections = DefaultConnections;
    QString secretToken = {};
    std::optional<QStringList> allowedUpdates = {};  //!< empty list: the default set; absent: not sent
    bool dropPendingUpdates = false;

    bool operator==(const WebhookSettings &) const = default;
};

//! Which rules apply: Telegram's own server, or one that somebody runs with --local.
enum class WebhookRules { Cloud, LocalServer };

//! Something about WebhookSettings, found before the server is asked.
struct WebhookFault
{
    enum class Field { Url, Certificate, IpAddress, MaxConnections, SecretToken, AllowedUpdates };
    enum class Kind {
        UrlMissing,
        UrlUnreadable,         //!< "invalid webhook URL specified"
        NotHttps,
        Port,                  //!< not 80, 88, 443 or 8443
        AddressReserved,       //!< the host or ip_address; `detail` has the server's words
        Ipv6Only,
        NoPublicName,          //!< a host that no public DNS knows: no dot, .local, .test …
        TunnelName,            //!< a warning: `detail` names the service, whose names change at each start
        SecretInUrl,           //!< a warning: the token or another secret, which then stands in logs
        PathGuessable,         //!< a warning, where no secret is set either
        NoCertificate,         //!< no PEM of a certificate
        PrivateKey,            //!< a key stands in it: that must not leave this computer
        CertificateTooLarge,   //!< more than 3145728 bytes
        CertificateExpired,
        CertificateName,       //!< not for the URL's host
        CertificateNotNeeded,  //!< a warning: its issuer is another one; the server will trust this one alone
        AddressUnreadable,     //!< "Invalid IP address specified"
        Connections,           //!< out of range: the server takes the nearest
        SecretTooLong,         //!< more than 256 bytes
        SecretLetters,         //!< other than A-Z a-z 0-9 _ -
        NoSecret,              //!< a warning: anybody who knows the address may write to it
        ListEmpty,             //!< a warning: means the default
        TypesUnknown,          //!< a warning, skipped in silence; `detail` names them
    };

    Field field;
    Kind kind;
    bool isWarning = false;    //!< the server takes it all the same
    QString detail = {};

    bool operator==(const WebhookFault &) const = default;
};

//! What the server would refuse, and what it takes although it is not wise. Pure; asks no DNS.
//! @p now: Unix seconds.
QList<WebhookFault> faultsOf(const WebhookSettings &settings, WebhookRules rules, qint64 now);

//! The greatest max_connections.
int mostConnections(WebhookRules rules);

//! The fields of setWebhook. The certificate is none of them: it goes along as an upload.
QJsonObject setWebhookFields(const WebhookSettings &settings);

//! One thing that setWebhook would change.
struct WebhookChange
{
    enum class Kind { Changed, Added, Removed };

    Kind kind = Kind::Changed;
    QString parameter;     //!< "max_connections"
    QString before = {};   //!< with Changed
    QString after;         //!< with Removed what is gone

    bool operator==(const WebhookChange &) const = default;
};

//! What setting @p settings would change of what getWebhookInfo says, in the order of the form. Whether the secret
//! changes nobody can tell: the server does not say whether it has one.
QList<WebhookChange> changesOf(const WebhookInfo &now, const WebhookSettings &settings);

//! The settings that a webhook has, as far as the server tells. Its secret and its certificate it does not.
WebhookSettings settingsOf(const WebhookInfo &info);

//! How long to wait when a setWebhook was refused only because another came within the second before; none for any other
//! refusal.
std::optional<std::chrono::seconds> pauseAfter(const Error &refusal);

//! A secret token that nobody guesses, of letters that the server takes.
QString randomSecretToken();

//! The types of an update that come when allowed_updates was never sent.
QStringList defaultUpdateTypes();

} // namespace Botdesk
