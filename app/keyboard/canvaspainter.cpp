// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/canvaspainter.h"

#include "keyboard/actionwords.h"
#include "keyboard/markupjson.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int PlusSide = 16;
constexpr int MarkSide = 14;
constexpr int GripRoom = 18;   // that the grip of a button needs beside its text

QPen dashed(Color name)
{
    QPen pen(themeColor(name), 1);
    pen.setDashPattern({3, 3});
    return pen;
}

void paintDots(QPainter *painter, QPoint middle, const QColor &ink)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    for (const int x : {-2, 2}) {
        for (const int y : {-4, 0, 4})
            painter->drawEllipse(QRectF(middle.x() + px(x) - 1, middle.y() + px(y) - 1, 2, 2));
    }
}

void strokeRound(QPainter *painter, const QRectF &rect, const QPen &pen, qreal radius)
{
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect, radius, radius);
}

} // namespace

void CanvasDrag::moveTo(QPoint point, const QRect &keys)
{
    at = point;
    const CanvasLayout layout(CanvasLayout::sizesOf(rest), keys);
    place = isRow ? DropPlace{layout.rowPlaceAt(point), 0, true} : layout.placeAt(point);
    shown = rest;
    gap = insertButtons(shown, moved, place);
}

QRect PlusMark::rect() const
{
    return {middle.x() - px(PlusSide) / 2, middle.y() - px(PlusSide) / 2, px(PlusSide), px(PlusSide)};
}

QList<PlusMark> plusMarks(const DesignModel &model, const CanvasLayout &layout, const CanvasState &state)
{
    QList<PlusMark> marks;
    if (!state.withHandles)
        return marks;
    const auto lineMark = [&](int line) {
        const QRect row = layout.rowRect(0);
        return PlusMark{{row.center().x(), layout.lineAbove(line)}, {line, 0, true}, true};
    };
    if (state.line >= 0)
        marks.append(lineMark(state.line));
    const KeyboardCell current = model.current();
    if (!hasCell(model.rows(), current))
        return marks;
    if (state.line != current.row + 1)
        marks.append(lineMark(current.row + 1));
    for (int column = 1; column < model.rows()[current.row].size(); ++column)
        marks.append({layout.gapBefore({current.row, column}), {current.row, column, false}});
    return marks;
}

CanvasPainter::CanvasPainter(QPainter *painter, const DesignModel &model, const CanvasState &state)
    : m_painter(painter)
    , m_model(model)
    , m_state(state)
{
    painter->setRenderHint(QPainter::Antialiasing);
}

void CanvasPainter::paint(const CanvasLayout &layout)
{
    const DesignRows &rows = m_model.rows();
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            const KeyboardCell cell{row, column};
            if (cell == m_state.hovered)
                paintButton(layout.keyRect(cell), rows[row][column], true);
            else
                paintKept(layout.keyRect(cell), rows[row][column]);
            paintRing(layout.keyRect(cell), cell);
        }
        if (m_state.withHandles) {
            const bool isCurrent = row == m_model.current().row;
            paintGrip(layout.gripRect(row), isCurrent);
            paintEnd(layout.endRect(row), row == m_state.end);
        }
    }
    if (!m_state.withHandles)
        return;
    paintAddRow(layout.addRowRect());
    for (const PlusMark &mark : plusMarks(m_model, layout, m_state))
        paintPlus(mark, layout);
    for (const MarkupProblem &problem : m_model.problems()) {
        if (problem.column >= 0 && problem.row < rows.size())
            paintMark(layout.keyRect({problem.row, problem.column}), {problem.row, problem.column});
    }
}

void CanvasPainter::paintButton(const QRect &rect, const DesignButton &button, bool isHovered)
{
    const QFontMetrics metrics(themeFont(TextStyle::Control));
    const bool hasGrip = m_state.withHandles && metrics.horizontalAdvance(button.face.text) + 2 * px(GripRoom) <= rect.width();
    QString text = button.face.text;
    if (button.face.iconCustomEmojiId != 0)
        text.prepend(u"✨ "_s);   // only clients know what it shows
    paintKey(m_painter, rect, {.text = text, .style = buttonStyleName(button.face.style), .sign = actionSign(button.action),
                               .isHovered = isHovered, .margin = hasGrip ? GripRoom : 4});
    if (!hasGrip)
        return;
    QColor ink = themeColor(button.face.style == ButtonStyle::None ? Color::KbText : Color::OnAccent);
    ink.setAlphaF(0.6F);
    paintDots(m_painter, {rect.left() + px(10), rect.center().y() + 1}, ink);
}

//! Nearly all buttons stay what they are from frame to frame, above all during a drag, and shaping their texts is what takes long.
void CanvasPainter::paintKept(const QRect &rect, const DesignButton &button)
{
    const qreal ratio = m_painter->device()->devicePixelRatioF();
    const QString name = u"key %1 %2 %3 %4 %5 %6 %7 %8 "_s.arg(rect.width()).arg(rect.height()).arg(ratio).arg(int(Theme::isDark()))
                             .arg(int(button.face.style)).arg(button.face.iconCustomEmojiId != 0).arg(m_state.withHandles).arg(actionSign(button.action)) + button.face.text;
    QPixmap kept;
    if (!QPixmapCache::find(name, &kept)) {
        kept = QPixmap(rect.size() * ratio);
        kept.setDevicePixelRatio(ratio);
        kept.fill(Qt::transparent);
        QPainter painter(&kept);
        CanvasPainter(&painter, m_model, m_state).paintButton({{}, rect.size()}, button, false);
        painter.end();
        QPixmapCache::insert(name, kept);
    }
    m_painter->drawPixmap(rect.topLeft(), kept);
}

