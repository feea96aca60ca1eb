// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/token.h"

#include <QFuture>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>

class QThread;

namespace Botdesk {

class SandboxServer;

//! The Sandbox that runs inside the program, in a thread of its own, with its world kept on disk.
//!
//! People, faults, the clock and the log are reached with control(): the same requests as over HTTP, documented in
//! docs/sandbox-api.md.
class SandboxHost final : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Starting, Running, Failed };

    //! @p worldFile keeps the world between runs; empty: in memory only.
    explicit SandboxHost(const QString &worldFile, QObject *parent = nullptr);
    ~SandboxHost() override;   //!< saves the world

    void start(quint16 port = 0);   //!< 0: a free port
    void stop();

    State state() const { return m_state; }
    Error error() const { return m_error; }   //!< while Failed
    QUrl apiRoot() const { return m_apiRoot; }
    Token token() const { return m_token; }   //!< of its first bot; no secret

    //! The call as a curl command line to this server, with <token> where the token stands.
    QString asCurl(const QString &method, const QJsonObject &parameters) const;

    //! Asks the control address: `control("GET", "state")`, `control("POST", "send", {…})`.
    QFuture<Result<QJsonObject>> control(const QString &method, const QString &path, const QJsonObject &body = {});

signals:
    void stateChanged(Botdesk::SandboxHost::State state);
    void worldChanged();                          //!< at most every 50 ms
    void logged(const QJsonArray &entries);       //!< new lines of its log, batched, at most every 50 ms

private:
    struct Place
    {
        SandboxServer *server = nullptr;
        QUrl apiRoot;
        Token token;
    };

    void takeStarted(const Result<Place> &place);
    void tell();
    void setState(State state);

    QString m_worldFile;
    std::unique_ptr<QThread> m_thread;
    QObject *m_holder = nullptr;         //!< lives in m_thread, parent of the server
    SandboxServer *m_server = nullptr;   //!< null until it runs
    State m_state = State::Stopped;
    Error m_error;
    QUrl m_apiRoot;
    Token m_token;
    QTimer m_tell;
    QJsonArray m_log;            //!< not told yet
    bool m_hasChanged = false;   //!< not told yet
};

} // namespace Botdesk
