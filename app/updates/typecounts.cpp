// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/typecounts.h"

#include "core/whendone.h"
#include "store/store.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr int LoadsAtMost = 4;

} // namespace

TypeCounts::TypeCounts(UpdateStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        std::stable_sort(m_counts.begin(), m_counts.end(),
                         [](const TypeCount &a, const TypeCount &b) { return a.count > b.count; });
        emit changed();
    });
    m_again.setSingleShot(true);
    m_again.setInterval(2s);
    connect(&m_again, &QTimer::timeout, this, &TypeCounts::loadAgain);
    connect(&store, &UpdateStore::stored, this, &TypeCounts::take);
}

void TypeCounts::load()
{
    m_loads = 0;
    loadAgain();
}

//! What arrives while the store counts may be in its answer or not: then it is asked again, a few times.
void TypeCounts::loadAgain()
{
    ++m_loads;
    m_arrivedAtLoad = m_arrived;
    whenDone(m_store.counts(), this, [this](const Result<QList<TypeCount>> &counts) {
        if (!counts)
            return;
        m_counts = *counts;
        m_total = 0;
        for (const TypeCount &count : *counts)
            m_total += count.count;
        emit changed();
        if (m_arrived != m_arrivedAtLoad && m_loads < LoadsAtMost)
            m_again.start();
    });
}

void TypeCounts::take(const Committed &committed)
{
    for (const StoredUpdate &row : committed.rows)
        add(row.head.type, 1);
    m_total += committed.rows.size();
    m_arrived += committed.rows.size();
    if (!committed.rows.isEmpty() && !m_pause.isActive())
        m_pause.start();
}

void TypeCounts::add(const QString &type, qint64 count)
{
    for (TypeCount &known : m_counts) {
        if (known.type == type) {
            known.count += count;
            return;
        }
    }
    m_counts.append({type, count});
}

} // namespace Botdesk
