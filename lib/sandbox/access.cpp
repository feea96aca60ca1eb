// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/access.h"

#include "rules/serverjson.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

QJsonValue valueOf(const ServerJson &json)
{
    switch (json.type()) {
    case ServerJson::Type::Null: return QJsonValue::Null;
    case ServerJson::Type::Boolean: return json.toBool();
    case ServerJson::Type::String: return QString::fromUtf8(json.text());
    case ServerJson::Type::Number: {
        bool isWhole = false;
        const qint64 whole = json.text().toLongLong(&isWhole);
        return isWhole ? QJsonValue(whole) : QJsonValue(json.text().toDouble());
    }
    case ServerJson::Type::Array: {
        QJsonArray array;
        for (const ServerJson &item : json.items())
            array.append(valueOf(item));
        return array;
    }
    case ServerJson::Type::Object: {
        QJsonObject object;
        for (const auto &[key, value] : json.members()) {
            // The first of two equal keys counts.
            const QString name = QString::fromUtf8(key);
            if (!object.contains(name))
                object.insert(name, valueOf(value));
        }
        return object;
    }
    }
    Q_UNREACHABLE();
}

Checked<Chat *> privateChatOf(Call &call, qint64 id, Access access)
{
    if (call.world.bot(id))
        return access == Access::Write ? Checked<Chat *>(forbidden(u"the bot can't send messages to the bot"_s))
                                       : Checked<Chat *>(badRequest(u"chat not found"_s));
    const Person *person = call.world.person(id);
    if (!person)
        return badRequest(u"chat not found"_s);
    const bool hasStarted = person->started.contains(call.bot.id);
    if (!hasStarted) {
        // The bot knows a person it shares a group with, and still must wait to be written to.
        bool isKnown = false;
        for (const auto &[chatId, chat] : call.world.sharedChats())
            isKnown = isKnown || (chat.hasMember(id) && chat.hasMember(call.bot.id));
        if (!isKnown)
            return badRequest(u"chat not found"_s);
        if (access == Access::Write)
            return forbidden(u"bot can't initiate conversation with a user"_s);
    }
    if (access == Access::Write && person->isDeactivated)
        return forbidden(u"user is deactivated"_s);
    if (access == Access::Write && person->blocked.contains(call.bot.id))
        return forbidden(u"bot was blocked by the user"_s);
    return &call.world.privateChat(call.bot, *person);
}

Checked<Chat *> sharedChatOf(Call &call, Chat &chat, Access access)
{
    if (access == Access::Know)
        return &chat;
    if (chat.migratedTo) {
        Refusal refusal{.code = 400, .text = u"Bad Request: group chat was upgraded to a supergroup chat"_s, .migrateToChatId = chat.migratedTo};
        if (access == Access::Write)
            return tl::unexpected<Refusal>(refusal);
        return &chat;
    }
    const Member *member = chat.member(call.bot.id);
    if (member && member->status == MemberStatus::Kicked)
        return forbidden(u"bot was kicked from the %1 chat"_s.arg(chat.typeName()));
    const bool isPublic = !chat.username.isEmpty();
    if (!chat.hasMember(call.bot.id) && (!isPublic || access == Access::Write))
        return forbidden(u"bot is not a member of the %1 chat"_s.arg(chat.typeName()));
    return &chat;
}

} // namespace

Checked<Chat *> readChat(Call &call, Access access, QByteArrayView name)
{
    const QString text = call.arguments.string(name).trimmed();
    if (text.isEmpty())
        return badRequest(u"chat_id is empty"_s);
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber) {
        Chat *chat = text.startsWith(u'@') ? call.world.sharedChat(text.mid(1)) : nullptr;
        if (!chat)
            return badRequest(u"chat not found"_s);
        return sharedChatOf(call, *chat, access);
    }
    if (id > 0)
        return privateChatOf(call, id, access);
    Chat *chat = call.world.sharedChat(id);
    // A chat that the bot was never in does not exist for it.
    if (!chat || (!chat->member(call.bot.id) && chat->username.isEmpty() && !chat->migratedTo))
        return badRequest(u"chat not found"_s);
    return sharedChatOf(call, *chat, access);
}

Checked<Chat *> mayPost(Call &call, Chat &chat, const QString &kind)
{
    if (chat.isPrivate())
        return &chat;
    if (chat.isBroadcast()) {
        if (!chat.hasRight(call.bot.id, u"can_post_messages"))
            return badRequest(u"need administrator rights in the channel chat"_s);
        return &chat;
    }
    if (chat.isAdministrator(call.bot.id))
        return &chat;
    const QString right = u"can_send_"_s + kind;
    const Member *member = chat.member(call.bot.id);
    const bool isRestricted = member && member->status == MemberStatus::Restricted;
    const bool may = chat.permissions[right].toBool() && (!isRestricted || member->rights[right].toBool());
    static const QHash<QString, QString> words = {{u"messages"_s, u"text messages"_s}, {u"photos"_s, u"photos"_s},
        {u"videos"_s, u"videos"_s}, {u"documents"_s, u"documents"_s}, {u"audios"_s, u"music"_s}, {u"voice_notes"_s, u"voice notes"_s},
        {u"video_notes"_s, u"video notes"_s}, {u"polls"_s, u"polls"_s}, {u"other_messages"_s, u"stickers and GIFs"_s}};
    if (!may)
        return badRequest(u"not enough rights to send %1 to the chat"_s.arg(words.value(kind, kind)));
    return &chat;
}

Checked<Message *> readMessage(Call &call, Chat &chat, QStringView purpose, QByteArrayView name)
{
    const qint64 id = call.arguments.integer(name);
    if (id <= 0)
        return badRequest(u"message identifier is not specified"_s);
    Message *message = call.world.find(chat, call.bot, id);
    if (!message)
        return badRequest(u"message %1 not found"_s.arg(purpose));
    return message;
}

Checked<qint64> readUserId(Call &call, QByteArrayView name)
{
    const qint64 id = call.arguments.integer(name);
    if (id <= 0)
        return badRequest(u"invalid user_id specified"_s);
    if (!call.world.person(id) && !call.world.bot(id))
        return badRequest(u"user not found"_s);
    return id;
}

Checked<QString> required(const Arguments &arguments, QByteArrayView name)
{
    const QString text = arguments.string(name);
    if (text.isEmpty())
        return badRequest(u"parameter \"%1\" is required"_s.arg(QString::fromUtf8(name.toByteArray())));
    return text;
}

QJsonValue readJson(const Arguments &arguments, QByteArrayView name)
{
    const auto json = ServerJson::parse(arguments.text(name));
    return json ? valueOf(*json) : QJsonValue(QJsonValue::Undefined);
}

} // namespace Botdesk::Sandbox
