// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/workspace.h"

#include "core/pending.h"
#include "core/promptthread.h"
#include "core/secretfile.h"
#include "receive/systemevents.h"
#include "secrets/keystore.h"
#include "session/profilefile.h"
#include "session/webhookservers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

const auto SandboxName = u"sandbox"_s;
const auto StoreFileName = u"/updates.sqlite"_s;

QString nameFor(const BotUser &me, const BotProfile &profile)
{
    QString name = me.user.username.isEmpty() ? u"bot%1"_s.arg(number(me.user.id)) : me.user.username;
    static const QRegularExpression strange(u"[^A-Za-z0-9_-]"_s);
    name.remove(strange);
    // One bot may be used in the cloud and on an own server: two profiles with histories of their own.
    if (profile.server.testEnvironment)
        name += u"-test"_s;
    else if (!profile.server.isCloud())
        name += u'-' + profile.server.root.host().remove(strange);
    return name;
}

} // namespace

Workspace::Workspace(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_dataDir(dataDir)
    , m_fileWorker(new QObject)
    , m_systemEvents(watchSystem())
    , m_webhookServers(std::make_shared<WebhookServers>())
    , m_keyStore(makeKeyStore())
    , m_sessionStore(makeSessionStore())
    , m_sandbox(std::make_unique<SandboxHost>(QDir(dataDir).filePath(u"sandbox/world.json"_s)))
{
    m_network.setObjectName("network"_L1);
    connect(&m_network, &QThread::started, this, becomePrompt, Qt::DirectConnection);   // in that thread
    m_network.start();
    m_files.setObjectName("files"_L1);
    m_fileWorker->moveToThread(&m_files);
    m_files.start();
    connect(m_sandbox.get(), &SandboxHost::stateChanged, this, &Workspace::takeSandboxState);
}

Workspace::~Workspace()
{
    // It ends later than what would hear of it.
    disconnect(m_sandbox.get(), nullptr, this, nullptr);
    for (const auto &pending : std::exchange(m_waitingForSandbox, {}))
        pending->finish(failure(Error::Kind::Cancelled));
    while (!m_sessions.isEmpty())
        close(m_sessions.last());
    m_network.quit();
    m_network.wait();
    QMetaObject::invokeMethod(m_fileWorker, [worker = m_fileWorker, thread = &m_files] {
        delete worker;
        thread->quit();
    });
    m_files.wait();
}

QString Workspace::folderOf(const QString &name) const
{
    return QDir(m_dataDir).filePath(name);
}

template <typename T, typename Work>
QFuture<Result<T>> Workspace::inFiles(Work work)
{
    auto pending = Pending<T>::make();
    QMetaObject::invokeMethod(m_fileWorker, [pending, work = std::move(work)] { pending->finish(work()); });
    return pending->future();
}

void Workspace::expect(const QString &name)
{
    if (name == SandboxName)
        m_sandbox->start();
    const QString path = folderOf(name) + StoreFileName;
    if (name.isEmpty() || name.contains(u'/') || !QFileInfo::exists(path))
        return;   // the name may be any argument
    m_expected = name;
    m_expectedStore = openSqliteStore({.path = path});
    m_expectedStore->info();   // each thread that reads opens the file for itself, the first time it is asked
    m_expectedStore->rows();
}

std::unique_ptr<UpdateStore> Workspace::storeOf(const QString &name)
{
    if (m_expectedStore && name == m_expected)
        return std::exchange(m_expectedStore, nullptr);
    m_expectedStore.reset();   // another one was wanted after all
    return openSqliteStore({.path = folderOf(name) + StoreFileName});
}

QFuture<Result<void>> Workspace::load()
{
    auto pending = Pending<void>::make();
    const QString path = folderOf(ProfileFileName);
    auto file = inFiles<ProfileFile>([path]() -> Result<ProfileFile> { return readProfiles(path); });
    whenDone(file, this, [this, pending](const Result<ProfileFile> &file) {
        if (!file)
            return pending->finish(failure(file.error()));
        m_profiles = file->profiles;
        emit profilesChanged();
        pending->finish(file->damage ? Result<void>(failure(*file->damage)) : Result<void>());
    });
    return pending->future();
}

QFuture<Result<void>> Workspace::writeProfiles()
{
    const QString path = folderOf(ProfileFileName);
    return inFiles<void>([path, bytes = profilesJson(m_profiles)] { return writePrivateFile(path, bytes); });
}

const BotProfile *Workspace::profile(const QString &name) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const BotProfile &profile) { return profile.name == name; });
    return found == m_profiles.end() ? nullptr : &*found;
}