void CanvasPainter::paintRing(const QRect &rect, KeyboardCell cell)
{
    const auto found = m_model.problemsAt(cell);
    const bool isRefused = std::any_of(found.begin(), found.end(), [](const MarkupProblem &problem) { return problem.isRefused(); });
    const QRectF outer = QRectF(rect).adjusted(-1.5, -1.5, 1.5, 1.5);
    if (isRefused && m_state.withHandles)
        strokeRound(m_painter, outer, QPen(themeColor(Color::Error), 1.5), CardRadius + 1);
    if (!m_model.isSelected(cell))
        return;
    const bool isCurrent = cell == m_model.current();
    const Color line = m_state.hasFocus || isCurrent ? Color::Focus : Color::LineStrong;
    strokeRound(m_painter, outer.adjusted(-1, -1, 1, 1), QPen(themeColor(line), isCurrent ? 2 : 1.5), CardRadius + 2);
    strokeRound(m_painter, outer.adjusted(0.5, 0.5, -0.5, -0.5), QPen(themeColor(Color::ChatBg), 1), CardRadius);
}

void CanvasPainter::paintMark(const QRect &rect, KeyboardCell cell)
{
    const auto found = m_model.problemsAt(cell);
    const bool isRefused = std::any_of(found.begin(), found.end(), [](const MarkupProblem &problem) { return problem.isRefused(); });
    const QRect box(rect.right() - px(MarkSide) / 2 - 1, rect.top() - px(MarkSide) / 2, px(MarkSide), px(MarkSide));
    paintBox(m_painter, box, themeColor(Color::BgPanel), {}, px(MarkSide) / 2.0);
    paintIcon(m_painter, box, isRefused ? u"error"_s : u"warn"_s, themeColor(isRefused ? Color::Error : Color::Warn));
}

void CanvasPainter::paintGrip(const QRect &rect, bool isStrong)
{
    paintDots(m_painter, rect.center(), themeColor(isStrong ? Color::Accent : Color::Text3));
}

void CanvasPainter::paintEnd(const QRect &rect, bool isHovered)
{
    strokeRound(m_painter, QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), dashed(isHovered ? Color::Accent : Color::LineStrong), ControlRadius);
    paintIcon(m_painter, rect.adjusted(px(5), px(12), -px(5), -px(12)), u"plus"_s, themeColor(isHovered ? Color::Accent : Color::Text2));
}

void CanvasPainter::paintAddRow(const QRect &rect)
{
    const Color ink = m_state.isAddRow ? Color::Accent : Color::Text2;
    strokeRound(m_painter, QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), dashed(m_state.isAddRow ? Color::Accent : Color::LineStrong), ControlRadius);
    const QString text = QCoreApplication::translate("KeyboardCanvas", "Add row");
    m_painter->setFont(themeFont(TextStyle::Control));
    const int width = QFontMetrics(m_painter->font()).horizontalAdvance(text);
    const QRect icon(rect.center().x() - (width + px(18)) / 2, rect.center().y() - px(6), px(12), px(12));
    paintIcon(m_painter, icon, u"plus"_s, themeColor(ink));
    m_painter->setPen(themeColor(ink));
    m_painter->drawText(QRect(icon.right() + px(7), rect.top(), width + px(4), rect.height()), Qt::AlignVCenter, text);
}

void CanvasPainter::paintPlus(const PlusMark &mark, const CanvasLayout &layout)
{
    if (mark.isLine) {
        const QRect row = layout.rowRect(0);
        m_painter->setPen(dashed(Color::Accent));
        m_painter->drawLine(QPointF(row.left(), mark.middle.y() + 0.5), QPointF(row.right() + CanvasLayout::endRoom(), mark.middle.y() + 0.5));
    }
    m_painter->setPen(QPen(themeColor(mark.isLine ? Color::AccentFill : Color::Focus), 1));
    m_painter->setBrush(themeColor(mark.isLine ? Color::AccentFill : Color::BgPanel));
    m_painter->drawEllipse(QRectF(mark.rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    paintIcon(m_painter, mark.rect().adjusted(px(3), px(3), -px(3), -px(3)), u"plus"_s,
              themeColor(mark.isLine ? Color::OnAccent : Color::Focus));
}

void CanvasPainter::paintDrag(const CanvasDrag &drag, const QRect &keys)
{
    const CanvasLayout layout(CanvasLayout::sizesOf(drag.shown), keys);
    for (int row = 0; row < drag.shown.size(); ++row) {
        for (int column = 0; column < drag.shown[row].size(); ++column) {
            const QRect rect = layout.keyRect({row, column});
            if (drag.gap.contains({row, column}))
                strokeRound(m_painter, QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), dashed(Color::Accent), CardRadius);
            else
                paintKept(rect, drag.shown[row][column]);
        }
        paintGrip(layout.gripRect(row), false);
    }
    // What is carried keeps the size that it has in its gap.
    QPoint corner = drag.at - drag.grip;
    for (qsizetype i = 0; i < drag.moved.size(); ++i) {
        QRect rect = layout.keyRect(drag.gap.value(i));
        rect.moveTopLeft(corner);
        paintButton(rect, drag.moved[i], true);
        strokeRound(m_painter, QRectF(rect).adjusted(-1, -1, 1, 1), QPen(themeColor(Color::Focus), 2), CardRadius + 1);
        corner.rx() += drag.isRow ? rect.width() + px(6) : px(10);
        corner.ry() += drag.isRow ? 0 : px(6);
    }
}

} // namespace Botdesk
