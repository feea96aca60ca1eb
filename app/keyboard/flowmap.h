// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flowmappainter.h"

#include <QAbstractScrollArea>

namespace Botdesk {

//! The flow as a map: a box for every step with its text and buttons, arrows from the buttons to what they open.
//!
//! The wheel with Ctrl, + and − change its size, dragging the ground moves it. A step is chosen by mouse or arrow keys, and
//! connected by dragging from a button's line to a box, or to the ground for a new step. Screen readers find one child for
//! every step.
class FlowMap final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit FlowMap(FlowModel &model, QWidget *parent = nullptr);   //!< @p model outlives it

    const FlowModel &model() const { return m_model; }
    const FlowLayout &map() const { return m_layout; }
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);                       //!< around the middle
    void zoomBy(double factor);
    void fit(double least = 0.1);                    //!< all of it, neither larger than it is drawn nor smaller than @p least
    void setHere(const QString &step);               //!< where the person of the preview stands; empty: nowhere
    void setPeople(const QHash<QString, int> &people);
    void showStep(const QString &step);              //!< scrolls to it

    QRect viewRect(const QRect &rect) const;         //!< of the map, in the viewport
    QPoint mapPoint(QPoint viewPoint) const;
    QString nameOf(const QString &step) const;       //!< "menu, Hello {first_name}, 2 buttons, leads to …, no problems"

signals:
    void textEditAsked();                            //!< of the chosen step
    void menuAsked(const QPoint &globalPosition);    //!< for the chosen step, or the flow
    void zoomChanged(double zoom);
    void stepPulled(const Botdesk::FlowPull &from);  //!< an arrow was dropped where no step is: a new one is wanted

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Drag { None, Ground, Port };

    void layOut();
    void setBars();
    void zoomTo(double zoom, QPoint anchor);
    QPoint origin() const;                           // of the map, in the viewport
    void takeSelection();
    void beginPull(QPoint point);
    void dropPull(QPoint point);
    void step(Qt::Key arrow);
    QString tipAt(QPoint point) const;

    FlowModel &m_model;
    FlowLayout m_layout;
    FlowMapState m_state;
    double m_zoom = 1;
    Drag m_drag = Drag::None;
    QPoint m_pressed;                                // in the viewport
    QPoint m_grip;                                   // of the scroll bars when the ground was taken
    bool m_isFitted = true;                          // as long as nobody chose a size
};

} // namespace Botdesk
