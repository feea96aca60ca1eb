// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/chatfile.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

QJsonObject messageToJson(const Message &message)
{
    QJsonObject idOf;
    for (auto it = message.idOf.begin(); it != message.idOf.end(); ++it)
        idOf.insert(QString::number(it.key()), it.value());
    QJsonObject reactions;
    for (auto it = message.reactions.begin(); it != message.reactions.end(); ++it)
        reactions.insert(QString::number(it.key()), it.value());
    return {{u"id"_s, message.id}, {u"from"_s, message.fromId}, {u"author"_s, message.authorId}, {u"sender_chat"_s, message.senderChatId},
            {u"via_bot"_s, message.viaBotId}, {u"date"_s, message.date}, {u"edit_date"_s, message.editDate}, {u"reply_to"_s, message.replyTo},
            {u"is_service"_s, message.isService}, {u"content"_s, message.content}, {u"extra"_s, message.extra},
            {u"hidden"_s, message.hidden}, {u"markup"_s, message.inlineMarkup}, {u"inline_id"_s, message.inlineMessageId}, {u"id_of"_s, idOf}, {u"reactions"_s, reactions}};
}

Message messageFrom(const QJsonValue &json)
{
    Message message;
    message.id = json[u"id"].toInteger();
    message.fromId = json[u"from"].toInteger();
    message.authorId = json[u"author"].toInteger();
    message.senderChatId = json[u"sender_chat"].toInteger();
    message.viaBotId = json[u"via_bot"].toInteger();
    message.date = json[u"date"].toInteger();
    message.editDate = json[u"edit_date"].toInteger();
    message.replyTo = json[u"reply_to"].toInteger();
    message.isService = json[u"is_service"].toBool();
    message.content = json[u"content"].toObject();
    message.extra = json[u"extra"].toObject();
    message.hidden = json[u"hidden"].toObject();
    message.inlineMarkup = json[u"markup"].toObject();
    message.inlineMessageId = json[u"inline_id"].toString();
    const QJsonObject idOf = json[u"id_of"].toObject();
    for (auto it = idOf.begin(); it != idOf.end(); ++it)
        message.idOf.insert(it.key().toLongLong(), it.value().toInteger());
    const QJsonObject reactions = json[u"reactions"].toObject();
    for (auto it = reactions.begin(); it != reactions.end(); ++it)
        message.reactions.insert(it.key().toLongLong(), it.value().toArray());
    return message;
}

QJsonObject memberToJson(const Member &member)
{
    return {{u"status"_s, memberStatusName(member.status)}, {u"rights"_s, member.rights}, {u"until_date"_s, member.untilDate},
            {u"custom_title"_s, member.customTitle}, {u"is_anonymous"_s, member.isAnonymous}, {u"is_still_member"_s, member.isStillMember}};
}

Member memberFrom(const QJsonValue &json)
{
    return {.status = readMemberStatus(json[u"status"].toString()).value_or(MemberStatus::Left), .rights = json[u"rights"].toObject(),
            .untilDate = json[u"until_date"].toInteger(), .customTitle = json[u"custom_title"].toString(),
            .isAnonymous = json[u"is_anonymous"].toBool(), .isStillMember = json[u"is_still_member"].toBool()};
}

} // namespace

