// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/logging.h"

#include "core/redact.h"

#include <QDateTime>
#include <QMutex>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Botdesk {

Q_LOGGING_CATEGORY(logApi, "botdesk.api", QtInfoMsg)
Q_LOGGING_CATEGORY(logHttp, "botdesk.http", QtInfoMsg)
Q_LOGGING_CATEGORY(logReceive, "botdesk.receive", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "botdesk.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logSandbox, "botdesk.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(logSession, "botdesk.session", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "botdesk.app", QtInfoMsg)

namespace {

constexpr qsizetype RecentLineLimit = 500;

struct RecentLines
{
    QMutex mutex;
    QStringList lines;
};

RecentLines &recent()
{
    static RecentLines theLines;
    return theLines;
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line = redacted(qFormatLogMessage(type, context, message));
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
    std::fflush(stderr);

    QMutexLocker locker(&recent().mutex);
    recent().lines.append(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + line);
    if (recent().lines.size() > RecentLineLimit)
        recent().lines.removeFirst();
}

} // namespace

void installRedactingMessageHandler()
{
    qInstallMessageHandler(handleMessage);
}

QStringList recentLogLines()
{
    QMutexLocker locker(&recent().mutex);
    return recent().lines;
}

} // namespace Botdesk
