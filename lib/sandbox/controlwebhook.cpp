// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/control.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

ControlResult showWebhook(ControlCall &call)
{
    return call.deliveries.toJson(*call.bot);
}

ControlResult setWebhookFaults(ControlCall &call)
{
    DeliveryFaults &faults = call.deliveries.faults();
    if (call.body[u"clear"].toBool()) {
        faults.clear();
    } else if (call.body.contains(u"remove")) {
        if (!faults.remove(call.body[u"remove"].toInt()))
            return controlError(u"\"remove\": there is no such fault"_s, 404);
    } else {
        const auto added = faults.add(call.body);
        if (!added)
            return controlError(added.error());
        return QJsonObject{{u"id"_s, *added}, {u"faults"_s, faults.toJson()}};
    }
    return QJsonObject{{u"faults"_s, faults.toJson()}};
}

} // namespace

void addWebhookCommands(Control &control)
{
    control.add("GET", u"webhook"_s, showWebhook);
    control.add("POST", u"webhook/faults"_s, setWebhookFaults);
}

} // namespace Botdesk::Sandbox