QJsonObject saveChat(const Chat &chat)
{
    QJsonArray messages, pinned;
    for (const auto &[id, message] : chat.messages)
        messages.append(messageToJson(message));
    for (const qint64 id : chat.pinned)
        pinned.append(id);
    QJsonObject members, keyboards, links, uses, requests, topics;
    for (auto it = chat.topics.begin(); it != chat.topics.end(); ++it)
        topics.insert(QString::number(it.key()), *it);
    for (auto it = chat.members.begin(); it != chat.members.end(); ++it)
        members.insert(QString::number(it.key()), memberToJson(*it));
    for (auto it = chat.replyKeyboards.begin(); it != chat.replyKeyboards.end(); ++it)
        keyboards.insert(QString::number(it.key()), *it);
    for (auto it = chat.inviteLinks.begin(); it != chat.inviteLinks.end(); ++it)
        links.insert(it.key(), *it);
    for (auto it = chat.linkUses.begin(); it != chat.linkUses.end(); ++it)
        uses.insert(it.key(), *it);
    for (auto it = chat.joinRequests.begin(); it != chat.joinRequests.end(); ++it)
        requests.insert(QString::number(it.key()), QJsonArray{it->date, it->bio, it->inviteLink});
    return {{u"type"_s, chat.typeName()}, {u"id"_s, chat.id}, {u"bot"_s, chat.botId}, {u"title"_s, chat.title}, {u"username"_s, chat.username},
            {u"description"_s, chat.description}, {u"members"_s, members}, {u"messages"_s, messages}, {u"next_message_id"_s, chat.nextMessageId},
            {u"pinned"_s, pinned}, {u"migrated_to"_s, chat.migratedTo}, {u"migrated_from"_s, chat.migratedFrom},
            {u"last_bot_sender"_s, chat.lastBotSender}, {u"permissions"_s, chat.permissions}, {u"reply_keyboards"_s, keyboards},
            {u"invite_links"_s, links}, {u"link_uses"_s, uses}, {u"join_requests"_s, requests}, {u"wants_join_requests"_s, chat.wantsJoinRequests},
            {u"is_forum"_s, chat.isForum}, {u"topics"_s, topics}};
}

Chat loadChat(const QJsonObject &json, qint64 skip)
{
    Chat chat;
    for (const ChatType type : {ChatType::Private, ChatType::Group, ChatType::Supergroup, ChatType::Channel}) {
        if (json[u"type"].toString() == chatTypeName(type))
            chat.type = type;
    }
    chat.id = json[u"id"].toInteger();
    chat.botId = json[u"bot"].toInteger();
    chat.title = json[u"title"].toString();
    chat.username = json[u"username"].toString();
    chat.description = json[u"description"].toString();
    chat.nextMessageId = json[u"next_message_id"].toInteger() + skip;
    chat.migratedTo = json[u"migrated_to"].toInteger();
    chat.migratedFrom = json[u"migrated_from"].toInteger();
    chat.lastBotSender = json[u"last_bot_sender"].toInteger();
    chat.permissions = json[u"permissions"].toObject();
    chat.wantsJoinRequests = json[u"wants_join_requests"].toBool();
    chat.isForum = json[u"is_forum"].toBool();
    const QJsonArray messages = json[u"messages"].toArray();
    for (const QJsonValue &value : messages) {
        Message message = messageFrom(value);
        for (auto it = message.idOf.begin(); it != message.idOf.end(); ++it)
            chat.idFor.insert({it.key(), it.value()}, message.id);
        chat.messages.insert_or_assign(message.id, std::move(message));
    }
    const QJsonArray pinned = json[u"pinned"].toArray();
    for (const QJsonValue &id : pinned)
        chat.pinned.append(id.toInteger());
    const auto each = [&json](const QString &name, const auto &take) {
        const QJsonObject object = json[name].toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            take(it.key(), it.value());
    };
    each(u"members"_s, [&](const QString &id, const QJsonValue &value) { chat.members.insert(id.toLongLong(), memberFrom(value)); });
    each(u"reply_keyboards"_s, [&](const QString &id, const QJsonValue &value) { chat.replyKeyboards.insert(id.toLongLong(), value.toObject()); });
    each(u"topics"_s, [&](const QString &id, const QJsonValue &value) { chat.topics.insert(id.toLongLong(), value.toObject()); });
    each(u"invite_links"_s, [&](const QString &link, const QJsonValue &value) { chat.inviteLinks.insert(link, value.toObject()); });
    each(u"link_uses"_s, [&](const QString &link, const QJsonValue &value) { chat.linkUses.insert(link, value.toInt()); });
    each(u"join_requests"_s, [&](const QString &id, const QJsonValue &value) {
        const QJsonArray fields = value.toArray();
        chat.joinRequests.insert(id.toLongLong(), {.date = fields[0].toInteger(), .bio = fields[1].toString(), .inviteLink = fields[2].toString()});
    });
    return chat;
}

} // namespace Botdesk::Sandbox
