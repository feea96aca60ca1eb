// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "benchtools.h"
#include "windowbench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>

#include <cstdio>

using namespace Botdesk;
using namespace Botdesk::Bench;
using namespace Qt::StringLiterals;

// bench_memory [ROWS [FOLDER]]: the whole window on a log of ROWS updates (a million): resident memory, the time from
// opening the bot to its first painted page, from asking the open bot for its updates to that page, and from dragging the
// scroll bar anywhere to the painted rows.

namespace {

constexpr int Pages = 21;
constexpr qint64 Rest = 500;   // ms between two: the counts of the one before are not to be waited for
constexpr int Jumps = 101;

double pageMs(WindowBench &window)
{
    QElapsedTimer timer;
    timer.start();
    runUntil([&timer] { return timer.hasExpired(Rest); });
    bool isListed = false;
    const auto listed = QObject::connect(&window.model(), &QAbstractItemModel::modelReset, [&isListed] { isListed = true; });
    const double ms = onceMs([&] {
        window.page().refresh();
        runUntil([&] { return isListed && window.isShown(window.model().rowCount() - 1); });
        window.view().viewport()->repaint();
    });
    QObject::disconnect(listed);
    return ms;
}

QJsonObject measure(const QString &folder, int rows)
{
    ServerProcess server(FirstUpdate + rows, 1, 0);
    WindowBench window(folder);
    const double resting = double(residentKiB()) / 1024;
    const double firstPageMs = window.open(server.root(), rows);
    server.takenMs();
    QList<double> pages;
    for (int i = 0; i < Pages; ++i)
        pages << pageMs(window);

    QRandomGenerator random(7);
    QList<double> jumps;
    QScrollBar &bar = *window.view().verticalScrollBar();
    for (int i = 0; i < Jumps; ++i) {
        jumps << onceMs([&] {
            bar.setValue(random.bounded(bar.maximum()));
            window.view().viewport()->repaint();
            const int row = window.view().rowAt(window.view().viewport()->height() / 2);
            runUntil([&window, row] { return window.isShown(row); });
            window.view().viewport()->repaint();
        });
    }
    return {{u"rows"_s, window.model().rowCount()},
            {u"opened_ms"_s, firstPageMs},
            {u"first_page_ms"_s, median(pages)},
            {u"jump_ms"_s, median(jumps)},
            {u"longest_jump_ms"_s, *std::max_element(jumps.begin(), jumps.end())},
            {u"rss_before_mib"_s, resting},
            {u"rss_mib"_s, double(residentKiB()) / 1024}};
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QTemporaryDir temporary;
    const QJsonObject figures = measure(arguments.value(2, temporary.path()), arguments.value(1, u"1000000"_s).toInt());
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
