// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/stickers.h"
#include "sandbox/topics.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr int NameLimit = 128;   // characters
constexpr std::array Colours = {0x6FB9F0, 0xFFD67E, 0xCB86DB, 0x8EEE98, 0xFF93B2, 0xFB6F5F};

Checked<Chat *> readForum(Call &call, const QString &verb)
{
    BOTDESK_TRY(chat, readChat(call, Access::Write));
    if (!chat->isForum)
        return badRequest(u"the chat is not a forum"_s);
    if (!chat->hasRight(call.bot.id, u"can_manage_topics"))
        return badRequest(u"not enough rights to %1"_s.arg(verb));
    return chat;
}

struct Target
{
    Chat *chat = nullptr;
    qint64 thread = 0;
};

//! Chat and topic of a call; the creator of a topic needs no right for it.
Checked<Target> readTopic(Call &call, const QString &verb)
{
    BOTDESK_TRY(chat, readChat(call, Access::Write));
    if (!chat->isForum)
        return badRequest(u"the chat is not a forum"_s);
    const qint64 thread = call.arguments.integer("message_thread_id");
    if (thread <= GeneralTopic || !chat->topics.contains(thread))
        return badRequest(u"TOPIC_ID_INVALID"_s);
    const auto opened = chat->messages.find(thread);
    const bool isOwn = opened != chat->messages.end() && opened->second.authorId == call.bot.id;
    if (!isOwn && !chat->hasRight(call.bot.id, u"can_manage_topics"))
        return badRequest(u"not enough rights to %1"_s.arg(verb));
    return Target{chat, thread};
}

Checked<QString> readName(const Call &call)
{
    QString name = call.arguments.string("name").simplified();
    while (name.toUcs4().size() > NameLimit)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);   // cut, not refused
    if (name.isEmpty())
        return badRequest(u"title must be non-empty"_s);
    return name;
}

Answer createForumTopic(Call &call)
{
    BOTDESK_TRY(name, readName(call));
    const auto colour = call.arguments.integer("icon_color", Colours.front());
    if (std::none_of(Colours.begin(), Colours.end(), [&](int known) { return known == colour; }))
        return badRequest(u"invalid icon color specified"_s);
    const QString emoji = call.arguments.string("icon_custom_emoji_id");
    if (!emoji.isEmpty() && !customEmoji(call.world, emoji))
        return badRequest(u"DOCUMENT_INVALID"_s);
    BOTDESK_TRY(chat, readForum(call, u"create a topic"_s));
    QJsonObject topic{{u"name"_s, name}, {u"icon_color"_s, colour}};
    if (!emoji.isEmpty())
        topic.insert(u"icon_custom_emoji_id"_s, emoji);
    const qint64 thread = createTopic(call.world, *chat, call.bot.id, topic);
    topic.insert(u"message_thread_id"_s, thread);
    return success(topic);
}

Answer editForumTopic(Call &call)
{
    BOTDESK_TRY(target, readTopic(call, u"edit the topic"_s));
    QJsonObject changed;
    const QJsonObject topic = target.chat->topics[target.thread];
    if (call.arguments.has("name")) {
        BOTDESK_TRY(name, readName(call));
        if (name != topic[u"name"].toString())
            changed.insert(u"name"_s, name);
    }
    const QString emoji = call.arguments.string("icon_custom_emoji_id");
    if (!emoji.isEmpty() && !customEmoji(call.world, emoji))
        return badRequest(u"DOCUMENT_INVALID"_s);
    if (!emoji.isEmpty() && emoji != topic[u"icon_custom_emoji_id"].toString())
        changed.insert(u"icon_custom_emoji_id"_s, emoji);
    if (changed.isEmpty())
        return badRequest(u"TOPIC_NOT_MODIFIED"_s);
    changeTopic(call.world, *target.chat, call.bot.id, target.thread, changed, {{u"forum_topic_edited"_s, changed}});
    return success(true);
}

Answer setClosed(Call &call, bool closes)
{
    BOTDESK_TRY(target, readTopic(call, closes ? u"close the topic"_s : u"reopen the topic"_s));
    if (target.chat->topics[target.thread][u"is_closed"].toBool() == closes)
        return badRequest(u"TOPIC_NOT_MODIFIED"_s);
    changeTopic(call.world, *target.chat, call.bot.id, target.thread, {{u"is_closed"_s, closes}},
                {{closes ? u"forum_topic_closed"_s : u"forum_topic_reopened"_s, QJsonObject()}});
    return success(true);
}

