// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Botdesk::Bench {

inline constexpr qint64 FirstUpdate = 1'000'000;   //!< the id of the first update of a log that fillLog() made

//! An update of some 600 bytes: 70 % messages, 20 % presses, 10 % edits, by 3,000 people in 3,200 chats. The same for the
//! same id.
QByteArray updateJson(qint64 id);

//! @p count updates from the id @p first on, as an answer of getUpdates.
QByteArray answerJson(qint64 first, int count);
QList<ReceivedUpdate> updates(qint64 first, int count);

//! Appends to the log until it holds @p rows. @return the milliseconds that the store took for it.
double fillLog(UpdateStore &store, qint64 rows);
void waitForProjections(UpdateStore &store);

qint64 residentKiB(const char *field = "VmRSS:");   //!< a field of /proc/self/status

template <typename Work>
double onceMs(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

template <typename Work>
double medianMs(Work work, int repetitions = 51)
{
    QList<double> times;
    for (int i = 0; i < repetitions; ++i)
        times << onceMs(work);
    return median(times);
}

} // namespace Botdesk::Bench
