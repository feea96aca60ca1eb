// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/control.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

ControlResult addPerson(ControlCall &call)
{
    const QString name = call.body[u"first_name"].toString();
    if (name.isEmpty())
        return controlError(u"\"first_name\" is missing"_s);
    Person &person = call.world.addPerson(name, call.body[u"last_name"].toString());
    person.username = call.body[u"username"].toString();
    person.languageCode = call.body[u"language_code"].toString(person.languageCode);
    person.isPremium = call.body[u"is_premium"].toBool();
    call.world.changed();
    return QJsonObject{{u"id"_s, person.id}};
}

} // namespace

void addPeopleCommands(Control &control)
{
    control.add("POST", u"people"_s, addPerson);
}

} // namespace Botdesk::Sandbox
