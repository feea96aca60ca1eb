// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace Botdesk::Testing {

//! A time of day that is set and a time that passes: two things.
class HandClock final : public Clock
{
public:
    std::chrono::system_clock::time_point now() const override { return m_time; }
    std::chrono::milliseconds uptime() const override { return m_uptime; }

    void pass(std::chrono::milliseconds time) { m_time += time, m_uptime += time; }
    void jump(std::chrono::seconds by) { m_time += by; }

private:
    std::chrono::system_clock::time_point m_time{std::chrono::seconds(1700000000)};
    std::chrono::milliseconds m_uptime{5000};
};

} // namespace Botdesk::Testing
