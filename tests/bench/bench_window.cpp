// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "benchtools.h"
#include "windowbench.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

using namespace Botdesk;
using namespace Botdesk::Bench;
using namespace Qt::StringLiterals;

// bench_window [RATE [SECONDS]]: the longest time that the window's thread answers nothing while RATE updates a second
// arrive for SECONDS (30) in the table that follows them. Without RATE: 2,000 and 20,000.

namespace {

//! A timer that should come every millisecond, and how late it comes.
class Pulse : public QObject
{
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_gaps << double(m_last.nsecsElapsed()) / 1e6, m_last.restart(); });
        m_last.start();
        m_timer.start(1);
    }

    //! The gap that only @p share of all gaps exceed; 0: the longest.
    double gapMs(double share) const
    {
        QList<double> sorted = m_gaps;
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted[std::min(sorted.size() - 1, qsizetype(double(sorted.size()) * (1 - share)))];
    }

private:
    QTimer m_timer;
    QElapsedTimer m_last;
    QList<double> m_gaps;
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
            {u"longest_gap_ms"_s, pulse.gapMs(0)},
            {u"gap_of_one_in_1000_ms"_s, pulse.gapMs(0.001)},
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
