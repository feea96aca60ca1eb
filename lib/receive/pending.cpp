// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/pending.h"

#include "core/whendone.h"

#include <QJsonArray>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr int PeekLimit = 100;

std::optional<qint64> offsetBehind(const ApiAnswer &answer)
{
    const QJsonArray updates = answer.result.toArray();
    if (updates.isEmpty())
        return std::nullopt;
    return updates.last().toObject().value("update_id"_L1).toInteger() + 1;
}

} // namespace

QFuture<Result<QList<ReceivedUpdate>>> peek(Client &client, const Clock &clock)
{
    return pendingPage(client, {}, clock);
}

QFuture<Result<QList<ReceivedUpdate>>> pendingPage(Client &client, std::optional<qint64> offset, const Clock &clock)
{
    QJsonObject parameters{{u"timeout"_s, 0}, {u"limit"_s, PeekLimit}};
    if (offset)   // without one the server reads from the head of its queue and deletes nothing
        parameters.insert("offset"_L1, *offset);
    return client.call(u"getUpdates"_s, parameters)
        .then([&clock](const Result<ApiAnswer> &answer) {
            return answer.and_then(
                [&clock](const ApiAnswer &got) { return readUpdates(got.body, clock.unixMilliseconds()); });
        });
}

QFuture<Result<int>> pendingCount(Client &client)
{
    return client.getWebhookInfo().then([](const Result<WebhookInfo> &info) {
        return info.map([](const WebhookInfo &known) { return known.pendingUpdateCount; });
    });
}

QFuture<Result<std::optional<qint64>>> skipPending(Client &client)
{
    using Answer = Result<std::optional<qint64>>;
    // Offset -1 deletes all but the newest; an offset behind that one deletes it too.
    return client.call(u"getUpdates"_s, QJsonObject{{u"offset"_s, -1}, {u"timeout"_s, 0}, {u"limit"_s, 1}})
        .then([guard = QPointer<Client>(&client)](const Result<ApiAnswer> &newest) {
            const auto offset = newest.map(offsetBehind);
            if (!offset || !*offset || !guard)
                return readyFuture<Answer>(offset);
            return guard
                ->call(u"getUpdates"_s, QJsonObject{{u"offset"_s, **offset}, {u"timeout"_s, 0}, {u"limit"_s, 1}})
                .then([offset](const Result<ApiAnswer> &confirmed) {
                    return confirmed.and_then([&offset](const ApiAnswer &) -> Answer { return offset; });
                });
        })
        .unwrap();
}

} // namespace Botdesk
