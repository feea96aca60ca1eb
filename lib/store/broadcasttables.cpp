// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/broadcasttables.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

using Recipient = BroadcastRecipient;

// The numbers stand in the file: they are never given to another state.
constexpr std::pair<Recipient::State, int> RecipientStates[] = {
    {Recipient::State::Waiting, 0}, {Recipient::State::Sending, 1}, {Recipient::State::Sent, 2},
    {Recipient::State::Blocked, 3}, {Recipient::State::Failed, 4},  {Recipient::State::Unknown, 5}};
constexpr std::pair<Broadcast::State, int> BroadcastStates[] = {
    {Broadcast::State::Prepared, 0}, {Broadcast::State::Running, 1}, {Broadcast::State::Paused, 2},
    {Broadcast::State::Interrupted, 3}, {Broadcast::State::Stopped, 4}, {Broadcast::State::Done, 5}};

int stored(Recipient::State state)
{
    return std::find_if(std::begin(RecipientStates), std::end(RecipientStates), [state](const auto &pair) { return pair.first == state; })->second;
}

int stored(Broadcast::State state)
{
    return std::find_if(std::begin(BroadcastStates), std::end(BroadcastStates), [state](const auto &pair) { return pair.first == state; })->second;
}

//! What a later Botdesk may have written is of unknown outcome, or paused: nothing is sent for it.
Recipient::State recipientState(qint64 number)
{
    const auto found = std::find_if(std::begin(RecipientStates), std::end(RecipientStates), [number](const auto &pair) { return pair.second == number; });
    return found == std::end(RecipientStates) ? Recipient::State::Unknown : found->first;
}

Broadcast::State broadcastState(qint64 number)
{
    const auto found = std::find_if(std::begin(BroadcastStates), std::end(BroadcastStates), [number](const auto &pair) { return pair.second == number; });
    return found == std::end(BroadcastStates) ? Broadcast::State::Paused : found->first;
}

QByteArray fieldsToJson(const QHash<QString, QString> &fields)
{
    QJsonObject json;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        json.insert(field.key(), field.value());
    return fields.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QHash<QString, QString> fieldsFromJson(const QByteArray &bytes)
{
    QHash<QString, QString> fields;
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    for (auto field = json.begin(); field != json.end(); ++field)
        fields.insert(field.key(), field.value().toString());
    return fields;
}

} // namespace

int &BroadcastCounts::of(BroadcastRecipient::State state)
{
    switch (state) {
    case Recipient::State::Waiting: return waiting;
    case Recipient::State::Sending: return sending;
    case Recipient::State::Sent: return sent;
    case Recipient::State::Blocked: return blocked;
    case Recipient::State::Failed: return failed;
    case Recipient::State::Unknown: return unknown;
    }
    Q_UNREACHABLE();
}

Result<void> BroadcastWriter::markInterrupted()
{
    Transaction transaction(m_database);
    return transaction.begin()
        .and_then([this] {
            auto query = m_database.statement(u"UPDATE recipient SET state = ? WHERE state = ?"_s);
            return query.run(stored(Recipient::State::Unknown), stored(Recipient::State::Sending));
        })
        .and_then([this] {
            auto query = m_database.statement(u"UPDATE broadcast SET state = ? WHERE state = ?"_s);
            return query.run(stored(Broadcast::State::Interrupted), stored(Broadcast::State::Running));
        })
        .and_then([&] { return transaction.commit(); });
}

Result<BroadcastId> BroadcastWriter::add(const Broadcast &broadcast, const QList<BroadcastRecipient> &recipients)
{
    Transaction transaction(m_database);
    BroadcastId id{};
    return transaction.begin()
        .and_then([&] {
            auto query = m_database.statement(u"INSERT INTO broadcast (title, draft, state, words, created, started, ended)"
                                              " VALUES (ifnull(?, ''), ?, ?, ?, ?, ?, ?)"_s);
            return query.run(broadcast.title, broadcast.draft, stored(broadcast.state), broadcast.words, broadcast.createdMs,
                             broadcast.startedMs, broadcast.endedMs)
                .map([&] { id = BroadcastId{query.lastId()}; });
        })
        .and_then([&] { return addRecipients(id, recipients); })
        .and_then([&] { return transaction.commit(); })
        .map([&] { return id; });
}

