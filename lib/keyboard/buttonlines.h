// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QList>

namespace Botdesk {

//! Lines of a text, counted from 0, both ends included.
struct LineSpan
{
    int first = 0;
    int last = 0;

    bool contains(int line) const { return line >= first && line <= last; }
    bool operator==(const LineSpan &) const = default;
};

//! Where a text about a keyboard speaks of each button: by row and column, both from 0.
using ButtonLines = QList<QList<LineSpan>>;

} // namespace Botdesk
