// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/listenersettings.h"

#include "core/redact.h"
#include "core/secretfile.h"
#include "receive/webhooklistener.h"

#include <QFile>
#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! What stands in the private file @p path, or what @p make gives, which is kept there from now on.
Result<QByteArray> kept(const QString &path, QByteArray (*make)())
{
    if (QFile::exists(path))
        return readPrivateFile(path).map([](const QByteArray &content) { return content.trimmed(); });
    const QByteArray made = make();
    return writePrivateFile(path, made + '\n').map([&made] { return made; });
}

} // namespace

QJsonObject ListenerSettings::toJson() const
{
    QJsonArray allRules;
    for (const AnswerRule &rule : rules)
        allRules.append(rule.toJson());
    return {{"address"_L1, address},
            {"port"_L1, port},
            {"certificateFile"_L1, certificateFile},
            {"keyFile"_L1, keyFile},
            {"onlyTelegram"_L1, onlyTelegram},
            {"proxies"_L1, QJsonArray::fromStringList(proxies)},
            {"rules"_L1, allRules},
            {"keepRequestBytes"_L1, keepRequestBytes}};
}

ListenerSettings ListenerSettings::fromJson(const QJsonObject &json)
{
    ListenerSettings settings;
    settings.address = json.value("address"_L1).toString(settings.address);
    settings.port = quint16(std::clamp(json.value("port"_L1).toInt(settings.port), 0, 65535));
    settings.certificateFile = json.value("certificateFile"_L1).toString();
    settings.keyFile = json.value("keyFile"_L1).toString();
    settings.onlyTelegram = json.value("onlyTelegram"_L1).toBool();
    for (const QJsonValue proxy : json.value("proxies"_L1).toArray())
        settings.proxies += proxy.toString();
    for (const QJsonValue rule : json.value("rules"_L1).toArray())
        settings.rules += AnswerRule::fromJson(rule.toObject());
    settings.keepRequestBytes = std::max(qint64(0), json.value("keepRequestBytes"_L1).toInteger(settings.keepRequestBytes));
    return settings;
}

QString listenerSecretFile(const QString &folder)
{
    return folder + u"/webhook-secret"_s;
}

Result<ListenerKeys> keepListenerKeys(const QString &folder)
{
    auto secret = kept(listenerSecretFile(folder), WebhookListener::randomSecret);
    if (!secret)
        return failure(secret.error());
    auto path = kept(folder + u"/webhook-path"_s, WebhookListener::randomPath);
    if (!path)
        return failure(path.error());
    if (secret->isEmpty() || !path->startsWith('/'))
        return failure(Error::Kind::Damaged, secret->isEmpty() ? listenerSecretFile(folder) : folder + u"/webhook-path"_s);
    addSecret(*secret);
    return ListenerKeys{.path = *path, .secret = *secret};
}

QString ListenerPlace::url() const
{
    QUrl url;
    url.setScheme(certificate ? u"https"_s : u"http"_s);
    url.setHost(address);
    url.setPort(port);
    url.setPath(QString::fromLatin1(path));
    return url.toString();
}

} // namespace Botdesk
