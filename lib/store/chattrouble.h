// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QString>

namespace Botdesk {

//! Why a chat takes no message of the bot, as it was told last.
struct ChatTrouble
{
    enum class Kind {
        Blocked,        //!< the person has blocked the bot
        Removed,        //!< the bot was thrown out, is no member, or the group is gone
        Deactivated,    //!< the account does not exist any more
        NotFound,       //!< no such chat, or the bot has never met it
        NeverStarted,   //!< the person has not written yet, and a bot may not begin
    };

    ChatId chat{};
    Kind kind = Kind::Blocked;
    QString words;         //!< the server's
    qint64 atMs = 0;

    bool operator==(const ChatTrouble &) const = default;
};

} // namespace Botdesk
