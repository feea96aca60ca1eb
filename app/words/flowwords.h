// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flow.h"

namespace Botdesk {

//! What does not fit and what mends it, in a sentence or two. The step's id is shown beside it.
QString textFor(const FlowProblem &problem);

//! The same in a word or two, for the step's box on the map: "dead end".
QString tagFor(FlowProblem::Kind kind);

//! What is waited for: "a number, 1 to 9". Empty where nothing is.
QString textFor(const FlowQuestion &question);

} // namespace Botdesk
