// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "webhook/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

WebhookProblem problemNamed(const QString &name)
{
    for (const auto problem : {WebhookProblem::Dns, WebhookProblem::Tcp, WebhookProblem::Tls, WebhookProblem::Http,
                               WebhookProblem::Config, WebhookProblem::Limit}) {
        if (nameOf(problem) == name)
            return problem;
    }
    return WebhookProblem::Unknown;
}

WebhookRule readRule(const QJsonObject &json)
{
    WebhookRule rule{.id = json["id"_L1].toString(),
                     .problem = problemNamed(json["class"_L1].toString()),
                     .isCertain = json["certain"_L1].toBool(),
                     .statuses = {},
                     .sslReasons = {},
                     .text = {}};
    for (const auto &range : json["status"_L1].toArray()) {
        const QStringList ends = range.toString().split(u'-');
        rule.statuses.append({ends.first().toInt(), ends.last().toInt()});
    }
    for (const auto &reason : json["reason"_L1].toArray())
        rule.sslReasons.append(reason.toInt());
    QStringList texts;
    for (const auto &text : json["text"_L1].toArray())
        texts.append(u"(?:%1)"_s.arg(text.toString()));
    rule.text = QRegularExpression(texts.join(u'|'), QRegularExpression::CaseInsensitiveOption);
    return rule;
}

QList<WebhookRule> readRules()
{
    QFile file(u":/webhook/catalogue.json"_s);
    QList<WebhookRule> rules;
    if (!file.open(QIODevice::ReadOnly))
        return rules;
    for (const auto &rule : QJsonDocument::fromJson(file.readAll()).object()["rules"_L1].toArray())
        rules.append(readRule(rule.toObject()));
    return rules;
}

} // namespace

bool WebhookRule::hasStatus(int status) const
{
    return std::any_of(statuses.begin(), statuses.end(), [status](const StatusRange &range) { return status >= range.first && status <= range.last; });
}

const QList<WebhookRule> &webhookRules()
{
    static const QList<WebhookRule> rules = readRules();
    return rules;
}

} // namespace Botdesk
