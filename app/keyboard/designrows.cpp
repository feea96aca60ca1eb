// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/designrows.h"

#include <algorithm>

namespace Botdesk {

namespace {

bool isBefore(KeyboardCell a, KeyboardCell b)
{
    return a.row != b.row ? a.row < b.row : a.column < b.column;
}

} // namespace

bool hasCell(const DesignRows &rows, KeyboardCell cell)
{
    return cell.row >= 0 && cell.row < rows.size() && cell.column >= 0 && cell.column < rows.at(cell.row).size();
}

QList<KeyboardCell> inOrder(const DesignRows &rows, const QList<KeyboardCell> &cells)
{
    QList<KeyboardCell> sorted;
    for (const KeyboardCell cell : cells) {
        if (hasCell(rows, cell) && !sorted.contains(cell))
            sorted.append(cell);
    }
    std::sort(sorted.begin(), sorted.end(), isBefore);
    return sorted;
}

QList<KeyboardCell> insertButtons(DesignRows &rows, const QList<DesignButton> &buttons, DropPlace place)
{
    if (buttons.isEmpty())
        return {};
    const int last = int(rows.size());
    place.row = std::clamp(place.row, 0, last);
    if (place.isNewRow || place.row == last) {
        rows.insert(place.row, QList<DesignButton>());
        place.column = 0;
    }
    auto &row = rows[place.row];
    place.column = std::clamp(place.column, 0, int(row.size()));
    QList<KeyboardCell> cells;
    for (const DesignButton &button : buttons) {
        cells.append({place.row, place.column});
        row.insert(place.column++, button);
    }
    return cells;
}

DropPlace placeWithout(const DesignRows &rows, const QList<KeyboardCell> &cells, DropPlace place)
{
    QList<int> taken(rows.size(), 0);
    int before = 0;   // in the row of the place
    for (const KeyboardCell cell : inOrder(rows, cells)) {
        ++taken[cell.row];
        before += !place.isNewRow && cell.row == place.row && cell.column < place.column ? 1 : 0;
    }
    int gone = 0;
    for (int row = 0; row < std::min<int>(place.row, int(rows.size())); ++row)
        gone += taken[row] == rows[row].size() ? 1 : 0;
    const bool isRowGone = place.row < rows.size() && taken[place.row] == rows[place.row].size();
    return {place.row - gone, place.column - before, place.isNewRow || isRowGone};
}

QList<KeyboardCell> moveButtons(DesignRows &rows, const QList<KeyboardCell> &cells, DropPlace place)
{
    QList<DesignButton> moved;
    for (const KeyboardCell cell : inOrder(rows, cells))
        moved.append(rows[cell.row][cell.column]);
    const DropPlace then = placeWithout(rows, cells, place);
    removeButtons(rows, cells);
    return insertButtons(rows, moved, then);
}

void removeButtons(DesignRows &rows, const QList<KeyboardCell> &cells)
{
    const auto sorted = inOrder(rows, cells);
    for (auto cell = sorted.rbegin(); cell != sorted.rend(); ++cell)
        rows[cell->row].removeAt(cell->column);
    rows.removeIf([](const QList<DesignButton> &row) { return row.isEmpty(); });
}

int moveRow(DesignRows &rows, int from, int to)
{
    if (from < 0 || from >= rows.size())
        return from;
    const int then = std::clamp(to > from ? to - 1 : to, 0, int(rows.size()) - 1);
    rows.move(from, then);
    return then;
}

void keepFirst(DesignRows &rows, qsizetype count)
{
    for (auto &row : rows) {
        row.resize(std::min(row.size(), count));
        count -= row.size();
    }
    rows.removeIf([](const QList<DesignButton> &row) { return row.isEmpty(); });
}

void breakRows(DesignRows &rows, int most)
{
    DesignRows broken;
    for (const auto &row : std::as_const(rows)) {
        const qsizetype parts = (row.size() + most - 1) / most;
        for (qsizetype part = 0; part < parts; ++part) {
            const qsizetype begin = row.size() * part / parts;
            broken.append(row.mid(begin, row.size() * (part + 1) / parts - begin));
        }
    }
    rows = broken;
}

} // namespace Botdesk
