// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flow.h"

namespace Botdesk {

//! What does not fit and what mends it, in a sentence or two. The step's id is shown beside it.
QString textFor(const FlowProblem &problem);

} // namespace Botdesk
