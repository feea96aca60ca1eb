// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/designmodel.h"

#include <algorithm>
#include <utility>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSteps = 60;   // kept; they go to disk with the keyboard

QList<KeyboardCell> allCells(const DesignRows &rows)
{
    QList<KeyboardCell> cells;
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column)
            cells.append({row, column});
    }
    return cells;
}

QList<DesignButton> buttonsAt(const DesignRows &rows, const QList<KeyboardCell> &cells)
{
    QList<DesignButton> buttons;
    for (const KeyboardCell cell : inOrder(rows, cells))
        buttons.append(rows[cell.row][cell.column]);
    return buttons;
}

} // namespace

DesignModel::DesignModel(QObject *parent)
    : QObject(parent)
{
}

void DesignModel::load(const KeyboardDesign &design, const DesignHistory &history)
{
    m_design = design;
    m_history = history;
    m_field.clear();
    m_problem = -1;
    const KeyboardCell first = rows().isEmpty() ? KeyboardCell() : KeyboardCell{0, 0};
    m_selection = first.isValid() ? QList<KeyboardCell>{first} : QList<KeyboardCell>();
    m_current = m_anchor = first;
    judge();
    emit selectionChanged();
    emit changed();
}

const DesignRows &DesignModel::rows() const
{
    static const DesignRows none;
    return m_design.hasRows() ? m_design.rows() : none;
}

const DesignButton *DesignModel::button(KeyboardCell cell) const
{
    return hasCell(rows(), cell) ? &rows()[cell.row][cell.column] : nullptr;
}

void DesignModel::setSelection(const QList<KeyboardCell> &cells, KeyboardCell current, KeyboardCell anchor)
{
    const auto sorted = inOrder(rows(), cells);
    m_anchor = anchor;
    if (sorted == m_selection && current == m_current)
        return;
    m_selection = sorted;
    m_current = current;
    m_field.clear();
    emit selectionChanged();
}

void DesignModel::select(KeyboardCell cell)
{
    if (!hasCell(rows(), cell))
        return setSelection({}, {}, {});
    setSelection({cell}, cell, cell);
}

void DesignModel::selectMany(const QList<KeyboardCell> &cells)
{
    const auto sorted = inOrder(rows(), cells);
    if (sorted.isEmpty())
        return select({});
    setSelection(sorted, sorted.first(), sorted.first());
}

void DesignModel::toggle(KeyboardCell cell)
{
    if (!hasCell(rows(), cell))
        return;
    auto cells = m_selection;
    if (cells.removeAll(cell) == 0)
        cells.append(cell);
    const bool isIn = cells.contains(cell);
    const KeyboardCell current = isIn || cells.isEmpty() ? cell : inOrder(rows(), cells).last();
    setSelection(cells, cells.isEmpty() ? KeyboardCell() : current, current);
}

void DesignModel::extendTo(KeyboardCell cell)
{
    if (!hasCell(rows(), m_anchor))
        return select(cell);
    const auto all = allCells(rows());
    const auto from = all.indexOf(m_anchor);
    const auto to = all.indexOf(cell);
    if (to < 0)
        return;
    setSelection(all.mid(std::min(from, to), std::abs(to - from) + 1), cell, m_anchor);
}

void DesignModel::selectRow(int row)
{
    QList<KeyboardCell> cells;
    for (int column = 0; row >= 0 && row < rows().size() && column < rows()[row].size(); ++column)
        cells.append({row, column});
    selectMany(cells);
}

void DesignModel::selectAll()
{
    selectMany(allCells(rows()));
}

void DesignModel::step(Qt::Key arrow, bool extend)
{
    if (rows().isEmpty())
        return;
    KeyboardCell to = m_current;
    if (!hasCell(rows(), to)) {
        to = {0, 0};
    } else if (arrow == Qt::Key_Up || arrow == Qt::Key_Down) {
        to.row = std::clamp(to.row + (arrow == Qt::Key_Down ? 1 : -1), 0, int(rows().size()) - 1);
        to.column = std::min(to.column, int(rows()[to.row].size()) - 1);
    } else if (arrow == Qt::Key_Home || arrow == Qt::Key_End) {
        to.column = arrow == Qt::Key_Home ? 0 : int(rows()[to.row].size()) - 1;
    } else {
        to.column = std::clamp(to.column + (arrow == Qt::Key_Right ? 1 : -1), 0, int(rows()[to.row].size()) - 1);
    }
    extend ? extendTo(to) : select(to);
}

