// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/message.h"

#include <QRect>

class QPainter;

namespace Botdesk {

//! Where a button stands; counts from 0.
struct KeyboardCell
{
    int row = -1;
    int column = -1;
    bool isValid() const { return row >= 0; }
    bool operator==(const KeyboardCell &) const = default;
};

//! What is special about the buttons at the moment of painting.
struct KeyboardMarks
{
    KeyboardCell hovered;
    KeyboardCell focused;   //!< ring of the focus; also the button that was pressed in a preview
    QList<KeyboardCell> waiting = {};   //!< pressed and not answered yet: line in the warning colour and a clock
};

//! How one button looks, wherever keyboards are shown or designed.
struct KeyLook
{
    QString text;
    QString style = {};        //!< "primary", "danger", "success"; a plain key for any other
    QString sign = {};         //!< icon for the corner; empty shows none
    bool isHovered = false;
    int margin = 8;            //!< at both ends of the text, pixels of the design; 18 where there is a sign
};

//! Paints a key without rings and marks; the colours are those of the theme that is on.
void paintKey(QPainter *painter, const QRect &rect, const KeyLook &look);

//! Inline keyboards as Preview, Chats and Sandbox show them: rows of equal buttons under a message, with a sign in the
//! corner for what leaves the chat (URL, copy, switch inline, web app). A value; cheap to make anew for every painting.
class KeyboardPainter
{
public:
    explicit KeyboardPainter(InlineKeyboard keyboard);

    bool isEmpty() const { return m_keyboard.isEmpty(); }
    const InlineKeyboard &keyboard() const { return m_keyboard; }
    int height() const;                                        //!< without a gap above
    int widthWanted() const;                                   //!< so that no text is cut
    QRect buttonRect(KeyboardCell cell, int width) const;      //!< with the first button at 0,0
    KeyboardCell buttonAt(QPoint point, int width) const;      //!< not valid beside the buttons
    KeyboardCell neighbour(KeyboardCell from, Qt::Key arrow) const;
    const InlineKeyboardButton *button(KeyboardCell cell) const;

    void paint(QPainter *painter, QPoint origin, int width, const KeyboardMarks &marks = {}) const;

    //! The icon for the corner of @p button; empty for a plain callback.
    static QString signOf(const InlineKeyboardButton &button);

    //! "Row 2, button 2 of 3: Receipt, callback data"; translated, for screen readers.
    QString accessibleName(KeyboardCell cell) const;

private:
    InlineKeyboard m_keyboard;
};

} // namespace Botdesk
