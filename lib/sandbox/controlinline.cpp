// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/control.h"
#include "sandbox/inlineresults.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr qint64 QueryLifetime = 30;          // seconds
constexpr qint64 ChosenLifetime = 600;

//! An answer that the bot allowed to keep: for everybody, or for this person.
QJsonObject cachedAnswer(World &world, const Bot &bot, const Person &person, const QString &query, const QString &offset)
{
    for (const QString &whom : {QString(), QString::number(person.id)}) {
        const auto found = world.inlineCache.find(u"%1|%2|%3|%4"_s.arg(bot.id).arg(whom, offset, query));
        if (found != world.inlineCache.end() && found->second[u"expires"].toInteger() > world.now())
            return found->second[u"answer"].toObject();
    }
    return {};
}

ControlResult ask(ControlCall &call)
{
    BOTDESK_TRY(person, call.person(u"from"));
    Bot &bot = *call.bot;
    if (!bot.takesInlineQueries)
        return controlError(u"\"bot\": inline queries are switched off"_s, 409);
    const QString query = call.body[u"query"].toString();
    const QString offset = call.body[u"offset"].toString();
    const QString id = call.world.randomNumber(18);
    QJsonObject kept{{u"bot"_s, bot.id}, {u"person"_s, person->id}, {u"query"_s, query}, {u"offset"_s, offset}, {u"date"_s, call.world.now()}};
    const QJsonObject cached = cachedAnswer(call.world, bot, *person, query, offset);
    if (!cached.isEmpty())
        kept.insert(u"answer"_s, cached);
    call.world.inlineQueries.insert_or_assign(id, kept);
    if (cached.isEmpty()) {
        QJsonObject update{{u"id"_s, id}, {u"from"_s, call.world.userJson(person->id, true)}, {u"query"_s, query}, {u"offset"_s, offset}};
        update.insert(u"chat_type"_s, call.body[u"chat_type"].toString(u"sender"_s));
        call.world.tell(bot, "inline_query", update, QueryLifetime);
    }
    call.world.changed();
    return QJsonObject{{u"inline_query_id"_s, id}, {u"is_cached"_s, !cached.isEmpty()}};
}

ControlResult choose(ControlCall &call)
{
    BOTDESK_TRY(person, call.person(u"from"));
    BOTDESK_TRY(chat, call.chat());
    const auto found = call.world.inlineQueries.find(call.body[u"inline_query_id"].toString());
    if (found == call.world.inlineQueries.end() || found->second[u"person"].toInteger() != person->id)
        return controlError(u"\"inline_query_id\": this person has not asked that"_s, 404);
    Bot *bot = call.world.bot(found->second[u"bot"].toInteger());
    const QString resultId = call.body[u"result_id"].toString();
    InlineResult chosen;
    const QJsonArray results = found->second.value(u"answer")[u"results"].toArray();
    for (const QJsonValue &json : results) {
        if (json[u"shown"][u"id"].toString() == resultId)
            chosen = inlineResultFromJson(json.toObject());
    }
    if (!bot || chosen.shown.isEmpty())
        return controlError(u"\"result_id\": there is no such result"_s, 404);
    if (chat->isPrivate() ? chat->id != person->id : !chat->hasMember(person->id))
        return controlError(u"\"chat_id\": this person is not there"_s, 409);
    const Message &sent = postInlineResult(call.world, *chat, *person, *bot, chosen);
    if (bot->takesInlineFeedback) {
        QJsonObject update{{u"result_id"_s, resultId}, {u"from"_s, call.world.userJson(person->id, true)}, {u"query"_s, found->second[u"query"]}};
        if (!chosen.markup.isEmpty())
            update.insert(u"inline_message_id"_s, sent.inlineMessageId);
        call.world.tell(*bot, "chosen_inline_result", update, ChosenLifetime);
    }
    return QJsonObject{{u"message_id"_s, call.world.messageIdFor(*chat, sent, *call.bot)}, {u"chat_id"_s, chat->id},
                       {u"inline_message_id"_s, sent.inlineMessageId}};
}

//! What the bot answered to an inline query or in a payment, once it has.
ControlResult answer(ControlCall &call)
{
    const QString id = call.path[1];
    if (const auto found = call.world.inlineQueries.find(id); found != call.world.inlineQueries.end()) {
        const QJsonObject given = found->second.value(u"answer").toObject();
        QJsonArray shown;
        const QJsonArray results = given[u"results"].toArray();
        for (const QJsonValue &result : results)
            shown.append(result[u"shown"]);
        return QJsonObject{{u"is_answered"_s, !given.isEmpty()}, {u"results"_s, shown}, {u"next_offset"_s, given[u"next_offset"].toString()},
                           {u"button"_s, given[u"button"].toObject()}};
    }
    if (const auto found = call.world.payments.find(id); found != call.world.payments.end()) {
        const QJsonObject &payment = found->second;
        const QString stage = payment[u"stage"].toString();
        return QJsonObject{{u"is_answered"_s, stage != u"shipping" && stage != u"checkout"}, {u"stage"_s, stage},
                           {u"shipping_options"_s, payment[u"options"].toArray()}, {u"error_message"_s, payment[u"error"].toString()}};
    }
    return controlError(u"there is no query \"%1\""_s.arg(id), 404);
}

} // namespace

void addInlineCommands(Control &control)
{
    control.add("POST", u"inline"_s, ask);
    control.add("POST", u"choose"_s, choose);
    control.add("GET", u"queries/*/answer"_s, answer);
}

} // namespace Botdesk::Sandbox
