// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/pendingtaking.h"

#include "core/clock.h"
#include "core/whendone.h"
#include "receive/pending.h"
#include "session/forwarding.h"
#include "store/store.h"

#include <utility>

namespace Botdesk {

PendingTaking::PendingTaking(Client &client, UpdateStore &store, Forwarding &forwarding, ReceiverLock lock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_forwarding(forwarding)
    , m_lock(std::move(lock))
{
    connect(&forwarding, &Forwarding::roomMade, this, &PendingTaking::goOn);
}

QFuture<Result<qint64>> PendingTaking::start()
{
    askFor({});
    return m_outcome->future();
}

void PendingTaking::askFor(std::optional<qint64> offset)
{
    whenDone(pendingPage(m_client, offset), this, [this](const Result<QList<ReceivedUpdate>> &page) {
        if (!page)
            return end(failure(page.error()));
        if (page->isEmpty())
            return end(m_count);
        take(*page);
    });
}

void PendingTaking::take(const QList<ReceivedUpdate> &page)
{
    if (const auto put = m_forwarding.put(page); !put)
        return end(failure(put.error()));
    const qint64 next = number(page.last().head.id) + 1;
    whenDone(m_store.append(page, UpdateId(next)), this, [this, next, size = page.size()](const Result<Committed> &committed) {
        if (!committed)
            return end(failure(committed.error()));
        m_count += size;
        if (!committed->rows.isEmpty())
            m_store.setAcknowledged(committed->rows.last().log, Clock::system().unixMilliseconds());
        m_held = next;
        if (m_forwarding.release())
            goOn();
    });
}

//! The question for the next page confirms this one, which is on disk by then.
void PendingTaking::goOn()
{
    if (const auto next = std::exchange(m_held, std::nullopt))
        askFor(next);
}

void PendingTaking::end(const Result<qint64> &outcome)
{
    emit ended();   // before whoever waits goes on
    m_outcome->finish(outcome);
}

} // namespace Botdesk
