// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "benchtools.h"
#include "serverprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

#include <unistd.h>

using namespace Botdesk::Bench;
using namespace Qt::StringLiterals;

// bench_webhook [SECONDS]: what `botdesk-cli listen --webhook` takes in a second, each update on the disk (synchronous,
// FULL) before its 200, under wrk with 16 and with 64 connections. Beside it, in turn, grammY's webhookCallback on
// node:http: storing nothing, and storing each. BOTDESK_NODE_MODULES names where grammY is installed; without it only
// Botdesk is measured.

namespace {

constexpr int Runs = 3;
const auto Secret = u"bench-secret_0123456789"_s;

struct Load
{
    double perSecond = 0;
    double p99Ms = 0;
    double cpuUs = 0;      // of the receiver, per update
    qint64 grewKiB = 0;    // its memory over the run
    qint64 requests = 0;
};

struct Usage
{
    double cpuUs = 0;
    qint64 residentKiB = 0;
};

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

//! A receiver in a process of its own, for one run.
Load deliverTo(const QString &program, const QStringList &arguments, quint16 port, int connections, int seconds)
{
    static qint64 nextUpdate = FirstUpdate;
    QProcess receiver;
    receiver.setStandardOutputFile(QProcess::nullDevice());
    receiver.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    receiver.start(program, arguments);
    waitForPort(port);
    const Usage before = usageOf(receiver.processId());
    QProcess wrk;
    wrk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    wrk.start(u"wrk"_s, {u"-t1"_s, u"-c%1"_s.arg(connections), u"-d%1s"_s.arg(seconds), u"-s"_s,
                         QStringLiteral(BENCH_SOURCE_DIR "/deliver.lua"), u"http://127.0.0.1:%1/bench-path"_s.arg(port),
                         u"--"_s, Secret, QString::number(nextUpdate)});
    wrk.waitForFinished(-1);
    const Usage after = usageOf(receiver.processId());
    const QByteArray report = wrk.readAllStandardOutput();   // wrk's own words come first
    const QJsonObject said = QJsonDocument::fromJson(report.mid(report.lastIndexOf("\n{"))).object();
    receiver.terminate();
    receiver.waitForFinished(-1);
    ::sync();   // what is written behind is not to be paid for by the next one
    const qint64 requests = said[u"requests"].toInteger();
    nextUpdate += requests + 10'000;
    if (requests == 0 || said[u"refused"].toInt() > 0)
        qFatal("%lld deliveries, %d refused", requests, said[u"refused"].toInt());
    return {.perSecond = double(requests) / said[u"seconds"].toDouble(),
            .p99Ms = said[u"p99_ms"].toDouble(),
            .cpuUs = (after.cpuUs - before.cpuUs) / double(requests),
            .grewKiB = after.residentKiB - before.residentKiB,
            .requests = requests};
}

class Bench
{
public:
    Bench(const QString &folder, int seconds) : m_folder(folder), m_seconds(seconds)
    {
        write(u"secret"_s, Secret.toUtf8());
        write(u"token"_s, "123456:abcdefghijklmnopqrstuvwxyz012345678");
    }

    Load botdesk(int connections) const
    {
        const quint16 port = freePort();
        return deliverTo(QCoreApplication::applicationDirPath() + u"/botdesk-cli"_s,
                         {u"listen"_s, u"--webhook"_s, u"--port"_s, QString::number(port), u"--path"_s, u"/bench-path"_s,
                          u"--secret-file"_s, m_folder + u"/secret"_s, u"--token-file"_s, m_folder + u"/token"_s,
                          u"--data-dir"_s, m_folder + u"/data"_s},
                         port, connections, m_seconds);
    }

    Load grammy(int connections, bool isStoring) const
    {
        const quint16 port = freePort();
        QStringList arguments{QStringLiteral(BENCH_SOURCE_DIR "/benchhook.mjs"), modules(), QString::number(port), Secret};
        if (isStoring)
            arguments << m_folder + u"/grammy.jsonl"_s;
        return deliverTo(u"node"_s, arguments, port, connections, m_seconds);
    }

    static QString modules() { return qEnvironmentVariable("BOTDESK_NODE_MODULES"); }

private:
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
            qFatal("%s", qPrintable(file.errorString()));
        file.write(content);
    }

    QString m_folder;
    int m_seconds;
};

double medianOf(const QList<Load> &loads, double Load::*figure)
{
    QList<double> values;
    for (const Load &load : loads)
        values << load.*figure;
    return median(values);
}

QJsonObject measure(const Bench &bench, int connections)
{
    QList<Load> botdesk;
    QList<Load> idle;
    QList<Load> storing;
    for (int run = 0; run < Runs; ++run) {   // in turn, so that a busy minute of the machine falls on all of them
        botdesk << bench.botdesk(connections);
        if (Bench::modules().isEmpty())
            continue;
        idle << bench.grammy(connections, false);
        storing << bench.grammy(connections, true);
    }
    qint64 grewKiB = 0;
    for (const Load &load : botdesk)
        grewKiB = std::max(grewKiB, load.grewKiB);
    const double perSecond = medianOf(botdesk, &Load::perSecond);
    QJsonObject figures{{u"connections"_s, connections},
                        {u"botdesk_per_s"_s, qRound64(perSecond)},
                        {u"p99_ms"_s, medianOf(botdesk, &Load::p99Ms)},
                        {u"cpu_us"_s, medianOf(botdesk, &Load::cpuUs)},
                        {u"grew_mib"_s, double(grewKiB) / 1024}};
    if (!idle.isEmpty()) {
        figures[u"grammy_per_s"_s] = qRound64(medianOf(idle, &Load::perSecond));
        figures[u"grammy_storing_each_per_s"_s] = qRound64(medianOf(storing, &Load::perSecond));
        figures[u"ratio_to_grammy"_s] = perSecond / medianOf(idle, &Load::perSecond);
        figures[u"cpu_ratio_to_grammy"_s] = medianOf(botdesk, &Load::cpuUs) / medianOf(idle, &Load::cpuUs);
        figures[u"ratio_to_grammy_storing_each"_s] = perSecond / medianOf(storing, &Load::perSecond);
    }
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const Bench bench(folder.path(), application.arguments().value(1, u"5"_s).toInt());
    const QJsonObject figures{{u"runs"_s, Runs}, {u"at_16"_s, measure(bench, 16)}, {u"at_64"_s, measure(bench, 64)}};
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
