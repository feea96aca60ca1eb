// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "webhook/pendingtrend.h"

#include <algorithm>

namespace Botdesk {

namespace {

constexpr qint64 Window = 30 * 60;       // seconds
constexpr qint64 ShortestSpan = 60;      // what waits for less is under way
constexpr qint64 Retention = 24 * 60 * 60;

//! The first sample of the last half hour, but not from before the queue was last empty or the webhook another one.
qsizetype beginningOfTrend(const QList<WebhookSample> &samples)
{
    const WebhookSample &present = samples.last();
    qsizetype first = samples.size() - 1;
    while (first > 0) {
        const WebhookSample &before = samples[first - 1];
        if (before.at < present.at - Window || before.info.url != present.info.url)
            break;
        --first;
        if (before.info.pendingUpdateCount == 0)
            break;
    }
    return first;
}

} // namespace

PendingTrend pendingTrend(const QList<WebhookSample> &samples)
{
    if (samples.isEmpty())
        return PendingTrend::Unknown;
    const WebhookSample &present = samples.last();
    if (present.info.pendingUpdateCount == 0)
        return PendingTrend::Empty;
    const WebhookSample &first = samples[beginningOfTrend(samples)];
    if (present.at - first.at < ShortestSpan)
        return PendingTrend::Unknown;
    if (present.info.pendingUpdateCount == first.info.pendingUpdateCount)
        return PendingTrend::Steady;
    return present.info.pendingUpdateCount > first.info.pendingUpdateCount ? PendingTrend::Growing : PendingTrend::Falling;
}

PendingExpiry pendingExpiry(const QList<WebhookSample> &samples, bool isFailing)
{
    if (samples.isEmpty() || samples.last().info.pendingUpdateCount == 0)
        return {};
    PendingExpiry expiry;
    // What waits now came after the queue was last seen empty, and no later than since when it has not become shorter.
    qint64 since = samples.last().at;
    int later = samples.last().info.pendingUpdateCount;
    bool isUnbroken = true;
    for (auto sample = samples.crbegin(); sample != samples.crend(); ++sample) {
        const int count = sample->info.pendingUpdateCount;
        if (count == 0) {
            expiry.notBefore = sample->at + Retention;
            break;
        }
        isUnbroken = isUnbroken && count <= later;
        if (isUnbroken)
            since = sample->at;
        later = count;
    }
    if (isFailing && samples.last().info.lastErrorDate)
        since = std::min(since, *samples.last().info.lastErrorDate);
    expiry.notAfter = since + Retention;
    return expiry;
}

} // namespace Botdesk
