// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/world.h"

namespace Botdesk::Sandbox {

//! The service message that tells bot and payer of a payment that went through; @p payment is its entry in World::payments.
void finishPayment(World &world, Bot &bot, const QJsonObject &payment);

} // namespace Botdesk::Sandbox
