// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/keyboardtemplates.h"

namespace Botdesk {

//! What the library calls the template.
QString titleFor(KeyboardTemplate kind);

//! The texts of its buttons in the operator's language; a calendar is of the month of @p month.
TemplateWords templateWords(QDate month);

} // namespace Botdesk
