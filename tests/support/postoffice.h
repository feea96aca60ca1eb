// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "http/httpserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QUrl>

#include <functional>

namespace Botdesk::Testing {

//! A Bot API server that delivers messages, counts who got what, and treats each request as the test says.
class PostOffice final : public HttpServer
{
public:
    struct Treatment
    {
        bool isDelivered = true;
        bool isAnswered = true;     //!< else the connection ends without a word
        QByteArray refusal = {};    //!< instead of a delivery: a whole body
        int status = 400;           //!< of the refusal
        int delayMs = 0;            //!< before the answer
    };
    using Treat = std::function<Treatment(const QJsonObject &request)>;

    PostOffice()
    {
        (void)listen(QHostAddress::LocalHost, 0);
        connect(this, &HttpServer::requested, this, &PostOffice::take);
    }

    QUrl root() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port())); }

    static Treatment refuses(int code, const QByteArray &words, const QByteArray &parameters = {})
    {
        return {.isDelivered = false,
                .refusal = "{\"ok\":false,\"error_code\":" + QByteArray::number(code) + ",\"description\":\"" + words + '"'
                    + (parameters.isEmpty() ? QByteArray() : ",\"parameters\":" + parameters) + '}',
                .status = code};
    }
    static Treatment asksToWait(int seconds)
    {
        const QByteArray number = QByteArray::number(seconds);
        return refuses(429, "Too Many Requests: retry after " + number, "{\"retry_after\":" + number + '}');
    }

    Treat treat = [](const QJsonObject &) { return Treatment{}; };
    QHash<QString, int> delivered;        //!< how often each "chat: text" was
    QHash<QString, int> withoutAnswer;    //!< of these, how often nobody was told
    int requests = 0;
    int doubles() const { return int(std::count_if(delivered.begin(), delivered.end(), [](int times) { return times > 1; })); }

private:
    void take(HttpExchange *exchange)
    {
        ++requests;
        const QJsonObject request = QJsonDocument::fromJson(exchange->request().body).object();
        const Treatment treatment = treat(request);
        const QString what = request[QLatin1StringView("chat_id")].toVariant().toString() + QStringLiteral(": ") + request[QLatin1StringView("text")].toString();
        if (treatment.isDelivered)
            ++delivered[what];
        if (treatment.isDelivered && !treatment.isAnswered)
            ++withoutAnswer[what];
        const auto finish = [this, exchange = QPointer(exchange), request, treatment] {
            if (!exchange)
                return;
            if (!treatment.isAnswered)
                return exchange->drop();
            const QByteArray body = treatment.isDelivered ? message(request) : treatment.refusal;
            exchange->answer({.status = treatment.isDelivered ? 200 : treatment.status, .headers = {{"Content-Type", "application/json"}}, .body = body});
        };
        if (treatment.delayMs > 0)
            QTimer::singleShot(treatment.delayMs, exchange, finish);
        else
            finish();
    }

    QByteArray message(const QJsonObject &request)
    {
        const qint64 chat = request[QLatin1StringView("chat_id")].toInteger();
        const QJsonObject sent{{QStringLiteral("message_id"), ++m_last},
                               {QStringLiteral("date"), 1700000000},
                               {QStringLiteral("chat"), QJsonObject{{QStringLiteral("id"), chat}, {QStringLiteral("type"), QStringLiteral("private")}, {QStringLiteral("first_name"), QStringLiteral("X")}}},
                               {QStringLiteral("text"), request[QLatin1StringView("text")]}};
        return "{\"ok\":true,\"result\":" + QJsonDocument(sent).toJson(QJsonDocument::Compact) + '}';
    }

    int m_last = 0;
};

} // namespace Botdesk::Testing
