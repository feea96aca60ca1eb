// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storedupdate.h"

namespace Botdesk {

//! The rows of a list in order of arrival: those a query found, and what has come since.
class RowList
{
public:
    RowList() = default;
    explicit RowList(UpdateRows found)
        : m_found(std::move(found))
    {
    }

    qsizetype size() const { return m_found.size() + m_tail.size(); }
    bool isEmpty() const { return size() == 0; }
    LogId at(qsizetype i) const { return i < m_found.size() ? m_found.at(i) : m_tail[i - m_found.size()]; }
    LogId last() const { return isEmpty() ? LogId{} : at(size() - 1); }
    qsizetype indexOf(LogId id) const;      //!< -1 when it is not among them
    qsizetype lowerBound(LogId id) const;   //!< index of the first row at or after @p id
    bool contains(LogId id) const { return indexOf(id) >= 0; }

    void append(LogId id);                  //!< behind all others; one that is not behind them is passed over

private:
    UpdateRows m_found;
    QList<LogId> m_tail;   // empty as long as a range just grows
};

} // namespace Botdesk
