// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatrowlayout.h"

#include <QAbstractItemView>
#include <QCache>
#include <QStyledItemDelegate>

namespace Botdesk {

class ChatModel;
class MediaShelf;

//! Paints the rows of a ChatModel and knows what is where in them. Layouts of the rows lately looked at are kept.
class ChatDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ChatDelegate(ChatModel *model, QAbstractItemView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    void setMedia(MediaShelf *shelf) { m_shelf = shelf; }   //!< borrowed; without one files are only named
    ChatHit hitAt(const QModelIndex &index, QPoint inRow) const;
    const ChatRowLayout *layout(const QModelIndex &index) const;
    MediaLook mediaLook(const ChatRowLayout &row, int part = 0) const;
    void setHovered(const QModelIndex &index, const ChatHit &hit);
    void setSelection(const QModelIndex &index, TextRange range);   //!< of one bubble's text; an empty one for none
    QPersistentModelIndex selectionRow() const { return m_selectionRow; }
    TextRange selection() const { return m_selectionRow.isValid() ? m_selection : TextRange(); }
    void setPart(const QModelIndex &index, int part);   //!< which message of an album the keyboard has chosen
    int partAt(const QModelIndex &index) const { return index == m_partRow ? m_part : -1; }   //!< -1: none
    int gapAbove(const QModelIndex &index) const;   //!< before the first row, where all of them do not fill the view
    void reveal(const QModelIndex &index);    //!< the spoilers of this row
    void forgetAll();                         //!< the theme or the font size is another

private:
    void forget(const QModelIndex &first, const QModelIndex &last);
    int width() const;
    int height(const QModelIndex &index) const;

    QList<MediaLook> mediaLooks(const ChatRowLayout &row) const;

    ChatModel *m_model;
    QAbstractItemView *m_view;
    MediaShelf *m_shelf = nullptr;
    mutable QCache<ChatRow::Id, ChatRowLayout> m_layouts;
    mutable QHash<ChatRow::Id, int> m_heights;
    mutable int m_width = 0;                  // that the two are for
    QSet<ChatRow::Id> m_revealed;
    QPersistentModelIndex m_hoveredRow;
    ChatHit m_hovered;
    QPersistentModelIndex m_selectionRow;
    TextRange m_selection;
    QPersistentModelIndex m_partRow;
    int m_part = -1;
};

} // namespace Botdesk
