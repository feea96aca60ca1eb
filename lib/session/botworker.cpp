// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/botworker.h"

#include "core/logging.h"
#include "receive/pending.h"
#include "receive/systemevents.h"
#include "session/effects.h"
#include "session/mediafetcher.h"
#include "session/pendingtaking.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr auto AliveInterval = 30s;
constexpr qint64 ShortestGapMs = 60'000;
//! Of polls that went well only one in a while is kept: a busy bot asks hundreds of times a second.
constexpr std::chrono::milliseconds KeptPollInterval = 10s;
const auto AliveName = u"receiver.alive"_s;

qint64 nowMs()
{
    return Clock::system().unixMilliseconds();
}

} // namespace

BotWorker::BotWorker(const Token &token, const ApiServer &server, const PollSettings &polling,
                     const ReceiverHolder &holder, UpdateStore &store)
    : m_store(store)
    , m_client(token, server, this)
    , m_poller(m_client, this)
    , m_troubles(store, this)
    , m_outbox(m_client, store, m_budget, m_troubles, this)
    , m_broadcaster(m_client, store, m_budget, m_troubles, this)
    , m_media(new MediaFetcher(m_client, this))
    , m_forwarding([this](const QString &method, const Parameters &parameters) { return call(method, parameters); }, this)
    , m_holder(holder)
    , m_aliveTimer(this)
{
    m_poller.setSettings(polling);
    m_aliveTimer.setInterval(AliveInterval);
    connect(&m_aliveTimer, &QTimer::timeout, this, &BotWorker::rememberAlive);
    follow(m_poller);
    connect(&m_client, &Client::called, this, &BotWorker::keep);
    connect(&m_outbox, &Outbox::tokenRefused, this, &BotWorker::tokenRefused);
    connect(&m_outbox, &Outbox::chatMoved, this, &BotWorker::moveChat);
    connect(&m_broadcaster, &Broadcaster::tokenRefused, this, &BotWorker::tokenRefused);
    connect(&m_broadcaster, &Broadcaster::chatMoved, this, &BotWorker::moveChat);
    connect(&m_forwarding, &Forwarding::roomMade, this, &BotWorker::acceptHeld);
    connect(&m_forwarding, &Forwarding::ended, this, &BotWorker::releaseLock);
}

BotWorker::~BotWorker()
{
    delete m_taking;
    m_taking = nullptr;
    delete m_media;   // before the client that it uses
    m_media = nullptr;
    stopReceiving();   // what is on its way out stays in its journal, and goes out again
}

void BotWorker::open()
{
    whenDone(m_store.opened(), this, [this](const Result<StoreInfo> &info) {
        m_outbox.load();
        m_troubles.load();
        if (!info)
            setPhase(ReceiverState::Phase::StoreTrouble, info.error());
    });
}

void BotWorker::watch(const SystemEvents &events)
{
    m_poller.watch(events);
    for (const auto back : {&SystemEvents::networkChanged, &SystemEvents::resumed}) {
        connect(&events, back, &m_outbox, &Outbox::networkIsBack);
        connect(&events, back, &m_broadcaster, &Broadcaster::networkIsBack);
    }
    connect(&events, &SystemEvents::clockSet, &m_outbox, &Outbox::reckonAnew);
}

void BotWorker::startReceiving()
{
    if (std::exchange(m_isWanted, true))
        return;
    setPhase(ReceiverState::Phase::Starting);
    whenDone(m_store.opened(), this, [this, start = ++m_starts](const Result<StoreInfo> &info) {
        if (!m_isWanted || start != m_starts)
            return;   // stopped meanwhile, and perhaps started once more
        if (!info)
            return setPhase(ReceiverState::Phase::StoreTrouble, info.error());
        takeLockAndStart();
    });
}

void BotWorker::takeLockAndStart()
{
    if (!m_lock) {
        auto lock = ReceiverLock::take(m_client.token().botId(), m_client.server(), m_holder);
        if (!lock)
            return setPhase(ReceiverState::Phase::HeldElsewhere, lock.error());
        m_lock.emplace(*std::move(lock));
    }
    if (m_receiving == BotProfile::Receiving::Webhook)
        listen();
    else
        poll();
}

void BotWorker::poll()
{
    whenDone(m_store.nextOffset(), this, [this, start = m_starts](const Result<std::optional<UpdateId>> &offset) {
        if (!m_isWanted || start != m_starts)
            return;
        if (!offset)
            return setPhase(ReceiverState::Phase::StoreTrouble, offset.error());
        if (const auto begun = m_forwarding.begin(); !begun)
            return setPhase(ReceiverState::Phase::StoreTrouble, begun.error());
        m_poller.setNextOffset(*offset ? std::optional(number(**offset)) : std::nullopt);
        begin(m_poller);
    });
}

