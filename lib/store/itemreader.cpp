// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/itemreader.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

const QString SelectItem = u"SELECT i.conversation, i.position, i.sub, i.kind, i.outgoing, i.deleted, i.edited, i.message,"
                           " i.date, i.at, i.log, i.sent, i.query, i.poll, c.chat"
                           " FROM conversation AS c JOIN item AS i ON i.conversation = c.id WHERE "_s;

//! Adds @p reactions of one actor, or counts of all, to those that stand there already.
void addReactions(QList<ItemReaction> &all, const QJsonArray &reactions, const QString &from)
{
    for (const auto &value : reactions) {
        QJsonObject reaction = value.toObject();
        int count = 1;
        if (reaction.contains("total_count"_L1)) {
            count = reaction["total_count"_L1].toInt();
            reaction = reaction["type"_L1].toObject();
        }
        const QString type = reaction["type"_L1].toString();
        const QString sign = reaction[type == "custom_emoji"_L1 ? "custom_emoji_id"_L1 : "emoji"_L1].toString();
        const auto same = std::find_if(all.begin(), all.end(), [&](const ItemReaction &each) {
            return each.type == type && each.value == sign;
        });
        ItemReaction &entry = same == all.end() ? all.emplaceBack(ItemReaction{.type = type, .value = sign}) : *same;
        entry.count += count;
        if (!from.isEmpty())
            entry.from << from;
    }
}

void addOwnReactions(QList<ItemReaction> &all, const QJsonArray &reactions, bool areCounted)
{
    QList<ItemReaction> own;
    addReactions(own, reactions, {});
    for (ItemReaction &reaction : own) {
        reaction.isOwn = true;
        const auto same = std::find_if(all.begin(), all.end(), [&](const ItemReaction &each) {
            return each.type == reaction.type && each.value == reaction.value;
        });
        if (same == all.end()) {
            all.append(reaction);
            continue;
        }
        same->isOwn = true;
        same->count += areCounted ? 0 : reaction.count;
    }
}

} // namespace

Result<QList<ItemReader::Line>> ItemReader::lines(Statement &query)
{
    QList<Line> all;
    auto more = query.run().and_then([&] { return query.next(); });
    for (; more && *more; more = query.next()) {
        all.append({.item = {.conversation = query.integer(0), .key = {query.integer(1), query.integer(2)},
                             .kind = ChatItem::Kind(query.integer(3)), .isOutgoing = query.integer(4) != 0,
                             .message = query.optionalId<MessageId>(7), .date = query.optionalInteger(8),
                             .atMs = query.integer(9), .log = query.integer(10), .sent = query.integer(11),
                             .query = query.text(12), .poll = query.text(13)},
                    .chat = ChatId{query.integer(14)},
                    .isDeleted = query.integer(5) != 0,
                    .isEdited = query.integer(6) != 0});
    }
    if (!more)
        return failure(more.error());
    return all;
}

Result<QList<ChatItem>> ItemReader::page(const ConversationKey &key, std::optional<ItemKey> before, int count)
{
    constexpr ItemKey End{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};
    const ItemKey end = before.value_or(End);
    auto query = m_database.statement(SelectItem + u"c.chat = ? AND c.thread = ? AND c.business = ifnull(?, '')"
                                                   " AND (i.position, i.sub) < (?, ?)"
                                                   " ORDER BY i.position DESC, i.sub DESC LIMIT ?"_s);
    query.bind(key.chat).bind(key.thread).bind(key.businessConnectionId).bind(end.position).bind(end.sub).bind(count);
    const auto found = lines(query);
    if (!found)
        return failure(found.error());
    QList<ChatItem> items;
    for (auto line = found->crbegin(); line != found->crend(); ++line) {
        auto item = read(*line);
        if (!item)
            return failure(item.error());
        items.append(*std::move(item));
    }
    return items;
}

Result<QList<ChatItem>> ItemReader::pageFrom(const ConversationKey &key, ItemKey from, int count)
{
    auto query = m_database.statement(SelectItem + u"c.chat = ? AND c.thread = ? AND c.business = ifnull(?, '')"
                                                   " AND (i.position, i.sub) >= (?, ?) ORDER BY i.position, i.sub LIMIT ?"_s);
    query.bind(key.chat).bind(key.thread).bind(key.businessConnectionId).bind(from.position).bind(from.sub).bind(count);
    const auto found = lines(query);
    if (!found)
        return failure(found.error());
    QList<ChatItem> items;
    for (const Line &line : *found) {
        auto item = read(line);
        if (!item)
            return failure(item.error());
        items.append(*std::move(item));
    }
    return items;
}

Result<ChatItem> ItemReader::message(ChatId chat, MessageId id, const QString &business)
{
    // Every topic of the chat, with its own count of how often ids began anew.
    auto query = m_database.statement(SelectItem + u"c.chat = ? AND c.business = ifnull(?, '')"
                                                   " AND i.position = (c.epoch << 40) + ? AND i.sub = 0"_s);
    const auto found = lines(query.bind(chat).bind(business).bind(id));
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(Error::Kind::NotFound, u"message %1 of chat %2"_s.arg(number(id)).arg(number(chat)));
    return read(found->front());
}

