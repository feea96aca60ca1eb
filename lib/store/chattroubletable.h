// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/chattrouble.h"
#include "store/database.h"

namespace Botdesk {

// The table of chats that take no message. Truth, no projection: the log does not tell what a send was refused with.

Result<void> writeChatTrouble(Database &database, const ChatTrouble &trouble);
Result<void> removeChatTrouble(Database &database, ChatId chat);
Result<QList<ChatTrouble>> readChatTroubles(Database &database);

} // namespace Botdesk
