// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "broadcast/broadcastreport.h"

#include "core/pending.h"
#include "session/csvtable.h"

#include <QDateTime>
#include <QSaveFile>
#include <QThreadPool>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int Everybody = 10'000'000;

//! For programs: the same in every language.
QString outcome(BroadcastRecipient::State state)
{
    switch (state) {
    case BroadcastRecipient::State::Waiting: return u"not sent"_s;
    case BroadcastRecipient::State::Sending: return u"on its way"_s;
    case BroadcastRecipient::State::Sent: return u"sent"_s;
    case BroadcastRecipient::State::Blocked: return u"blocked"_s;
    case BroadcastRecipient::State::Failed: return u"failed"_s;
    case BroadcastRecipient::State::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

//! The server's, which has none for a name of somebody who is in the list already.
QString words(const BroadcastRecipient &recipient)
{
    return recipient.state == BroadcastRecipient::State::Failed && recipient.words.isEmpty() ? u"in the list already"_s : recipient.words;
}

Result<int> write(const QString &path, const QList<BroadcastRecipient> &recipients)
{
    QSaveFile file(path);
    const QByteArray report = broadcastReport(recipients);
    if (!file.open(QIODevice::WriteOnly) || file.write(report) != report.size() || !file.commit())
        return failure(Error::Kind::FileSystem, file.errorString());
    return int(recipients.size());
}

} // namespace

QByteArray broadcastReport(const QList<BroadcastRecipient> &recipients)
{
    QByteArray report = csvLineOf({u"chat_id"_s, u"name"_s, u"outcome"_s, u"message_id"_s, u"words"_s, u"time"_s});
    for (const BroadcastRecipient &one : recipients) {
        const QString time = one.atMs > 0 ? QDateTime::fromMSecsSinceEpoch(one.atMs, Qt::UTC).toString(Qt::ISODate) : QString();
        report += csvLineOf({one.chat, one.name, outcome(one.state), one.message ? QString::number(number(*one.message)) : QString(), words(one), time});
    }
    return report;
}

QFuture<Result<int>> writeBroadcastReport(UpdateStore &store, BroadcastId id, const QString &path, QObject *context)
{
    auto pending = Pending<int>::make();
    whenDone(store.recipients(id, {.count = Everybody}), context, [pending, path](const Result<QList<BroadcastRecipient>> &all) {
        if (!all)
            return pending->finish(failure(all.error()));
        QThreadPool::globalInstance()->start([pending, path, all = *all] { pending->finish(write(path, all)); });
    });
    return pending->future();
}

} // namespace Botdesk
