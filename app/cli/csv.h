// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/outgoing.h"
#include "store/storedupdate.h"

namespace Botdesk {

// Lines of an export; each ends in a line break.

QByteArray csvHeader();
QByteArray csvLine(const StoredUpdate &update);
QByteArray csvLine(const Exchange &call);

//! {"outgoing":{"date":…,"method":…,"parameters":…,"answer":…}}, without a line break at its end.
QByteArray outgoingLine(const Exchange &call);

} // namespace Botdesk
