// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/access.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr int CallbackTextLimit = 200;      // characters
constexpr qint64 CallbackLifetime = 150;    // seconds, as long as the update itself
constexpr qsizetype KeptAnswers = 200;

Answer answerCallbackQuery(Call &call)
{
    const QString id = call.arguments.string("callback_query_id");
    const auto found = call.world.callbacks.find(id);
    if (found == call.world.callbacks.end() || found->second[u"bot"].toInteger() != call.bot.id
        || call.world.now() - found->second[u"date"].toInteger() > CallbackLifetime)
        return badRequest(u"query is too old and response timeout expired or query ID is invalid"_s);
    const QString text = call.arguments.string("text");
    if (text.toUcs4().size() > CallbackTextLimit)
        return badRequest(u"MESSAGE_TOO_LONG"_s);
    QJsonObject answer = found->second;
    answer.insert(u"callback_query_id"_s, id);
    answer.insert(u"text"_s, text);
    answer.insert(u"show_alert"_s, call.arguments.flag("show_alert"));
    answer.insert(u"url"_s, call.arguments.string("url"));
    answer.insert(u"cache_time"_s, call.arguments.clamped("cache_time", 0, 0, 86400 * 365));
    call.world.callbacks.erase(found);
    call.world.callbackAnswers.append(answer);
    if (call.world.callbackAnswers.size() > KeptAnswers)
        call.world.callbackAnswers.removeFirst();
    call.world.changed();
    return success(true);
}

} // namespace

void addCallbackMethods(Methods &methods)
{
    methods.add("answerCallbackQuery", answerCallbackQuery);
}

} // namespace Botdesk::Sandbox
