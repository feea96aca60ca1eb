// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/storeinfo.h"

namespace Botdesk {

//! Sets a damaged file aside (renamed to "….damaged-DATE", never changed) and makes a new one in its place with all that
//! can still be read. Rows of the log are numbered anew, without gaps.
//! @p reason is what SQLite said. An Error when the new file cannot be made; the damaged one then has its name back.
Result<Recovery> salvage(const StoreSettings &settings, const QString &reason);

//! Leaves a note beside the file that it seems damaged, so that the next start looks at all of it.
void noteDamage(const QString &path);

//! Whether such a note was left and SQLite finds the file damaged indeed; then in its words, else empty. Takes as long as
//! reading the whole file.
Result<QString> damageFound(Database &database);

} // namespace Botdesk
