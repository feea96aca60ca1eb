// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/deliveries.h"
#include "sandbox/faults.h"
#include "sandbox/scenarios.h"
#include "sandbox/serverlog.h"
#include "sandbox/world.h"

#include <QUrlQuery>

namespace Botdesk::Sandbox {

//! Why a control request was refused: an HTTP status and a reason for a person.
struct ControlError
{
    int status = 400;
    QString text;
};

using ControlResult = tl::expected<QJsonObject, ControlError>;

inline tl::unexpected<ControlError> controlError(const QString &text, int status = 400)
{
    return tl::unexpected<ControlError>(ControlError{status, text});
}

//! One request at the control address, with what it works on.
struct ControlCall
{
    World &world;
    ServerLog &log;
    Faults &faults;
    Scenarios &scenarios;
    Deliveries &deliveries;
    const QStringList &path;
    const QUrlQuery &query;
    const QJsonObject &body;
    Bot *bot = nullptr;           //!< the one named by "bot", default the first; null when there is none

    // Fields of the body, each an error that names it when it is missing or leads nowhere.
    tl::expected<Person *, ControlError> person(QStringView name) const;
    tl::expected<Chat *, ControlError> chat(QStringView name = u"chat_id") const;     //!< a private chat by the person's id
    tl::expected<Message *, ControlError> message(Chat &chat, QStringView name = u"message_id") const;
};

using Command = ControlResult (*)(ControlCall &call);

//! What the control address understands: people's doings, the state, the log. The same for HTTP and for the window.
class Control
{
public:
    Control(World &world, ServerLog &log, Faults &faults, Deliveries &deliveries, QObject &owner);   //!< its timers live with @p owner

    ControlResult handle(const QByteArray &method, const QString &path, const QUrlQuery &query, const QJsonObject &body);
    void add(const QByteArray &method, const QString &path, Command command) { m_commands.insert({method, path}, command); }

private:
    World &m_world;
    ServerLog &m_log;
    Faults &m_faults;
    Deliveries &m_deliveries;
    Scenarios m_scenarios;
    QHash<QPair<QByteArray, QString>, Command> m_commands;
};

void addStateCommands(Control &control);
void addPeopleCommands(Control &control);
void addSendCommands(Control &control);
void addTalkCommands(Control &control);
void addInlineCommands(Control &control);
void addPaymentCommands(Control &control);
void addContentCommands(Control &control);
void addServerCommands(Control &control);
void addWebhookCommands(Control &control);

//! Whether @p person may do something in @p chat: is there, and has not blocked the bot.
tl::expected<void, ControlError> mayAct(const ControlCall &call, const Person &person, const Chat &chat);

//! A number that may also stand in quotes.
qint64 idOf(const QJsonValue &value);

} // namespace Botdesk::Sandbox
