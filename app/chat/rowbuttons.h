// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chatrow.h"

#include <QRect>

class QPainter;

namespace Botdesk {

//! What can be done at a row by a button that stands in it.
enum class RowAction { None, Answer, Approve, Decline, EditUnsent, Retry, Cancel };

//! The actions of @p row, the first of which Return does.
QList<RowAction> rowActions(const ChatRow &row, qint64 nowMs);
QString rowActionText(RowAction action, const ChatRow &row);

// The strip of a query, a join request or a draft that was not sent: words, and buttons behind them. It changes with the
// time, so it is laid out whenever it is painted.

int stripHeight(const ChatRow &row, int width);
void paintStrip(QPainter *painter, const QRect &rect, const ChatRow &row, RowAction hovered, qint64 nowMs);
RowAction stripActionAt(QPoint point, const QRect &rect, const ChatRow &row, qint64 nowMs);

//! The words of the strip: "Alice pressed “Refund” · refund:8841 · not answered, 18 s".
QString stripText(const ChatRow &row, qint64 nowMs);

} // namespace Botdesk
