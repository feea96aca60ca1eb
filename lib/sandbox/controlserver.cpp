// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/control.h"
#include "sandbox/polls.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

ControlResult clock(ControlCall &call)
{
    const qint64 seconds = call.body[u"advance"].toInteger(-1);
    constexpr qint64 TenYears = 10LL * 366 * 86400;
    if (seconds < 0 || seconds > TenYears)
        return controlError(u"\"advance\" is not a number of seconds"_s);
    call.world.clock().advance(std::chrono::seconds(seconds));
    closeDuePolls(call.world);
    call.world.liftRestrictions();
    call.world.changed();
    return QJsonObject{{u"clock"_s, call.world.now()}};
}

ControlResult inject(ControlCall &call)
{
    QJsonObject update = call.body[u"update"].isObject() ? call.body[u"update"].toObject() : call.body;
    update.remove(u"bot"_s);
    update.remove(u"update_id"_s);
    if (update.size() != 1 || !update.begin().value().isObject())
        return controlError(u"an update has one field, its type, and an object in it"_s);
    const QByteArray type = update.begin().key().toUtf8();
    const auto id = call.world.inject(*call.bot, type, update.begin().value().toObject());
    if (!id)
        return controlError(u"the update is too large, or the queue is full"_s, 409);
    return QJsonObject{{u"update_id"_s, *id}};
}

ControlResult showFaults(ControlCall &call)
{
    return QJsonObject{{u"faults"_s, call.faults.toJson()}};
}

ControlResult setFaults(ControlCall &call)
{
    if (call.body[u"clear"].toBool()) {
        call.faults.clear();
    } else if (call.body.contains(u"remove")) {
        if (!call.faults.remove(call.body[u"remove"].toInt()))
            return controlError(u"\"remove\": there is no such fault"_s, 404);
    } else {
        const auto added = call.faults.add(call.body);
        if (!added)
            return controlError(added.error());
        call.world.changed();
        return QJsonObject{{u"id"_s, *added}, {u"faults"_s, call.faults.toJson()}};
    }
    call.world.changed();
    return QJsonObject{{u"faults"_s, call.faults.toJson()}};
}

ControlResult reset(ControlCall &call)
{
    call.scenarios.stop();
    call.faults.clear();
    call.deliveries.faults().clear();
    call.log.clear();
    call.world.clear();
    makeStartState(call.world);
    call.world.changed();
    return QJsonObject{{u"clock"_s, call.world.now()}};
}

ControlResult listScenarios(ControlCall &call)
{
    return call.scenarios.toJson();
}

ControlResult runScenario(ControlCall &call)
{
    if (call.body[u"stop"].toBool()) {
        call.scenarios.stop();
        return QJsonObject{};
    }
    const auto steps = call.scenarios.run(call.body[u"name"].toString(), call.world, *call.bot);
    if (!steps)
        return controlError(steps.error(), 409);
    return QJsonObject{{u"name"_s, call.body[u"name"]}, {u"steps"_s, *steps}};
}

} // namespace

void addServerCommands(Control &control)
{
    control.add("POST", u"clock"_s, clock);
    control.add("POST", u"inject"_s, inject);
    control.add("GET", u"faults"_s, showFaults);
    control.add("POST", u"faults"_s, setFaults);
    control.add("POST", u"reset"_s, reset);
    control.add("GET", u"scenarios"_s, listScenarios);
    control.add("POST", u"scenarios"_s, runScenario);
}

} // namespace Botdesk::Sandbox
