// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/railbutton.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"
#include "widgets/tag.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

RailButton::RailButton(const QString &iconName, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setProperty("elides", true);   // for the layout check: a long title ends in an ellipsis
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFont(themeFont(TextStyle::Control));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    describe();
    updateGeometry();
    update();
}

void RailButton::setCount(int count)
{
    m_count = count;
    describe();
    update();
}

void RailButton::setNote(const QString &note)
{
    m_note = note;
    describe();
    update();
}

void RailButton::setShortcutHint(const QString &keys)
{
    m_keys = keys;
    describe();
}

void RailButton::describe()
{
    setAccessibleName(text());
    setAccessibleDescription(m_count > 0 ? QLocale().toString(m_count) : m_note);
    const QString named = m_keys.isEmpty() ? text() : u"%1 (%2)"_s.arg(text(), m_keys);
    setToolTip(m_narrow ? named : m_keys);
}

QSize RailButton::sizeHint() const
{
    return m_narrow ? QSize(px(40), px(34)) : QSize(px(216), px(34));
}

void RailButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        setFont(themeFont(TextStyle::Control));
    QAbstractButton::changeEvent(event);
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool on = isChecked();
    if (on)
        paintBox(&painter, rect(), themeColor(Color::BgPanel), themeColor(Color::Line));
    else if (underMouse() && isEnabled())
        paintBox(&painter, rect(), themeColor(Color::BgHover), {});
    if (hasFocus())
        paintFocusRing(&painter, rect());
    const QColor ink = themeColor(!isEnabled() ? Color::TextOff : on ? Color::Accent : Color::Text);
    const int side = px(18);
    const int left = m_narrow ? (width() - side) / 2 : px(8);
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    paintIcon(&painter, mirrored({left, (height() - side) / 2, side, side}), m_iconName, on ? ink : themeColor(Color::Text2));
    if (!m_narrow) {
        painter.setPen(ink);
        const QRect words = mirrored({left + side + px(10), 0, width() - left - side - px(60), height()});
        painter.drawText(words, Qt::AlignVCenter | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
    paintEnd(painter);
}

void RailButton::paintEnd(QPainter &painter)
{
    if (m_count > 0) {
        const QString digits = QLocale().toString(m_count);
        const QPoint corner(m_narrow ? width() : width() - px(8), m_narrow ? px(9) : height() / 2);
        const bool mirror = layoutDirection() == Qt::RightToLeft;
        paintBadge(&painter, mirror ? QPoint(width() - corner.x() + badgeWidth(digits), corner.y()) : corner, digits, Tone::Accent);
    } else if (!m_note.isEmpty() && !m_narrow) {
        painter.setFont(themeFont(TextStyle::Small));
        painter.setPen(themeColor(Color::Text3));
        painter.drawText(rect().adjusted(px(8), 0, -px(8), 0),
                         Qt::AlignVCenter | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)), m_note);
    }
}

} // namespace Botdesk
