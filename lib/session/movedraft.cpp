// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/movedraft.h"

namespace Botdesk {

std::optional<Draft> movedDraft(const Draft &draft, ChatId to)
{
    if (draft.edits)
        return {};
    Draft moved = draft;
    moved.conversation.chat = to;
    moved.replyTo.reset();   // message ids begin anew there
    moved.quote.reset();
    return moved;
}

} // namespace Botdesk
