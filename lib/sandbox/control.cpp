// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/control.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

qint64 idOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

tl::expected<void, ControlError> mayAct(const ControlCall &call, const Person &person, const Chat &chat)
{
    if (chat.isPrivate() && chat.id != person.id)
        return controlError(u"\"chat_id\": this is the chat of somebody else"_s);
    if (chat.isPrivate() && person.blocked.contains(call.bot->id))
        return controlError(u"\"from\": this person has blocked the bot"_s, 409);
    if (!chat.hasMember(person.id))
        return controlError(u"\"from\": this person is not a member of the chat"_s, 409);
    return {};
}

tl::expected<Person *, ControlError> ControlCall::person(QStringView name) const
{
    const QJsonValue value = body[name];
    if (value.isUndefined())
        return controlError(u"\"%1\" is missing"_s.arg(name));
    Person *found = world.person(idOf(value));
    if (!found)
        return controlError(u"\"%1\": there is no such person"_s.arg(name), 404);
    return found;
}

tl::expected<Chat *, ControlError> ControlCall::chat(QStringView name) const
{
    const QJsonValue value = body[name];
    if (value.isUndefined())
        return controlError(u"\"%1\" is missing"_s.arg(name));
    const qint64 id = idOf(value);
    if (id > 0) {
        Person *owner = world.person(id);
        if (owner && bot)
            return &world.privateChat(*bot, *owner);
    }
    Chat *found = id < 0 ? world.sharedChat(id) : nullptr;
    if (!found)
        return controlError(u"\"%1\": there is no such chat"_s.arg(name), 404);
    return found;
}

tl::expected<Message *, ControlError> ControlCall::message(Chat &chat, QStringView name) const
{
    if (body[name].isUndefined())
        return controlError(u"\"%1\" is missing"_s.arg(name));
    Message *found = bot ? world.find(chat, *bot, idOf(body[name])) : nullptr;
    if (!found)
        return controlError(u"\"%1\": there is no such message"_s.arg(name), 404);
    return found;
}

Control::Control(World &world, ServerLog &log, Faults &faults, Deliveries &deliveries, QObject &owner)
    : m_world(world)
    , m_log(log)
    , m_faults(faults)
    , m_deliveries(deliveries)
    , m_scenarios([this](const QString &command, const QJsonObject &body) { return handle("POST", command, {}, body).has_value(); }, owner)
{
    addStateCommands(*this);
    addPeopleCommands(*this);
    addSendCommands(*this);
    addTalkCommands(*this);
    addInlineCommands(*this);
    addPaymentCommands(*this);
    addContentCommands(*this);
    addServerCommands(*this);
    addWebhookCommands(*this);
}

ControlResult Control::handle(const QByteArray &method, const QString &path, const QUrlQuery &query, const QJsonObject &body)
{
    QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    // "chats/700100001/messages" is looked up as "chats/*/messages".
    QStringList pattern = parts;
    if (pattern.size() == 3)
        pattern[1] = u"*"_s;
    const QString name = pattern.join(u'/');
    const Command command = m_commands.value({method, name});
    if (!command) {
        const bool isKnown = m_commands.contains({"GET", name}) || m_commands.contains({"POST", name});
        return isKnown ? controlError(u"%1 does not answer %2"_s.arg(name, QString::fromLatin1(method)), 405)
                       : controlError(u"there is no \"%1\" here"_s.arg(path), 404);
    }
    ControlCall call{.world = m_world, .log = m_log, .faults = m_faults, .scenarios = m_scenarios, .deliveries = m_deliveries,
                     .path = parts, .query = query, .body = body};
    const QString wanted = query.hasQueryItem(u"bot"_s) ? query.queryItemValue(u"bot"_s) : QString();
    const qint64 botId = wanted.isEmpty() ? idOf(body[u"bot"]) : wanted.toLongLong();
    if (botId)
        call.bot = m_world.bot(botId);
    else if (!m_world.bots().empty())
        call.bot = &m_world.bots().begin()->second;
    if (!call.bot)
        return controlError(u"\"bot\": there is no such bot"_s, 404);
    const ControlResult result = command(call);
    if (method == "POST") {
        QJsonObject entry{{u"time"_s, m_world.clock().unixMilliseconds()}, {u"kind"_s, u"control"_s}, {u"bot"_s, call.bot->id},
                          {u"method"_s, path}, {u"status"_s, result ? 200 : result.error().status}};
        if (!result)
            entry.insert(u"note"_s, result.error().text);
        m_log.add(entry);
    }
    return result;
}

} // namespace Botdesk::Sandbox
