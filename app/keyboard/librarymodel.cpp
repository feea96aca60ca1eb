// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/librarymodel.h"

#include "keyboard/libraryrows.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"

#include <QPainter>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

using RowKind = LibraryModel::RowKind;

namespace {

constexpr int ItemHeight = 40;
constexpr int SectionHeight = 28;
constexpr int TinyWidth = 36;
constexpr int TinyHeight = 24;
constexpr int TinyRows = 4;
constexpr int TinyColumns = 6;

//! The layout of a keyboard in a box of 36 × 24 pixels.
void paintTiny(QPainter *painter, const QRect &box, const KeyboardDesign &design)
{
    paintBox(painter, box, themeColor(Color::KbFill), themeColor(Color::KbLine), ControlRadius);
    const QRect inner = box.adjusted(px(4), px(4), -px(4), -px(4));
    if (!design.hasRows()) {
        paintIcon(painter, inner, design.kind == KeyboardDesign::Kind::Remove ? u"remove"_s : u"forcereply"_s, themeColor(Color::Text3));
        return;
    }
    const DesignRows &rows = design.rows();
    const int shown = std::clamp(int(rows.size()), 1, TinyRows);
    const double height = double(inner.height() - (shown - 1)) / shown;
    for (int row = 0; row < std::min<int>(shown, int(rows.size())); ++row) {
        const int columns = std::clamp(int(rows[row].size()), 1, TinyColumns);
        const double width = double(inner.width() - (columns - 1)) / columns;
        for (int column = 0; column < columns; ++column)
            painter->fillRect(QRectF(inner.left() + column * (width + 1), inner.top() + row * (height + 1), width, height), themeColor(Color::Text3));
    }
}

} // namespace

QString describe(const KeyboardDesign &design)
{
    const auto rows = [&] { return LibraryModel::tr("%n row(s)", nullptr, int(design.rows().size())); };
    switch (design.kind) {
    case KeyboardDesign::Kind::Inline: return LibraryModel::tr("inline") + u" · "_s + rows();
    case KeyboardDesign::Kind::Reply: return LibraryModel::tr("reply") + u" · "_s + rows();
    case KeyboardDesign::Kind::Remove: return LibraryModel::tr("remove");
    case KeyboardDesign::Kind::ForceReply: return LibraryModel::tr("force reply");
    }
    Q_UNREACHABLE();
}

LibraryModel::LibraryModel(KeyboardLibrary &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
    connect(&library, &KeyboardLibrary::changed, this, &LibraryModel::rebuild);
    connect(&library, &KeyboardLibrary::loaded, this, &LibraryModel::rebuild);
    rebuild();
}

void LibraryModel::setTemplates(const QList<StartingPoint> &templates)
{
    m_templates = templates;
    rebuild();
}

void LibraryModel::setSearch(const QString &text)
{
    m_search = text.trimmed();
    rebuild();
}

void LibraryModel::toggleFolder(const QString &name)
{
    if (!m_folded.remove(name))
        m_folded.insert(name);
    rebuild();
}

bool LibraryModel::matches(const QString &name, const KeyboardDesign &design) const
{
    if (m_search.isEmpty() || name.contains(m_search, Qt::CaseInsensitive))
        return true;
    for (const auto &row : design.rows()) {
        for (const DesignButton &button : row) {
            if (button.face.text.contains(m_search, Qt::CaseInsensitive) || contentOf(button.action).contains(m_search, Qt::CaseInsensitive))
                return true;
        }
    }
    return false;
}

