// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/call.h"

namespace Botdesk::Sandbox {

//! The poll that the parameters of sendPoll describe, as a Message has it.
Checked<QJsonObject> readPoll(Call &call);

//! Marks the poll of @p message as closed and tells its bot.
void closePoll(World &world, Bot &bot, Message &message);

//! Closes every poll whose close_date has come.
void closeDuePolls(World &world);

//! Lets a person choose (or, with nothing chosen, take the vote back). False when the poll does not take it any more.
bool castVote(World &world, qint64 voterId, Message &message, const QJsonArray &chosen);

} // namespace Botdesk::Sandbox
