// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/librarylist.h"

#include "keyboard/libraryrows.h"
#include "keyboard/storedlibrary.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"

#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int ItemHeight = 40;
constexpr int SectionHeight = 28;

void paintHeading(QPainter *painter, const QRect &line, const LibraryList::Row &row, bool isFolded)
{
    const bool isFolder = row.kind == LibraryList::RowKind::Folder;
    if (isFolder)
        paintIcon(painter, QRect(line.left(), line.center().y() - px(5), px(10), px(10)), isFolded ? u"right"_s : u"down"_s, themeColor(Color::Text2));
    painter->setFont(themeFont(isFolder ? TextStyle::Small : TextStyle::Caption));
    painter->setPen(themeColor(isFolder ? Color::Text : Color::Text2));
    painter->drawText(line.adjusted(isFolder ? px(16) : 0, 0, -px(30), 0), Qt::AlignVCenter, row.text);
    painter->setPen(themeColor(Color::Text3));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, QString::number(row.number));
}

} // namespace

LibraryList::LibraryList(StoredLibrary &library, QObject *parent)
    : QAbstractListModel(parent)
{
    connect(&library, &StoredLibrary::changed, this, &LibraryList::rebuild);
    connect(&library, &StoredLibrary::loaded, this, &LibraryList::rebuild);
}

void LibraryList::setSearch(const QString &text)
{
    m_search = text.trimmed();
    rebuild();
}

void LibraryList::toggleFolder(const QString &name)
{
    if (!m_folded.remove(name))
        m_folded.insert(name);
    rebuild();
}

bool LibraryList::isSearched(const QString &text) const
{
    return m_search.isEmpty() || text.contains(m_search, Qt::CaseInsensitive);
}

//! With their headings. What is found in a folder is shown, though it be closed.
QList<LibraryList::Row> LibraryList::allRows() const
{
    const QList<Row> saved = savedRows();
    QList<Row> rows{{.kind = RowKind::Section, .text = tr("Saved"), .number = int(saved.size())}};
    bool isShown = true;
    for (const Row &row : saved) {
        if (row.kind == RowKind::Folder)
            --rows[0].number;
        if (row.kind == RowKind::Folder || !row.isInFolder)
            isShown = true;
        if (isShown)
            rows.append(row);
        if (row.kind == RowKind::Folder)
            isShown = !m_folded.contains(row.text) || !m_search.isEmpty();
    }
    const QList<Row> templates = templateRows();
    if (!templates.isEmpty())
        rows.append({.kind = RowKind::Section, .text = tr("Templates"), .number = int(templates.size())});
    return rows + templates;
}

void LibraryList::rebuild()
{
    const QList<Row> rows = allRows();
    const auto isSameRow = [](const Row &a, const Row &b) { return a.kind == b.kind && a.id == b.id && a.number == b.number; };
    if (std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(), isSameRow)) {   // an edit: the row that is current stays
        m_rows = rows;
        emit dataChanged(index(0), index(int(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const LibraryList::Row *LibraryList::rowAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

QModelIndex LibraryList::indexOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].kind == RowKind::Saved && m_rows[row].id == id)
            return index(row);
    }
    return {};
}

int LibraryList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LibraryList::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return row->text;
    case Qt::ToolTipRole: return row->isItem() ? row->text : QVariant();
    case Qt::AccessibleTextRole: return row->isItem() ? wordsFor(*row) : u"%1, %2"_s.arg(row->text).arg(row->number);
    default: return {};
    }
}

Qt::ItemFlags LibraryList::flags(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    return !row || row->kind == RowKind::Section ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QSize LibraryListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *row = static_cast<const LibraryList *>(index.model())->rowAt(index);
    return {px(160), px(row && row->isItem() ? ItemHeight : SectionHeight)};
}

void LibraryListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = static_cast<const LibraryList *>(index.model());
    const auto *row = list->rowAt(index);
    if (!row)
        return;
    painter->save();
    const QRect line = option.rect.adjusted(px(10), 0, -px(10), 0);
    paintRowGround(painter, option, row->kind == LibraryList::RowKind::Section);
    if (row->isItem())
        paintItem(painter, line, index);
    else
        paintHeading(painter, line, *row, list->isFolded(row->text));
    if (row->isItem() && option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.rect);
    painter->restore();
}

} // namespace Botdesk
