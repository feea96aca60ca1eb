// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/conversation.h"
#include "store/database.h"

namespace Botdesk {

//! A line of the table of items: what a conversation needs to find it again. The rest stands in the log, or with what we
//! sent.
struct Item
{
    qint64 conversation = 0;
    ItemKey key;
    ChatItem::Kind kind = ChatItem::Kind::Message;
    bool isOutgoing = false;
    std::optional<MessageId> message = {};
    std::optional<qint64> date = {};
    qint64 atMs = 0;
    qint64 log = 0;           //!< of the version shown; 0: `sent` has it
    qint64 sent = 0;
    QString query;
    QString poll;
    QString type;             //!< update type or method; not kept
};

//! Writes what ItemReader reads. Lives in the writer's thread.
class ItemTable
{
public:
    // Actors of a reaction that are no person and no chat.
    static constexpr QLatin1StringView Everybody{"*"};   //!< a count: the server does not say who
    static constexpr QLatin1StringView OwnActor{"~"};    //!< the bot; sorts behind all others

    explicit ItemTable(Database &database) : m_database(database) { }

    static QStringList tables();
    Result<void> create();

    Result<void> insert(const Item &item);
    Result<std::optional<Item>> find(qint64 conversation, ItemKey key);
    Result<void> addVersion(const Item &shown, const Item &edited);
    Result<void> setDeleted(qint64 conversation, ItemKey key);
    Result<void> insertQuery(const Item &item);
    Result<std::optional<qint64>> conversationOfQuery(const QString &query);
    Result<QList<qint64>> conversationsOfPoll(const QString &poll);
    Result<void> setReaction(ChatId chat, MessageId message, const QString &actor, const QString &name, const QByteArray &json);
    Result<void> setPollState(const QString &poll, LogId log);
    Result<void> setVote(const QString &poll, const QString &actor, const QString &name, const QString &options);
    Result<int> countUnread(qint64 conversation, ItemKey after);
    Result<qint64> sentMark();
    Result<void> setSentMark(qint64 id);

private:
    Result<void> insertVersion(const Item &item, ItemKey key, qint64 conversation);

    Database &m_database;
};

} // namespace Botdesk
