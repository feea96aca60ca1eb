// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace Botdesk {

//! The icon resources/icons/@p name.svg, tinted when it is painted: it follows a theme switch, and is grey when disabled.
QIcon themeIcon(const QString &name, Color tint = Color::Text2);

//! The same as a picture of @p size logical pixels for @p ratio device pixels each. Cached.
QPixmap iconPixmap(const QString &name, int size, const QColor &tint, qreal ratio);

//! Paints the icon in the middle of @p rect, as large as fits; for delegates and painted widgets.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &tint);

//! The program's own icon, in its own colours.
QIcon applicationIcon();

} // namespace Botdesk
