// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/switch.h"

#include "widgets/styleparts.h"

#include <QPainter>

namespace Botdesk {

Switch::Switch(const QString &accessibleName, QWidget *parent)
    : QAbstractButton(parent)
{
    setAccessibleName(accessibleName);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Switch::setOnColor(Color fill)
{
    m_on = fill;
    update();
}

QSize Switch::sizeHint() const
{
    return {px(32), px(20)};
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF track = QRectF(rect()).adjusted(2, 2, -2, -2);
    const qreal radius = track.height() / 2;
    const bool on = isChecked();
    const bool enabled = isEnabled();
    paintBox(&painter, track, themeColor(on ? (enabled ? m_on : Color::LineStrong) : Color::BgInput),
             on ? QColor() : themeColor(Color::LineStrong), radius);
    const qreal side = track.height() - 6;
    const bool right = on != (layoutDirection() == Qt::RightToLeft);
    const QRectF knob(right ? track.right() - side - 3 : track.left() + 3, track.top() + 3, side, side);
    paintBox(&painter, knob, themeColor(on ? Color::BgPanel : enabled ? Color::Text3 : Color::TextOff), {}, side / 2);
    if (hasFocus())
        paintFocusRing(&painter, rect(), radius + 1);
}

} // namespace Botdesk
