// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "webhook/webhooksettings.h"

#include "core/redact.h"
#include "deliver/webhookurl.h"
#include "tls/certificate.h"
#include "types/update.h"
#include "webhook/tunnels.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

using Field = WebhookFault::Field;
using Kind = WebhookFault::Kind;

constexpr qsizetype CertificateBytesLimit = 3145728;
constexpr qsizetype SecretBytesLimit = 256;
constexpr qsizetype GuessablePath = 8;   // letters of a path; fewer are tried by whoever looks around
constexpr int SecretLength = 32;
constexpr auto LongestPause = std::chrono::seconds(3);

constexpr auto SecretLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"_L1;

class Check
{
public:
    Check(const WebhookSettings &settings, WebhookRules rules)
        : m_settings(settings)
        , m_isCloud(rules == WebhookRules::Cloud)
        , m_url(readWebhookUrl(settings.url.trimmed().toUtf8()))
    {
    }

    void url()
    {
        if (m_settings.url.trimmed().isEmpty())
            return refuse(Field::Url, Kind::UrlMissing);
        if (!m_url)
            return refuse(Field::Url, Kind::UrlUnreadable);
        if (m_isCloud && !m_url->isHttps)
            return refuse(Field::Url, Kind::NotHttps);
        if (m_isCloud && m_url->port != 80 && m_url->port != 88 && m_url->port != 443 && m_url->port != 8443)
            return refuse(Field::Url, Kind::Port, QString::number(m_url->port));
        if (m_settings.ipAddress.isEmpty())
            host();
        path();
    }

    void certificate(qint64 now)
    {
        const QByteArray &pem = m_settings.certificate;
        if (pem.isEmpty())
            return;
        if (pem.contains("PRIVATE KEY-----"))
            return refuse(Field::Certificate, Kind::PrivateKey);
        if (pem.size() > CertificateBytesLimit)
            return refuse(Field::Certificate, Kind::CertificateTooLarge, QString::number(pem.size()));
        const auto chain = readCertificates(pem);
        if (!chain)
            return refuse(Field::Certificate, Kind::NoCertificate);
        const Certificate &own = chain->first();
        if (own.notAfter <= now)
            return refuse(Field::Certificate, Kind::CertificateExpired, own.subject);
        if (m_url && !own.isFor(QString::fromUtf8(m_url->host)))
            return refuse(Field::Certificate, Kind::CertificateName, own.names.join(u", "_s));
        if (!own.isSelfSigned)
            warn(Field::Certificate, Kind::CertificateNotNeeded, own.issuer);
    }

    void ipAddress()
    {
        const QString text = m_settings.ipAddress.trimmed();
        if (text.isEmpty())
            return;
        const QHostAddress address(text);
        // QHostAddress fills up what is missing of four numbers; the server does not.
        const bool isWhole = address.protocol() != QAbstractSocket::IPv4Protocol || address.toString() == text;
        if (address.isNull() || !isWhole)
            return refuse(Field::IpAddress, Kind::AddressUnreadable);
        if (!m_isCloud)
            return;
        if (address.protocol() == QAbstractSocket::IPv6Protocol)
            return refuse(Field::IpAddress, Kind::Ipv6Only);
        if (const QString words = refusalOfAddress(address.toString()); !words.isEmpty())
            refuse(Field::IpAddress, Kind::AddressReserved, words);
    }

    void connections()
    {
        const int most = mostConnections(m_isCloud ? WebhookRules::Cloud : WebhookRules::LocalServer);
        if (m_settings.maxConnections < 1 || m_settings.maxConnections > most)
            warn(Field::MaxConnections, Kind::Connections, QString::number(most));
    }

    void secret()
    {
        const QByteArray secret = m_settings.secretToken.toUtf8();
        if (secret.isEmpty())
            return warn(Field::SecretToken, Kind::NoSecret);
        if (secret.size() > SecretBytesLimit)
            return refuse(Field::SecretToken, Kind::SecretTooLong, QString::number(secret.size()));
        const bool isTaken = std::all_of(m_settings.secretToken.begin(), m_settings.secretToken.end(),
                                         [](QChar letter) { return SecretLetters.contains(letter); });
        if (!isTaken)
            refuse(Field::SecretToken, Kind::SecretLetters);
    }

    void allowedUpdates()
    {
        if (!m_settings.allowedUpdates)
            return;
        if (m_settings.allowedUpdates->isEmpty())
            return warn(Field::AllowedUpdates, Kind::ListEmpty);
        QStringList unknown = *m_settings.allowedUpdates;
        unknown.removeIf([](const QString &type) { return knownUpdateTypes().contains(type); });
        if (!unknown.isEmpty())
            warn(Field::AllowedUpdates, Kind::TypesUnknown, unknown.join(u", "_s));
    }

    QList<WebhookFault> take() { return std::move(m_found); }

private:
    void refuse(Field field, Kind kind, const QString &detail = {}) { m_found.append({field, kind, false, detail}); }
    void warn(Field field, Kind kind, const QString &detail = {}) { m_found.append({field, kind, true, detail}); }

    void host()
    {
        if (!m_isCloud)
            return;
        if (m_url->isIpv6)
            return refuse(Field::Url, Kind::Ipv6Only);
        const QString host = QString::fromUtf8(m_url->host).toLower();
        const QHostAddress literal(host);
        if (!literal.isNull() || host == u"localhost") {
            const QString words = refusalOfAddress(literal.isNull() ? u"127.0.0.1"_s : literal.toString());
            if (!words.isEmpty())
                refuse(Field::Url, Kind::AddressReserved, words);
            return;
        }
        constexpr std::array Private = {".local"_L1, ".localhost"_L1, ".test"_L1, ".invalid"_L1, ".internal"_L1, ".lan"_L1, ".home.arpa"_L1};
        if (!host.contains(u'.') || std::any_of(Private.begin(), Private.end(), [&](auto end) { return host.endsWith(end); }))
            refuse(Field::Url, Kind::NoPublicName, host);
    }

