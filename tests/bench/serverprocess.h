// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QUrl>

#include <functional>

namespace Botdesk::Bench {

//! bench_server in a process of its own, so that what it costs is the same for all who are measured.
class ServerProcess
{
public:
    ServerProcess(qint64 first, int count, int rate);
    ~ServerProcess();

    QUrl root() const;
    double takenMs();   //!< from the first question to the one that confirms the last update; runs the event loop until then

private:
    QByteArray line();

    QProcess m_process;
    int m_port = 0;
};

//! Runs the event loop until @p condition holds; ends the program when that takes longer than ten minutes.
void runUntil(const std::function<bool()> &condition);

} // namespace Botdesk::Bench
