// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/session.h"

#include "session/botworker.h"
#include "session/curl.h"
#include "session/mediafiles.h"
#include "session/strangerwatch.h"

#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! Runs @p start in the worker's thread, and finishes the returned future with what came of it.
template <typename T, typename Start>
QFuture<Result<T>> ask(BotWorker *worker, Start start)
{
    auto pending = Pending<T>::make();
    QMetaObject::invokeMethod(worker, [worker, start = std::move(start), pending]() mutable {
        whenDone(start(*worker), worker, [pending](const Result<T> &result) { pending->finish(result); });
    });
    return pending->future();
}

} // namespace

Session::Session(const BotProfile &profile, const Token &token, std::unique_ptr<UpdateStore> store,
                 QThread *networkThread, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_store(std::move(store))
    , m_worker(new BotWorker(token, profile.server, profile.polling,
                             {.program = QCoreApplication::applicationName(), .profile = profile.name}, *m_store))
{
    m_worker->moveToThread(networkThread);
    connect(m_worker, &BotWorker::stateChanged, this, &Session::takeState);
    connect(m_worker, &BotWorker::tokenRefused, this, &Session::tokenRefused);
    connect(m_worker, &BotWorker::awaySinceKnown, this, [this](qint64 sinceMs) {
        m_awaySinceMs = sinceMs;
        emit awaySinceKnown(sinceMs);
    });
    connect(&m_worker->forwarding(), &Forwarding::settingsChanged, this, [this](const ForwardSettings &settings) {
        m_forwardSettings = settings;
        emit forwardingSet();
    });
    connect(&m_worker->forwarding(), &Forwarding::stateChanged, this, [this](const ForwardState &state) {
        m_forwardState = state;
        emit forwardStateChanged();
    });
    connectSending();
    connect(&m_worker->outbox(), &Outbox::uploadProgressed, this, &Session::uploadProgressed);
    connect(&m_worker->client(), &Client::uploading, this, &Session::uploading);
    connect(&m_worker->client(), &Client::called, this, &Session::called);
    connect(m_store.get(), &UpdateStore::stored, this, &Session::stored);
    m_strangers = new StrangerWatch(*this, this);
    m_media = new MediaFiles(m_worker, profile.server, profile.isSandbox, this);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, receiving = profile.receiving, listener = profile.listener,
                                         limits = uploadLimits()] {
        worker->outbox().setUploadLimits(limits);
        worker->broadcaster().setUploadLimits(limits);
        worker->setReceiving(receiving, listener);
        worker->open();
    });
}

void Session::connectSending()
{
    connect(&m_worker->outbox(), &Outbox::changed, this, &Session::outboxChanged);
    connect(&m_worker->outbox(), &Outbox::waitsChanged, this, [this](const OutboxWaits &waits) {
        m_outboxWaits = waits;
        emit outboxWaitsChanged();
    });
    connect(&m_worker->troubles(), &ChatTroubles::changed, this, [this](ChatId chat, const std::optional<ChatTrouble> &trouble) {
        if (trouble)
            m_troubles.insert(chat, *trouble);
        else
            m_troubles.remove(chat);
        emit chatTroubleChanged(chat);
    });
    connect(&m_worker->broadcaster(), &Broadcaster::progressed, this, [this](const BroadcastProgress &progress) {
        m_broadcastProgress = progress;
        emit broadcastProgressed(progress);
    });
    connect(m_worker, &BotWorker::chatMoved, this, &Session::chatMoved);
}

Session::~Session()
{
    // The worker uses the store: it has to be gone before the store goes.
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { delete worker; }, Qt::BlockingQueuedConnection);
}

void Session::watch(const SystemEvents &events)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, &events] { worker->watch(events); });
}

void Session::takeState(const ReceiverState &state)
{
    m_state = state;
    emit receiverStateChanged(m_state);
}

void Session::startReceiving()
{
    QMetaObject::invokeMethod(m_worker, &BotWorker::startReceiving);
}

void Session::stopReceiving()
{
    QMetaObject::invokeMethod(m_worker, &BotWorker::stopReceiving);
}

