// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/callparameters.h"
#include "cli/console.h"
#include "cli/keptcall.h"
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
        : m_call(options)
        , m_method(method)
        , m_parameters(parameters)
    {
    }

    static CommandKind kind();

    void start() override;
    void stop() override { m_call.cancel(); }

private:
    static CommandKind::Made make(const QCommandLineParser &parser, const CommonOptions &options);

    KeptCall m_call;
    QString m_method;
    Parameters m_parameters;
};

void CallCommand::start()
{
    connect(&m_call, &KeptCall::uploading, this, [](const QString &, qint64 sent, qint64 total) {
        if (total > 0 && sent < total)
            showProgress([=] {
                return tr("%1 of %2 sent").arg(QLocale().formattedDataSize(sent), QLocale().formattedDataSize(total));
            });
    });
    connect(&m_call, &KeptCall::finished, this, [this](bool isSuccess) { emit finished(isSuccess ? Success : Refused); });
    m_call.start(m_method, m_parameters, [](const Result<ApiAnswer> &answer) {
        if (answer)
            printJsonLine(resultOf(answer->body));
        else
            complain(errorText(answer.error()));
    });
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
