// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "http/httpserver.h"
#include "sandbox/answer.h"
#include "sandbox/arguments.h"
#include "sandbox/serverlog.h"

#include <QObject>

namespace Botdesk::Sandbox {

class SandboxClock;

//! A call of the Bot API that waits for its answer. Belongs to its HTTP exchange and is gone with it: keep a QPointer.
class ApiCall final : public QObject
{
    Q_OBJECT
public:
    ApiCall(HttpExchange &exchange, const SandboxClock &clock, ServerLog &log);

    const Arguments &arguments() const { return m_arguments; }
    QByteArray method() const { return m_method; }
    void setMethod(qint64 botId, const QByteArray &method);   //!< for the log

    void answer(const Answer &answer, const QString &note = {});   //!< @p note: "not simulated", the fault that answered
    void drop(const QString &note);

signals:
    void gone();

private:
    void log(int status, const QByteArray &body, const QString &note);

    HttpExchange &m_exchange;
    const SandboxClock &m_clock;
    ServerLog &m_log;
    Arguments m_arguments;
    QByteArray m_method;
    qint64 m_botId = 0;
    qint64 m_started = 0;
};

//! The HTTP answer that the official server would give.
HttpResponse httpResponse(const Answer &answer);

} // namespace Botdesk::Sandbox