std::shared_ptr<SecretStore> Workspace::placeOfToken(const BotProfile &profile) const
{
    switch (profile.tokenKeeping) {
    case BotProfile::TokenKeeping::KeyStore: return m_keyStore;
    case BotProfile::TokenKeeping::SessionOnly: return m_sessionStore;
    case BotProfile::TokenKeeping::PrivateFile: break;
    }
    return makePrivateFileStore(folderOf(profile.name) + u"/token"_s);
}

QFuture<Result<void>> Workspace::checkKeyStore()
{
    return m_keyStore->check();
}

QFuture<Result<BotUser>> Workspace::replaceToken(Session *session, const Token &token)
{
    auto answer = session->replaceToken(token);
    whenDone(answer, this, [this, profile = session->profile(), token](const Result<BotUser> &me) {
        if (me)
            placeOfToken(profile)->write(token);
    });
    return answer;
}

QFuture<Result<TokenCheck>> Workspace::check(const Token &token, const ApiServer &server)
{
    auto pending = Pending<TokenCheck>::make();
    auto *worker = new QObject;
    worker->moveToThread(&m_network);
    QMetaObject::invokeMethod(worker, [worker, token, server, pending] {
        auto *client = new Client(token, server, worker);
        QElapsedTimer watch;
        watch.start();
        whenDone(client->getMe(), worker, [worker, client, watch, pending](const Result<BotUser> &me) {
            const qint64 duration = watch.elapsed();
            if (!me) {
                pending->finish(failure(me.error()));
                return worker->deleteLater();
            }
            whenDone(client->getWebhookInfo(), worker, [=, me = *me](const Result<WebhookInfo> &info) {
                if (info)
                    pending->finish(TokenCheck{.me = me, .webhook = *info, .durationMs = duration});
                else
                    pending->finish(failure(info.error()));
                worker->deleteLater();
            });
        });
    });
    return pending->future();
}

QFuture<Result<BotProfile>> Workspace::addBot(BotProfile profile, const Token &token)
{
    auto pending = Pending<BotProfile>::make();
    profile.botId = token.botId();
    profile.name = nameFor(profile.me, profile);
    whenDone(placeOfToken(profile)->write(token), this, [this, pending, profile](const Result<void> &kept) {
        if (!kept)
            return pending->finish(failure(kept.error()));
        const BotProfile *known = this->profile(profile.name);
        const auto before = known ? std::optional(*known) : std::nullopt;
        m_profiles.removeIf([&](const BotProfile &other) { return other.name == profile.name; });
        m_profiles.append(profile);
        if (before && before->tokenKeeping != profile.tokenKeeping)
            forgetToken(*before);
        emit profilesChanged();
        whenDone(writeProfiles(), this, [pending, profile](const Result<void> &written) {
            pending->finish(written ? Result<BotProfile>(profile) : failure(written.error()));
        });
    });
    return pending->future();
}

QFuture<Result<void>> Workspace::save(const BotProfile &profile)
{
    for (BotProfile &known : m_profiles) {
        if (known.name == profile.name)
            known = profile;
    }
    emit profilesChanged();
    return writeProfiles();
}

QFuture<Result<void>> Workspace::removeBot(const QString &name, bool withHistory)
{
    const BotProfile *known = profile(name);
    if (!known)
        return readyFuture(Result<void>(failure(Error::Kind::Invalid, u"there is no bot %1"_s.arg(name))));
    for (Session *session : std::as_const(m_sessions)) {
        if (session->profile().name == name) {
            close(session);
            break;
        }
    }
    if (m_expected == name)
        m_expectedStore.reset();
    const BotProfile gone = *known;
    m_profiles.removeIf([&](const BotProfile &other) { return other.name == name; });
    emit profilesChanged();
    auto forgotten = forgetToken(gone);
    auto written = writeProfiles();
    if (!withHistory)
        return written;
    auto pending = Pending<void>::make();
    whenDone(forgotten, this, [this, pending, folder = folderOf(name)](const Result<void> &) {
        auto removed = inFiles<void>([folder]() -> Result<void> {
            if (!QDir(folder).removeRecursively())
                return failure(Error::Kind::FileSystem, folder);
            return {};
        });
        whenDone(removed, this, [pending](const Result<void> &result) { pending->finish(result); });
    });
    return pending->future();
}

