// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/botchoice.h"

#include "core/whendone.h"
#include "secrets/keystore.h"
#include "session/profilefile.h"
#include "words/errorwords.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static QString noProfile(const QString &name, const QString &folder)
    {
        return tr("There is no profile \"%1\" in %2.").arg(name, folder);
    }
    static QString otherBot(const QString &name) { return tr("The token belongs to another bot than profile \"%1\".").arg(name); }
    static QString noToken()
    {
        return tr("There is no token. Put it into the environment variable BOTDESK_TOKEN or into a file for --token-file.");
    }
    static QString keptForSession(const QString &name)
    {
        return tr("Botdesk keeps the token of \"%1\" only while it runs. Give it by BOTDESK_TOKEN or --token-file.").arg(name);
    }
};

Parsed<CommonOptions> takeProfile(CommonOptions options, const QList<BotProfile> &profiles)
{
    for (const BotProfile &known : profiles) {
        if (known.name != options.profile)
            continue;
        if (!options.token.isNull() && options.token.botId() != known.botId)
            return tl::unexpected(Words::otherBot(known.name));
        if (!options.hasServer)
            options.server = known.server;
        options.kept = known;
        return options;
    }
    // The Sandbox of the window has a folder and no profile.
    if (!QFileInfo::exists(options.database()))
        return tl::unexpected(Words::noProfile(options.profile, options.dataDir));
    return options;
}

//! A folder of the command line's own, once it is there, stays the bot's; else that of the window; else a new one.
CommonOptions takeBot(CommonOptions options, const QList<BotProfile> &profiles)
{
    options.profile = QString::number(number(options.token.botId()));
    if (options.server.testEnvironment)
        options.profile += u"-test"_s;
    if (QFileInfo::exists(options.database()))
        return options;
    for (const BotProfile &known : profiles) {
        if (known.botId == options.token.botId() && known.server.testEnvironment == options.server.testEnvironment
            && (known.server.root == options.server.root || !options.hasServer)) {
            options.profile = known.name;
            options.server = known.server;
            options.kept = known;
            break;
        }
    }
    return options;
}

Result<Token> waitFor(const QFuture<Result<Token>> &future)
{
    QEventLoop loop;
    Result<Token> token = failure(Error::Kind::Cancelled);
    whenDone(future, &loop, [&](const Result<Token> &read) {
        token = read;
        loop.quit();
    });
    loop.exec();
    return token;
}

} // namespace

Parsed<CommonOptions> chooseBot(CommonOptions options)
{
    if (options.profile.isEmpty() && options.token.isNull())
        return options;
    const QList<BotProfile> profiles = readProfiles(options.dataDir + u'/' + ProfileFileName).profiles;
    return options.profile.isEmpty() ? takeBot(options, profiles) : takeProfile(options, profiles);
}

Parsed<Token> tokenOf(const CommonOptions &options)
{
    if (!options.token.isNull())
        return options.token;
    if (!options.kept)
        return tl::unexpected(Words::noToken());
    using Keeping = BotProfile::TokenKeeping;
    if (options.kept->tokenKeeping == Keeping::SessionOnly)
        return tl::unexpected(Words::keptForSession(options.profile));
    const auto store = options.kept->tokenKeeping == Keeping::KeyStore
        ? makeKeyStore()
        : makePrivateFileStore(options.dataDir + u'/' + options.profile + u"/token"_s);
    auto token = waitFor(store->read(options.kept->botId));
    if (!token)
        return tl::unexpected(errorText(token.error()));
    return *std::move(token);
}

} // namespace Botdesk
