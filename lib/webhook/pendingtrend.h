// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "types/webhookinfo.h"

#include <QList>

namespace Botdesk {

//! One answer of getWebhookInfo.
struct WebhookSample
{
    qint64 at = 0;   //!< Unix seconds
    WebhookInfo info;

    bool operator==(const WebhookSample &) const = default;
};

//! Where pending_update_count goes.
enum class PendingTrend {
    Unknown,   //!< fewer than two samples, or too close together
    Empty,
    Falling,
    Steady,
    Growing,
};

//! The trend of the last half hour. @p samples stand in order of time, the last is the present one.
PendingTrend pendingTrend(const QList<WebhookSample> &samples);

//! When the oldest pending message expires, 24 hours after it was written, as far as the samples tell. Presses and
//! queries expire much sooner.
struct PendingExpiry
{
    std::optional<qint64> notBefore = {};   //!< Unix seconds
    std::optional<qint64> notAfter = {};    //!< while nothing is delivered

    bool operator==(const PendingExpiry &) const = default;
};

//! @p isFailing: what was tried at last_error_date still waits.
PendingExpiry pendingExpiry(const QList<WebhookSample> &samples, bool isFailing);

} // namespace Botdesk
