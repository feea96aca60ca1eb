// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/card.h"

#include "widgets/styleparts.h"
#include "widgets/theme.h"

#include <QPainter>

namespace Botdesk {

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), themeColor(Color::BgPanel), themeColor(Color::Line), CardRadius);
}

} // namespace Botdesk
