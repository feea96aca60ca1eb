// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace Botdesk::Sandbox {

//! The clock of a pretended world: the system's (or a test's), and ahead of it by what was advanced.
class SandboxClock final : public Clock
{
public:
    explicit SandboxClock(const Clock &base = Clock::system()) : m_base(&base) {}

    std::chrono::system_clock::time_point now() const override { return m_base->now() + m_ahead; }
    std::chrono::milliseconds uptime() const override { return m_base->uptime() + m_ahead; }
    void advance(std::chrono::seconds by) { m_ahead += by; }   //!< never backwards
    std::chrono::seconds ahead() const { return m_ahead; }

private:
    const Clock *m_base;
    std::chrono::seconds m_ahead{0};
};

} // namespace Botdesk::Sandbox
