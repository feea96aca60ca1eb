// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "webhook/explanation.h"

#include "webhook/catalogue.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qsizetype TextLimit = 8 * 1024;   // what stands beyond is no error text any more

//! What is to be explained, where a whole answer of the Bot API was pasted: its error message or its description.
QString toldIn(const QString &text)
{
    const QJsonObject answer = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const QJsonObject &told : {answer["result"_L1].toObject(), answer}) {
        for (const auto key : {"last_error_message"_L1, "description"_L1}) {
            if (const QString words = told[key].toString(); !words.isEmpty() && words != "Not Found"_L1)   // whose words need the rest
                return words;
        }
    }
    const bool isInfo = answer.contains("pending_update_count"_L1) || answer["ok"_L1].toBool();   // of a webhook without an error
    return isInfo ? QString() : text;
}

//! The words of names that programs make of them: CERT_HAS_EXPIRED, UnknownHostException.
QString spacedOut(QString text)
{
    static const QRegularExpression joint(u"_|(?<=[a-z])(?=[A-Z])"_s);
    return text.replace(joint, u" "_s);
}

//! The status of an answer, where the text is about one: in the server's sentence, or as a line of a log has it.
std::optional<int> statusIn(const QString &text)
{
    static const QRegularExpression ofTheServer(u"wrong response from the webhook:?\\s*(\\d{3})\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ofALog(u"\\A\\s*(?:HTTP/\\d(?:\\.\\d)?|HTTP|status(?:\\s+code)?|code)?[\\s:]*([1-9]\\d{2})(?:\\s*\\z|\\s+[A-Z<(][^{}]*\\z)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    // "status code 502", "error code: 522", "returned error: 403"; an "os error 104" is the system's
    static const QRegularExpression ofAProgram(u"(?<!os )\\b(?:HTTP|status|code|error|response)[\\s:=\"']{1,3}([3-5]\\d{2})(?![\\w.]|\\s*ms\\b)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    for (const auto *pattern : {&ofTheServer, &ofALog, &ofAProgram}) {
        if (const auto match = pattern->match(text); match.hasMatch())
            return match.captured(1).toInt();
    }
    return {};
}

//! The reason numbers of OpenSSL's packed codes. Since 3.0 a code is library << 23 | reason, before it was
//! library << 24 | function << 12 | reason; the library is SSL (20) in both.
QList<int> sslReasonsIn(const QString &text)
{
    constexpr quint32 SslLibrary = 20;
    static const QRegularExpression code(u"error:([0-9A-F]{8})\\b"_s, QRegularExpression::CaseInsensitiveOption);
    QList<int> reasons;
    for (auto matches = code.globalMatch(text); matches.hasNext();) {
        const quint32 packed = matches.next().captured(1).toUInt(nullptr, 16);
        if (packed >> 24 == SslLibrary)
            reasons.append(int(packed & 0xfff));
        else if (packed >> 23 == SslLibrary)
            reasons.append(int(packed & 0x7fffff));
    }
    return reasons;
}

} // namespace

QLatin1StringView nameOf(WebhookProblem problem)
{
    switch (problem) {
    case WebhookProblem::Dns: return "dns"_L1;
    case WebhookProblem::Tcp: return "tcp"_L1;
    case WebhookProblem::Tls: return "tls"_L1;
    case WebhookProblem::Http: return "http"_L1;
    case WebhookProblem::Config: return "config"_L1;
    case WebhookProblem::Limit: return "limit"_L1;
    case WebhookProblem::Unknown: break;
    }
    return "unknown"_L1;
}

WebhookExplanation explainWebhookError(const QString &given)
{
    const QString text = toldIn(given.left(TextLimit)).simplified();
    const QString words = spacedOut(text);
    const auto status = statusIn(text);
    const QList<int> reasons = sslReasonsIn(text);
    const auto speaksOf = [&](const WebhookRule &rule) {
        if (status)
            return rule.hasStatus(*status);   // the words behind a status are the other server's own choice
        const auto isReason = [&rule](int reason) { return rule.sslReasons.contains(reason); };
        return std::any_of(reasons.begin(), reasons.end(), isReason)
            || (!rule.text.pattern().isEmpty() && (rule.text.match(text).hasMatch() || rule.text.match(words).hasMatch()));
    };
    for (const WebhookRule &rule : webhookRules()) {
        if (speaksOf(rule))
            return {.id = rule.id, .problem = rule.problem, .isCertain = rule.isCertain, .status = status};
    }
    return {.id = u"unknown"_s, .status = status};
}

} // namespace Botdesk
