// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/topics.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

Checked<qint64> readThread(const Call &call, const Chat &chat, const Message *repliedTo)
{
    qint64 thread = call.arguments.integer("message_thread_id");
    if (thread <= 0 && chat.isForum && repliedTo)
        thread = repliedTo->extra[u"message_thread_id"].toInteger();
    if (thread <= 0 && !chat.isForum)
        return 0;
    if (thread <= 0)
        thread = GeneralTopic;
    if (!chat.topics.contains(thread))
        return badRequest(u"message thread not found"_s);
    if (chat.topics[thread][u"is_closed"].toBool() && !chat.hasRight(call.bot.id, u"can_manage_topics"))
        return badRequest(u"TOPIC_CLOSED"_s);
    return thread == GeneralTopic ? 0 : thread;
}

void putIntoThread(Message &message, qint64 thread)
{
    if (thread <= 0)
        return;
    message.extra.insert(u"message_thread_id"_s, thread);
    message.extra.insert(u"is_topic_message"_s, true);
}

namespace {

Message serviceMessage(qint64 actorId, const QJsonObject &content)
{
    Message message;
    message.fromId = actorId;
    message.authorId = actorId;
    message.isService = true;
    message.content = content;
    return message;
}

} // namespace

qint64 createTopic(World &world, Chat &chat, qint64 actorId, const QJsonObject &topic)
{
    const qint64 thread = chat.nextMessageId;   // what post() gives it
    Message message = serviceMessage(actorId, {{u"forum_topic_created"_s, topic}});
    putIntoThread(message, thread);
    chat.topics.insert(thread, topic);
    world.post(chat, std::move(message));
    return thread;
}

void changeTopic(World &world, Chat &chat, qint64 actorId, qint64 thread, const QJsonObject &fields, const QJsonObject &content)
{
    QJsonObject &topic = chat.topics[thread];
    for (auto it = fields.begin(); it != fields.end(); ++it)
        topic.insert(it.key(), it.value());
    Message message = serviceMessage(actorId, content);
    putIntoThread(message, thread == GeneralTopic ? 0 : thread);
    world.post(chat, std::move(message));
}

} // namespace Botdesk::Sandbox
