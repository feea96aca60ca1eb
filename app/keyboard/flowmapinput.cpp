// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowmap.h"

#include "widgets/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

// How the map answers to mouse and keyboard.

namespace Botdesk {

namespace {

constexpr double ZoomStep = 1.2;

} // namespace

void FlowMap::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_pressed = at;
    m_grip = QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    m_drag = Drag::None;
    if (event->button() == Qt::MiddleButton) {
        m_drag = Drag::Ground;
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = mapPoint(at);
    const FlowBox *box = m_layout.boxAt(point);
    if (!box) {
        m_drag = Drag::Ground;
        return;
    }
    const FlowPort *port = box->portAt(point);
    if (port && port->kind != FlowPort::Kind::Silent)
        m_drag = Drag::Port;
    m_model.select(QString(box->step));
}

void FlowMap::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool hasMoved = (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_drag == Drag::Ground && event->buttons() != Qt::NoButton) {
        if (hasMoved)
            viewport()->setCursor(Qt::ClosedHandCursor);
        horizontalScrollBar()->setValue(m_grip.x() + m_pressed.x() - at.x());
        verticalScrollBar()->setValue(m_grip.y() + m_pressed.y() - at.y());
        return;
    }
    if (m_drag == Drag::Port && !m_state.pull && hasMoved)
        beginPull(mapPoint(m_pressed));
    if (m_state.pull) {
        m_state.pull->at = mapPoint(at);
        viewport()->update();
        return;
    }
    const FlowBox *box = m_layout.boxAt(mapPoint(at));
    const QString hovered = box ? box->step : QString();
    viewport()->setCursor(box ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (std::exchange(m_state.hovered, hovered) != hovered)
        viewport()->update();
}

void FlowMap::beginPull(QPoint point)
{
    const FlowBox *box = m_layout.boxAt(point);
    const FlowPort *port = box ? box->portAt(point) : nullptr;
    if (port)
        m_state.pull = FlowPull{box->step, port->trigger, port->kind == FlowPort::Kind::Answer, point};
}

void FlowMap::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const Drag drag = std::exchange(m_drag, Drag::None);
    viewport()->unsetCursor();
    if (m_state.pull)
        return dropPull(mapPoint(at));
    const bool hasMoved = (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (drag == Drag::Ground && event->button() == Qt::LeftButton && !hasMoved)
        m_model.select({});   // the flow as a whole
}

void FlowMap::dropPull(QPoint point)
{
    const FlowPull pull = *std::exchange(m_state.pull, std::nullopt);
    viewport()->update();
    const FlowBox *box = m_layout.boxAt(point);
    if (!box)
        return emit stepPulled(pull);
    const FlowPort *port = box->step == pull.step ? box->portAt(point) : nullptr;
    const bool isWhereItBegan = port && port->trigger == pull.trigger && (port->kind == FlowPort::Kind::Answer) == pull.isAnswer;
    if (!isWhereItBegan)
        m_model.connectTo(pull.step, pull.isAnswer ? QString() : pull.trigger, QString(box->step));
}

void FlowMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_layout.boxAt(mapPoint(event->position().toPoint())))
        emit textEditAsked();
}

void FlowMap::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    m_isFitted = false;
    zoomTo(m_zoom * (event->angleDelta().y() > 0 ? ZoomStep : 1 / ZoomStep), event->position().toPoint());
    event->accept();
}

void FlowMap::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const FlowBox *box = m_layout.boxAt(mapPoint(event->pos()));
        m_model.select(box ? QString(box->step) : QString());
        return emit menuAsked(event->globalPos());
    }
    const FlowBox *box = m_layout.box(m_model.current());
    emit menuAsked(viewport()->mapToGlobal(box ? viewRect(box->head).bottomLeft() : viewport()->rect().center()));
}

void FlowMap::step(Qt::Key arrow)
{
    const QString current = m_model.current();
    if (current.isEmpty())
        return m_model.select(m_model.flow().step(m_model.flow().first) ? m_model.flow().first : m_layout.neighbour({}, arrow));
    const QString next = m_layout.neighbour(current, arrow);
    if (!next.isEmpty())
        m_model.select(next);
}

void FlowMap::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isPlain)
            return step(Qt::Key(event->key()));
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomBy(ZoomStep);
    case Qt::Key_Minus: return zoomBy(1 / ZoomStep);
    case Qt::Key_0: return fit();
    case Qt::Key_1: return setZoom(1);
    case Qt::Key_Escape:
        if (m_state.pull) {
            m_state.pull.reset();
            m_drag = Drag::None;
            viewport()->update();
            return;
        }
        return m_model.select({});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isPlain && m_model.currentStep())
            return emit textEditAsked();
        break;
    default: break;
    }
    event->ignore();   // not to be scrolled by arrows that mean something else
}

void FlowMap::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void FlowMap::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace Botdesk
