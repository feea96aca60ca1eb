// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "plaintable.h"

#include "updates/updatetext.h"
#include "words/summarywords.h"

#include <QHeaderView>

using namespace std::chrono_literals;

namespace Botdesk::Bench {

PlainTable::PlainTable(UpdateStore &store, const QTableView &like) : m_view(new QTableView(&m_window))
{
    m_tick.setSingleShot(true);
    m_tick.setInterval(25ms);
    connect(&m_tick, &QTimer::timeout, this, &PlainTable::insertArrived);
    connect(&store, &UpdateStore::stored, this, &PlainTable::take);
    m_view->setModel(this);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(like.verticalHeader()->defaultSectionSize());
    for (int column = 0; column < columnCount(); ++column)
        m_view->setColumnWidth(column, like.columnWidth(column));
    m_window.setCentralWidget(m_view);
    m_window.resize(like.size());
    m_window.show();
}

QVariant PlainTable::data(const QModelIndex &index, int role) const
{
    return role == Qt::DisplayRole ? m_rows[index.row()][size_t(index.column())] : QVariant();
}

void PlainTable::take(const Committed &committed)
{
    m_arrived += committed.rows;
    if (!m_tick.isActive())
        m_tick.start();
}

void PlainTable::insertArrived()
{
    if (m_arrived.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(m_arrived.size()) - 1);
    for (const StoredUpdate &update : std::as_const(m_arrived)) {
        const UpdateHead &head = update.head;
        m_rows.append({timeText(update.receivedMs, true), QString::number(number(head.id)), head.type, chatText(head),
                       fromText(head), summaryText(head.summary), latencyText(update)});
    }
    m_arrived.clear();
    endInsertRows();
    m_view->scrollToBottom();
}

} // namespace Botdesk::Bench
