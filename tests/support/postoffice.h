// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "http/formdata.h"
#include "http/httpserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QUrl>

#include <functional>

namespace Botdesk::Testing {

//! A Bot API server that delivers messages and files, counts who got what, and treats each request as the test says.
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
    int uploads = 0;                      //!< requests that brought files along
    qint64 bytes = 0;                     //!< of all bodies
    QList<QJsonObject> asked;             //!< parameters, with the "method" and the names of "files"
    QString answersAs;                    //!< the kind of message that files become, where it is another one
    int doubles() const { return int(std::count_if(delivered.begin(), delivered.end(), [](int times) { return times > 1; })); }

private:
    void take(HttpExchange *exchange)
    {
        ++requests;
        const QJsonObject request = read(exchange->request());
        asked += request;
        const Treatment treatment = treat(request);
        const QString text = request.value(QLatin1StringView("text")).toString(request[QLatin1StringView("caption")].toString());
        const QString what = request[QLatin1StringView("chat_id")].toVariant().toString() + QStringLiteral(": ") + text;
        if (treatment.isDelivered)
            ++delivered[what];
        if (treatment.isDelivered && !treatment.isAnswered)
            ++withoutAnswer[what];
        const auto finish = [this, exchange = QPointer(exchange), request, treatment] {
            if (!exchange)
                return;
            if (!treatment.isAnswered)
                return exchange->drop();
            const QByteArray body = treatment.isDelivered ? answerTo(request) : treatment.refusal;
            exchange->answer({.status = treatment.isDelivered ? 200 : treatment.status, .headers = {{"Content-Type", "application/json"}}, .body = body});
        };
        if (treatment.delayMs > 0)
            QTimer::singleShot(treatment.delayMs, exchange, finish);
        else
            finish();
    }

    QJsonObject read(const HttpRequest &http)
    {
        bytes += http.body.size();
        const QByteArray type = http.header("Content-Type");
        QJsonObject request;
        if (type.startsWith("multipart/")) {
            ++uploads;
            const FormData form = parseMultipart(http.body, type);
            for (const FormField &field : form.fields)
                request.insert(QString::fromUtf8(field.name), field.name == "chat_id" ? QJsonValue(field.value.toLongLong()) : QJsonValue(QString::fromUtf8(field.value)));
            QJsonArray files;
            for (const FormFile &file : form.files)
                files += QString::fromUtf8(file.fileName);
            request.insert(QStringLiteral("files"), files);
        } else {
            request = QJsonDocument::fromJson(http.body).object();
        }
        const QByteArray path = http.path();
        request.insert(QStringLiteral("method"), QString::fromLatin1(path.mid(path.lastIndexOf('/') + 1)));
        return request;
    }

    QJsonObject message(const QJsonObject &request, const QString &kind)
    {
        const qint64 chat = request[QLatin1StringView("chat_id")].toInteger();
        QJsonObject sent{{QStringLiteral("message_id"), ++m_last},
                         {QStringLiteral("date"), 1700000000},
                         {QStringLiteral("chat"), QJsonObject{{QStringLiteral("id"), chat}, {QStringLiteral("type"), QStringLiteral("private")}, {QStringLiteral("first_name"), QStringLiteral("X")}}}};
        const QJsonObject file{{QStringLiteral("file_id"), kind + QStringLiteral("-%1").arg(m_last)}, {QStringLiteral("file_unique_id"), QStringLiteral("u")}};
        if (kind == QLatin1StringView("message"))
            sent.insert(QStringLiteral("text"), request[QLatin1StringView("text")]);
        else if (kind == QLatin1StringView("photo"))
            sent.insert(kind, QJsonArray{QJsonObject{{QStringLiteral("file_id"), QStringLiteral("small")}}, file});
        else
            sent.insert(kind, file);
        if (kind == QLatin1StringView("animation"))
            sent.insert(QStringLiteral("document"), file);   // for older bots
        return sent;
    }

    //! One message, or those of an album.
    QByteArray answerTo(const QJsonObject &request)
    {
        const QString method = request[QLatin1StringView("method")].toString();
        if (method != QLatin1StringView("sendMediaGroup")) {
            const QJsonObject sent = message(request, answersAs.isEmpty() ? method.mid(4).toLower() : answersAs);
            return "{\"ok\":true,\"result\":" + QJsonDocument(sent).toJson(QJsonDocument::Compact) + '}';
        }
        const QJsonValue given = request[QLatin1StringView("media")];
        const QJsonArray media = given.isArray() ? given.toArray() : QJsonDocument::fromJson(given.toString().toUtf8()).array();
        QJsonArray all;
        for (const QJsonValue one : media)
            all += message(request, one[QLatin1StringView("type")].toString());
        return "{\"ok\":true,\"result\":" + QJsonDocument(all).toJson(QJsonDocument::Compact) + '}';
    }

    int m_last = 0;
};

} // namespace Botdesk::Testing
