// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/keyboardpainter.h"

#include <QAccessible>

class QWidget;

namespace Botdesk {

class KeyboardCanvas;

//! Makes screen readers find a grid with a child for every button in each KeyboardCanvas. Safe to call often.
void installCanvasAccessibility();

//! Tells screen readers that something has happened to the button at @p cell.
void tellOfCell(KeyboardCanvas *canvas, KeyboardCell cell, QAccessible::Event event);

} // namespace Botdesk
