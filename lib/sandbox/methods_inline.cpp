// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/inlineresults.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr int ResultLimit = 50;
constexpr qsizetype NextOffsetBytesLimit = 64;
constexpr qint64 QueryLifetime = 30;           // seconds
constexpr int StandardCacheTime = 300;

Checked<QJsonArray> readResults(Call &call)
{
    const QJsonValue value = readJson(call.arguments, "results");
    if (!call.arguments.has("results"))
        return QJsonArray();
    if (value.isUndefined())
        return badRequest(u"can't parse JSON encoded inline query results"_s);
    if (!value.isArray())
        return badRequest(u"expected an Array of inline query results"_s);
    const QJsonArray given = value.toArray();
    if (given.size() > ResultLimit)
        return badRequest(u"too many inline query results specified"_s);
    QJsonArray results;
    QSet<QString> ids;
    for (const QJsonValue &json : given) {
        BOTDESK_TRY(result, readInlineResult(call, json));
        const QString id = result.shown[u"id"].toString();
        if (ids.contains(id))
            return badRequest(u"RESULT_ID_DUPLICATE"_s);
        ids.insert(id);
        results.append(toJson(result));
    }
    return results;
}

Checked<QJsonObject> readButton(Call &call)
{
    QJsonObject button;
    if (call.arguments.has("button")) {
        const QJsonValue value = readJson(call.arguments, "button");
        if (!value.isObject())
            return badRequest(u"can't parse inline query results button"_s);
        button = value.toObject();
        if (button[u"text"].toString().isEmpty())
            return badRequest(u"can't parse inline query results button: Can't find field \"text\""_s);
    } else if (call.arguments.has("switch_pm_text")) {
        button = {{u"text"_s, call.arguments.string("switch_pm_text")}, {u"start_parameter"_s, call.arguments.string("switch_pm_parameter")}};
    }
    return button;
}

Answer answerInlineQuery(Call &call)
{
    BOTDESK_TRY(results, readResults(call));
    BOTDESK_TRY(button, readButton(call));
    const QString nextOffset = call.arguments.string("next_offset");
    if (nextOffset.toUtf8().size() > NextOffsetBytesLimit)
        return badRequest(u"NEXT_OFFSET_INVALID"_s);
    const QString id = call.arguments.string("inline_query_id");
    const auto found = call.world.inlineQueries.find(id);
    if (found == call.world.inlineQueries.end() || found->second[u"bot"].toInteger() != call.bot.id
        || found->second.contains(u"answer") || call.world.now() - found->second[u"date"].toInteger() > QueryLifetime)
        return badRequest(u"query is too old and response timeout expired or query ID is invalid"_s);
    const int cacheTime = call.arguments.has("cache_time") ? call.arguments.clamped("cache_time", 0, 0, 86400 * 365) : StandardCacheTime;
    const QJsonObject answer{{u"results"_s, results}, {u"button"_s, button}, {u"next_offset"_s, nextOffset}};
    QJsonObject &query = found->second;
    query.insert(u"answer"_s, answer);
    // A cached answer serves whoever asks the same next, or only the same person when it is personal.
    const QString whom = call.arguments.flag("is_personal") ? QString::number(query[u"person"].toInteger()) : QString();
    const QString key = u"%1|%2|%3|%4"_s.arg(call.bot.id).arg(whom, query[u"offset"].toString(), query[u"query"].toString());
    if (cacheTime > 0)
        call.world.inlineCache.insert_or_assign(key, QJsonObject{{u"expires"_s, call.world.now() + cacheTime}, {u"answer"_s, answer}});
    call.world.changed();
    return success(true);
}

Answer answerWebAppQuery(Call &call)
{
    const QJsonValue json = readJson(call.arguments, "result");
    if (json.isUndefined())
        return badRequest(u"can't parse JSON encoded web view results"_s);
    BOTDESK_TRY(result, readInlineResult(call, json));
    const auto found = call.world.webAppQueries.find(call.arguments.string("web_app_query_id"));
    if (found == call.world.webAppQueries.end() || found->second[u"bot"].toInteger() != call.bot.id)
        return badRequest(u"query is too old and response timeout expired or query ID is invalid"_s);
    const Person *person = call.world.person(found->second[u"person"].toInteger());
    Chat *chat = person ? call.world.chatFor(call.bot, found->second[u"chat"].toInteger()) : nullptr;
    if (!chat)
        return badRequest(u"chat not found"_s);
    call.world.webAppQueries.erase(found);
    const Message &sent = postInlineResult(call.world, *chat, *person, call.bot, result);
    return success(QJsonObject{{u"inline_message_id"_s, sent.inlineMessageId}});
}

} // namespace

void addInlineMethods(Methods &methods)
{
    methods.add("answerInlineQuery", answerInlineQuery);
    methods.add("answerWebAppQuery", answerWebAppQuery);
}

} // namespace Botdesk::Sandbox
