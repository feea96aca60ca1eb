// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Botdesk {

//! Something that takes room in a column: a box, or the gap that an arrow passes through.
struct ColumnNode
{
    int height = 0;
    int column = 0;
    int top = 0;             //!< from the uppermost one; of a gap: where its arrow runs
    bool isGap = false;
    bool isReached = true;
};

//! An arrow between boxes. Offsets are from their tops.
struct ColumnEdge
{
    int from = 0;
    int to = 0;
    int fromOffset = 0;
    int toOffset = 0;
    QList<int> via = {};     //!< gaps that it passes, in its own direction
};

struct FlowColumns
{
    QList<ColumnNode> nodes;   //!< the boxes first, as they were given
    QList<ColumnEdge> edges;   //!< as they were given, with their gaps
};

//! Puts boxes of these @p heights into columns: each right of all that lead to it from @p first (-1: from no one), but for
//! arrows that lead back to where one came from; what is not reached lies by itself below the rest. Arrows over several columns get gaps of their own, so that no box
//! lies upon them; boxes lie near what they lead to and never upon each other, `gap` (at least) apart.
FlowColumns columnsOf(const QList<int> &heights, const QList<ColumnEdge> &edges, int first, int gap);

} // namespace Botdesk
