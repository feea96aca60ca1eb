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

QList<ReceivedUpdate> storedOf(const QList<ReceivedUpdate> &updates, const Committed &committed)
{
    QList<ReceivedUpdate> stored;
    stored.reserve(committed.rows.size());
    for (qsizetype i = 0; i < updates.size(); ++i) {
        if (std::binary_search(committed.known.begin(), committed.known.end(), i))
            continue;
        stored.append({.head = committed.rows[stored.size()].head, .json = updates[i].json, .receivedMs = updates[i].receivedMs});
    }
    return stored;
}

std::optional<qint64> latencyOf(const StoredUpdate &update)
{
    if (!update.head.date)
        return {};
    return update.receivedMs / 1000 - *update.head.date;
}

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

const QStringList &contentNames()
{
    static const QStringList names{
        u"photo"_s, u"video"_s, u"document"_s, u"voice"_s, u"audio"_s, u"animation"_s, u"video_note"_s, u"sticker"_s,
        u"location"_s, u"venue"_s, u"contact"_s, u"poll"_s, u"dice"_s, u"game"_s, u"invoice"_s, u"story"_s, u"checklist"_s,
        u"paid_media"_s, u"web_app_data"_s, u"successful_payment"_s, u"reply"_s,
    };
    return names;
}

QStringList contentsOf(const UpdateHead &head)
{
    QStringList contents;
    if (contentNames().contains(head.summary.kind))
        contents << head.summary.kind;
    if (head.summary.replyTo != MessageId{})
        contents << u"reply"_s;
    return contents;
}

Result<UpdateHead> readSentHead(const QByteArray &message)
{
    return readUpdateHead(R"({"update_id":0,"message":)" + message + '}');
}

bool UpdateFilter::matchesData(const Summary &summary) const
{
    if (summary.kind != "callback_query"_L1)
        return false;
    const QString pressed = folded(summary.part(1));
    return std::all_of(data.begin(), data.end(), [&pressed](const QString &part) { return pressed.contains(folded(part)); });
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
    if (latencyAboveS || latencyBelowS) {
        const auto latency = latencyOf(row);
        if (!latency || (latencyAboveS && *latency <= *latencyAboveS) || (latencyBelowS && *latency >= *latencyBelowS))
            return false;
    }
    if (!command.isEmpty() && folded(command) != commandOf(head))
        return false;
    if (unanswered && head.queryId.isEmpty() && head.type != "chat_join_request"_L1)
        return false;
    if (!data.isEmpty() && !matchesData(head.summary))
        return false;
    if ((head.chat && withoutChats.contains(*head.chat)) || (head.from && withoutFrom.contains(*head.from)))
        return false;
    if (!contents.isEmpty() || !withoutContents.isEmpty()) {
        const QStringList brought = contentsOf(head);
        const auto brings = [&brought](const QString &content) { return brought.contains(content); };
        const auto bringsOne = [&brings](const QStringList &any) { return std::any_of(any.begin(), any.end(), brings); };
        if (!std::all_of(contents.begin(), contents.end(), bringsOne) || bringsOne(withoutContents))
            return false;
    }
    if (texts.isEmpty() && withoutTexts.isEmpty())
        return true;
    const QString text = folded(head.text);
    const auto occurs = [&text](const QString &part) { return text.contains(folded(part)); };
    return std::all_of(texts.begin(), texts.end(), occurs) && std::none_of(withoutTexts.begin(), withoutTexts.end(), occurs);
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
