// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "types/webhookinfo.h"

#include "types/jsonreader.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Botdesk {

Result<WebhookInfo> readWebhookInfo(const QJsonObject &json)
{
    JsonReader read(json, "webhookInfo"_L1);
    WebhookInfo info{.url = read.required<QString>("url"_L1),
                     .hasCustomCertificate = read.orDefault<bool>("has_custom_certificate"_L1),
                     .pendingUpdateCount = read.required<int>("pending_update_count"_L1),
                     .ipAddress = read.orDefault<QString>("ip_address"_L1),
                     .lastErrorDate = read.optional<qint64>("last_error_date"_L1),
                     .lastErrorMessage = read.orDefault<QString>("last_error_message"_L1),
                     .lastSynchronizationErrorDate = read.optional<qint64>("last_synchronization_error_date"_L1),
                     .maxConnections = read.optional<int>("max_connections"_L1),
                     .allowedUpdates = read.optional<QStringList>("allowed_updates"_L1)};
    return read.finish(std::move(info));
}

QJsonObject toJson(const WebhookInfo &info)
{
    QJsonObject json{{u"url"_s, info.url},
                     {u"has_custom_certificate"_s, info.hasCustomCertificate},
                     {u"pending_update_count"_s, info.pendingUpdateCount},
                     {u"ip_address"_s, info.ipAddress},
                     {u"last_error_message"_s, info.lastErrorMessage}};
    if (info.lastErrorDate)
        json.insert("last_error_date"_L1, *info.lastErrorDate);
    if (info.lastSynchronizationErrorDate)
        json.insert("last_synchronization_error_date"_L1, *info.lastSynchronizationErrorDate);
    if (info.maxConnections)
        json.insert("max_connections"_L1, *info.maxConnections);
    if (info.allowedUpdates)
        json.insert("allowed_updates"_L1, QJsonArray::fromStringList(*info.allowedUpdates));
    return json;
}

} // namespace Botdesk
