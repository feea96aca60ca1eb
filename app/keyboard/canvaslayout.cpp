// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/canvaslayout.h"

#include "widgets/theme.h"

#include <algorithm>

namespace Botdesk {

namespace {

constexpr int KeyHeight = 36;
constexpr int RowGap = 10;
constexpr int KeyGap = 6;
constexpr int GripWidth = 20;
constexpr int EndWidth = 22;
constexpr int AddHeight = 28;
constexpr int LineReach = 5;   // pixels beside the middle of the space between rows

} // namespace

CanvasLayout::CanvasLayout(const QList<int> &sizes, const QRect &keys)
    : m_sizes(sizes)
    , m_keys(keys)
{
}

QList<int> CanvasLayout::sizesOf(const DesignRows &rows)
{
    QList<int> sizes;
    for (const auto &row : rows)
        sizes.append(int(row.size()));
    return sizes;
}

int CanvasLayout::sideRoom()
{
    return px(GripWidth + 8);
}

int CanvasLayout::endRoom()
{
    return px(EndWidth + KeyGap);
}

int CanvasLayout::topOf(int row) const
{
    return m_keys.top() + row * px(KeyHeight + RowGap);
}

QRect CanvasLayout::keyRect(KeyboardCell cell) const
{
    const int columns = m_sizes.value(cell.row, 1);
    const int room = m_keys.width() - (columns - 1) * px(KeyGap);
    const int left = room * cell.column / columns + cell.column * px(KeyGap);
    const int right = room * (cell.column + 1) / columns + cell.column * px(KeyGap);
    return {m_keys.left() + left, topOf(cell.row), right - left, px(KeyHeight)};
}

QRect CanvasLayout::rowRect(int row) const
{
    return {m_keys.left(), topOf(row), m_keys.width(), px(KeyHeight)};
}

QRect CanvasLayout::gripRect(int row) const
{
    return {m_keys.left() - sideRoom(), topOf(row), px(GripWidth), px(KeyHeight)};
}

QRect CanvasLayout::endRect(int row) const
{
    return {m_keys.left() + m_keys.width() + px(KeyGap), topOf(row), px(EndWidth), px(KeyHeight)};
}

QRect CanvasLayout::addRowRect() const
{
    return {m_keys.left(), topOf(rowCount()), m_keys.width() + endRoom(), px(AddHeight)};
}

QPoint CanvasLayout::gapBefore(KeyboardCell cell) const
{
    const QRect key = keyRect(cell);
    return {key.left() - px(KeyGap) / 2, key.center().y()};
}

int CanvasLayout::lineAbove(int row) const
{
    return topOf(row) - px(RowGap) / 2;
}

int CanvasLayout::bottom() const
{
    return addRowRect().bottom() + 1;
}

KeyboardCell CanvasLayout::keyAt(QPoint point) const
{
    const int row = rowAt(point);
    for (int column = 0; row >= 0 && column < m_sizes[row]; ++column) {
        if (keyRect({row, column}).contains(point))
            return {row, column};
    }
    return {};
}

int CanvasLayout::rowAt(QPoint point) const
{
    const int row = point.y() < m_keys.top() ? -1 : (point.y() - m_keys.top()) / px(KeyHeight + RowGap);
    return row >= 0 && row < rowCount() && rowRect(row).contains(point) ? row : -1;
}

int CanvasLayout::gripAt(QPoint point) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (gripRect(row).contains(point))
            return row;
    }
    return -1;
}

int CanvasLayout::endAt(QPoint point) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (endRect(row).contains(point))
            return row;
    }
    return -1;
}

int CanvasLayout::lineAt(QPoint point) const
{
    if (point.x() < m_keys.left() || point.x() > m_keys.right())
        return -1;
    for (int row = 0; row <= rowCount(); ++row) {
        if (std::abs(point.y() - lineAbove(row)) <= px(LineReach) - 1)
            return row;
    }
    return -1;
}

DropPlace CanvasLayout::placeAt(QPoint point) const
{
    const int pitch = px(KeyHeight + RowGap);
    const int fromTop = point.y() - m_keys.top();
    const int row = fromTop < 0 ? 0 : std::min(fromTop / pitch, rowCount());
    const int within = fromTop - row * pitch;
    // The upper and the lower edge of a row stand for the space beyond it.
    if (rowCount() == 0 || row >= rowCount() || within < px(KeyHeight) / 6)
        return {std::min(row, rowCount()), 0, true};
    if (within > px(KeyHeight) * 5 / 6)
        return {row + 1, 0, true};
    int column = 0;
    while (column < m_sizes[row] && point.x() > keyRect({row, column}).center().x())
        ++column;
    return {row, column, false};
}

int CanvasLayout::rowPlaceAt(QPoint point) const
{
    const int pitch = px(KeyHeight + RowGap);
    return std::clamp((point.y() - m_keys.top() + pitch / 2) / pitch, 0, rowCount());
}

} // namespace Botdesk
