// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flowtemplates.h"

namespace Botdesk {

//! What the library calls the template.
QString titleFor(FlowTemplate kind);

//! The texts of its steps and buttons in the operator's language.
FlowTemplateWords flowTemplateWords();

} // namespace Botdesk