void DesignModel::stepThrough(int by)
{
    const auto all = allCells(rows());
    if (all.isEmpty())
        return;
    const auto now = all.indexOf(m_current);
    select(all[now < 0 ? 0 : (now + by + all.size()) % all.size()]);
}

void DesignModel::insertBeside(int by)
{
    if (!hasCell(rows(), m_current))
        return insertRow(1);
    insertAt(DropPlace{m_current.row, m_current.column + by});
}

void DesignModel::insertRow(int by)
{
    const int row = hasCell(rows(), m_current) ? m_current.row + by : int(rows().size());
    insertAt(DropPlace{row, 0, true});
}

void DesignModel::insertAt(DropPlace place)
{
    insertAt({newButton()}, place);
}

void DesignModel::insertAt(const QList<DesignButton> &buttons, DropPlace place)
{
    if (!m_design.hasRows())
        return;
    KeyboardDesign design = m_design;
    const auto cells = insertButtons(design.rows(), buttons, place);
    apply(design, cells);
}

void DesignModel::moveSelection(Qt::Key arrow)
{
    if (m_selection.isEmpty())
        return;
    const KeyboardCell first = m_selection.first();
    const KeyboardCell last = m_selection.last();
    const auto size = [this](int row) { return int(rows()[row].size()); };
    switch (arrow) {
    case Qt::Key_Left:
        if (first.column > 0)
            moveSelectionTo({first.row, first.column - 1});
        return;
    case Qt::Key_Right:
        if (last.column + 1 < size(last.row))
            moveSelectionTo({last.row, last.column + 2});
        return;
    case Qt::Key_Up:
        if (first.row > 0)
            moveSelectionTo({first.row - 1, std::min(first.column, size(first.row - 1))});
        else if (int(m_selection.size()) < size(0) || last.row > 0)
            moveSelectionTo({0, 0, true});
        return;
    case Qt::Key_Down:
        if (last.row + 1 < rows().size())
            moveSelectionTo({last.row + 1, std::min(first.column, size(last.row + 1))});
        else if (int(m_selection.size()) < size(last.row) || first.row < last.row)
            moveSelectionTo({int(rows().size()), 0, true});
        return;
    default: return;
    }
}

void DesignModel::moveSelectionTo(DropPlace place)
{
    dropSelection(placeWithout(rows(), m_selection, place));
}

void DesignModel::dropSelection(DropPlace place)
{
    if (m_selection.isEmpty())
        return;
    KeyboardDesign design = m_design;
    const auto taken = buttonsAt(rows(), m_selection);
    removeButtons(design.rows(), m_selection);
    const auto cells = insertButtons(design.rows(), taken, place);
    apply(design, cells);
    emit moved(tr("Row %1, button %2").arg(cells.first().row + 1).arg(cells.first().column + 1));
}

void DesignModel::moveRowTo(int from, int to)
{
    if (from < 0 || from >= rows().size())
        return;
    KeyboardDesign design = m_design;
    const int then = moveRow(design.rows(), from, to);
    QList<KeyboardCell> cells;
    for (int column = 0; column < design.rows()[then].size(); ++column)
        cells.append({then, column});
    apply(design, cells);
    emit moved(tr("Row %1").arg(then + 1));
}

void DesignModel::duplicate()
{
    if (m_selection.isEmpty())
        return;
    const KeyboardCell last = m_selection.last();
    insertAt(buttonsAt(rows(), m_selection), DropPlace{last.row, last.column + 1});
}

void DesignModel::duplicateRow(int row)
{
    if (row >= 0 && row < rows().size())
        insertAt(QList<DesignButton>(rows()[row]), DropPlace{row + 1, 0, true});
}

void DesignModel::remove()
{
    if (m_selection.isEmpty())
        return;
    KeyboardDesign design = m_design;
    removeButtons(design.rows(), m_selection);
    apply(design, {m_selection.first()});
}

void DesignModel::removeRow(int row)
{
    if (row < 0 || row >= rows().size())
        return;
    KeyboardDesign design = m_design;
    design.rows().removeAt(row);
    apply(design, {KeyboardCell{row, 0}});
}

