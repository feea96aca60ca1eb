// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandboxtest.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! What waits for an answer: inline queries, payments, polls, callbacks, Web Apps.
class TestQueries : public QObject
{
    Q_OBJECT
private slots:
    void anInlineQueryIsAnsweredAndChosen();
    void inlineAnswersAreCached();
    void inlineSwitchesOfTheBot();
    void inlineMessagesAreEditedByTheirId();
    void lateAnswersAreRefused();
    void aPaymentGoesThrough();
    void shippingIsChosen();
    void aDeclinedPayment();
    void pollsAreVotedOnAndStopped();
    void quizzesAndClosingTimes();
    void replyKeyboardsSend();
    void buttonsThatAskForPeopleOfferThem_data();
    void buttonsThatAskForPeopleOfferThem();
    void whatWasChosenIsShared();
    void theBotGetsItsRightsInASharedChat();
    void aPollIsMadeForAButton();
    void webAppsSendAndAnswer();
    void callbackTextsAreBounded();
};

static constexpr qint64 Alice = 700100001;
static constexpr qint64 Bob = 700100002;
static constexpr qint64 Carol = 700100003;

static QJsonObject article(const QString &id, const QJsonObject &more = {})
{
    QJsonObject result{{u"type"_s, u"article"_s}, {u"id"_s, id}, {u"title"_s, u"T"_s + id},
                       {u"input_message_content"_s, QJsonObject{{u"message_text"_s, u"<b>text</b> "_s + id}, {u"parse_mode"_s, u"HTML"_s}}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        result.insert(it.key(), it.value());
    return result;
}

static QJsonObject buttons()
{
    return {{u"inline_keyboard"_s, QJsonArray{QJsonValue(QJsonArray{QJsonObject{{u"text"_s, u"A"_s}, {u"callback_data"_s, u"a"_s}}})}}};
}

void TestQueries::anInlineQueryIsAnsweredAndChosen()
{
    SandboxFixture sandbox;
    sandbox.forget();
    const QJsonObject asked = sandbox.people(u"inline"_s, {{u"from"_s, Alice}, {u"query"_s, u"mugs"_s}, {u"offset"_s, u"10"_s}});
    const QJsonObject query = sandbox.lastUpdate()[u"inline_query"].toObject();
    QCOMPARE(query[u"id"], asked[u"inline_query_id"]);
    QCOMPARE(query[u"query"], u"mugs"_s);
    QCOMPARE(query[u"offset"], u"10"_s);
    const QString path = u"queries/%1/answer"_s.arg(query[u"id"].toString());
    QCOMPARE(sandbox.see(path)[u"is_answered"], false);
    sandbox.result(u"answerInlineQuery"_s, {{u"inline_query_id"_s, query[u"id"]}, {u"results"_s, QJsonArray{article(u"1"_s), article(u"2"_s)}},
        {u"next_offset"_s, u"20"_s}, {u"button"_s, QJsonObject{{u"text"_s, u"more"_s}, {u"start_parameter"_s, u"x"_s}}}});
    const QJsonObject answer = sandbox.see(path);
    QCOMPARE(answer[u"results"].toArray().size(), 2);
    QCOMPARE(answer[u"next_offset"], u"20"_s);
    QCOMPARE(answer[u"button"][u"text"], u"more"_s);

    sandbox.people(u"choose"_s, {{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"inline_query_id"_s, query[u"id"]}, {u"result_id"_s, u"2"_s}});
    const QJsonArray updates = sandbox.updates();
    QCOMPARE(updates[0][u"message"][u"text"], u"text 2"_s);
    QCOMPARE(updates[0][u"message"][u"entities"][0][u"type"], u"bold"_s);
    QCOMPARE(updates[0][u"message"][u"via_bot"][u"username"], u"sandbox_bot"_s);
    QCOMPARE(updates[1][u"chosen_inline_result"][u"result_id"], u"2"_s);
    QVERIFY(updates[1][u"chosen_inline_result"][u"inline_message_id"].isUndefined());   // there was no keyboard
    sandbox.people(u"choose"_s, {{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"inline_query_id"_s, query[u"id"]}, {u"result_id"_s, u"3"_s}}, 404);
}

void TestQueries::inlineAnswersAreCached()
{
    SandboxFixture sandbox;
    const auto ask = [&](qint64 from, const QString &text) {
        return sandbox.people(u"inline"_s, {{u"from"_s, from}, {u"query"_s, text}});
    };
    const auto answer = [&](const QJsonObject &asked, QJsonObject more) {
        more.insert(u"inline_query_id"_s, asked[u"inline_query_id"]);
        more.insert(u"results"_s, QJsonArray{article(u"1"_s)});
        sandbox.result(u"answerInlineQuery"_s, more);
    };
    answer(ask(Alice, u"shared"_s), {{u"cache_time"_s, 60}});
    QCOMPARE(ask(Alice + 1, u"shared"_s)[u"is_cached"], true);
    QCOMPARE(ask(Alice + 1, u"other"_s)[u"is_cached"], false);
    answer(ask(Alice, u"mine"_s), {{u"cache_time"_s, 60}, {u"is_personal"_s, true}});
    QCOMPARE(ask(Alice, u"mine"_s)[u"is_cached"], true);
    QCOMPARE(ask(Alice + 1, u"mine"_s)[u"is_cached"], false);
    answer(ask(Alice, u"never"_s), {{u"cache_time"_s, 0}});
    QCOMPARE(ask(Alice, u"never"_s)[u"is_cached"], false);
    sandbox.people(u"clock"_s, {{u"advance"_s, 61}});
    QCOMPARE(ask(Alice, u"shared"_s)[u"is_cached"], false);
}

void TestQueries::inlineSwitchesOfTheBot()
{
    SandboxFixture sandbox;
    sandbox.people(u"switches"_s, {{u"inline"_s, false}});
    sandbox.people(u"inline"_s, {{u"from"_s, Alice}, {u"query"_s, u"x"_s}}, 409);
    sandbox.people(u"switches"_s, {{u"inline"_s, true}, {u"inline_feedback"_s, false}});
    const QJsonValue id = sandbox.people(u"inline"_s, {{u"from"_s, Alice}, {u"query"_s, u"x"_s}})[u"inline_query_id"];
    sandbox.result(u"answerInlineQuery"_s, {{u"inline_query_id"_s, id}, {u"results"_s, QJsonArray{article(u"1"_s)}}});
    sandbox.forget();
    sandbox.people(u"choose"_s, {{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"inline_query_id"_s, id}, {u"result_id"_s, u"1"_s}});
    QCOMPARE(sandbox.updates().size(), 1);   // the message alone
}

void TestQueries::inlineMessagesAreEditedByTheirId()
{
    SandboxFixture sandbox;
    const QJsonValue id = sandbox.people(u"inline"_s, {{u"from"_s, Alice}, {u"query"_s, u"x"_s}})[u"inline_query_id"];
    sandbox.result(u"answerInlineQuery"_s, {{u"inline_query_id"_s, id}, {u"results"_s, QJsonArray{article(u"1"_s, {{u"reply_markup"_s, buttons()}})}}});
    sandbox.forget();
    const qint64 group = sandbox.chat(u"supergroup"_s);
    const QJsonObject sent = sandbox.people(u"choose"_s, {{u"from"_s, Alice}, {u"chat_id"_s, group}, {u"inline_query_id"_s, id}, {u"result_id"_s, u"1"_s}});
    const QJsonValue inlineId = sandbox.lastUpdate()[u"chosen_inline_result"][u"inline_message_id"];
    QCOMPARE(inlineId, sent[u"inline_message_id"]);
    sandbox.people(u"press"_s, {{u"from"_s, Alice}, {u"chat_id"_s, group}, {u"message_id"_s, sent[u"message_id"]}, {u"row"_s, 0}, {u"column"_s, 0}});
    QCOMPARE(sandbox.lastUpdate()[u"callback_query"][u"inline_message_id"], inlineId);
    QCOMPARE(sandbox.result(u"editMessageText"_s, {{u"inline_message_id"_s, inlineId}, {u"text"_s, u"edited"_s}}), true);
    QCOMPARE(sandbox.see(u"chats/%1/messages"_s.arg(group))[u"messages"].toArray().last()[u"text"], u"edited"_s);
    QCOMPARE(sandbox.refusal(u"editMessageText"_s, {{u"inline_message_id"_s, u"none"_s}, {u"text"_s, u"x"_s}}), u"400 Bad Request: MESSAGE_ID_INVALID"_s);
}

void TestQueries::lateAnswersAreRefused()
{
    SandboxFixture sandbox;
    const QString late = u"400 Bad Request: query is too old and response timeout expired or query ID is invalid"_s;
    const QJsonValue inlineId = sandbox.people(u"inline"_s, {{u"from"_s, Alice}, {u"query"_s, u"x"_s}})[u"inline_query_id"];
    const QJsonValue message = sandbox.result(u"sendMessage"_s, {{u"chat_id"_s, Alice}, {u"text"_s, u"x"_s}, {u"reply_markup"_s, buttons()}});
    const QJsonValue callbackId = sandbox.people(u"press"_s, {{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"message_id"_s, message[u"message_id"]}})[u"callback_query_id"];
    sandbox.people(u"clock"_s, {{u"advance"_s, 31}});
    QCOMPARE(sandbox.refusal(u"answerInlineQuery"_s, {{u"inline_query_id"_s, inlineId}, {u"results"_s, QJsonArray()}}), late);
    QVERIFY(sandbox.lastUpdate().contains(u"callback_query"));   // the inline query itself is gone from the queue
    sandbox.people(u"clock"_s, {{u"advance"_s, 120}});
    QCOMPARE(sandbox.refusal(u"answerCallbackQuery"_s, {{u"callback_query_id"_s, callbackId}}), late);
}

static QJsonObject invoice(const QJsonObject &more = {})
{
    QJsonObject parameters{{u"chat_id"_s, Alice}, {u"title"_s, u"Mug"_s}, {u"description"_s, u"Blue"_s}, {u"payload"_s, u"order-1"_s},
        {u"currency"_s, u"EUR"_s}, {u"provider_token"_s, u"TEST"_s},
        {u"prices"_s, QJsonArray{QJsonObject{{u"label"_s, u"Mug"_s}, {u"amount"_s, 900}}, QJsonObject{{u"label"_s, u"Tax"_s}, {u"amount"_s, 100}}}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        parameters.insert(it.key(), it.value());
    return parameters;
}

void TestQueries::aPaymentGoesThrough()
{
    SandboxFixture sandbox;
    sandbox.forget();
    const QJsonValue message = sandbox.result(u"sendInvoice"_s, invoice({{u"need_email"_s, true}}));
    QCOMPARE(message[u"invoice"][u"total_amount"], 1000);
    QCOMPARE(message[u"reply_markup"][u"inline_keyboard"][0][0][u"pay"], true);
    sandbox.people(u"pay"_s, {{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"message_id"_s, message[u"message_id"]}});
    const QJsonObject query = sandbox.lastUpdate()[u"pre_checkout_query"].toObject();
    QCOMPARE(query[u"invoice_payload"], u"order-1"_s);
    QVERIFY(query[u"order_info"][u"email"].isString());
    sandbox.result(u"answerPreCheckoutQuery"_s, {{u"pre_checkout_query_id"_s, query[u"id"]}, {u"ok"_s, true}});
    const QJsonValue paid = sandbox.lastUpdate()[u"message"][u"successful_payment"];
    QCOMPARE(paid[u"total_amount"], 1000);
    QCOMPARE(paid[u"invoice_payload"], u"order-1"_s);

    const QJsonValue link = sandbox.result(u"createInvoiceLink"_s, invoice({{u"currency"_s, u"XTR"_s}, {u"prices"_s, QJsonArray{QJsonObject{{u"label"_s, u"x"_s}, {u"amount"_s, 5}}}}}));
    sandbox.people(u"pay"_s, {{u"from"_s, Alice}, {u"link"_s, link}});
    const QJsonValue late = sandbox.lastUpdate()[u"pre_checkout_query"][u"id"];
    sandbox.people(u"clock"_s, {{u"advance"_s, 11}});
    QVERIFY(sandbox.refusal(u"answerPreCheckoutQuery"_s, {{u"pre_checkout_query_id"_s, late}, {u"ok"_s, true}}).contains(u"query is too old"_s));
}

void TestQueries::shippingIsChosen()
{
    SandboxFixture sandbox;
    const QJsonValue message = sandbox.result(u"sendInvoice"_s, invoice({{u"need_shipping_address"_s, true}, {u"is_flexible"_s, true}}));
    const QJsonValue id = sandbox.people(u"pay"_s, {{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"message_id"_s, message[u"message_id"]}})[u"shipping_query_id"];
    QCOMPARE(sandbox.lastUpdate()[u"shipping_query"][u"shipping_address"][u"city"], u"Berlin"_s);
    const QJsonArray options{QJsonObject{{u"id"_s, u"post"_s}, {u"title"_s, u"Post"_s}, {u"prices"_s, QJsonArray{QJsonObject{{u"label"_s, u"Post"_s}, {u"amount"_s, 50}}}}}};
    sandbox.result(u"answerShippingQuery"_s, {{u"shipping_query_id"_s, id}, {u"ok"_s, true}, {u"shipping_options"_s, options}});
    QCOMPARE(sandbox.see(u"queries/%1/answer"_s.arg(id.toString()))[u"shipping_options"].toArray(), options);
    sandbox.people(u"pay"_s, {{u"from"_s, Alice}, {u"shipping_query_id"_s, id}, {u"option"_s, u"none"_s}}, 404);
    sandbox.people(u"pay"_s, {{u"from"_s, Alice}, {u"shipping_query_id"_s, id}, {u"option"_s, u"post"_s}});
    const QJsonObject query = sandbox.lastUpdate()[u"pre_checkout_query"].toObject();
    QCOMPARE(query[u"total_amount"], 1050);
    QCOMPARE(query[u"shipping_option_id"], u"post"_s);
}

void TestQueries::aDeclinedPayment()
{
    SandboxFixture sandbox;
    const QJsonValue message = sandbox.result(u"sendInvoice"_s, invoice());
    const QJsonValue id = sandbox.people(u"pay"_s, {{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"message_id"_s, message[u"message_id"]}})[u"pre_checkout_query_id"];
    sandbox.forget();
    QCOMPARE(sandbox.refusal(u"answerPreCheckoutQuery"_s, {{u"pre_checkout_query_id"_s, id}, {u"ok"_s, false}}),
             u"400 Bad Request: parameter \"error_message\" is required"_s);
    sandbox.result(u"answerPreCheckoutQuery"_s, {{u"pre_checkout_query_id"_s, id}, {u"ok"_s, false}, {u"error_message"_s, u"sold out"_s}});
    QCOMPARE(sandbox.updates().size(), 0);
    const QJsonObject answer = sandbox.see(u"queries/%1/answer"_s.arg(id.toString()));
    QCOMPARE(answer[u"stage"], u"failed"_s);
    QCOMPARE(answer[u"error_message"], u"sold out"_s);
}

void TestQueries::pollsAreVotedOnAndStopped()
{
    SandboxFixture sandbox;
    sandbox.forget();
    const qint64 group = sandbox.chat(u"supergroup"_s);
    const QJsonValue message = sandbox.result(u"sendPoll"_s, {{u"chat_id"_s, group}, {u"question"_s, u"Tea?"_s},
        {u"options"_s, QJsonArray{u"yes"_s, QJsonObject{{u"text"_s, u"no"_s}}}}, {u"is_anonymous"_s, false}});
    const auto vote = [&](const QJsonArray &options, int status = 200) {
        sandbox.people(u"vote"_s, {{u"from"_s, Alice}, {u"chat_id"_s, group}, {u"message_id"_s, message[u"message_id"]}, {u"options"_s, options}}, status);
    };
    vote({1});
    const QJsonArray updates = sandbox.updates();
    QCOMPARE(updates[0][u"poll"][u"options"][1][u"voter_count"], 1);
    QCOMPARE(updates[1][u"poll_answer"][u"option_ids"].toArray(), QJsonArray{1});
    vote({0, 1}, 409);
    vote({2}, 404);
    vote({});
    QCOMPARE(sandbox.updates()[0][u"poll"][u"total_voter_count"], 0);
    const QJsonObject where{{u"chat_id"_s, group}, {u"message_id"_s, message[u"message_id"]}};
    QCOMPARE(sandbox.result(u"stopPoll"_s, where)[u"is_closed"], true);
    QCOMPARE(sandbox.lastUpdate()[u"poll"][u"is_closed"], true);
    QCOMPARE(sandbox.refusal(u"stopPoll"_s, where), u"400 Bad Request: poll has already been closed"_s);
    vote({0}, 409);
}

void TestQueries::quizzesAndClosingTimes()
{
    SandboxFixture sandbox;
    const QJsonValue quiz = sandbox.result(u"sendPoll"_s, {{u"chat_id"_s, Alice}, {u"question"_s, u"2+2"_s}, {u"options"_s, QJsonArray{u"3"_s, u"4"_s}},
        {u"type"_s, u"quiz"_s}, {u"correct_option_id"_s, 1}, {u"open_period"_s, 60}});
    QCOMPARE(quiz[u"poll"][u"correct_option_id"], 1);
    const QJsonObject vote{{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"message_id"_s, quiz[u"message_id"]}, {u"options"_s, QJsonArray{0}}};
    sandbox.people(u"vote"_s, vote);
    sandbox.people(u"vote"_s, vote, 409);   // an answer to a quiz stands
    sandbox.forget();
    sandbox.people(u"clock"_s, {{u"advance"_s, 61}});
    QCOMPARE(sandbox.lastUpdate()[u"poll"][u"is_closed"], true);
}

void TestQueries::replyKeyboardsSend()
{
    SandboxFixture sandbox;
    sandbox.forget();
    const QJsonArray rows{QJsonArray{u"Yes"_s, QJsonObject{{u"text"_s, u"Phone"_s}, {u"request_contact"_s, true}}},
                          QJsonArray{QJsonObject{{u"text"_s, u"Where"_s}, {u"request_location"_s, true}}}};
    sandbox.result(u"sendMessage"_s, {{u"chat_id"_s, Alice}, {u"text"_s, u"x"_s}, {u"reply_markup"_s, QJsonObject{{u"keyboard"_s, rows}, {u"one_time_keyboard"_s, false}}}});
    QCOMPARE(sandbox.see(u"chats/700100001/messages"_s)[u"reply_keyboard"][u"keyboard"].toArray().size(), 2);
    const auto tap = [&](int row, int column) {
        sandbox.people(u"tap"_s, {{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"row"_s, row}, {u"column"_s, column}});
        return sandbox.lastUpdate()[u"message"].toObject();
    };
    QCOMPARE(tap(0, 0)[u"text"], u"Yes"_s);
    QCOMPARE(tap(0, 1)[u"contact"][u"user_id"].toInteger(), Alice);
    QVERIFY(tap(1, 0)[u"location"][u"latitude"].isDouble());
    sandbox.people(u"tap"_s, {{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"row"_s, 9}, {u"column"_s, 0}}, 404);
    sandbox.result(u"sendMessage"_s, {{u"chat_id"_s, Alice}, {u"text"_s, u"x"_s}, {u"reply_markup"_s, QJsonObject{{u"remove_keyboard"_s, true}}}});
    QVERIFY(sandbox.see(u"chats/700100001/messages"_s)[u"reply_keyboard"].isNull());
}

//! Shows Alice a keyboard of one button, and taps it with @p more.
static QJsonObject tapped(SandboxFixture &sandbox, const QJsonObject &button, const QJsonObject &more = {}, int status = 200)
{
    QJsonObject named = button;
    named.insert(u"text"_s, u"x"_s);
    sandbox.result(u"sendMessage"_s, {{u"chat_id"_s, Alice}, {u"text"_s, u"x"_s},
                                      {u"reply_markup"_s, QJsonObject{{u"keyboard"_s, QJsonArray{QJsonValue(QJsonArray{named})}}}}});
    sandbox.forget();
    QJsonObject body{{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"row"_s, 0}, {u"column"_s, 0}};
    for (auto field = more.begin(); field != more.end(); ++field)
        body.insert(field.key(), *field);
    return sandbox.people(u"tap"_s, body, status);
}

void TestQueries::buttonsThatAskForPeopleOfferThem_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("names");
    const auto users = [](const char *name, const QString &more, const QString &names) {
        QTest::newRow(name) << u"request_users"_s << uR"({"request_id":1%1})"_s.arg(more) << names;
    };
    users("anybody", {}, u"Alice, Bob, Carol, Dora, Sandbox bot"_s);
    users("people", uR"(,"user_is_bot":false)"_s, u"Alice, Bob, Carol, Dora"_s);
    users("bots", uR"(,"user_is_bot":true)"_s, u"Sandbox bot"_s);
    users("with Premium", uR"(,"user_is_premium":true)"_s, u"Dora"_s);
    users("without Premium", uR"(,"user_is_premium":false,"user_is_bot":false)"_s, u"Alice, Bob, Carol"_s);
    const auto chats = [](const char *name, const QString &more, const QString &names, bool isChannel = false) {
        QTest::newRow(name) << u"request_chat"_s << uR"({"request_id":1,"chat_is_channel":%1%2})"_s.arg(isChannel ? u"true"_s : u"false"_s, more) << names;
    };
    chats("groups", {}, u"Small group, Large group, Forum"_s);
    chats("channels", {}, u"Channel"_s, true);
    chats("forums", uR"(,"chat_is_forum":true)"_s, u"Forum"_s);
    chats("no forums", uR"(,"chat_is_forum":false)"_s, u"Small group, Large group"_s);
    chats("with a name", uR"(,"chat_has_username":true)"_s, {});
    chats("a channel with a name", uR"(,"chat_has_username":true)"_s, u"Channel"_s, true);
    chats("a channel without", uR"(,"chat_has_username":false)"_s, {}, true);
    chats("her own", uR"(,"chat_is_created":true)"_s, u"Small group, Forum"_s);
    chats("with the bot", uR"(,"bot_is_member":true)"_s, u"Small group, Large group"_s);
    chats("where she may ban", uR"(,"user_administrator_rights":{"can_restrict_members":true,"can_post_stories":false})"_s, u"Small group, Forum"_s);
    chats("where the bot may become one that bans", uR"(,"bot_administrator_rights":{"can_restrict_members":true})"_s, u"Small group, Forum"_s);
}

void TestQueries::buttonsThatAskForPeopleOfferThem()
{
    QFETCH(QString, field);
    QFETCH(QString, request);
    SandboxFixture sandbox;
    sandbox.people(u"people"_s, {{u"first_name"_s, u"Dora"_s}, {u"is_premium"_s, true}});
    sandbox.people(u"groups"_s, {{u"title"_s, u"Forum"_s}, {u"type"_s, u"supergroup"_s}, {u"is_forum"_s, true}, {u"members"_s, QJsonArray{Alice}}});
    sandbox.people(u"groups"_s, {{u"title"_s, u"Without her"_s}, {u"type"_s, u"supergroup"_s}, {u"members"_s, QJsonArray{Bob}}});
    const QJsonObject opened = tapped(sandbox, {{field, QJsonDocument::fromJson(request.toUtf8()).object()}});
    QVERIFY(opened.contains(u"button"));
    QStringList offered;
    for (const QJsonValue choice : opened[u"choices"].toArray())
        offered.append(choice[u"name"].toString().remove(u" (sandbox)"_s));
    QFETCH(QString, names);
    QStringList wanted = names.split(u", "_s, Qt::SkipEmptyParts);
    offered.sort();
    wanted.sort();
    QCOMPARE(offered, wanted);
}

void TestQueries::whatWasChosenIsShared()
{
    SandboxFixture sandbox;
    const QJsonObject button{{u"request_users"_s, QJsonObject{{u"request_id"_s, 7}, {u"max_quantity"_s, 2}, {u"request_name"_s, true}, {u"user_is_bot"_s, false}}}};
    QCOMPARE(tapped(sandbox, button)[u"max_quantity"].toInt(), 2);
    tapped(sandbox, button, {{u"users"_s, QJsonArray{Bob, Carol}}});
    const QJsonObject shared = sandbox.lastUpdate()[u"message"][u"users_shared"].toObject();
    QCOMPARE(shared[u"request_id"].toInt(), 7);
    QCOMPARE(shared[u"users"].toArray().size(), 2);
    QCOMPARE(shared[u"users"][0][u"first_name"], u"Bob"_s);
    QVERIFY(shared[u"users"][0][u"username"].isUndefined());   // it was not asked for
    tapped(sandbox, button, {{u"users"_s, QJsonArray()}}, 400);
    tapped(sandbox, button, {{u"users"_s, QJsonArray{Alice, Bob, Carol}}}, 409);
    tapped(sandbox, button, {{u"users"_s, QJsonArray{sandbox.see(u"state"_s)[u"bots"][0][u"id"]}}}, 409);
    const QJsonObject chats{{u"request_chat"_s, QJsonObject{{u"request_id"_s, 8}, {u"chat_is_channel"_s, true}, {u"request_title"_s, true}}}};
    tapped(sandbox, chats, {{u"chat"_s, sandbox.chat(u"channel"_s)}});
    QCOMPARE(sandbox.lastUpdate()[u"message"][u"chat_shared"][u"title"], u"Channel (sandbox)"_s);
    tapped(sandbox, chats, {{u"chat"_s, sandbox.chat(u"group"_s)}}, 409);
    tapped(sandbox, chats, {{u"chat"_s, 5}}, 400);
}

void TestQueries::theBotGetsItsRightsInASharedChat()
{
    SandboxFixture sandbox;
    const qint64 group = sandbox.people(u"groups"_s, {{u"title"_s, u"Hers"_s}, {u"type"_s, u"supergroup"_s}, {u"members"_s, QJsonArray{Alice}}})[u"id"].toInteger();
    tapped(sandbox, {{u"request_chat"_s, QJsonObject{{u"request_id"_s, 1}, {u"chat_is_channel"_s, false},
                                                     {u"bot_administrator_rights"_s, QJsonObject{{u"can_restrict_members"_s, true}}}}}},
           {{u"chat"_s, group}});
    const qint64 me = sandbox.result(u"getMe"_s)[u"id"].toInteger();
    const QJsonValue member = sandbox.result(u"getChatMember"_s, {{u"chat_id"_s, group}, {u"user_id"_s, me}});
    QCOMPARE(member[u"status"], u"administrator"_s);
    QVERIFY(member[u"can_restrict_members"].toBool());
    QVERIFY(!member[u"can_pin_messages"].toBool());
}

void TestQueries::aPollIsMadeForAButton()
{
    SandboxFixture sandbox;
    const QJsonObject any{{u"request_poll"_s, QJsonObject()}};
    const QJsonObject quiz{{u"request_poll"_s, QJsonObject{{u"type"_s, u"quiz"_s}}}};
    const QJsonObject poll{{u"question"_s, u"Which?"_s}, {u"options"_s, QJsonArray{u"a"_s, u"b"_s}}};
    QVERIFY(tapped(sandbox, any).contains(u"button"));
    tapped(sandbox, any, {{u"poll"_s, poll}});
    QJsonObject message = sandbox.lastUpdate()[u"message"].toObject();
    QCOMPARE(message[u"poll"][u"question"], u"Which?"_s);
    QCOMPARE(message[u"poll"][u"type"], u"regular"_s);
    QCOMPARE(message[u"from"][u"id"].toInteger(), Alice);
    tapped(sandbox, quiz, {{u"poll"_s, poll}}, 400);   // a quiz has a right answer
    QJsonObject withAnswer = poll;
    withAnswer.insert(u"correct_option_id"_s, 1);
    tapped(sandbox, quiz, {{u"poll"_s, withAnswer}});
    QCOMPARE(sandbox.lastUpdate()[u"message"][u"poll"][u"type"], u"quiz"_s);
    withAnswer.insert(u"type"_s, u"regular"_s);
    tapped(sandbox, quiz, {{u"poll"_s, withAnswer}}, 409);
    tapped(sandbox, any, {{u"poll"_s, QJsonObject{{u"question"_s, u"Which?"_s}, {u"options"_s, QJsonArray{u"a"_s}}}}}, 400);
}

void TestQueries::webAppsSendAndAnswer()
{
    SandboxFixture sandbox;
    sandbox.forget();
    sandbox.people(u"webapp"_s, {{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"data"_s, u"{\"a\":1}"_s}, {u"button_text"_s, u"Open"_s}});
    QCOMPARE(sandbox.lastUpdate()[u"message"][u"web_app_data"][u"data"], u"{\"a\":1}"_s);
    sandbox.people(u"webapp"_s, {{u"from"_s, Alice}, {u"chat_id"_s, sandbox.chat(u"group"_s)}, {u"data"_s, u"x"_s}}, 409);
    const QJsonValue id = sandbox.people(u"webapp"_s, {{u"from"_s, Alice}, {u"chat_id"_s, Alice}})[u"web_app_query_id"];
    QVERIFY(sandbox.result(u"answerWebAppQuery"_s, {{u"web_app_query_id"_s, id}, {u"result"_s, article(u"1"_s)}})[u"inline_message_id"].isString());
    QVERIFY(sandbox.refusal(u"answerWebAppQuery"_s, {{u"web_app_query_id"_s, id}, {u"result"_s, article(u"1"_s)}}).contains(u"query is too old"_s));
}

void TestQueries::callbackTextsAreBounded()
{
    SandboxFixture sandbox;
    const QJsonValue message = sandbox.result(u"sendMessage"_s, {{u"chat_id"_s, Alice}, {u"text"_s, u"x"_s}, {u"reply_markup"_s, buttons()}});
    const QJsonValue id = sandbox.people(u"press"_s, {{u"from"_s, Alice}, {u"chat_id"_s, Alice}, {u"message_id"_s, message[u"message_id"]}})[u"callback_query_id"];
    QCOMPARE(sandbox.refusal(u"answerCallbackQuery"_s, {{u"callback_query_id"_s, id}, {u"text"_s, QString(201, u'x')}}), u"400 Bad Request: MESSAGE_TOO_LONG"_s);
    QCOMPARE(sandbox.refusal(u"answerCallbackQuery"_s, {{u"callback_query_id"_s, id}, {u"text"_s, QString(200, u'x')}}), u"ok"_s);
}

BOTDESK_TEST(TestQueries)
#include "testqueries.moc"
