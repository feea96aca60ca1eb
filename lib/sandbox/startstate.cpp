// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/world.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

void says(World &world, Chat &chat, qint64 fromId, const QString &text)
{
    Message message;
    message.fromId = fromId;
    message.content.insert(u"text"_s, text);
    if (text.startsWith(u'/')) {
        const auto end = text.indexOf(u' ');
        message.content.insert(u"entities"_s, QJsonArray{QJsonObject{
            {u"offset"_s, 0}, {u"length"_s, end < 0 ? text.size() : end}, {u"type"_s, u"bot_command"_s}}});
    }
    world.post(chat, std::move(message));
}

Chat &makeChat(World &world, ChatType type, const QString &title, qint64 ownerId)
{
    Chat &chat = world.addChat(type, title);
    chat.members.insert(ownerId, {.status = MemberStatus::Creator});
    return chat;
}

QJsonObject channelRights()
{
    QJsonObject rights;
    for (const char *no : {"can_change_info", "can_delete_messages", "can_invite_users", "can_restrict_members", "can_promote_members",
                           "can_manage_video_chats", "can_post_stories", "can_edit_stories", "can_delete_stories"})
        rights.insert(QLatin1StringView(no), false);
    for (const char *yes : {"can_manage_chat", "can_post_messages", "can_edit_messages"})
        rights.insert(QLatin1StringView(yes), true);
    return rights;
}

} // namespace

void makeStartState(World &world)
{
    // After a reset the bot is the same: whoever runs it keeps the token.
    Bot &bot = world.bots().empty() ? world.addBot(u"Sandbox bot"_s, u"sandbox_bot"_s) : world.bots().begin()->second;
    const QString mark = u"(sandbox)"_s;
    Person &alice = world.addPerson(u"Alice"_s, mark);
    Person &bob = world.addPerson(u"Bob"_s, mark);
    Person &carol = world.addPerson(u"Carol"_s, mark);
    alice.username = u"alice_sandbox"_s;
    bob.languageCode = u"de"_s;
    carol.languageCode = u"ru"_s;

    for (Person *person : {&alice, &bob, &carol}) {
        person->started.insert(bot.id);
        says(world, world.privateChat(bot, *person), person->id, u"/start"_s);
    }
    says(world, world.privateChat(bot, alice), alice.id, u"Hello! Is anybody there?"_s);
    says(world, world.privateChat(bot, bob), bob.id, u"Hallo, ich habe eine Frage 👋"_s);
    says(world, world.privateChat(bot, carol), carol.id, u"Привет! Как это работает?"_s);

    Chat &group = makeChat(world, ChatType::Group, u"Small group (sandbox)"_s, alice.id);
    Chat &supergroup = makeChat(world, ChatType::Supergroup, u"Large group (sandbox)"_s, bob.id);
    Chat &channel = makeChat(world, ChatType::Channel, u"Channel (sandbox)"_s, alice.id);
    channel.username = u"sandbox_channel"_s;
    for (Chat *chat : {&group, &supergroup}) {
        for (const Person *person : {&alice, &bob, &carol}) {
            if (!chat->members.contains(person->id))
                chat->members.insert(person->id, {});
        }
        chat->members.insert(bot.id, {});
    }
    channel.members.insert(bob.id, {});
    channel.members.insert(bot.id, {.status = MemberStatus::Administrator, .rights = channelRights()});
}

} // namespace Botdesk::Sandbox
