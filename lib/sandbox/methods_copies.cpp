// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/topics.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr int BatchLimit = 100;

struct Source
{
    Chat *chat = nullptr;
    Message *message = nullptr;
};

bool isProtected(const Message &message)
{
    return message.isService || message.extra[u"has_protected_content"].toBool();
}

Message forwarded(Call &call, const Source &source, const Chat &target)
{
    Message copy;
    copy.authorId = call.bot.id;
    copy.fromId = target.isBroadcast() ? 0 : call.bot.id;
    copy.senderChatId = target.isBroadcast() ? target.id : 0;
    copy.content = source.message->content;
    copy.hidden = source.message->hidden;
    copy.hidden.remove(u"buyers"_s);   // whoever bought it there has not bought it here
    const QJsonObject origin = call.world.originJson(*source.chat, *source.message);
    copy.extra.insert(u"forward_origin"_s, origin);
    // The fields that older frameworks read.
    copy.extra.insert(u"forward_date"_s, origin[u"date"]);
    if (origin[u"type"].toString() == u"user")
        copy.extra.insert(u"forward_from"_s, origin[u"sender_user"]);
    if (origin[u"type"].toString() == u"channel") {
        copy.extra.insert(u"forward_from_chat"_s, origin[u"chat"]);
        copy.extra.insert(u"forward_from_message_id"_s, origin[u"message_id"]);
    }
    if (call.arguments.flag("protect_content"))
        copy.extra.insert(u"has_protected_content"_s, true);
    return copy;
}

Checked<Source> readSourceMessage(Call &call, qint64 messageId, QStringView verb)
{
    BOTDESK_TRY(chat, readChat(call, Access::Read, "from_chat_id"));
    if (messageId <= 0)
        return badRequest(u"message identifier is not specified"_s);
    Message *message = call.world.find(*chat, call.bot, messageId);
    if (!message)
        return badRequest(u"message to %1 not found"_s.arg(verb));
    return Source{chat, message};
}

Answer forwardMessage(Call &call)
{
    BOTDESK_TRY(chat, readChat(call, Access::Write));
    BOTDESK_TRY(source, readSourceMessage(call, call.arguments.integer("message_id"), u"forward"));
    if (isProtected(*source.message))
        return badRequest(u"the message can't be forwarded"_s);
    if (const auto may = mayPost(call, *chat); !may)
        return tl::unexpected(may.error());
    BOTDESK_TRY(thread, readThread(call, *chat, nullptr));
    Message copy = forwarded(call, source, *chat);
    putIntoThread(copy, thread);
    const Message &sent = call.world.post(*chat, std::move(copy));
    return success(call.world.messageJson(*chat, sent, call.bot));
}

Answer copyMessage(Call &call)
{
    const bool hasCaption = call.arguments.has("caption");
    BOTDESK_TRY(caption, readSource(call.arguments, "caption", "caption_entities", TextRules::caption()));
    BOTDESK_TRY(source, readSourceMessage(call, call.arguments.integer("message_id"), u"copy"));
    if (isProtected(*source.message))
        return badRequest(u"message can't be copied"_s);
    Chat *where = nullptr;
    BOTDESK_TRY(sent, send(call, [&](Chat &chat) -> Checked<Draft> {
        where = &chat;
        Draft draft{.content = source.message->content, .hidden = source.message->hidden};
        draft.hidden.remove(u"buyers"_s);
        if (hasCaption && !draft.content.contains(u"text")) {
            BOTDESK_TRY(text, finished(caption, TextRules::caption()));
            draft.content.remove(u"caption"_s);
            draft.content.remove(u"caption_entities"_s);
            insertText(draft.content, call.world, text, u"caption"_s, u"caption_entities"_s);
        }
        return draft;
    }));
    if (sent->inlineMarkup.isEmpty() && !call.arguments.has("reply_markup"))
        sent->inlineMarkup = source.message->inlineMarkup;
    return success(QJsonObject{{u"message_id"_s, call.world.messageIdFor(*where, *sent, call.bot)}});
}

Checked<QList<qint64>> readMessageIds(Call &call)
{
    const QJsonValue value = readJson(call.arguments, "message_ids");
    if (!call.arguments.has("message_ids"))
        return badRequest(u"message identifiers are not specified"_s);
    if (!value.isArray())
        return badRequest(value.isUndefined() ? u"can't parse message identifiers JSON object"_s : u"expected an Array of message identifiers"_s);
    const QJsonArray array = value.toArray();
    if (array.size() > BatchLimit)
        return badRequest(u"too many message identifiers specified"_s);
    if (array.isEmpty())
        return badRequest(u"message identifiers are not specified"_s);
    QList<qint64> ids;
    for (const QJsonValue &id : array) {
        const qint64 number = id.isString() ? id.toString().toLongLong() : id.toInteger();
        if (number <= 0)
            return badRequest(u"message identifier is not specified"_s);
        if (!ids.isEmpty() && number <= ids.last())
            return badRequest(u"message identifiers must be in a strictly increasing order"_s);
        ids.append(number);
    }
    return ids;
}

