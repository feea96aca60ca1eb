// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace Botdesk {

//! What happens to the computer and makes open connections worthless.
class SystemEvents : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    void resumed();          //!< it slept and is awake again
    void networkChanged();   //!< there is a network again, or another one
};

//! Watches the real computer: reachability as Qt knows it, logind's PrepareForSleep where there is D-Bus, and the time
//! the kernel says it slept. Make it in the main thread, once for all bots.
std::unique_ptr<SystemEvents> watchSystem();

} // namespace Botdesk
