// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "webhook/explanation.h"
#include "webhook/pendingtrend.h"

namespace Botdesk {

//! Failures of one kind that the server told of.
struct WebhookErrorCount
{
    WebhookExplanation explanation;
    QString message;   //!< the last one, in the server's words
    int count = 0;     //!< that were seen: between two answers there may have been more
    qint64 first = 0;  //!< Unix seconds
    qint64 last = 0;   //!< Unix seconds

    bool operator==(const WebhookErrorCount &) const = default;
};

//! What failed between @p from and @p to (Unix seconds), the latest kind first.
QList<WebhookErrorCount> errorCounts(const QList<WebhookSample> &samples, qint64 from, qint64 to);

//! What a last_error_message says without what stands in all of its kind: "502 Bad Gateway", "certificate verify failed".
QString shortened(const QString &message);

} // namespace Botdesk