//! A token of the key store serves all profiles of its bot, so it stays while there is one.
QFuture<Result<void>> Workspace::forgetToken(const BotProfile &profile) const
{
    const bool isNeeded = std::any_of(m_profiles.begin(), m_profiles.end(), [&](const BotProfile &other) {
        return other.botId == profile.botId && other.tokenKeeping == profile.tokenKeeping;
    });
    if (isNeeded && profile.tokenKeeping != BotProfile::TokenKeeping::PrivateFile)
        return readyFuture(Result<void>());
    return placeOfToken(profile)->remove(profile.botId);
}

Session *Workspace::makeSession(const BotProfile &profile, const Token &token)
{
    auto *session = new Session(profile, token, storeOf(profile.name), &m_network, this);
    session->prepareListening(m_webhookServers, folderOf(profile.name));
    session->watch(*m_systemEvents);
    const auto keepProfile = [this, session] {
        if (!session->profile().isSandbox)
            save(session->profile());
    };
    connect(session, &Session::meChanged, this, keepProfile);
    connect(session, &Session::receivingSet, this, keepProfile);
    m_sessions.append(session);
    emit opened(session);
    return session;
}

QFuture<Result<Session *>> Workspace::open(const QString &name, const Token &tokenForSession)
{
    for (Session *session : std::as_const(m_sessions)) {
        if (session->profile().name == name)
            return readyFuture(Result<Session *>(session));
    }
    const BotProfile *known = profile(name);
    if (!known)
        return readyFuture(Result<Session *>(failure(Error::Kind::Invalid, u"there is no bot %1"_s.arg(name))));
    if (!tokenForSession.isNull())
        return readyFuture(Result<Session *>(makeSession(*known, tokenForSession)));

    auto pending = Pending<Session *>::make();
    whenDone(placeOfToken(*known)->read(known->botId), this,
             [this, pending, profile = *known](const Result<Token> &token) {
                 if (!token)
                     return pending->finish(failure(token.error()));
                 pending->finish(makeSession(profile, *token));
             });
    return pending->future();
}

void Workspace::close(Session *session)
{
    emit closing(session);
    m_sessions.removeOne(session);
    delete session;
}

QFuture<Result<Session *>> Workspace::openSandbox(quint16 port)
{
    auto pending = Pending<Session *>::make();
    m_waitingForSandbox.append(pending);
    if (m_sandbox->state() == SandboxHost::State::Running)
        takeSandboxState(m_sandbox->state());
    else
        m_sandbox->start(port);
    return pending->future();
}

void Workspace::takeSandboxState(SandboxHost::State state)
{
    if (state == SandboxHost::State::Starting)
        return;
    const auto waiting = std::exchange(m_waitingForSandbox, {});
    if (waiting.isEmpty())
        return;
    if (state != SandboxHost::State::Running) {
        for (const auto &pending : waiting)
            pending->finish(failure(m_sandbox->error()));
        return;
    }
    Session *session = sandboxSession();
    for (const auto &pending : waiting)
        pending->finish(session);
}

Session *Workspace::sandboxSession()
{
    const Token token = m_sandbox->token();
    for (Session *session : std::as_const(m_sessions)) {
        if (!session->profile().isSandbox)
            continue;
        if (session->profile().server.root == m_sandbox->apiRoot())
            return session;
        close(session);   // it asks at a port where nobody listens any more
        break;
    }
    BotProfile profile{.name = SandboxName, .botId = token.botId(), .isSandbox = true};
    profile.server.root = m_sandbox->apiRoot();
    profile.server.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    if (const BotProfile *known = this->profile(SandboxName))
        profile.polling = known->polling;
    Session *session = makeSession(profile, token);
    session->refreshMe();
    return session;
}

} // namespace Botdesk
