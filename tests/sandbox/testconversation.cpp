// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandboxtest.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

class TestConversation : public QObject
{
    Q_OBJECT
private slots:
    void startsWithPeopleWhoHaveWritten();
    void aPersonWritesAndTheBotAnswers();
    void aButtonIsPressedAndAnswered();
    void aLogInButtonNamesABotThatIsThere();
    void theBotEditsItsMessage();
    void whoNeverWroteCannotBeWrittenTo();
};

void TestConversation::startsWithPeopleWhoHaveWritten()
{
    SandboxFixture sandbox;
    const QJsonObject state = sandbox.see(u"state"_s);
    QCOMPARE(state[u"people"].toArray().size(), 3);
    QStringList types;
    for (const QJsonValue chat : state[u"chats"].toArray())
        types += chat[u"type"].toString();
    QCOMPARE(types, QStringList({u"private"_s, u"private"_s, u"private"_s, u"channel"_s, u"supergroup"_s, u"group"_s}));
    QVERIFY(sandbox.updates().size() >= 3);
    QCOMPARE(sandbox.result(u"getMe"_s)[u"is_bot"], true);
}

void TestConversation::aPersonWritesAndTheBotAnswers()
{
    SandboxFixture sandbox;
    sandbox.forget();
    const qint64 alice = sandbox.person(u"Alice"_s);
    const QJsonObject sent = sandbox.people(u"send"_s, {{u"from"_s, alice}, {u"chat_id"_s, alice}, {u"text"_s, u"Hi"_s}});
    const QJsonObject message = sandbox.lastUpdate()[u"message"].toObject();
    QCOMPARE(message[u"text"], u"Hi"_s);
    QCOMPARE(message[u"message_id"], sent[u"message_id"]);
    QCOMPARE(message[u"from"][u"id"].toInteger(), alice);
    QCOMPARE(message[u"chat"][u"type"], u"private"_s);

    const QJsonValue answer = sandbox.result(u"sendMessage"_s, {{u"chat_id"_s, alice}, {u"text"_s, u"Hello"_s},
        {u"reply_parameters"_s, QJsonObject{{u"message_id"_s, message[u"message_id"]}}}});
    QCOMPARE(answer[u"reply_to_message"][u"text"], u"Hi"_s);
    QVERIFY(answer[u"message_id"].toInt() > message[u"message_id"].toInt());
    const QJsonArray seen = sandbox.see(u"chats/%1/messages"_s.arg(alice))[u"messages"].toArray();
    QCOMPARE(seen.last()[u"text"], u"Hello"_s);
}

void TestConversation::aButtonIsPressedAndAnswered()
{
    SandboxFixture sandbox;
    sandbox.forget();
    const qint64 alice = sandbox.person(u"Alice"_s);
    const QJsonArray keyboard{QJsonValue(QJsonArray{QJsonObject{{u"text"_s, u"A"_s}, {u"callback_data"_s, u"a"_s}},
                                         QJsonObject{{u"text"_s, u"B"_s}, {u"callback_data"_s, u"b"_s}}})};
    const QJsonValue message = sandbox.result(u"sendMessage"_s, {{u"chat_id"_s, alice}, {u"text"_s, u"Choose"_s},
        {u"reply_markup"_s, QJsonObject{{u"inline_keyboard"_s, keyboard}}}});
    QCOMPARE(message[u"reply_markup"][u"inline_keyboard"].toArray(), keyboard);
    const QJsonObject pressed = sandbox.people(u"press"_s, {{u"from"_s, alice}, {u"chat_id"_s, alice},
        {u"message_id"_s, message[u"message_id"]}, {u"row"_s, 0}, {u"column"_s, 1}});
    const QJsonObject query = sandbox.lastUpdate()[u"callback_query"].toObject();
    QCOMPARE(query[u"data"], u"b"_s);
    QCOMPARE(query[u"id"], pressed[u"callback_query_id"]);
    QCOMPARE(query[u"message"][u"text"], u"Choose"_s);

    const QJsonObject parameters{{u"callback_query_id"_s, query[u"id"]}, {u"text"_s, u"Taken"_s}, {u"show_alert"_s, true}};
    QCOMPARE(sandbox.result(u"answerCallbackQuery"_s, parameters), true);
    const QJsonArray answers = sandbox.see(u"chats/%1/messages"_s.arg(alice))[u"callback_answers"].toArray();
    QCOMPARE(answers.last()[u"text"], u"Taken"_s);
    QCOMPARE(answers.last()[u"show_alert"], true);
    QCOMPARE(sandbox.refusal(u"answerCallbackQuery"_s, parameters),
             u"400 Bad Request: query is too old and response timeout expired or query ID is invalid"_s);
    QVERIFY(sandbox.people(u"press"_s, {{u"from"_s, alice}, {u"chat_id"_s, alice}, {u"message_id"_s, message[u"message_id"]},
                                        {u"row"_s, 3}, {u"column"_s, 1}}, 404).contains(u"error"));
}

void TestConversation::aLogInButtonNamesABotThatIsThere()
{
    SandboxFixture sandbox;
    const auto answer = [&](const QString &username) {
        const QJsonArray row{QJsonObject{{u"text"_s, u"Log in"_s},
            {u"login_url"_s, QJsonObject{{u"url"_s, u"https://shop.example"_s}, {u"bot_username"_s, username}}}}};
        return sandbox.refusal(u"sendMessage"_s, {{u"chat_id"_s, sandbox.person(u"Alice"_s)}, {u"text"_s, u"x"_s},
            {u"reply_markup"_s, QJsonObject{{u"inline_keyboard"_s, QJsonArray{QJsonValue(row)}}}}});
    };
    QCOMPARE(answer(u"nobody_bot"_s), u"400 Bad Request: bot \"nobody_bot\" not found"_s);
    QCOMPARE(answer(u"@Sandbox_Bot"_s), u"ok"_s);
    QCOMPARE(answer(QString()), u"ok"_s);
}

void TestConversation::theBotEditsItsMessage()
{
    SandboxFixture sandbox;
    const qint64 bob = sandbox.person(u"Bob"_s);
    const QJsonValue sent = sandbox.result(u"sendMessage"_s, {{u"chat_id"_s, bob}, {u"text"_s, u"one"_s}});
    const QJsonObject edit{{u"chat_id"_s, bob}, {u"message_id"_s, sent[u"message_id"]}, {u"text"_s, u"two"_s}};
    const QJsonValue edited = sandbox.result(u"editMessageText"_s, edit);
    QCOMPARE(edited[u"text"], u"two"_s);
    QVERIFY(edited[u"edit_date"].toInteger() > 0);
    QVERIFY(sandbox.refusal(u"editMessageText"_s, edit).startsWith(u"400 Bad Request: message is not modified: specified new"_s));
}

void TestConversation::whoNeverWroteCannotBeWrittenTo()
{
    SandboxFixture sandbox;
    const qint64 dave = sandbox.people(u"people"_s, {{u"first_name"_s, u"Dave"_s}})[u"id"].toInteger();
    const QJsonObject message{{u"chat_id"_s, dave}, {u"text"_s, u"Hi"_s}};
    QCOMPARE(sandbox.refusal(u"sendMessage"_s, message), u"400 Bad Request: chat not found"_s);
    sandbox.people(u"send"_s, {{u"from"_s, dave}, {u"chat_id"_s, dave}, {u"text"_s, u"/start"_s}});
    QCOMPARE(sandbox.refusal(u"sendMessage"_s, message), u"ok"_s);
}

BOTDESK_TEST(TestConversation)
#include "testconversation.moc"
