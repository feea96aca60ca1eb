// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/storedupdate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString folded(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString commandOf(const UpdateHead &head)
{
    const QString text = head.summary.kind == "text"_L1 ? head.summary.part(0) : QString();
    if (!text.startsWith(u'/'))
        return {};
    const auto end = std::find_if(text.begin() + 1, text.end(), [](QChar c) { return c.isSpace() || c == u'@'; });
    return folded(text.mid(1, end - text.begin() - 1));
}

bool UpdateFilter::matches(const StoredUpdate &row) const
{
    const UpdateHead &head = row.head;
    if (!types.isEmpty() && !types.contains(head.type))
        return false;
    if (withoutTypes.contains(head.type) || (chat && chat != head.chat) || (from && from != head.from))
        return false;
    if ((update && *update != head.id) || (sinceMs && row.receivedMs < *sinceMs) || (untilMs && row.receivedMs >= *untilMs))
        return false;
    if (!command.isEmpty() && folded(command) != commandOf(head))
        return false;
    if (unanswered && head.queryId.isEmpty() && head.type != "chat_join_request"_L1)
        return false;
    if (texts.isEmpty())
        return true;
    const QString text = folded(head.text);
    return std::all_of(texts.begin(), texts.end(), [&text](const QString &part) { return text.contains(folded(part)); });
}

qsizetype UpdateRows::lowerBound(LogId id) const
{
    if (isRange())
        return std::clamp<qsizetype>(number(id) - m_first, 0, m_size);
    return std::lower_bound(m_ids.begin(), m_ids.end(), id) - m_ids.begin();
}

qsizetype UpdateRows::indexOf(LogId id) const
{
    const qsizetype i = lowerBound(id);
    return i < m_size && at(i) == id ? i : -1;
}

QList<LogId> UpdateRows::mid(qsizetype from, qsizetype count) const
{
    QList<LogId> ids;
    for (qsizetype i = std::max<qsizetype>(from, 0); i < std::min(from + count, m_size); ++i)
        ids.append(at(i));
    return ids;
}

} // namespace Botdesk
