// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/requestmodel.h"

#include "core/whendone.h"
#include "webhook/requestwords.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/timetext.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

RequestModel::RequestModel(RequestLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
{
    connect(&log, &RequestLog::kept, this, [this](const QList<WebhookRequest> &requests, const RequestCounts &counts) {
        take(requests);
        emit countsChanged(counts);
    });
    connect(&log, &RequestLog::failed, this, &RequestModel::failed);
}

void RequestModel::setFilter(RequestFilter filter)
{
    m_filter = filter;
    load();
}

void RequestModel::load()
{
    const int generation = ++m_generation;
    whenDone(m_log.last(m_filter, MostRows), this, [this, generation](const Result<QList<WebhookRequest>> &requests) {
        if (generation != m_generation)
            return;
        if (!requests)
            return emit failed(requests.error());
        beginResetModel();
        m_requests = *requests;
        endResetModel();
    });
    whenDone(m_log.counts(), this, [this](const Result<RequestCounts> &counts) {
        if (counts)
            emit countsChanged(*counts);
    });
}

bool RequestModel::isWanted(const WebhookRequest &request) const
{
    // What load() brings may be told once more by the log.
    if (!m_requests.isEmpty() && request.id <= m_requests.last().id)
        return false;
    return m_filter == RequestFilter::All || (m_filter == RequestFilter::LetIn) == (request.refusal == WebhookRefusal::None);
}

void RequestModel::take(const QList<WebhookRequest> &requests)
{
    QList<WebhookRequest> wanted;
    for (const WebhookRequest &request : requests) {
        if (isWanted(request))
            wanted.append(request);
    }
    if (wanted.isEmpty())
        return;
    if (const int tooMany = int(m_requests.size() + wanted.size()) - MostRows; tooMany > 0 && !m_requests.isEmpty()) {
        const int gone = std::min(tooMany, int(m_requests.size()));
        beginRemoveRows({}, 0, gone - 1);
        m_requests.remove(0, gone);
        endRemoveRows();
    }
    const int first = int(m_requests.size());
    beginInsertRows({}, first, first + int(wanted.size()) - 1);
    m_requests += wanted;
    endInsertRows();
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_requests.size());
}

int RequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RequestModel::text(const WebhookRequest &request, int column) const
{
    switch (column) {
    case Time: return timeWithMilliseconds(request.atMs);
    case Outcome: return outcomeText(request);
    case Sender: return senderText(request);
    case Path: return request.method.isEmpty() ? QString() : QString::fromUtf8(request.method + ' ' + request.target);
    case Size: return request.method.isEmpty() ? QString() : byteText(request.bytes);
    case Took: return request.status > 0 && request.refusal == WebhookRefusal::None ? tookText(request.answerMs) : QString();
    case Answer: return statusText(request);
    default: return {};
    }
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WebhookRequest &request = m_requests[index.row()];
    const int column = index.column();
    const Tone tone = outcomeTone(request);
    switch (role) {
    case Qt::DisplayRole: return text(request, column);
    case Qt::ToolTipRole:
        if (column == Time)
            return fullTime(request.atMs);
        return column == Path || column == Sender || column == Outcome ? text(request, column) : QVariant();
    case Qt::DecorationRole: return column == Outcome ? themeIcon(toneIcon(tone), toneColors(tone).ink) : QVariant();
    case Qt::ForegroundRole:
        if (column == Outcome && tone != Tone::Ok)
            return themeColor(toneColors(tone).ink);
        return column == Time || column == Took || column == Size ? themeColor(Color::Text2) : QVariant();
    case Qt::FontRole: return column == Outcome ? QVariant() : QVariant(themeFont(TextStyle::Mono));
    case Qt::TextAlignmentRole:
        return column == Size || column == Took || column == Answer ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1 from %2, %3, answered %4").arg(outcomeText(request), senderText(request), text(request, Time), statusText(request));
    default: return {};
    }
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Size || section == Took || section == Answer))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Outcome: return tr("Result");
    case Sender: return tr("From");
    case Path: return tr("Request");
    case Size: return tr("Size");
    case Took: return tr("Took");
    case Answer: return tr("Answer");
    default: return QString();
    }
}

} // namespace Botdesk
