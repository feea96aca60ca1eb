// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "benchtools.h"
#include "core/promptthread.h"
#include "serverprocess.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

#include <unistd.h>

using namespace Botdesk;
using namespace Botdesk::Bench;
using namespace Qt::StringLiterals;

// bench_drain [ROWS [FOLDER]]: 20,000 updates that wait on a server, taken by getUpdates over HTTP and stored (synchronous,
// FULL) in a log that holds ROWS updates already (a million). Beside it grammY on the same server: storing nothing, and
// storing each. BOTDESK_NODE_MODULES names where grammY is installed; without it only Botdesk is measured.

namespace {

constexpr int Updates = 20'000;
constexpr int Runs = 5;

double drainWithBotdesk(const QString &path)
{
    auto store = openSqliteStore({.path = path});
    const qint64 first = FirstUpdate + store->info().result()->stored;
    ServerProcess server(first, Updates, 0);
    QThread network;
    QObject::connect(&network, &QThread::started, &network, becomePrompt, Qt::DirectConnection);   // as Workspace does
    network.start();
    double ms = 0;
    {
        BotProfile profile;
        profile.name = u"bench"_s;
        profile.server.root = server.root();
        profile.server.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
        Session session(profile, *Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678"), std::move(store), &network);
        session.startReceiving();
        ms = server.takenMs();
        const qint64 stored = session.store().info().result()->stored;
        if (stored != first - FirstUpdate + Updates)
            qFatal("%lld updates are stored, not %lld", stored, first - FirstUpdate + Updates);
        waitForProjections(session.store());
    }
    network.quit();
    network.wait();
    ::sync();   // what is written behind is not to be paid for by the next one
    return ms;
}

//! Without a store: what the way over HTTP costs alone.
double drainWithoutStoring()
{
    ServerProcess server(FirstUpdate, Updates, 0);
    Client client(*Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678"),
                  {.root = server.root(), .proxy = QNetworkProxy(QNetworkProxy::NoProxy)});
    LongPoller poller(client);
    QObject::connect(&poller, &LongPoller::received, &poller,
                     [&poller](const QList<ReceivedUpdate> &updates) { poller.accept(updates.last().head.id); });
    poller.start();
    return server.takenMs();
}

double drainWithGrammy(const QString &modules, const QString &file)
{
    ServerProcess server(FirstUpdate, Updates, 0);
    QProcess client;
    client.setProcessChannelMode(QProcess::ForwardedChannels);
    QStringList arguments{QStringLiteral(BENCH_SOURCE_DIR "/benchclient.mjs"), modules, server.root().toString()};
    if (!file.isEmpty())
        arguments << file;
    client.start(u"node"_s, arguments);
    const double ms = server.takenMs();
    client.kill();
    client.waitForFinished();
    ::sync();
    return ms;
}

QJsonObject measure(const QString &folder, qint64 rows)
{
    const QString path = folder + u"/updates.sqlite"_s;
    {
        auto store = openSqliteStore({.path = path});
        fillLog(*store, rows);
        waitForProjections(*store);
    }
    ::sync();
    const QString modules = qEnvironmentVariable("BOTDESK_NODE_MODULES");
    QList<double> botdesk;
    QList<double> receiving;
    QList<double> idle;
    QList<double> storing;
    for (int run = 0; run < Runs; ++run) {   // in turn, so that a busy minute of the machine falls on all of them
        botdesk << drainWithBotdesk(path);
        receiving << drainWithoutStoring();
        if (modules.isEmpty())
            continue;
        idle << drainWithGrammy(modules, {});
        storing << drainWithGrammy(modules, folder + u"/grammy.jsonl"_s);
    }
    const auto perSecond = [](const QList<double> &ms) { return qRound64(Updates / median(ms) * 1000); };
    QJsonObject figures{{u"rows_before"_s, rows}, {u"runs"_s, Runs}, {u"botdesk_per_s"_s, perSecond(botdesk)},
                        {u"botdesk_storing_nothing_per_s"_s, perSecond(receiving)}};
    if (!modules.isEmpty()) {
        figures[u"grammy_per_s"_s] = perSecond(idle);
        figures[u"grammy_storing_each_per_s"_s] = perSecond(storing);
        figures[u"ratio_to_grammy"_s] = median(idle) / median(botdesk);
        figures[u"ratio_to_grammy_storing_each"_s] = median(storing) / median(botdesk);
    }
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QTemporaryDir temporary;
    const QJsonObject figures = measure(arguments.value(2, temporary.path()), arguments.value(1, u"1000000"_s).toLongLong());
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
