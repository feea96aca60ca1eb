// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/rowsquery.h"

#include "store/filterindex.h"
#include "store/searchindex.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qint64 RowsAtOnce = 20'000;    // rows that one statement looks at, between two such looks

QList<LogId> intersected(const QList<LogId> &a, const QList<LogId> &b)
{
    QList<LogId> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

QList<LogId> without(const QList<LogId> &all, QList<LogId> excluded)
{
    std::sort(excluded.begin(), excluded.end());
    QList<LogId> rest;
    std::set_difference(all.begin(), all.end(), excluded.begin(), excluded.end(), std::back_inserter(rest));
    return rest;
}

//! Narrows @p ids, where none stands for all, to those that are in @p found too.
void narrow(std::optional<QList<LogId>> &ids, QList<LogId> found)
{
    ids = ids ? intersected(*ids, found) : std::move(found);
}

bool isIndexed(const QString &foldedText)
{
    return foldedText.toUcs4().size() >= SearchIndex::IndexedLength;
}

} // namespace

Result<UpdateRows> RowsQuery::rows(const UpdateFilter &filter, const IsGivenUp &isGivenUp)
{
    // One snapshot for all the questions that follow.
    if (auto begun = m_database.execute(u"BEGIN"_s); !begun)
        return failure(begun.error());
    auto found = find(filter, isGivenUp);
    m_database.rollback();
    return found;
}

Result<UpdateRows> RowsQuery::find(const UpdateFilter &filter, const IsGivenUp &isGivenUp)
{
    const auto last = m_log.last();
    const auto mark = this->mark();
    if (!last || !mark)
        return failure(last ? mark.error() : last.error());
    if (filter.isEmpty())
        return UpdateRows(LogId{1}, *last);
    auto ids = *mark > LogId{0} ? indexed(filter, *mark, isGivenUp) : Result<Ids>(Ids());
    if (!ids)
        return failure(ids.error());
    auto behind = tail(filter, LogId{number(*mark) + 1}, *last, isGivenUp);
    if (!behind)
        return failure(behind.error());
    return UpdateRows(*ids + *behind);
}

Result<LogId> RowsQuery::mark()
{
    // No table yet: a file that nothing but the log was ever written to.
    const auto hasMarks = m_database.integer(u"SELECT count(*) FROM sqlite_schema WHERE name = 'projection'"_s);
    if (!hasMarks)
        return failure(hasMarks.error());
    if (!**hasMarks)
        return LogId{0};
    return m_database.integer(u"SELECT min(log) FROM projection"_s).map([](auto log) { return LogId{log.value_or(0)}; });
}

Result<RowsQuery::Ids> RowsQuery::collect(Statement &query, const IsGivenUp &isGivenUp)
{
    Ids ids;
    auto more = query.run().and_then([&] { return query.next(); });
    for (; more && *more; more = query.next()) {
        ids.append(LogId{query.integer(0)});
        if (ids.size() % LookEvery == 0 && isGivenUp())
            return givenUp();
    }
    if (!more)
        return failure(more.error());
    return ids;
}

