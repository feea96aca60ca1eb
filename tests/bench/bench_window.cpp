// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "benchtools.h"
#include "core/promptthread.h"
#include "eventwatch.h"
#include "hookload.h"
#include "plaintable.h"
#include "windowbench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

using namespace Botdesk;
using namespace Botdesk::Bench;
using namespace Qt::StringLiterals;

// bench_window [RATE|hook [SECONDS]]: the longest time that the window's thread answers nothing while RATE updates a second
// arrive for SECONDS (30) in the table that follows them. Without RATE: 2,000 and 20,000. Beside it the same for Qt's own
// table. hook: the updates come to the window's webhook listener, as fast as 64 connections of wrk bring them.

namespace {

constexpr int Before = 10'000;

qint64 storedIn(WindowBench &window)
{
    return window.store().info().result()->stored;
}

QJsonObject ofWindow(const Pulse &pulse, WindowBench &window, qint64 expected)
{
    QJsonObject figures = pulse.figures();
    runUntil([&window] { return window.isShown(window.model().rowCount() - 1); });
    figures[u"lost"_s] = expected - storedIn(window);
    figures[u"not_in_table"_s] = expected - window.model().rowCount();
    figures[u"rss_mib"_s] = double(residentKiB()) / 1024;
    return figures;
}

//! The same stream into Qt's own table, in place of the window.
QJsonObject measurePlain(WatchedApplication &application, int rate, int seconds, const QTableView &like)
{
    const QTemporaryDir folder;
    QThread network;
    network.start();
    BotProfile profile;
    ServerProcess server(FirstUpdate, rate * seconds, rate);
    profile.server.root = server.root();
    profile.server.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    QJsonObject figures;
    {
        Session session(profile, *Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678"),
                        openSqliteStore({.path = folder.filePath(u"updates.sqlite"_s)}), &network);
        PlainTable table(session.store(), like);
        session.startReceiving();
        const Pulse pulse(application);
        server.takenMs();
        figures = pulse.figures();
    }
    network.quit();
    network.wait();
    return figures;
}

QJsonObject measure(WatchedApplication &application, int rate, int seconds)
{
    const QTemporaryDir folder;
    const int count = rate * seconds;
    QJsonObject figures;
    ServerProcess server(FirstUpdate + Before, count, rate);
    WindowBench window(folder.path());
    window.open(server.root(), Before);
    {
        const Pulse pulse(application);
        QElapsedTimer time;
        time.start();
        server.takenMs();
        const double tookS = double(time.elapsed()) / 1000;
        figures = ofWindow(pulse, window, Before + count);
        figures[u"rate"_s] = rate;
        figures[u"seconds"_s] = tookS;
    }
    figures[u"plain_table"_s] = measurePlain(application, rate, seconds, window.view());
    const double plainGap = figures[u"plain_table"_s][u"longest_gap_ms"_s].toDouble();
    figures[u"ratio_to_plain_table"_s] = figures[u"longest_gap_ms"_s].toDouble() / plainGap;
    return figures;
}

QJsonObject measureHook(WatchedApplication &application, int seconds)
{
    constexpr int Connections = 64;
    const QTemporaryDir folder;
    const ServerProcess server(FirstUpdate, 1, 0);   // answers what else the window asks
    WindowBench window(folder.path());
    const quint16 port = freePort();
    window.open(server.root(), Before, port);
    waitForPort(port);
    const ListenerKeys keys = window.keys();
    const QUrl hook(u"http://127.0.0.1:%1%2"_s.arg(port).arg(QLatin1String(keys.path)));

    const Pulse pulse(application);
    HookLoad load(hook, keys.secret, Connections, seconds, FirstUpdate + Before);
    runUntil([&load] { return load.isOver(); });
    const auto report = load.report();
    // wrk does not count the deliveries that were under way when its time was over.
    QJsonObject figures = ofWindow(pulse, window, std::max(Before + report.requests, storedIn(window)));
    figures[u"per_s"_s] = report.perSecond();
    figures[u"p99_ms"_s] = report.p99Ms;
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    becomePrompt();   // as the program does
    const QStringList arguments = application.arguments();
    const int seconds = arguments.value(2, u"30"_s).toInt();
    QJsonObject figures;
    if (arguments.value(1) == u"hook") {
        figures = measureHook(application, seconds);
    } else {
        const QList<int> rates = arguments.size() > 1 ? QList{arguments[1].toInt()} : QList{2'000, 20'000};
        for (const int rate : rates)
            figures[u"at_%1"_s.arg(rate)] = measure(application, rate, seconds);
    }
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
