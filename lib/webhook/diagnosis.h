// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "webhook/pendingtrend.h"
#include "webhook/probereport.h"

#include <QMap>

namespace Botdesk {

//! What a listener on this computer has seen of the deliveries, since it was started.
struct ListenerSeen
{
    enum class Refusal { Secret, Path, Address, Content, QueueFull, TooLarge, TooSlow, TooMany, Tls };

    qint64 since = 0;                          //!< Unix seconds
    std::optional<qint64> lastLetIn = {};      //!< Unix seconds
    std::optional<qint64> lastRefused = {};
    QMap<Refusal, qint64> refusals = {};

    bool sawNothing() const { return !lastLetIn && !lastRefused; }
};

//! What is known besides the present getWebhookInfo.
struct WebhookEvidence
{
    qint64 now = 0;                            //!< Unix seconds at which the present answer came
    QList<WebhookSample> samples = {};         //!< the answers before it, oldest first
    std::optional<ProbeReport> probe = {};
    std::optional<ListenerSeen> listener = {};
};

//! One thing that is to be said of a webhook.
struct WebhookFinding
{
    enum class State {
        Failing,   //!< updates do not arrive now
        Open,      //!< an error is known; whether it lasts is not
        Warning,   //!< they do, but something will go wrong or is not as it should be
        Healed,    //!< it failed within a day, and nothing waits any more
        Old,       //!< it failed long ago
        Fine,
        Note,
    };

    QString id;                               //!< of the catalogue: app/words has its sentences
    WebhookProblem problem = WebhookProblem::Unknown;
    State state = State::Note;
    bool isCertain = false;                   //!< else it is the likely cause, to be made sure of first
    std::optional<qint64> at = {};            //!< Unix seconds: when it was seen, or will happen
    QStringList values = {};                  //!< what its sentences name: addresses, types …

    bool operator==(const WebhookFinding &) const = default;
};

//! "failing", "open" …: stands in the output of botdesk-cli and stays stable.
QLatin1StringView nameOf(WebhookFinding::State state);

struct WebhookDiagnosis
{
    QList<WebhookFinding> findings;           //!< never empty; the first is the one to act upon
    PendingTrend trend = PendingTrend::Unknown;
    PendingExpiry expiry = {};
};

//! Why updates do not come. Pure; says "not known" rather than guess. Classes and order of what can be found stand in
//! resources/webhook/catalogue.json.
WebhookDiagnosis diagnose(const WebhookInfo &info, const WebhookEvidence &evidence);

} // namespace Botdesk
