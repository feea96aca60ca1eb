// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowlistmodel.h"

#include "keyboard/libraryrows.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"

#include <QPainter>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

using RowKind = FlowListModel::RowKind;

namespace {

constexpr int ItemHeight = 40;
constexpr int SectionHeight = 28;

} // namespace

QString describe(const Flow &flow)
{
    return u'/' + flow.command + u" · "_s + FlowListModel::tr("%n step(s)", nullptr, int(flow.steps.size()));
}

FlowListModel::FlowListModel(FlowLibrary &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
    connect(&library, &FlowLibrary::changed, this, &FlowListModel::rebuild);
    connect(&library, &FlowLibrary::loaded, this, &FlowListModel::rebuild);
    rebuild();
}

void FlowListModel::setTemplates(const QList<FlowBeginning> &templates)
{
    m_templates = templates;
    rebuild();
}

void FlowListModel::setSearch(const QString &text)
{
    m_search = text.trimmed();
    rebuild();
}

void FlowListModel::setRunning(const QString &id)
{
    m_running = id;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

bool FlowListModel::matches(const QString &name, const Flow &flow) const
{
    const auto has = [this](const QString &text) { return text.contains(m_search, Qt::CaseInsensitive); };
    return m_search.isEmpty() || has(name) || has(u'/' + flow.command)
        || std::any_of(flow.steps.begin(), flow.steps.end(), [&](const FlowStep &step) { return has(step.id) || has(step.text); });
}

void FlowListModel::rebuild()
{
    QList<Row> saved;
    QList<Row> templates;
    for (const SavedFlow &each : m_library.all()) {
        if (matches(each.name, each.flow))
            saved.append({RowKind::Flow, each.name, each.id, -1, describe(each.flow), int(problemsOf(each.flow).size())});
    }
    for (int i = 0; i < m_templates.size(); ++i) {
        if (matches(m_templates[i].name, m_templates[i].flow))
            templates.append({RowKind::Template, m_templates[i].name, {}, i, describe(m_templates[i].flow)});
    }
    QList<Row> rows{{RowKind::Section, tr("Saved"), {}, int(saved.size()), {}}};
    rows += saved;
    if (!templates.isEmpty())
        rows.append({RowKind::Section, tr("Templates"), {}, int(templates.size()), {}});
    rows += templates;
    if (rows == m_rows)
        return;
    const bool isSame = rows.size() == m_rows.size()
        && std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), [](const Row &a, const Row &b) { return a.kind == b.kind && a.id == b.id; });
    if (isSame) {   // an edit: the row that is current stays
        m_rows = rows;
        emit dataChanged(index(0), index(int(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const FlowListModel::Row *FlowListModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

QModelIndex FlowListModel::indexOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].kind == RowKind::Flow && m_rows[row].id == id)
            return index(row);
    }
    return {};
}

int FlowListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FlowListModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return row->text;
    case Qt::ToolTipRole: return row->kind == RowKind::Section ? QVariant() : row->text;
    case Qt::AccessibleTextRole: {
        if (row->kind == RowKind::Section)
            return u"%1, %2"_s.arg(row->text).arg(row->number);
        QStringList parts{row->text, row->note};
        if (row->problems > 0)
            parts.append(tr("%n problem(s)", nullptr, row->problems));
        if (row->kind == RowKind::Flow && row->id == m_running)
            parts.append(tr("running"));
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

Qt::ItemFlags FlowListModel::flags(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    return !row || row->kind == RowKind::Section ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QSize FlowListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *row = static_cast<const FlowListModel *>(index.model())->rowAt(index);
    return {px(160), px(row && row->kind != RowKind::Section ? ItemHeight : SectionHeight)};
}

void FlowListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const FlowListModel *>(index.model());
    const auto *row = model->rowAt(index);
    if (!row)
        return;
    painter->save();
    const QRect rect = option.rect;
    const QRect line = rect.adjusted(px(10), 0, -px(10), 0);
    paintRowGround(painter, option, row->kind == RowKind::Section);
    if (row->kind == RowKind::Section) {
        painter->setFont(themeFont(TextStyle::Caption));
        painter->setPen(themeColor(Color::Text2));
        painter->drawText(line, Qt::AlignVCenter, row->text);
        painter->setPen(themeColor(Color::Text3));
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, QString::number(row->number));
        painter->restore();
        return;
    }
    const bool isRunning = row->kind == RowKind::Flow && row->id == model->running();
    const QRect icon(line.left() + px(2), rect.center().y() - px(9), px(18), px(18));
    paintIcon(painter, icon, isRunning ? u"play"_s : u"forward"_s, themeColor(isRunning ? Color::Ok : Color::Text3));
    const int right = line.right() - (row->problems > 0 ? px(20) : 0);
    const QRect words(icon.right() + px(10), rect.top() + px(3), right - icon.right() - px(10), px(18));
    paintNameAndNote(painter, words, row->text, isRunning ? FlowListModel::tr("running · %1").arg(row->note) : row->note,
                     isRunning ? Color::Ok : Color::Text2);
    if (row->problems > 0)
        paintIcon(painter, QRect(line.right() - px(14), rect.center().y() - px(7), px(14), px(14)), u"warn"_s, themeColor(Color::Warn));
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, rect);
    painter->restore();
}

} // namespace Botdesk
