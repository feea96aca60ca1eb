// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/pending.h"
#include "session/sandboxhost.h"
#include "session/session.h"

#include <QThread>

namespace Botdesk {

class SecretStore;
class SystemEvents;
class WebhookServers;

//! What getMe and getWebhookInfo say about a token before anything is set up or changed.
struct TokenCheck
{
    BotUser me;
    WebhookInfo webhook;
    qint64 durationMs = 0;   //!< of getMe
};

//! All bots of one operator: their profiles and folders, the threads they share, and the Sandbox.
//!
//! Lives in the window's thread and does no file work there. Layout of the data folder: profiles.json, and a folder a
//! bot with updates.sqlite (and token, when it is kept in a private file); everything 0600 and 0700.
class Workspace final : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(const QString &dataDir, QObject *parent = nullptr);
    ~Workspace() override;   //!< ends all sessions, then the threads

    const QString &dataDir() const { return m_dataDir; }

    //! Begins what opening @p name will need (the Sandbox, its store), to be done while the window is being made. Nothing
    //! shows it but the time that opening takes; a bot that has stored nothing yet is not touched.
    void expect(const QString &name);

    QFuture<Result<void>> load();                  //!< reads profiles.json; a damaged one is set aside and told as an Error
    const QList<BotProfile> &profiles() const { return m_profiles; }

    //! Whether tokens can be kept in the system's key store; the Error (NoKeyStore) says why not.
    QFuture<Result<void>> checkKeyStore();

    //! Asks the server about @p token without changing anything.
    QFuture<Result<TokenCheck>> check(const Token &token, const ApiServer &server);

    //! Keeps @p profile and its token. Its name and id are filled in from @p token and getMe.
    QFuture<Result<BotProfile>> addBot(BotProfile profile, const Token &token);
    QFuture<Result<void>> removeBot(const QString &name, bool withHistory);
    QFuture<Result<void>> save(const BotProfile &profile);   //!< changed settings of a known bot

    //! Opens the bot's session, or returns the one that is open. An Error of kind NotFound or NoKeyStore when there is no
    //! token for it: give one with `tokenForSession`.
    QFuture<Result<Session *>> open(const QString &name, const Token &tokenForSession = {});
    QList<Session *> sessions() const { return m_sessions; }
    void close(Session *session);

    //! Gives an open bot another token, after a 401, and keeps it where the old one was.
    QFuture<Result<BotUser>> replaceToken(Session *session, const Token &token);

    //! Starts the Sandbox where it rests, and opens the session of its bot.
    QFuture<Result<Session *>> openSandbox(quint16 port = 0);
    SandboxHost &sandbox() { return *m_sandbox; }

signals:
    void profilesChanged();
    void opened(Botdesk::Session *session);
    void closing(Botdesk::Session *session);   //!< last chance to let go of it

private:
    QString folderOf(const QString &name) const;
    std::shared_ptr<SecretStore> placeOfToken(const BotProfile &profile) const;
    QFuture<Result<void>> forgetToken(const BotProfile &profile) const;
    const BotProfile *profile(const QString &name) const;
    std::unique_ptr<UpdateStore> storeOf(const QString &name);
    Session *makeSession(const BotProfile &profile, const Token &token);
    Session *sandboxSession();
    void takeSandboxState(SandboxHost::State state);
    QFuture<Result<void>> writeProfiles();
    template <typename T, typename Work>
    QFuture<Result<T>> inFiles(Work work);

    QString m_dataDir;
    QList<BotProfile> m_profiles;
    QList<Session *> m_sessions;
    QString m_expected;                              //!< whose store m_expectedStore is
    std::unique_ptr<UpdateStore> m_expectedStore;
    QThread m_network;
    QThread m_files;            //!< for the little file work there is
    QObject *m_fileWorker;      //!< lives in m_files
    std::unique_ptr<SystemEvents> m_systemEvents;
    std::shared_ptr<WebhookServers> m_webhookServers;
    std::shared_ptr<SecretStore> m_keyStore;
    std::shared_ptr<SecretStore> m_sessionStore;
    std::unique_ptr<SandboxHost> m_sandbox;
    QList<Pending<Session *>::Ptr> m_waitingForSandbox;
};

} // namespace Botdesk
