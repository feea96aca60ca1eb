// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/console.h"
#include "core/whendone.h"
#include "receive/pending.h"
#include "receive/receiverlock.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! Prints what is pending and leaves it pending.
class PeekCommand final : public Command
{
    Q_OBJECT
public:
    explicit PeekCommand(const CommonOptions &options)
        : m_options(options)
        , m_client(options.token, options.server)
    {
    }

    static CommandKind kind();

    void start() override
    {
        // A receiver on this computer would be thrown out by our question.
        auto lock = ReceiverLock::take(m_options.token.botId(), m_options.server,
                                       {.program = u"botdesk-cli"_s, .profile = m_options.profile});
        if (!lock)
            return fail(lock.error());
        m_lock = *std::move(lock);
        whenDone(peek(m_client), this, [this](const Result<QList<ReceivedUpdate>> &updates) {
            if (!updates)
                return fail(updates.error());
            for (const ReceivedUpdate &update : *updates) {
                if (!printJsonLine(update.json))
                    break;
            }
            emit finished(Success);
        });
    }

private:
    static CommandKind::Made make(const QCommandLineParser &parser, const CommonOptions &options);

    CommonOptions m_options;
    std::optional<ReceiverLock> m_lock;
    Client m_client;
};

CommandKind::Made PeekCommand::make(const QCommandLineParser &parser, const CommonOptions &options)
{
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(tr("peek takes options only, not \"%1\".").arg(parser.positionalArguments().first()));
    return std::make_unique<PeekCommand>(options);
}

CommandKind PeekCommand::kind()
{
    return {.name = "peek"_L1,
            .description = tr("Print up to the first 100 pending updates; they stay pending."),
            .arguments = {},
            .addOptions = [](QCommandLineParser &) {},
            .make = &PeekCommand::make};
}

} // namespace

CommandKind peekKind()
{
    return PeekCommand::kind();
}

} // namespace Botdesk

#include "peekcommand.moc"
