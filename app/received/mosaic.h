// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

namespace Botdesk {

//! Where the pictures of an album stand: side by side in rows that read from left to right and fill @p width, or a tall
//! first one at the left with the others stacked beside it. What is cut off of them is little.
//!
//! @p pixels are the sizes of the pictures, an empty one is taken for a square. @p tallest bounds the whole. Neighbours are
//! @p gap pixels apart, and the outer edges are straight. One rectangle for each, the first at 0,0.
QList<QRect> mosaic(const QList<QSize> &pixels, int width, int tallest, int gap);

} // namespace Botdesk
