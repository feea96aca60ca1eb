// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shapedtexts.h"

#include <QStringList>
#include <QStyledItemDelegate>

namespace Botdesk {

class LiveRows;
class UpdateListModel;

//! Paints one cell of the table of updates: category icon, marks where the filter's texts occur, and at the left edge an
//! accent for rows that match while the others stay visible. A row that is still on its way is a grey bar.
class UpdateDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    UpdateDelegate(const UpdateListModel &model, const LiveRows &matches, QObject *parent = nullptr);   //!< borrowed

    void setMarks(const QStringList &texts) { m_marks = texts; }   //!< what to mark in the summary
    void setAccented(bool on) { m_isAccented = on; }               //!< rows among the matches get the accent

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintType(QPainter *painter, QRect area, const QString &type) const;
    void paintMarked(QPainter *painter, const QRect &area, const QString &text) const;
    void paintMarks(QPainter *painter, const QRect &area, const QString &text) const;
    void paintLoading(QPainter *painter, const QRect &area, int row) const;

    const UpdateListModel &m_model;
    const LiveRows &m_matches;
    QStringList m_marks;
    bool m_isAccented = false;
    mutable ShapedTexts m_texts;
};

} // namespace Botdesk