void BotWorker::listen()
{
    m_state.pairProblem.reset();
    if (const auto listening = startListening(); !listening)
        return setPhase(ReceiverState::Phase::CannotListen, listening.error());
    begin(*m_listener);
}

//! Makes the listener, with a server of its own or one that it shares.
Result<void> BotWorker::startListening()
{
    if (!m_servers)
        return failure(Error::Kind::Internal, u"no folder to listen from"_s);
    WebhookServerSettings settings{.port = m_listening.port, .onlyTelegram = m_listening.onlyTelegram};
    if (!settings.address.setAddress(m_listening.address))
        return failure(Error::Kind::Invalid, m_listening.address);
    for (const QString &proxy : m_listening.proxies)
        settings.proxies.append(QHostAddress(proxy));
    ListenerPlace place{.address = m_listening.address};
    if (!m_listening.certificateFile.isEmpty()) {
        const auto tls = readPair(m_listening.certificateFile, m_listening.keyFile);
        if (!tls) {
            m_state.pairProblem = tls.error();
            return failure(Error::Kind::Tls, m_listening.certificateFile);
        }
        settings.tls = tls->configuration;
        place.certificate = tls->own();
    }
    const auto keys = keepListenerKeys(m_folder);
    if (!keys)
        return failure(keys.error());
    auto server = m_servers->take(settings);
    if (!server)
        return failure(server.error());
    m_listener.reset();   // before the server that it is on
    m_server = *std::move(server);
    m_listener = std::make_unique<WebhookListener>(*m_server, keys->path, keys->secret, this);
    m_listener->setRules(m_listening.rules);
    place.port = m_server->port();
    place.path = keys->path;
    m_state.listener = place;
    follow(*m_listener);
    if (m_requests) {
        m_requests->setLimit(m_listening.keepRequestBytes);
        // What was for no bot is told to all who share the server.
        connect(m_server.get(), &WebhookServer::handled, m_listener.get(), [this, path = keys->path](const WebhookRequest &request) {
            if (request.listener.isEmpty() || request.listener == path)
                m_requests->add(request);
        });
    }
    return {};
}

void BotWorker::follow(UpdateSource &source)
{
    connect(&source, &UpdateSource::received, this, &BotWorker::take);
    connect(&source, &UpdateSource::stateChanged, this, &BotWorker::takeSourceState);
    connect(&source, &UpdateSource::failed, this, &BotWorker::takeFailure);
}

void BotWorker::begin(UpdateSource &source)
{
    m_source = &source;
    ++m_run;
    m_isStoring = false;
    m_isAskedAgain = false;
    m_unstored.clear();
    m_held.reset();
    setPhase(ReceiverState::Phase::Starting);   // of trouble that was told since this was asked for nothing is left
    tellGap();
    m_aliveTimer.start();
    m_source->start();
}

void BotWorker::tellGap()
{
    whenDone(m_store.value(AliveName), this, [this](const Result<QByteArray> &value) {
        const qint64 alive = value ? value->toLongLong() : 0;
        const bool wasAway = alive > 0 && nowMs() - alive > ShortestGapMs;
        emit awaySinceKnown(wasAway ? alive : 0);
        rememberAlive();
    });
}

void BotWorker::rememberAlive()
{
    if (m_state.phase == ReceiverState::Phase::Receiving || m_state.phase == ReceiverState::Phase::Starting)
        m_store.setValue(AliveName, QByteArray::number(nowMs()));
}

void BotWorker::stopReceiving()
{
    m_isWanted = false;
    m_source->stop();
    m_source = &m_poller;
    m_listener.reset();
    m_server.reset();
    m_state.listener.reset();
    m_state.pairProblem.reset();
    if (m_aliveTimer.isActive()) {
        rememberAlive();
        m_aliveTimer.stop();
    }
    m_unstored.clear();
    m_held.reset();
    if (!m_taking)
        m_forwarding.end();
    releaseLock();
    setPhase(ReceiverState::Phase::Stopped);
}

//! The journal of what is forwarded goes with the lock: as long as something of it is under way, nobody else may have it.
void BotWorker::releaseLock()
{
    if (!m_isWanted && !m_forwarding.isOpen())
        m_lock.reset();
}