Result<void> BroadcastWriter::addRecipients(BroadcastId id, const QList<BroadcastRecipient> &recipients)
{
    int place = 0;
    for (const Recipient &one : recipients) {
        auto query = m_database.statement(u"INSERT INTO recipient (broadcast, place, chat, name, fields, state, message, words, at)"
                                          " VALUES (?, ?, ifnull(?, ''), ?, ?, ?, ?, ?, ?)"_s);
        if (auto done = query.run(id, place++, one.chat, one.name, fieldsToJson(one.fields), stored(one.state), one.message,
                                  one.words, one.atMs);
            !done)
            return done;
    }
    return {};
}

Result<void> BroadcastWriter::update(const Broadcast &broadcast)
{
    auto query = m_database.statement(
        u"UPDATE broadcast SET title = ifnull(?, ''), draft = ?, state = ?, words = ?, started = ?, ended = ? WHERE id = ?"_s);
    return query.run(broadcast.title, broadcast.draft, stored(broadcast.state), broadcast.words, broadcast.startedMs,
                     broadcast.endedMs, broadcast.id);
}

Result<void> BroadcastWriter::remove(BroadcastId id)
{
    Transaction transaction(m_database);
    return transaction.begin()
        .and_then([&] { return m_database.statement(u"DELETE FROM recipient WHERE broadcast = ?"_s).run(id); })
        .and_then([&] { return m_database.statement(u"DELETE FROM broadcast WHERE id = ?"_s).run(id); })
        .and_then([&] { return transaction.commit(); });
}

Result<void> BroadcastWriter::updateRecipients(BroadcastId id, const QList<BroadcastRecipient> &recipients)
{
    for (const Recipient &one : recipients) {
        auto query = m_database.statement(u"UPDATE recipient SET chat = ifnull(?, ''), name = ?, state = ?, message = ?, words = ?, at = ?"
                                          " WHERE broadcast = ? AND place = ?"_s);
        if (auto done = query.run(one.chat, one.name, stored(one.state), one.message, one.words, one.atMs, id, one.place); !done)
            return done;
    }
    return {};
}

Result<QList<Broadcast>> BroadcastReader::all()
{
    auto query = m_database.statement(
        u"SELECT id, title, draft, state, words, created, started, ended FROM broadcast ORDER BY id DESC"_s);
    QList<Broadcast> broadcasts;
    auto more = query.run().and_then([&] { return query.next(); });
    for (; more && *more; more = query.next()) {
        broadcasts.append({.id = BroadcastId{query.integer(0)}, .title = query.text(1), .draft = query.bytes(2),
                           .state = broadcastState(query.integer(3)), .words = query.text(4), .createdMs = query.integer(5),
                           .startedMs = query.integer(6), .endedMs = query.integer(7)});
    }
    if (!more)
        return failure(more.error());
    return count(broadcasts).map([&] { return broadcasts; });
}

Result<void> BroadcastReader::count(QList<Broadcast> &broadcasts)
{
    auto query = m_database.statement(u"SELECT broadcast, state, count(*) FROM recipient GROUP BY broadcast, state"_s);
    auto more = query.run().and_then([&] { return query.next(); });
    for (; more && *more; more = query.next()) {
        const auto its = std::find_if(broadcasts.begin(), broadcasts.end(),
                                      [&](const Broadcast &each) { return each.id == BroadcastId{query.integer(0)}; });
        if (its != broadcasts.end())
            its->counts.of(recipientState(query.integer(1))) += int(query.integer(2));
    }
    return more ? Result<void>() : failure(more.error());
}

Result<QList<BroadcastRecipient>> BroadcastReader::recipients(BroadcastId id, const RecipientFilter &filter)
{
    QString sql = u"SELECT place, chat, name, fields, state, message, words, at FROM recipient WHERE broadcast = ? AND place >= ?"_s;
    if (!filter.states.isEmpty()) {
        QStringList numbers;
        for (const Recipient::State state : filter.states)
            numbers << QString::number(stored(state));
        sql += u" AND state IN (%1)"_s.arg(numbers.join(u','));
    }
    auto query = m_database.statement(sql + u" ORDER BY place LIMIT ?"_s);
    QList<Recipient> all;
    auto more = query.run(id, filter.from, filter.count).and_then([&] { return query.next(); });
    for (; more && *more; more = query.next()) {
        all.append({.place = int(query.integer(0)), .chat = query.text(1), .name = query.text(2),
                    .fields = fieldsFromJson(query.bytes(3)), .state = recipientState(query.integer(4)),
                    .message = query.optionalId<MessageId>(5), .words = query.text(6), .atMs = query.integer(7)});
    }
    if (!more)
        return failure(more.error());
    return all;
}

} // namespace Botdesk
