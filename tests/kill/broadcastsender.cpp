// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// Goes on with the one broadcast of a database until it is done, or until it is killed: "kill_broadcaster APIROOT DATABASE",
// the token in BOTDESK_TOKEN.

#include "session/session.h"

#include <QCoreApplication>
#include <QThread>

using namespace Botdesk;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    application.setApplicationName(u"kill_broadcaster"_s);
    const QStringList arguments = application.arguments();
    const auto token = Token::parse(qEnvironmentVariable("BOTDESK_TOKEN"));
    if (arguments.size() != 3 || !token)
        return 2;

    QThread network;
    network.start();
    BotProfile profile{.name = u"kill"_s, .botId = token->botId(), .isSandbox = true};
    profile.server = {.root = QUrl(arguments[1]), .proxy = QNetworkProxy(QNetworkProxy::NoProxy)};
    {
        Session session(profile, *token, openSqliteStore({.path = arguments[2]}), &network);
        QObject::connect(&session, &Session::broadcastProgressed, &application, [](const BroadcastProgress &progress) {
            if (progress.broadcast.state == Broadcast::State::Done)
                QCoreApplication::quit();
        });
        whenDone(session.store().broadcasts(), &application, [&session](const Result<QList<Broadcast>> &all) {
            if (!all || all->isEmpty() || all->first().state == Broadcast::State::Done)
                return QCoreApplication::quit();
            session.startBroadcast(all->first().id);
        });
        application.exec();
    }
    network.quit();
    network.wait();
    return 0;
}
