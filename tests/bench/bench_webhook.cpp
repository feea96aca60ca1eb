// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "benchtools.h"
#include "hookload.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

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
const QByteArray Secret = "bench-secret_0123456789";

struct Load
{
    double perSecond = 0;
    double p50Ms = 0;
    double p99Ms = 0;
    double cpuUs = 0;      // of the receiver, per update
    qint64 grewKiB = 0;    // its memory over the run
};

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
    const auto hook = QUrl(u"http://127.0.0.1:%1/bench-path"_s.arg(port));
    const auto report = HookLoad(hook, Secret, connections, seconds, nextUpdate).report();
    const Usage after = usageOf(receiver.processId());
    receiver.terminate();
    receiver.waitForFinished(-1);
    ::sync();   // what is written behind is not to be paid for by the next one
    nextUpdate += report.requests + 10'000;
    return {.perSecond = report.perSecond(),
            .p50Ms = report.p50Ms,
            .p99Ms = report.p99Ms,
            .cpuUs = (after.cpuUs - before.cpuUs) / double(report.requests),
            .grewKiB = after.residentKiB - before.residentKiB};
}

class Bench
{
public:
    Bench(const QString &folder, int seconds) : m_folder(folder), m_seconds(seconds)
    {
        write(u"secret"_s, Secret);
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
        QStringList arguments{QStringLiteral(BENCH_SOURCE_DIR "/benchhook.mjs"), modules(), QString::number(port), QString::fromLatin1(Secret)};
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
                        {u"p50_ms"_s, medianOf(botdesk, &Load::p50Ms)},
                        {u"p99_ms"_s, medianOf(botdesk, &Load::p99Ms)},
                        {u"cpu_us"_s, medianOf(botdesk, &Load::cpuUs)},
                        {u"grew_mib"_s, double(grewKiB) / 1024}};
    if (!idle.isEmpty()) {
        figures[u"grammy_p99_ms"_s] = medianOf(idle, &Load::p99Ms);
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
