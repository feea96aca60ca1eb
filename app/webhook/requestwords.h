// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/webhookrequest.h"
#include "widgets/tag.h"

namespace Botdesk {

QString refusalText(WebhookRefusal refusal);                 //!< "wrong secret"; for None "let in"
QString outcomeText(const WebhookRequest &request);          //!< the same, or "came again", "may come again"
Tone outcomeTone(const WebhookRequest &request);
QString senderText(const WebhookRequest &request);           //!< "149.154.167.197 behind 127.0.0.1"
QString statusText(const WebhookRequest &request);           //!< "200", "–"

//! The request as it came, the secret masked: start line, headers, an empty line, the body.
QString requestText(const WebhookRequest &request);

} // namespace Botdesk
