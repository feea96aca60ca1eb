// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/chatdelegate.h"

#include "chat/chatmodel.h"
#include "received/mediashelf.h"
#include "core/clock.h"

namespace Botdesk {

ChatDelegate::ChatDelegate(ChatModel *model, QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_model(model)
    , m_view(view)
    , m_layouts(400)
{
    connect(model, &QAbstractItemModel::dataChanged, this, &ChatDelegate::forget);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        forget(m_model->index(first), m_model->index(last));
    });
}

int ChatDelegate::width() const
{
    return std::max(1, m_view->viewport()->width());
}

void ChatDelegate::forget(const QModelIndex &first, const QModelIndex &last)
{
    for (int row = first.row(); row <= last.row(); ++row) {
        const auto id = m_model->rows()[row].id();
        m_layouts.remove(id);
        m_heights.remove(id);
    }
}

void ChatDelegate::forgetAll()
{
    m_layouts.clear();
    m_heights.clear();
}

void ChatDelegate::reveal(const QModelIndex &index)
{
    m_revealed.insert(m_model->rowAt(index)->id());
    forget(index, index);
}

void ChatDelegate::setHovered(const QModelIndex &index, const ChatHit &hit)
{
    m_hoveredRow = index;
    m_hovered = hit;
}

void ChatDelegate::setSelection(const QModelIndex &index, TextRange range)
{
    m_selectionRow = range.isEmpty() ? QModelIndex() : index;
    m_selection = range;
}

//! A short conversation stands at the bottom, where the next message is written.
int ChatDelegate::gapAbove(const QModelIndex &index) const
{
    if (index.row() != 0)
        return 0;
    int room = m_view->viewport()->height();
    for (int row = 0; row < m_model->rowCount() && room > 0; ++row)
        room -= height(m_model->index(row));
    return std::max(room, 0);
}

int ChatDelegate::height(const QModelIndex &index) const
{
    if (m_width == width()) {
        if (const auto known = m_heights.constFind(m_model->rowAt(index)->id()); known != m_heights.cend())
            return *known;
    }
    return layout(index)->height();
}

const ChatRowLayout *ChatDelegate::layout(const QModelIndex &index) const
{
    const ChatRow *row = m_model->rowAt(index);
    if (!row)
        return nullptr;
    if (m_width != width()) {
        m_width = width();
        m_layouts.clear();
        m_heights.clear();
    }
    const auto id = row->id();
    if (const auto *known = m_layouts.object(id))
        return known;
    auto *made = new ChatRowLayout(*row, m_width, m_revealed.contains(id));
    m_heights.insert(id, made->height());
    m_layouts.insert(id, made);   // owned by the cache; a single one always fits
    return made;
}

void ChatDelegate::setPart(const QModelIndex &index, int part)
{
    m_partRow = index;
    m_part = part;
}

MediaLook ChatDelegate::mediaLook(const ChatRowLayout &row, int part) const
{
    const ChatMedia *media = row.media(part);
    if (!m_shelf || !media)
        return {.isCovered = media && media->hasSpoiler && !row.isRevealed()};
    return m_shelf->look(*media, row.mediaRect(part).size() * m_view->devicePixelRatioF(), row.isRevealed());
}

QList<MediaLook> ChatDelegate::mediaLooks(const ChatRowLayout &row) const
{
    QList<MediaLook> looks;
    for (int i = 0; i < row.mediaCount(); ++i)
        looks += mediaLook(row, i);
    return looks;
}

void ChatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ChatRowLayout *row = layout(index);
    if (!row)
        return;
    ChatRowLayout::State state;
    state.isSelected = option.state.testFlag(QStyle::State_Selected);
    state.nowMs = Clock::system().unixMilliseconds();
    if (index == m_hoveredRow)
        state.hovered = m_hovered;
    if (index == m_selectionRow)
        state.selection = m_selection;
    state.media = mediaLooks(*row);
    if (state.isSelected)
        state.part = partAt(index);
    painter->save();
    row->paint(painter, option.rect.topLeft() + QPoint(0, gapAbove(index)), state);
    painter->restore();
}

QSize ChatDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (!m_model->rowAt(index))
        return {};
    return {width(), height(index) + gapAbove(index)};
}

ChatHit ChatDelegate::hitAt(const QModelIndex &index, QPoint inRow) const
{
    const ChatRowLayout *row = layout(index);
    return row ? row->hitAt(inRow, Clock::system().unixMilliseconds(), mediaLooks(*row)) : ChatHit();
}

} // namespace Botdesk
