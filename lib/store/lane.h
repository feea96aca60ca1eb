// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <atomic>
#include <chrono>
#include <deque>
#include <functional>
#include <optional>

namespace Botdesk {

//! A thread that does one job after another, and something of its own while there is none.
class Lane final : public QThread
{
public:
    using Job = std::function<void()>;
    //! Called when no job waits. @return after how long again if none comes; none: not before the next job.
    using Idle = std::function<std::optional<std::chrono::milliseconds>()>;

    explicit Lane(const QString &name, Idle idle = {});
    ~Lane() override;

    void post(Job job);                   //!< from any thread; nothing is taken after finish()
    void finish(Job last);                //!< does the jobs that wait, then @p last, and ends the thread; returns then
    bool isFinishing() const { return m_isFinishing; }

protected:
    void run() override;

private:
    Job nextJob();

    Idle m_idle;
    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<Job> m_jobs;
    std::atomic<bool> m_isFinishing = false;
};

} // namespace Botdesk
