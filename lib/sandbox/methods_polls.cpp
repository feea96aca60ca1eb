// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/editing.h"
#include "sandbox/polls.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr int QuestionLimit = 300;
constexpr int OptionLimit = 100;
constexpr int OptionCountLimit = 12;
constexpr int ExplanationLimit = 200;
constexpr qint64 ShortestOpenPeriod = 5;
constexpr qint64 LongestOpenPeriod = 2628000;

Checked<QJsonArray> readOptions(Call &call)
{
    const QJsonValue value = readJson(call.arguments, "options");
    if (value.isUndefined())
        return badRequest(u"can't parse options JSON object"_s);
    if (!value.isArray())
        return badRequest(u"expected an Array of options"_s);
    const QJsonArray given = value.toArray();
    QJsonArray options;
    const TextRules rules{.limit = OptionLimit, .tooLong = u"poll options length must not exceed 100"_s, .detect = false};
    for (const QJsonValue &option : given) {
        if (!option.isString() && !option.isDouble() && !option.isObject())
            return badRequest(u"expected an Option to be of type String or Object"_s);
        Arguments texts;
        const QJsonValue text = option.isObject() ? option[u"text"] : option;
        texts.set("text", text.isDouble() ? serialized(text) : text.toString().toUtf8());
        texts.set("parse_mode", option[u"text_parse_mode"].toString().toUtf8());
        if (texts.text("text").isEmpty())
            return badRequest(u"poll options must be non-empty"_s);
        BOTDESK_TRY(source, readSource(texts, "text", "entities", rules));
        BOTDESK_TRY(clean, finished(source, rules));
        QJsonObject json{{u"persistent_id"_s, call.world.randomText(12)}, {u"voter_count"_s, 0}};
        insertText(json, call.world, clean, u"text"_s, u"text_entities"_s);
        options.append(json);
    }
    if (options.size() < 2)
        return badRequest(u"poll must have at least 2 option"_s);
    if (options.size() > OptionCountLimit)
        return badRequest(u"poll can't have more than %1 options"_s.arg(OptionCountLimit));
    return options;
}

//! What only a quiz has: the right answer and why it is right.
Checked<QJsonObject> readQuiz(Call &call, qsizetype optionCount)
{
    QJsonObject quiz;
    QJsonArray correct = readJson(call.arguments, "correct_option_ids").toArray();
    if (call.arguments.has("correct_option_id"))
        correct = {call.arguments.integer("correct_option_id")};
    for (const QJsonValue &id : std::as_const(correct)) {
        if (!id.isDouble() || id.toInteger() < 0 || id.toInteger() >= optionCount)
            return badRequest(u"wrong correct option ID specified"_s);
    }
    if (correct.isEmpty() || (correct.size() > 1 && !call.arguments.flag("allows_multiple_answers")))
        return badRequest(u"wrong correct option ID specified"_s);
    quiz.insert(u"correct_option_id"_s, correct.first());
    quiz.insert(u"correct_option_ids"_s, correct);
    if (call.arguments.has("explanation")) {
        const TextRules rules{.limit = ExplanationLimit, .tooLong = u"poll explanation length must not exceed 200"_s, .mayBeEmpty = true};
        BOTDESK_TRY(source, readSource(call.arguments, "explanation", "explanation_entities", rules, "explanation_parse_mode"));
        BOTDESK_TRY(text, finished(source, rules));
        insertText(quiz, call.world, text, u"explanation"_s, u"explanation_entities"_s);
    }
    return quiz;
}

Answer sendPoll(Call &call)
{
    BOTDESK_TRY(poll, readPoll(call));
    Chat *where = nullptr;
    BOTDESK_TRY(sent, send(call, [&](Chat &chat) -> Checked<Draft> {
        where = &chat;
        if (chat.isBroadcast() && !poll[u"is_anonymous"].toBool())
            return badRequest(u"non-anonymous polls can't be sent to channel chats"_s);
        return Draft{.content = {{u"poll"_s, poll}}, .right = u"polls"_s};
    }));
    call.world.polls.insert_or_assign(poll[u"id"].toString(), QJsonObject{
        {u"bot"_s, call.bot.id}, {u"chat"_s, where->id}, {u"message"_s, sent->id}, {u"votes"_s, QJsonObject()}});
    return success(call.world.messageJson(*where, *sent, call.bot));
}

Answer stopPoll(Call &call)
{
    BOTDESK_TRY(markup, readMarkup(call.world, call.arguments));
    BOTDESK_TRY(chat, readChat(call, Access::Write));
    BOTDESK_TRY(message, readMessage(call, *chat, u"with poll to stop"));
    if (!message->content.contains(u"poll"))
        return badRequest(u"message with poll to stop not found"_s);
    if (message->authorId != call.bot.id)
        return badRequest(u"poll can't be stopped"_s);
    BOTDESK_TRY(checked, checkedMarkup(markup, *chat));
    const QJsonObject poll = message->content[u"poll"].toObject();
    if (poll[u"is_closed"].toBool())
        return badRequest(u"poll has already been closed"_s);
    message->inlineMarkup = checked.kind == Markup::Kind::Inline ? checked.json : QJsonObject();
    closePoll(call.world, call.bot, *message);
    return success(message->content[u"poll"]);
}

} // namespace

