// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/designmodel.h"

#include <optional>

namespace Botdesk {

//! What a click does about a problem.
struct Mend
{
    QString words;                                //!< "Make it first"
    std::function<void(DesignModel &)> apply;
};

//! Every problem of a design has one; what only a person can write, it asks for.
std::optional<Mend> mendOf(const MarkupProblem &problem, const DesignModel &model);

} // namespace Botdesk
