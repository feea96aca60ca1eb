// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "webhook/firstdelivery.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qint64 ShortestLife = 30;      // seconds: an inline_query; all else waits longer
constexpr qint64 LongestAttempt = 75;    // 60 s for the answer, and a second try at once

} // namespace

FirstDelivery::FirstDelivery(const WebhookInfo &before, bool hasCount)
    : m_formerError(before.lastErrorDate)
    , m_formerLoss(before.lastSynchronizationErrorDate)
{
    if (hasCount)
        m_most = before.pendingUpdateCount;
}

void FirstDelivery::note(const WebhookSample &sample)
{
    const int now = sample.info.pendingUpdateCount;
    const Sign sign = signOf(sample);
    if (sign >= m_seen.sign || m_seen.sign < Sign::Fewer)   // what was seen once does not fade
        m_seen = {.sign = sign, .at = sample.at, .before = m_most.value_or(now), .now = now};
    if (now == 0)
        m_waitingSince.reset();
    else if (!m_waitingSince || now < m_most.value_or(0))
        m_waitingSince = sample.at;
    m_most = now;
    m_lately.removeIf([&sample](const WebhookSample &each) { return sample.at - each.at >= ShortestLife; });
    m_lately.append(sample);
}

FirstDelivery::Sign FirstDelivery::signOf(const WebhookSample &sample) const
{
    const WebhookInfo &info = sample.info;
    // setWebhook forgets the errors of the one before, except where it finds nothing to change.
    if (info.lastErrorDate && info.lastErrorDate != m_formerError)
        return Sign::Failed;
    if (isNewGone(sample))
        return Sign::Delivered;
    if (m_most && info.pendingUpdateCount < *m_most)
        return Sign::Fewer;
    if (info.lastSynchronizationErrorDate && info.lastSynchronizationErrorDate != m_formerLoss)
        return Sign::Behind;
    if (info.ipAddress == "<unknown>"_L1)
        return Sign::NoAddress;
    if (info.pendingUpdateCount == 0)
        return Sign::Nothing;
    return m_waitingSince && sample.at - *m_waitingSince > LongestAttempt ? Sign::Stuck : Sign::Waiting;
}

//! More are gone of those that waited lately than there were before they came.
bool FirstDelivery::isNewGone(const WebhookSample &sample) const
{
    const auto count = [](const WebhookSample &each) { return each.info.pendingUpdateCount; };
    int fewest = std::numeric_limits<int>::max();
    for (const WebhookSample &each : m_lately) {
        if (sample.at - each.at >= ShortestLife)
            continue;
        if (fewest != std::numeric_limits<int>::max() && count(each) - count(sample) > fewest)
            return true;
        fewest = std::min(fewest, count(each));
    }
    return false;
}

} // namespace Botdesk
