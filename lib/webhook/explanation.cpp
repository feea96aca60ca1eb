// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "webhook/explanation.h"

#include "webhook/catalogue.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qsizetype TextLimit = 8 * 1024;   // what stands beyond is no error text any more

//! The status of an answer, where the text is about one: in the server's sentence, or as a line of a log has it.
std::optional<int> statusIn(const QString &text)
{
    static const QRegularExpression ofTheServer(u"wrong response from the webhook:?\\s*(\\d{3})\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ofALog(u"\\A\\s*(?:HTTP/\\d(?:\\.\\d)?|HTTP|status(?:\\s+code)?|code)?[\\s:]*([1-9]\\d{2})(?:\\s*\\z|\\s+[A-Z<(][^{}]*\\z)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    for (const auto *pattern : {&ofTheServer, &ofALog}) {
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
    const QString text = given.left(TextLimit).simplified();
    const auto status = statusIn(text);
    const QList<int> reasons = sslReasonsIn(text);
    const auto speaksOf = [&](const WebhookRule &rule) {
        if (status)
            return rule.hasStatus(*status);   // the words behind a status are the other server's own choice
        const auto isReason = [&rule](int reason) { return rule.sslReasons.contains(reason); };
        return std::any_of(reasons.begin(), reasons.end(), isReason)
            || (!rule.text.pattern().isEmpty() && rule.text.match(text).hasMatch());
    };
    for (const WebhookRule &rule : webhookRules()) {
        if (speaksOf(rule))
            return {.id = rule.id, .problem = rule.problem, .isCertain = rule.isCertain, .status = status};
    }
    return {.id = u"unknown"_s, .status = status};
}

} // namespace Botdesk
