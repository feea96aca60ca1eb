// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/summary.h"

namespace Botdesk {

//! One line that says what an update or a message brings: "🎤 Voice 0:07", "▸ Refund · refund:8841". A kind that is not
//! known here is shown by its Bot API name. Never holds a line break.
QString summaryText(const Summary &summary);

//! The same without "Reply to …" before it: for the list of chats and a quoted message.
QString contentText(const Summary &summary);

} // namespace Botdesk