Result<ChatItem> ItemReader::read(const Line &line)
{
    const Item &row = line.item;
    ChatItem item{.key = row.key, .kind = row.kind, .isOutgoing = row.isOutgoing, .isDeleted = line.isDeleted,
                  .message = row.message, .date = row.date, .atMs = row.atMs, .log = LogId{row.log}, .queryId = row.query};
    auto done = row.log ? readLogged(item, line) : readSent(item, line);
    if (line.isEdited)
        done = done.and_then([&] { return readVersions(item, line); });
    if (row.kind == ChatItem::Kind::Message && row.message)
        done = done.and_then([&] { return readReactions(item, line); });
    if (!row.poll.isEmpty())
        done = done.and_then([&] { return readPoll(item, line); });
    if (!row.query.isEmpty())
        done = done.and_then([&] { return readAnswer(item); });
    return done.map([&item] { return item; });
}

Result<void> ItemReader::readLogged(ChatItem &item, const Line &line)
{
    const auto rows = m_log.page({LogId{line.item.log}});
    auto json = m_log.json(LogId{line.item.log});
    if (!rows || !json)
        return failure(rows ? json.error() : rows.error());
    const UpdateHead &head = rows->front().head;
    item.type = head.type;
    item.from = head.from;
    item.fromName = head.fromName;
    item.summary = head.summary;
    item.json = *std::move(json);
    return {};
}

Result<void> ItemReader::readSent(ChatItem &item, const Line &line)
{
    auto query = m_database.statement(u"SELECT method, json, draft FROM sent WHERE id = ?"_s);
    const auto row = query.run(line.item.sent).and_then([&] { return query.next(); });
    if (!row)
        return failure(row.error());
    item.type = query.text(0);
    item.json = query.bytes(1);
    item.draft = query.bytes(2);
    item.summary = readMessageSummary(item.json).value_or(Summary());
    return {};
}

Result<void> ItemReader::readVersions(ChatItem &item, const Line &line)
{
    auto query = m_database.statement(
        u"SELECT v.log, v.at, l.summary, s.json FROM version AS v LEFT JOIN log AS l ON l.id = v.log"
        " LEFT JOIN sent AS s ON s.id = v.sent WHERE v.conversation = ? AND v.position = ? AND v.sub = ? ORDER BY v.seq"_s);
    auto more = query.run(line.item.conversation, line.item.key.position, line.item.key.sub).and_then([&] {
        return query.next();
    });
    for (; more && *more; more = query.next()) {
        ItemVersion version{.log = LogId{query.integer(0)}, .atMs = query.integer(1)};
        version.summary = query.integer(0) ? Summary::decoded(query.text(2))
                                           : readMessageSummary(query.bytes(3)).value_or(Summary());
        item.versions.append(version);
    }
    return more ? Result<void>() : failure(more.error());
}

Result<void> ItemReader::readReactions(ChatItem &item, const Line &line)
{
    auto query = m_database.statement(u"SELECT actor, name, json FROM reaction WHERE chat = ? AND message = ? ORDER BY actor"_s);
    auto more = query.run(line.chat, *line.item.message).and_then([&] { return query.next(); });
    bool areAllCounted = false;   // counts of all have the bot's among them
    for (; more && *more; more = query.next()) {
        const auto reactions = QJsonDocument::fromJson(query.bytes(2)).array();
        areAllCounted = areAllCounted || query.text(0) == ItemTable::Everybody;
        if (query.text(0) == ItemTable::OwnActor)
            addOwnReactions(item.reactions, reactions, areAllCounted);
        else
            addReactions(item.reactions, reactions, query.text(1));
    }
    return more ? Result<void>() : failure(more.error());
}

Result<void> ItemReader::readPoll(ChatItem &item, const Line &line)
{
    auto state = m_database.statement(
        u"SELECT log.json FROM poll_state JOIN log ON log.id = poll_state.log WHERE poll_state.poll = ?"_s);
    const auto row = state.run(line.item.poll).and_then([&] { return state.next(); });
    if (!row)
        return failure(row.error());
    if (*row) {
        const auto update = QJsonDocument::fromJson(state.bytes(0)).object();
        item.poll = QJsonDocument(update["poll"_L1].toObject()).toJson(QJsonDocument::Compact);
    }
    auto votes = m_database.statement(u"SELECT name, options FROM vote WHERE poll = ? ORDER BY name"_s);
    auto more = votes.run(line.item.poll).and_then([&] { return votes.next(); });
    for (; more && *more; more = votes.next()) {
        ItemVote vote{.from = votes.text(0)};
        for (const QString &option : votes.text(1).split(u' ', Qt::SkipEmptyParts))
            vote.options << option.toInt();
        item.votes.append(vote);
    }
    return more ? Result<void>() : failure(more.error());
}

Result<void> ItemReader::readAnswer(ChatItem &item)
{
    auto query = m_database.statement(u"SELECT at FROM answer WHERE query = ?"_s);
    const auto row = query.run(item.queryId).and_then([&] { return query.next(); });
    if (!row)
        return failure(row.error());
    if (*row)
        item.answeredMs = query.integer(0);
    return {};
}

} // namespace Botdesk
