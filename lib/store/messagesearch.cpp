// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/messagesearch.h"

#include "store/searchindex.h"
#include "store/storedupdate.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr int MostLookedAt = 2'000;      // rows of the index; who searches for a name of everybody's need not wait
constexpr qint64 TextsAtOnce = 20'000;   // rows that are read between two looks at whether the question was given up
constexpr qsizetype ExcerptLength = 160;
constexpr qsizetype Before = 24;         // characters of the excerpt that stand before the match

//! The text of a message, without the names that searching has behind it.
QString ownText(const UpdateHead &head)
{
    QString text = head.text;
    for (const QString &name : {head.chatTitle, head.fromName}) {
        if (!name.isEmpty() && text.endsWith(u'\n' + name))
            text.chop(name.size() + 1);
    }
    return text;
}

QString excerptOf(const QString &text, const QString &wanted)
{
    const QString line = text.simplified();
    const qsizetype at = line.indexOf(wanted.simplified(), 0, Qt::CaseInsensitive);
    if (at <= Before || line.size() <= Before * 2)
        return line.left(ExcerptLength);
    const qsizetype blank = line.indexOf(u' ', at - Before);
    const qsizetype from = blank >= 0 && blank < at ? blank + 1 : at;
    return u'…' + line.mid(from, ExcerptLength);
}

} // namespace

struct MessageSearch::Source
{
    UpdateHead head;
    QString business;
    qint64 atMs = 0;
    qint64 log = 0;
    qint64 sent = 0;
};

//! What one search has found so far.
class MessageSearch::Hits
{
public:
    Hits(const QString &text, int count) : wanted(text), folding(folded(text)), m_count(count) { }

    bool isFull() const { return m_looked >= MostLookedAt || m_ofThisKind >= m_count; }
    void beginKind() { m_looked = m_ofThisKind = 0; }
    void look() { ++m_looked; }
    void add(FoundMessage found)
    {
        // An edited message may be found by several of its texts.
        const auto place = std::pair(found.conversation.key, found.item.position);
        if (m_places.contains(place))
            return;
        m_places.insert(place);
        ++m_ofThisKind;
        m_found.append(std::move(found));
    }
    QList<FoundMessage> latest()
    {
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const FoundMessage &a, const FoundMessage &b) { return a.atMs > b.atMs; });
        return m_found.mid(0, m_count);
    }

    const QString wanted;
    const QString folding;

private:
    const int m_count;
    int m_looked = 0;
    int m_ofThisKind = 0;
    QList<FoundMessage> m_found;
    QSet<std::pair<ConversationKey, qint64>> m_places;
};

Result<QList<FoundMessage>> MessageSearch::find(const QString &text, int count, const IsGivenUp &isGivenUp)
{
    Hits hits(text.trimmed(), count);
    if (hits.folding.isEmpty() || count <= 0)
        return QList<FoundMessage>();
    m_known.clear();
    // One snapshot for all the questions that follow.
    if (auto begun = m_database.execute(u"BEGIN"_s); !begun)
        return failure(begun.error());
    auto found = search(hits, isGivenUp);
    m_database.rollback();
    return found;
}

Result<QList<FoundMessage>> MessageSearch::search(Hits &hits, const IsGivenUp &isGivenUp)
{
    const auto last = m_log.last();
    const auto sent = m_database.integer(u"SELECT max(id) FROM sent"_s);
    if (!last || !sent)
        return failure(last ? sent.error() : last.error());
    const bool isIndexed = hits.folding.toUcs4().size() >= SearchIndex::IndexedLength;
    const auto searched = [&](qint64 from, qint64 to) {
        hits.beginKind();
        return isIndexed ? searchIndex(hits, from, to, isGivenUp) : searchTexts(hits, from, to, isGivenUp);
    };
    return searched(SearchIndex::SentBase, SearchIndex::SentBase + sent->value_or(0))
        .and_then([&] { return searched(1, number(*last)); })
        .map([&hits] { return hits.latest(); });
}

Result<void> MessageSearch::searchIndex(Hits &hits, qint64 from, qint64 to, const IsGivenUp &isGivenUp)
{
    auto query = m_database.statement(
        u"SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC"_s);
    auto more = query.run(SearchIndex::phrase(hits.folding), from, to).and_then([&] { return query.next(); });
    for (; more && *more && !hits.isFull(); more = query.next()) {
        if (isGivenUp())
            return failure(Error::Kind::Cancelled);
        if (auto taken = take(hits, query.integer(0)); !taken)
            return taken;
    }
    return more ? Result<void>() : failure(more.error());
}

