// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/button.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct Fill
{
    QColor fill;
    QColor line;
};

Button::Look lookOf(const QStyleOption *option, const QWidget *widget)
{
    if (const auto *button = qobject_cast<const Button *>(widget))
        return button->look();
    const auto *plain = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isDefault = plain && plain->features.testFlag(QStyleOptionButton::DefaultButton);
    return isDefault ? Button::Look::Primary : Button::Look::Secondary;
}

Color inkOf(Button::Look look, bool on)
{
    switch (look) {
    case Button::Look::Primary:
    case Button::Look::DestructiveFill: return Color::OnAccent;
    case Button::Look::Destructive: return Color::Error;
    case Button::Look::Link: return Color::Accent;
    case Button::Look::Secondary:
    case Button::Look::Ghost: return on ? Color::Accent : Color::Text;
    }
    Q_UNREACHABLE();
}

Fill fillOf(Button::Look look, QStyle::State state)
{
    const bool lit = state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Sunken);
    const bool ghost = look == Button::Look::Ghost || look == Button::Look::Link;
    if (!state.testFlag(QStyle::State_Enabled))
        return {ghost ? QColor() : themeColor(Color::BgSunken), ghost ? QColor() : themeColor(Color::Line)};
    if (state.testFlag(QStyle::State_On) && look != Button::Look::Link)
        return {themeColor(Color::AccentSoft), themeColor(Color::Accent)};
    switch (look) {
    case Button::Look::Primary: return {themeColor(lit ? Color::AccentHover : Color::AccentFill), {}};
    case Button::Look::DestructiveFill: return {themeColor(Color::ErrorFill), {}};
    case Button::Look::Destructive:
        return {themeColor(lit ? Color::ErrorSoft : Color::BgPanel), themeColor(Color::ErrorLine)};
    case Button::Look::Secondary:
        return {themeColor(lit ? Color::BgHover : Color::BgPanel), themeColor(Color::LineStrong)};
    case Button::Look::Link:
    case Button::Look::Ghost: return {lit ? themeColor(Color::BgHover) : QColor(), {}};
    }
    Q_UNREACHABLE();
}

//! A box whose corners are round on the outer side of a split button only: the box reaches beyond the clip on the inner.
void paintJoinedBox(QPainter *painter, const QRect &rect, const Fill &fill, Button::Joined joined)
{
    if (joined == Button::Joined::No)
        return paintBox(painter, rect, fill.fill, fill.line);
    painter->save();
    painter->setClipRect(rect);
    const bool left = joined == Button::Joined::Left;
    paintBox(painter, left ? rect.adjusted(0, 0, 8, 0) : rect.adjusted(-8, 0, 0, 0), fill.fill, fill.line);
    if (!left)
        painter->fillRect(QRect(rect.left(), rect.top() + 1, 1, rect.height() - 2),
                          fill.line.isValid() ? fill.line : themeColor(Color::OnAccent).darker(115));
    painter->restore();
}

} // namespace

Button::Button(const QString &text, QWidget *parent)
    : Button(Look::Secondary, text, {}, parent)
{
}

Button::Button(Look look, const QString &text, const QString &iconName, QWidget *parent)
    : QPushButton(text, parent)
    , m_look(look)
    , m_iconName(iconName)
{
    setAutoDefault(false);
    dress();
}

void Button::setLook(Look look)
{
    m_look = look;
    dress();
    update();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    dress();
}

void Button::setButtonSize(Size size)
{
    m_size = size;
    updateGeometry();
}

Color Button::ink() const
{
    return inkOf(m_look, isChecked());
}

void Button::dress()
{
    setFont(themeFont(TextStyle::Control));
    setIcon(m_iconName.isEmpty() ? QIcon() : themeIcon(m_iconName, inkOf(m_look, false)));
}

QSize Button::sizeHint() const
{
    const int height = px(m_size == Size::Compact ? 24 : m_size == Size::Large ? 36 : 28);
    const int side = m_iconName.isEmpty() ? 0 : px(16);
    if (text().isEmpty())
        return {m_joined == Joined::Right ? px(24) : height, height};
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int padding = px(m_look == Look::Link ? 4 : m_size == Size::Compact ? 8 : m_size == Size::Large ? 16 : 12);
    const int arrow = menu() ? px(20) : 0;
    return {words + 2 * padding + (side > 0 ? side + px(6) : 0) + arrow, height};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

void Button::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        dress();
    QPushButton::changeEvent(event);
}

void paintButtonPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qobject_cast<const Button *>(widget);
    const Fill fill = fillOf(lookOf(option, widget), option->state);
    const auto joined = button ? button->joined() : Button::Joined::No;
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    if (focused && fill.fill.isValid()) {   // ring, a gap of the pane's colour, then the button: the ring shows on any fill
        paintBox(painter, option->rect, themeColor(Color::BgPanel), {});
        paintJoinedBox(painter, option->rect.adjusted(3, 3, -3, -3), fill, Button::Joined::No);
    } else {
        paintJoinedBox(painter, option->rect, fill, joined);
    }
    if (focused)
        paintFocusRing(painter, option->rect);
}

void paintButtonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const Color ink = enabled ? inkOf(lookOf(option, widget), option->state.testFlag(QStyle::State_On)) : Color::TextOff;
    QRect area = option->rect;
    if (option->features.testFlag(QStyleOptionButton::HasMenu)) {
        const QRect arrow(area.right() - px(24), area.top(), px(16), area.height());
        paintIcon(painter, QStyle::visualRect(option->direction, area, arrow), u"down"_s, themeColor(ink));
        area = QStyle::visualRect(option->direction, area, area.adjusted(0, 0, -px(20), 0));
    }
    const int words = option->text.isEmpty() ? 0 : option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    const int side = option->icon.isNull() ? 0 : px(16);
    const int gap = side > 0 && words > 0 ? px(6) : 0;
    const int left = area.left() + std::max(0, (area.width() - words - side - gap) / 2);
    if (side > 0) {
        const QRect box = QStyle::visualRect(option->direction, area, QRect(left, area.center().y() - side / 2, side, side));
        const auto *button = qobject_cast<const Button *>(widget);
        // A checked button's icon takes the accent; the engine knows only one colour.
        const QIcon icon = button && enabled && option->state.testFlag(QStyle::State_On) && !option->icon.name().isEmpty()
            ? themeIcon(option->icon.name(), ink)
            : option->icon;
        icon.paint(painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    int flags = Qt::AlignVCenter | Qt::TextSingleLine | int(QStyle::visualAlignment(option->direction, Qt::AlignLeft));
    const bool underline = !widget || widget->style()->styleHint(QStyle::SH_UnderlineShortcut, option, widget);
    flags |= underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const QRect textArea(left + side + gap, area.top(), std::max(0, area.right() - left - side - gap + 1), area.height());
    painter->setPen(themeColor(ink));
    painter->drawText(QStyle::visualRect(option->direction, area, textArea), flags, option->text);
}

} // namespace Botdesk
