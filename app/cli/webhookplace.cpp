// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/webhookplace.h"

#include "cli/inputfile.h"
#include "core/clock.h"
#include "session/listenersettings.h"
#include "tls/certificatepair.h"
#include "words/certificatewords.h"
#include "words/errorwords.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WebhookPlace)

public:
    static QString needsWebhook(const QString &option) { return tr("%1 goes with --webhook only.").arg(option); }
    static QString noAddress(const QString &text) { return tr("\"%1\" is no address; give one of this computer's.").arg(text); }
    static QString noPath(const QString &text)
    {
        return tr("\"%1\" cannot be the path; it begins with / and has letters, digits, and -._~/ only.").arg(text);
    }
    static QString open(bool isPlain)
    {
        return isPlain ? tr("The network reaches this address, and without --cert and --key everybody on the way reads the secret and what people write.")
                       : tr("The network reaches this address: whoever has the secret can write updates.");
    }
    static QString noPair() { return tr("A certificate needs its key: give both --cert and --key."); }
    static QString listening(const QString &url, const QString &secretFile)
    {
        return tr("Listening on %1; the secret is in %2").arg(url, secretFile);
    }
};

Parsed<std::optional<ServerTls>> readTls(const QString &certificateFile, const QString &keyFile)
{
    if (certificateFile.isEmpty() && keyFile.isEmpty())
        return std::nullopt;
    if (certificateFile.isEmpty() || keyFile.isEmpty())
        return tl::unexpected(Words::noPair());
    auto tls = readPair(certificateFile, keyFile);
    if (!tls)
        return tl::unexpected(pairProblemText(tls.error(), certificateFile, keyFile));
    return *std::move(tls);
}

} // namespace

QString WebhookPlace::inWords(quint16 port) const
{
    QUrl url;
    url.setScheme(server.tls ? u"https"_s : u"http"_s);
    url.setHost(server.address.toString());
    url.setPort(port);
    url.setPath(QString::fromLatin1(path));
    return Words::listening(url.toString(), secretFile);
}

void addWebhookOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"webhook"_s, Words::tr("Wait for Telegram to deliver instead of asking for updates.")},
                       {u"address"_s, Words::tr("Address to listen on."), u"A"_s, u"127.0.0.1"_s},
                       {u"port"_s, Words::tr("Port to listen on; 0 takes a free one."), u"P"_s, u"8443"_s},
                       {u"path"_s, Words::tr("Path of the deliveries; else one that nobody can guess."), u"/X"_s},
                       {u"secret-file"_s, Words::tr("File (mode 0600) with the secret token of the deliveries; else one is made."), u"FILE"_s},
                       {u"cert"_s, Words::tr("Certificate (PEM) for TLS; else a proxy in front does it."), u"FILE"_s},
                       {u"key"_s, Words::tr("Key (PEM) of the certificate."), u"FILE"_s}});
}

Parsed<std::optional<WebhookPlace>> readWebhookPlace(const QCommandLineParser &parser, const CommonOptions &options)
{
    if (!parser.isSet(u"webhook"_s)) {
        for (const QString &option : {u"address"_s, u"port"_s, u"path"_s, u"secret-file"_s, u"cert"_s, u"key"_s}) {
            if (parser.isSet(option))
                return tl::unexpected(Words::needsWebhook(u"--"_s + option));
        }
        return std::nullopt;
    }
    WebhookPlace place;
    if (!place.server.address.setAddress(parser.value(u"address"_s)))
        return tl::unexpected(Words::noAddress(parser.value(u"address"_s)));
    const auto port = readNumber(u"--port"_s, parser.value(u"port"_s), 0, 65535);
    if (!port)
        return tl::unexpected(port.error());
    place.server.port = quint16(*port);
    const auto tls = readTls(parser.value(u"cert"_s), parser.value(u"key"_s));
    if (!tls)
        return tl::unexpected(tls.error());
    if (!place.server.address.isLoopback())
        place.openWarning = Words::open(!*tls);
    if (*tls) {
        place.server.tls = (*tls)->configuration;
        place.warning = certificateWarning((*tls)->own(), {}, Clock::system().unixSeconds());
    }

    static const QRegularExpression goodPath(u"\\A/[A-Za-z0-9._~/-]{0,200}\\z"_s);
    const QString folder = QFileInfo(options.database()).path();
    const bool hasAll = parser.isSet(u"secret-file"_s) && parser.isSet(u"path"_s);
    const auto kept = hasAll ? Result<ListenerKeys>() : keepListenerKeys(folder);
    if (!kept)
        return tl::unexpected(errorText(kept.error()));
    place.secretFile = parser.isSet(u"secret-file"_s) ? parser.value(u"secret-file"_s) : listenerSecretFile(folder);
    const auto secret = parser.isSet(u"secret-file"_s) ? readWebhookSecret(place.secretFile) : Parsed<QByteArray>(kept->secret);
    if (!secret)
        return tl::unexpected(secret.error());
    place.secret = *secret;
    place.path = parser.isSet(u"path"_s) ? parser.value(u"path"_s).toUtf8() : kept->path;
    if (!goodPath.match(QString::fromUtf8(place.path)).hasMatch())
        return tl::unexpected(Words::noPath(QString::fromUtf8(place.path)));
    return place;
}

} // namespace Botdesk
