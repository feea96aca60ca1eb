// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/sandboxhost.h"

#include "core/pending.h"
#include "sandbox/sandboxserver.h"
#include "session/curl.h"

#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr auto ToldEvery = 50ms;

} // namespace

SandboxHost::SandboxHost(const QString &worldFile, QObject *parent)
    : QObject(parent)
    , m_worldFile(worldFile)
    , m_thread(std::make_unique<QThread>())
{
    m_thread->setObjectName("sandbox"_L1);
    m_tell.setSingleShot(true);
    m_tell.setInterval(ToldEvery);
    connect(&m_tell, &QTimer::timeout, this, &SandboxHost::tell);
}

SandboxHost::~SandboxHost()
{
    stop();
    m_thread->wait();
}

void SandboxHost::start(quint16 port)
{
    if (m_state == State::Starting || m_state == State::Running)
        return;
    setState(State::Starting);
    m_thread->wait();   // for a former one that is still saving
    m_thread->start();
    // The server is made over there, as a child of this one, so that it goes with it whatever happens in between.
    m_holder = new QObject;
    m_holder->moveToThread(m_thread.get());
    auto pending = Pending<Place>::make();
    QMetaObject::invokeMethod(m_holder, [holder = m_holder, pending, port, worldFile = m_worldFile] {
        auto *server = new SandboxServer(SandboxServer::Options{.worldFile = worldFile}, holder);
        const auto started = server->start(port);
        if (!started)
            return pending->finish(failure(started.error()));
        pending->finish(Place{.server = server, .apiRoot = QUrl(server->apiRoot()), .token = server->token()});
    });
    whenDone(pending->future(), this, [this](const Result<Place> &place) { takeStarted(place); });
}

void SandboxHost::takeStarted(const Result<Place> &place)
{
    if (m_state != State::Starting)
        return;
    if (!place) {
        m_error = place.error();
        return setState(State::Failed);
    }
    m_server = place->server;
    m_apiRoot = place->apiRoot;
    m_token = place->token;
    connect(m_server, &SandboxServer::changed, this, [this] {
        m_hasChanged = true;
        if (!m_tell.isActive())
            m_tell.start();
    });
    connect(m_server, &SandboxServer::logged, this, [this](const QJsonObject &entry) {
        m_log.append(entry);
        if (!m_tell.isActive())
            m_tell.start();
    });
    setState(State::Running);
}

void SandboxHost::tell()
{
    if (!m_log.isEmpty())
        emit logged(std::exchange(m_log, {}));
    if (std::exchange(m_hasChanged, false))
        emit worldChanged();
}

void SandboxHost::stop()
{
    if (!m_holder)
        return;
    m_server = nullptr;
    // It saves its world while it goes; only then may its thread end.
    QObject *holder = std::exchange(m_holder, nullptr);
    QMetaObject::invokeMethod(holder, [holder, thread = m_thread.get()] {
        delete holder;
        thread->quit();
    });
    setState(State::Stopped);
}

void SandboxHost::setState(State state)
{
    m_state = state;
    emit stateChanged(state);
}

QString SandboxHost::asCurl(const QString &method, const QJsonObject &parameters) const
{
    return curlCommand({.root = m_apiRoot}, method, parameters);
}

QFuture<Result<QJsonObject>> SandboxHost::control(const QString &method, const QString &path, const QJsonObject &body)
{
    if (!m_server)
        return readyFuture(Result<QJsonObject>(failure(Error::Kind::Invalid, u"the Sandbox is stopped"_s)));
    auto pending = Pending<QJsonObject>::make();
    whenDone(m_server->handle(method.toLatin1(), path, body), this, [pending](const SandboxAnswer &answer) {
        if (answer.status < 400)
            return pending->finish(answer.body);
        pending->finish(failure({.kind = Error::Kind::BadRequest,
                                 .detail = answer.body.value("error"_L1).toString(),
                                 .code = answer.status}));
    });
    return pending->future();
}

} // namespace Botdesk
