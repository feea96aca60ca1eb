// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flow.h"

#include <QPointF>
#include <QRect>

namespace Botdesk {

//! A line of a box: a button, or the answer to what the step asks for. Arrows go from those that the bot hears of.
struct FlowPort
{
    enum class Kind { Button, Silent, Answer };   //!< Silent: a button that the bot does not hear of

    Kind kind = Kind::Button;
    QString trigger;
    QString text;            //!< of a button
    QString style;           //!< "primary", "danger", "success", or empty
    QString sign;            //!< icon for the button's corner
    QRect rect;
    bool isHidden = false;   //!< one of many buttons, within "and 12 more"
};

//! A step on the map.
struct FlowBox
{
    QString step;            //!< id
    QRect rect;
    QRect head;
    QRect text;              //!< three lines at most
    QRect more;              //!< "and 12 more"; null where all buttons have a line
    QRect end;               //!< "The conversation ends here"; null where it does not
    QList<FlowPort> ports;
    int column = 0;
    bool isReached = true;

    int hidden() const;      //!< how many buttons "and 12 more" stands for
    const FlowPort *port(const QString &trigger, bool isAnswer) const;
    const FlowPort *portAt(QPoint point) const;
};

//! What leads from one box to another.
struct FlowArrow
{
    QString from;
    QString trigger;         //!< of a button
    bool isAnswer = false;
    QString to;
    bool isBack = false;     //!< to a step that stands no further right
    QList<QPointF> points;   //!< begin, end, and what it passes in between: always an even number, level in pairs
};

//! The map of a flow: steps in columns, from the command to the right, in each column so that few arrows cross. Asks nobody: the same flow lies the same. Pixels of the design, scaled by the operator's font size.
struct FlowLayout
{
    QRect start;             //!< the command, above the box that it opens; null where nothing begins
    QList<FlowBox> boxes;    //!< in the order of the steps; of two with one id the first alone
    QList<FlowArrow> arrows;
    QSize size;

    const FlowBox *box(const QString &step) const;
    const FlowBox *boxAt(QPoint point) const;
    //! The nearest box from @p step in the direction of an arrow key; empty where there is none.
    QString neighbour(const QString &step, Qt::Key arrow) const;
};

FlowLayout layOut(const Flow &flow);

inline constexpr int FlowBoxWidth = 200;

} // namespace Botdesk