void BotWorker::tryAgain()
{
    m_outbox.networkIsBack();
    m_broadcaster.networkIsBack();
    if (!m_isWanted)
        return;
    switch (m_state.phase) {
    case ReceiverState::Phase::StoreTrouble:
        if (m_isStoring) {   // it is being tried, perhaps with what was in the way until now
            m_isAskedAgain = true;
            return;
        }
        if (!m_unstored.isEmpty())
            return take(std::exchange(m_unstored, {}));
        [[fallthrough]];
    case ReceiverState::Phase::HeldElsewhere:
    case ReceiverState::Phase::CannotListen:
        m_isWanted = false;
        return startReceiving();
    default:
        m_source->tryAgain();
    }
}

void BotWorker::setListening(const std::shared_ptr<WebhookServers> &servers, const QString &folder, RequestLog *requests)
{
    m_servers = servers;
    m_folder = folder;
    m_requests = requests;
    m_forwarding.setFolder(folder);
}

void BotWorker::setReceiving(BotProfile::Receiving receiving, const ListenerSettings &settings)
{
    // Rules and the room for requests change nothing about how it listens: no connection is lost for them.
    ListenerSettings alike = settings;
    alike.rules = m_listening.rules;
    alike.keepRequestBytes = m_listening.keepRequestBytes;
    if (receiving == m_receiving && alike == m_listening) {
        m_listening = settings;
        if (m_listener)
            m_listener->setRules(settings.rules);
        return;
    }
    const bool wasWanted = m_isWanted;
    if (wasWanted)
        stopReceiving();
    m_receiving = receiving;
    m_listening = settings;
    if (wasWanted)
        startReceiving();
}

void BotWorker::setPolling(const PollSettings &settings)
{
    m_poller.setSettings(settings);
}

void BotWorker::take(const QList<ReceivedUpdate> &updates)
{
    if (const auto put = m_source == &m_poller ? m_forwarding.put(updates) : Result<void>(); !put)
        return takeTrouble(updates, put.error());
    m_isStoring = true;
    // What the last answer said, not the greatest id known: ids restart.
    const UpdateId last = updates.last().head.id;
    std::optional<UpdateId> nextOffset;
    if (m_source == &m_poller)
        nextOffset = UpdateId(number(last) + 1);   // deliveries come in any order, and nothing is asked for
    whenDoneOrNow(m_store.append(updates, nextOffset), this,
                  [this, updates, last, run = m_run](const Result<Committed> &committed) {
                      if (!m_isWanted || run != m_run)
                          return;   // what a later run has handed over is not stored by this
                      m_isStoring = false;
                      m_isAskedAgain = m_isAskedAgain && !committed;
                      if (!committed) {
                          takeTrouble(updates, committed.error());
                          if (std::exchange(m_isAskedAgain, false))
                              take(std::exchange(m_unstored, {}));
                          return;
                      }
                      if (m_state.phase == ReceiverState::Phase::StoreTrouble)
                          setPhase(ReceiverState::Phase::Receiving);
                      if (!committed->rows.isEmpty())
                          m_store.setAcknowledged(committed->rows.last().log, nowMs());
                      if (m_listener)
                          m_listener->noteCommitted(*committed);
                      accept(last);
                      // Behind the answer or the next question: what they cost passes while the other side works.
                      const auto stored = storedOf(updates, *committed);
                      m_troubles.take(stored);
                      followMoves(stored);
                  });
}

//! Not on disk, so not accepted, so nothing more is asked for.
void BotWorker::takeTrouble(const QList<ReceivedUpdate> &updates, const Error &error)
{
    m_unstored = updates;
    setPhase(ReceiverState::Phase::StoreTrouble, error);
}

void BotWorker::accept(UpdateId last)
{
    if (m_source == &m_poller && !m_forwarding.release())
        m_held = last;
    else
        m_source->accept(last);
}

void BotWorker::acceptHeld()
{
    if (const auto last = std::exchange(m_held, std::nullopt))
        m_source->accept(*last);
}

void BotWorker::takeSourceState(const SourceState &source)
{
    using Phase = ReceiverState::Phase;
    if (!m_isWanted || m_state.phase == Phase::StoreTrouble)
        return;
    m_state.attempt = source.attempt;
    m_state.retryAtMs = source.untilMs.value_or(0);
    m_state.conflict = source.conflict;
    m_state.roundTripMs = source.roundTripMs.value_or(m_state.roundTripMs);
    switch (source.kind) {
    case SourceState::Kind::Stopped: return;
    case SourceState::Kind::Starting: return setPhase(Phase::Starting, source.error);
    case SourceState::Kind::Receiving: return setPhase(Phase::Receiving);
    case SourceState::Kind::BackingOff: return setPhase(Phase::WaitingToRetry, source.error);
    case SourceState::Kind::Conflict: return setPhase(Phase::Conflict, source.error);
    case SourceState::Kind::Unauthorized:
        setPhase(Phase::Unauthorized, source.error);
        emit tokenRefused();
    }
}

