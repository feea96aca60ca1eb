// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "session/draft.h"

namespace Botdesk {

//! @p draft as it goes on in @p to, the supergroup that its group has become; nothing when it edits what is only in the group.
std::optional<Draft> movedDraft(const Draft &draft, ChatId to);

//! @p first, and below it what is written in @p second, in the way of @p first; with the files of both. Nothing of either
//! text is lost; what both say otherwise, such as whom they answer, is as the first says.
Draft joinedDraft(const Draft &first, const Draft &second);

} // namespace Botdesk
