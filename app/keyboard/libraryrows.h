// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <functional>

class QPainter;
class QStyleOptionViewItem;
class QWidget;

namespace Botdesk {

// What the list of keyboards and the list of flows have in common.

//! What shows that a row is chosen or under the mouse. A section (@p isSection) is never under it.
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, bool isSection);

//! The name, and below it in small what it is; @p words is the place of the name.
void paintNameAndNote(QPainter *painter, const QRect &words, const QString &name, const QString &note, Color noteColor);

//! Asks for one line without stopping anything. @p take is called once, unless it is given up.
void askForLine(QWidget *parent, const QString &title, const QString &label, const QString &now, const std::function<void(const QString &)> &take);

} // namespace Botdesk
