// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/control.h"

namespace Botdesk::Sandbox {

//! What a button of a reply keyboard asks a person for, besides a tap.
enum class Wish { None, Users, Chat, Poll };

Wish wishOf(const QJsonValue &button);

//! What the person's client would offer: `{"choices":[{"id","name"}…],"max_quantity"}` of those that meet the criteria of the
//! button; nothing for a poll, which the person makes.
QJsonObject offered(ControlCall &call, const Person &person, const QJsonValue &button);

//! The content of the message that the bot receives: of `"users"`, `"chat"` or `"poll"` in the body.
tl::expected<QJsonObject, ControlError> shared(ControlCall &call, const Person &person, const QJsonValue &button);

} // namespace Botdesk::Sandbox
