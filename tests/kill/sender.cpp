// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// Sends numbered drafts through a session until it is killed: "kill_sender APIROOT DATABASE CHAT FIRST COUNT", the token
// in BOTDESK_TOKEN. Receives all the while, as the window does.

#include "session/session.h"

#include <QCoreApplication>
#include <QThread>

using namespace Botdesk;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    application.setApplicationName(u"kill_sender"_s);
    const QStringList arguments = application.arguments();
    const auto token = Token::parse(qEnvironmentVariable("BOTDESK_TOKEN"));
    if (arguments.size() != 6 || !token)
        return 2;

    QThread network;
    network.start();
    BotProfile profile{.name = u"kill"_s, .botId = token->botId(), .isSandbox = true};
    profile.server = {.root = QUrl(arguments[1]), .proxy = QNetworkProxy(QNetworkProxy::NoProxy)};
    {
        Session session(profile, *token, openSqliteStore({.path = arguments[2]}), &network);
        session.startReceiving();
        const ConversationKey chat{.chat = ChatId(arguments[3].toLongLong())};
        const int first = arguments[4].toInt();
        for (int i = first; i < first + arguments[5].toInt(); ++i)
            session.send({.conversation = chat, .text = u"out-%1."_s.arg(i)});
        application.exec();   // until it is killed
    }
    network.quit();
    network.wait();
    return 0;
}
