// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Botdesk {

//! A service that leads a public name to a computer that has none.
struct TunnelService
{
    QString name;                  //!< "ngrok"
    bool changesItsName = false;   //!< gives another name at each start, unless one was reserved

    bool operator==(const TunnelService &) const = default;
};

//! Whose name @p host is; nothing when it is no tunnel's that resources/webhook/tunnels.json knows.
std::optional<TunnelService> tunnelOf(const QString &host);

} // namespace Botdesk
