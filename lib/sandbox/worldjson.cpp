// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/world.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

void insertUnlessEmpty(QJsonObject &json, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        json.insert(name, value);
}

void insertAll(QJsonObject &json, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        json.insert(it.key(), it.value());
}

} // namespace

QJsonObject World::userJson(qint64 id, bool asSender) const
{
    if (const auto found = m_bots.find(id); found != m_bots.end()) {
        const Bot &bot = found->second;
        return {{u"id"_s, id}, {u"is_bot"_s, true}, {u"first_name"_s, bot.firstName}, {u"username"_s, bot.username}};
    }
    const auto found = m_people.find(id);
    if (found == m_people.end())
        return {{u"id"_s, id}, {u"is_bot"_s, false}, {u"first_name"_s, QString()}};
    const Person &person = found->second;
    QJsonObject json{{u"id"_s, id}, {u"is_bot"_s, false}, {u"first_name"_s, person.firstName}};
    insertUnlessEmpty(json, u"last_name"_s, person.lastName);
    insertUnlessEmpty(json, u"username"_s, person.username);
    if (asSender)
        insertUnlessEmpty(json, u"language_code"_s, person.languageCode);
    if (person.isPremium)
        json.insert(u"is_premium"_s, true);
    return json;
}

QString World::chatName(const Chat &chat) const
{
    if (chat.isShared())
        return chat.title;
    const auto found = m_people.find(chat.id);
    return found == m_people.end() ? QString() : found->second.name();
}

QJsonObject World::chatJson(const Chat &chat) const
{
    QJsonObject json{{u"id"_s, chat.id}, {u"type"_s, chat.typeName()}};
    if (chat.isShared()) {
        json.insert(u"title"_s, chat.title);
        insertUnlessEmpty(json, u"username"_s, chat.username);
        if (chat.isForum)
            json.insert(u"is_forum"_s, true);
        return json;
    }
    if (const auto found = m_people.find(chat.id); found != m_people.end()) {
        json.insert(u"first_name"_s, found->second.firstName);
        insertUnlessEmpty(json, u"last_name"_s, found->second.lastName);
        insertUnlessEmpty(json, u"username"_s, found->second.username);
    }
    return json;
}

QJsonObject World::messageJson(const Chat &chat, const Message &message, const Bot &bot, bool withReply) const
{
    QJsonObject json{{u"message_id"_s, messageIdFor(chat, message, bot)}, {u"chat"_s, chatJson(chat)}, {u"date"_s, message.date}};
    if (message.fromId)
        json.insert(u"from"_s, userJson(message.fromId, true));
    if (message.senderChatId) {
        const auto sender = m_shared.find(message.senderChatId);
        if (sender != m_shared.end())
            json.insert(u"sender_chat"_s, chatJson(sender->second));
    }
    if (message.editDate)
        json.insert(u"edit_date"_s, message.editDate);
    if (message.viaBotId)
        json.insert(u"via_bot"_s, userJson(message.viaBotId));
    insertAll(json, message.extra);
    insertAll(json, message.content);
    // A message that came through inline results hides its keyboard's owner from everybody else, not the keyboard.
    if (!message.inlineMarkup.isEmpty())
        json.insert(u"reply_markup"_s, message.inlineMarkup);
    // In a topic, what answers nothing else answers the message that opened it.
    const qint64 thread = message.extra[u"is_topic_message"].toBool() ? message.extra[u"message_thread_id"].toInteger() : 0;
    const qint64 replyTo = message.replyTo ? message.replyTo : thread == message.id ? 0 : thread;
    if (withReply && replyTo) {
        const auto target = chat.messages.find(replyTo);
        if (target != chat.messages.end())
            json.insert(u"reply_to_message"_s, messageJson(chat, target->second, bot, false));
    }
    // A pinned message's id is a matter of who looks, so the content holds only its place in the chat.
    if (const QJsonValue pinned = message.content[u"pinned_message"]; pinned.isDouble()) {
        const auto target = chat.messages.find(pinned.toInteger());
        if (target != chat.messages.end())
            json.insert(u"pinned_message"_s, messageJson(chat, target->second, bot, false));
        else
            json.remove(u"pinned_message"_s);
    }
    return json;
}

QJsonObject World::originJson(const Chat &chat, const Message &message) const
{
    if (const QJsonValue origin = message.extra[u"forward_origin"]; origin.isObject())
        return origin.toObject();
    if (chat.isBroadcast()) {
        QJsonObject origin{{u"type"_s, u"channel"_s}, {u"chat"_s, chatJson(chat)}, {u"message_id"_s, message.id}, {u"date"_s, message.date}};
        insertUnlessEmpty(origin, u"author_signature"_s, message.extra[u"author_signature"].toString());
        return origin;
    }
    return {{u"type"_s, u"user"_s}, {u"sender_user"_s, userJson(message.fromId)}, {u"date"_s, message.date}};
}

QJsonArray World::entitiesJson(const QList<TextEntity> &entities) const
{
    return toJson(entities, [this](UserId id) { return userJson(number(id)); });
}

QJsonObject World::memberJson(const Chat &chat, qint64 userId) const
{
    static const Member nobody{.status = MemberStatus::Left};
    const Member *found = chat.member(userId);
    const Member &member = found ? *found : nobody;
    QJsonObject json{{u"user"_s, userJson(userId)}, {u"status"_s, memberStatusName(member.status)}};
    switch (member.status) {
    case MemberStatus::Creator:
        json.insert(u"is_anonymous"_s, member.isAnonymous);
        insertUnlessEmpty(json, u"custom_title"_s, member.customTitle);
        break;
    case MemberStatus::Administrator:
        json.insert(u"can_be_edited"_s, false);
        json.insert(u"is_anonymous"_s, member.isAnonymous);
        insertUnlessEmpty(json, u"custom_title"_s, member.customTitle);
        insertAll(json, member.rights);
        break;
    case MemberStatus::Restricted:
        json.insert(u"is_member"_s, member.isStillMember);
        json.insert(u"until_date"_s, member.untilDate);
        insertAll(json, member.rights);
        break;
    case MemberStatus::Kicked: json.insert(u"until_date"_s, member.untilDate); break;
    case MemberStatus::Member:
    case MemberStatus::Left: break;
    }
    return json;
}

} // namespace Botdesk::Sandbox
