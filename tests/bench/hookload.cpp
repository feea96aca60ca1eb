// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "hookload.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <unistd.h>

namespace Botdesk::Bench {

using namespace Qt::StringLiterals;

Usage usageOf(qint64 pid)
{
    const auto read = [pid](const char *name) {
        QFile file(u"/proc/%1/%2"_s.arg(pid).arg(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray stat = read("stat");
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const double ticks = fields.value(11).toDouble() + fields.value(12).toDouble();
    const qint64 pages = read("statm").split(' ').value(1).toLongLong();
    return {.cpuUs = ticks * 1e6 / double(::sysconf(_SC_CLK_TCK)), .residentKiB = pages * ::sysconf(_SC_PAGESIZE) / 1024};
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

void waitForPort(quint16 port)
{
    for (int i = 0; i < 1000; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        if (socket.waitForConnected(100))
            return;
        QThread::msleep(10);
    }
    qFatal("nobody listens on port %d", int(port));
}

HookLoad::HookLoad(const QUrl &hook, const QByteArray &secret, int connections, int seconds, qint64 firstUpdate)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"wrk"_s, {u"-t1"_s, u"-c%1"_s.arg(connections), u"-d%1s"_s.arg(seconds), u"-s"_s,
                               QStringLiteral(BENCH_SOURCE_DIR "/deliver.lua"), hook.toString(), u"--"_s,
                               QString::fromLatin1(secret), QString::number(firstUpdate)});
}

HookLoad::Report HookLoad::report()
{
    m_process.waitForFinished(-1);
    const QByteArray words = m_process.readAllStandardOutput();   // wrk's own come first
    const QJsonObject said = QJsonDocument::fromJson(words.mid(words.lastIndexOf("\n{"))).object();
    const Report report{.requests = said[u"requests"].toInteger(),
                        .seconds = said[u"seconds"].toDouble(),
                        .p50Ms = said[u"p50_ms"].toDouble(),
                        .p99Ms = said[u"p99_ms"].toDouble(),
                        .refused = said[u"refused"].toInt(),
                        .broken = said[u"broken"].toInt()};
    if (report.seconds <= 0 || report.refused > 0)
        qFatal("%lld deliveries, %d refused", report.requests, report.refused);
    return report;
}

} // namespace Botdesk::Bench
