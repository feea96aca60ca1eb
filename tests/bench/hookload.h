// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QUrl>

namespace Botdesk::Bench {

//! What a process has used so far.
struct Usage
{
    double cpuUs = 0;
    qint64 residentKiB = 0;
};

Usage usageOf(qint64 pid);

quint16 freePort();
void waitForPort(quint16 port);   //!< until somebody listens there

//! wrk, which delivers updates to a webhook as fast as they are answered, each request another update.
class HookLoad
{
public:
    struct Report
    {
        qint64 requests = 0;
        double seconds = 0;
        double p50Ms = 0;
        double p99Ms = 0;
        int refused = 0;
        int broken = 0;

        double perSecond() const { return seconds > 0 ? double(requests) / seconds : 0; }
    };

    HookLoad(const QUrl &hook, const QByteArray &secret, int connections, int seconds, qint64 firstUpdate);

    bool isOver() const { return m_process.state() == QProcess::NotRunning; }
    Report report();   //!< waits for its end; ends the program when something was refused

private:
    QProcess m_process;
};

} // namespace Botdesk::Bench
