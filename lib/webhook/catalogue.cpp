// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "webhook/catalogue.h"

#include <QFile>
#include <QHash>
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

struct Catalogue
{
    QList<WebhookRule> rules;
    QList<WebhookSituation> situations;
    QHash<QString, WebhookEntry> entries;
};

Catalogue readCatalogue()
{
    QFile file(u":/webhook/catalogue.json"_s);
    Catalogue all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    int rank = 0;
    int rankOfRules = 0;
    for (const auto &value : json["situations"_L1].toArray()) {
        const QJsonObject given = value.toObject();
        ++rank;
        if (given["id"_L1] == "error"_L1) {   // stands for all rules
            rankOfRules = rank;
            continue;
        }
        all.situations.append({.id = given["id"_L1].toString(),
                               .problem = problemNamed(given["class"_L1].toString()),
                               .isCertain = given["certain"_L1].toBool()});
        const WebhookSituation &situation = all.situations.last();
        all.entries.insert(situation.id, {situation.problem, situation.isCertain, rank});
    }
    for (const auto &rule : json["rules"_L1].toArray())
        all.rules.append(readRule(rule.toObject()));
    for (const WebhookRule &rule : std::as_const(all.rules))
        all.entries.insert(rule.id, {rule.problem, rule.isCertain, rankOfRules});
    return all;
}

const Catalogue &catalogue()
{
    static const Catalogue all = readCatalogue();
    return all;
}

} // namespace

bool WebhookRule::hasStatus(int status) const
{
    return std::any_of(statuses.begin(), statuses.end(), [status](const StatusRange &range) { return status >= range.first && status <= range.last; });
}

const QList<WebhookRule> &webhookRules()
{
    return catalogue().rules;
}

const QList<WebhookSituation> &webhookSituations()
{
    return catalogue().situations;
}

WebhookEntry webhookEntry(const QString &id)
{
    return catalogue().entries.value(id);
}

} // namespace Botdesk
