// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/apicall.h"
#include "sandbox/people.h"
#include "sandbox/sandboxclock.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <map>

namespace Botdesk::Sandbox {

//! Answers getUpdates, now or when something comes: long polling, two pollers, 409s and the rules against spinning.
class GetUpdates final : public QObject
{
    Q_OBJECT
public:
    explicit GetUpdates(const SandboxClock &clock, QObject *parent = nullptr);
    ~GetUpdates() override;

    void serve(Bot &bot, ApiCall &call);
    void wake(Bot &bot);                                 //!< an update was queued
    void terminate(qint64 botId, const QString &text);   //!< the waiting call fails with a 409 of these words
    bool isPolling(qint64 botId) const;

private:
    struct Desk;
    Desk &desk(Bot &bot);
    void failConflict(Desk &desk, ApiCall &call, const QString &text);
    void answerWaiting(Desk &desk);

    const SandboxClock &m_clock;
    std::map<qint64, std::unique_ptr<Desk>> m_desks;
};

} // namespace Botdesk::Sandbox
