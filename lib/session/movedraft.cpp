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

Draft joinedDraft(const Draft &first, const Draft &second)
{
    Draft joined = first;
    FormattedText below{second.text, second.entities};
    if (first.mode != second.mode)
        below = first.mode == TextMode::Formatted ? second.formatted() : FormattedText{writeSource(second.formatted(), first.mode).source, {}};
    if (!joined.text.isEmpty() && !below.text.isEmpty())
        joined.text += u'\n';
    for (TextEntity entity : std::as_const(below.entities)) {
        entity.offset += int(joined.text.size());
        joined.entities.append(entity);
    }
    joined.text += below.text;
    joined.attachments += second.attachments;
    joined.uploads += second.uploads;
    if (joined.replyMarkup.isEmpty())
        joined.replyMarkup = second.replyMarkup;
    if (second.attachments.isEmpty() && second.textRole() == Draft::TextRole::None) {   // a poll, a place
        joined.method = second.method;
        joined.more = second.more;
    }
    return joined;
}

} // namespace Botdesk
