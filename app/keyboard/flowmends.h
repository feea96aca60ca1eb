// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flowmodel.h"

#include <functional>
#include <optional>

namespace Botdesk {

//! What mends a problem of a flow, in words and as a change.
struct FlowMend
{
    QString words;
    std::function<void(FlowModel &)> apply;
};

//! Nothing where only the operator knows.
std::optional<FlowMend> mendOf(const FlowProblem &problem, const FlowModel &model);

} // namespace Botdesk
