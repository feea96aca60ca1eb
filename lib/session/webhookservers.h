// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "receive/webhookserver.h"

namespace Botdesk {

//! The servers of all bots: those who want the same address and port share one. Used in the network thread only.
class WebhookServers
{
public:
    //! Starts the server or joins the one that is there; it ends when nobody holds it any more. An Error of kind Busy when
    //! another bot listens there in another way, Network when the port cannot be had.
    Result<std::shared_ptr<WebhookServer>> take(const WebhookServerSettings &settings);

private:
    QList<std::weak_ptr<WebhookServer>> m_servers;
};

} // namespace Botdesk
