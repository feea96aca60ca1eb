// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "session/botprofile.h"

namespace Botdesk {

//! Name of the file in the data folder that holds the profiles of all bots.
inline constexpr QLatin1StringView ProfileFileName("profiles.json");

struct ProfileFile
{
    QList<BotProfile> profiles;
    std::optional<Error> damage;   //!< what could not be read; `detail` names the file that was set aside
};

//! Reads @p path. A file that cannot be read whole is set aside and never overwritten; one that is not there is empty.
ProfileFile readProfiles(const QString &path);

QByteArray profilesJson(const QList<BotProfile> &profiles);

} // namespace Botdesk