Answer closeForumTopic(Call &call)
{
    return setClosed(call, true);
}

Answer reopenForumTopic(Call &call)
{
    return setClosed(call, false);
}

Answer deleteForumTopic(Call &call)
{
    BOTDESK_TRY(target, readTopic(call, u"delete the topic"_s));
    QList<qint64> doomed;
    for (const auto &[id, message] : target.chat->messages) {
        if (message.extra[u"message_thread_id"].toInteger() == target.thread)
            doomed.append(id);
    }
    for (const qint64 id : std::as_const(doomed))
        call.world.erase(*target.chat, id);
    target.chat->topics.remove(target.thread);
    call.world.changed();
    return success(true);
}

void unpin(World &world, Chat &chat, qint64 thread)
{
    chat.pinned.removeIf([&](qint64 id) {
        const auto found = chat.messages.find(id);
        return found != chat.messages.end() && found->second.extra[u"message_thread_id"].toInteger() == thread;
    });
    world.changed();
}

Answer unpinAllForumTopicMessages(Call &call)
{
    BOTDESK_TRY(target, readTopic(call, u"pin messages"_s));
    unpin(call.world, *target.chat, target.thread);
    return success(true);
}

Answer editGeneralForumTopic(Call &call)
{
    BOTDESK_TRY(name, readName(call));
    BOTDESK_TRY(chat, readForum(call, u"edit the topic"_s));
    if (chat->topics[GeneralTopic][u"name"].toString() == name)
        return badRequest(u"TOPIC_NOT_MODIFIED"_s);
    changeTopic(call.world, *chat, call.bot.id, GeneralTopic, {{u"name"_s, name}}, {{u"forum_topic_edited"_s, QJsonObject{{u"name"_s, name}}}});
    return success(true);
}

//! A switch of the general topic and the service message that tells of it.
Answer setGeneral(Call &call, const QString &field, bool on, const QString &service, const QString &verb)
{
    BOTDESK_TRY(chat, readForum(call, verb));
    if (chat->topics[GeneralTopic][field].toBool() == on)
        return badRequest(u"TOPIC_NOT_MODIFIED"_s);
    changeTopic(call.world, *chat, call.bot.id, GeneralTopic, {{field, on}}, {{service, QJsonObject()}});
    return success(true);
}

Answer closeGeneralForumTopic(Call &call)
{
    return setGeneral(call, u"is_closed"_s, true, u"forum_topic_closed"_s, u"close the topic"_s);
}

Answer reopenGeneralForumTopic(Call &call)
{
    return setGeneral(call, u"is_closed"_s, false, u"forum_topic_reopened"_s, u"reopen the topic"_s);
}

Answer hideGeneralForumTopic(Call &call)
{
    return setGeneral(call, u"is_hidden"_s, true, u"general_forum_topic_hidden"_s, u"hide the topic"_s);
}

Answer unhideGeneralForumTopic(Call &call)
{
    return setGeneral(call, u"is_hidden"_s, false, u"general_forum_topic_unhidden"_s, u"unhide the topic"_s);
}

Answer unpinAllGeneralForumTopicMessages(Call &call)
{
    BOTDESK_TRY(chat, readForum(call, u"pin messages"_s));
    unpin(call.world, *chat, 0);
    return success(true);
}

Answer getForumTopicIconStickers(Call &call)
{
    return success(stickerSet(call.world, topicIconSet())->value(u"stickers"));
}

} // namespace

void addTopicMethods(Methods &methods)
{
    methods.add("createForumTopic", createForumTopic);
    methods.add("editForumTopic", editForumTopic);
    methods.add("closeForumTopic", closeForumTopic);
    methods.add("reopenForumTopic", reopenForumTopic);
    methods.add("deleteForumTopic", deleteForumTopic);
    methods.add("unpinAllForumTopicMessages", unpinAllForumTopicMessages);
    methods.add("editGeneralForumTopic", editGeneralForumTopic);
    methods.add("closeGeneralForumTopic", closeGeneralForumTopic);
    methods.add("reopenGeneralForumTopic", reopenGeneralForumTopic);
    methods.add("hideGeneralForumTopic", hideGeneralForumTopic);
    methods.add("unhideGeneralForumTopic", unhideGeneralForumTopic);
    methods.add("unpinAllGeneralForumTopicMessages", unpinAllGeneralForumTopicMessages);
    methods.add("getForumTopicIconStickers", getForumTopicIconStickers);
}

} // namespace Botdesk::Sandbox
