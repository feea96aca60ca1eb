// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "session/sandboxhost.h"

#include <QElapsedTimer>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

namespace Botdesk::Testing {

//! A Sandbox in a thread of its own, and real programs that are killed (-9) at random moments while they work with it.
//! BOTDESK_KILLS says how often; 20 in the suite, run.sh for more.
class KillTest
{
public:
    KillTest();

    static int kills();
    static int pause();                                    //!< a random time in which a program may live, in ms

    SandboxHost &sandbox() { return m_sandbox; }
    bool isRunning() const { return m_sandbox.state() == SandboxHost::State::Running; }
    const QList<qint64> &people() const { return m_people; }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QJsonObject control(const QString &method, const QString &path, const QJsonObject &body = {});
    void write(qint64 person, const QString &text);        //!< to the bot
    int pending();                                         //!< updates that the Sandbox still keeps; -1 when it does not answer

    void prepare(QProcess &process, const QString &program, const QStringList &arguments) const;
    int run(const QStringList &arguments);                 //!< botdesk-cli, to its end: its exit code, or -1
    QString stored();                                      //!< what `export` tells of the folder "data"

private:
    QTemporaryDir m_folder;
    SandboxHost m_sandbox{QString()};
    QList<qint64> m_people;
};

//! Numbered messages of several people, "in-PERSON-NUMBER.", written and found again.
class Numbered
{
public:
    explicit Numbered(KillTest &test) : m_test(test) {}

    void writeSome(int milliseconds);                      //!< of everybody in turn, as fast as the Sandbox takes them
    int written() const { return m_written; }              //!< of each person
    bool isSafe();                                         //!< all that the Sandbox no longer keeps is stored

    //! The numbers in @p output in their order, by person. What a kill cut off in mid-line was not printed.
    static QMap<qint64, QList<int>> read(const QString &output);

private:
    KillTest &m_test;
    int m_written = 0;
};

} // namespace Botdesk::Testing
