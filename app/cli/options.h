// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/botprofile.h"

#include <QCommandLineParser>

namespace Botdesk {

//! A value, or what is wrong with the command line, as a sentence.
template <typename T>
using Parsed = tl::expected<T, QString>;

//! What all subcommands understand.
struct CommonOptions
{
    QString dataDir;
    QString profile;   //!< as --profile says; after chooseBot() the name of the bot's folder in `dataDir`
    ApiServer server;
    bool hasServer = false;                  //!< --api-root was given
    Token token;                             //!< null when none was given
    std::optional<BotProfile> kept = {};     //!< as the window keeps it

    QString database() const { return dataDir + u'/' + profile + QLatin1StringView("/updates.sqlite"); }
};

void addCommonOptions(QCommandLineParser &parser);

//! Reads them, and the token from the place it may come from.
Parsed<CommonOptions> readCommonOptions(const QCommandLineParser &parser);

//! Why @p arguments may not be used: a token stands among them, where everybody on the machine can read it. Else empty.
QString tokenComplaint(const QStringList &arguments);

//! Unix milliseconds of an ISO 8601 date or time (local unless it says otherwise) or of Unix seconds.
Parsed<qint64> readTime(const QString &text);

Parsed<qint64> readNumber(const QString &option, const QString &text, qint64 least, qint64 most);

} // namespace Botdesk
