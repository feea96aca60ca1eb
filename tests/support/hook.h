// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "http/httpserver.h"

#include <QPointer>

#include <utility>

namespace Botdesk::Testing {

//! A webhook of somebody's on this computer: answers every request with one status, or later.
class Hook final : public HttpServer
{
public:
    Hook()
    {
        listen(QHostAddress::LocalHost, 0);
        connect(this, &HttpServer::requested, this, [this](HttpExchange *exchange) {
            requests.append(exchange->request());
            if (isSilent)
                m_open.append(exchange);
            else
                exchange->answer({.status = status});
        });
    }

    QString url(const QString &path = QStringLiteral("/hook/7f3a91c2")) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(path);
    }

    bool wasGiven(const QByteArray &secret) const
    {
        return std::any_of(requests.begin(), requests.end(), [&secret](const HttpRequest &request) {
            return request.header("x-telegram-bot-api-secret-token") == secret;
        });
    }

    void answerAll()
    {
        isSilent = false;
        for (const QPointer<HttpExchange> &exchange : std::exchange(m_open, {})) {
            if (exchange)
                exchange->answer({.status = status});
        }
    }

    int status = 200;
    bool isSilent = false;
    QList<HttpRequest> requests;

private:
    QList<QPointer<HttpExchange>> m_open;
};

} // namespace Botdesk::Testing
