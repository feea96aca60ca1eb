// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/liverows.h"

#include "core/whendone.h"
#include "store/store.h"

using namespace std::chrono_literals;

namespace Botdesk {

LiveRows::LiveRows(UpdateStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    // A view pays per insertion, not per row: some 30 a second look live and cost little.
    m_tick.setInterval(25ms);
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &LiveRows::addArrived);
    connect(&store, &UpdateStore::stored, this, &LiveRows::take);
}

LiveRows::~LiveRows()
{
    m_query.cancel();
}

void LiveRows::setFilter(const UpdateFilter &filter)
{
    if (m_isLive && filter == m_filter)
        return;
    m_filter = filter;
    m_isLive = true;
    reload();
}

void LiveRows::reload()
{
    m_query.cancel();
    m_arrived.clear();   // the answer brings them, or they come after it
    m_fresh.clear();
    setLoading(true);
    m_query = m_store.rows(m_filter);
    whenDone(m_query, this, [this, generation = ++m_generation](const Result<UpdateRows> &rows) {
        if (generation != m_generation)
            return;   // it was asked again since, and what arrives belongs to that answer
        setLoading(false);
        if (rows)
            return show(*rows);
        if (rows.error().kind != Error::Kind::Cancelled)
            emit failed(rows.error());
    });
}

void LiveRows::clear()
{
    ++m_generation;
    m_query.cancel();
    m_isLive = false;
    m_arrived.clear();
    m_fresh.clear();
    setLoading(false);
    show({});
}

void LiveRows::setHeld(bool on)
{
    m_isHeld = on;
    addArrived();
}

void LiveRows::take(const Committed &committed)
{
    if (!m_isLive)
        return;
    const bool all = m_filter.isEmpty();
    for (const StoredUpdate &row : committed.rows) {
        if (!all && !m_filter.matches(row))
            continue;
        m_arrived.append(row.log);
        m_fresh.append(row);
    }
    if (m_fresh.size() > 2 * FreshLimit)
        m_fresh.remove(0, m_fresh.size() - FreshLimit);
    if (m_isHeld)
        emit waitingChanged(m_arrived.size());
    else if (!m_arrived.isEmpty() && !m_tick.isActive())
        m_tick.start();
}

void LiveRows::show(const UpdateRows &rows)
{
    emit aboutToReset();
    m_rows = RowList(rows);
    emit reset();
    addArrived();
}

void LiveRows::addArrived()
{
    if (m_isLoading || m_isHeld)
        return;
    QList<LogId> arrived = std::exchange(m_arrived, {});
    QList<StoredUpdate> fresh = std::exchange(m_fresh, {});
    const LogId last = m_rows.last();   // what the query has found already must not come twice
    arrived.erase(arrived.begin(), std::upper_bound(arrived.begin(), arrived.end(), last));
    if (arrived.isEmpty())
        return;
    if (fresh.size() > std::min(FreshLimit, arrived.size()))
        fresh.remove(0, fresh.size() - std::min(FreshLimit, arrived.size()));
    const int first = int(m_rows.size());
    emit aboutToGrow(first, first + int(arrived.size()) - 1);
    for (const LogId id : std::as_const(arrived))
        m_rows.append(id);
    emit grown(fresh);
}

void LiveRows::setLoading(bool on)
{
    if (m_isLoading == on)
        return;
    m_isLoading = on;
    emit loadingChanged(on);
}

} // namespace Botdesk
