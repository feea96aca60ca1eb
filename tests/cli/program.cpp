// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "cli/program.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Testing {

Program::Program()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "BOTDESK_TOKEN", "LANGUAGE"})
        environment.remove(QLatin1StringView(name));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, m_home.path());
    for (const auto *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1StringView(name), m_home.filePath(QLatin1StringView(name)));
    setProcessEnvironment(environment);
    setProgram(qEnvironmentVariable("BOTDESK_BIN_DIR") + u"/botdesk-cli"_s);
}

void Program::setToken(const QString &token)
{
    auto environment = processEnvironment();
    environment.insert(u"BOTDESK_TOKEN"_s, token);
    setProcessEnvironment(environment);
}

void Program::begin(const QStringList &arguments)
{
    m_output.clear();
    m_complaint.clear();
    setArguments(arguments);
    start();
}

int Program::run(const QStringList &arguments, const QByteArray &input)
{
    begin(arguments);
    write(input);
    closeWriteChannel();
    if (!waitForFinished(30'000) || exitStatus() != NormalExit)
        return -1;
    return exitCode();
}

} // namespace Botdesk::Testing
