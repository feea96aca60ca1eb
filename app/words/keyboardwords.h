// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/keyboardimport.h"
#include "keyboard/markupproblems.h"

namespace Botdesk {

//! What is wrong and what mends it, in a sentence or two.
QString textFor(const MarkupProblem &problem);

//! "Row 2, button 1": as people count, from 1. Empty for what concerns the whole keyboard.
QString placeOf(const MarkupProblem &problem);

//! Why no keyboard was taken from a text, with the line as people count.
QString textFor(const ImportFault &fault);

//! "grammY", "JSON" …; empty for what is unknown.
QString nameFor(ImportLanguage language);

} // namespace Botdesk
