// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/diagnosiswords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

struct Entry
{
    const char *id;
    const char *cause;
    const char *check;
    const char *fix;
};

constexpr Entry Entries[] = {
    {"config.removed",
     QT_TRANSLATE_NOOP("Webhook", "A webhook was set, and now there is none: somebody deleted it. It was %1."),
     QT_TRANSLATE_NOOP("Webhook", "Ask who else has the token, and look for a program that deletes the webhook when it starts."),
     QT_TRANSLATE_NOOP("Webhook", "Set the webhook again, or receive by long polling.")},
    {"http.removed",
     QT_TRANSLATE_NOOP("Webhook", "There is no webhook any more. It was %1 and answered 410 Gone; Telegram removes a webhook that does so for 23 hours."),
     QT_TRANSLATE_NOOP("Webhook", "Look since when the program answers 410. Somebody may also have deleted the webhook."),
     QT_TRANSLATE_NOOP("Webhook", "Let the program answer 200 again and set the webhook anew.")},
    {"config.notset",
     QT_TRANSLATE_NOOP("Webhook", "A listener waits on this computer, but no webhook is set, so Telegram delivers to nobody."),
     QT_TRANSLATE_NOOP("Webhook", "See whether another program deleted it, or whether the bot is to be polled."),
     QT_TRANSLATE_NOOP("Webhook", "Set the webhook to the public address of the listener.")},
    {"listener.secret",
     QT_TRANSLATE_NOOP("Webhook", "Requests reach the listener on this computer with another secret than the one it expects. Refused: %1."),
     QT_TRANSLATE_NOOP("Webhook", "Compare the listener's secret with the one that was given to setWebhook."),
     QT_TRANSLATE_NOOP("Webhook", "Set the webhook again with the listener's secret.")},
    {"listener.path",
     QT_TRANSLATE_NOOP("Webhook", "Requests reach the listener on this computer with a path that it does not serve. Refused: %1."),
     QT_TRANSLATE_NOOP("Webhook", "Compare the path of the URL with that of the listener; a proxy may cut off a part of it."),
     QT_TRANSLATE_NOOP("Webhook", "Set the webhook to the listener's path.")},
    {"listener.content",
     QT_TRANSLATE_NOOP("Webhook", "What reaches the listener on this computer is no update: something on the way changes the request. Refused: %1."),
     QT_TRANSLATE_NOOP("Webhook", "Look at the refused requests: their method, Content-Type and body."),
     QT_TRANSLATE_NOOP("Webhook", "Let the proxy hand POST requests on unchanged.")},
    {"listener.address",
     QT_TRANSLATE_NOOP("Webhook", "The listener lets in Telegram's addresses only, and the requests come from another one. Refused: %1."),
     QT_TRANSLATE_NOOP("Webhook", "See whether a proxy or a tunnel stands in front."),
     QT_TRANSLATE_NOOP("Webhook", "Name the proxy to the listener, so that it is believed, or let every address in: the secret still protects.")},
    {"listener.queue",
     QT_TRANSLATE_NOOP("Webhook", "The disk of this computer is slower than what arrives. Put off: %1; Telegram comes again with all of it."),
     QT_TRANSLATE_NOOP("Webhook", "Look what else writes to this disk."),
     QT_TRANSLATE_NOOP("Webhook", "Move the data folder to a faster disk, or lower max_connections.")},
    {"listener.size",
     QT_TRANSLATE_NOOP("Webhook", "Requests are larger than the listener takes. Refused: %1."),
     QT_TRANSLATE_NOOP("Webhook", "Look at the size of the refused requests."),
     QT_TRANSLATE_NOOP("Webhook", "Let the listener take bodies of 1 MB.")},
    {"listener.slow",
     QT_TRANSLATE_NOOP("Webhook", "Requests reach the listener too slowly. Given up: %1."),
     QT_TRANSLATE_NOOP("Webhook", "Measure the network between the proxy or tunnel and this computer."),
     QT_TRANSLATE_NOOP("Webhook", "Let the proxy collect a request before it hands it on.")},
    {"listener.many",
     QT_TRANSLATE_NOOP("Webhook", "More connections come than the listener takes. Turned away: %1."),
     QT_TRANSLATE_NOOP("Webhook", "See from which addresses they come."),
     QT_TRANSLATE_NOOP("Webhook", "Lower max_connections, or raise the listener's limit.")},
    {"listener.tls",
     QT_TRANSLATE_NOOP("Webhook", "Handshakes with the listener fail: its certificate is not one that Telegram trusts. Failed: %1."),
     QT_TRANSLATE_NOOP("Webhook", "Run the probe: it judges the certificate as Telegram does."),
     QT_TRANSLATE_NOOP("Webhook", "Upload the listener's certificate with setWebhook, or give the listener the full chain of a public one.")},
    {"listener.other",
     QT_TRANSLATE_NOOP("Webhook", "Telegram gets an answer, but the listener on this computer has seen no request: somebody else answers."),
     QT_TRANSLATE_NOOP("Webhook", "Find out which program, proxy or tunnel stands behind the URL."),
     QT_TRANSLATE_NOOP("Webhook", "Let it lead to the listener's port.")},
    {"listener.silent",
     QT_TRANSLATE_NOOP("Webhook", "No request has reached the listener on this computer."),
     QT_TRANSLATE_NOOP("Webhook", "Run the probe, and follow the way from the URL to the listener: DNS, firewall, port forwarding, tunnel."),
     QT_TRANSLATE_NOOP("Webhook", "Let the URL lead to the listener's port.")},
    {"queue.blocked",
     QT_TRANSLATE_NOOP("Webhook", "Deliveries arrive, but an update fails again and again and holds back its chat."),
     QT_TRANSLATE_NOOP("Webhook", "Look in the log of the program for the update that fails."),
     QT_TRANSLATE_NOOP("Webhook", "Answer 200 to it; then its chat goes on.")},
    {"tcp.closed",
     QT_TRANSLATE_NOOP("Webhook", "The connection was closed without an answer. Telegram tries again and notes no error."),
     QT_TRANSLATE_NOOP("Webhook", "Look in the log of the program: it may crash on the request."),
     QT_TRANSLATE_NOOP("Webhook", "Let the program answer 200 to every POST on this path.")},
    {"dns.unresolved",
     QT_TRANSLATE_NOOP("Webhook", "Telegram has not found the address of the host yet."),
     QT_TRANSLATE_NOOP("Webhook", "Look the name up with a public resolver such as 1.1.1.1."),
     QT_TRANSLATE_NOOP("Webhook", "Ask again in a minute. If it stays so, correct the DNS records of the name.")},
    {"limit.expiry",
     QT_TRANSLATE_NOOP("Webhook", "The oldest pending update will be lost at %1 if nothing is delivered; presses and queries are lost within minutes."),
     QT_TRANSLATE_NOOP("Webhook", "Look what makes the deliveries fail."),
     QT_TRANSLATE_NOOP("Webhook", "Mend it before, or delete the webhook without dropping what is pending and receive by long polling.")},
    {"limit.queue",
     QT_TRANSLATE_NOOP("Webhook", "Telegram keeps 100,000 updates and drops what comes beyond. Pending: %1."),
     QT_TRANSLATE_NOOP("Webhook", "Look whether the number falls."),
     QT_TRANSLATE_NOOP("Webhook", "Mend what fails, raise max_connections, or receive by long polling for a while.")},
    {"limit.connections",
     QT_TRANSLATE_NOOP("Webhook", "Deliveries arrive, but more is written to the bot than max_connections = %1 lets through."),
     QT_TRANSLATE_NOOP("Webhook", "Measure how long the program needs for an answer."),
     QT_TRANSLATE_NOOP("Webhook", "Raise max_connections, and answer 200 before the work is done.")},
    {"pending.growing",
     QT_TRANSLATE_NOOP("Webhook", "More and more updates wait (%1), and Telegram notes no error. The cause is not known: the program may hang up without an answer, the name may be gone from DNS, or more comes than is taken."),
     QT_TRANSLATE_NOOP("Webhook", "Run the probe, and see whether requests reach the program."),
     QT_TRANSLATE_NOOP("Webhook", "Mend what the probe finds. If it finds nothing, answer faster or raise max_connections.")},
    {"config.changed",
     QT_TRANSLATE_NOOP("Webhook", "The webhook was changed. It was %1 and is %2."),
     QT_TRANSLATE_NOOP("Webhook", "Ask who else has the token."),
     QT_TRANSLATE_NOOP("Webhook", "If it was none of you, set the webhook again and revoke the token at @BotFather.")},
    {"dns.moved",
     QT_TRANSLATE_NOOP("Webhook", "Telegram delivers to %1, and DNS gives another address."),
     QT_TRANSLATE_NOOP("Webhook", "See whether the host has moved. Telegram asks DNS every half hour, unless setWebhook was given an ip_address."),
     QT_TRANSLATE_NOOP("Webhook", "Wait for half an hour, or set the webhook again without ip_address.")},
    {"dns.local",
     QT_TRANSLATE_NOOP("Webhook", "Only this computer knows the host name, from its hosts file or its network. The public DNS does not."),
     QT_TRANSLATE_NOOP("Webhook", "Look the name up with a public resolver such as 1.1.1.1."),
     QT_TRANSLATE_NOOP("Webhook", "Publish an A record for the name, or use a tunnel.")},
    {"tls.soon",
     QT_TRANSLATE_NOOP("Webhook", "The certificate expires within two weeks."),
     QT_TRANSLATE_NOOP("Webhook", "See whether it is renewed by itself, and whether the server loads the new one."),
     QT_TRANSLATE_NOOP("Webhook", "Renew the certificate and load it into the server.")},
    {"tls.other",
     QT_TRANSLATE_NOOP("Webhook", "The server shows another certificate than the one that was uploaded with setWebhook, and Telegram trusts the uploaded one only."),
     QT_TRANSLATE_NOOP("Webhook", "Compare the two. The server's may have been renewed."),
     QT_TRANSLATE_NOOP("Webhook", "Upload the certificate that the server shows; with a public one, set the webhook without uploading any.")},
    {"tls.unverified",
     QT_TRANSLATE_NOOP("Webhook", "A certificate was uploaded with setWebhook. Whether the server shows that one cannot be seen from here."),
     QT_TRANSLATE_NOOP("Webhook", "Run the probe with the uploaded file."),
     QT_TRANSLATE_NOOP("Webhook", "Upload the certificate that the server shows.")},
    {"tls.custom",
     QT_TRANSLATE_NOOP("Webhook", "A certificate was uploaded, but the server's is signed by an authority and will be renewed. Telegram will refuse the new one."),
     QT_TRANSLATE_NOOP("Webhook", "Look who signed the certificate."),
     QT_TRANSLATE_NOOP("Webhook", "If it was a public authority, set the webhook again without uploading a certificate.")},
    {"limit.slow",
     QT_TRANSLATE_NOOP("Webhook", "The answer took more than ten seconds. After 60 Telegram gives up and sends the update again."),
     QT_TRANSLATE_NOOP("Webhook", "Measure how long the program needs for an answer."),
     QT_TRANSLATE_NOOP("Webhook", "Answer 200 at once and work afterwards.")},
    {"secret.unchecked",
     QT_TRANSLATE_NOOP("Webhook", "The program does not check the secret: whoever knows the URL can send it updates."),
     QT_TRANSLATE_NOOP("Webhook", "Send a POST with a wrong secret and look at the answer."),
     QT_TRANSLATE_NOOP("Webhook", "Compare X-Telegram-Bot-Api-Secret-Token in the program, and set the webhook with a secret_token.")},
    {"secret.unknown",
     QT_TRANSLATE_NOOP("Webhook", "A request without a secret is refused, as it should be; or there is no such path."),
     QT_TRANSLATE_NOOP("Webhook", "Run the probe again with the secret."),
     QT_TRANSLATE_NOOP("Webhook", "If it is refused then too, compare path and secret with those of the program.")},
    {"server.sync",
     QT_TRANSLATE_NOOP("Webhook", "The Bot API server had lost its own connection to Telegram for some minutes."),
     QT_TRANSLATE_NOOP("Webhook", "With a Bot API server of your own, look at its log and its network."),
     QT_TRANSLATE_NOOP("Webhook", "Wait: your webhook is not at fault.")},
    {"pending.waiting",
     QT_TRANSLATE_NOOP("Webhook", "Updates wait (%1). It is not known whether they are on their way or held up."),
     QT_TRANSLATE_NOOP("Webhook", "Look again in a minute: the number should fall."),
     QT_TRANSLATE_NOOP("Webhook", "If it does not fall, run the probe.")},
    {"probe.fine",
     QT_TRANSLATE_NOOP("Webhook", "From this computer every step succeeds. Telegram stands elsewhere; a firewall or a rule by country or address may keep it out."),
     QT_TRANSLATE_NOOP("Webhook", "Run the probe from a computer outside your network."),
     QT_TRANSLATE_NOOP("Webhook", "Let 149.154.160.0/20 and 91.108.4.0/22 in.")},
    {"config.types",
     QT_TRANSLATE_NOOP("Webhook", "Only these types are delivered, and no messages: %1."),
     QT_TRANSLATE_NOOP("Webhook", "Compare them with what the program wants."),
     QT_TRANSLATE_NOOP("Webhook", "Set allowed_updates to what is wanted. It acts on updates created from then on.")},
    {"fine.polling",
     QT_TRANSLATE_NOOP("Webhook", "No webhook is set; updates are asked for. Pending: %1."),
     QT_TRANSLATE_NOOP("Webhook", "Receive, and see whether the number falls."),
     QT_TRANSLATE_NOOP("Webhook", "Nothing needs to be done.")},
    {"fine.works",
     QT_TRANSLATE_NOOP("Webhook", "The webhook works: deliveries arrive."),
     QT_TRANSLATE_NOOP("Webhook", "Write to the bot and see the update come."),
     QT_TRANSLATE_NOOP("Webhook", "Nothing needs to be done.")},
    {"fine.falling",
     QT_TRANSLATE_NOOP("Webhook", "Fewer and fewer updates wait."),
     QT_TRANSLATE_NOOP("Webhook", "Look again in a minute."),
     QT_TRANSLATE_NOOP("Webhook", "Nothing needs to be done.")},
    {"fine.quiet",
     QT_TRANSLATE_NOOP("Webhook", "Nothing waits and no error is known."),
     QT_TRANSLATE_NOOP("Webhook", "Write to the bot and see the update come."),
     QT_TRANSLATE_NOOP("Webhook", "Nothing needs to be done.")},
};

