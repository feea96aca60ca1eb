// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/console.h"
#include "sandbox/sandboxserver.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! Serves the Sandbox until it is told to end.
class SandboxCommand final : public Command
{
    Q_OBJECT
public:
    SandboxCommand(const SandboxServer::Options &options, quint16 port)
        : m_server(options)
        , m_port(port)
    {
    }

    static CommandKind kind();

    void start() override
    {
        if (const auto started = m_server.start(m_port); !started)
            return fail(started.error());
        // The order of the fields is part of the contract, for those who read the line by eye. The token is no secret.
        print(R"({"apiRoot":"%1","token":"%2","control":"%3"})"_L1
                  .arg(m_server.apiRoot(), QLatin1StringView(m_server.token().reveal()), m_server.controlUrl())
                  .toUtf8()
              + '\n');
    }

private:
    static CommandKind::Made make(const QCommandLineParser &parser, const CommonOptions &options);

    SandboxServer m_server;
    quint16 m_port;
};

CommandKind::Made SandboxCommand::make(const QCommandLineParser &parser, const CommonOptions &)
{
    const auto port = readNumber(u"--port"_s, parser.value(u"port"_s), 0, 65535);
    if (!port)
        return tl::unexpected(port.error());
    const auto seed = readNumber(u"--seed"_s, parser.value(u"seed"_s), 0, 4294967295);
    if (!seed)
        return tl::unexpected(seed.error());
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(tr("sandbox takes options only, not \"%1\".").arg(parser.positionalArguments().first()));
    return std::make_unique<SandboxCommand>(SandboxServer::Options{.seed = quint32(*seed)}, quint16(*port));
}

CommandKind SandboxCommand::kind()
{
    return {.name = "sandbox"_L1,
            .description = tr("Serve a Bot API with simulated people on 127.0.0.1."),
            .arguments = {},
            .addOptions =
                [](QCommandLineParser &parser) {
                    parser.addOptions({{u"port"_s, tr("Port to listen on; 0 takes a free one."), u"N"_s, u"8081"_s},
                                       {u"seed"_s, tr("The same world with the same ids each time; 0: another each time."),
                                        u"N"_s, u"0"_s}});
                },
            .make = &SandboxCommand::make,
            .needs = CommandKind::Needs::Nothing};
}

} // namespace

CommandKind sandboxKind()
{
    return SandboxCommand::kind();
}

} // namespace Botdesk

#include "sandboxcommand.moc"
