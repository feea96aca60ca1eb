// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flowlibrary.h"
#include "session/flowrunner.h"
#include "session/sandboxhost.h"
#include "session/session.h"

#include <QHash>

namespace Botdesk {

//! The open flow in the Sandbox: its bot answers by it, edits take effect at once, until it is stopped or the program ends.
class FlowRun final : public QObject
{
    Q_OBJECT
public:
    FlowRun(FlowLibrary &library, FlowModel &model, QObject *parent = nullptr);   //!< both outlive it

    //! @p sandbox is the Sandbox's bot; a flow that runs there already is known from then on. Both may end before it.
    void attach(Session &sandbox, SandboxHost *host = nullptr);
    void resume();                           //!< goes on with what ran when the program ended
    void start();                            //!< the open flow; in place of another one that runs
    void stop();

    bool isRunning() const { return m_runner && m_runner->isRunning(); }
    bool isOpenOneRunning() const { return isRunning() && m_runner->tag() == m_library.current(); }
    QString runningId() const { return isRunning() ? m_runner->tag() : QString(); }
    QString runningName() const;             //!< its command where it is of another bot's library
    QHash<QString, int> people() const;      //!< how many stand at which step of the open flow
    bool canSay() const { return m_host && isRunning(); }
    void sayCommand();                       //!< as the first person of the Sandbox

signals:
    void changed();                          //!< whether it runs, which one, or where people stand
    void refused(const QString &method, const Botdesk::Error &error);   //!< a call that the bot made
    void failed(const Botdesk::Error &error);

private:
    void follow();

    FlowLibrary &m_library;
    FlowModel &m_model;
    QPointer<Session> m_session;
    QPointer<FlowRunner> m_runner;
    QPointer<SandboxHost> m_host;
    QTimer m_following;
};

} // namespace Botdesk