enum class Way { Forward, Copy };

Answer sendMany(Call &call, Way way)
{
    BOTDESK_TRY(ids, readMessageIds(call));
    BOTDESK_TRY(chat, readChat(call, Access::Write));
    BOTDESK_TRY(from, readChat(call, Access::Read, "from_chat_id"));
    if (const auto may = mayPost(call, *chat); !may)
        return tl::unexpected(may.error());
    BOTDESK_TRY(thread, readThread(call, *chat, nullptr));
    QHash<QString, QString> albums;   // what belonged together stays together
    QList<Message> copies;
    for (const qint64 id : ids) {
        Message *message = call.world.find(*from, call.bot, id);
        if (!message || isProtected(*message))
            continue;   // those that are gone or cannot be taken along are skipped
        Message copy = forwarded(call, {from, message}, *chat);
        if (way == Way::Copy) {
            copy.extra = {};
            copy.inlineMarkup = message->inlineMarkup;
            if (call.arguments.flag("remove_caption")) {
                copy.content.remove(u"caption"_s);
                copy.content.remove(u"caption_entities"_s);
            }
        }
        if (const QString album = message->extra[u"media_group_id"].toString(); !album.isEmpty()) {
            if (!albums.contains(album))
                albums.insert(album, call.world.randomNumber(17));
            copy.extra.insert(u"media_group_id"_s, albums.value(album));
        }
        putIntoThread(copy, thread);
        copies.append(copy);
    }
    if (copies.isEmpty())
        return badRequest(way == Way::Forward ? u"there are no messages to forward"_s : u"there are no messages to copy"_s);
    QJsonArray sent;
    for (const Message &copy : std::as_const(copies)) {
        const Message &posted = call.world.post(*chat, copy);
        sent.append(QJsonObject{{u"message_id"_s, call.world.messageIdFor(*chat, posted, call.bot)}});
    }
    return success(sent);
}

Answer forwardMessages(Call &call)
{
    return sendMany(call, Way::Forward);
}

Answer copyMessages(Call &call)
{
    return sendMany(call, Way::Copy);
}

bool mayDelete(Call &call, const Chat &chat, const Message &message)
{
    constexpr qint64 TwoDays = 48 * 3600;
    constexpr qint64 OneDay = 24 * 3600;
    const qint64 age = call.world.now() - message.date;
    const bool isOwn = message.authorId == call.bot.id;
    if (chat.isPrivate())
        return message.content.contains(u"dice") ? age > OneDay && age < TwoDays : age < TwoDays;
    if (chat.hasRight(call.bot.id, u"can_delete_messages"))
        return true;
    if (chat.isBroadcast())
        return isOwn && age < TwoDays && chat.hasRight(call.bot.id, u"can_post_messages");
    return isOwn && age < TwoDays;
}

Answer deleteMessage(Call &call)
{
    BOTDESK_TRY(chat, readChat(call, Access::Write));
    BOTDESK_TRY(message, readMessage(call, *chat, u"to delete"));
    if (!mayDelete(call, *chat, *message))
        return badRequest(u"message can't be deleted"_s);
    call.world.erase(*chat, message->id);
    return success(true);
}

Answer deleteMessages(Call &call)
{
    const QJsonArray ids = readJson(call.arguments, "message_ids").toArray();
    if (ids.isEmpty())
        return badRequest(u"message identifiers are not specified"_s);
    if (ids.size() > BatchLimit)
        return badRequest(u"too many message identifiers specified"_s);
    BOTDESK_TRY(chat, readChat(call, Access::Write));
    QList<qint64> doomed;
    for (const QJsonValue &id : ids) {
        const Message *message = call.world.find(*chat, call.bot, id.isString() ? id.toString().toLongLong() : id.toInteger());
        if (message && !mayDelete(call, *chat, *message))
            return badRequest(u"message can't be deleted"_s);
        if (message)
            doomed.append(message->id);
    }
    for (const qint64 id : std::as_const(doomed))
        call.world.erase(*chat, id);
    return success(true);
}

} // namespace

void addCopyMethods(Methods &methods)
{
    methods.add("forwardMessage", forwardMessage);
    methods.add("forwardMessages", forwardMessages);
    methods.add("copyMessage", copyMessage);
    methods.add("copyMessages", copyMessages);
    methods.add("deleteMessage", deleteMessage);
    methods.add("deleteMessages", deleteMessages);
}

} // namespace Botdesk::Sandbox