Result<RowsQuery::Ids> RowsQuery::indexed(const UpdateFilter &filter, LogId mark, const IsGivenUp &isGivenUp)
{
    std::optional<Ids> ids;
    Result<void> done;
    const auto take = [&](Result<Ids> found) {
        if (found)
            narrow(ids, *std::move(found));
        else
            done = failure(found.error());
    };
    const auto statement = [this](const QString &sql) { return m_database.statement(sql); };

    if (filter.update) {
        auto query = statement(u"SELECT id FROM log WHERE update_id = ? ORDER BY id"_s);
        take(collect(query.bind(*filter.update), isGivenUp));
    }
    if (done && filter.chat)
        take(byChat(filter, isGivenUp));
    else if (done && (!filter.types.isEmpty() || !filter.withoutTypes.isEmpty()))
        take(byType(filter, isGivenUp));
    if (done && filter.from) {
        auto query = statement(u"SELECT id FROM by_sender WHERE sender = ? ORDER BY id"_s);
        take(collect(query.bind(*filter.from), isGivenUp));
    }
    if (done && !filter.command.isEmpty()) {
        auto query = statement(u"SELECT id FROM by_command WHERE command = ? ORDER BY id"_s);
        take(collect(query.bind(folded(filter.command)), isGivenUp));
    }
    if (done && filter.unanswered) {
        auto query = statement(u"SELECT log FROM query WHERE NOT EXISTS (SELECT 1 FROM answer WHERE answer.query = query.id)"
                               " ORDER BY log"_s);
        take(collect(query, isGivenUp));
    }
    for (const QStringList &contents : filter.contents) {
        if (done)
            take(byContent(contents, isGivenUp));
    }
    QStringList shortTexts;
    // Data is searched for as a text is, and looked at afterwards.
    for (const QString &part : filter.texts + filter.data) {
        const QString text = folded(part);
        if (text.isEmpty() || !done)
            continue;
        if (isIndexed(text))
            take(byText(text, isGivenUp));
        else
            shortTexts << text;
    }
    for (const QString &text : std::as_const(shortTexts)) {
        if (done)
            take(shortText(text, ids, mark, isGivenUp));
    }
    if (done && (filter.sinceMs || filter.untilMs))
        take(inTime(filter, ids, mark, isGivenUp));
    if (done && (filter.latencyAboveS || filter.latencyBelowS))
        take(byLatency(filter, ids, mark, isGivenUp));
    if (!done)
        return failure(done.error());
    // Projections may be at different heights; the tail begins at the lowest.
    Ids all = ids.value_or(Ids());
    all.erase(std::upper_bound(all.begin(), all.end(), mark), all.end());
    if (!ids) {
        for (qint64 id = 1; id <= number(mark); ++id)
            all.append(LogId{id});   // such as a filter that only excludes
    }
    if (!filter.data.isEmpty()) {
        auto pressed = withData(filter, all, isGivenUp);
        if (!pressed)
            return pressed;
        all = *std::move(pressed);
    }
    return excluded(filter, ids, mark, isGivenUp).map([&all](const Ids &out) { return out.isEmpty() ? all : without(all, out); });
}

Result<RowsQuery::Ids> RowsQuery::withData(const UpdateFilter &filter, const Ids &among, const IsGivenUp &isGivenUp)
{
    Ids pressed;
    int looked = 0;
    for (const LogId id : among) {
        if (++looked % LookEvery == 0 && isGivenUp())
            return givenUp();
        auto query = m_database.statement(u"SELECT summary FROM log WHERE id = ?"_s);
        const auto row = query.run(id).and_then([&] { return query.next(); });
        if (!row)
            return failure(row.error());
        if (*row && filter.matchesData(Summary::decoded(query.text(0))))
            pressed.append(id);
    }
    return pressed;
}

//! What a filter names to be left out, not in order; types are left out by byType() and byChat() already.
Result<RowsQuery::Ids> RowsQuery::excluded(const UpdateFilter &filter, const std::optional<Ids> &among, LogId mark,
                                           const IsGivenUp &isGivenUp)
{
    Ids all;
    Result<void> done;
    const auto take = [&](const Result<Ids> &found) {
        if (found)
            all += *found;
        else
            done = failure(found.error());
    };
    for (const ChatId chat : filter.withoutChats) {
        auto query = m_database.statement(u"SELECT id FROM by_chat WHERE chat = ?"_s);
        if (done)
            take(collect(query.bind(chat), isGivenUp));
    }
    for (const UserId from : filter.withoutFrom) {
        auto query = m_database.statement(u"SELECT id FROM by_sender WHERE sender = ?"_s);
        if (done)
            take(collect(query.bind(from), isGivenUp));
    }
    if (done && !filter.withoutContents.isEmpty())
        take(byContent(filter.withoutContents, isGivenUp));
    for (const QString &part : filter.withoutTexts) {
        const QString text = folded(part);
        if (done && !text.isEmpty())
            take(isIndexed(text) ? byText(text, isGivenUp) : shortText(text, among, mark, isGivenUp));
    }
    return done.map([&all] { return all; });
}

