// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QStringList>

#include <chrono>
#include <optional>

namespace Botdesk {

//! How updates are asked for.
struct PollSettings
{
    std::chrono::seconds timeout{50};                  //!< 0 … 50
    int limit = 100;                                   //!< 1 … 100
    std::optional<QStringList> allowedUpdates = {};    //!< absent leaves it as the server has it

    bool operator==(const PollSettings &) const = default;
};

} // namespace Botdesk
