// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chip.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"

#include <QEvent>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFont(themeFont(TextStyle::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setIconName(const QString &name, Color tint)
{
    m_iconName = name;
    m_tint = tint;
    updateGeometry();
    update();
}

void Chip::setCount(const QString &count)
{
    m_count = count;
    setAccessibleDescription(count);
    updateGeometry();
    update();
}

void Chip::setDashed(bool on)
{
    m_dashed = on;
    setCheckable(!on);
    update();
}

QSize Chip::sizeHint() const
{
    int width = px(8) * 2 + fontMetrics().horizontalAdvance(text());
    if (!m_iconName.isEmpty())
        width += px(14 + 5);
    if (!m_count.isEmpty())
        width += px(5) + fontMetrics().horizontalAdvance(m_count);
    if (m_dashed)
        width += px(14 + 2);
    return {width, px(22)};
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        setFont(themeFont(TextStyle::Small));
    QAbstractButton::changeEvent(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    QPen pen(themeColor(on ? Color::Accent : Color::LineStrong), 1, m_dashed ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(pen);
    painter.setBrush(themeColor(on ? Color::AccentSoft : underMouse() ? Color::BgHover : Color::BgPanel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
    if (hasFocus())
        paintFocusRing(&painter, rect(), height() / 2.0 - 1);

    int x = px(8);
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    if (!m_iconName.isEmpty()) {
        paintIcon(&painter, mirrored({x, (height() - px(14)) / 2, px(14), px(14)}), m_iconName, themeColor(m_tint));
        x += px(14 + 5);
    }
    const int words = fontMetrics().horizontalAdvance(text());
    painter.setPen(themeColor(!isEnabled() ? Color::TextOff : on ? Color::Accent : m_dashed ? Color::Text3 : Color::Text));
    painter.drawText(mirrored({x, 0, words, height()}), Qt::AlignVCenter | Qt::TextSingleLine, text());
    x += words;
    if (!m_count.isEmpty()) {
        painter.setPen(themeColor(on ? Color::Accent : Color::Text3));
        const QRect box(x + px(5), 0, fontMetrics().horizontalAdvance(m_count), height());
        painter.drawText(mirrored(box), Qt::AlignVCenter | Qt::TextSingleLine, m_count);
    }
    if (m_dashed)
        paintIcon(&painter, mirrored({x + px(2), (height() - px(14)) / 2, px(14), px(14)}), u"down"_s, themeColor(Color::Text3));
}

} // namespace Botdesk
