// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

namespace Botdesk {

// What the style and the painted widgets draw alike.

inline constexpr int ControlRadius = 4;
inline constexpr int CardRadius = 6;
inline constexpr int BubbleRadius = 12;

//! A filled box with a line of 1 px on whole pixels. An invalid colour leaves out fill or line.
void paintBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal radius = ControlRadius);

//! The focus ring of 2 px just inside @p rect.
void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius = ControlRadius);

void paintCheckBox(QPainter *painter, const QRect &rect, const QStyleOption *option);
void paintRadioButton(QPainter *painter, const QRect &rect, const QStyleOption *option);
void paintTab(QPainter *painter, const QStyleOptionTab *tab);
void paintHeaderSection(QPainter *painter, const QStyleOptionHeader *header);
void paintHeaderLabel(QPainter *painter, const QStyleOptionHeader *header);
void paintProgress(QPainter *painter, const QStyleOptionProgressBar *bar);   //!< a quarter when there is no end yet
void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem *item, const QWidget *widget);
void paintScrollBar(QPainter *painter, const QStyleOptionSlider *bar, const QRect &slider);
void paintSplitterGrip(QPainter *painter, const QRect &rect, bool horizontal, bool hovered);

} // namespace Botdesk
