// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowlayout.h"

#include "keyboard/actionwords.h"
#include "keyboard/flowcolumns.h"
#include "keyboard/flowedits.h"
#include "keyboard/markupjson.h"
#include "widgets/fonts.h"
#include "widgets/theme.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int HeadHeight = 28;
constexpr int Padding = 8;
constexpr int PortHeight = 26;
constexpr int PortGap = 4;
constexpr int LineHeight = 16;
constexpr int MostLines = 3;
constexpr int MostPorts = 9;
constexpr int ColumnGap = 42;
constexpr int Margin = 16;
constexpr int StartHeight = 26;
constexpr int StartGap = 18;   // to the box below
constexpr int StartWidth = 96;

int textLines(const QString &text)
{
    const QRect room(0, 0, px(FlowBoxWidth - 2 * Padding), px(MostLines * LineHeight));
    const QFontMetrics metrics(themeFont(TextStyle::Small));
    const int height = metrics.boundingRect(room, Qt::TextWordWrap, text.left(300)).height();
    return std::clamp(int(std::ceil(double(height) / metrics.lineSpacing())), 1, MostLines);
}

//! Its buttons; of several with the same trigger the first speaks for all.
QList<FlowPort> portsOf(const FlowStep &step)
{
    QList<FlowPort> ports;
    QStringList known;
    for (const FlowButton &each : buttonsOf(step.markup)) {
        if (each.trigger && known.contains(*each.trigger))
            continue;
        if (each.trigger)
            known.append(*each.trigger);
        ports.append({.kind = each.trigger ? FlowPort::Kind::Button : FlowPort::Kind::Silent, .trigger = each.trigger.value_or(QString()),
                      .text = each.button.face.text, .style = buttonStyleName(each.button.face.style),
                      .sign = actionSign(each.button.action), .rect = {}});
    }
    return ports;
}

//! The box of @p step with its left upper corner at 0,0.
FlowBox boxOf(const FlowStep &step)
{
    FlowBox box;
    box.step = step.id;
    const int inner = px(FlowBoxWidth - 2 * Padding);
    box.head = QRect(0, 0, px(FlowBoxWidth), px(HeadHeight));
    int y = px(HeadHeight + 2);
    const auto line = [&](int height, int gap) {
        const QRect rect(px(Padding), y, inner, px(height));
        y += px(height + gap);
        return rect;
    };
    box.text = line(textLines(step.text) * LineHeight, 6);
    QList<FlowPort> ports = portsOf(step);
    const bool isLong = ports.size() > MostPorts;
    for (qsizetype i = 0; i < ports.size(); ++i) {
        ports[i].isHidden = isLong && i >= MostPorts - 1;
        if (ports[i].isHidden && box.more.isNull())
            box.more = line(LineHeight + 2, PortGap);
        ports[i].rect = ports[i].isHidden ? box.more : line(PortHeight, PortGap);
    }
    box.ports = ports;
    if (step.question.input != FlowQuestion::Input::Nothing)
        box.ports.append({.kind = FlowPort::Kind::Answer, .trigger = {}, .text = {}, .style = {}, .sign = {}, .rect = line(PortHeight, PortGap)});
    if (step.isEnd)
        box.end = line(LineHeight + 2, PortGap);
    box.rect = QRect(0, 0, px(FlowBoxWidth), y + px(Padding - PortGap));
    return box;
}

void moveBox(FlowBox &box, QPoint by)
{
    for (QRect *rect : {&box.rect, &box.head, &box.text})
        rect->translate(by);
    for (QRect *rect : {&box.more, &box.end}) {
        if (!rect->isNull())
            rect->translate(by);
    }
    for (FlowPort &port : box.ports)
        port.rect.translate(by);
}

//! All that leads on from @p step, in the order of its lines.
QList<FlowArrow> arrowsOf(const Flow &flow, const FlowStep &step)
{
    QList<FlowArrow> arrows;
    const QStringList triggers = triggersOf(step.markup);
    for (const QString &trigger : triggers) {
        const FlowLink link = step.links.value(trigger);
        if (flow.step(link.step))
            arrows.append({.from = step.id, .trigger = trigger, .to = link.step, .points = {}});
    }
    if (step.question.input != FlowQuestion::Input::Nothing && flow.step(step.question.next))
        arrows.append({.from = step.id, .trigger = {}, .isAnswer = true, .to = step.question.next, .points = {}});
    return arrows;
}

class Maker
{
public:
    explicit Maker(const Flow &flow) : m_flow(flow) { }

    FlowLayout make();

private:
    int boxIndex(const QString &step) const;
    static int leftOf(int column) { return px(Margin) + column * px(FlowBoxWidth + ColumnGap); }
    void place();
    void route(qsizetype arrow, const ColumnEdge &edge);

    const Flow &m_flow;
    FlowLayout m_layout;
    FlowColumns m_columns;
    int m_top = 0;               // of the uppermost box
};

int Maker::boxIndex(const QString &step) const
{
    const auto found = std::find_if(m_layout.boxes.begin(), m_layout.boxes.end(), [&](const FlowBox &box) { return box.step == step; });
    return found == m_layout.boxes.end() ? -1 : int(found - m_layout.boxes.begin());
}

