// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "webhook/probereport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Botdesk {

QLatin1StringView nameOf(ProbeStep::Kind kind)
{
    switch (kind) {
    case ProbeStep::Kind::Url: return "url"_L1;
    case ProbeStep::Kind::Dns: return "dns"_L1;
    case ProbeStep::Kind::Tcp: return "tcp"_L1;
    case ProbeStep::Kind::Tls: return "tls"_L1;
    case ProbeStep::Kind::Http: return "http"_L1;
    case ProbeStep::Kind::Secret: break;
    }
    return "secret"_L1;
}

QLatin1StringView nameOf(ProbeStep::State state)
{
    switch (state) {
    case ProbeStep::State::Ok: return "ok"_L1;
    case ProbeStep::State::Warning: return "warning"_L1;
    case ProbeStep::State::Failed: return "failed"_L1;
    case ProbeStep::State::NotRun: break;
    }
    return "not run"_L1;
}

const ProbeStep &ProbeReport::step(ProbeStep::Kind kind) const
{
    static const ProbeStep none;
    const auto found = std::find_if(steps.cbegin(), steps.cend(), [kind](const ProbeStep &step) { return step.kind == kind; });
    return found == steps.cend() ? none : *found;
}

const ProbeStep *ProbeReport::failed() const
{
    const auto found = std::find_if(steps.cbegin(), steps.cend(), [](const ProbeStep &step) { return step.state == ProbeStep::State::Failed; });
    return found == steps.cend() ? nullptr : &*found;
}

} // namespace Botdesk
