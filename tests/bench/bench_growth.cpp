// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "benchtools.h"
#include "hookload.h"
#include "http/httpserver.h"
#include "serverprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

using namespace Botdesk;
using namespace Botdesk::Bench;
using namespace Qt::StringLiterals;

// bench_growth [UPDATES]: the memory of botdesk-cli over UPDATES (a million), after each tenth of them: of
// `listen --webhook` under wrk with 64 connections, and of `forward` from a server's queue to a webhook that answers at once.

namespace {

constexpr int Tenths = 10;
const QByteArray Secret = "bench-secret_0123456789";

class Growth
{
public:
    Growth(const QString &folder, qint64 updates) : m_folder(folder), m_updates(updates)
    {
        write(u"secret"_s, Secret);
        write(u"token"_s, "123456:abcdefghijklmnopqrstuvwxyz012345678");
    }

    QJsonObject listening();
    QJsonObject forwarding();

private:
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
            qFatal("%s", qPrintable(file.errorString()));
        file.write(content);
    }

    void start(QProcess &program, const QStringList &arguments, const QString &dataDir) const
    {
        program.setStandardOutputFile(QProcess::nullDevice());
        program.setStandardErrorFile(QProcess::nullDevice());
        program.start(QCoreApplication::applicationDirPath() + u"/botdesk-cli"_s,
                      arguments + QStringList{u"--secret-file"_s, m_folder + u"/secret"_s, u"--token-file"_s,
                                              m_folder + u"/token"_s, u"--data-dir"_s, m_folder + dataDir});
    }

    QString m_folder;
    qint64 m_updates;
};

//! Resident MiB of a program, taken whenever another tenth is done.
class Samples
{
public:
    Samples(const QProcess &program, qint64 updates) : m_pid(program.processId()), m_updates(updates) { }

    void take(qint64 done)
    {
        while (m_mib.size() < Tenths && done >= m_updates * (m_mib.size() + 1) / Tenths)
            m_mib.append(double(usageOf(m_pid).residentKiB) / 1024);
    }

    QJsonObject figures(qint64 done) const
    {
        return {{u"updates"_s, done},
                {u"rss_mib"_s, m_mib},
                {u"grew_mib"_s, m_mib.last().toDouble() - m_mib.first().toDouble()}};
    }

private:
    qint64 m_pid;
    qint64 m_updates;
    QJsonArray m_mib;
};

QJsonObject Growth::listening()
{
    constexpr int Connections = 64;
    constexpr int SecondsAtOnce = 5;
    const quint16 port = freePort();
    QProcess program;
    start(program, {u"listen"_s, u"--webhook"_s, u"--port"_s, QString::number(port), u"--path"_s, u"/bench-path"_s}, u"/listen"_s);
    waitForPort(port);
    Samples samples(program, m_updates);
    qint64 done = 0;
    while (done < m_updates) {
        const auto hook = QUrl(u"http://127.0.0.1:%1/bench-path"_s.arg(port));
        done += HookLoad(hook, Secret, Connections, SecondsAtOnce, FirstUpdate + done + 10'000).report().requests;
        samples.take(done);
    }
    program.terminate();
    program.waitForFinished(-1);
    return samples.figures(done);
}

QJsonObject Growth::forwarding()
{
    qint64 done = 0;
    HttpServer webhook;
    QObject::connect(&webhook, &HttpServer::requested, &webhook, [&done](HttpExchange *exchange) {
        exchange->answer({.status = 200});
        ++done;
    });
    if (!webhook.listen(QHostAddress(QHostAddress::LocalHost), 0))
        qFatal("no port");
    const ServerProcess server(FirstUpdate, int(m_updates), 0);
    QProcess program;
    start(program, {u"forward"_s, u"--api-root"_s, server.root().toString(), u"--to"_s,
                    u"http://127.0.0.1:%1/hook"_s.arg(webhook.port())}, u"/forward"_s);
    program.waitForStarted();
    Samples samples(program, m_updates);
    for (qint64 before = 0; done < m_updates; before = done) {
        runUntil([&] { return done >= m_updates || done >= before + 1000; });
        samples.take(done);
    }
    program.terminate();
    program.waitForFinished(-1);
    return samples.figures(done);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    Growth growth(folder.path(), application.arguments().value(1, u"1000000"_s).toLongLong());
    const QJsonObject listening = growth.listening();
    const QJsonObject figures{{u"listen"_s, listening}, {u"forward"_s, growth.forwarding()}};
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
