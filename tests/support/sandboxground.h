// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "session/botprofile.h"
#include "session/sandboxhost.h"
#include "support/waitfor.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

namespace Botdesk::Testing {

//! What sessions in a test stand on: a folder of their own, a Sandbox that runs, and a network thread. Outlives them.
struct SandboxGround
{
    QTemporaryDir folder;
    SandboxHost sandbox{QString()};
    QThread network;

    SandboxGround()
    {
        qputenv("XDG_STATE_HOME", folder.filePath(QStringLiteral("state")).toUtf8());
        qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
        sandbox.start();
        network.start();
    }
    ~SandboxGround()
    {
        network.quit();
        network.wait();
    }

    bool isReady()
    {
        return QTest::qWaitFor([this] { return sandbox.state() == SandboxHost::State::Running; });
    }

    //! Of the Sandbox's control; empty, with a warning, when it refuses.
    QJsonObject control(const QString &method, const QString &path, const QJsonObject &body = {})
    {
        const auto answer = waitFor(sandbox.control(method, path, body));
        if (!answer)
            qWarning() << path << describe(answer.error());
        return answer.value_or(QJsonObject());
    }

    //! The id of one of the people that a Sandbox begins with.
    qint64 person(int place)
    {
        return control(QStringLiteral("GET"), QStringLiteral("state"))[QLatin1StringView("people")][place][QLatin1StringView("id")].toInteger();
    }

    BotProfile profile(const QString &name = QStringLiteral("sandbox"))
    {
        BotProfile profile{.name = name, .botId = sandbox.token().botId(), .isSandbox = true};
        profile.server = {.root = sandbox.apiRoot(), .proxy = QNetworkProxy(QNetworkProxy::NoProxy)};
        return profile;
    }
};

} // namespace Botdesk::Testing
