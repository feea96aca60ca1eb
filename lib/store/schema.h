// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace Botdesk {

//! The tables that hold what cannot be made again. Projections have versions of their own and are no matter of migration.
inline constexpr int SchemaVersion = 1;
inline constexpr qint64 SchemaPageSize = 8192;   //!< bytes; holds several updates

//! Sets the connection up for writing and brings the file to SchemaVersion, one transaction for each step.
//! An Error of kind Invalid when a later Botdesk has written it.
Result<void> prepareForWriting(Database &database);
Result<void> prepareForReading(Database &database);

Result<int> schemaVersion(Database &database);

} // namespace Botdesk
