// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/keyboardcanvas.h"

#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>

// How the canvas answers to mouse and keyboard.

namespace Botdesk {

void KeyboardCanvas::chooseAt(KeyboardCell cell, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ControlModifier)
        m_model.toggle(cell);
    else if (modifiers & Qt::ShiftModifier)
        m_model.extendTo(cell);
    else if (!m_model.isSelected(cell) || m_model.current() != cell)
        m_model.select(cell);
}

bool KeyboardCanvas::pressPlus(QPoint point)
{
    for (const PlusMark &mark : plusMarks()) {
        if (mark.rect().contains(point)) {
            m_model.insertAt(mark.place);
            return true;
        }
    }
    if (const int row = m_layout.endAt(point); row >= 0) {
        m_model.insertAt(DropPlace{row, int(m_model.rows()[row].size())});
        return true;
    }
    if (m_layout.addRowRect().contains(point)) {
        m_model.insertAt(DropPlace{int(m_model.rows().size()), 0, true});
        return true;
    }
    return false;
}

void KeyboardCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_model.design().hasRows())
        return;
    const QPoint at = event->position().toPoint();
    m_pressed = at;
    m_pressedKey = {};
    m_pressedRow = -1;
    if (m_state.withHandles && pressPlus(at))
        return;
    m_pressedKey = m_layout.keyAt(at);
    if (m_pressedKey.isValid()) {
        // One of several that are chosen: they may be about to be dragged together.
        if (event->modifiers() != Qt::NoModifier || !m_model.isSelected(m_pressedKey))
            chooseAt(m_pressedKey, event->modifiers());
        return;
    }
    m_pressedRow = m_state.withHandles ? m_layout.gripAt(at) : -1;
    m_model.selectRow(m_pressedRow);
}

void KeyboardCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton))
        return hover(at);
    if (!m_drag) {
        const bool isFar = (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (!isFar || !m_state.withHandles || (!m_pressedKey.isValid() && m_pressedRow < 0))
            return;
        beginDrag();
    }
    m_drag->moveTo(at, keysRect());
    emit showWanted(QRect(at - QPoint(px(20), px(30)), QSize(px(40), px(60))));
    update();
}

void KeyboardCanvas::beginDrag()
{
    CanvasDrag drag;
    drag.isRow = m_pressedRow >= 0;
    if (!drag.isRow && !m_model.isSelected(m_pressedKey))
        m_model.select(m_pressedKey);
    drag.cells = m_model.selection();
    for (const KeyboardCell cell : std::as_const(drag.cells))
        drag.moved.append(*m_model.button(cell));
    drag.rest = m_model.rows();
    removeButtons(drag.rest, drag.cells);
    const QRect first = drag.isRow ? m_layout.keyRect({m_pressedRow, 0}) : m_layout.keyRect(m_pressedKey);
    drag.grip = m_pressed - first.topLeft();
    m_drag = drag;
    setCursor(Qt::ClosedHandCursor);
    grabKeyboard();
}

void KeyboardCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_drag)
        return drop();
    const KeyboardCell cell = m_layout.keyAt(event->position().toPoint());
    if (!cell.isValid() || cell != m_pressedKey)
        return;
    if (event->modifiers() == Qt::NoModifier)
        m_model.select(cell);
    if (!m_state.withHandles)
        emit buttonPressed(cell);
}

void KeyboardCanvas::drop()
{
    const CanvasDrag drag = *std::exchange(m_drag, {});
    releaseKeyboard();
    unsetCursor();
    m_model.dropSelection(drag.place);
    update();
}

void KeyboardCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const KeyboardCell cell = m_layout.keyAt(event->position().toPoint());
    if (!m_state.withHandles || !cell.isValid())
        return mousePressEvent(event);
    m_model.select(cell);
    emit textEditAsked();
}

void KeyboardCanvas::hover(QPoint point)
{
    const CanvasState before = m_state;
    const bool hasRows = m_model.design().hasRows();
    m_state.hovered = hasRows ? m_layout.keyAt(point) : KeyboardCell();
    m_state.end = hasRows ? m_layout.endAt(point) : -1;
    m_state.line = hasRows && m_state.withHandles && !m_model.rows().isEmpty() ? m_layout.lineAt(point) : -1;
    m_state.isAddRow = hasRows && m_layout.addRowRect().contains(point);
    setToolTip(hasRows && m_state.hovered.isValid() && !m_model.problemsAt(m_state.hovered).isEmpty() ? nameOf(m_state.hovered) : QString());
    if (before.hovered != m_state.hovered || before.end != m_state.end || before.line != m_state.line || before.isAddRow != m_state.isAddRow)
        update();
}

void KeyboardCanvas::leaveEvent(QEvent *)
{
    hover({-1, -1});
}

void KeyboardCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const KeyboardCell cell = m_layout.keyAt(event->pos());
        if (!cell.isValid())
            return;
        if (!m_model.isSelected(cell))
            m_model.select(cell);
    }
    if (!m_model.current().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_buttonActions);
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(isByMouse ? event->globalPos() : mapToGlobal(m_layout.keyRect(m_model.current()).center()));
}

void KeyboardCanvas::keyPressEvent(QKeyEvent *event)
{
    if (m_drag) {
        if (event->key() == Qt::Key_Escape) {
            m_drag.reset();
            m_pressedKey = {};
            m_pressedRow = -1;
            releaseKeyboard();
            unsetCursor();
            update();
        }
        return;
    }
    const auto key = Qt::Key(event->key());
    const bool isArrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (isArrow && event->modifiers() & Qt::AltModifier)
        return m_model.moveSelection(key);
    if (isArrow || key == Qt::Key_Home || key == Qt::Key_End)
        return m_model.step(key, event->modifiers() & Qt::ShiftModifier);
    if (event->matches(QKeySequence::SelectAll))
        return m_model.selectAll();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && event->modifiers() == Qt::NoModifier && m_model.current().isValid())
        return m_state.withHandles ? emit textEditAsked() : emit buttonPressed(m_model.current());
    if (key == Qt::Key_Escape && m_model.selection().size() > 1)
        return m_model.select(m_model.current());
    QWidget::keyPressEvent(event);
}

} // namespace Botdesk
