// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/token.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <memory>

namespace Botdesk {

//! What a control request gives back: 200 and its body, or 4xx and {"error":…}.
struct SandboxAnswer
{
    int status = 200;
    QJsonObject body;
};

//! A Bot API server on 127.0.0.1 with pretended people: bots of any framework talk to it as to the real one.
//!
//! Lives in one thread (that of the network). handle() may be called from any. The contract of the control address stands
//! in docs/sandbox-api.md.
class SandboxServer final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        quint32 seed = 0;                         //!< the same ids and tokens every time; 0: others every time
        QString worldFile;                        //!< keeps the world from run to run; empty: forgotten at the end
        const Clock *clock = &Clock::system();    //!< outlives the server
        bool localWebhooks = true;                //!< clear text, any port, this computer: else as the cloud
    };

    explicit SandboxServer(QObject *parent = nullptr);
    explicit SandboxServer(const Options &options, QObject *parent = nullptr);
    ~SandboxServer() override;

    static QStringList scenarios();         //!< the names of what the people can be told to do

    Result<void> start(quint16 port = 0);   //!< port 0 takes any free one
    void stop();                            //!< ends all connections; the world stays

    quint16 port() const;                   //!< 0 while stopped
    QString apiRoot() const;                //!< http://127.0.0.1:8081
    QString controlUrl() const;             //!< http://127.0.0.1:8081/sandbox
    Token token() const;                    //!< of the first bot

    //! What the control address would answer, without the network: handle("POST", u"send"_s, {…}). Never fails to finish.
    QFuture<SandboxAnswer> handle(const QByteArray &method, const QString &path, const QJsonObject &body = {});

signals:
    void changed();                              //!< something in the world is different; at most once per turn of the event loop
    void logged(const QJsonObject &entry);       //!< one entry of the log, as GET log shows it

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Botdesk
