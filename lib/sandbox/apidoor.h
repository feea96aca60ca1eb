// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "http/httpresponseparser.h"
#include "sandbox/call.h"
#include "sandbox/faults.h"
#include "sandbox/getupdates.h"

namespace Botdesk::Sandbox {

//! Where requests to /bot<token>/<method> and /file/bot<token>/<path> come in: routes, tokens, and the answer.
class ApiDoor
{
public:
    ApiDoor(World &world, ServerLog &log, Faults &faults, QObject &owner);   //!< its objects live with @p owner

    void serve(HttpExchange &exchange);
    void wake(Bot &bot) { m_getUpdates.wake(bot); }
    void callFromWebhook(Bot &bot, const HttpReply &reply);   //!< what the answer to a delivery names
    const Methods &methods() const { return m_methods; }

private:
    void serveFile(HttpExchange &exchange, QByteArrayView rest);
    void callThroughFaults(ApiCall &call, Bot &bot);
    void call(ApiCall &call, Bot &bot);
    Checked<Bot *> botOf(const QByteArray &token);

    World &m_world;
    ServerLog &m_log;
    Faults &m_faults;
    Methods m_methods;
    GetUpdates m_getUpdates;
};

} // namespace Botdesk::Sandbox
