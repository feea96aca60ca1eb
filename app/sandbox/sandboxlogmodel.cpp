// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxlogmodel.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/timetext.h"

#include <QJsonDocument>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype DetailLimit = 200;

bool isCall(const QJsonObject &entry)
{
    return entry["kind"_L1] == "call"_L1;
}

QString detailOf(const QJsonObject &entry)
{
    if (const QString note = entry["note"_L1].toString(); !note.isEmpty())
        return note;
    const QJsonObject request = entry["request"_L1].toObject();
    if (isCall(entry)) {
        const QString text = request["text"_L1].toString(request["caption"_L1].toString());
        const QString chat = request.contains("chat_id"_L1) ? u"chat "_s + request["chat_id"_L1].toVariant().toString() : QString();
        return text.isEmpty() ? chat : chat + u" · "_s + text.left(DetailLimit);
    }
    const QString from = request["from"_L1]["first_name"_L1].toString();
    const QString text = request["text"_L1].toString(request["data"_L1].toString(request["query"_L1].toString()));
    return from + (text.isEmpty() ? QString() : u": "_s + text.left(DetailLimit));
}

} // namespace

void SandboxLogModel::append(const QJsonArray &entries)
{
    QList<QJsonObject> fresh;
    for (const QJsonValue entry : entries) {
        if (const qint64 id = entry["id"_L1].toInteger(); id > m_last) {
            m_last = id;
            fresh.append(entry.toObject());
        }
    }
    fresh.remove(0, std::max<qsizetype>(0, fresh.size() - Limit));
    const qsizetype added = fresh.size();
    if (added == 0)
        return;
    if (const qsizetype tooMany = m_entries.size() + added - Limit; tooMany > 0) {
        beginRemoveRows({}, 0, int(tooMany) - 1);
        m_entries.remove(0, tooMany);
        endRemoveRows();
    }
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(added) - 1);
    m_entries += fresh;
    endInsertRows();
}

void SandboxLogModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

int SandboxLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int SandboxLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SandboxLogModel::text(const QJsonObject &entry, int column) const
{
    switch (column) {
    case Time: return timeWithMilliseconds(entry["time"_L1].toInteger());
    case Method: return entry["method"_L1].toString();
    case Status: return entry.contains("status"_L1) ? QString::number(entry["status"_L1].toInt()) : QString();
    case Detail: return detailOf(entry).simplified();
    case Took: return entry.contains("took_ms"_L1) ? tookText(entry["took_ms"_L1].toInteger()) : QString();
    default: return {};
    }
}

QVariant SandboxLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QJsonObject &entry = m_entries[index.row()];
    const bool hasFailed = entry["status"_L1].toInt() >= 400;
    switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case Qt::ToolTipRole: return index.column() == Detail ? text(entry, Detail) : QVariant();
    case Qt::DecorationRole:
        if (index.column() == Direction)
            return isCall(entry) ? themeIcon(u"right"_s, Color::CatInline) : themeIcon(u"left"_s, Color::CatCallback);
        if (index.column() == Status && hasFailed)
            return themeIcon(u"error"_s, Color::Error);
        return {};
    case Qt::ForegroundRole:
        if (index.column() == Status)
            return themeColor(hasFailed ? Color::Error : Color::Ok);
        return index.column() == Took || index.column() == Time ? themeColor(Color::Text2) : QVariant();
    case Qt::FontRole:
        return index.column() == Detail ? QVariant() : QVariant(themeFont(TextStyle::Mono));
    case Qt::TextAlignmentRole: return index.column() == Took ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1 %2, %3").arg(isCall(entry) ? tr("call") : tr("event"), text(entry, Method), text(entry, Status));
    case KindRole: return entry["kind"_L1].toString();
    case EntryRole: return QJsonDocument(entry).toJson(QJsonDocument::Compact);
    case FailedRole: return hasFailed;
    default: return {};
    }
}

QVariant SandboxLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Method: return tr("Method or update");
    case Status: return tr("Status");
    case Detail: return tr("Detail");
    case Took: return tr("Took");
    default: return QString();
    }
}

} // namespace Botdesk
