// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace Botdesk {

//! The time of day, behind a seam: tests and the Sandbox move it, everybody else reads the system's. Thread-safe.
//!
//! The time of day is for what is shown and stored. It may be set, by a day, forwards or backwards; so what is waited for
//! and how long something took is counted by uptime().
class Clock
{
public:
    virtual ~Clock() = default;
    virtual std::chrono::system_clock::time_point now() const = 0;

    //! Since the computer was switched on, the time it slept included. Nobody sets it.
    virtual std::chrono::milliseconds uptime() const;

    qint64 unixSeconds() const { return std::chrono::duration_cast<std::chrono::seconds>(now().time_since_epoch()).count(); }
    qint64 unixMilliseconds() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(now().time_since_epoch()).count();
    }

    static const Clock &system();
};

} // namespace Botdesk
