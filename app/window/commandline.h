// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Botdesk {

//! What `botdesk` was started with. Read before there is a QApplication: --help and --version need no display.
struct CommandLine
{
    enum class Outcome { Run, Help, Version, WrongUsage };

    Outcome outcome = Outcome::Run;
    bool sandbox = false;     //!< open the Sandbox at once
    bool smoke = false;       //!< for checks: exit 0 when the first update has been painted
    QString profile;          //!< the bot to open
    QString dataDir;          //!< empty: the user's data directory
    QString text;             //!< what to print: help, version, or what is wrong
};

//! @p arguments without the program's name.
CommandLine readCommandLine(const QStringList &arguments);

} // namespace Botdesk
