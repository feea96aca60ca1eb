// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandboxtest.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Botdesk::Testing {

SandboxFixture::SandboxFixture(const Clock &clock, bool localWebhooks)
    : server(SandboxServer::Options{.seed = 7, .worldFile = {}, .clock = &clock, .localWebhooks = localWebhooks})
{
    if (!server.start())
        qFatal("the Sandbox does not start");
}

std::unique_ptr<QNetworkReply> SandboxFixture::start(const QString &method, const QJsonObject &parameters)
{
    QNetworkRequest request(QUrl(u"%1/bot%2/%3"_s.arg(server.apiRoot(), QString::fromLatin1(server.token().reveal()), method)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return std::unique_ptr<QNetworkReply>(network.post(request, QJsonDocument(parameters).toJson()));
}

QJsonObject SandboxFixture::finish(QNetworkReply &reply)
{
    if (!reply.isFinished()) {
        QSignalSpy finished(&reply, &QNetworkReply::finished);
        finished.wait(60000);
    }
    return QJsonDocument::fromJson(reply.readAll()).object();
}

QJsonObject SandboxFixture::call(const QString &method, const QJsonObject &parameters)
{
    return finish(*start(method, parameters));
}

QJsonValue SandboxFixture::result(const QString &method, const QJsonObject &parameters)
{
    const QJsonObject answer = call(method, parameters);
    if (!answer[u"ok"].toBool())
        QTest::qFail(qPrintable(method + u": "_s + answer[u"description"].toString()), __FILE__, __LINE__);
    return answer[u"result"];
}

QString SandboxFixture::refusal(const QString &method, const QJsonObject &parameters)
{
    const QJsonObject answer = call(method, parameters);
    if (answer[u"ok"].toBool())
        return u"ok"_s;
    return QString::number(answer[u"error_code"].toInt()) + u' ' + answer[u"description"].toString();
}

QJsonObject SandboxFixture::people(const QString &command, const QJsonObject &body, int status)
{
    const SandboxAnswer answer = server.handle("POST", command, body).result();
    if (answer.status != status)
        QTest::qFail(qPrintable(u"%1: %2 %3"_s.arg(command).arg(answer.status).arg(answer.body[u"error"].toString())), __FILE__, __LINE__);
    return answer.body;
}

QJsonObject SandboxFixture::see(const QString &path)
{
    return server.handle("GET", path).result().body;
}

QJsonArray SandboxFixture::updates()
{
    QJsonArray all;
    const auto pending = [this] { return result(u"getWebhookInfo"_s)[u"pending_update_count"].toInt(); };
    // Never asks the same twice with nothing to come: that would be taken for spinning, and wait.
    qsizetype unconfirmed = 0;
    while (pending() > unconfirmed) {
        const QJsonArray some = result(u"getUpdates"_s, {{u"offset"_s, offset}}).toArray();
        unconfirmed = some.size();
        for (const QJsonValue &update : some) {
            all.append(update);
            offset = update[u"update_id"].toInt() + 1;
        }
    }
    if (!all.isEmpty())
        result(u"getUpdates"_s, {{u"offset"_s, offset}});
    return all;
}

QJsonObject SandboxFixture::lastUpdate()
{
    const QJsonArray all = updates();
    return all.isEmpty() ? QJsonObject() : all.last().toObject();
}

qint64 SandboxFixture::person(const QString &firstName)
{
    const QJsonArray people = see(u"state"_s)[u"people"].toArray();
    for (const QJsonValue &person : people) {
        if (person[u"first_name"] == firstName)
            return person[u"id"].toInteger();
    }
    return 0;
}

qint64 SandboxFixture::chat(const QString &type)
{
    const QJsonArray chats = see(u"state"_s)[u"chats"].toArray();
    for (const QJsonValue &chat : chats) {
        if (chat[u"type"] == type)
            return chat[u"id"].toInteger();
    }
    return 0;
}

} // namespace Botdesk::Testing
