// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>

#include <map>
#include <optional>

namespace Botdesk::Sandbox {

enum class ChatType { Private, Group, Supergroup, Channel };

QString chatTypeName(ChatType type);   //!< private, group, supergroup, channel

//! A message as the world keeps it; each bot gets its own view of it from World::messageJson().
struct Message
{
    qint64 id = 0;             //!< in its chat; in a basic group every bot has another one, see `idOf`
    qint64 fromId = 0;         //!< a person or a bot; 0 for posts of a channel
    qint64 authorId = 0;       //!< who really sent it, also where a channel stands as sender
    qint64 senderChatId = 0;
    qint64 viaBotId = 0;
    qint64 date = 0;
    qint64 editDate = 0;
    qint64 replyTo = 0;        //!< `id` of a message of this chat
    bool isService = false;
    QJsonObject content;       //!< text and entities, photo and caption, …: what an edit replaces
    QJsonObject extra;         //!< forward_origin, media_group_id, quote, …: what an edit leaves
    QJsonObject hidden;        //!< what no bot and no phone is shown: a game's short name, who has bought paid media
    QJsonObject inlineMarkup;  //!< the inline keyboard, as it is echoed
    QString inlineMessageId;   //!< of a message that came through a bot's inline results
    QHash<qint64, qint64> idOf;             //!< basic groups: bot → the id that bot sees
    QMap<qint64, QJsonArray> reactions;     //!< user → ReactionType list
};

enum class MemberStatus { Creator, Administrator, Member, Restricted, Left, Kicked };

QString memberStatusName(MemberStatus status);                //!< creator … kicked
std::optional<MemberStatus> readMemberStatus(QStringView name);

struct Member
{
    MemberStatus status = MemberStatus::Member;
    QJsonObject rights = {};      //!< can_… of an administrator, or what a restricted one may still do
    qint64 untilDate = 0;         //!< of restricted and kicked; 0 is for ever
    QString customTitle = {};
    bool isAnonymous = false;
    bool isStillMember = true;    //!< of a restricted one
};

struct JoinRequest
{
    qint64 date = 0;
    QString bio;
    QString inviteLink;
};

//! A private chat of one person and one bot, or a group, supergroup or channel.
struct Chat
{
    ChatType type = ChatType::Private;
    qint64 id = 0;                //!< in a private chat the person's
    qint64 botId = 0;             //!< in a private chat the bot's, else 0
    QString title;
    QString username;
    QString description;
    QMap<qint64, Member> members;
    std::map<qint64, Message> messages;
    qint64 nextMessageId = 1;
    QHash<QPair<qint64, qint64>, qint64> idFor;   //!< basic groups: (bot, its id) → Message::id
    QList<qint64> pinned;                         //!< newest first
    qint64 migratedTo = 0;
    qint64 migratedFrom = 0;
    qint64 lastBotSender = 0;                     //!< for privacy mode: who may see commands without a name
    QJsonObject permissions;                      //!< ChatPermissions of ordinary members
    QMap<QString, QJsonObject> inviteLinks;       //!< link → ChatInviteLink
    QMap<QString, int> linkUses;
    QMap<qint64, JoinRequest> joinRequests;
    QMap<qint64, QJsonObject> replyKeyboards;     //!< person → the keyboard that stands below the input field
    bool wantsJoinRequests = false;
    bool isForum = false;
    QMap<qint64, QJsonObject> topics;             //!< of a forum: message_thread_id → name, icon_color, is_closed …
    QString action;               //!< what a bot is doing there (typing, …) until `actionUntil`
    qint64 actionUntil = 0;

    bool isPrivate() const { return type == ChatType::Private; }
    bool isBroadcast() const { return type == ChatType::Channel; }
    bool isShared() const { return type != ChatType::Private; }
    QString typeName() const { return chatTypeName(type); }
    const Member *member(qint64 userId) const;
    bool hasMember(qint64 userId) const;           //!< is inside now
    bool isAdministrator(qint64 userId) const;     //!< or the owner
    bool hasRight(qint64 userId, QStringView right) const;   //!< owner: always; administrator: if given
    int memberCount() const;
};

} // namespace Botdesk::Sandbox
