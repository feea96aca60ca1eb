// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/canvasaccessible.h"

#include "keyboard/keyboardcanvas.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

//! A button of the canvas by its number in reading order; what stands there changes with the design.
class CellAccessible final : public QAccessibleInterface
{
public:
    CellAccessible(KeyboardCanvas *canvas, int number)
        : m_canvas(canvas)
        , m_number(number)
    {
    }

    bool isValid() const override { return m_canvas && m_canvas->model().button(cell()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_canvas->nameOf(cell()) : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect key = m_canvas->keys().keyRect(cell());
        return {m_canvas->mapToGlobal(key.topLeft()), key.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.multiSelectable = true;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selected = m_canvas->model().isSelected(cell());
        state.focused = m_canvas->hasFocus() && m_canvas->model().current() == cell();
        return state;
    }

    KeyboardCell cell() const
    {
        int left = m_number;
        const DesignRows &rows = m_canvas->model().rows();
        for (int row = 0; row < rows.size(); ++row) {
            if (left < rows[row].size())
                return {row, left};
            left -= int(rows[row].size());
        }
        return {};
    }

private:
    QPointer<KeyboardCanvas> m_canvas;
    int m_number;
};

class CanvasAccessible final : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(KeyboardCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::Table, canvas->accessibleName())
        , m_canvas(canvas)
    {
    }
    ~CanvasAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(m_canvas->model().rows().isEmpty() ? 0 : m_canvas->model().design().buttonCount()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_cells.contains(index))
            m_cells.insert(index, QAccessible::registerAccessibleInterface(new CellAccessible(m_canvas, index)));
        return QAccessible::accessibleInterface(m_cells.value(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (this->child(index) == child)
                return index;
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override { return child(indexOf(m_canvas->model().current())); }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(indexOf(m_canvas->keys().keyAt(m_canvas->mapFromGlobal(QPoint(x, y)))));
    }

    int indexOf(KeyboardCell cell) const
    {
        if (!m_canvas->model().button(cell))
            return -1;
        int index = cell.column;
        for (int row = 0; row < cell.row; ++row)
            index += int(m_canvas->model().rows()[row].size());
        return index;
    }

private:
    KeyboardCanvas *m_canvas;
    mutable QHash<int, QAccessible::Id> m_cells;
};

QAccessibleInterface *makeCanvasAccessible(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<KeyboardCanvas *>(object);
    return canvas ? new CanvasAccessible(canvas) : nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    QAccessible::installFactory(makeCanvasAccessible);   // one that is installed already is not added again
}

void tellOfCell(KeyboardCanvas *canvas, KeyboardCell cell, QAccessible::Event event)
{
    if (!QAccessible::isActive() || !canvas->hasFocus())
        return;
    auto *grid = static_cast<CanvasAccessible *>(QAccessible::queryAccessibleInterface(canvas));
    const int index = grid ? grid->indexOf(cell) : -1;
    if (index < 0)
        return;
    QAccessibleEvent told(canvas, event);
    told.setChild(index);
    QAccessible::updateAccessibility(&told);
}

} // namespace Botdesk
