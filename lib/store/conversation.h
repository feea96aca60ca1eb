// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "types/summary.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <compare>
#include <optional>

namespace Botdesk {

//! What a conversation is kept under. A person without a topic or business connection leaves the last two empty.
struct ConversationKey
{
    ChatId chat{};
    ThreadId thread{};
    QString businessConnectionId;

    bool operator==(const ConversationKey &) const = default;
};
size_t qHash(const ConversationKey &key, size_t seed = 0);

//! Place of an item in its conversation: by message id, and what belongs behind a message by arrival.
struct ItemKey
{
    qint64 position = 0;   //!< the message id, counted on when a server starts its ids anew
    qint64 sub = 0;        //!< 0 for messages; the log row for what is no message

    auto operator<=>(const ItemKey &) const = default;
};

//! One line of the list of conversations.
struct Conversation
{
    ConversationKey key;
    QString title;
    QString type;                   //!< "private", "group", "supergroup", "channel", or empty
    QString username;               //!< without @
    Summary preview;                //!< of the last item
    QString previewType;            //!< its update type, or our method
    QString previewFrom;
    bool previewIsOutgoing = false;
    ItemKey last;
    ItemKey readUpTo;
    qint64 lastMs = 0;              //!< when the last item came or went, Unix milliseconds
    qint64 order = 0;               //!< rises with every change; the list is sorted by it, latest first
    int unread = 0;
    int waiting = 0;                //!< queries and join requests without an answer of ours
    int failed = 0;                 //!< drafts of the outbox that failed, or whose outcome is unknown
    bool hasDraft = false;

    bool operator==(const Conversation &) const = default;
};

struct ConversationFilter
{
    QString search;                            //!< part of title, @username or id
    bool unread = false;
    bool waiting = false;
    bool failed = false;
    QHash<QString, qint64> waitingSinceMs;     //!< by type: queries received before then wait no longer; too late
    std::optional<qint64> before = {};         //!< for the next page: the `order` of the last line so far
    int count = 200;
};

struct ConversationCounts
{
    int all = 0;
    int unread = 0;    //!< conversations, not messages
    int waiting = 0;
    int failed = 0;

    bool operator==(const ConversationCounts &) const = default;
};

//! An earlier or the present state of a message.
struct ItemVersion
{
    LogId log{};              //!< the update that brought it, for UpdateStore::json(); 0 when it is our own
    qint64 atMs = 0;
    Summary summary;

    bool operator==(const ItemVersion &) const = default;
};

struct ItemReaction
{
    QString type;             //!< "emoji", "custom_emoji", "paid", or a later one
    QString value;            //!< the emoji, or the custom emoji's id
    int count = 0;
    QStringList from;         //!< who, as far as the server tells
    bool isOwn = false;       //!< the bot's is among them

    bool operator==(const ItemReaction &) const = default;
};

struct ItemVote
{
    QString from;
    QList<int> options;       //!< empty when the vote was taken back

    bool operator==(const ItemVote &) const = default;
};

//! One thing in a conversation: a message of either side, a query, a join request, or another event.
struct ChatItem
{
    enum class Kind {
        Message,       //!< service messages too
        Query,         //!< a press, an inline, shipping or pre-checkout query
        JoinRequest,
        Event,         //!< a member came or went, a boost, a type that no schema knows
    };

    ItemKey key;
    Kind kind = Kind::Message;
    bool isOutgoing = false;
    bool isDeleted = false;                    //!< deleted by us, or the server said so
    QString type;                              //!< update type, or our method
    std::optional<MessageId> message = {};     //!< of a query: the message it is about
    std::optional<qint64> date = {};           //!< Unix seconds, as the server says
    qint64 atMs = 0;                           //!< received, or answered to our call
    std::optional<UserId> from = {};
    QString fromName;
    LogId log{};                               //!< the update of the version shown; 0 when it is our own
    QByteArray json;                           //!< version shown: the update as received, or the Message we were answered
    QByteArray draft;                          //!< of our own: what it was sent from, as saveSent() was given it
    Summary summary;
    QList<ItemVersion> versions;               //!< oldest first, the shown one last; empty when never edited
    QList<ItemReaction> reactions;
    QByteArray poll;                           //!< latest Poll, when it changed since the message
    QList<ItemVote> votes;
    QString queryId;                           //!< for setAnswered(): a query, or a join request
    std::optional<qint64> answeredMs = {};

    QJsonObject object() const;                //!< the Message, CallbackQuery … inside `json`

    bool operator==(const ChatItem &) const = default;
};

//! A message that was searched for by its text.
struct FoundMessage
{
    Conversation conversation;                 //!< in which it stands
    ItemKey item;
    qint64 atMs = 0;
    bool isOutgoing = false;
    QString fromName;
    QString excerpt;                           //!< one line of its text around what was searched for

    bool operator==(const FoundMessage &) const = default;
};

//! What stands for a query's id in a join request, for UpdateStore::setAnswered().
QString joinRequestQueryId(ChatId chat, UserId user);

//! What the log tells of a person.
struct Person
{
    UserId id{};
    QString name;                  //!< the latest
    QString username;
    QString languageCode;
    QStringList earlierNames;      //!< "First Last (@username)", latest first
    bool isBot = false;
    bool isPremium = false;
    qint64 firstSeenMs = 0;
    qint64 lastSeenMs = 0;
    qint64 updates = 0;

    bool operator==(const Person &) const = default;
};

//! What the log tells of a chat.
struct ChatInfo
{
    ChatId id{};
    QString title;
    QString type;
    QString username;
    QStringList earlierTitles;     //!< latest first
    qint64 firstSeenMs = 0;
    qint64 lastSeenMs = 0;
    qint64 updates = 0;

    bool operator==(const ChatInfo &) const = default;
};

} // namespace Botdesk
