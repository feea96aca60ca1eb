// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/lane.h"

#include <QDeadlineTimer>

namespace Botdesk {

Lane::Lane(const QString &name, Idle idle) : m_idle(std::move(idle))
{
    setObjectName(name);
    start();
}

Lane::~Lane()
{
    if (!m_isFinishing)
        finish({});
}

void Lane::post(Job job)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_isFinishing)
            return;
        m_jobs.push_back(std::move(job));
    }
    m_wake.wakeOne();   // behind the lock, which it wants at once
}

void Lane::finish(Job last)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (last)
            m_jobs.push_back(std::move(last));
        m_isFinishing = true;
        m_wake.wakeOne();
    }
    wait();
}

Lane::Job Lane::nextJob()
{
    const QMutexLocker lock(&m_mutex);
    if (m_jobs.empty())
        return {};
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void Lane::run()
{
    for (;;) {
        if (const Job job = nextJob()) {
            job();
            continue;
        }
        if (m_isFinishing)
            return;
        const auto again = m_idle ? m_idle() : std::nullopt;
        QMutexLocker lock(&m_mutex);
        if (m_jobs.empty() && !m_isFinishing)
            m_wake.wait(&m_mutex, again ? QDeadlineTimer(*again) : QDeadlineTimer(QDeadlineTimer::Forever));
    }
}

} // namespace Botdesk
