// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/call.h"
#include "deliver/webhookurl.h"

#include <QHostAddress>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr qsizetype SecretTokenBytesLimit = 256;
constexpr qsizetype CertificateBytesLimit = 3145728;
constexpr qint64 SetWebhookPause = 1000;   // milliseconds

struct Wanted
{
    Webhook webhook;
    bool hasCertificate = false;
};

void keepAllowedUpdates(Call &call)
{
    call.bot.allowedUpdates = readAllowedUpdates(call.arguments.text("allowed_updates"), call.bot.allowedUpdates);
}

bool isSecretText(const QByteArray &secret)
{
    return std::all_of(secret.begin(), secret.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

Wanted readWanted(Call &call)
{
    Wanted wanted;
    wanted.webhook.url = call.arguments.string("url");
    wanted.webhook.maxConnections = call.arguments.clamped("max_connections", 40, 1, 100);
    wanted.webhook.secretToken = call.arguments.text("secret_token");
    wanted.webhook.ipAddress = call.arguments.string("ip_address");
    wanted.webhook.ipIsFixed = !wanted.webhook.ipAddress.isEmpty();
    const QByteArray reference = call.arguments.text("certificate");
    const FormFile *certificate = reference.startsWith("attach://") ? call.arguments.file(reference.mid(9)) : call.arguments.file("certificate");
    wanted.hasCertificate = certificate != nullptr;
    if (certificate)
        wanted.webhook.certificate = certificate->data;
    return wanted;
}

bool isSame(const Webhook &now, const Wanted &wanted)
{
    return now.url == wanted.webhook.url && now.certificate.isEmpty() && !wanted.hasCertificate
        && now.maxConnections == wanted.webhook.maxConnections && now.ipIsFixed == wanted.webhook.ipIsFixed
        && (!now.ipIsFixed || now.ipAddress == wanted.webhook.ipAddress) && now.secretToken == wanted.webhook.secretToken;
}

//! The address that deliveries would go to, or why there is none. Nothing is looked up: a name counts as resolved unless
//! it can be no public one. @p isLocal lets every address through.
Checked<QString> resolved(const Webhook &webhook, const WebhookUrl &url, bool isLocal)
{
    const QString bad = u"bad webhook: "_s;
    if (webhook.ipIsFixed) {
        const QHostAddress address(webhook.ipAddress);
        if (address.isNull())
            return badRequest(bad + u"Invalid IP address specified"_s);
        if (isLocal)
            return webhook.ipAddress;
        if (address.protocol() == QAbstractSocket::IPv6Protocol)
            return badRequest(bad + u"IPv6-only addresses are not allowed"_s);
        if (const QString refusal = refusalOfAddress(webhook.ipAddress); !refusal.isEmpty())
            return badRequest(bad + refusal);
        return webhook.ipAddress;
    }
    if (url.isIpv6 && isLocal)
        return QString::fromLatin1(url.host);
    if (url.isIpv6)
        return badRequest(bad + u"IPv6-only addresses are not allowed"_s);
    const QString host = QString::fromUtf8(url.host).toLower();
    if (QHostAddress(host).protocol() == QAbstractSocket::IPv4Protocol || host == u"localhost") {
        const QString address = host == u"localhost" ? u"127.0.0.1"_s : host;
        if (const QString refusal = refusalOfAddress(address); !isLocal && !refusal.isEmpty())
            return badRequest(bad + refusal);
        return address;
    }
    if (!host.contains(u'.') || host.endsWith(u".invalid") || host.endsWith(u".localhost") || host.endsWith(u".test"))
        return badRequest(bad + u"Failed to resolve host: Name or service not known"_s);
    return QString();
}

//! OpenSSL's words for a file that it does not take, or nothing.
QString refusalOfCertificate(const QByteArray &pem)
{
    if (!pem.contains("BEGIN CERTIFICATE"))
        return u"{error:0480006C:PEM routines::no start line}{error:05880009:x509 certificate routines::PEM lib}"_s;
    if (QSslCertificate::fromData(pem).isEmpty())
        return u"{error:04800064:PEM routines::bad base64 decode}{error:05880009:x509 certificate routines::PEM lib}"_s;
    return {};
}

Checked<Webhook> checked(const Wanted &wanted, bool isLocal)
{
    const auto url = readWebhookUrl(wanted.webhook.url.toUtf8());
    if (!url)
        return badRequest(u"invalid webhook URL specified"_s);
    if (wanted.webhook.secretToken.size() > SecretTokenBytesLimit)
        return badRequest(u"secret token is too long"_s);
    if (!isSecretText(wanted.webhook.secretToken))
        return badRequest(u"secret token contains unallowed characters"_s);
    if (wanted.webhook.certificate.size() > CertificateBytesLimit)
        return badRequest(u"certificate size is too big (%1 bytes)"_s.arg(wanted.webhook.certificate.size()));
    if (!isLocal && !url->isHttps)
        return badRequest(u"bad webhook: An HTTPS URL must be provided for webhook"_s);
    if (!isLocal && url->port != 80 && url->port != 88 && url->port != 443 && url->port != 8443)
        return badRequest(u"bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"_s);
    BOTDESK_TRY(address, resolved(wanted.webhook, *url, isLocal));
    if (const QString why = refusalOfCertificate(wanted.webhook.certificate); wanted.hasCertificate && !why.isEmpty())
        return badRequest(u"bad webhook: Failed to set custom certificate file"_s + why);
    Webhook webhook = wanted.webhook;
    webhook.ipAddress = address;
    return webhook;
}

Answer deleteWebhook(Call &call)
{
    keepAllowedUpdates(call);
    if (call.arguments.flag("drop_pending_updates"))
        call.bot.queue.clear();
    call.world.changed();
    if (!call.bot.webhook.isSet())
        return success(true, u"Webhook is already deleted"_s);
    call.world.setWebhook(call.bot, {});
    return success(true, u"Webhook was deleted"_s);
}

Answer setWebhook(Call &call)
{
    if (!call.arguments.has("url"))
        return deleteWebhook(call);
    const Wanted wanted = readWanted(call);
    const bool drops = call.arguments.flag("drop_pending_updates");
    if (!drops && isSame(call.bot.webhook, wanted)) {
        keepAllowedUpdates(call);
        return success(true, u"Webhook is already set"_s);
    }
    const qint64 now = call.world.clock().unixMilliseconds();
    if (now - call.bot.webhookSetAt < SetWebhookPause)
        return tooManyRequests(1);
    call.bot.webhookSetAt = now;
    keepAllowedUpdates(call);
    if (call.world.onWebhook)
        call.world.onWebhook(call.bot);
    if (drops)
        call.bot.queue.clear();
    // Not transactional, as on the real server: what is refused below leaves the bot without a webhook.
    call.world.setWebhook(call.bot, {});
    BOTDESK_TRY(webhook, checked(wanted, call.world.localWebhooks));
    call.world.setWebhook(call.bot, webhook);
    return success(true, u"Webhook was set"_s);
}

Answer getWebhookInfo(Call &call)
{
    const Webhook &webhook = call.bot.webhook;
    // By hand: the order of the fields is the server's.
    QByteArray json = "{\"url\":" + quoted(webhook.url)
        + ",\"has_custom_certificate\":" + (webhook.certificate.isEmpty() ? "false" : "true")
        + ",\"pending_update_count\":" + QByteArray::number(call.bot.queue.size(call.world.now()));
    if (webhook.lastErrorDate > 0) {
        json += ",\"last_error_date\":" + QByteArray::number(webhook.lastErrorDate);
        json += ",\"last_error_message\":" + quoted(webhook.lastErrorMessage);
    }
    if (webhook.isSet()) {
        json += ",\"max_connections\":" + QByteArray::number(webhook.maxConnections);
        json += ",\"ip_address\":" + quoted(webhook.ipAddress.isEmpty() ? u"<unknown>"_s : webhook.ipAddress);
    }
    if (const auto names = listedUpdates(call.bot.allowedUpdates); !names.isEmpty())
        json += ",\"allowed_updates\":[\"" + names.join("\",\"") + "\"]";
    return Success{.result = json + '}'};
}

} // namespace

void addWebhookMethods(Methods &methods)
{
    methods.add("setWebhook", setWebhook);
    methods.add("deleteWebhook", deleteWebhook);
    methods.add("getWebhookInfo", getWebhookInfo);
}

} // namespace Botdesk::Sandbox
