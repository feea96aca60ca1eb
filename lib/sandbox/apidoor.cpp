// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/apidoor.h"

#include "core/token.h"
#include "deliver/webhookwording.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr qsizetype TokenLimit = 80;
constexpr qsizetype UploadBytesLimit = 50 * 1024 * 1024;   // of the cloud, per request
constexpr qint64 BotIdLimit = qint64(1) << 54;

bool skip(QByteArrayView &text, QByteArrayView prefix)
{
    if (!text.startsWith(prefix))
        return false;
    text = text.sliced(prefix.size());
    return true;
}

} // namespace

ApiDoor::ApiDoor(World &world, ServerLog &log, Faults &faults, QObject &owner)
    : m_world(world)
    , m_log(log)
    , m_faults(faults)
    , m_getUpdates(world.clock(), &owner)
{
    world.onWebhook = [this](Bot &bot) { m_getUpdates.terminate(bot.id, u"terminated by setWebhook request"_s); };
}

void ApiDoor::serve(HttpExchange &exchange)
{
    const QByteArray path = percentDecoded(exchange.request().path());
    QByteArrayView rest = path;
    if (skip(rest, "/file/bot")) {
        serveFile(exchange, rest);
        return;
    }
    if (exchange.request().body.size() > UploadBytesLimit) {
        exchange.answer(httpResponse(refuse(413, u"Request Entity Too Large"_s)));
        return;
    }
    auto *call = new ApiCall(exchange, m_world.clock(), m_log);
    if (const int fault = call->arguments().fault()) {
        exchange.answer({.status = fault, .close = true});
        return;
    }
    call->setMethod(0, path);
    if (!path.startsWith('/')) {
        call->answer(refuse(404, u"Not Found: absolute URI is specified in the Request-Line"_s));
        return;
    }
    const auto end = skip(rest, "/bot") ? rest.indexOf('/') : -1;
    if (end < 0) {
        call->answer(refuse(404, u"Not Found"_s));
        return;
    }
    const QByteArray token = rest.first(end).toByteArray();
    rest = rest.sliced(end);
    // The test environment is the same world here; its path only has to be well-formed.
    skip(rest, "/test");
    if (!skip(rest, "/")) {
        call->answer(refuse(404, u"Not Found"_s));
        return;
    }
    const auto bot = botOf(token);
    if (!bot) {
        call->answer(tl::unexpected(bot.error()));
        return;
    }
    const QByteArray method = rest.isEmpty() ? call->arguments().text("method") : rest.toByteArray();
    call->setMethod((*bot)->id, method);
    callThroughFaults(*call, **bot);
}

Checked<Bot *> ApiDoor::botOf(const QByteArray &token)
{
    const auto colon = token.indexOf(':');
    if (colon < 0 || token.startsWith('0') || token.size() > TokenLimit || token.contains('/'))
        return refuse(401, u"Unauthorized: invalid token specified"_s);
    bool isNumber = false;
    const qint64 id = token.left(colon).toLongLong(&isNumber);
    if (!isNumber)
        return refuse(421, u"Misdirected Request: unallowed token specified"_s);
    if (id <= 0 || id >= BotIdLimit)
        return refuse(401, u"Unauthorized: invalid token specified"_s);
    Bot *bot = m_world.bot(id);
    if (!bot || !equalInConstantTime(bot->token, token))
        return refuse(401, u"Unauthorized"_s);
    return bot;
}

void ApiDoor::callThroughFaults(ApiCall &call, Bot &bot)
{
    const auto effect = m_faults.apply(call.method().toLower(), bot.id, call.arguments().text("chat_id"),
                                       m_world.clock().unixMilliseconds(), m_world.randomBelow(1000000));
    const auto goOn = [this, &call, &bot, effect] {
        if (effect.drop)
            call.drop(effect.note);
        else if (effect.refusal)
            call.answer(tl::unexpected(*effect.refusal), effect.note);
        else
            this->call(call, bot);
    };
    if (effect.delay > 0)
        QTimer::singleShot(effect.delay, &call, goOn);
    else
        goOn();
}

void ApiDoor::call(ApiCall &call, Bot &bot)
{
    const QByteArray name = call.method().toLower();
    if (name != "close")
        bot.isRunning = true;   // the first call of a closed bot starts it again
    if (name == "getupdates") {
        m_getUpdates.serve(bot, call);
        return;
    }
    const Method method = m_methods.find(name);
    if (!method) {
        call.answer(refuse(404, u"Not Found: method not found"_s), u"not simulated"_s);
        return;
    }
    Call context{.world = m_world, .bot = bot, .arguments = call.arguments()};
    call.answer(method(context));
}

void ApiDoor::callFromWebhook(Bot &bot, const HttpReply &reply)
{
    if (!hasParameters(reply))
        return;
    const auto arguments = Arguments::read(
        {.method = "POST", .target = "/", .headers = {{"Content-Type", reply.header("content-type")}}, .body = reply.body});
    const QByteArray name = arguments.text("method").toLower();
    if (arguments.fault() || !mayAnswerWith(name))
        return;
    Call context{.world = m_world, .bot = bot, .arguments = arguments};
    const Method method = m_methods.find(name);
    const HttpResponse response = httpResponse(method ? method(context) : Answer(refuse(404, u"Not Found: method not found"_s)));
    m_log.add({{u"time"_s, m_world.clock().unixMilliseconds()}, {u"kind"_s, u"call"_s}, {u"bot"_s, bot.id},
               {u"method"_s, QString::fromUtf8(arguments.text("method"))}, {u"status"_s, response.status}, {u"took_ms"_s, 0},
               {u"request"_s, arguments.forLog()}, {u"answer"_s, QString::fromUtf8(response.body.left(ServerLog::TextLimit))},
               {u"note"_s, u"in the answer of the webhook"_s}});
}

void ApiDoor::serveFile(HttpExchange &exchange, QByteArrayView rest)
{
    const auto end = rest.indexOf('/');
    const auto bot = end < 0 ? Checked<Bot *>(refuse(404, u"Not Found"_s)) : botOf(rest.first(end).toByteArray());
    if (!bot) {
        exchange.answer(httpResponse(tl::unexpected(bot.error())));
        return;
    }
    const QString path = QString::fromUtf8(rest.sliced(end + 1).toByteArray());
    for (const auto &[id, file] : m_world.files()) {
        if (file.path == path) {
            exchange.answer({.headers = {{"Content-Type", "application/octet-stream"}}, .body = file.data});
            return;
        }
    }
    exchange.answer(httpResponse(refuse(404, u"Not Found"_s)));
}

} // namespace Botdesk::Sandbox
