// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/updatesource.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

ReceiveConflict conflictOf(const Error &error)
{
    if (error.detail.contains("other getUpdates"_L1))
        return ReceiveConflict::OtherPoller;
    if (error.detail.contains("webhook is active"_L1))
        return ReceiveConflict::WebhookActive;
    if (error.detail.contains("terminated by setWebhook"_L1))
        return ReceiveConflict::WebhookWasSet;
    return ReceiveConflict::Unknown;
}

void UpdateSource::setState(const SourceState &state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(m_state);
}

} // namespace Botdesk
