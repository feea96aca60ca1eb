// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/conversationreader.h"

#include "store/storedupdate.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

const QString SelectConversation = u"SELECT c.id, c.chat, c.thread, c.business, c.title, c.type, c.preview, c.preview_type,"
                                   " c.preview_from, c.preview_outgoing, c.last_position, c.last_sub, c.last_ms, c.ord,"
                                   " c.unread, c.read_position, c.read_sub, i.username FROM conversation AS c"
                                   " LEFT JOIN chat_info AS i ON i.id = c.chat WHERE "_s;

bool finds(const QString &search, const Conversation &conversation)
{
    if (search.isEmpty())
        return true;
    const QString wanted = folded(search.startsWith(u'@') ? search.mid(1) : search);
    return folded(conversation.title).contains(wanted) || folded(conversation.username).contains(wanted)
        || QString::number(number(conversation.key.chat)).contains(wanted);
}

bool letsThrough(const ConversationFilter &filter, const Conversation &conversation)
{
    return (!filter.unread || conversation.unread > 0) && (!filter.waiting || conversation.waiting > 0)
        && (!filter.failed || conversation.failed > 0) && finds(filter.search, conversation);
}

ConversationKey keyAt(const Statement &query, int column)
{
    return {ChatId{query.integer(column)}, ThreadId{query.integer(column + 1)}, query.text(column + 2)};
}

} // namespace

Result<ConversationReader::Marks> ConversationReader::marks(const QHash<QString, qint64> &waitingSinceMs)
{
    Marks marks;
    return countWaiting(marks, waitingSinceMs).and_then([&] { return countFailed(marks); }).map([&marks] { return marks; });
}

Result<void> ConversationReader::countWaiting(Marks &marks, const QHash<QString, qint64> &sinceMs)
{
    QStringList types;
    {
        // As a skip scan: there are a handful of types and a great many queries.
        auto query = m_database.statement(
            u"WITH RECURSIVE t (type) AS (SELECT min(type) FROM query UNION ALL"
            " SELECT (SELECT min(type) FROM query WHERE type > t.type) FROM t WHERE t.type IS NOT NULL)"
            " SELECT type FROM t WHERE type IS NOT NULL"_s);
        auto more = query.run().and_then([&] { return query.next(); });
        for (; more && *more; more = query.next())
            types << query.text(0);
        if (!more)
            return failure(more.error());
    }
    for (const QString &type : std::as_const(types)) {
        auto query = m_database.statement(
            u"SELECT conversation, count(*) FROM query WHERE type = ? AND at >= ?"
            " AND NOT EXISTS (SELECT 1 FROM answer WHERE answer.query = query.id) GROUP BY conversation"_s);
        auto more = query.run(type, sinceMs.value(type, 0)).and_then([&] { return query.next(); });
        for (; more && *more; more = query.next())
            marks.waiting[query.integer(0)] += int(query.integer(1));
        if (!more)
            return failure(more.error());
    }
    return {};
}

Result<void> ConversationReader::countFailed(Marks &marks)
{
    // 2 and 3: failed, and of unknown outcome (outgoingtables.cpp).
    auto failed = m_database.statement(
        u"SELECT chat, thread, business, count(*) FROM outbox WHERE state IN (2, 3) GROUP BY chat, thread, business"_s);
    auto more = failed.run().and_then([&] { return failed.next(); });
    for (; more && *more; more = failed.next())
        marks.failed[keyAt(failed, 0)] = int(failed.integer(3));
    if (!more)
        return failure(more.error());

    auto drafts = m_database.statement(u"SELECT chat, thread, business FROM draft"_s);
    more = drafts.run().and_then([&] { return drafts.next(); });
    for (; more && *more; more = drafts.next())
        marks.drafts.insert(keyAt(drafts, 0));
    return more ? Result<void>() : failure(more.error());
}

Conversation ConversationReader::read(const Statement &query, const Marks &marks)
{
    Conversation line;
    line.key = keyAt(query, 1);
    line.title = query.text(4);
    line.type = query.text(5);
    line.preview = Summary::decoded(query.text(6));
    line.previewType = query.text(7);
    line.previewFrom = query.text(8);
    line.previewIsOutgoing = query.integer(9) != 0;
    line.last = {query.integer(10), query.integer(11)};
    line.lastMs = query.integer(12);
    line.order = query.integer(13);
    line.unread = int(query.integer(14));
    line.readUpTo = {query.integer(15), query.integer(16)};
    line.username = query.text(17);
    line.waiting = marks.waiting.value(query.integer(0));
    line.failed = marks.failed.value(line.key);
    line.hasDraft = marks.drafts.contains(line.key);
    return line;
}

Result<QList<Conversation>> ConversationReader::list(const ConversationFilter &filter)
{
    const auto marks = this->marks(filter.waitingSinceMs);
    if (!marks)
        return failure(marks.error());
    auto query = m_database.statement(SelectConversation + u"c.ord < ? ORDER BY c.ord DESC"_s);
    QList<Conversation> lines;
    auto more = query.run(filter.before.value_or(std::numeric_limits<qint64>::max())).and_then([&] { return query.next(); });
    for (; more && *more && lines.size() < filter.count; more = query.next()) {
        if (const auto line = read(query, *marks); letsThrough(filter, line))
            lines.append(line);
    }
    if (!more)
        return failure(more.error());
    return lines;
}

Result<ConversationCounts> ConversationReader::counts(const ConversationFilter &filter)
{
    const auto marks = this->marks(filter.waitingSinceMs);
    if (!marks)
        return failure(marks.error());
    auto query = m_database.statement(u"SELECT count(*), ifnull(sum(unread > 0), 0) FROM conversation"_s);
    const auto row = query.run().and_then([&] { return query.next(); });
    if (!row)
        return failure(row.error());
    return ConversationCounts{.all = int(query.integer(0)), .unread = int(query.integer(1)),
                              .waiting = int(marks->waiting.size()), .failed = int(marks->failed.size())};
}

Result<int> ConversationReader::countWaiting(qint64 conversation)
{
    auto query = m_database.statement(
        u"SELECT count(*) FROM query WHERE conversation = ?"
        " AND NOT EXISTS (SELECT 1 FROM answer WHERE answer.query = query.id)"_s);
    return query.run(conversation).and_then([&] { return query.next(); }).map([&](bool) { return int(query.integer(0)); });
}

Result<Conversation> ConversationReader::one(const ConversationKey &key)
{
    Marks marks;
    if (auto counted = countFailed(marks); !counted)
        return failure(counted.error());
    auto query = m_database.statement(SelectConversation + u"c.chat = ? AND c.thread = ? AND c.business = ifnull(?, '')"_s);
    const auto row = query.run(key.chat, key.thread, key.businessConnectionId).and_then([&] { return query.next(); });
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(Error::Kind::NotFound, u"conversation %1"_s.arg(number(key.chat)));
    // All that have no answer: who asks for one conversation has no list to agree with.
    const auto waiting = countWaiting(query.integer(0));
    if (!waiting)
        return failure(waiting.error());
    marks.waiting.insert(query.integer(0), *waiting);
    return read(query, marks);
}

} // namespace Botdesk
