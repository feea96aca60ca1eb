// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/options.h"

#include "core/redact.h"
#include "core/secretfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static Parsed<Token> tokenFromFile(const QString &path);
    static Parsed<Token> tokenFromEnvironment();
    static Parsed<CommonOptions> common(const QCommandLineParser &parser);
    static QString tokenIsArgument()
    {
        return tr("A token is never an argument: everybody on this computer can read the arguments of a program. "
                  "Put it into the environment variable BOTDESK_TOKEN or into a file for --token-file.");
    }
    static QString noTime(const QString &text)
    {
        return tr("\"%1\" is neither a date such as 2026-11-21, a time such as 2026-11-21T09:30:00, nor Unix seconds.").arg(text);
    }
    static QString noNumber(const QString &option, const QString &text, qint64 least, qint64 most)
    {
        return tr("%1 takes a number from %2 to %3, not \"%4\".").arg(option).arg(least).arg(most).arg(text);
    }
    static void addCommon(QCommandLineParser &parser);
};

void Words::addCommon(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"api-root"_s, tr("Bot API server to talk to instead of https://api.telegram.org."), u"URL"_s},
        {u"test-environment"_s, tr("Talk to Telegram's test environment.")},
        {u"token-file"_s, tr("File that holds the token; nobody else may read it."), u"FILE"_s},
        {u"profile"_s, tr("Bot that Botdesk keeps under this name."), u"NAME"_s},
        {u"data-dir"_s, tr("Folder of what is stored."), u"DIR"_s},
    });
}

Parsed<Token> Words::tokenFromFile(const QString &path)
{
    const auto content = readPrivateFile(path);
    if (!content && content.error().kind == Error::Kind::Invalid)
        return tl::unexpected(tr("Others may read %1, so the token in it is no secret. Make it yours alone: chmod 600 %1").arg(path));
    if (!content)
        return tl::unexpected(tr("The token file cannot be read: %1").arg(content.error().detail));
    const Token token = Token::findIn(QString::fromUtf8(*content));
    if (token.isNull())
        return tl::unexpected(tr("There is no token in %1.").arg(path));
    return token;
}

Parsed<Token> Words::tokenFromEnvironment()
{
    const QString text = qEnvironmentVariable("BOTDESK_TOKEN");
    if (text.isEmpty())
        return Token();
    auto token = Token::parse(text);
    if (!token)
        return tl::unexpected(tr("BOTDESK_TOKEN holds no token: %1").arg(token.error().detail));
    return *std::move(token);
}

Parsed<CommonOptions> Words::common(const QCommandLineParser &parser)
{
    CommonOptions options;
    options.dataDir = QDir(parser.isSet(u"data-dir"_s)
                               ? parser.value(u"data-dir"_s)
                               : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/botdesk"_s)
                          .absolutePath();
    options.server.testEnvironment = parser.isSet(u"test-environment"_s);
    if (parser.isSet(u"api-root"_s)) {
        const auto root = readApiRoot(parser.value(u"api-root"_s));
        if (!root)
            return tl::unexpected(tr("--api-root is no address of a Bot API server: %1").arg(root.error().detail));
        options.server.root = *root;
        options.hasServer = true;
    }

    const auto token = parser.isSet(u"token-file"_s) ? tokenFromFile(parser.value(u"token-file"_s)) : tokenFromEnvironment();
    if (!token)
        return tl::unexpected(token.error());
    options.token = *token;
    options.profile = parser.value(u"profile"_s);
    if (options.profile.contains(u'/') || options.profile.startsWith(u'.'))
        return tl::unexpected(tr("\"%1\" cannot be the name of a profile.").arg(options.profile));
    return options;
}

} // namespace

void addCommonOptions(QCommandLineParser &parser)
{
    Words::addCommon(parser);
}

Parsed<CommonOptions> readCommonOptions(const QCommandLineParser &parser)
{
    return Words::common(parser);
}

QString tokenComplaint(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (argument == "--token"_L1 || argument.startsWith("--token="_L1) || redacted(argument) != argument)
            return Words::tokenIsArgument();
    }
    return {};
}

Parsed<qint64> readTime(const QString &text)
{
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds * 1000;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return tl::unexpected(Words::noTime(text));
    return time.toMSecsSinceEpoch();
}

Parsed<qint64> readNumber(const QString &option, const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        return tl::unexpected(Words::noNumber(option, text, least, most));
    return value;
}

} // namespace Botdesk
