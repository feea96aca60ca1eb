// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/botprofile.h"

#include "types/jsonreader.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr std::array KeepingNames = {"keyStore"_L1, "sessionOnly"_L1, "privateFile"_L1};   // in the enum's order

QJsonObject proxyToJson(const QNetworkProxy &proxy)
{
    switch (proxy.type()) {
    case QNetworkProxy::DefaultProxy: return {{"type"_L1, "system"_L1}};
    case QNetworkProxy::NoProxy: return {{"type"_L1, "none"_L1}};
    default: break;
    }
    // The password of a proxy is a secret; it is asked for in each run.
    return {{"type"_L1, proxy.type() == QNetworkProxy::Socks5Proxy ? "socks5"_L1 : "http"_L1},
            {"host"_L1, proxy.hostName()},
            {"port"_L1, proxy.port()},
            {"user"_L1, proxy.user()}};
}

QNetworkProxy proxyFromJson(const QJsonObject &json)
{
    const QString type = json.value("type"_L1).toString();
    if (type == "none"_L1)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    if (type != "socks5"_L1 && type != "http"_L1)
        return QNetworkProxy(QNetworkProxy::DefaultProxy);
    return QNetworkProxy(type == "socks5"_L1 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
                         json.value("host"_L1).toString(), quint16(json.value("port"_L1).toInt()),
                         json.value("user"_L1).toString());
}

QJsonObject botUserToJson(const BotUser &bot)
{
    return {{"id"_L1, number(bot.user.id)},
            {"is_bot"_L1, true},
            {"first_name"_L1, bot.user.firstName},
            {"username"_L1, bot.user.username},
            {"can_join_groups"_L1, bot.canJoinGroups},
            {"can_read_all_group_messages"_L1, bot.canReadAllGroupMessages},
            {"supports_inline_queries"_L1, bot.supportsInlineQueries},
            {"can_connect_to_business"_L1, bot.canConnectToBusiness}};
}

PollSettings pollingFromJson(const QJsonObject &json)
{
    PollSettings polling;
    polling.timeout = std::chrono::seconds(std::clamp(json.value("timeout"_L1).toInt(50), 0, 50));
    polling.limit = std::clamp(json.value("limit"_L1).toInt(100), 1, 100);
    if (json.contains("allowedUpdates"_L1)) {
        polling.allowedUpdates.emplace();
        for (const QJsonValue type : json.value("allowedUpdates"_L1).toArray())
            polling.allowedUpdates->append(type.toString());
    }
    return polling;
}

} // namespace

BotProfile::Environment BotProfile::environment() const
{
    if (isSandbox)
        return Environment::Sandbox;
    return server.testEnvironment ? Environment::Test : Environment::Live;
}

QJsonObject BotProfile::toJson() const
{
    QJsonObject poll{{"timeout"_L1, int(polling.timeout.count())}, {"limit"_L1, polling.limit}};
    if (polling.allowedUpdates)
        poll.insert("allowedUpdates"_L1, QJsonArray::fromStringList(*polling.allowedUpdates));
    return {{"name"_L1, name},
            {"botId"_L1, number(botId)},
            {"apiRoot"_L1, server.root.toString()},
            {"testEnvironment"_L1, server.testEnvironment},
            {"proxy"_L1, proxyToJson(server.proxy)},
            {"sandbox"_L1, isSandbox},
            {"token"_L1, KeepingNames[size_t(tokenKeeping)]},
            {"receiving"_L1, receiving == Receiving::Webhook ? "webhook"_L1 : "polling"_L1},
            {"polling"_L1, poll},
            {"listener"_L1, listener.toJson()},
            {"me"_L1, botUserToJson(me)},
            {"receivesAtStart"_L1, receivesAtStart}};
}

Result<BotProfile> BotProfile::fromJson(const QJsonObject &json)
{
    JsonReader read(json, "profile"_L1);
    BotProfile profile{.name = read.required<QString>("name"_L1),
                       .botId = read.required<BotId>("botId"_L1),
                       .isSandbox = read.orDefault<bool>("sandbox"_L1),
                       .polling = pollingFromJson(read.orDefault<QJsonObject>("polling"_L1)),
                       .receivesAtStart = read.optional<bool>("receivesAtStart"_L1).value_or(true)};
    profile.server.testEnvironment = read.orDefault<bool>("testEnvironment"_L1);
    profile.server.proxy = proxyFromJson(read.orDefault<QJsonObject>("proxy"_L1));
    if (const auto root = readApiRoot(read.required<QString>("apiRoot"_L1)))
        profile.server.root = *root;
    else
        return failure(Error::Kind::BadJson, u"profile.apiRoot: "_s + root.error().detail);
    if (read.orDefault<QString>("receiving"_L1) == "webhook"_L1)
        profile.receiving = Receiving::Webhook;
    profile.listener = ListenerSettings::fromJson(read.orDefault<QJsonObject>("listener"_L1));
    const QString keeping = read.orDefault<QString>("token"_L1);
    for (size_t i = 0; i < KeepingNames.size(); ++i) {
        if (keeping == KeepingNames[i])
            profile.tokenKeeping = TokenKeeping(i);
    }
    if (auto me = readBotUser(json.value("me"_L1).toObject()))
        profile.me = *std::move(me);
    return read.finish(std::move(profile));
}

} // namespace Botdesk
