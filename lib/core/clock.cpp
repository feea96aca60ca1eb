// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/clock.h"

#include <ctime>

namespace Botdesk {

namespace {

class SystemClock final : public Clock
{
public:
    std::chrono::system_clock::time_point now() const override { return std::chrono::system_clock::now(); }
};

} // namespace

std::chrono::milliseconds Clock::uptime() const
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);   // CLOCK_MONOTONIC, as Qt's timers, stands still while the computer sleeps
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(time.tv_sec)
                                                                 + std::chrono::nanoseconds(time.tv_nsec));
}

const Clock &Clock::system()
{
    static const SystemClock theClock;
    return theClock;
}

} // namespace Botdesk