const Entry *entryOf(const QString &id)
{
    static const QHash<QString, const Entry *> byId = [] {
        QHash<QString, const Entry *> all;
        for (const Entry &entry : Entries)
            all.insert(QLatin1StringView(entry.id), &entry);
        return all;
    }();
    return byId.value(id);
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WebhookDiagnosis)
};

//! %1 and %2 are values; a URL among them may hold a % itself, so they go in together.
QString filled(const char *source, const WebhookFinding &finding)
{
    const QString text = QCoreApplication::translate("Webhook", source);
    if (finding.id == "limit.expiry"_L1)
        return text.arg(QLocale().toString(QDateTime::fromSecsSinceEpoch(finding.at.value_or(0)), QLocale::ShortFormat));
    if (!text.contains(u"%1"_s))
        return text;
    if (!text.contains(u"%2"_s))
        return text.arg(finding.values.value(0));
    return text.arg(finding.values.value(0), finding.values.value(1));
}

} // namespace

WebhookWords wordsFor(const WebhookFinding &finding)
{
    const Entry *entry = entryOf(finding.id);
    if (!entry)
        return wordsFor(WebhookExplanation{.id = finding.id});
    return {.cause = filled(entry->cause, finding), .check = filled(entry->check, finding), .fix = filled(entry->fix, finding)};
}

QString sentenceFor(const WebhookFinding &finding)
{
    const QString cause = wordsFor(finding).cause;
    switch (finding.state) {
    case WebhookFinding::State::Failing: return Words::tr("Failing now: %1").arg(cause);
    case WebhookFinding::State::Open: return Words::tr("Perhaps failing: %1").arg(cause);
    case WebhookFinding::State::Warning: return Words::tr("Warning: %1").arg(cause);
    case WebhookFinding::State::Healed: return Words::tr("Healed. It was: %1").arg(cause);
    case WebhookFinding::State::Old: return Words::tr("Old news: %1").arg(cause);
    case WebhookFinding::State::Fine:
    case WebhookFinding::State::Note: break;
    }
    return cause;
}

QString nextStepFor(const WebhookFinding &finding)
{
    if (finding.state == WebhookFinding::State::Fine || finding.state == WebhookFinding::State::Healed || finding.state == WebhookFinding::State::Old)
        return {};
    const WebhookWords words = wordsFor(finding);
    return finding.isCertain ? words.fix : words.check;
}

} // namespace Botdesk