void BotWorker::takeFailure(const Error &error)
{
    m_state.lastError = error;
    m_state.lastErrorMs = nowMs();
}

void BotWorker::setPhase(ReceiverState::Phase phase, std::optional<Error> error)
{
    m_state.phase = phase;
    m_state.error = std::move(error);
    if (m_state.error) {
        m_state.lastError = m_state.error;
        m_state.lastErrorMs = nowMs();
    }
    emit stateChanged(m_state);
}

QFuture<Result<QList<ReceivedUpdate>>> BotWorker::peek()
{
    if (m_isWanted)
        return readyFuture(Result<QList<ReceivedUpdate>>(failure(Error::Kind::Invalid, u"receiving is on"_s)));
    return Botdesk::peek(m_client);
}

QFuture<Result<qint64>> BotWorker::takePending()
{
    if (m_isWanted)
        return readyFuture(Result<qint64>(failure(Error::Kind::Invalid, u"receiving is on"_s)));
    // What was fetched before may still be on its way out.
    auto lock = m_lock ? Result<ReceiverLock>(*std::exchange(m_lock, std::nullopt)) : ReceiverLock::take(m_client.token().botId(), m_client.server(), m_holder);
    if (!lock)
        return readyFuture(Result<qint64>(failure(lock.error())));
    if (const auto begun = m_forwarding.begin(); !begun) {
        m_forwarding.end();
        return readyFuture(Result<qint64>(failure(begun.error())));
    }
    m_taking = new PendingTaking(m_client, m_store, m_forwarding, *std::move(lock), this);
    connect(m_taking, &PendingTaking::ended, this, &BotWorker::endTaking);
    return m_taking->start();
}

void BotWorker::endTaking()
{
    PendingTaking *taking = std::exchange(m_taking, nullptr);
    taking->deleteLater();
    m_lock.emplace(taking->takeLock());
    m_forwarding.endWhenDelivered();
    releaseLock();
}

QFuture<Result<void>> BotWorker::skipPending()
{
    if (m_isWanted)
        return readyFuture(Result<void>(failure(Error::Kind::Invalid, u"receiving is on"_s)));
    auto pending = Pending<void>::make();
    whenDone(Botdesk::skipPending(m_client), this, [this, pending](const Result<std::optional<qint64>> &offset) {
        if (!offset)
            return pending->finish(failure(offset.error()));
        if (!*offset)
            return pending->finish({});
        whenDone(m_store.append({}, UpdateId(**offset)), this, [pending](const Result<Committed> &committed) {
            pending->finish(committed ? Result<void>() : failure(committed.error()));
        });
    });
    return pending->future();
}

QFuture<Result<ApiAnswer>> BotWorker::call(const QString &method, const Parameters &parameters)
{
    auto pending = Pending<ApiAnswer>::make();
    if (isSpending(method))
        m_budget.spend(ChatId(parameters.fields["chat_id"_L1].toInteger()), messagesIn(method, parameters.fields));
    whenDone(m_client.call(method, parameters), this,
             [this, pending, method, parameters](const Result<ApiAnswer> &answer) {
                 if (isSpending(method))
                     count(method, parameters.fields, answer);
                 if (!answer) {
                     if (answer.error().kind == Error::Kind::Unauthorized)
                         emit tokenRefused();
                     return pending->finish(answer);
                 }
                 whenDone(keepEffects(m_store, method, parameters, *answer, this), this,
                          [pending, answer](const Result<void> &kept) {
                              if (!kept)
                                  qCWarning(logSession) << "a call's result was not stored:" << describe(kept.error());
                              pending->finish(answer);
                          });
             });
    return pending->future();
}

void BotWorker::setToken(const Token &token)
{
    m_client.setToken(token);
    m_poller.tryAgain();
}

void BotWorker::keep(const CallRecord &record)
{
    if (record.method == "getUpdates"_L1 && !record.error) {
        const auto now = Clock::system().uptime();
        if (m_lastPollKept && now - *m_lastPollKept < KeptPollInterval)
            return;
        m_lastPollKept = now;
    }
    m_store.addExchange({.atMs = record.startedMs,
                         .method = record.method,
                         .parameters = record.parameters,
                         .answer = record.answer,
                         .httpCode = record.code,
                         .durationMs = int(record.durationMs),
                         .error = record.error,
                         .about = record.tag ? std::optional(LogId(record.tag)) : std::nullopt});
}

} // namespace Botdesk
