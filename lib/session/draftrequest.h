// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "session/draft.h"

namespace Botdesk {

//! @p draft as a call of its sendingMethod() takes it: parameters, and the files that go along.
Parameters requestOf(const Draft &draft);

} // namespace Botdesk
