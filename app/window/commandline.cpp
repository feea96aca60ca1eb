// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/commandline.h"

#include "core/redact.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct Usage
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// Qt itself takes these out of the arguments; before there is a QApplication they are still there.
const QStringList &qtOptions()
{
    static const QStringList Options{u"platform"_s, u"style"_s, u"reverse"_s, u"display"_s, u"session"_s, u"platformtheme"_s,
                                     u"qwindowgeometry"_s, u"qwindowtitle"_s, u"qwindowicon"_s, u"plugin"_s, u"stylesheet"_s};
    return Options;
}

QStringList withoutQtOptions(const QStringList &arguments)
{
    QStringList ours;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments.at(i);
        while (name.startsWith(u'-'))
            name.remove(0, 1);
        if (!arguments.at(i).startsWith(u'-') || !qtOptions().contains(name.section(u'=', 0, 0)))
            ours.append(arguments.at(i));
        else if (name != "reverse"_L1 && !name.contains(u'='))
            ++i;   // its value
    }
    return ours;
}

//! Qt names the program only when there is an application object, and there is none yet.
QString helpOf(const QCommandLineParser &parser)
{
    return parser.helpText().replace(u"<executable_name>"_s, u"botdesk"_s);
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Usage::tr("Operates a Telegram bot by hand."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Usage::tr("Shows this and exits."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Usage::tr("Shows the version and exits."));
    const QCommandLineOption sandbox(u"sandbox"_s, Usage::tr("Opens the Sandbox: no token, no internet."));
    const QCommandLineOption profile(u"profile"_s, Usage::tr("Opens the bot that was set up under this name."), u"name"_s);
    const QCommandLineOption dataDir(u"data-dir"_s, Usage::tr("Keeps bots and updates in this folder."), u"folder"_s);
    QCommandLineOption smoke(u"smoke"_s);
    smoke.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({help, version, sandbox, profile, dataDir, smoke});

    CommandLine read;
    // Said without repeating it.
    const auto isToken = [](const QString &argument) { return redacted(argument) != argument; };
    if (std::any_of(arguments.cbegin(), arguments.cend(), isToken)) {
        read.outcome = CommandLine::Outcome::WrongUsage;
        read.text = Usage::tr("A token is never an argument: everybody on this computer can read the arguments of a program. "
                              "Start botdesk without it, and paste it into the window.")
            + u'\n';
        return read;
    }
    if (!parser.parse(QStringList{u"botdesk"_s} + withoutQtOptions(arguments)) || !parser.positionalArguments().isEmpty()) {
        read.outcome = CommandLine::Outcome::WrongUsage;
        const QString why = parser.positionalArguments().isEmpty()
            ? parser.errorText()
            : Usage::tr("Unexpected argument: %1").arg(parser.positionalArguments().first());
        read.text = why + u"\n\n"_s + helpOf(parser);
        return read;
    }
    if (parser.isSet(help)) {
        read.outcome = CommandLine::Outcome::Help;
        read.text = helpOf(parser);
    } else if (parser.isSet(version)) {
        read.outcome = CommandLine::Outcome::Version;
        read.text = u"botdesk %1\n"_s.arg(QCoreApplication::applicationVersion());
    }
    read.sandbox = parser.isSet(sandbox);
    read.smoke = parser.isSet(smoke);
    read.profile = parser.value(profile);
    read.dataDir = parser.value(dataDir);
    return read;
}

} // namespace Botdesk
