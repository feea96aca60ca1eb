// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/apidoor.h"

#include "core/token.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr qsizetype TokenLimit = 80;
constexpr qint64 BotIdLimit = qint64(1) << 54;

bool skip(QByteArrayView &text, QByteArrayView prefix)
{
    if (!text.startsWith(prefix))
        return false;
    text = text.sliced(prefix.size());
    return true;
}

} // namespace

ApiDoor::ApiDoor(World &world, ServerLog &log)
    : m_world(world)
    , m_log(log)
    , m_getUpdates(world.clock())
{
}

void ApiDoor::serve(HttpExchange &exchange)
{
    const QByteArray path = percentDecoded(exchange.request().path());
    QByteArrayView rest = path;
    if (skip(rest, "/file/bot")) {
        serveFile(exchange, rest);
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
    this->call(*call, **bot);
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

void ApiDoor::call(ApiCall &call, Bot &bot)
{
    const QByteArray name = call.method().toLower();
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
