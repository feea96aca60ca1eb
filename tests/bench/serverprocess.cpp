// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "serverprocess.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace Botdesk::Bench {

using namespace Qt::StringLiterals;

ServerProcess::ServerProcess(qint64 first, int count, int rate)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + u"/bench_server"_s,
                    {QString::number(first), QString::number(count), QString::number(rate)});
    m_port = line().toInt();
}

ServerProcess::~ServerProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

QUrl ServerProcess::root() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

double ServerProcess::takenMs()
{
    return line().split(' ').value(0).toDouble();
}

QByteArray ServerProcess::line()
{
    runUntil([this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; });
    return m_process.readLine().trimmed();
}

void runUntil(const std::function<bool()> &condition)
{
    const QDeadlineTimer patience(std::chrono::minutes(10));
    QTimer wakeUp;   // what is waited for need not be an event of this thread
    wakeUp.start(1);
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (patience.hasExpired())
            qFatal("nothing came of it within ten minutes");
    }
}

} // namespace Botdesk::Bench
