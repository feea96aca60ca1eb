// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "chat/chatspage.h"
#include "session/mediafiles.h"
#include "session/sandboxhost.h"
#include "session/session.h"
#include "widgets/theme.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

namespace Botdesk::Testing {

//! A Sandbox on real sockets, its bot's session with a store on disk, and the page of its chats.
class ChatWorld
{
public:
    ChatWorld()
    {
        qputenv("XDG_STATE_HOME", m_folder.filePath(QStringLiteral("state")).toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        m_sandbox.start();
        m_network.start();
    }
    ~ChatWorld()
    {
        close();
        m_network.quit();
        m_network.wait();
    }

    bool isRunning() const { return m_sandbox.state() == SandboxHost::State::Running; }

    //! Opens session and page; once more after close() is a restart.
    void open(QSize size = {1208, 820})
    {
        BotProfile profile{.name = QStringLiteral("sandbox"), .botId = m_sandbox.token().botId(), .isSandbox = true};
        profile.server = {.root = m_sandbox.apiRoot(), .proxy = QNetworkProxy(QNetworkProxy::NoProxy)};
        m_session = std::make_unique<Session>(profile, m_sandbox.token(),
                                              openSqliteStore({.path = m_folder.filePath(QStringLiteral("updates.sqlite"))}),
                                              &m_network);
        m_session->media().setFolder(m_folder.filePath(QStringLiteral("media")));
        m_page = std::make_unique<ChatsPage>(*m_session);
        m_page->resize(size);
        m_page->setNarrow(size.width() < 1000);
        m_page->show();
        m_session->startReceiving();
    }
    void close()
    {
        m_page.reset();
        m_session.reset();
    }

    Session &session() { return *m_session; }
    ChatsPage &page() { return *m_page; }
    SandboxHost &sandbox() { return m_sandbox; }

    template <typename T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 15000))
            return failure(Error::Kind::Timeout, QStringLiteral("the test waited in vain"));
        return future.result();
    }

    QJsonObject control(const char *method, const QString &path, const QJsonObject &body = {})
    {
        const auto answer = wait(m_sandbox.control(QString::fromLatin1(method), path, body));
        if (!answer)
            qWarning() << path << describe(answer.error());
        return answer.value_or(QJsonObject());
    }

    QJsonObject call(const QString &method, const QJsonObject &fields)
    {
        const auto answer = wait(m_session->call(method, fields));
        if (!answer)
            qWarning() << method << describe(answer.error());
        return answer ? answer->result.toObject() : QJsonObject();
    }

    qint64 person(const QString &name)
    {
        for (const QJsonValue person : control("GET", QStringLiteral("state"))[QStringLiteral("people")].toArray()) {
            if (person[QStringLiteral("first_name")].toString().startsWith(name))
                return person[QStringLiteral("id")].toInteger();
        }
        return 0;
    }

    void says(qint64 person, const QString &text)
    {
        control("POST", QStringLiteral("send"),
                {{QStringLiteral("from"), person}, {QStringLiteral("chat_id"), person}, {QStringLiteral("text"), text}});
    }

    //! The texts that a person's client shows in the chat with the bot.
    QStringList phone(qint64 person)
    {
        QStringList texts;
        const QString path = QStringLiteral("chats/%1/messages").arg(person);
        for (const QJsonValue message : control("GET", path)[QStringLiteral("messages")].toArray())
            texts += message[QStringLiteral("text")].toString();
        return texts;
    }

private:
    QTemporaryDir m_folder;
    SandboxHost m_sandbox{QString()};
    QThread m_network;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ChatsPage> m_page;
};

} // namespace Botdesk::Testing
