// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flowlayout.h"
#include "keyboard/flowmodel.h"

#include <QHash>

#include <optional>

class QPainter;

namespace Botdesk {

//! An arrow that is being drawn from a line of a box.
struct FlowPull
{
    QString step;
    QString trigger;
    bool isAnswer = false;
    QPointF at;              //!< of the pointer, on the map
};

//! What of the map is special at the moment of painting.
struct FlowMapState
{
    bool hasFocus = false;
    QString hovered = {};                  //!< the step under the pointer
    std::optional<FlowPull> pull = {};
    QString here = {};                     //!< where the person of the preview stands
    QHash<QString, int> people = {};       //!< who stand at a step while the flow runs
    QList<FlowProblem> problems = {};
};

//! Paints the map of a flow: arrows below, boxes above. The painter's units are the map's.
class FlowMapPainter
{
public:
    FlowMapPainter(QPainter *painter, const FlowModel &model, const FlowLayout &layout, const FlowMapState &state);

    void paint(const QRectF &seen);        //!< what lies within @p seen

private:
    void paintArrows(const QRectF &seen);
    void paintArrow(const QList<QPointF> &points, const QColor &ink, bool isStrong, bool isBack);
    void paintPull();
    void paintStart();
    void paintBox(const FlowBox &box);
    void paintHead(const FlowBox &box, const FlowStep &step);
    void paintPort(const FlowBox &box, const FlowStep &step, const FlowPort &port);
    void paintAnswer(const FlowPort &port, const FlowQuestion &question);
    void paintSmall(const QRect &rect, const QString &text, const QColor &ink);
    void paintPeople(const FlowBox &box);
    bool isUnanswered(const QString &step, const QString &trigger) const;

    QPainter *m_painter;
    const FlowModel &m_model;
    const FlowLayout &m_layout;
    const FlowMapState &m_state;
};

} // namespace Botdesk
