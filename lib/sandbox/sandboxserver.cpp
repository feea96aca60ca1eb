// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/sandboxserver.h"

#include "http/httpserver.h"
#include "sandbox/apidoor.h"
#include "sandbox/control.h"
#include "sandbox/deliveries.h"
#include "sandbox/hostcheck.h"
#include "sandbox/polls.h"
#include "sandbox/scenarios.h"
#include "sandbox/worldkeeper.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QPromise>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Botdesk {

using namespace Sandbox;

namespace {

constexpr QLatin1StringView ControlPath("/sandbox");
constexpr int HousekeepingInterval = 1000;   // milliseconds

HttpResponse jsonResponse(const SandboxAnswer &answer)
{
    return {.status = answer.status, .headers = {{"Content-Type", "application/json"}}, .body = serialized(answer.body)};
}

SandboxAnswer refused(int status, const QString &text)
{
    return {status, {{u"error"_s, text}}};
}

} // namespace

class SandboxServer::Private
{
public:
    Private(SandboxServer &server, const Options &options);

    void serve(HttpExchange &exchange);
    SandboxAnswer control(const QByteArray &method, const QString &pathAndQuery, const QJsonObject &body);
    SandboxAnswer controlOverHttp(const HttpRequest &request);
    void noteChange();
    void noteUpdate(const Bot &bot, const QByteArray &type, const QJsonObject &payload, qint32 id);

    SandboxServer &q;
    World world;
    WorldKeeper keeper;
    ServerLog log;
    Faults faults;
    Deliveries deliveries;
    ApiDoor api;
    Control people;
    HttpServer http;
    QTimer housekeeping;
    bool changeIsComing = false;
};

SandboxServer::Private::Private(SandboxServer &server, const Options &options)
    : q(server)
    , world(options.seed, *options.clock)
    , keeper(world, options.worldFile, server)
    , deliveries(world, log, server)
    , api(world, log, faults, server)
    , people(world, log, faults, deliveries, server)
    , http({}, &server)
    , housekeeping(&server)
{
    world.localWebhooks = options.localWebhooks;
    keeper.load();
    if (world.bots().empty()) {
        makeStartState(world);
        keeper.saveNow(false);   // before anybody is told an id or the token: a kill must not make them anew
    }
    world.onChange = [this] { noteChange(); };
    world.onUpdate = [this](Bot &bot, const QByteArray &type, const QJsonObject &payload, qint32 id) {
        noteUpdate(bot, type, payload, id);
        api.wake(bot);
        deliveries.add(bot);
    };
    deliveries.onAnswer = [this](Bot &bot, const HttpReply &reply) { api.callFromWebhook(bot, reply); };
    log.onEntry = [this](const QJsonObject &entry) { emit q.logged(entry); };
    QObject::connect(&housekeeping, &QTimer::timeout, &q, [this] {
        closeDuePolls(world);
        world.liftRestrictions();
    });
    QObject::connect(&http, &HttpServer::requested, &q, [this](HttpExchange *exchange) { serve(*exchange); });
}

void SandboxServer::Private::serve(HttpExchange &exchange)
{
    const HttpRequest &request = exchange.request();
    if (const auto reason = refusalOfOrigin(request, http.port()); !reason.isEmpty()) {
        exchange.answer(jsonResponse(refused(403, reason)));
        return;
    }
    const QByteArray path = percentDecoded(request.path());
    const QByteArray control = ControlPath.data();
    if (path == control || path.startsWith(control + '/'))
        exchange.answer(jsonResponse(controlOverHttp(request)));
    else
        api.serve(exchange);
}

SandboxAnswer SandboxServer::Private::controlOverHttp(const HttpRequest &request)
{
    QJsonObject body;
    if (request.method == "POST") {
        // A form in a page of any web site can post text/plain and forms, but not JSON.
        if (!request.header("content-type").toLower().contains("application/json"))
            return refused(415, u"the body must be JSON, with Content-Type: application/json"_s);
        const auto document = QJsonDocument::fromJson(request.body.trimmed().isEmpty() ? "{}" : request.body);
        if (!document.isObject())
            return refused(400, u"the body is not a JSON object"_s);
        body = document.object();
    }
    return control(request.method, QString::fromLatin1(request.target.mid(ControlPath.size())), body);
}

SandboxAnswer SandboxServer::Private::control(const QByteArray &method, const QString &pathAndQuery, const QJsonObject &body)
{
    const auto mark = pathAndQuery.indexOf(u'?');
    const QUrlQuery query(mark < 0 ? QString() : pathAndQuery.mid(mark + 1));
    const QString path = QUrl::fromPercentEncoding((mark < 0 ? pathAndQuery : pathAndQuery.left(mark)).toLatin1());
    const ControlResult result = people.handle(method, path, query, body);
    if (!result)
        return refused(result.error().status, result.error().text);
    return {200, *result};
}

void SandboxServer::Private::noteChange()
{
    keeper.changed();
    deliveries.sync();
    if (std::exchange(changeIsComing, true))
        return;
    QTimer::singleShot(0, &q, [this] {
        changeIsComing = false;
        emit q.changed();
    });
}

void SandboxServer::Private::noteUpdate(const Bot &bot, const QByteArray &type, const QJsonObject &payload, qint32 id)
{
    log.add({{u"time"_s, world.clock().unixMilliseconds()}, {u"kind"_s, u"update"_s}, {u"bot"_s, bot.id},
             {u"method"_s, QString::fromLatin1(type)}, {u"status"_s, 200}, {u"update_id"_s, id}, {u"request"_s, payload}});
}

SandboxServer::SandboxServer(QObject *parent)
    : SandboxServer(Options{}, parent)
{
}

SandboxServer::SandboxServer(const Options &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, options))
{
}

SandboxServer::~SandboxServer()
{
    stop();
}

QStringList SandboxServer::scenarios()
{
    return Scenarios::all();
}

Result<void> SandboxServer::start(quint16 port)
{
    d->housekeeping.start(HousekeepingInterval);
    d->deliveries.setRunning(true);
    return d->http.listen(QHostAddress::LocalHost, port);
}

void SandboxServer::stop()
{
    d->housekeeping.stop();
    d->deliveries.setRunning(false);
    d->http.close();
}

quint16 SandboxServer::port() const
{
    return d->http.port();
}

QString SandboxServer::apiRoot() const
{
    return u"http://127.0.0.1:%1"_s.arg(port());
}

QString SandboxServer::controlUrl() const
{
    return apiRoot() + ControlPath;
}

Token SandboxServer::token() const
{
    const auto &bots = d->world.bots();
    const auto parsed = bots.empty() ? Result<Token>() : Token::parse(QString::fromLatin1(bots.begin()->second.token));
    return parsed ? *parsed : Token();
}

QFuture<SandboxAnswer> SandboxServer::handle(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    auto promise = std::make_shared<QPromise<SandboxAnswer>>();
    promise->start();
    QMetaObject::invokeMethod(this, [this, promise, method, path, body] {
        promise->addResult(d->control(method, path, body));
        promise->finish();
    }, thread() == QThread::currentThread() ? Qt::DirectConnection : Qt::QueuedConnection);
    return promise->future();
}

} // namespace Botdesk
