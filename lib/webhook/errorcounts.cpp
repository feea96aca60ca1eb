// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "webhook/errorcounts.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Botdesk {

QList<WebhookErrorCount> errorCounts(const QList<WebhookSample> &samples, qint64 from, qint64 to)
{
    QList<WebhookErrorCount> counts;
    std::optional<qint64> before;
    QHash<QString, WebhookExplanation> explained;   // a failing webhook says the same for days
    for (const WebhookSample &sample : samples) {
        const auto at = sample.info.lastErrorDate;
        if (!at || *at < from || *at > to || at == before)
            continue;
        before = at;
        auto found = explained.constFind(sample.info.lastErrorMessage);
        if (found == explained.constEnd())
            found = explained.insert(sample.info.lastErrorMessage, explainWebhookError(sample.info.lastErrorMessage));
        const WebhookExplanation &explanation = *found;
        const auto known = std::find_if(counts.begin(), counts.end(), [&](const WebhookErrorCount &each) {
            // What nobody knows is alike only where it says the same.
            const bool isUnknown = explanation.problem == WebhookProblem::Unknown;
            return each.explanation == explanation && (!isUnknown || each.message == sample.info.lastErrorMessage);
        });
        WebhookErrorCount &count = known == counts.end() ? counts.emplaceBack() : *known;
        if (count.count == 0)
            count.first = *at;
        count.explanation = explanation;
        count.message = sample.info.lastErrorMessage;
        ++count.count;
        count.last = *at;
    }
    std::stable_sort(counts.begin(), counts.end(), [](const auto &one, const auto &other) { return one.last > other.last; });
    return counts;
}

QString shortened(const QString &message)
{
    constexpr auto Wrong = "Wrong response from the webhook: "_L1;
    if (message.startsWith(Wrong))
        return message.mid(Wrong.size());
    const qsizetype open = message.indexOf(u'{');
    const qsizetype close = message.indexOf(u'}', open);
    if (open < 0 || close < 0)
        return message;
    // OpenSSL's own: error:CODE:LIBRARY:FUNCTION:REASON, and the system's words may stand behind it.
    const QString reason = message.mid(open + 1, close - open - 1).section(u':', 4, 4).trimmed();
    return reason.isEmpty() ? message.mid(open + 1, close - open - 1) : reason;
}

} // namespace Botdesk
