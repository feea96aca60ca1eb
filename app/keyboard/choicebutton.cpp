// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/choicebutton.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace Botdesk {

namespace {

constexpr int Height = 24;

} // namespace

ChoiceButton::ChoiceButton(const QString &text, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void ChoiceButton::setPatch(Color colour)
{
    m_patch = colour;
    updateGeometry();
}

void ChoiceButton::setUnavailable(const QString &reason)
{
    setEnabled(reason.isEmpty());
    setToolTip(reason);
    setAccessibleDescription(reason);
}

QSize ChoiceButton::sizeHint() const
{
    const bool hasSign = m_patch || !m_iconName.isEmpty();
    const int words = QFontMetrics(themeFont(TextStyle::Small)).horizontalAdvance(text());
    return {words + px(hasSign ? 32 : 14), px(Height)};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Color ink = !isEnabled() ? Color::TextOff : isChecked() ? Color::Accent : Color::Text;
    const Color line = !isEnabled() ? Color::Line : isChecked() ? Color::Accent : Color::LineStrong;
    const Color fill = isChecked() ? Color::AccentSoft : underMouse() && isEnabled() ? Color::BgHover : Color::BgPanel;
    paintBox(&painter, rect(), themeColor(fill), themeColor(line));
    if (hasFocus())
        paintFocusRing(&painter, rect());
    int left = px(7);
    if (m_patch) {
        paintBox(&painter, QRect(left, (height() - px(10)) / 2, px(10), px(10)), themeColor(*m_patch), {}, 2);
        left += px(16);
    } else if (!m_iconName.isEmpty()) {
        paintIcon(&painter, QRect(left, (height() - px(14)) / 2, px(14), px(14)), m_iconName, themeColor(isChecked() || !isEnabled() ? ink : Color::Text2));
        left += px(20);
    }
    painter.setFont(themeFont(TextStyle::Small));
    painter.setPen(themeColor(ink));
    painter.drawText(rect().adjusted(left, 0, -px(4), 0), Qt::AlignVCenter | Qt::TextSingleLine, text());
}

void ChoiceButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace Botdesk
