// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/updatelistmodel.h"

#include "core/whendone.h"
#include "store/store.h"
#include "updates/updatetext.h"
#include "widgets/timetext.h"
#include "words/summarywords.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr int AskedAtOnce = 2;
constexpr int WantedAtMost = 6;   // who drags through a million rows does not want every page on the way

} // namespace

UpdateListModel::UpdateListModel(UpdateStore &store, LiveRows &rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_rows(rows)
{
    connect(&rows, &LiveRows::aboutToReset, this, [this] { beginResetModel(); });
    connect(&rows, &LiveRows::reset, this, [this] {
        forgetAll();
        if (rowCount() > 0)
            wantPage((rowCount() - 1) / PageSize);   // the newest are what is looked at first; asked for by the painting they come later
        endResetModel();
    });
    connect(&rows, &LiveRows::aboutToGrow, this, [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&rows, &LiveRows::grown, this, [this](const QList<StoredUpdate> &fresh) {
        keepFresh(fresh);
        endInsertRows();
    });
}

int UpdateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.rows().size());
}

int UpdateListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

LogId UpdateListModel::logAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows.rows().at(row) : LogId{};
}

int UpdateListModel::rowOf(LogId log) const
{
    return int(m_rows.rows().indexOf(log));
}

bool UpdateListModel::waits(LogId log) const
{
    return m_unanswered && m_unanswered->rows().contains(log);
}

void UpdateListModel::setWithMilliseconds(bool on)
{
    m_withMilliseconds = on;
    if (rowCount() > 0)
        emit dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
}

const UpdateListModel::Shown *UpdateListModel::shown(int row) const
{
    const Page *page = m_pages.object(row / PageSize);
    if (page && row % PageSize < page->size())
        return &page->at(row % PageSize);
    wantPage(row / PageSize);
    return nullptr;
}

const StoredUpdate *UpdateListModel::update(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Shown *found = shown(row);
    return found ? &found->update : nullptr;
}

QString UpdateListModel::summary(int row) const
{
    const Shown *found = row >= 0 && row < rowCount() ? shown(row) : nullptr;
    return found ? found->summary : QString();
}

void UpdateListModel::wantPage(int page) const
{
    if (m_asked.contains(page) || m_lost.contains(page))
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > WantedAtMost)
        m_wanted.removeFirst();
    askNext();
}

void UpdateListModel::askNext() const
{
    while (!m_wanted.isEmpty() && m_asked.size() < AskedAtOnce) {
        const int page = m_wanted.takeLast();
        m_asked.insert(page);
        QList<LogId> ids;
        for (int row = page * PageSize; row < std::min(rowCount(), (page + 1) * PageSize); ++row)
            ids.append(m_rows.rows().at(row));
        const bool isRange = !ids.isEmpty() && number(ids.last()) - number(ids.first()) == ids.size() - 1;
        const auto answer = isRange ? m_store.page(ids.first(), ids.last()) : m_store.page(ids);
        auto *self = const_cast<UpdateListModel *>(this);   // data() asks, and what it has asked for comes later
        whenDone(answer, self, [self, page, ids, generation = m_generation](const Result<QList<StoredUpdate>> &rows) {
            if (generation != self->m_generation)
                return;
            self->m_asked.remove(page);
            if (rows) {
                self->takePage(page, ids, *rows);
            } else {
                self->m_lost.insert(page);
                emit self->failed(rows.error());
            }
            self->askNext();
        });
    }
}

void UpdateListModel::takePage(int page, const QList<LogId> &ids, const QList<StoredUpdate> &rows)
{
    auto *kept = new Page;
    kept->reserve(PageSize);
    qsizetype next = 0;
    for (const LogId id : ids) {
        while (next < rows.size() && rows[next].log < id)
            ++next;
        StoredUpdate update = next < rows.size() && rows[next].log == id ? rows[next] : StoredUpdate{.log = id};
        update.head.text.clear();   // only the search needs it
        kept->append({update, summaryText(update.head.summary)});
    }
    m_pages.insert(page, kept);
    const int first = page * PageSize;
    emit dataChanged(index(first, 0), index(std::min(rowCount(), first + int(ids.size())) - 1, ColumnCount - 1));
}

//! Rows that have just come are at hand: without asking for them, following the end does not flicker.
void UpdateListModel::keepFresh(const QList<StoredUpdate> &fresh)
{
    int row = rowCount() - int(fresh.size());
    for (const StoredUpdate &update : fresh) {
        const int number = row / PageSize;
        const int place = row % PageSize;
        Page *page = m_pages.object(number);
        if (!page && place == 0) {
            page = new Page;
            m_pages.insert(number, page);
        }
        if (page && page->size() == place) {
            page->append({update, summaryText(update.head.summary)});
            page->last().update.head.text.clear();
        } else if (page && page->size() < place) {
            m_pages.remove(number);   // it was full up to here, and what lies between is not known
        }
        ++row;
    }
}

void UpdateListModel::forgetAll()
{
    ++m_generation;
    m_pages.clear();
    m_wanted.clear();
    m_asked.clear();
    m_lost.clear();
}

QString UpdateListModel::text(const Shown &row, int column) const
{
    const UpdateHead &head = row.update.head;
    switch (column) {
    case TimeColumn: return timeText(row.update.receivedMs, m_withMilliseconds);
    case IdColumn: return QString::number(number(head.id));
    case TypeColumn: return head.type;
    case ChatColumn: return chatText(head);
    case FromColumn: return fromText(head);
    case SummaryColumn: return row.summary;
    case LatencyColumn: return latencyText(row.update);
    default: return {};
    }
}

QVariant UpdateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == LatencyColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const Shown *row = shown(index.row());
    if (!row)
        return role == Qt::AccessibleTextRole ? tr("Loading") : QVariant();
    if (role == Qt::AccessibleTextRole)
        return spokenText(row->update, row->summary, waits(row->update.log));
    if (role == Qt::ToolTipRole && index.column() == TimeColumn)
        return fullTime(row->update.receivedMs);
    const QString words = text(*row, index.column());
    return role == Qt::ToolTipRole ? words.toHtmlEscaped() : words;
}

QVariant UpdateListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == LatencyColumn ? Qt::AlignRight : Qt::AlignLeft));
    switch (section) {
    case TimeColumn: return tr("Time");
    case IdColumn: return tr("Update ID");
    case TypeColumn: return tr("Type");
    case ChatColumn: return tr("Chat");
    case FromColumn: return tr("From");
    case SummaryColumn: return tr("Summary");
    case LatencyColumn: return tr("Latency");
    default: return {};
    }
}

} // namespace Botdesk
