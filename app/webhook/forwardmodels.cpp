// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/forwardmodels.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/tag.h"
#include "widgets/timetext.h"

#include <QLocale>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

QString chatText(const HeldUpdate &update, const QByteArray &queue)
{
    return update.chat.isEmpty() ? QString::fromUtf8(queue) : update.chat;
}

} // namespace

QString heldText(const HeldUpdate &update)
{
    return u"%1 %2"_s.arg(QString::number(number(update.update)), update.type);
}

QString problemText(const DeliveryQueue &queue)
{
    if (queue.attempts == 0)
        return {};
    return queue.lastError.isEmpty() ? QueueModel::tr("closed without an answer") : queue.lastError;
}

QString problemText(const DeliveryAttempt &attempt)
{
    if (attempt.isDelivered)
        return {};
    return attempt.error.isEmpty() ? AttemptModel::tr("closed without an answer") : attempt.error;
}

void AttemptModel::setAttempts(const QList<ForwardAttempt> &attempts)
{
    const qint64 known = m_attempts.isEmpty() ? 0 : m_attempts.last().serial;
    const qint64 oldest = attempts.isEmpty() ? 0 : attempts.first().serial;
    const qint64 kept = m_attempts.isEmpty() ? 0 : m_attempts.first().serial;
    if (attempts.isEmpty() || m_attempts.isEmpty() || oldest > known || kept > oldest) {
        beginResetModel();
        m_attempts = attempts;
        return endResetModel();
    }
    const int gone = int(oldest - kept);
    if (gone > 0) {
        beginRemoveRows({}, rowCount() - gone, rowCount() - 1);
        m_attempts.remove(0, gone);
        endRemoveRows();
    }
    const int added = int(attempts.last().serial - known);
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_attempts = attempts;
        endInsertRows();
    }
}

int AttemptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attempts.size());
}

int AttemptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AttemptModel::text(const ForwardAttempt &attempt, int column) const
{
    switch (column) {
    case Time: return timeWithMilliseconds(attempt.attempt.atMs);
    case Update: return heldText(attempt.update);
    case Chat: return chatText(attempt.update, attempt.attempt.queue);
    case Try: return QString::number(attempt.attempt.number);
    case Status: return attempt.attempt.status > 0 ? QString::number(attempt.attempt.status) : u"–"_s;
    case Took: return tookText(attempt.attempt.tookMs);
    case Answer: return attempt.attempt.isDelivered ? attempt.method : problemText(attempt.attempt);
    default: return {};
    }
}

QVariant AttemptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ForwardAttempt &attempt = at(index.row());
    const int column = index.column();
    const Tone tone = attempt.attempt.isDelivered ? Tone::Ok : Tone::Error;
    switch (role) {
    case Qt::DisplayRole: return text(attempt, column);
    case Qt::ToolTipRole:
        return column == Time ? fullTime(attempt.attempt.atMs) : text(attempt, column);
    case Qt::DecorationRole: return column == Status ? themeIcon(toneIcon(tone), toneColors(tone).ink) : QVariant();
    case Qt::ForegroundRole:
        if (tone == Tone::Error && (column == Status || column == Answer))
            return themeColor(Color::Error);
        return column == Time || column == Took || column == Try ? themeColor(Color::Text2) : QVariant();
    case Qt::FontRole: return column == Chat ? QVariant() : QVariant(themeFont(TextStyle::Mono));
    case Qt::TextAlignmentRole: return column == Try || column == Took ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return attempt.attempt.isDelivered
            ? tr("%1 of %2, delivered at attempt %3, %4").arg(text(attempt, Update), text(attempt, Chat), text(attempt, Try), text(attempt, Time))
            : tr("%1 of %2, attempt %3 failed, %4: %5")
                  .arg(text(attempt, Update), text(attempt, Chat), text(attempt, Try), text(attempt, Time), text(attempt, Answer));
    default: return {};
    }
}

QVariant AttemptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Try || section == Took))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Update: return tr("Update");
    case Chat: return tr("Chat");
    case Try: return tr("Attempt");
    case Status: return tr("Status");
    case Took: return tr("Took");
    case Answer: return tr("Answer");
    default: return QString();
    }
}

void QueueModel::setQueues(const QList<ForwardQueue> &queues)
{
    const auto isSame = [](const ForwardQueue &a, const ForwardQueue &b) { return a.head.id == b.head.id; };
    if (std::equal(queues.begin(), queues.end(), m_queues.begin(), m_queues.end(), isSame)) {
        m_queues = queues;
        if (!queues.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_queues = queues;
    endResetModel();
}

int QueueModel::rowOf(qint64 head) const
{
    const auto found = std::find_if(m_queues.begin(), m_queues.end(), [head](const ForwardQueue &queue) { return queue.head.id == head; });
    return found == m_queues.end() ? -1 : int(found - m_queues.begin());
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_queues.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString QueueModel::text(const ForwardQueue &queue, int column) const
{
    switch (column) {
    case Chat: return chatText(queue.head, queue.queue.queue);
    case Waiting: return QLocale().toString(queue.queue.waiting);
    case Head: return heldText(queue.head);
    case Tries: return QLocale().toString(queue.queue.attempts);
    case Next: return queue.queue.isUnderWay ? tr("under way") : queue.nextTryMs > 0 ? timeWithSeconds(queue.nextTryMs) : u"–"_s;
    case Problem: return problemText(queue.queue);
    default: return {};
    }
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ForwardQueue &queue = m_queues[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(queue, column);
    case Qt::ToolTipRole: return text(queue, column);
    case Qt::DecorationRole:
        if (column != Chat)
            return {};
        return queue.isHeldBack() ? themeIcon(toneIcon(Tone::Error), Color::Error) : themeIcon(u"clock"_s, Color::Text3);
    case Qt::ForegroundRole: return column == Problem ? QVariant(themeColor(Color::Error)) : QVariant();
    case Qt::FontRole: return column == Chat ? QVariant() : QVariant(themeFont(TextStyle::Mono));
    case Qt::TextAlignmentRole: return column == Waiting || column == Tries ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return queue.isHeldBack() ? tr("%1: %n update(s), held back by %2: %3", nullptr, queue.queue.waiting)
                                        .arg(text(queue, Chat), text(queue, Head), text(queue, Problem))
                                  : tr("%1: %n update(s) on the way", nullptr, queue.queue.waiting).arg(text(queue, Chat));
    default: return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Waiting || section == Tries))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Chat: return tr("Chat");
    case Waiting: return tr("Waiting");
    case Head: return tr("First in line");
    case Tries: return tr("Attempts");
    case Next: return tr("Next try");
    case Problem: return tr("Error");
    default: return QString();
    }
}

} // namespace Botdesk