FlowLayout Maker::make()
{
    for (const FlowStep &step : m_flow.steps) {
        if (boxIndex(step.id) >= 0)
            continue;
        m_layout.boxes.append(boxOf(step));
        m_layout.arrows += arrowsOf(m_flow, step);
    }
    if (m_layout.boxes.isEmpty()) {
        m_layout.size = QSize(px(2 * Margin), px(2 * Margin));
        return m_layout;
    }
    QList<int> heights;
    for (const FlowBox &box : std::as_const(m_layout.boxes))
        heights.append(box.rect.height());
    QList<ColumnEdge> edges;
    for (const FlowArrow &arrow : std::as_const(m_layout.arrows)) {
        const int from = boxIndex(arrow.from);
        const FlowPort *port = m_layout.boxes[from].port(arrow.trigger, arrow.isAnswer);
        edges.append({.from = from, .to = boxIndex(arrow.to), .fromOffset = port ? port->rect.center().y() : px(HeadHeight) / 2,
                      .toOffset = px(HeadHeight) / 2});
    }
    m_columns = columnsOf(heights, edges, boxIndex(m_flow.first), px(Padding));
    place();
    for (qsizetype i = 0; i < edges.size(); ++i)
        route(i, m_columns.edges[i]);
    return m_layout;
}

void Maker::place()
{
    const int first = boxIndex(m_flow.first);
    const int above = px(Margin) + (first >= 0 ? px(StartHeight + StartGap) : 0);
    int right = 0;
    int bottom = 0;
    for (qsizetype i = 0; i < m_layout.boxes.size(); ++i) {
        FlowBox &box = m_layout.boxes[i];
        const ColumnNode &node = m_columns.nodes[i];
        box.column = node.column;
        box.isReached = node.isReached;
        moveBox(box, QPoint(leftOf(node.column), above + node.top));
        right = std::max(right, box.rect.right());
        bottom = std::max(bottom, box.rect.bottom());
    }
    m_top = above;
    if (first >= 0) {   // the uppermost of its column, whose others nobody reaches
        const QRect opened = m_layout.boxes[first].rect;
        m_layout.start = QRect(opened.left(), opened.top() - px(StartHeight + StartGap), px(StartWidth), px(StartHeight));
    }
    for (const ColumnNode &node : std::as_const(m_columns.nodes))
        bottom = std::max(bottom, above + node.top);
    m_layout.size = QSize(right + px(Margin + ColumnGap / 2), bottom + px(Margin));
}

//! From the line of the button, through the gaps that were kept for it, to the head of the box.
void Maker::route(qsizetype index, const ColumnEdge &edge)
{
    FlowArrow &arrow = m_layout.arrows[index];
    const FlowBox &from = m_layout.boxes[edge.from];
    const FlowBox &to = m_layout.boxes[edge.to];
    const FlowPort *port = from.port(arrow.trigger, arrow.isAnswer);
    const double y = port ? port->rect.center().y() : from.head.center().y();
    arrow.isBack = to.column <= from.column;
    const bool isBeside = to.column == from.column;
    arrow.points.append(QPointF(arrow.isBack && !isBeside ? from.rect.left() : from.rect.right() + 1, y));
    for (const int via : edge.via) {
        const ColumnNode &node = m_columns.nodes[via];
        const double left = leftOf(node.column);
        const double level = m_top + node.top;
        const QPointF ends[] = {QPointF(left, level), QPointF(left + px(FlowBoxWidth), level)};
        arrow.points.append(ends[arrow.isBack ? 1 : 0]);
        arrow.points.append(ends[arrow.isBack ? 0 : 1]);
    }
    arrow.points.append(QPointF(arrow.isBack ? to.rect.right() + 1 : to.rect.left(), to.head.center().y()));
}

} // namespace

int FlowBox::hidden() const
{
    return int(std::count_if(ports.begin(), ports.end(), [](const FlowPort &port) { return port.isHidden; }));
}

const FlowPort *FlowBox::port(const QString &trigger, bool isAnswer) const
{
    const auto kind = isAnswer ? FlowPort::Kind::Answer : FlowPort::Kind::Button;
    const auto found = std::find_if(ports.begin(), ports.end(), [&](const FlowPort &port) {
        return port.kind == kind && port.trigger == trigger;
    });
    return found == ports.end() ? nullptr : &*found;
}

const FlowPort *FlowBox::portAt(QPoint point) const
{
    const auto found = std::find_if(ports.begin(), ports.end(), [&](const FlowPort &port) { return !port.isHidden && port.rect.contains(point); });
    return found == ports.end() ? nullptr : &*found;
}

const FlowBox *FlowLayout::box(const QString &step) const
{
    const auto found = std::find_if(boxes.begin(), boxes.end(), [&](const FlowBox &box) { return box.step == step; });
    return found == boxes.end() ? nullptr : &*found;
}

const FlowBox *FlowLayout::boxAt(QPoint point) const
{
    const auto found = std::find_if(boxes.begin(), boxes.end(), [&](const FlowBox &box) { return box.rect.contains(point); });
    return found == boxes.end() ? nullptr : &*found;
}

QString FlowLayout::neighbour(const QString &step, Qt::Key arrow) const
{
    const FlowBox *from = box(step);
    if (!from)
        return boxes.isEmpty() ? QString() : boxes.first().step;
    const FlowBox *best = nullptr;
    int nearest = 0;
    for (const FlowBox &box : boxes) {
        const int columns = box.column - from->column;
        const int down = box.rect.center().y() - from->rect.center().y();
        const bool isThere = arrow == Qt::Key_Left ? columns < 0
            : arrow == Qt::Key_Right              ? columns > 0
            : arrow == Qt::Key_Up                 ? columns == 0 && down < 0
                                                  : columns == 0 && down > 0;
        if (&box == from || !isThere)
            continue;
        const int distance = std::abs(columns) * px(4000) + std::abs(down);   // the next column first
        if (!best || distance < nearest) {
            best = &box;
            nearest = distance;
        }
    }
    return best ? best->step : QString();
}

FlowLayout layOut(const Flow &flow)
{
    return Maker(flow).make();
}

} // namespace Botdesk
