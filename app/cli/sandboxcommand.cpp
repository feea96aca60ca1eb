// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/console.h"
#include "core/whendone.h"
#include "sandbox/sandboxserver.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! Serves the Sandbox until it is told to end.
class SandboxCommand final : public Command
{
    Q_OBJECT
public:
    SandboxCommand(const SandboxServer::Options &options, quint16 port, const QString &scenario)
        : m_server(options)
        , m_port(port)
        , m_scenario(scenario)
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
        if (!m_scenario.isEmpty())
            connect(&m_server, &SandboxServer::logged, this, &SandboxCommand::playAfter);
    }

private:
    static CommandKind::Made make(const QCommandLineParser &parser, const CommonOptions &options);

    //! Plays the scenario once a bot is there to see it. What needs a button or an invoice waits until the bot has sent one.
    void playAfter(const QJsonObject &entry)
    {
        static const QStringList starts{u"getupdates"_s, u"setwebhook"_s};
        const QString method = entry["method"_L1].toString().toLower();
        m_hasBot = m_hasBot || starts.contains(method);
        if (entry["kind"_L1] != "call"_L1 || !m_hasBot || m_isAsking)
            return;
        m_isAsking = true;
        whenDone(m_server.handle("POST", u"scenarios"_s, {{u"name"_s, m_scenario}}), this, [this](const SandboxAnswer &answer) {
            m_isAsking = false;
            if (answer.status == 200)
                disconnect(&m_server, &SandboxServer::logged, this, &SandboxCommand::playAfter);
        });
    }

    SandboxServer m_server;
    quint16 m_port;
    QString m_scenario;
    bool m_hasBot = false;     // one has asked for updates
    bool m_isAsking = false;
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
    const QString local = parser.value(u"local-webhooks"_s);
    if (local != u"on" && local != u"off")
        return tl::unexpected(tr("--local-webhooks is on or off, not \"%1\".").arg(local));
    const QString scenario = parser.value(u"scenario"_s);
    if (!scenario.isEmpty() && !SandboxServer::scenarios().contains(scenario))
        return tl::unexpected(tr("There is no scenario \"%1\". There are: %2.")
                                  .arg(scenario, SandboxServer::scenarios().join(u", "_s)));
    return std::make_unique<SandboxCommand>(SandboxServer::Options{.seed = quint32(*seed), .localWebhooks = local == u"on"}, quint16(*port), scenario);
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
                                        u"N"_s, u"0"_s},
                                       {u"local-webhooks"_s,
                                        tr("Deliver to http, any port and any address too (default); off: as the cloud."),
                                        u"on|off"_s, u"on"_s},
                                       {u"scenario"_s,
                                        tr("What the people do once a bot asks for updates: %1.")
                                            .arg(SandboxServer::scenarios().join(u", "_s)),
                                        u"NAME"_s}});
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
