// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "http/httpconnection.h"

namespace Botdesk {

//! What the official server writes into last_error_message when a delivery fails so; nothing where it keeps silent.
QString webhookErrorText(const HttpFailure &failure);

//! The same of an answer; nothing of one that counts as delivered.
QString webhookErrorText(const HttpReply &reply);

//! Whether the answer counts: any 2xx whose parameters, if it has some, are not too many.
bool isDelivered(const HttpReply &reply);

//! Whether an answer to a webhook may name @p method to be executed. Those that it may not are passed over in silence.
bool mayAnswerWith(const QByteArray &method);

//! Whether the body of @p reply is read for a method and its parameters.
bool hasParameters(const HttpReply &reply);

} // namespace Botdesk