void DesignModel::edit(const std::function<void(DesignButton &)> &change, const QString &field)
{
    if (m_selection.isEmpty())
        return;
    KeyboardDesign design = m_design;
    for (const KeyboardCell cell : std::as_const(m_selection))
        change(design.rows()[cell.row][cell.column]);
    apply(design, m_selection, field);
}

void DesignModel::editAt(KeyboardCell cell, const std::function<void(DesignButton &)> &change)
{
    if (!hasCell(rows(), cell))
        return;
    KeyboardDesign design = m_design;
    change(design.rows()[cell.row][cell.column]);
    apply(design, m_selection);
}

void DesignModel::change(const std::function<void(KeyboardDesign &)> &change, const QString &field)
{
    KeyboardDesign design = m_design;
    change(design);
    apply(design, m_selection, field);
}

void DesignModel::setKind(Kind kind)
{
    change([kind](KeyboardDesign &design) { design.kind = kind; });
}

void DesignModel::replace(const KeyboardDesign &design, const QString &field)
{
    apply(design, m_selection, field);
}

void DesignModel::apply(const KeyboardDesign &design, const QList<KeyboardCell> &selection, const QString &field)
{
    if (design == m_design)
        return;
    const bool isSameStep = !field.isEmpty() && field == m_field && canUndo();
    if (!isSameStep) {
        m_history.undo.append(m_design);
        if (m_history.undo.size() > MostSteps)
            m_history.undo.removeFirst();
    }
    m_history.redo.clear();
    m_design = design;
    judge();
    auto cells = inOrder(rows(), selection);
    if (cells.isEmpty() && !rows().isEmpty() && !selection.isEmpty())
        cells = {nearest(selection.first())};
    setSelection(cells, cells.contains(m_current) ? m_current : cells.value(0), cells.value(0));
    m_field = field;
    emit changed();
}

KeyboardCell DesignModel::nearest(KeyboardCell cell) const
{
    if (rows().isEmpty())
        return {};
    const int row = std::clamp(cell.row, 0, int(rows().size()) - 1);
    return {row, std::clamp(cell.column, 0, int(rows()[row].size()) - 1)};
}

void DesignModel::undo()
{
    if (!canUndo())
        return;
    m_history.redo.append(std::exchange(m_design, m_history.undo.takeLast()));
    stepTaken();
}

void DesignModel::redo()
{
    if (!canRedo())
        return;
    m_history.undo.append(std::exchange(m_design, m_history.redo.takeLast()));
    stepTaken();
}

void DesignModel::stepTaken()
{
    m_field.clear();
    judge();
    const KeyboardCell now = nearest(m_current);
    setSelection({now}, now, now);
    emit changed();
}

void DesignModel::setPlace(const MarkupPlace &place)
{
    m_place = place;
    judge();
    emit changed();
}

void DesignModel::judge()
{
    const ReplyMarkup markup = m_design.markup();
    m_problems = problemsOf(markup, m_place);
    if (namesSomebody(m_design.message))
        m_problems.removeIf([](const MarkupProblem &problem) { return problem.kind == MarkupProblem::Kind::NoTarget; });
    m_bytes = bytesOf(markup);
}

QList<MarkupProblem> DesignModel::problemsAt(KeyboardCell cell) const
{
    QList<MarkupProblem> found;
    for (const MarkupProblem &problem : m_problems) {
        if (problem.row == cell.row && problem.column == cell.column)
            found.append(problem);
    }
    return found;
}

const MarkupProblem *DesignModel::nextProblem()
{
    if (m_problems.isEmpty())
        return nullptr;
    m_problem = (m_problem + 1) % int(m_problems.size());
    const MarkupProblem &problem = m_problems[m_problem];
    if (problem.row >= 0)
        select({problem.row, std::max(problem.column, 0)});
    return &problem;
}

void DesignModel::askToEdit(KeyboardCell cell, Part part)
{
    select(cell);
    emit editAsked(part);
}

DesignButton DesignModel::newButton() const
{
    QStringList texts;
    for (const auto &row : rows()) {
        for (const DesignButton &button : row)
            texts.append(button.face.text);
    }
    int number = int(m_design.buttonCount()) + 1;
    while (texts.contains(tr("Button %1").arg(number)))
        ++number;
    DesignButton button{{.text = tr("Button %1").arg(number)}, SendText()};
    if (m_design.kind == Kind::Inline)
        button.action = SendCallback{u"button:%1"_s.arg(number)};
    return button;
}

} // namespace Botdesk
