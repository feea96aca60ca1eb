// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "api/apierror.h"

#include "core/redact.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qsizetype QuotedLimit = 300;

Error refusal(const QJsonObject &json, const HttpAnswer &answer)
{
    const int code = json.value("error_code"_L1).toInt(answer.status);
    const QJsonObject parameters = json.value("parameters"_L1).toObject();
    Error error{.kind = kindOfCode(code),
                .detail = redacted(json.value("description"_L1).toString()),
                .code = code,
                .retryAfter = answer.retryAfter};
    if (const auto seconds = parameters.value("retry_after"_L1); seconds.isDouble())
        error.retryAfter = std::chrono::seconds(std::max(0, seconds.toInt()));
    if (const auto chat = parameters.value("migrate_to_chat_id"_L1); chat.isDouble())
        error.migrateToChatId = ChatId(chat.toInteger());
    return error;
}

//! Something between us and the Bot API has spoken: a proxy, a gateway, a wrong address.
Error strangeAnswer(const HttpAnswer &answer)
{
    const bool wasRefused = answer.status >= 400;
    return {.kind = wasRefused ? kindOfCode(answer.status) : Error::Kind::NotBotApi,
            .detail = QString::fromUtf8(redactedBeginning(answer.body, QuotedLimit)).simplified(),
            .code = answer.status,
            .retryAfter = answer.retryAfter};
}

} // namespace

Error::Kind kindOfCode(int code)
{
    using Kind = Error::Kind;
    switch (code) {
    case 401: return Kind::Unauthorized;
    case 403: return Kind::Forbidden;
    case 404: return Kind::NotFound;
    case 409: return Kind::Conflict;
    case 413: return Kind::TooLarge;
    case 421: return Kind::WrongServer;
    case 429: return Kind::TooManyRequests;
    default: return code >= 500 ? Kind::ServerTrouble : Kind::BadRequest;
    }
}

Result<ApiAnswer> readApiAnswer(const HttpAnswer &answer)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &fault);
    const QJsonObject json = document.object();
    if (fault.error != QJsonParseError::NoError || !json.value("ok"_L1).isBool()) {
        const bool looksLikeOurs = answer.status == 200 && answer.body.trimmed().startsWith("{\"ok\"");
        if (looksLikeOurs && fault.error != QJsonParseError::NoError)
            return failure({.kind = Error::Kind::Truncated, .detail = fault.errorString(), .code = answer.status});
        return failure(strangeAnswer(answer));
    }
    if (!json.value("ok"_L1).toBool())
        return failure(refusal(json, answer));
    if (!json.contains("result"_L1))
        return failure({.kind = Error::Kind::BadJson, .detail = u"the answer has no \"result\""_s, .code = answer.status});
    return ApiAnswer{.result = json.value("result"_L1),
                     .description = json.value("description"_L1).toString(),
                     .body = answer.body};
}

} // namespace Botdesk
