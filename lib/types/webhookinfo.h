// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Botdesk {

//! The answer of getWebhookInfo.
struct WebhookInfo
{
    QString url;                                     //!< empty when no webhook is set
    bool hasCustomCertificate = false;
    int pendingUpdateCount = 0;                      //!< not yet delivered, those under way included
    QString ipAddress;
    std::optional<qint64> lastErrorDate = {};        //!< Unix seconds; not cleared by later successes
    QString lastErrorMessage;
    std::optional<qint64> lastSynchronizationErrorDate = {};
    std::optional<int> maxConnections = {};
    std::optional<QStringList> allowedUpdates = {};  //!< absent when the bot has the default set

    bool isSet() const { return !url.isEmpty(); }

    bool operator==(const WebhookInfo &) const = default;
};

Result<WebhookInfo> readWebhookInfo(const QJsonObject &json);
QJsonObject toJson(const WebhookInfo &info);   //!< as the server writes it

} // namespace Botdesk
