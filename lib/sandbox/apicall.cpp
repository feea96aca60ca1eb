// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/apicall.h"

#include "sandbox/sandboxclock.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

HttpResponse httpResponse(const Answer &answer)
{
    HttpResponse response{.headers = {{"Content-Type", "application/json"}}};
    if (answer) {
        response.body = "{\"ok\":true,\"result\":" + answer->result;
        if (!answer->description.isEmpty())
            response.body += ",\"description\":" + quoted(answer->description);
        response.body += '}';
        return response;
    }
    const Refusal &refusal = answer.error();
    response.status = refusal.code;
    response.body = "{\"ok\":false,\"error_code\":" + QByteArray::number(refusal.code) + ",\"description\":" + quoted(refusal.text);
    if (refusal.migrateToChatId)
        response.body += ",\"parameters\":{\"migrate_to_chat_id\":" + QByteArray::number(*refusal.migrateToChatId) + '}';
    if (refusal.retryAfter) {
        response.body += ",\"parameters\":{\"retry_after\":" + QByteArray::number(*refusal.retryAfter) + '}';
        response.headers.append({"Retry-After", QByteArray::number(*refusal.retryAfter)});
    }
    response.body += '}';
    return response;
}

ApiCall::ApiCall(HttpExchange &exchange, const SandboxClock &clock, ServerLog &log)
    : QObject(&exchange)
    , m_exchange(exchange)
    , m_clock(clock)
    , m_log(log)
    , m_arguments(Arguments::read(exchange.request()))
    , m_started(clock.unixMilliseconds())
{
    connect(&exchange, &HttpExchange::gone, this, &ApiCall::gone);
}

void ApiCall::setMethod(qint64 botId, const QByteArray &method)
{
    m_botId = botId;
    m_method = method;
}

void ApiCall::answer(const Answer &answer, const QString &note)
{
    const HttpResponse response = httpResponse(answer);
    log(response.status, response.body, note);
    m_exchange.answer(response);
}

void ApiCall::drop(const QString &note)
{
    log(0, {}, note);
    m_exchange.drop();
}

void ApiCall::log(int status, const QByteArray &body, const QString &note)
{
    QJsonObject entry{{u"time"_s, m_started}, {u"kind"_s, u"call"_s}, {u"bot"_s, m_botId}, {u"method"_s, QString::fromUtf8(m_method)},
                      {u"status"_s, status}, {u"took_ms"_s, m_clock.unixMilliseconds() - m_started},
                      {u"request"_s, m_arguments.forLog()}, {u"answer"_s, QString::fromUtf8(body.left(ServerLog::TextLimit))}};
    if (!note.isEmpty())
        entry.insert(u"note"_s, note);
    m_log.add(entry);
}

} // namespace Botdesk::Sandbox
