// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowcolumns.h"

#include <algorithm>
#include <cmath>

namespace Botdesk {

namespace {

constexpr int Sweeps = 8;    // more change little: the orders that come then have been there before
constexpr int Passes = 6;

class Columns
{
public:
    Columns(const QList<int> &heights, const QList<ColumnEdge> &edges, int first, int gap)
        : m_first(first)
        , m_gap(gap)
    {
        for (const int height : heights)
            m_result.nodes.append(ColumnNode{.height = height});
        m_result.edges = edges;
    }

    FlowColumns make()
    {
        setColumns();
        addGaps();
        fillColumns();
        for (int sweep = 0; sweep < Sweeps; ++sweep)
            order(sweep % 2 == 0);
        for (int pass = 0; pass < Passes; ++pass)
            straighten(pass % 2 == 0);
        raise();
        return m_result;
    }

private:
    //! One that an arrow connects with, in the column beside it.
    struct Neighbour
    {
        int node;
        int offset;      // of the arrow's end there
        int ownOffset;
    };

    void setColumns();
    void walk(int from, bool isReached);
    void push();
    void addGaps();
    void connect(int left, int leftOffset, int right, int rightOffset);
    void fillColumns();
    void order(bool fromLeft);
    void stack(const QList<int> &column);
    void straighten(bool fromLeft);
    void settle(const QList<int> &column, const QList<double> &wishes);
    void raise();
    int distance(int upper) const { return m_result.nodes[upper].height + (m_result.nodes[upper].isGap ? m_gap : 3 * m_gap); }

    FlowColumns m_result;
    QList<bool> m_isPlaced;
    QList<int> m_finished;       // boxes, those first from which nothing new is reached
    QList<bool> m_isBack;        // of edges: they close a circle
    QList<QList<int>> m_columns;
    QList<QList<Neighbour>> m_left;
    QList<QList<Neighbour>> m_right;
    int m_first;
    int m_gap;
};

void Columns::setColumns()
{
    m_isPlaced = QList<bool>(m_result.nodes.size(), false);
    m_isBack = QList<bool>(m_result.edges.size(), false);
    if (m_first >= 0)
        walk(m_first, true);
    // Of what is left, those begin to which nothing leads but themselves; then whatever goes round in circles.
    for (const bool withCircles : {false, true}) {
        for (int node = 0; node < m_isPlaced.size(); ++node) {
            const bool isLedTo = std::any_of(m_result.edges.begin(), m_result.edges.end(), [&](const ColumnEdge &edge) {
                return edge.to == node && edge.from != node && !m_isPlaced[edge.from];
            });
            if (!m_isPlaced[node] && (withCircles || !isLedTo))
                walk(node, m_first < 0);
        }
    }
    push();
}

//! Follows the arrows in depth; without recursion, as a flow may be long.
void Columns::walk(int from, bool isReached)
{
    struct Visit
    {
        int node;
        qsizetype edge = 0;
    };
    QList<Visit> path;
    QList<bool> isOnPath(m_result.nodes.size(), false);
    const auto enter = [&](int node) {
        m_isPlaced[node] = isOnPath[node] = true;
        m_result.nodes[node].isReached = isReached;
        path.append(Visit{node});
    };
    enter(from);
    while (!path.isEmpty()) {
        Visit &visit = path.last();
        if (visit.edge == m_result.edges.size()) {
            isOnPath[visit.node] = false;
            m_finished.append(visit.node);
            path.removeLast();
            continue;
        }
        const qsizetype index = visit.edge++;
        const ColumnEdge &edge = m_result.edges[index];
        if (edge.from != visit.node)
            continue;
        if (isOnPath[edge.to])
            m_isBack[index] = true;
        else if (!m_isPlaced[edge.to])
            enter(edge.to);
    }
}

//! Every box right of all that lead to it. What is not reached pushes nothing that is.
void Columns::push()
{
    for (auto node = m_finished.crbegin(); node != m_finished.crend(); ++node) {
        const ColumnNode &from = m_result.nodes[*node];
        for (qsizetype i = 0; i < m_result.edges.size(); ++i) {
            ColumnNode &to = m_result.nodes[m_result.edges[i].to];
            if (m_result.edges[i].from == *node && !m_isBack[i] && (from.isReached || !to.isReached))
                to.column = std::max(to.column, from.column + 1);
        }
    }
}

void Columns::addGaps()
{
    m_left.resize(m_result.nodes.size());
    m_right.resize(m_result.nodes.size());
    for (ColumnEdge &edge : m_result.edges) {
        const bool isBack = m_result.nodes[edge.to].column < m_result.nodes[edge.from].column;
        const int left = isBack ? edge.to : edge.from;
        const int right = isBack ? edge.from : edge.to;
        if (m_result.nodes[left].column == m_result.nodes[right].column)
            continue;
        int before = left;
        int offset = isBack ? edge.toOffset : edge.fromOffset;
        for (int column = m_result.nodes[left].column + 1; column < m_result.nodes[right].column; ++column) {
            const int gap = int(m_result.nodes.size());
            m_result.nodes.append(ColumnNode{.column = column, .isGap = true, .isReached = m_result.nodes[edge.from].isReached});
            m_left.append(QList<Neighbour>());
            m_right.append(QList<Neighbour>());
            connect(before, offset, gap, 0);
            edge.via.append(gap);
            before = gap;
            offset = 0;
        }
        connect(before, offset, right, isBack ? edge.fromOffset : edge.toOffset);
        if (isBack)
            std::reverse(edge.via.begin(), edge.via.end());
    }
}

void Columns::connect(int left, int leftOffset, int right, int rightOffset)
{
    m_right[left].append({right, rightOffset, leftOffset});
    m_left[right].append({left, leftOffset, rightOffset});
}

void Columns::fillColumns()
{
    for (int node = 0; node < m_result.nodes.size(); ++node) {
        const int column = m_result.nodes[node].column;
        if (column >= m_columns.size())
            m_columns.resize(column + 1);
        m_columns[column].append(node);
    }
    for (QList<int> &column : m_columns) {
        std::stable_partition(column.begin(), column.end(), [this](int node) { return m_result.nodes[node].isReached; });
        stack(column);
    }
}

//! Each column is sorted by where its neighbours' arrows end, those that are not reached below.
void Columns::order(bool fromLeft)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        QList<int> &column = m_columns[fromLeft ? i : m_columns.size() - 1 - i];
        QList<std::pair<double, int>> wishes;
        for (const int node : std::as_const(column)) {
            const auto &neighbours = fromLeft ? m_left[node] : m_right[node];
            double sum = 0;
            for (const Neighbour &each : neighbours)
                sum += m_result.nodes[each.node].top + each.offset;
            const double now = m_result.nodes[node].top + m_result.nodes[node].height / 2.0;
            wishes.append({neighbours.isEmpty() ? now : sum / double(neighbours.size()), node});
        }
        std::stable_sort(wishes.begin(), wishes.end(), [this](const auto &a, const auto &b) {
            const bool isReached = m_result.nodes[a.second].isReached;
            return isReached != m_result.nodes[b.second].isReached ? isReached : a.first < b.first;
        });
        for (qsizetype k = 0; k < column.size(); ++k)
            column[k] = wishes[k].second;
        stack(column);
    }
}

