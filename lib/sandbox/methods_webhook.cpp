// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/call.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

void keepAllowedUpdates(Call &call)
{
    call.bot.allowedUpdates = readAllowedUpdates(call.arguments.text("allowed_updates"), call.bot.allowedUpdates);
}

Answer deleteWebhook(Call &call)
{
    keepAllowedUpdates(call);
    if (call.arguments.flag("drop_pending_updates"))
        call.bot.queue.clear();
    if (!call.bot.webhook.isSet())
        return success(true, u"Webhook is already deleted"_s);
    call.bot.webhook = {};
    return success(true, u"Webhook was deleted"_s);
}

Answer getWebhookInfo(Call &call)
{
    const Webhook &webhook = call.bot.webhook;
    // By hand: the order of the fields is the server's.
    QByteArray json = "{\"url\":" + quoted(webhook.url)
        + ",\"has_custom_certificate\":" + (webhook.certificate.isEmpty() ? "false" : "true")
        + ",\"pending_update_count\":" + QByteArray::number(call.bot.queue.size(call.world.now()));
    if (webhook.isSet()) {
        json += ",\"max_connections\":" + QByteArray::number(webhook.maxConnections);
        json += ",\"ip_address\":" + quoted(webhook.ipAddress.isEmpty() ? u"<unknown>"_s : webhook.ipAddress);
    }
    if (const auto names = listedUpdates(call.bot.allowedUpdates); !names.isEmpty())
        json += ",\"allowed_updates\":[\"" + names.join("\",\"") + "\"]";
    return Success{.result = json + '}'};
}

} // namespace

void addWebhookMethods(Methods &methods)
{
    methods.add("deleteWebhook", deleteWebhook);
    methods.add("getWebhookInfo", getWebhookInfo);
}

} // namespace Botdesk::Sandbox
