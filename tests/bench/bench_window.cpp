// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "benchtools.h"
#include "windowbench.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace Botdesk;
using namespace Botdesk::Bench;
using namespace Qt::StringLiterals;

// bench_window [RATE [SECONDS]]: the longest time that the window's thread answers nothing while RATE updates a second
// arrive for SECONDS (30) in the table that follows them. Without RATE: 2,000 and 20,000.

namespace {

double threadCpuMs()
{
    timespec spent;
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

//! A timer that should come every millisecond, how late it comes, and how much of that time the thread itself has used:
//! the rest is the machine's, which had something else to do.
class Pulse : public QObject
{
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Pulse::take);
        m_last.start();
        m_lastCpuMs = threadCpuMs();
        m_timer.start(1);
    }

    double longestMs() const { return m_gaps.isEmpty() ? 0 : *std::max_element(m_gaps.begin(), m_gaps.end()); }
    double longestWorkMs() const { return m_longestWorkMs; }

    //! The gap that one in a thousand exceeds.
    double rareMs() const
    {
        QList<double> sorted = m_gaps;
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted[sorted.size() - 1 - sorted.size() / 1000];
    }

private:
    void take()
    {
        m_gaps << double(m_last.nsecsElapsed()) / 1e6;
        m_last.restart();
        const double cpu = threadCpuMs();
        m_longestWorkMs = std::max(m_longestWorkMs, cpu - std::exchange(m_lastCpuMs, cpu));
    }

    QTimer m_timer;
    QElapsedTimer m_last;
    QList<double> m_gaps;
    double m_lastCpuMs = 0;
    double m_longestWorkMs = 0;
};

QJsonObject measure(int rate, int seconds)
{
    const QTemporaryDir folder;
    constexpr int Before = 10'000;
    const int count = rate * seconds;
    ServerProcess server(FirstUpdate + Before, count, rate);
    WindowBench window(folder.path());
    window.open(server.root(), Before);

    const Pulse pulse;
    QElapsedTimer time;
    time.start();
    server.takenMs();
    const double tookS = double(time.elapsed()) / 1000;
    runUntil([&window] { return window.isShown(window.model().rowCount() - 1); });
    const qint64 stored = window.store().info().result()->stored;
    return {{u"rate"_s, rate},
            {u"seconds"_s, tookS},
            {u"lost"_s, Before + count - stored},
            {u"not_in_table"_s, Before + count - window.model().rowCount()},
            {u"longest_gap_ms"_s, pulse.longestMs()},
            {u"longest_work_ms"_s, pulse.longestWorkMs()},
            {u"gap_of_one_in_1000_ms"_s, pulse.rareMs()},
            {u"rss_mib"_s, double(residentKiB()) / 1024}};
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int seconds = arguments.value(2, u"30"_s).toInt();
    QList<int> rates{2'000, 20'000};
    if (arguments.size() > 1)
        rates = {arguments[1].toInt()};
    QJsonObject figures;
    for (const int rate : rates)
        figures[u"at_%1"_s.arg(rate)] = measure(rate, seconds);
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