void Columns::stack(const QList<int> &column)
{
    int top = 0;
    for (const int node : column) {
        m_result.nodes[node].top = top;
        top += distance(node);
    }
}

//! Moves what is in a column to where its arrows are level, as far as the others let it.
void Columns::straighten(bool fromLeft)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QList<int> &column = m_columns[fromLeft ? i : m_columns.size() - 1 - i];
        QList<double> wishes;
        for (const int node : column) {
            const auto &neighbours = fromLeft ? m_left[node] : m_right[node];
            double sum = 0;
            for (const Neighbour &each : neighbours)
                sum += m_result.nodes[each.node].top + each.offset - each.ownOffset;
            wishes.append(neighbours.isEmpty() ? m_result.nodes[node].top : sum / double(neighbours.size()));
        }
        settle(column, wishes);
    }
}

//! The places nearest to @p wishes (by squares) at which nothing overlaps: blocks that touch move as one.
void Columns::settle(const QList<int> &column, const QList<double> &wishes)
{
    struct Block
    {
        double sum;
        int count;
        double place() const { return sum / count; }
    };
    QList<Block> blocks;
    QList<double> offsets;
    double offset = 0;
    for (qsizetype i = 0; i < column.size(); ++i) {
        offsets.append(offset);
        blocks.append({wishes[i] - offset, 1});
        offset += distance(column[i]);
        while (blocks.size() > 1 && blocks[blocks.size() - 2].place() >= blocks.last().place()) {
            const Block last = blocks.takeLast();
            blocks.last().sum += last.sum;
            blocks.last().count += last.count;
        }
    }
    qsizetype i = 0;
    for (const Block &block : std::as_const(blocks)) {
        for (int k = 0; k < block.count; ++k, ++i)
            m_result.nodes[column[i]].top = int(std::lround(block.place() + offsets[i]));
    }
}

void Columns::raise()
{
    int least = 0;
    if (!m_result.nodes.isEmpty())
        least = std::min_element(m_result.nodes.begin(), m_result.nodes.end(), [](const ColumnNode &a, const ColumnNode &b) { return a.top < b.top; })->top;
    for (ColumnNode &node : m_result.nodes)
        node.top -= least;
}

} // namespace

FlowColumns columnsOf(const QList<int> &heights, const QList<ColumnEdge> &edges, int first, int gap)
{
    return Columns(heights, edges, first, gap).make();
}

} // namespace Botdesk
