// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace Botdesk::Testing {

//! The real botdesk-cli, with a home of its own and nothing of the tester's environment that it would read.
class Program final : public QProcess
{
public:
    Program();

    void setToken(const QString &token);            //!< by BOTDESK_TOKEN
    void begin(const QStringList &arguments);       //!< without waiting
    int run(const QStringList &arguments, const QByteArray &input = {});   //!< the exit code, or -1 when it crashed or hung

    QByteArray output() { return m_output += readAllStandardOutput(); }
    QString complaint() { return QString::fromUtf8(m_complaint += readAllStandardError()); }
    int lineCount() { return int(output().count('\n')); }
    bool endedWell() const { return exitStatus() == NormalExit && exitCode() == 0; }

    const QTemporaryDir &home() const { return m_home; }

private:
    QTemporaryDir m_home;
    QByteArray m_output;
    QByteArray m_complaint;
};

} // namespace Botdesk::Testing
