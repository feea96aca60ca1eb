// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace Botdesk {

//! A table out of a text file.
struct CsvTable
{
    QStringList columns;          //!< the first line
    QList<QStringList> rows;      //!< the others, without empty ones; a short one stays short

    bool operator==(const CsvTable &) const = default;
};

inline constexpr qsizetype CsvByteLimit = 64 * 1024 * 1024;

//! Reads @p bytes, UTF-8 with or without a mark, divided by commas, semicolons or tabs, whichever the first line has most of.
//! Quotes as in RFC 4180. An Error of kind Invalid when it is too long, no UTF-8, or a quote never closes.
Result<CsvTable> readCsv(const QByteArray &bytes);

//! One line with its line break, as RFC 4180 asks. What a spreadsheet would take for a formula gets a ' before it.
QByteArray csvLineOf(const QStringList &fields);

} // namespace Botdesk