void Session::tryAgain()
{
    QMetaObject::invokeMethod(m_worker, &BotWorker::tryAgain);
}

void Session::setPolling(const PollSettings &settings)
{
    m_profile.polling = settings;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, settings] { worker->setPolling(settings); });
}

void Session::setReceiving(BotProfile::Receiving receiving, const ListenerSettings &settings)
{
    m_profile.receiving = receiving;
    m_profile.listener = settings;
    if (m_requests)
        m_requests->setLimit(settings.keepRequestBytes);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, receiving, settings] { worker->setReceiving(receiving, settings); });
    emit receivingSet();
}

void Session::prepareListening(const std::shared_ptr<WebhookServers> &servers, const QString &folder)
{
    m_folder = folder;
    m_media->setFolder(folder + u"/media"_s);
    m_requests = std::make_unique<RequestLog>(folder + u"/requests.sqlite"_s, m_profile.listener.keepRequestBytes);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, servers, folder, requests = m_requests.get()] {
        worker->setListening(servers, folder, requests);
    });
}

QFuture<Result<void>> Session::setForwarding(const ForwardSettings &settings)
{
    return ask<void>(m_worker, [settings](BotWorker &worker) { return readyFuture(worker.forwarding().set(settings)); });
}

void Session::forward(ForwardStep step, qint64 delivery)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, step, delivery] { worker->forwarding().take(step, delivery); });
}

QFuture<Result<ListenerKeys>> Session::listenerKeys()
{
    return ask<ListenerKeys>(m_worker, [folder = m_folder](BotWorker &) { return readyFuture(keepListenerKeys(folder)); });
}

QFuture<Result<KeptWebhooks>> Session::keptWebhooks()
{
    if (m_folder.isEmpty())
        return readyFuture(Result<KeptWebhooks>());
    return ask<KeptWebhooks>(m_worker, [folder = m_folder](BotWorker &) { return readyFuture(readKeptWebhooks(folder)); });
}

QFuture<Result<void>> Session::keepWebhooks(const KeptWebhooks &kept)
{
    if (m_folder.isEmpty())
        return readyFuture(Result<void>(failure(Error::Kind::FileSystem, u"no folder to keep it in"_s)));
    auto answer = ask<void>(m_worker, [folder = m_folder, kept](BotWorker &) { return readyFuture(writeKeptWebhooks(folder, kept)); });
    whenDone(answer, this, [this, kept](const Result<void> &done) {
        if (done)
            emit webhooksKept(kept);
    });
    return answer;
}

QFuture<Result<Certificate>> Session::listenerCertificate()
{
    const ListenerSettings &listener = m_profile.listener;
    if (listener.certificateFile.isEmpty())
        return readyFuture(Result<Certificate>(failure(Error::Kind::NotFound)));
    return ask<Certificate>(m_worker, [certificate = listener.certificateFile, key = listener.keyFile](BotWorker &) {
        const auto tls = readPair(certificate, key);
        return readyFuture(tls ? Result<Certificate>(tls->own()) : failure(Error::Kind::Tls, certificate));
    });
}

QFuture<Result<ResentAnswer>> Session::sendAgain(const ResentRequest &request)
{
    return ask<ResentAnswer>(m_worker, [folder = m_folder, request](BotWorker &) {
        const auto keys = keepListenerKeys(folder);
        return keys ? sendOnce(request, keys->secret) : readyFuture(Result<ResentAnswer>(failure(keys.error())));
    });
}

std::pair<QString, QString> Session::selfSignedFiles() const
{
    return {m_folder + u"/webhook-cert.pem"_s, m_folder + u"/webhook-key.pem"_s};
}

QFuture<Result<Certificate>> Session::makeCertificate(const QString &host, KeyKind kind)
{
    auto pending = Pending<Certificate>::make();
    // An RSA key takes its time: neither the window nor the network waits for it.
    QThreadPool::globalInstance()->start([pending, host, kind, files = selfSignedFiles()] {
        const auto pair = makeSelfSigned(host, kind);
        const auto written = pair.and_then([&](const CertificatePair &pair) { return writePair(pair, files.first, files.second); });
        if (!written)
            return pending->finish(failure(written.error()));
        pending->finish(readCertificates(pair->certificate).map([](const QList<Certificate> &chain) { return chain.first(); }));
    });
    return pending->future();
}