void LibraryModel::rebuild()
{
    QList<Row> rows;
    QList<Row> loose;
    QMap<QString, QList<Row>> folders;
    int saved = 0;
    for (const SavedKeyboard &each : m_library.all()) {
        if (!matches(each.name, each.design()) && !(!m_search.isEmpty() && each.folder.contains(m_search, Qt::CaseInsensitive)))
            continue;
        const Row row{RowKind::Keyboard, each.name, each.id, -1, !each.folder.isEmpty(), each.edited.has_value(), each.design()};
        each.folder.isEmpty() ? loose.append(row) : folders[each.folder].append(row);
        ++saved;
    }
    rows.append({RowKind::Section, tr("Saved"), {}, saved});
    for (auto folder = folders.cbegin(); folder != folders.cend(); ++folder) {
        rows.append({RowKind::Folder, folder.key(), {}, int(folder->size())});
        if (!m_folded.contains(folder.key()) || !m_search.isEmpty())
            rows.append(*folder);
    }
    rows.append(loose);
    QList<Row> templates;
    for (int i = 0; i < m_templates.size(); ++i) {
        if (matches(m_templates[i].name, m_templates[i].design))
            templates.append({RowKind::Template, m_templates[i].name, {}, i, false, false, m_templates[i].design});
    }
    if (!templates.isEmpty())
        rows.append({RowKind::Section, tr("Templates"), {}, int(templates.size())});
    rows.append(templates);
    const bool isSame = rows.size() == m_rows.size()
        && std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), [](const Row &a, const Row &b) { return a.kind == b.kind && a.id == b.id && a.number == b.number; });
    if (isSame) {   // an edit: the row that is current stays
        m_rows = rows;
        emit dataChanged(index(0), index(int(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const LibraryModel::Row *LibraryModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

QModelIndex LibraryModel::indexOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].kind == RowKind::Keyboard && m_rows[row].id == id)
            return index(row);
    }
    return {};
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index);
    if (!row)
        return {};
    const bool isKeyboard = row->kind == RowKind::Keyboard || row->kind == RowKind::Template;
    switch (role) {
    case Qt::DisplayRole: return row->text;
    case Qt::ToolTipRole: return isKeyboard ? row->text : QVariant();
    case Qt::AccessibleTextRole:
        if (!isKeyboard)
            return u"%1, %2"_s.arg(row->text).arg(row->number);
        return row->isEdited ? tr("%1, %2, edited").arg(row->text, describe(row->design)) : u"%1, %2"_s.arg(row->text, describe(row->design));
    default: return {};
    }
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    return !row || row->kind == RowKind::Section ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *row = static_cast<const LibraryModel *>(index.model())->rowAt(index);
    const bool isItem = row && (row->kind == RowKind::Keyboard || row->kind == RowKind::Template);
    return {px(160), px(isItem ? ItemHeight : SectionHeight)};
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const LibraryModel *>(index.model());
    const auto *row = model->rowAt(index);
    if (!row)
        return;
    painter->save();
    const QRect rect = option.rect;
    const QRect line = rect.adjusted(px(10), 0, -px(10), 0);
    paintRowGround(painter, option, row->kind == RowKind::Section);
    if (row->kind == RowKind::Section || row->kind == RowKind::Folder) {
        const bool isFolder = row->kind == RowKind::Folder;
        if (isFolder)
            paintIcon(painter, QRect(line.left(), rect.center().y() - px(5), px(10), px(10)), model->isFolded(row->text) ? u"right"_s : u"down"_s, themeColor(Color::Text2));
        painter->setFont(themeFont(isFolder ? TextStyle::Small : TextStyle::Caption));
        painter->setPen(themeColor(isFolder ? Color::Text : Color::Text2));
        painter->drawText(line.adjusted(isFolder ? px(16) : 0, 0, -px(30), 0), Qt::AlignVCenter, row->text);
        painter->setPen(themeColor(Color::Text3));
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, QString::number(row->number));
        painter->restore();
        return;
    }
    const int left = line.left() + (row->isInFolder ? px(12) : 0);
    paintTiny(painter, QRect(left, rect.center().y() - px(TinyHeight) / 2 + 1, px(TinyWidth), px(TinyHeight)), row->design);
    const QRect words(left + px(TinyWidth + 8), rect.top() + px(3), line.right() - left - px(TinyWidth + 8) - (row->isEdited ? px(10) : 0), px(18));
    paintNameAndNote(painter, words, row->text, describe(row->design), Color::Text2);
    if (row->isEdited) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(themeColor(Color::Accent));
        painter->drawEllipse(QRectF(line.right() - px(6), words.center().y() - px(3), px(6), px(6)));
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, rect);
    painter->restore();
}

} // namespace Botdesk
