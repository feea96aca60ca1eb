// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QObject>

#include <memory>

namespace Botdesk {

//! What happens to the computer and makes open connections worthless, or moments that were written down.
class SystemEvents : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    void resumed();          //!< it slept and is awake again
    void networkChanged();   //!< there is a network again, or another one
    void clockSet();         //!< the time of day has jumped: moments that lie ahead have to be reckoned anew
};

//! Watches the real computer: reachability as Qt knows it, logind's PrepareForSleep where there is D-Bus, the time the
//! kernel says it slept, and @p clock. Make it in the main thread, once for all bots.
std::unique_ptr<SystemEvents> watchSystem(const Clock &clock = Clock::system(),
                                          std::chrono::milliseconds lookEvery = std::chrono::seconds(5));

} // namespace Botdesk
