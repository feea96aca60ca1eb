// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/startup.h"

#include <QCoreApplication>
#include <QImageReader>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <csignal>
#include <unistd.h>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct Startup
{
    Q_DECLARE_TR_FUNCTIONS(Startup)
};

int writeEnd = -1;

void tell(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);   // all that a signal handler may do
}

} // namespace

QStringList missingPlugins()
{
    QStringList missing;
    if (!QImageReader::supportedImageFormats().contains("webp"))
        missing += Startup::tr("qt6-image-formats-plugins: without it stickers are not shown");
    return missing;
}

QString defaultDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/botdesk"_s;
}

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe(m_pipe) != 0)
        return;
    writeEnd = m_pipe[1];
    auto *notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);   // the second one ends the program the hard way
        std::signal(SIGTERM, SIG_DFL);
        std::signal(SIGINT, SIG_DFL);
        emit received();
    });
    std::signal(SIGTERM, tell);
    std::signal(SIGINT, tell);
}

QuitSignals::~QuitSignals()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

} // namespace Botdesk
