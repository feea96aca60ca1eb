// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/arrivalrate.h"

#include "updates/typecounts.h"

#include <QLocale>

using namespace std::chrono_literals;

namespace Botdesk {

ArrivalRate::ArrivalRate(const TypeCounts &counts, QObject *parent)
    : QObject(parent)
    , m_counts(counts)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &ArrivalRate::look);
    m_second.start();
}

void ArrivalRate::look()
{
    constexpr int Seconds = 5;
    m_arrivedBefore.append(m_counts.arrived());
    if (m_arrivedBefore.size() > Seconds + 1)
        m_arrivedBefore.removeFirst();
    const double span = double(m_arrivedBefore.size() - 1);
    const double rate = span > 0 ? double(m_arrivedBefore.last() - m_arrivedBefore.first()) / span : 0;
    const QString text = rate > 0 ? tr("%1/s").arg(QLocale().toString(rate, 'f', rate < 10 ? 1 : 0)) : QString();
    if (text == m_text)
        return;
    m_text = text;
    emit changed(text);
}

} // namespace Botdesk
