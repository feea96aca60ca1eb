// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/world.h"

#include <QTimer>

#include <deque>

namespace Botdesk::Sandbox {

//! Runs of several things that people do, one after another: what is tedious to do by hand.
class Scenarios
{
public:
    using Act = std::function<bool(const QString &command, const QJsonObject &body)>;   //!< one control command

    Scenarios(Act act, QObject &owner);   //!< its timer lives with @p owner

    static QStringList all();     //!< the names

    //! Begins @p name; a running one is ended. Gives the number of its steps, or why it cannot be run now.
    tl::expected<int, QString> run(const QString &name, World &world, Bot &bot);
    void stop();
    QJsonObject toJson() const;   //!< names, and how far the running one is

private:
    struct Step
    {
        QString command;
        QJsonObject body;
        int pause = 100;   // milliseconds before the next one
    };
    using Steps = std::deque<Step>;

    Steps threeAtOnce(World &world) const;
    Steps pressEveryButton(World &world, Bot &bot) const;
    Steps joinWriteLeave(World &world) const;
    Steps manyMessages(World &world) const;
    Steps pay(World &world, Bot &bot) const;
    void doNext();

    Act m_act;
    Steps m_steps;
    QTimer m_timer;
    QString m_running;
    int m_done = 0;
    int m_failed = 0;
};

} // namespace Botdesk::Sandbox