QFuture<Result<QList<ReceivedUpdate>>> Session::peek()
{
    return ask<QList<ReceivedUpdate>>(m_worker, [](BotWorker &worker) { return worker.peek(); });
}

QFuture<Result<qint64>> Session::takePending()
{
    return ask<qint64>(m_worker, [](BotWorker &worker) { return worker.takePending(); });
}

QFuture<Result<void>> Session::skipPending()
{
    return ask<void>(m_worker, [](BotWorker &worker) { return worker.skipPending(); });
}

QFuture<Result<Message>> Session::send(const Draft &draft)
{
    if (!validate(draft).isEmpty())
        return readyFuture(Result<Message>(failure(Error::Kind::Invalid, u"the draft cannot be sent as it is"_s)));
    return ask<Message>(m_worker, [draft](BotWorker &worker) { return worker.outbox().send(draft); });
}

void Session::retry(OutboxId id)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, id] { worker->outbox().retry(id); });
}

void Session::discard(OutboxId id)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, id] { worker->outbox().discard(id); });
}

std::optional<ChatTrouble> Session::chatTrouble(ChatId chat) const
{
    const auto known = m_troubles.constFind(chat);
    return known == m_troubles.constEnd() ? std::nullopt : std::optional(*known);
}

QFuture<Result<void>> Session::startBroadcast(BroadcastId id)
{
    return ask<void>(m_worker, [id](BotWorker &worker) { return worker.broadcaster().start(id); });
}

void Session::pauseBroadcast()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->broadcaster().pause(); });
}

QFuture<Result<void>> Session::stopBroadcast(BroadcastId id)
{
    return ask<void>(m_worker, [id](BotWorker &worker) { return worker.broadcaster().stop(id); });
}

void Session::cancel(OutboxId id)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, id] { worker->outbox().cancel(id); });
}

QFuture<Result<ApiAnswer>> Session::call(const QString &method, const Parameters &parameters, std::optional<LogId> about)
{
    Parameters tagged = parameters;
    tagged.tag = about ? number(*about) : 0;
    m_strangers->noteBegun(method);
    return ask<ApiAnswer>(m_worker, [method, tagged](BotWorker &worker) { return worker.call(method, tagged); });
}

QFuture<Result<WebhookInfo>> Session::webhookInfo()
{
    auto answer = ask<WebhookInfo>(m_worker, [](BotWorker &worker) { return worker.client().getWebhookInfo(); });
    whenDone(answer, this, [this](const Result<WebhookInfo> &info) {
        if (info)
            emit webhookInfoKnown(*info);
    });
    return answer;
}

QFuture<Result<BotUser>> Session::refreshMe()
{
    auto answer = ask<BotUser>(m_worker, [](BotWorker &worker) { return worker.client().getMe(); });
    whenDone(answer, this, [this](const Result<BotUser> &me) {
        if (!me || *me == m_profile.me)
            return;
        m_profile.me = *me;
        emit meChanged(*me);
    });
    return answer;
}

QFuture<Result<BotUser>> Session::replaceToken(const Token &token)
{
    if (token.botId() != m_profile.botId)
        return readyFuture(Result<BotUser>(failure(Error::Kind::Invalid, u"the token belongs to another bot"_s)));
    return ask<BotUser>(m_worker, [token](BotWorker &worker) {
        worker.setToken(token);
        return worker.client().getMe();
    });
}

QString Session::asCurl(const QString &method, const QJsonObject &parameters) const
{
    return curlCommand(m_profile.server, method, parameters);
}

QString Session::asCurl(const Draft &draft) const
{
    return curlCommand(m_profile.server, draft.sendingMethod(), draft.parameters(), draft.files());
}

} // namespace Botdesk
