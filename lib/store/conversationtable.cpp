// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/conversationtable.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr int EpochShift = 40;          // bits below it hold the message id
constexpr qsizetype MostRemembered = 4096;

const QString SelectState = u"SELECT id, chat, thread, business, title, type, preview, preview_type, preview_from,"
                            " preview_outgoing, last_position, last_sub, last_ms, ord, unread, read_position, read_sub,"
                            " epoch, greatest FROM conversation WHERE "_s;

} // namespace

qint64 ConversationState::position(MessageId message) const
{
    constexpr qint64 GreatestMessage = (qint64(1) << EpochShift) - 1;
    return (epoch << EpochShift) + std::clamp<qint64>(number(message), 0, GreatestMessage);
}

Result<void> ConversationTable::create()
{
    return m_database
        .execute(u"CREATE TABLE conversation (id INTEGER PRIMARY KEY, chat INTEGER NOT NULL, thread INTEGER NOT NULL,"
                 " business TEXT NOT NULL, title TEXT, type TEXT, preview TEXT, preview_type TEXT, preview_from TEXT,"
                 " preview_outgoing INTEGER, last_position INTEGER, last_sub INTEGER, last_ms INTEGER, ord INTEGER,"
                 " unread INTEGER, read_position INTEGER, read_sub INTEGER, epoch INTEGER, greatest INTEGER)"_s)
        .and_then([this] {
            return m_database.execute(u"CREATE UNIQUE INDEX conversation_key ON conversation (chat, business, thread)"_s);
        })
        .and_then([this] { return m_database.execute(u"CREATE INDEX conversation_order ON conversation (ord)"_s); });
}

Result<ConversationState *> ConversationTable::load(Statement &query)
{
    const auto row = query.next();
    if (!row)
        return failure(row.error());
    if (!*row)
        return nullptr;
    auto state = std::make_shared<ConversationState>();
    Conversation &shown = state->shown;
    state->id = query.integer(0);
    shown.key = {ChatId{query.integer(1)}, ThreadId{query.integer(2)}, query.text(3)};
    shown.title = query.text(4);
    shown.type = query.text(5);
    shown.preview = Summary::decoded(query.text(6));
    shown.previewType = query.text(7);
    shown.previewFrom = query.text(8);
    shown.previewIsOutgoing = query.integer(9);
    shown.last = {query.integer(10), query.integer(11)};
    shown.lastMs = query.integer(12);
    shown.order = query.integer(13);
    shown.unread = int(query.integer(14));
    shown.readUpTo = {query.integer(15), query.integer(16)};
    state->epoch = query.integer(17);
    state->greatest = query.integer(18);
    auto &kept = m_states[shown.key];
    if (!kept)
        kept = std::move(state);
    return kept.get();
}

Result<ConversationState *> ConversationTable::find(const ConversationKey &key)
{
    if (const auto known = m_states.constFind(key); known != m_states.constEnd())
        return known->get();
    auto query = m_database.statement(SelectState + u"chat = ? AND thread = ? AND business = ifnull(?, '')"_s);
    return query.run(key.chat, key.thread, key.businessConnectionId).and_then([&] { return load(query); });
}

Result<ConversationState *> ConversationTable::findById(qint64 id)
{
    auto query = m_database.statement(SelectState + u"id = ?"_s);
    return query.run(id).and_then([&] { return load(query); });
}

Result<ConversationState *> ConversationTable::findOrMake(const ConversationKey &key)
{
    auto found = find(key);
    if (!found || *found)
        return found;
    if (m_nextId == 0) {
        const auto greatest = m_database.integer(u"SELECT max(id) FROM conversation"_s);
        if (!greatest)
            return failure(greatest.error());
        m_nextId = greatest->value_or(0) + 1;
    }
    auto state = std::make_shared<ConversationState>();
    state->id = m_nextId++;
    state->shown.key = key;
    auto mark = m_database.statement(
        u"SELECT position, sub FROM read_mark WHERE chat = ? AND thread = ? AND business = ifnull(?, '')"_s);
    const auto row = mark.run(key.chat, key.thread, key.businessConnectionId).and_then([&] { return mark.next(); });
    if (!row)
        return failure(row.error());
    if (*row)
        state->shown.readUpTo = {mark.integer(0), mark.integer(1)};
    // Written at once, so that its topics are found by their chat.
    if (auto done = write(*state); !done)
        return failure(done.error());
    return m_states.insert(key, std::move(state))->get();
}

Result<QList<ConversationKey>> ConversationTable::topics(ChatId chat, const QString &business)
{
    auto query = m_database.statement(u"SELECT thread FROM conversation WHERE chat = ? AND business = ifnull(?, '')"_s);
    QList<ConversationKey> keys;
    auto more = query.run(chat, business).and_then([&] { return query.next(); });
    for (; more && *more; more = query.next())
        keys.append({chat, ThreadId{query.integer(0)}, business});
    if (!more)
        return failure(more.error());
    return keys;
}

void ConversationTable::touch(ConversationState &state)
{
    if (m_order < 0) {
        // Without an answer the first line of the list is as good as any; flush() tells of a file that cannot be read.
        const auto greatest = m_database.integer(u"SELECT max(ord) FROM conversation"_s);
        m_order = greatest ? greatest->value_or(0) : 0;
    }
    state.shown.order = ++m_order;
    change(state);
}

void ConversationTable::change(ConversationState &state)
{
    state.isDirty = true;
    m_changed.insert(state.shown.key);
}

Result<void> ConversationTable::flush()
{
    for (const auto &state : std::as_const(m_states)) {
        if (!state->isDirty)
            continue;
        if (auto done = write(*state); !done)
            return done;
        state->isDirty = false;
    }
    if (m_states.size() > MostRemembered)
        m_states.clear();
    return {};
}

Result<void> ConversationTable::write(const ConversationState &state)
{
    const Conversation &shown = state.shown;
    auto query = m_database.statement(
        u"INSERT OR REPLACE INTO conversation (id, chat, thread, business, title, type, preview, preview_type,"
        " preview_from, preview_outgoing, last_position, last_sub, last_ms, ord, unread, read_position, read_sub, epoch,"
        " greatest) VALUES (?, ?, ?, ifnull(?, ''), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    return query.run(state.id, shown.key.chat, shown.key.thread, shown.key.businessConnectionId, shown.title, shown.type,
                     shown.preview.encoded(), shown.previewType, shown.previewFrom, shown.previewIsOutgoing,
                     shown.last.position, shown.last.sub, shown.lastMs, shown.order, shown.unread,
                     shown.readUpTo.position, shown.readUpTo.sub, state.epoch, state.greatest);
}

void ConversationTable::forget()
{
    m_states.clear();
    m_changed.clear();
    m_order = -1;
    m_nextId = 0;
}

QList<ConversationKey> ConversationTable::takeChanged()
{
    const auto changed = std::exchange(m_changed, {});
    return {changed.begin(), changed.end()};
}

} // namespace Botdesk
