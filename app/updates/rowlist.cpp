// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/rowlist.h"

#include <algorithm>

namespace Botdesk {

qsizetype RowList::lowerBound(LogId id) const
{
    const qsizetype found = m_found.lowerBound(id);
    if (found < m_found.size())
        return found;
    return found + (std::lower_bound(m_tail.begin(), m_tail.end(), id) - m_tail.begin());
}

qsizetype RowList::indexOf(LogId id) const
{
    const qsizetype i = lowerBound(id);
    return i < size() && at(i) == id ? i : -1;
}

void RowList::append(LogId id)
{
    if (!isEmpty() && id <= last())
        return;
    if (isEmpty())
        m_found = UpdateRows(id, id);
    else if (m_tail.isEmpty() && m_found.isRange() && number(id) == number(last()) + 1)
        m_found = UpdateRows(m_found.at(0), id);
    else
        m_tail.append(id);
}

} // namespace Botdesk
