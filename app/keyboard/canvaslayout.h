// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/designrows.h"

#include <QRect>

namespace Botdesk {

//! Where the keys of a keyboard lie on the canvas, with what is beside and between them. A value, made anew when the rows
//! change; pixels are the canvas's.
class CanvasLayout
{
public:
    CanvasLayout() = default;
    //! @p sizes: how many keys each row has. @p keys: the place of the keys, whose height is not asked.
    CanvasLayout(const QList<int> &sizes, const QRect &keys);

    static QList<int> sizesOf(const DesignRows &rows);

    int rowCount() const { return int(m_sizes.size()); }
    QRect keyRect(KeyboardCell cell) const;
    QRect rowRect(int row) const;              //!< of all keys of the row
    QRect gripRect(int row) const;             //!< left of the row
    QRect endRect(int row) const;              //!< the dashed + right of it
    QRect addRowRect() const;                  //!< below all
    QPoint gapBefore(KeyboardCell cell) const; //!< middle of the gap in front of a key
    int lineAbove(int row) const;              //!< middle of the space above it; of the number of rows: below all
    int bottom() const;                        //!< of the button that adds a row

    KeyboardCell keyAt(QPoint point) const;
    int rowAt(QPoint point) const;             //!< -1 beside the keys
    int gripAt(QPoint point) const;
    int endAt(QPoint point) const;
    int lineAt(QPoint point) const;            //!< the space between rows that is meant; -1 for none

    DropPlace placeAt(QPoint point) const;     //!< where what is dropped at @p point goes
    int rowPlaceAt(QPoint point) const;        //!< in front of which row a row is dropped

    static int sideRoom();                     //!< that grips take at the left
    static int endRoom();                      //!< that the dashed + takes at the right

private:
    int topOf(int row) const;

    QList<int> m_sizes;
    QRect m_keys;
};

} // namespace Botdesk
