// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/botchoice.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/stopsignals.h"
#include "core/logging.h"
#include "core/promptthread.h"
#include "words/language.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! The texts around the subcommands, and the way from the command line to one of them.
struct Main
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    explicit Main(QStringList given)
        : arguments(std::move(given))
    {
    }
    int run();
    static int ended(int code);

private:
    static QString takeCommand(QStringList &arguments);
    static QString overview(const QList<CommandKind> &kinds);
    int runCommand(const CommandKind &kind);
    int wrong(const QString &why) const;

    QStringList arguments;   //!< without the program's name
};

//! Cuts the subcommand out: the first argument that is neither an option nor the value of a common one.
QString Main::takeCommand(QStringList &arguments)
{
    static const QStringList withValue{u"--api-root"_s, u"--data-dir"_s, u"--token-file"_s, u"--profile"_s};
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (withValue.contains(arguments[i]))
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return arguments.takeAt(i);
    }
    return {};
}

QString Main::overview(const QList<CommandKind> &kinds)
{
    QString text = tr("Usage: botdesk-cli COMMAND [options]\nOperate a Telegram bot from the command line.\n\nCommands:\n");
    for (const CommandKind &kind : kinds)
        text += u"  %1 %2\n"_s.arg(kind.name.toString().leftJustified(8), kind.description);
    return text
        + tr("\nOptions:\n  -h, --help     Show this, or with a command what that understands.\n"
             "  -v, --version  Show the version.\n\n"
             "The token comes from BOTDESK_TOKEN, --token-file or --profile, never from an argument.\n");
}

int Main::wrong(const QString &why) const
{
    complain(why);
    return Command::WrongUsage;
}

int Main::run()
{
    if (const QString complaint = tokenComplaint(arguments); !complaint.isEmpty())
        return wrong(complaint);
    const QList<CommandKind> kinds = commandKinds();
    const QString name = takeCommand(arguments);
    for (const CommandKind &kind : kinds) {
        if (kind.name == name)
            return runCommand(kind);
    }
    if (!name.isEmpty())
        return wrong(tr("There is no command \"%1\"; botdesk-cli --help names all.").arg(name));
    if (arguments.contains(u"--version"_s) || arguments.contains(u"-v"_s)) {
        print("botdesk-cli " + QCoreApplication::applicationVersion().toUtf8() + '\n');
        return Command::Success;
    }
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        print(overview(kinds).toUtf8());
        return Command::Success;
    }
    return wrong(tr("Say what to do; botdesk-cli --help names all commands."));
}

//! The exit code of a run that came to @p code: what was asked for and could not be printed is no success.
int Main::ended(int code)
{
    const QString trouble = outputTrouble();
    if (trouble.isEmpty())
        return code;
    complain(tr("Standard output cannot be written to: %1.").arg(trouble));
    return std::max<int>(code, Command::Refused);
}

int Main::runCommand(const CommandKind &kind)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(kind.description);
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Show this."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, tr("Show the version."));
    kind.addOptions(parser);
    addCommonOptions(parser);
    parser.addOptions({help, version});
    const bool isClear = parser.parse(QStringList(u"botdesk-cli"_s) + arguments);
    if (parser.isSet(help)) {
        QString text = parser.helpText();
        // Qt names the program by the path it was started with, and knows no subcommands.
        text.replace(0, text.indexOf(u'\n'), tr("Usage: botdesk-cli %1 [options] %2").arg(kind.name, kind.arguments).trimmed());
        print(text.toUtf8());
        return Command::Success;
    }
    if (parser.isSet(version)) {
        print("botdesk-cli " + QCoreApplication::applicationVersion().toUtf8() + '\n');
        return Command::Success;
    }
    if (!isClear)
        return wrong(parser.errorText() + u' ' + tr("botdesk-cli %1 --help tells what it understands.").arg(kind.name));

    auto options = readCommonOptions(parser).and_then(chooseBot);
    if (!options)
        return wrong(options.error());
    if (kind.needs == CommandKind::Needs::Bot && options->profile.isEmpty())
        return wrong(tr("Say which bot: by --profile, BOTDESK_TOKEN or --token-file."));
    if (kind.needs == CommandKind::Needs::Token) {
        const auto token = tokenOf(*options);
        if (!token)
            return wrong(token.error());
        options->token = *token;
    }
    const auto made = kind.make(parser, *options);
    if (!made)
        return wrong(made.error());

    Command &command = **made;
    StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::received, &command, &Command::stop);
    QObject::connect(&command, &Command::finished, qApp, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    becomePrompt();   // servers wait for what is received and answered here
    QTimer::singleShot(0, &command, &Command::start);
    return QCoreApplication::exec();
}

} // namespace

} // namespace Botdesk

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);   // a closed standard output is seen by print()
    QCoreApplication::setApplicationName(u"botdesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BOTDESK_VERSION));
    // GLib's event loop costs a quarter of what a delivery does, and nothing here needs it.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    Botdesk::installRedactingMessageHandler();
    Botdesk::speak();
    return Botdesk::Main::ended(Botdesk::Main(QCoreApplication::arguments().mid(1)).run());
}
