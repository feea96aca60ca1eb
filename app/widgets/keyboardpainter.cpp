// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/keyboardpainter.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int ButtonHeight = 30;
constexpr int Gap = 4;

struct Face
{
    Color fill;
    Color ink;
};

Face faceOf(const QString &style)
{
    if (style == "primary"_L1)
        return {Color::TgPrimary, Color::OnAccent};
    if (style == "success"_L1)
        return {Color::TgSuccess, Color::OnAccent};
    if (style == "danger"_L1)
        return {Color::TgDanger, Color::OnAccent};
    return {Color::KbFill, Color::KbText};   // a style that nobody knows yet looks plain
}

QString actionOf(const InlineKeyboardButton &button)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("KeyboardPainter", text); };
    if (button.callbackData)
        return say(QT_TRANSLATE_NOOP("KeyboardPainter", "callback data"));
    if (!button.url.isEmpty())
        return say(QT_TRANSLATE_NOOP("KeyboardPainter", "opens a link"));
    if (button.json.contains("web_app"_L1))
        return say(QT_TRANSLATE_NOOP("KeyboardPainter", "opens a web app"));
    if (button.json.contains("copy_text"_L1))
        return say(QT_TRANSLATE_NOOP("KeyboardPainter", "copies a text"));
    if (button.json.contains("pay"_L1))
        return say(QT_TRANSLATE_NOOP("KeyboardPainter", "pays"));
    if (KeyboardPainter::signOf(button) == "forward"_L1)
        return say(QT_TRANSLATE_NOOP("KeyboardPainter", "switches to inline mode"));
    return say(QT_TRANSLATE_NOOP("KeyboardPainter", "another action"));
}

void paintButton(QPainter *painter, const QRect &rect, const InlineKeyboardButton &button, KeyboardCell cell,
                 const KeyboardMarks &marks)
{
    const bool waits = marks.waiting.contains(cell);
    paintKey(painter, rect, {.text = button.text, .style = button.style,
                             .sign = waits ? u"clock"_s : KeyboardPainter::signOf(button), .isHovered = cell == marks.hovered});
    if (waits) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(themeColor(Color::Warn), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), CardRadius, CardRadius);
        painter->restore();
    } else if (cell == marks.focused) {
        paintFocusRing(painter, rect, CardRadius);
    }
}

} // namespace

void paintKey(QPainter *painter, const QRect &rect, const KeyLook &look)
{
    const Face face = faceOf(look.style);
    QColor fill = themeColor(face.fill);
    if (look.isHovered)
        fill = fill.darker(Theme::isDark() ? 85 : 106);
    paintBox(painter, rect, fill, {}, CardRadius);
    const QColor ink = themeColor(face.ink);
    const int room = look.sign.isEmpty() ? px(look.margin) : px(std::max(look.margin, 18));
    const QRect words = rect.adjusted(room, 0, -room, 0);
    painter->setFont(themeFont(TextStyle::Control));
    painter->setPen(ink);
    painter->drawText(words, Qt::AlignCenter | Qt::TextSingleLine,
                      QFontMetrics(painter->font()).elidedText(look.text, Qt::ElideRight, words.width()));
    if (!look.sign.isEmpty())
        paintIcon(painter, QRect(rect.right() - px(15), rect.top() + px(4), px(12), px(12)), look.sign, ink);
}

KeyboardPainter::KeyboardPainter(InlineKeyboard keyboard)
    : m_keyboard(std::move(keyboard))
{
    m_keyboard.removeIf([](const QList<InlineKeyboardButton> &row) { return row.isEmpty(); });
}

int KeyboardPainter::height() const
{
    const int rows = int(m_keyboard.size());
    return rows == 0 ? 0 : rows * px(ButtonHeight) + (rows - 1) * px(Gap);
}

int KeyboardPainter::widthWanted() const
{
    const QFontMetrics metrics(themeFont(TextStyle::Control));
    int widest = 0;
    for (const auto &row : m_keyboard) {
        int button = 0;
        for (const InlineKeyboardButton &each : row)
            button = std::max(button, metrics.horizontalAdvance(each.text) + px(signOf(each).isEmpty() ? 16 : 36));
        widest = std::max(widest, int(row.size()) * (button + px(Gap)) - px(Gap));
    }
    return widest;
}

QRect KeyboardPainter::buttonRect(KeyboardCell cell, int width) const
{
    const int columns = int(m_keyboard.at(cell.row).size());
    const int room = width - (columns - 1) * px(Gap);
    const int left = room * cell.column / columns + cell.column * px(Gap);
    const int right = room * (cell.column + 1) / columns + cell.column * px(Gap);
    return {left, cell.row * px(ButtonHeight + Gap), right - left, px(ButtonHeight)};
}

KeyboardCell KeyboardPainter::buttonAt(QPoint point, int width) const
{
    for (int row = 0; row < m_keyboard.size(); ++row) {
        for (int column = 0; column < m_keyboard.at(row).size(); ++column) {
            if (buttonRect({row, column}, width).contains(point))
                return {row, column};
        }
    }
    return {};
}

KeyboardCell KeyboardPainter::neighbour(KeyboardCell from, Qt::Key arrow) const
{
    if (m_keyboard.isEmpty())
        return {};
    if (!from.isValid())
        return {0, 0};
    if (arrow == Qt::Key_Up || arrow == Qt::Key_Down)
        from.row = std::clamp(from.row + (arrow == Qt::Key_Down ? 1 : -1), 0, int(m_keyboard.size()) - 1);
    if (arrow == Qt::Key_Left || arrow == Qt::Key_Right)
        from.column += arrow == Qt::Key_Right ? 1 : -1;
    from.column = std::clamp(from.column, 0, int(m_keyboard.at(from.row).size()) - 1);
    return from;
}

const InlineKeyboardButton *KeyboardPainter::button(KeyboardCell cell) const
{
    if (!cell.isValid() || cell.row >= m_keyboard.size() || cell.column >= m_keyboard.at(cell.row).size())
        return nullptr;
    return &m_keyboard.at(cell.row).at(cell.column);
}

void KeyboardPainter::paint(QPainter *painter, QPoint origin, int width, const KeyboardMarks &marks) const
{
    painter->save();
    for (int row = 0; row < m_keyboard.size(); ++row) {
        for (int column = 0; column < m_keyboard.at(row).size(); ++column) {
            const KeyboardCell cell{row, column};
            paintButton(painter, buttonRect(cell, width).translated(origin), *button(cell), cell, marks);
        }
    }
    painter->restore();
}

QString KeyboardPainter::signOf(const InlineKeyboardButton &button)
{
    if (!button.url.isEmpty() || button.json.contains("login_url"_L1))
        return u"external"_s;
    if (button.json.contains("copy_text"_L1))
        return u"copy"_s;
    if (button.json.contains("web_app"_L1))
        return u"web"_s;
    if (button.json.contains("pay"_L1))
        return u"type-pre-checkout-query"_s;
    for (const auto key : {"switch_inline_query"_L1, "switch_inline_query_current_chat"_L1, "switch_inline_query_chosen_chat"_L1}) {
        if (button.json.contains(key))
            return u"forward"_s;
    }
    return {};
}

QString KeyboardPainter::accessibleName(KeyboardCell cell) const
{
    const InlineKeyboardButton *found = button(cell);
    if (!found)
        return {};
    return QCoreApplication::translate("KeyboardPainter", "Row %1, button %2 of %3: %4, %5")
        .arg(cell.row + 1)
        .arg(cell.column + 1)
        .arg(m_keyboard.at(cell.row).size())
        .arg(found->text, actionOf(*found));
}

} // namespace Botdesk
