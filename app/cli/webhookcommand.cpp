// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/botchoice.h"
#include "cli/callparameters.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/inputfile.h"
#include "cli/keptcall.h"
#include "cli/probecommand.h"
#include "cli/webhookinfocommand.h"
#include "types/update.h"
#include "words/diagnosiswords.h"
#include "words/errorwords.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WebhookCommand)

public:
    static QString inWords(const WebhookExplanation &explanation);
    static QString mayBeGone();
};

QByteArray asJson(const WebhookExplanation &explanation)
{
    const WebhookWords words = wordsFor(explanation);
    const QJsonObject json{{u"class"_s, nameOf(explanation.problem)}, {u"cause"_s, words.cause}, {u"check"_s, words.check},
                           {u"fix"_s, words.fix}, {u"certain"_s, explanation.isCertain}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString Words::inWords(const WebhookExplanation &explanation)
{
    const WebhookWords words = wordsFor(explanation);
    return tr("Cause: %1\nCheck: %2\nMend: %3\n").arg(words.cause, words.check, words.fix);
}

//! The server closes the former webhook before it looks at the new one.
QString Words::mayBeGone()
{
    return tr("A webhook that was set before is gone now: see \"botdesk-cli webhook info\", and set it again.");
}

//! explain TEXT: what an error text means. Needs neither a bot nor a network.
class ExplainCommand final : public Command
{
public:
    ExplainCommand(const QString &text, bool isJson)
        : m_text(text)
        , m_isJson(isJson)
    {
    }

    void start() override
    {
        const WebhookExplanation explanation = explainWebhookError(m_text);
        if (m_isJson)
            printJsonLine(asJson(explanation));
        else
            print(Words::inWords(explanation).toUtf8());
        emit finished(Success);
    }

private:
    QString m_text;
    bool m_isJson;
};

//! set, delete: one call of the Bot API.
class WebhookCallCommand final : public Command
{
public:
    WebhookCallCommand(const CommonOptions &options, const QString &method, const Parameters &parameters, bool isJson)
        : m_call(options)
        , m_method(method)
        , m_parameters(parameters)
        , m_isJson(isJson)
    {
    }

    void start() override
    {
        connect(&m_call, &KeptCall::finished, this, [this](bool isSuccess) { emit finished(isSuccess ? Success : Refused); });
        m_call.start(m_method, m_parameters, [this](const Result<ApiAnswer> &answer) { tell(answer); });
    }
    void stop() override { m_call.cancel(); }

private:
    void tell(const Result<ApiAnswer> &answer)
    {
        if (!answer)
            return tellRefusal(answer.error());
        const QJsonObject json{{u"ok"_s, true}, {u"description"_s, answer->description}};
        m_isJson ? printJsonLine(QJsonDocument(json).toJson(QJsonDocument::Compact)) : print(answer->description.toUtf8() + '\n');
    }

    void tellRefusal(const Error &error)
    {
        complain(errorText(error));
        const WebhookExplanation explanation = explainWebhookError(error.detail);
        if (explanation.problem != WebhookProblem::Unknown && m_method == "setWebhook"_L1)
            complain(Words::inWords(explanation).trimmed());
        if (error.kind == Error::Kind::BadRequest && m_method == "setWebhook"_L1)
            complain(Words::mayBeGone());
        if (m_isJson)
            printJsonLine(refusalJson(error));
    }

    KeptCall m_call;
    QString m_method;
    Parameters m_parameters;
    bool m_isJson;
};

//! Reads the command line of `webhook`.
struct WebhookCommand
{
    Q_DECLARE_TR_FUNCTIONS(WebhookCommand)

public:
    static CommandKind kind();

private:
    static CommandKind::Made make(const QCommandLineParser &parser, const CommonOptions &options);
    static CommandKind::Made makeExplain(const QCommandLineParser &parser, const QStringList &words);
    static CommandKind::Made makeCall(const QCommandLineParser &parser, const CommonOptions &options, const QString &method);
    static QStringList readTypes(const QString &list);
    static Parsed<Parameters> readSettings(const QCommandLineParser &parser);
};

CommandKind::Made WebhookCommand::make(const QCommandLineParser &parser, const CommonOptions &options)
{
    static const QHash<QString, QString> methods{{u"info"_s, u"getWebhookInfo"_s}, {u"set"_s, u"setWebhook"_s},
                                                 {u"delete"_s, u"deleteWebhook"_s}};
    QStringList words = parser.positionalArguments();
    const QString what = words.isEmpty() ? QString() : words.takeFirst();
    if (what == "explain"_L1)
        return makeExplain(parser, words);
    if (what == "probe"_L1)
        return makeProbe(parser, options, words);
    if (!methods.contains(what))
        return tl::unexpected(tr("Say what to do with the webhook: info, set, delete, probe or explain."));
    if (!words.isEmpty())
        return tl::unexpected(tr("webhook %1 takes options only, not \"%2\".").arg(what, words.first()));
    for (const QString &option : {u"url"_s, u"certificate"_s, u"ip-address"_s, u"max-connections"_s, u"allowed-updates"_s, u"secret-file"_s}) {
        if (what != "set"_L1 && parser.isSet(option))
            return tl::unexpected(tr("webhook %1 does not take --%2.").arg(what, option));
    }
    return makeCall(parser, options, methods[what]);
}

CommandKind::Made WebhookCommand::makeExplain(const QCommandLineParser &parser, const QStringList &words)
{
    constexpr qint64 MostBytes = 64 * 1024;
    if (words.isEmpty())
        return tl::unexpected(tr("Say which text to explain: botdesk-cli webhook explain \"Connection refused\""));
    QString text = words.join(u' ');
    if (text == "-"_L1) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return tl::unexpected(input.errorString());
        text = QString::fromUtf8(input.read(MostBytes));
    }
    return std::make_unique<ExplainCommand>(text, parser.isSet(u"json"_s));
}

CommandKind::Made WebhookCommand::makeCall(const QCommandLineParser &parser, const CommonOptions &options, const QString &method)
{
    CommonOptions withToken = options;
    const auto token = tokenOf(options);
    if (!token)
        return tl::unexpected(token.error());
    withToken.token = *token;
    if (method == "getWebhookInfo"_L1)
        return makeWebhookInfo(withToken, parser.isSet(u"json"_s));
    Parameters parameters;
    if (method == "setWebhook"_L1) {
        const auto settings = readSettings(parser);
        if (!settings)
            return tl::unexpected(settings.error());
        parameters = *settings;
    }
    if (parser.isSet(u"drop-pending"_s))
        parameters.fields.insert(u"drop_pending_updates"_s, true);
    return std::make_unique<WebhookCallCommand>(withToken, method, parameters, parser.isSet(u"json"_s));
}

//! The server takes any word for a type and skips in silence what it does not know, so that is told here.
QStringList WebhookCommand::readTypes(const QString &list)
{
    QStringList types;
    for (const QString &type : list.split(u',', Qt::SkipEmptyParts))
        types.append(type.trimmed());
    if (types == QStringList{u"default"_s})
        return {};
    for (const QString &type : std::as_const(types)) {
        if (!knownUpdateTypes().contains(type, Qt::CaseInsensitive))
            complain(tr("\"%1\" is no type of update that Botdesk knows; the server skips such names in silence.").arg(type));
    }
    return types;
}

Parsed<Parameters> WebhookCommand::readSettings(const QCommandLineParser &parser)
{
    constexpr int MostConnections = 100'000;   // of a Bot API server in local mode
    Parameters parameters;
    if (parser.value(u"url"_s).isEmpty())
        return tl::unexpected(tr("Say where to deliver: --url https://…"));
    parameters.fields.insert(u"url"_s, parser.value(u"url"_s));
    if (parser.isSet(u"ip-address"_s))
        parameters.fields.insert(u"ip_address"_s, parser.value(u"ip-address"_s));
    if (parser.isSet(u"max-connections"_s)) {
        const auto count = readNumber(u"--max-connections"_s, parser.value(u"max-connections"_s), 1, MostConnections);
        if (!count)
            return tl::unexpected(count.error());
        parameters.fields.insert(u"max_connections"_s, *count);
    }
    if (const QString types = parser.value(u"allowed-updates"_s); !types.isEmpty() && types != "keep"_L1)
        parameters.fields.insert(u"allowed_updates"_s, QJsonArray::fromStringList(readTypes(types)));
    if (parser.isSet(u"certificate"_s)) {
        if (!QFileInfo(parser.value(u"certificate"_s)).isFile())
            return tl::unexpected(tr("There is no file %1.").arg(parser.value(u"certificate"_s)));
        parameters.uploads.append({.field = u"certificate"_s, .path = parser.value(u"certificate"_s)});
    }
    if (parser.isSet(u"secret-file"_s)) {
        const auto secret = readPrivateInput(parser.value(u"secret-file"_s));
        if (!secret)
            return tl::unexpected(secret.error());
        parameters.fields.insert(u"secret_token"_s, QString::fromUtf8(*secret));
    }
    return parameters;
}

CommandKind WebhookCommand::kind()
{
    return {.name = "webhook"_L1,
            .description = tr("Show, set or delete the webhook, probe it, or explain why it fails."),
            .arguments = u"info | set | delete | probe [URL] | explain TEXT"_s,
            .addOptions =
                [](QCommandLineParser &parser) {
                    parser.addPositionalArgument(u"info"_s, tr("What the server says of the webhook."));
                    parser.addPositionalArgument(u"set"_s, tr("Set it; needs --url."));
                    parser.addPositionalArgument(u"delete"_s, tr("Delete it; what is pending stays unless --drop-pending."));
                    parser.addPositionalArgument(u"probe"_s, tr("Go the way of a delivery step by step, to URL or to the webhook that is set."));
                    parser.addPositionalArgument(u"explain"_s, tr("What an error text means; - reads standard input."));
                    parser.addOptions({{u"url"_s, tr("Where to deliver."), u"URL"_s},
                                       {u"certificate"_s, tr("Public certificate to upload (PEM); for probe, the one that was uploaded."), u"FILE"_s},
                                       {u"ip-address"_s, tr("Deliver to this address instead of asking DNS."), u"A"_s},
                                       {u"max-connections"_s, tr("Most deliveries at the same time."), u"N"_s},
                                       {u"allowed-updates"_s, tr("Types separated by commas, \"default\", or \"keep\"."), u"LIST"_s},
                                       {u"secret-file"_s, tr("File (mode 0600) with the secret token of the deliveries."), u"FILE"_s},
                                       {u"local-server"_s, tr("Probe as a Bot API server in local mode: http, any port and address.")},
                                       {u"drop-pending"_s, tr("Throw away what is pending.")},
                                       {u"json"_s, tr("Print JSON.")}});
                },
            .make = &WebhookCommand::make,
            .needs = CommandKind::Needs::Nothing};
}

} // namespace

CommandKind webhookKind()
{
    return WebhookCommand::kind();
}

} // namespace Botdesk