Result<QList<qint64>> RowsQuery::wantedTypes(const UpdateFilter &filter)
{
    auto query = m_database.statement(u"SELECT id, name FROM type"_s);
    QList<qint64> wanted;
    auto more = query.run().and_then([&] { return query.next(); });
    for (; more && *more; more = query.next()) {
        const QString name = query.text(1);
        if ((filter.types.isEmpty() || filter.types.contains(name)) && !filter.withoutTypes.contains(name))
            wanted.append(query.integer(0));
    }
    if (!more)
        return failure(more.error());
    return wanted;
}

Result<RowsQuery::Ids> RowsQuery::byType(const UpdateFilter &filter, const IsGivenUp &isGivenUp)
{
    const auto types = wantedTypes(filter);
    if (!types)
        return failure(types.error());
    Ids all;
    for (const qint64 type : *types) {
        auto query = m_database.statement(u"SELECT id FROM by_type WHERE type = ? ORDER BY id"_s);
        auto ids = collect(query.bind(type), isGivenUp);
        if (!ids)
            return ids;
        all += *ids;
    }
    std::sort(all.begin(), all.end());
    return all;
}

Result<RowsQuery::Ids> RowsQuery::byChat(const UpdateFilter &filter, const IsGivenUp &isGivenUp)
{
    const auto types = wantedTypes(filter);
    if (!types)
        return failure(types.error());
    Ids all;
    for (const qint64 type : *types) {
        auto query = m_database.statement(u"SELECT id FROM by_chat WHERE chat = ? AND type = ? ORDER BY id"_s);
        auto ids = collect(query.bind(*filter.chat).bind(type), isGivenUp);
        if (!ids)
            return ids;
        all += *ids;
    }
    std::sort(all.begin(), all.end());
    return all;
}

