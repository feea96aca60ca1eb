// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "text/formattedtext.h"

namespace Botdesk {

//! Cleans the characters of @p text (6.1, step 5) and moves its entities along. They must be normalised; one that begins
//! or ends outside the text or within a character is an Error in the server's words.
Result<void> cleanWithEntities(FormattedText &text);

//! Takes white space from the front of entities and drops those that hold nothing else.
//! @return the offset of the text's last unit that is not white space, or -1
int removeBlankEntities(FormattedText &text);

//! Cuts white space at both ends; in front only up to the first entity. @p lastInk is what removeBlankEntities() gave.
void trim(FormattedText &text, int lastInk);

} // namespace Botdesk
