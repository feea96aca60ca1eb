// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/librarymodel.h"

#include "keyboard/libraryrows.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/styleparts.h"

#include <QMap>
#include <QPainter>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

using RowKind = LibraryList::RowKind;

namespace {

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
    : LibraryList(library, parent)
    , m_library(library)
{
    rebuild();
}

void LibraryModel::setTemplates(const QList<StartingPoint> &templates)
{
    m_templates = templates;
    rebuild();
}

bool LibraryModel::matches(const QString &name, const KeyboardDesign &design) const
{
    if (isSearched(name))
        return true;
    for (const auto &row : design.rows()) {
        for (const DesignButton &button : row) {
            if (isSearched(button.face.text) || isSearched(contentOf(button.action)))
                return true;
        }
    }
    return false;
}

QList<LibraryModel::Row> LibraryModel::savedRows() const
{
    QList<Row> loose;
    QMap<QString, QList<Row>> folders;
    for (const SavedKeyboard &each : m_library.all()) {
        if (!matches(each.name, each.design()) && !(!each.folder.isEmpty() && isSearched(each.folder)))
            continue;
        const Row row{.kind = RowKind::Saved, .text = each.name, .id = each.id, .note = describe(each.design()),
                      .isInFolder = !each.folder.isEmpty(), .isEdited = each.edited.has_value()};
        each.folder.isEmpty() ? loose.append(row) : folders[each.folder].append(row);
    }
    QList<Row> rows;
    for (auto folder = folders.cbegin(); folder != folders.cend(); ++folder) {
        rows.append({.kind = RowKind::Folder, .text = folder.key(), .number = int(folder->size())});
        rows.append(*folder);
    }
    return rows + loose;
}

QList<LibraryModel::Row> LibraryModel::templateRows() const
{
    QList<Row> rows;
    for (int i = 0; i < m_templates.size(); ++i) {
        if (matches(m_templates[i].name, m_templates[i].design))
            rows.append({.kind = RowKind::Template, .text = m_templates[i].name, .number = i, .note = describe(m_templates[i].design)});
    }
    return rows;
}

QString LibraryModel::wordsFor(const Row &row) const
{
    return row.isEdited ? tr("%1, %2, edited").arg(row.text, row.note) : u"%1, %2"_s.arg(row.text, row.note);
}

KeyboardDesign LibraryModel::designOf(const Row &row) const
{
    if (row.kind == RowKind::Template)
        return m_templates.value(row.number).design;
    const SavedKeyboard *keyboard = m_library.find(row.id);
    return keyboard ? keyboard->design() : KeyboardDesign();
}

void LibraryDelegate::paintItem(QPainter *painter, const QRect &line, const QModelIndex &index) const
{
    const auto *model = static_cast<const LibraryModel *>(index.model());
    const LibraryList::Row &row = *model->rowAt(index);
    const int left = line.left() + (row.isInFolder ? px(12) : 0);
    paintTiny(painter, QRect(left, line.center().y() - px(TinyHeight) / 2 + 1, px(TinyWidth), px(TinyHeight)), model->designOf(row));
    const QRect words(left + px(TinyWidth + 8), line.top() + px(3), line.right() - left - px(TinyWidth + 8) - (row.isEdited ? px(10) : 0), px(18));
    paintNameAndNote(painter, words, row.text, row.note, Color::Text2);
    if (!row.isEdited)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(themeColor(Color::Accent));
    painter->drawEllipse(QRectF(line.right() - px(6), words.center().y() - px(3), px(6), px(6)));
    painter->setRenderHint(QPainter::Antialiasing, false);
}

} // namespace Botdesk
