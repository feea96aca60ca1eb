// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/canvaslayout.h"
#include "keyboard/designmodel.h"

class QPainter;

namespace Botdesk {

//! Buttons or a row on their way under the pointer.
struct CanvasDrag
{
    bool isRow = false;
    QList<KeyboardCell> cells;   //!< that are moved
    QPoint grip;                 //!< of the pointer within the first of them
    QPoint at;                   //!< of the pointer
    DesignRows rest;             //!< the rows without them
    DropPlace place;             //!< in `rest`
    DesignRows shown;            //!< `rest` with them at that place
    QList<KeyboardCell> gap;     //!< where they are in `shown`

    void moveTo(QPoint point, const QRect &keys);
    QList<DesignButton> moved;
};

//! What of the canvas is special at the moment of painting.
struct CanvasState
{
    bool withHandles = true;
    bool hasFocus = false;
    KeyboardCell hovered = {};
    int line = -1;               //!< the space between rows under the pointer
    int end = -1;                //!< the + at the end of a row under the pointer
    bool isAddRow = false;       //!< the pointer is on "Add row"
};

//! A place at which a + puts a button.
struct PlusMark
{
    QPoint middle;
    DropPlace place;
    bool isLine = false;         //!< between rows, with a dashed line

    QRect rect() const;
};

//! The + marks that are shown: in the gaps of the chosen row, below it, and where the pointer is between rows.
QList<PlusMark> plusMarks(const DesignModel &model, const CanvasLayout &layout, const CanvasState &state);

//! Paints the keys of a design with grips, + marks, rings and what is dragged.
class CanvasPainter
{
public:
    CanvasPainter(QPainter *painter, const DesignModel &model, const CanvasState &state);

    void paint(const CanvasLayout &layout);
    void paintDrag(const CanvasDrag &drag, const QRect &keys);

private:
    void paintButton(const QRect &rect, const DesignButton &button, bool isHovered);
    void paintKept(const QRect &rect, const DesignButton &button);
    void paintMark(const QRect &rect, KeyboardCell cell);
    void paintRing(const QRect &rect, KeyboardCell cell);
    void paintGrip(const QRect &rect, bool isStrong);
    void paintEnd(const QRect &rect, bool isHovered);
    void paintAddRow(const QRect &rect);
    void paintPlus(const PlusMark &mark, const CanvasLayout &layout);

    QPainter *m_painter;
    const DesignModel &m_model;
    const CanvasState &m_state;
};

} // namespace Botdesk
