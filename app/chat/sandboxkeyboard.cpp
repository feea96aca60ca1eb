// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/sandboxkeyboard.h"

#include "core/whendone.h"
#include "session/sandboxhost.h"

#include <QJsonArray>
#include <QPointer>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct Question
{
    QPointer<SandboxHost> sandbox;
    ChatId chat;
    QObject *context;
    std::function<void(const QJsonObject &)> receive;
};

void lookAtPhones(const Question &question, QList<qint64> people)
{
    if (!question.sandbox)
        return;
    if (people.isEmpty())
        return question.receive({});
    const QString phone = u"chats/%1/messages?as=%2"_s.arg(number(question.chat)).arg(people.takeFirst());
    whenDone(question.sandbox->control(u"GET"_s, phone), question.context, [question, people](const Result<QJsonObject> &seen) {
        const QJsonObject markup = seen.value_or(QJsonObject())["reply_keyboard"_L1].toObject();
        if (!markup.contains("keyboard"_L1))
            return lookAtPhones(question, people);
        question.receive(markup);
    });
}

} // namespace

void askForReplyKeyboard(SandboxHost &sandbox, ChatId chat, QObject *context, std::function<void(const QJsonObject &)> receive)
{
    const Question question{&sandbox, chat, context, std::move(receive)};
    whenDone(sandbox.control(u"GET"_s, u"state"_s), context, [question](const Result<QJsonObject> &state) {
        QList<qint64> people;
        for (const QJsonValue person : state.value_or(QJsonObject())["people"_L1].toArray())
            people.append(person["id"_L1].toInteger());
        const qint64 chat = number(question.chat);
        lookAtPhones(question, people.contains(chat) ? QList<qint64>{chat} : people);
    });
}

} // namespace Botdesk
