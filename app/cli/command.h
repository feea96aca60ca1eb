// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QObject>

namespace Botdesk {

//! One run of a subcommand: start() it, and it says when it has finished, and how.
class Command : public QObject
{
    Q_OBJECT
public:
    enum ExitCode {
        Success = 0,
        Refused = 1,      //!< the server or a check said no, or could not be reached
        WrongUsage = 2,
    };

    using QObject::QObject;

    virtual void start() = 0;
    virtual void stop() { emit finished(Success); }   //!< SIGTERM, SIGINT

signals:
    void finished(int exitCode);   //!< once

protected:
    void fail(const Error &error);   //!< says it on stderr and finishes with Refused
};

} // namespace Botdesk
