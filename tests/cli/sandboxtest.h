// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "cli/program.h"
#include "sandbox/sandboxserver.h"

#include <QTest>

namespace Botdesk::Testing {

//! A Sandbox in the test's own thread, and the real botdesk-cli talking to it.
class SandboxTest
{
public:
    SandboxTest() { m_isRunning = m_server.start().has_value(); }

    bool isRunning() const { return m_isRunning; }
    SandboxServer &server() { return m_server; }

    //! @p arguments with the address of the Sandbox, and the token in the environment.
    QStringList prepared(Program &program, QStringList arguments) const
    {
        program.setToken(QString::fromLatin1(m_server.token().reveal()));
        return arguments << QStringLiteral("--api-root") << m_server.apiRoot();
    }

    int run(Program &program, const QStringList &arguments, const QByteArray &input = {}) const
    {
        program.begin(prepared(program, arguments));
        program.write(input);
        program.closeWriteChannel();
        return ended(program);
    }

    //! The exit code of @p program, or -1. The server lives in this thread, so waiting must let it work.
    static int ended(Program &program)
    {
        const bool isOver = QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }, 30'000);
        return isOver && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    }

    QJsonObject control(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        const auto answer = m_server.handle(method, path, body);
        return QTest::qWaitFor([&answer] { return answer.isFinished(); }) ? answer.result().body : QJsonObject();
    }

private:
    SandboxServer m_server{SandboxServer::Options{.seed = 5, .localWebhooks = false}};
    bool m_isRunning = false;
};

} // namespace Botdesk::Testing
