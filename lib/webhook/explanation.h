// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Botdesk {

//! At which step a delivery fails.
enum class WebhookProblem {
    Dns,       //!< no usable address
    Tcp,       //!< socket, connect or write
    Tls,       //!< handshake or certificate; also a proxy whose status says so
    Http,      //!< answered, but not 2xx or unreadable
    Config,    //!< a setting was refused, or two of them are in each other's way
    Limit,     //!< size, rate or answer time exceeded
    Unknown,
};

//! "dns", "tcp" …: stands in the output of botdesk-cli and stays stable.
QLatin1StringView nameOf(WebhookProblem problem);

//! What an error text means, as far as the text alone can tell.
struct WebhookExplanation
{
    QString id;                             //!< "tls.verify": names the cause; app/words has the sentences
    WebhookProblem problem = WebhookProblem::Unknown;
    bool isCertain = false;                 //!< the text names its cause; else it was judged by its kind alone
    std::optional<int> status = {};         //!< the HTTP status that it tells of

    bool operator==(const WebhookExplanation &) const = default;
};

//! Explains a last_error_message, the description of a refusal, or a line of a listener's own log.
//!
//! The rules stand in resources/webhook/catalogue.json. They go by codes and reasons, not by whole sentences, so a text that
//! was never seen before falls into its class; one that says nothing known is Unknown and not guessed at.
WebhookExplanation explainWebhookError(const QString &text);

} // namespace Botdesk
