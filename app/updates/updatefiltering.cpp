// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/updatefiltering.h"

#include "updates/filterfield.h"
#include "updates/liverows.h"
#include "updates/minimap.h"
#include "updates/typechips.h"
#include "updates/updatedelegate.h"
#include "updates/updatelistpane.h"
#include "updates/updatestoolbar.h"
#include "updates/updateview.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

UpdateFiltering::UpdateFiltering(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(parts.toolbar->filter(), &FilterField::filterChanged, this, &UpdateFiltering::apply);
    connect(parts.toolbar, &UpdatesToolbar::othersChanged, this, &UpdateFiltering::apply);
    connect(parts.toolbar, &UpdatesToolbar::previousWanted, this, [this] { goToMatch(false); });
    connect(parts.toolbar, &UpdatesToolbar::nextWanted, this, [this] { goToMatch(true); });
    connect(parts.chips, &TypeChips::chosenChanged, this, &UpdateFiltering::apply);
    connect(parts.list, &UpdateListPane::clearFilterWanted, this, &UpdateFiltering::clear);
    connect(parts.view, &UpdateView::currentLogChanged, this, &UpdateFiltering::showMatches);
    for (LiveRows *rows : {parts.rows, parts.matches}) {
        connect(rows, &LiveRows::reset, this, &UpdateFiltering::showMatches);
        connect(rows, &LiveRows::grown, this, &UpdateFiltering::showMatches);
    }
}

void UpdateFiltering::clear()
{
    m_parts.chips->setChosen({});
    m_parts.toolbar->filter()->clear();
}

const LiveRows &UpdateFiltering::hits() const
{
    return m_parts.toolbar->others() == UpdatesToolbar::Others::Hidden ? *m_parts.rows : *m_parts.matches;
}

void UpdateFiltering::apply()
{
    const UpdateFilter asked = m_parts.toolbar->filter()->filter();
    const bool hides = m_parts.toolbar->others() == UpdatesToolbar::Others::Hidden;
    UpdateFilter shown = hides ? asked : UpdateFilter();
    UpdateFilter matching = asked;
    if (!m_parts.chips->chosen().isEmpty()) {
        QStringList both = m_parts.chips->chosen();
        if (!asked.types.isEmpty())
            both.removeIf([&asked](const QString &type) { return !asked.types.contains(type); });
        // Chips and filter that exclude each other leave nothing; an empty list would be everything.
        matching.types = both.isEmpty() ? QStringList{u"-"_s} : both;
        shown.types = hides ? matching.types : m_parts.chips->chosen();
    }
    m_parts.delegate->setMarks(asked.texts);
    m_parts.delegate->setAccented(!hides && !asked.isEmpty());
    m_parts.minimap->setMarksMatches(!hides && !asked.isEmpty());
    QStringList words = m_parts.chips->chosen();
    words << m_parts.toolbar->filter()->text().simplified();
    words.removeAll(QString());
    m_parts.list->setFilterText(shown.isEmpty() ? QString() : words.join(u", "_s));
    m_parts.rows->setFilter(shown);
    if (!hides && !asked.isEmpty())
        m_parts.matches->setFilter(matching);
    else
        m_parts.matches->clear();
    showMatches();
}

void UpdateFiltering::showMatches()
{
    const bool isFiltering = !m_parts.toolbar->filter()->filter().isEmpty();
    const RowList &rows = hits().rows();
    m_parts.toolbar->setMatches(isFiltering ? rows.indexOf(m_parts.view->currentLog()) + 1 : 0, rows.size(), isFiltering);
}

void UpdateFiltering::goToMatch(bool forwards)
{
    const RowList &rows = hits().rows();
    if (rows.isEmpty())
        return;
    const LogId current = m_parts.view->currentLog();
    qsizetype next = rows.lowerBound(current);
    if (!forwards)
        --next;
    else if (next < rows.size() && rows.at(next) == current)
        ++next;
    if (next < 0 || next >= rows.size())
        next = forwards ? 0 : rows.size() - 1;   // goes round
    m_parts.view->setCurrentLog(rows.at(next));
}

} // namespace Botdesk
