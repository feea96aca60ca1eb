// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/forwardsettings.h"

#include "core/redact.h"
#include "core/secretfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Botdesk {

ForwardSettings::Problem ForwardSettings::problem() const
{
    static const QRegularExpression goodSecret(u"\\A[A-Za-z0-9_-]{0,256}\\z"_s);
    if (url.isEmpty())
        return Problem::NoUrl;
    if (!url.startsWith(u"http://"_s, Qt::CaseInsensitive) && !url.startsWith(u"https://"_s, Qt::CaseInsensitive))
        return Problem::NotHttp;
    if (!readWebhookUrl(url.toUtf8()))
        return Problem::UnreadableUrl;
    return goodSecret.match(QString::fromUtf8(secret)).hasMatch() ? Problem::None : Problem::BadSecret;
}

std::optional<DeliveryTarget> ForwardSettings::target() const
{
    if (problem() != Problem::None)
        return {};
    return DeliveryTarget{.url = *readWebhookUrl(url.toUtf8()), .secret = secret, .maxConnections = maxConnections};
}

QString forwardFile(const QString &folder)
{
    return folder + u"/forward.json"_s;
}

Result<ForwardSettings> readForwardSettings(const QString &folder)
{
    if (!QFile::exists(forwardFile(folder)))
        return ForwardSettings();
    const auto content = readPrivateFile(forwardFile(folder));
    if (!content)
        return failure(content.error());
    const QJsonDocument document = QJsonDocument::fromJson(*content);
    if (!document.isObject())
        return failure(Error::Kind::Damaged, forwardFile(folder));
    const ForwardSettings settings{.url = document["url"_L1].toString(),
                                   .secret = document["secret"_L1].toString().toUtf8(),
                                   .maxConnections = std::clamp(document["maxConnections"_L1].toInt(40), 1, ForwardSettings::MostConnections),
                                   .isOn = document["isOn"_L1].toBool()};
    addSecret(settings.secret);
    return settings;
}

Result<void> writeForwardSettings(const QString &folder, const ForwardSettings &settings)
{
    addSecret(settings.secret);
    const QJsonObject json{{"url"_L1, settings.url},
                           {"secret"_L1, QString::fromUtf8(settings.secret)},
                           {"maxConnections"_L1, settings.maxConnections},
                           {"isOn"_L1, settings.isOn}};
    return writePrivateFile(forwardFile(folder), QJsonDocument(json).toJson());
}

} // namespace Botdesk
