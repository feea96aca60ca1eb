// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "webhook/webhooksettings.h"

namespace Botdesk {

//! What this program set as a bot's webhook. The server tells nobody a secret or a certificate: without this there would be
//! no way back to what was there.
struct KeptWebhooks
{
    std::optional<WebhookSettings> set = {};      //!< the last one that was set here
    std::optional<WebhookSettings> former = {};   //!< what it replaced, as far as that is known

    //! What @p info has, with secret and certificate where it was set here.
    WebhookSettings settingsOf(const WebhookInfo &info) const;
    //! Whether secret and certificate of what @p info has are known.
    bool knows(const WebhookInfo &info) const;

    bool operator==(const KeptWebhooks &) const = default;
};

//! Of the bot whose folder this is; empty when nothing was set here. The redactor knows the secrets afterwards.
Result<KeptWebhooks> readKeptWebhooks(const QString &folder);

//! In a file that only the operator can read.
Result<void> writeKeptWebhooks(const QString &folder, const KeptWebhooks &kept);

} // namespace Botdesk
