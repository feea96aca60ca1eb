// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/keptwebhooks.h"

#include "core/redact.h"
#include "core/secretfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qint64 FileLimit = 16 * 1024 * 1024;   // two certificates of the size that the server takes

QString fileIn(const QString &folder)
{
    return folder + u"/webhook-set.json"_s;
}

QJsonObject toJson(const WebhookSettings &settings)
{
    QJsonObject json = setWebhookFields(settings);
    json.remove("drop_pending_updates"_L1);   // of the call, not of the webhook
    if (!settings.certificate.isEmpty())
        json.insert("certificate"_L1, QString::fromLatin1(settings.certificate));
    return json;
}

std::optional<WebhookSettings> settingsFrom(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    if (json.value("url"_L1).toString().isEmpty())
        return {};
    WebhookSettings settings{.url = json.value("url"_L1).toString(),
                             .certificate = json.value("certificate"_L1).toString().toLatin1(),
                             .ipAddress = json.value("ip_address"_L1).toString(),
                             .maxConnections = json.value("max_connections"_L1).toInt(WebhookSettings::DefaultConnections),
                             .secretToken = json.value("secret_token"_L1).toString()};
    if (const QJsonValue types = json.value("allowed_updates"_L1); types.isArray()) {
        settings.allowedUpdates.emplace();
        for (const QJsonValue type : types.toArray())
            settings.allowedUpdates->append(type.toString());
    }
    addSecret(settings.secretToken.toUtf8());
    return settings;
}

} // namespace

bool KeptWebhooks::knows(const WebhookInfo &info) const
{
    return info.isSet() && set && set->url == info.url;
}

WebhookSettings KeptWebhooks::settingsOf(const WebhookInfo &info) const
{
    WebhookSettings settings = knows(info) ? *set : Botdesk::settingsOf(info);
    settings.allowedUpdates = info.allowedUpdates.value_or(QStringList());
    settings.dropPendingUpdates = false;
    return settings;
}

Result<KeptWebhooks> readKeptWebhooks(const QString &folder)
{
    if (!QFile::exists(fileIn(folder)))
        return KeptWebhooks();
    return readPrivateFile(fileIn(folder), FileLimit).map([](const QByteArray &content) {
        const QJsonObject json = QJsonDocument::fromJson(content).object();
        return KeptWebhooks{.set = settingsFrom(json.value("set"_L1)), .former = settingsFrom(json.value("former"_L1))};
    });
}

Result<void> writeKeptWebhooks(const QString &folder, const KeptWebhooks &kept)
{
    QJsonObject json;
    if (kept.set)
        json.insert("set"_L1, toJson(*kept.set));
    if (kept.former)
        json.insert("former"_L1, toJson(*kept.former));
    return writePrivateFile(fileIn(folder), QJsonDocument(json).toJson());
}

} // namespace Botdesk
