// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Botdesk {

struct Conversation;
struct FoundMessage;

//! Paints the rows of a ConversationListModel, 58 px each.
class ConversationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setMarked(const QString &text) { m_marked = text.simplified(); }   //!< in the messages that were found
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintChat(QPainter *painter, const QRect &row, const Conversation &conversation) const;
    void paintFound(QPainter *painter, const QRect &row, const FoundMessage &found) const;
    void paintExcerpt(QPainter *painter, const QRect &room, const QString &excerpt) const;

    QString m_marked;
};

} // namespace Botdesk
