// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/avatar.h"
#include "widgets/tag.h"

namespace Botdesk {

//! One bot as the rail's card and the switcher show it. No secret in it.
struct BotLine
{
    enum class Environment { Sandbox, Test, Live };

    QString profile;          //!< name of the profile; what switching asks for
    qint64 id = 0;
    QString title;            //!< "Sample Shop"
    QString handle;           //!< "@sample_shop_bot"
    QString state;            //!< "Long polling · 12 ms"
    Avatar::Dot dot = Avatar::Dot::Off;
    Environment environment = Environment::Live;

    bool operator==(const BotLine &) const = default;
};

QString environmentName(BotLine::Environment environment);   //!< "Sandbox", "Test", "Live"; translated
Tone environmentTone(BotLine::Environment environment);

} // namespace Botdesk
