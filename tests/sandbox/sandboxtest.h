// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/sandboxserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>

namespace Botdesk::Testing {

//! A clock that stands until it is told to move.
class ManualClock final : public Clock
{
public:
    std::chrono::system_clock::time_point now() const override { return m_now; }
    void pass(std::chrono::milliseconds by) { m_now += by; }

private:
    std::chrono::system_clock::time_point m_now = std::chrono::system_clock::from_time_t(1800000000);
};

//! A running Sandbox and the two who talk to it: a bot over HTTP, and people through control.
class SandboxFixture
{
public:
    explicit SandboxFixture(const Clock &clock = Clock::system(), bool localWebhooks = true);

    //! Calls a method of the bot and waits; gives the whole answer.
    QJsonObject call(const QString &method, const QJsonObject &parameters = {});
    QJsonValue result(const QString &method, const QJsonObject &parameters = {});   //!< of a call that must succeed
    QString refusal(const QString &method, const QJsonObject &parameters = {});     //!< "400 Bad Request: …", or "ok"
    std::unique_ptr<QNetworkReply> start(const QString &method, const QJsonObject &parameters = {});
    static QJsonObject finish(QNetworkReply &reply);

    //! Tells people what to do; the answer must be 200 unless @p status says otherwise.
    QJsonObject people(const QString &command, const QJsonObject &body, int status = 200);
    QJsonObject see(const QString &path);

    QJsonArray updates();             //!< all that wait, confirmed at once
    QJsonObject lastUpdate();         //!< the last of them
    void forget() { updates(); }

    qint64 person(const QString &firstName);
    qint64 chat(const QString &type);

    SandboxServer server;
    QNetworkAccessManager network;
    qint32 offset = 0;
};

} // namespace Botdesk::Testing