Result<RowsQuery::Ids> RowsQuery::byContent(const QStringList &contents, const IsGivenUp &isGivenUp)
{
    Ids all;
    for (const QString &content : contents) {
        auto query = m_database.statement(u"SELECT id FROM by_content WHERE content = ? ORDER BY id"_s);
        auto ids = collect(query.bind(content), isGivenUp);
        if (!ids)
            return ids;
        all += *ids;
    }
    // A photo that is a reply stands under both.
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

Result<RowsQuery::Ids> RowsQuery::byText(const QString &text, const IsGivenUp &isGivenUp)
{
    auto query = m_database.statement(u"SELECT rowid FROM search WHERE search MATCH ? AND rowid < ? ORDER BY rowid"_s);
    return collect(query.bind(SearchIndex::phrase(text)).bind(SearchIndex::SentBase), isGivenUp);
}

Result<RowsQuery::Ids> RowsQuery::shortText(const QString &text, const std::optional<Ids> &among, LogId mark,
                                            const IsGivenUp &isGivenUp)
{
    Ids found;
    if (among && among->size() <= FewRows) {
        for (const LogId id : *among) {
            auto query = m_database.statement(u"SELECT id FROM search_text WHERE id = ? AND instr(text, ?) > 0"_s);
            auto one = collect(query.bind(id).bind(text), isGivenUp);
            if (!one)
                return one;
            found += *one;
        }
        return found;
    }
    for (qint64 from = 1; from <= number(mark); from += RowsAtOnce) {
        if (isGivenUp())
            return givenUp();
        auto query = m_database.statement(
            u"SELECT id FROM search_text WHERE id BETWEEN ? AND ? AND instr(text, ?) > 0 ORDER BY id"_s);
        auto some = collect(query.bind(from).bind(from + RowsAtOnce - 1).bind(text), isGivenUp);
        if (!some)
            return some;
        found += *some;
    }
    return found;
}

//! Whole spans where all rows are in time, and the rows of those where some are.
Result<RowsQuery::Ids> RowsQuery::inTime(const UpdateFilter &filter, std::optional<Ids> among, LogId mark,
                                         const IsGivenUp &isGivenUp)
{
    const qint64 since = filter.sinceMs.value_or(std::numeric_limits<qint64>::min());
    const qint64 until = filter.untilMs.value_or(std::numeric_limits<qint64>::max());
    Ids ids;
    auto spans = m_database.statement(
        u"SELECT span, first_ms >= ? AND last_ms < ? FROM span WHERE last_ms >= ? AND first_ms < ? ORDER BY span"_s);
    auto more = spans.bind(since).bind(until).bind(since).bind(until).run().and_then([&] { return spans.next(); });
    for (; more && *more; more = spans.next()) {
        if (isGivenUp())
            return givenUp();
        const qint64 first = std::max<qint64>(1, spans.integer(0) * FilterIndex::SpanRows);
        const qint64 last = std::min(number(mark), (spans.integer(0) + 1) * FilterIndex::SpanRows - 1);
        if (among && std::lower_bound(among->begin(), among->end(), LogId{first}) == std::upper_bound(among->begin(), among->end(), LogId{last}))
            continue;
        if (spans.integer(1)) {
            for (qint64 id = first; id <= last; ++id)
                ids.append(LogId{id});
            continue;
        }
        auto rows = m_database.statement(
            u"SELECT id FROM log WHERE id BETWEEN ? AND ? AND received >= ? AND received < ? ORDER BY id"_s);
        auto some = collect(rows.bind(first).bind(last).bind(since).bind(until), isGivenUp);
        if (!some)
            return some;
        ids += *some;
    }
    if (!more)
        return failure(more.error());
    return ids;
}

//! No index holds it: rows are looked at, only those that are left where others have been sorted out before.
Result<RowsQuery::Ids> RowsQuery::byLatency(const UpdateFilter &filter, const std::optional<Ids> &among, LogId mark,
                                            const IsGivenUp &isGivenUp)
{
    const qint64 above = filter.latencyAboveS.value_or(std::numeric_limits<qint64>::min());
    const qint64 below = filter.latencyBelowS.value_or(std::numeric_limits<qint64>::max());
    const QString isBetween = u" AND date IS NOT NULL AND received / 1000 - date > ? AND received / 1000 - date < ?"_s;
    Ids found;
    if (among && among->size() <= FewRows) {
        for (const LogId id : *among) {
            auto query = m_database.statement(u"SELECT id FROM log WHERE id = ?"_s + isBetween);
            auto one = collect(query.bind(id).bind(above).bind(below), isGivenUp);
            if (!one)
                return one;
            found += *one;
        }
        return found;
    }
    for (qint64 from = 1; from <= number(mark); from += RowsAtOnce) {
        if (isGivenUp())
            return givenUp();
        auto query = m_database.statement(u"SELECT id FROM log WHERE id BETWEEN ? AND ?"_s + isBetween + u" ORDER BY id"_s);
        auto some = collect(query.bind(from).bind(from + RowsAtOnce - 1).bind(above).bind(below), isGivenUp);
        if (!some)
            return some;
        found += *some;
    }
    return found;
}

Result<RowsQuery::Ids> RowsQuery::tail(const UpdateFilter &filter, LogId from, LogId to, const IsGivenUp &isGivenUp)
{
    Ids ids;
    int looked = 0;
    bool isOver = false;
    const auto take = [&](const StoredUpdate &row) {
        if (filter.matches(row))
            ids.append(row.log);
        isOver = ++looked % LookEvery == 0 && isGivenUp();
        return !isOver;
    };
    const auto read = filter.texts.isEmpty() && filter.withoutTexts.isEmpty()
        ? m_log.forEach(from, to, take)
        : m_log.forEachReceived(from, to, [&take](const StoredUpdate &row, const QByteArray &) { return take(row); });
    if (!read)
        return failure(read.error());
    if (isOver)
        return givenUp();
    return filter.unanswered ? unanswered(std::move(ids)) : Result<Ids>(std::move(ids));
}

//! Without those that have their answer already. Join requests without a query id are told apart by the projection alone.
Result<RowsQuery::Ids> RowsQuery::unanswered(Ids ids)
{
    Ids open;
    for (const LogId id : std::as_const(ids)) {
        auto query = m_database.statement(
            u"SELECT 1 FROM log JOIN answer ON answer.query = log.query WHERE log.id = ?"_s);
        const auto answered = query.run(id).and_then([&] { return query.next(); });
        if (!answered)
            return failure(answered.error());
        if (!*answered)
            open.append(id);
    }
    return open;
}

} // namespace Botdesk
