// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "benchtools.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Botdesk::Bench;
using namespace Qt::StringLiterals;

// bench_startup: from the start of the program to the first painted row of the whole window, which has been used before,
// against an empty QMainWindow to its first painting.

namespace {

constexpr int Runs = 15;

class EmptyWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        std::puts("painted");
        std::fflush(stdout);
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }
};

double msUntilPainted(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double ms = onceMs([&] {
        process.start(program, arguments);
        if (!process.waitForReadyRead(60'000))
            qFatal("%s painted nothing", qUtf8Printable(program));
    });
    process.waitForFinished();
    return ms;
}

QJsonObject measure()
{
    const QTemporaryDir folder;
    const QString botdesk = QCoreApplication::applicationDirPath() + u"/botdesk"_s;
    const QStringList arguments{u"--sandbox"_s, u"--data-dir"_s, folder.path(), u"--smoke"_s};
    const double firstEverMs = msUntilPainted(botdesk, arguments);
    QList<double> full;
    QList<double> empty;
    for (int run = 0; run < Runs; ++run) {
        full << msUntilPainted(botdesk, arguments);
        empty << msUntilPainted(QCoreApplication::applicationFilePath(), {u"--empty"_s});
    }
    return {{u"first_ever_ms"_s, firstEverMs},
            {u"botdesk_ms"_s, median(full)},
            {u"empty_window_ms"_s, median(empty)},
            {u"ratio"_s, median(full) / median(empty)}};
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (argc > 1) {
        EmptyWindow window;
        window.resize(1280, 800);
        window.show();
        return application.exec();
    }
    std::puts(QJsonDocument(measure()).toJson(QJsonDocument::Compact).constData());
    return 0;
}
