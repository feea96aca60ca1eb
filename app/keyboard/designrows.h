// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/keyboarddesign.h"
#include "widgets/keyboardpainter.h"

namespace Botdesk {

//! Where buttons go: in front of the one that stands at row and column, or into a row of their own in front of that row.
struct DropPlace
{
    int row = 0;
    int column = 0;
    bool isNewRow = false;

    bool operator==(const DropPlace &) const = default;
};

// What can be done to the rows of a keyboard. Rows that become empty go.

bool hasCell(const DesignRows &rows, KeyboardCell cell);
QList<KeyboardCell> inOrder(const DesignRows &rows, const QList<KeyboardCell> &cells);   //!< those that exist, each once

//! Puts @p buttons there. @return where they stand now.
QList<KeyboardCell> insertButtons(DesignRows &rows, const QList<DesignButton> &buttons, DropPlace place);

//! Moves the buttons at @p cells to @p place, a place of the rows as they are before. @return where they stand then.
QList<KeyboardCell> moveButtons(DesignRows &rows, const QList<KeyboardCell> &cells, DropPlace place);

//! @p place as it is once the buttons at @p cells have been taken out, which may take rows along.
DropPlace placeWithout(const DesignRows &rows, const QList<KeyboardCell> &cells, DropPlace place);

void removeButtons(DesignRows &rows, const QList<KeyboardCell> &cells);

//! Moves a row so that it stands in front of what is row @p to now (its size: at the end). @return its new number.
int moveRow(DesignRows &rows, int from, int to);

//! Takes away all buttons behind the first @p count, in reading order.
void keepFirst(DesignRows &rows, qsizetype count);

//! Every row of more than @p most buttons is broken into rows as equal as can be.
void breakRows(DesignRows &rows, int most);

} // namespace Botdesk
