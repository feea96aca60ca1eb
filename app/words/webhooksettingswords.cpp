// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/webhooksettingswords.h"

#include "webhook/tunnels.h"

#include <QCoreApplication>
#include <QUrl>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WebhookSettings)

public:
    static QString ofUrl(const WebhookFault &fault);
    static QString ofCertificate(const WebhookFault &fault);
    static QString ofRest(const WebhookFault &fault);
    static QString needs(const QString &type);
};

using Kind = WebhookFault::Kind;

QString Words::ofUrl(const WebhookFault &fault)
{
    switch (fault.kind) {
    case Kind::UrlMissing: return tr("The address that Telegram shall deliver to, such as https://bot.example.com/hook");
    case Kind::UrlUnreadable: return tr("This is no address: check scheme, host and port");
    case Kind::NotHttps: return tr("Telegram delivers over HTTPS only");
    case Kind::Port: return tr("Port %1 is not allowed: take 443, 80, 88 or 8443").arg(fault.detail);
    case Kind::AddressReserved: return tr("Telegram cannot reach it: %1").arg(fault.detail);
    case Kind::Ipv6Only: return tr("Telegram delivers to IPv4 addresses only");
    case Kind::NoPublicName: return tr("No public DNS knows %1: take a name or a tunnel that can be reached from outside").arg(fault.detail);
    case Kind::TunnelName: return tr("A tunnel's name (%1): it may be another at each start, and the webhook then has to be set again").arg(fault.detail);
    case Kind::SecretInUrl: return tr("The token or a secret stands in this address: who sees it in a log has the bot. Take a random path");
    case Kind::PathGuessable: return tr("A short path without a secret token: strangers can write to it");
    default: return {};
    }
}

QString Words::ofCertificate(const WebhookFault &fault)
{
    switch (fault.kind) {
    case Kind::NoCertificate: return tr("This file holds no certificate in PEM form");
    case Kind::PrivateKey: return tr("This file holds a private key: it must stay here. Choose the certificate alone");
    case Kind::CertificateTooLarge: return tr("The file is too large: at most 3,145,728 bytes");
    case Kind::CertificateExpired: return tr("The certificate of %1 has expired").arg(fault.detail);
    case Kind::CertificateName: return tr("The certificate is for %1, not for this host").arg(fault.detail);
    case Kind::CertificateNotNeeded: return tr("Signed by %1: upload only what you signed yourself, or Telegram trusts this one alone").arg(fault.detail);
    default: return {};
    }
}

QString Words::ofRest(const WebhookFault &fault)
{
    switch (fault.kind) {
    case Kind::AddressUnreadable: return tr("This is no IP address");
    case Kind::Connections: return tr("Between 1 and %1; the server takes the nearest").arg(fault.detail);
    case Kind::SecretTooLong: return tr("At most 256 bytes; it has %1").arg(fault.detail);
    case Kind::SecretLetters: return tr("Only A–Z, a–z, 0–9, _ and -");
    case Kind::NoSecret: return tr("Without a secret, whoever knows the address can write to it");
    case Kind::ListEmpty: return tr("An empty list means the default set");
    case Kind::TypesUnknown: return tr("The server skips in silence what it does not know: %1").arg(fault.detail);
    default: return {};
    }
}

QString Words::needs(const QString &type)
{
    if (type == "message"_L1 || type == "edited_message"_L1)
        return tr("In groups: privacy mode off, or the bot an administrator; else it sees commands and replies only.");
    if (type == "channel_post"_L1 || type == "edited_channel_post"_L1)
        return tr("The bot is an administrator of the channel.");
    if (type.contains("business"_L1))
        return tr("A business account is connected to the bot.");
    if (type == "message_reaction"_L1)
        return tr("Asked for by name, and the bot an administrator of the chat. Reactions of bots do not come.");
    if (type == "message_reaction_count"_L1)
        return tr("Asked for by name, and the bot an administrator of the chat. Counts come a few minutes late.");
    if (type == "chat_member"_L1)
        return tr("Asked for by name, and the bot an administrator of the chat.");
    if (type == "inline_query"_L1)
        return tr("Inline mode is on (/setinline in @BotFather).");
    if (type == "chosen_inline_result"_L1)
        return tr("Inline feedback is on (/setinlinefeedback in @BotFather).");
    if (type == "shipping_query"_L1)
        return tr("An invoice whose price depends on the address (is_flexible).");
    if (type == "pre_checkout_query"_L1)
        return tr("The bot sends invoices; it has 10 seconds to answer.");
    if (type == "purchased_paid_media"_L1)
        return tr("The bot has sent paid media with a payload.");
    if (type == "poll"_L1)
        return tr("Of polls that the bot itself sent, and of polls that were stopped by hand.");
    if (type == "poll_answer"_L1)
        return tr("The bot itself sent the poll, and it is not anonymous.");
    if (type == "chat_join_request"_L1)
        return tr("The bot is an administrator with can_invite_users.");
    if (type == "chat_boost"_L1 || type == "removed_chat_boost"_L1)
        return tr("The bot is an administrator of the chat.");
    if (type == "managed_bot"_L1)
        return tr("The bot manages other bots.");
    return {};
}

} // namespace

QString wordsFor(const WebhookFault &fault)
{
    for (const auto words : {&Words::ofUrl, &Words::ofCertificate, &Words::ofRest}) {
        if (const QString text = words(fault); !text.isEmpty())
            return text;
    }
    Q_UNREACHABLE();
}

QString publicAddressNote(const QString &base, const QString &webhook)
{
    const QString host = QUrl(base.trimmed()).host();
    const QString present = QUrl(webhook).host();
    QStringList notes;
    if (const auto tunnel = tunnelOf(host); tunnel && tunnel->changesItsName)
        notes << Words::tr("This is a tunnel's name (%1): it may be another at each start, and the webhook then has to be set again.").arg(tunnel->name);
    if (!host.isEmpty() && !present.isEmpty() && host != present)
        notes << Words::tr("The webhook leads to %1 now, not here.").arg(present);
    return notes.join(u' ');
}

QString needsOf(const QString &updateType)
{
    return Words::needs(updateType);
}

} // namespace Botdesk