    void path()
    {
        const QByteArray target = QByteArray::fromPercentEncoding(m_url->target);
        if (redacted(target) != target)
            return warn(Field::Url, Kind::SecretInUrl);
        if (const auto tunnel = tunnelOf(QString::fromUtf8(m_url->host)); tunnel && tunnel->changesItsName)
            return warn(Field::Url, Kind::TunnelName, tunnel->name);
        if (m_url->target.size() <= GuessablePath && m_settings.secretToken.isEmpty())
            warn(Field::Url, Kind::PathGuessable);
    }

    const WebhookSettings &m_settings;
    bool m_isCloud;
    std::optional<WebhookUrl> m_url;
    QList<WebhookFault> m_found;
};

//! In the schema's order, as the server tells them too.
QStringList sorted(const QStringList &types)
{
    QStringList known;
    for (const QString &type : knownUpdateTypes()) {
        if (types.contains(type))
            known << type;
    }
    return known;
}

QStringList effective(const std::optional<QStringList> &types)
{
    return types && !types->isEmpty() ? sorted(*types) : defaultUpdateTypes();
}

void compare(QList<WebhookChange> &all, const QString &parameter, const QString &before, const QString &after)
{
    if (before == after)
        return;
    if (before.isEmpty())
        all.append({WebhookChange::Kind::Added, parameter, {}, after});
    else if (after.isEmpty())
        all.append({WebhookChange::Kind::Removed, parameter, {}, before});
    else
        all.append({WebhookChange::Kind::Changed, parameter, before, after});
}

} // namespace

QList<WebhookFault> faultsOf(const WebhookSettings &settings, WebhookRules rules, qint64 now)
{
    Check check(settings, rules);
    check.url();
    check.certificate(now);
    check.ipAddress();
    check.connections();
    check.secret();
    check.allowedUpdates();
    return check.take();
}

int mostConnections(WebhookRules rules)
{
    return rules == WebhookRules::Cloud ? 100 : 100000;
}

QJsonObject setWebhookFields(const WebhookSettings &settings)
{
    QJsonObject fields{{u"url"_s, settings.url.trimmed()}, {u"max_connections"_s, settings.maxConnections}};
    if (const QString address = settings.ipAddress.trimmed(); !address.isEmpty())
        fields.insert("ip_address"_L1, address);
    if (!settings.secretToken.isEmpty())
        fields.insert("secret_token"_L1, settings.secretToken);
    if (settings.allowedUpdates)
        fields.insert("allowed_updates"_L1, QJsonArray::fromStringList(*settings.allowedUpdates));
    if (settings.dropPendingUpdates)
        fields.insert("drop_pending_updates"_L1, true);
    return fields;
}

QList<WebhookChange> changesOf(const WebhookInfo &now, const WebhookSettings &settings)
{
    QList<WebhookChange> all;
    compare(all, u"url"_s, now.url, settings.url.trimmed());
    if (now.hasCustomCertificate != !settings.certificate.isEmpty()) {
        const auto kind = now.hasCustomCertificate ? WebhookChange::Kind::Removed : WebhookChange::Kind::Added;
        all.append({kind, u"certificate"_s, {}, {}});
    }
    // An address that DNS gave is no setting, and the server does not say which it is.
    if (const QString address = settings.ipAddress.trimmed(); !address.isEmpty())
        compare(all, u"ip_address"_s, now.ipAddress, address);
    const int connections = now.maxConnections.value_or(0);
    compare(all, u"max_connections"_s, connections > 0 ? QString::number(connections) : QString(), QString::number(settings.maxConnections));
    if (settings.allowedUpdates) {
        const QStringList before = effective(now.allowedUpdates);
        const QStringList after = effective(settings.allowedUpdates);
        for (const QString &type : knownUpdateTypes()) {
            if (before.contains(type) != after.contains(type))
                all.append({after.contains(type) ? WebhookChange::Kind::Added : WebhookChange::Kind::Removed, u"allowed_updates"_s, {}, type});
        }
    }
    if (settings.dropPendingUpdates && now.pendingUpdateCount > 0)
        all.append({WebhookChange::Kind::Removed, u"pending_update_count"_s, {}, QString::number(now.pendingUpdateCount)});
    return all;
}

WebhookSettings settingsOf(const WebhookInfo &info)
{
    return {.url = info.url, .maxConnections = info.maxConnections.value_or(WebhookSettings::DefaultConnections)};
}

std::optional<std::chrono::seconds> pauseAfter(const Error &refusal)
{
    const bool isShort = refusal.kind == Error::Kind::TooManyRequests && refusal.retryAfter && *refusal.retryAfter <= LongestPause;
    return isShort ? refusal.retryAfter : std::nullopt;
}

QString randomSecretToken()
{
    QString secret;
    for (int i = 0; i < SecretLength; ++i)
        secret += SecretLetters[QRandomGenerator::system()->bounded(int(SecretLetters.size()))];
    return secret;
}

QStringList defaultUpdateTypes()
{
    QStringList types = knownUpdateTypes();
    types.removeIf([](const QString &type) { return updateTypesOnRequest().contains(type); });
    return types;
}

} // namespace Botdesk
