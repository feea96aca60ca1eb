// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QSet>

#include <algorithm>

namespace Botdesk {

//! Knows of most ids that come for the first time that they do, without asking the log: deliveries of a webhook come in
//! any order, so that "greater than all before" says too little. Keeps between one and two turns of ids.
class RecentIds
{
public:
    //! Nothing is known of ids up to @p greatest, the greatest that the log has.
    void begin(qint64 greatest) { m_floor = std::max(m_floor, greatest); }

    //! Notes @p id. @return true when it surely came for the first time; false when it may be known.
    bool isFirst(qint64 id)
    {
        if (id <= m_floor || (id <= m_greatest && (m_former.contains(id) || m_current.contains(id))))
            return false;
        m_current.insert(id);
        m_greatest = std::max(m_greatest, id);
        if (m_current.size() >= Turn) {
            m_floor = std::max(m_floor, m_greatestOfFormer);
            m_former = std::exchange(m_current, {});
            m_greatestOfFormer = m_greatest;
        }
        return true;
    }

private:
    static constexpr qsizetype Turn = 16'384;

    QSet<qint64> m_former;
    QSet<qint64> m_current;
    qint64 m_floor = -1;
    qint64 m_greatest = -1;
    qint64 m_greatestOfFormer = -1;
};

} // namespace Botdesk
