// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/clock.h"

namespace Botdesk {

namespace {

class SystemClock final : public Clock
{
public:
    std::chrono::system_clock::time_point now() const override { return std::chrono::system_clock::now(); }
};

} // namespace

const Clock &Clock::system()
{
    static const SystemClock theClock;
    return theClock;
}

} // namespace Botdesk