Checked<QJsonObject> readPoll(Call &call)
{
    const TextRules rules{.limit = QuestionLimit, .tooLong = u"poll question length must not exceed 300"_s, .detect = false};
    if (!call.arguments.has("question"))
        return badRequest(u"parameter \"question\" is required"_s);
    BOTDESK_TRY(source, readSource(call.arguments, "question", "question_entities", rules, "question_parse_mode"));
    BOTDESK_TRY(question, finished(source, rules));
    BOTDESK_TRY(options, readOptions(call));
    const QByteArray type = call.arguments.text("type");
    if (!type.isEmpty() && type != "regular" && type != "quiz")
        return badRequest(u"unsupported poll type specified"_s);
    const bool isAnonymous = !call.arguments.has("is_anonymous") || call.arguments.flag("is_anonymous");
    QJsonObject poll{{u"id"_s, call.world.randomNumber(19)}, {u"options"_s, options}, {u"total_voter_count"_s, 0},
                     {u"is_closed"_s, call.arguments.flag("is_closed")}, {u"is_anonymous"_s, isAnonymous},
                     {u"type"_s, type == "quiz" ? u"quiz"_s : u"regular"_s},
                     {u"allows_multiple_answers"_s, call.arguments.flag("allows_multiple_answers")},
                     {u"allows_revoting"_s, type == "quiz" ? call.arguments.flag("allows_revoting")
                                                           : !call.arguments.has("allows_revoting") || call.arguments.flag("allows_revoting")},
                     {u"members_only"_s, call.arguments.flag("members_only")}};
    if (const QJsonArray countries = readJson(call.arguments, "country_codes").toArray(); !countries.isEmpty())
        poll.insert(u"country_codes"_s, countries);
    if (call.arguments.has("description")) {
        BOTDESK_TRY(words, readSource(call.arguments, "description", "description_entities", TextRules::caption(), "description_parse_mode"));
        BOTDESK_TRY(description, finished(words, TextRules::caption()));
        insertText(poll, call.world, description, u"description"_s, u"description_entities"_s);
    }
    insertText(poll, call.world, question, u"question"_s, u"question_entities"_s);
    if (type == "quiz") {
        BOTDESK_TRY(quiz, readQuiz(call, options.size()));
        for (auto it = quiz.begin(); it != quiz.end(); ++it)
            poll.insert(it.key(), it.value());
    }
    if (const qint64 period = call.arguments.integer("open_period"); period > 0) {
        poll.insert(u"open_period"_s, std::clamp(period, ShortestOpenPeriod, LongestOpenPeriod));
        poll.insert(u"close_date"_s, call.world.now() + std::clamp(period, ShortestOpenPeriod, LongestOpenPeriod));
    } else if (const qint64 date = call.arguments.integer("close_date"); date > call.world.now()) {
        poll.insert(u"close_date"_s, date);
    }
    return poll;
}

static QJsonArray persistentIds(const QJsonArray &options, const QJsonArray &chosen)
{
    QJsonArray ids;
    for (const QJsonValue &index : chosen)
        ids.append(options[index.toInt()][u"persistent_id"]);
    return ids;
}

void closePoll(World &world, Bot &bot, Message &message)
{
    QJsonObject poll = message.content[u"poll"].toObject();
    poll.insert(u"is_closed"_s, true);
    message.content.insert(u"poll"_s, poll);
    world.tell(bot, "poll", poll);
    world.changed();
}

void closeDuePolls(World &world)
{
    for (const auto &[id, state] : world.polls) {
        Bot *bot = world.bot(state[u"bot"].toInteger());
        Chat *chat = bot ? world.chatFor(*bot, state[u"chat"].toInteger()) : nullptr;
        const auto found = chat ? chat->messages.find(state[u"message"].toInteger()) : std::map<qint64, Message>::iterator();
        if (!chat || found == chat->messages.end())
            continue;
        const QJsonObject poll = found->second.content[u"poll"].toObject();
        const qint64 closes = poll[u"close_date"].toInteger();
        if (closes && closes <= world.now() && !poll[u"is_closed"].toBool())
            closePoll(world, *bot, found->second);
    }
}

bool castVote(World &world, qint64 voterId, Message &message, const QJsonArray &chosen)
{
    QJsonObject poll = message.content[u"poll"].toObject();
    const auto state = world.polls.find(poll[u"id"].toString());
    if (state == world.polls.end() || poll[u"is_closed"].toBool())
        return false;
    QJsonObject votes = state->second[u"votes"].toObject();
    const QString voter = QString::number(voterId);
    if (votes.contains(voter) && !poll[u"allows_revoting"].toBool())
        return false;   // as an answer to a quiz, unless the bot said otherwise
    if (chosen.isEmpty())
        votes.remove(voter);
    else
        votes.insert(voter, chosen);
    state->second.insert(u"votes"_s, votes);
    QJsonArray options = poll[u"options"].toArray();
    for (qsizetype i = 0; i < options.size(); ++i) {
        int count = 0;
        for (const QJsonValue &vote : std::as_const(votes))
            count += vote.toArray().contains(QJsonValue(qint64(i))) ? 1 : 0;
        QJsonObject option = options[i].toObject();
        option.insert(u"voter_count"_s, count);
        options[i] = option;
    }
    poll.insert(u"options"_s, options);
    poll.insert(u"total_voter_count"_s, votes.size());
    message.content.insert(u"poll"_s, poll);
    if (Bot *bot = world.bot(state->second[u"bot"].toInteger())) {
        world.tell(*bot, "poll", poll);
        if (!poll[u"is_anonymous"].toBool())
            world.tell(*bot, "poll_answer", {{u"poll_id"_s, poll[u"id"]}, {u"user"_s, world.userJson(voterId, true)}, {u"option_ids"_s, chosen},
                                             {u"option_persistent_ids"_s, persistentIds(options, chosen)}});
    }
    world.changed();
    return true;
}

void addPollMethods(Methods &methods)
{
    methods.add("sendPoll", sendPoll);
    methods.add("stopPoll", stopPoll);
}

} // namespace Botdesk::Sandbox