//! What is too short for the index: from the end, some at a time.
Result<void> MessageSearch::searchTexts(Hits &hits, qint64 from, qint64 to, const IsGivenUp &isGivenUp)
{
    for (qint64 last = to; last >= from && !hits.isFull(); last -= TextsAtOnce) {
        auto query = m_database.statement(
            u"SELECT id FROM search_text WHERE id BETWEEN ? AND ? AND instr(text, ?) > 0 ORDER BY id DESC"_s);
        auto more = query.run(std::max(from, last - TextsAtOnce + 1), last, hits.folding).and_then([&] { return query.next(); });
        for (; more && *more && !hits.isFull(); more = query.next()) {
            if (isGivenUp())
                return failure(Error::Kind::Cancelled);
            if (auto taken = take(hits, query.integer(0)); !taken)
                return taken;
        }
        if (!more)
            return failure(more.error());
    }
    return {};
}

Result<void> MessageSearch::take(Hits &hits, qint64 row)
{
    hits.look();
    const auto from = source(row);
    if (!from)
        return failure(from.error());
    if (!*from || !(*from)->head.chat || !(*from)->head.message)
        return {};
    const QString text = ownText((*from)->head);
    if (!folded(text).contains(hits.folding))
        return {};
    const auto found = place(**from);
    if (!found)
        return failure(found.error());
    if (!*found)
        return {};   // about a message, such as a press, or not projected yet
    FoundMessage message = **found;
    message.excerpt = excerptOf(text, hits.wanted);
    hits.add(std::move(message));
    return {};
}

Result<std::optional<MessageSearch::Source>> MessageSearch::source(qint64 row)
{
    if (row < SearchIndex::SentBase) {
        const auto rows = m_log.page({LogId{row}});
        const auto json = m_log.json(LogId{row});
        if (!rows || !json)
            return failure(rows ? json.error() : rows.error());
        const auto head = readUpdateHead(*json);   // with its text, which no column keeps
        return head ? std::optional(Source{*head, head->businessConnectionId, rows->front().receivedMs, row}) : std::nullopt;
    }
    auto query = m_database.statement(u"SELECT json, business, at FROM sent WHERE id = ?"_s);
    const auto found = query.run(row - SearchIndex::SentBase).and_then([&] { return query.next(); });
    if (!found)
        return failure(found.error());
    if (!*found)
        return std::nullopt;
    const auto head = readSentHead(query.bytes(0));
    return head ? std::optional(Source{*head, query.text(1), query.integer(2), 0, row - SearchIndex::SentBase}) : std::nullopt;
}

//! Where the message stands that @p source is, or was, a version of.
Result<std::optional<FoundMessage>> MessageSearch::place(const Source &source)
{
    // Ids may have begun anew: the latest conversation with this message that has this very row.
    auto query = m_database.statement(
        u"WITH RECURSIVE epoch (n) AS (SELECT max(epoch) FROM conversation WHERE chat = ?"
        " UNION ALL SELECT n - 1 FROM epoch WHERE n > 0)"
        " SELECT c.chat, c.thread, c.business, i.position, i.outgoing FROM epoch JOIN conversation AS c"
        " JOIN item AS i ON i.conversation = c.id AND i.position = (epoch.n << 40) + ? AND i.sub = 0"
        " WHERE c.chat = ? AND c.business = ifnull(?, '') AND ((i.log = ? AND i.sent = ?) OR EXISTS (SELECT 1 FROM version AS v"
        " WHERE v.conversation = i.conversation AND v.position = i.position AND v.sub = 0 AND v.log = ? AND v.sent = ?)) LIMIT 1"_s);
    const ChatId chat = *source.head.chat;
    const auto row = query.run(chat, *source.head.message, chat, source.business, source.log, source.sent, source.log, source.sent)
                         .and_then([&] { return query.next(); });
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::nullopt;
    FoundMessage found{.item = {query.integer(3), 0}, .atMs = source.atMs, .isOutgoing = query.integer(4) != 0,
                       .fromName = source.head.fromName};
    return conversation({ChatId{query.integer(0)}, ThreadId{query.integer(1)}, query.text(2)}).map([&](const Conversation &in) {
        found.conversation = in;
        return std::optional(found);
    });
}

Result<Conversation> MessageSearch::conversation(const ConversationKey &key)
{
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    auto read = m_conversations.one(key);
    if (read)
        m_known.insert(key, *read);
    return read;
}

} // namespace Botdesk
