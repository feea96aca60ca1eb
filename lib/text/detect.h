// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "text/formattedtext.h"

namespace Botdesk {

//! What the server finds in a text by itself: mentions, hashtags, cashtags, bot commands, urls, e-mail addresses and
//! phone numbers. Sorted; of those that overlap the first (and longest) wins.
QList<TextEntity> detectEntities(const QString &text);

} // namespace Botdesk
