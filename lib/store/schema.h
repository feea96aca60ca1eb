// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <span>

namespace Botdesk {

//! The tables that hold what cannot be made again. Projections have versions of their own and are no matter of migration.
inline constexpr int SchemaVersion = 2;
inline constexpr qint64 SchemaPageSize = 8192;   //!< bytes; holds several updates

//! Sets the connection up for writing and brings the file to SchemaVersion, one transaction for each step.
//! An Error of kind Invalid when a later Botdesk has written it.
Result<void> prepareForWriting(Database &database);
Result<void> prepareForReading(Database &database);

Result<int> schemaVersion(Database &database);

//! Brings a file from its version to that of @p steps: step n, statements with a ";" behind each, leads from version n to
//! n + 1, in a transaction of its own. After an Error, or a crash, the file has the version that it had got to, whole. An
//! Error of kind Invalid, and nothing done, when the file is beyond the last step.
Result<void> migrate(Database &database, std::span<const char *const> steps);

} // namespace Botdesk
