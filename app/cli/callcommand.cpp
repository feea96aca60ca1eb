// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "api/client.h"
#include "cli/callparameters.h"
#include "cli/console.h"
#include "core/whendone.h"
#include "session/effects.h"
#include "words/errorwords.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! Calls one method, once, keeps what became of it, and prints what it returned.
class CallCommand final : public Command
{
    Q_OBJECT
public:
    CallCommand(const CommonOptions &options, const QString &method, const Parameters &parameters)
        : m_store(openSqliteStore({.path = options.database()}))
        , m_client(options.token, options.server)
        , m_method(method)
        , m_parameters(parameters)
    {
    }

    static CommandKind kind();

    void start() override;
    void stop() override { m_call.cancel(); }   // ends as Cancelled, or as an outcome that is unknown

private:
    static CommandKind::Made make(const QCommandLineParser &parser, const CommonOptions &options);
    void keep(const CallRecord &record);
    void take(const Result<ApiAnswer> &answer);
    void finishWhenKept(int exitCode);

    std::unique_ptr<UpdateStore> m_store;
    Client m_client;
    QString m_method;
    Parameters m_parameters;
    QFuture<Result<ApiAnswer>> m_call;
    QFuture<Result<ExchangeId>> m_kept;
};

void CallCommand::start()
{
    connect(&m_client, &Client::called, this, &CallCommand::keep);
    connect(&m_client, &Client::uploading, this, [](const QString &, qint64 sent, qint64 total) {
        if (total > 0 && sent < total)
            showProgress(tr("%1 of %2 sent").arg(QLocale().formattedDataSize(sent), QLocale().formattedDataSize(total)));
    });
    m_call = m_client.call(m_method, m_parameters);
    whenDone(m_call, this, [this](const Result<ApiAnswer> &answer) { take(answer); });
}

void CallCommand::keep(const CallRecord &record)
{
    m_kept = m_store->addExchange({.atMs = record.startedMs,
                                   .method = record.method,
                                   .parameters = record.parameters,
                                   .answer = record.answer,
                                   .httpCode = record.code,
                                   .durationMs = int(record.durationMs),
                                   .error = record.error});
}

void CallCommand::take(const Result<ApiAnswer> &answer)
{
    if (!answer) {
        complain(errorText(answer.error()));
        return finishWhenKept(Refused);
    }
    printJsonLine(resultOf(answer->body));
    whenDone(keepEffects(*m_store, m_method, m_parameters, *answer), this, [this](const Result<void> &kept) {
        // The call went well and must not be made again for this.
        if (!kept)
            complain(errorText(kept.error()));
        finishWhenKept(Success);
    });
}

void CallCommand::finishWhenKept(int exitCode)
{
    if (!m_kept.isValid())
        return emit finished(exitCode);
    whenDone(m_kept, this, [this, exitCode](const Result<ExchangeId> &) { emit finished(exitCode); });
}

CommandKind::Made CallCommand::make(const QCommandLineParser &parser, const CommonOptions &options)
{
    QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        return tl::unexpected(tr("Say which method to call: botdesk-cli call getMe"));
    const QString method = arguments.takeFirst();
    static const QRegularExpression letters(u"\\A[A-Za-z]+\\z"_s);
    if (!letters.match(method).hasMatch())
        return tl::unexpected(tr("\"%1\" cannot be the name of a method.").arg(method));
    const auto parameters = readParameters(arguments, parser.value(u"params"_s));
    if (!parameters)
        return tl::unexpected(parameters.error());
    return std::make_unique<CallCommand>(options, method, *parameters);
}

CommandKind CallCommand::kind()
{
    return {.name = "call"_L1,
            .description = tr("Call a method of the Bot API and print its result."),
            .arguments = u"METHOD [key=value | key=@file …]"_s,
            .addOptions =
                [](QCommandLineParser &parser) {
                    parser.addPositionalArgument(u"METHOD"_s, tr("Name of the method, such as sendMessage."));
                    parser.addPositionalArgument(u"key=value"_s, tr("A parameter as text or JSON; key=@file uploads a file."),
                                                 u"[key=value…]"_s);
                    parser.addOption({u"params"_s, tr("JSON object with parameters; - reads standard input."), u"FILE"_s});
                },
            .make = &CallCommand::make};
}

} // namespace

CommandKind callKind()
{
    return CallCommand::kind();
}

} // namespace Botdesk

#include "callcommand.moc"
