// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowlistmodel.h"

#include "keyboard/libraryrows.h"
#include "widgets/icons.h"

#include <QPainter>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

QString describe(const Flow &flow)
{
    return u'/' + flow.command + u" · "_s + FlowListModel::tr("%n step(s)", nullptr, int(flow.steps.size()));
}

FlowListModel::FlowListModel(FlowLibrary &library, QObject *parent)
    : LibraryList(library, parent)
    , m_library(library)
{
    rebuild();
}

void FlowListModel::setTemplates(const QList<FlowBeginning> &templates)
{
    m_templates = templates;
    rebuild();
}

void FlowListModel::setRunning(const QString &id)
{
    m_running = id;
    emit dataChanged(index(0), index(rowCount() - 1));
}

bool FlowListModel::matches(const QString &name, const Flow &flow) const
{
    return isSearched(name) || isSearched(u'/' + flow.command)
        || std::any_of(flow.steps.begin(), flow.steps.end(), [&](const FlowStep &step) { return isSearched(step.id) || isSearched(step.text); });
}

QList<FlowListModel::Row> FlowListModel::savedRows() const
{
    QList<Row> rows;
    for (const SavedFlow &each : m_library.all()) {
        if (matches(each.name, each.flow))
            rows.append({.kind = RowKind::Saved, .text = each.name, .id = each.id, .note = describe(each.flow), .problems = int(problemsOf(each.flow).size())});
    }
    return rows;
}

QList<FlowListModel::Row> FlowListModel::templateRows() const
{
    QList<Row> rows;
    for (int i = 0; i < m_templates.size(); ++i) {
        if (matches(m_templates[i].name, m_templates[i].flow))
            rows.append({.kind = RowKind::Template, .text = m_templates[i].name, .number = i, .note = describe(m_templates[i].flow)});
    }
    return rows;
}

QString FlowListModel::wordsFor(const Row &row) const
{
    QStringList parts{row.text, row.note};
    if (row.problems > 0)
        parts.append(tr("%n problem(s)", nullptr, row.problems));
    if (isRunning(row))
        parts.append(tr("running"));
    return parts.join(u", "_s);
}

void FlowListDelegate::paintItem(QPainter *painter, const QRect &line, const QModelIndex &index) const
{
    const auto *model = static_cast<const FlowListModel *>(index.model());
    const LibraryList::Row &row = *model->rowAt(index);
    const bool isRunning = model->isRunning(row);
    const QRect icon(line.left() + px(2), line.center().y() - px(9), px(18), px(18));
    paintIcon(painter, icon, isRunning ? u"play"_s : u"forward"_s, themeColor(isRunning ? Color::Ok : Color::Text3));
    const int right = line.right() - (row.problems > 0 ? px(20) : 0);
    const QRect words(icon.right() + px(10), line.top() + px(3), right - icon.right() - px(10), px(18));
    paintNameAndNote(painter, words, row.text, isRunning ? FlowListModel::tr("running · %1").arg(row.note) : row.note,
                     isRunning ? Color::Ok : Color::Text2);
    if (row.problems > 0)
        paintIcon(painter, QRect(line.right() - px(14), line.center().y() - px(7), px(14), px(14)), u"warn"_s, themeColor(Color::Warn));
}

} // namespace Botdesk
