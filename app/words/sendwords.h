// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sendbudget.h"
#include "store/chattrouble.h"

#include <QString>

namespace Botdesk {

//! "Waits 4 s: 20 messages a minute in a group"; empty for nothing. The time is rounded up.
QString sendWaitText(SendWait::For what, qint64 leftMs);

//! "blocked", for a tag.
QString troubleTag(ChatTrouble::Kind kind);

//! Why @p name takes no message, as a sentence or two.
QString troubleText(ChatTrouble::Kind kind, const QString &name);

} // namespace Botdesk
