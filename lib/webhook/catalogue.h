// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "webhook/explanation.h"

#include <QList>
#include <QRegularExpression>

namespace Botdesk {

//! One line of the catalogue. Any one of its signs is enough.
struct WebhookRule
{
    struct StatusRange
    {
        int first = 0;
        int last = 0;
    };

    QString id;
    WebhookProblem problem = WebhookProblem::Unknown;
    bool isCertain = false;
    QList<StatusRange> statuses;         //!< HTTP statuses of the answer
    QList<int> sslReasons;               //!< OpenSSL's reason numbers, which are the same in all its generations
    QRegularExpression text;             //!< empty when the rule goes by numbers alone

    bool hasStatus(int status) const;
};

//! The rules in the order in which they are tried.
const QList<WebhookRule> &webhookRules();

//! What can be said of a webhook beyond an error text.
struct WebhookSituation
{
    QString id;
    WebhookProblem problem = WebhookProblem::Unknown;
    bool isCertain = false;
};

//! Most urgent first.
const QList<WebhookSituation> &webhookSituations();

//! The rule or the situation of that id, and where it stands among all: a smaller rank is more urgent.
struct WebhookEntry
{
    WebhookProblem problem = WebhookProblem::Unknown;
    bool isCertain = false;
    int rank = 0;
};
WebhookEntry webhookEntry(const QString &id);

} // namespace Botdesk
