// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/options.h"

#include <memory>

namespace Botdesk {

//! A subcommand: what it is called, understands and does.
struct CommandKind
{
    using Made = Parsed<std::unique_ptr<Command>>;

    QLatin1StringView name;
    QString description;
    QString arguments;   //!< "METHOD [key=value…]", for --help
    void (*addOptions)(QCommandLineParser &parser);
    Made (*make)(const QCommandLineParser &parser, const CommonOptions &options);
    enum class Needs { Nothing, Bot, Token } needs = Needs::Token;
};

QList<CommandKind> commandKinds();

CommandKind sandboxKind();
CommandKind listenKind();
CommandKind peekKind();
CommandKind callKind();
CommandKind exportKind();
CommandKind webhookKind();
CommandKind forwardKind();
CommandKind textKind();
CommandKind keyboardKind();

} // namespace Botdesk
