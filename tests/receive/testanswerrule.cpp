// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/answerrule.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestAnswerRule final : public QObject
{
    Q_OBJECT
private slots:
    void rulesFitByTypeTextAndChat_data();
    void rulesFitByTypeTextAndChat();
    void placesAreFilledIn_data();
    void placesAreFilledIn();
    void methodsThatTheServerPassesOverAreNamed_data();
    void methodsThatTheServerPassesOverAreNamed();
    void theFirstThatFitsAnswers();
    void rulesOutliveTheProgram();

private:
    static ReceivedUpdate update(const QByteArray &json);
};

namespace {

const QByteArray Text =
    R"({"update_id":1,"message":{"message_id":5,"date":1700000000,"chat":{"id":-1001234567890,"type":"supergroup","title":"Shop"},)"
    R"("from":{"id":7,"is_bot":false,"first_name":"Alice"},"text":"/Price of {tea}"}})";
const QByteArray Press =
    R"({"update_id":2,"callback_query":{"id":"99","from":{"id":7,"is_bot":false,"first_name":"Alice"},"chat_instance":"1","data":"buy:3"}})";

} // namespace

ReceivedUpdate TestAnswerRule::update(const QByteArray &json)
{
    return {.head = readUpdateHead(json).value(), .json = json};
}

void TestAnswerRule::rulesFitByTypeTextAndChat_data()
{
    QTest::addColumn<AnswerRule>("rule");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("fits");
    const auto rule = [](AnswerRule rule) {
        rule.method = u"sendMessage"_s;
        return rule;
    };
    QTest::newRow("any") << rule({}) << Text << true;
    QTest::newRow("off") << rule({.isOn = false}) << Text << false;
    QTest::newRow("its type") << rule({.type = u"message"_s}) << Text << true;
    QTest::newRow("another type") << rule({.type = u"callback_query"_s}) << Text << false;
    QTest::newRow("its text, other capitals") << rule({.contains = u"/price"_s}) << Text << true;
    QTest::newRow("another text") << rule({.contains = u"/order"_s}) << Text << false;
    QTest::newRow("its data") << rule({.contains = u"buy:"_s}) << Press << true;
    QTest::newRow("its chat") << rule({.chat = ChatId{-1001234567890}}) << Text << true;
    QTest::newRow("another chat") << rule({.chat = ChatId{7}}) << Text << false;
    QTest::newRow("no method") << AnswerRule() << Text << false;
}

void TestAnswerRule::rulesFitByTypeTextAndChat()
{
    QFETCH(AnswerRule, rule);
    QFETCH(QByteArray, json);
    QFETCH(bool, fits);
    QCOMPARE(rule.matches(update(json).head), fits);
}

void TestAnswerRule::placesAreFilledIn_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a number stays one") << QByteArray(R"({"chat_id":"{message.chat.id}"})")
                                        << QByteArray(R"({"chat_id":-1001234567890,"method":"sendMessage"})");
    QTest::newRow("in a text") << QByteArray(R"({"text":"Hello {message.from.first_name}, you are {message.from.id}"})")
                               << QByteArray(R"({"method":"sendMessage","text":"Hello Alice, you are 7"})");
    QTest::newRow("deep inside") << QByteArray(R"({"reply_parameters":{"message_id":"{message.message_id}"},"list":[1,"{update_id}"]})")
                                 << QByteArray(R"({"list":[1,1],"method":"sendMessage","reply_parameters":{"message_id":5}})");
    QTest::newRow("an object") << QByteArray(R"({"x":"{message.from}"})")
                               << QByteArray(R"({"method":"sendMessage","x":{"first_name":"Alice","id":7,"is_bot":false}})");
    QTest::newRow("what a person wrote is no place") << QByteArray(R"({"text":"{message.text}"})")
                                                     << QByteArray(R"({"method":"sendMessage","text":"/Price of {tea}"})");
    QTest::newRow("braces that are none") << QByteArray(R"({"text":"{} {A} {a b}"})")
                                          << QByteArray(R"({"method":"sendMessage","text":"{} {A} {a b}"})");
    QTest::newRow("a place that is not there") << QByteArray(R"({"text":"{message.caption}"})") << QByteArray();
    QTest::newRow("one of two is not there") << QByteArray(R"({"text":"{message.text} {message.caption}"})") << QByteArray();
    QTest::newRow("no other method slips in") << QByteArray(R"({"method":"deleteWebhook"})") << QByteArray(R"({"method":"sendMessage"})");
}

void TestAnswerRule::placesAreFilledIn()
{
    QFETCH(QByteArray, parameters);
    QFETCH(QByteArray, answer);
    const AnswerRule rule{.method = u"sendMessage"_s, .parameters = QJsonDocument::fromJson(parameters).object()};
    QCOMPARE(rule.answerTo(Text).value_or(QByteArray()), answer);
}

void TestAnswerRule::methodsThatTheServerPassesOverAreNamed_data()
{
    QTest::addColumn<AnswerRule::Problem>("problem");
    QTest::newRow("sendMessage") << AnswerRule::Problem::None;
    QTest::newRow("answerCallbackQuery") << AnswerRule::Problem::None;
    QTest::newRow("setWebhook") << AnswerRule::Problem::MethodNotTaken;
    QTest::newRow("DELETEWEBHOOK") << AnswerRule::Problem::MethodNotTaken;
    QTest::newRow("getMe") << AnswerRule::Problem::MethodNotTaken;
    QTest::newRow("close") << AnswerRule::Problem::MethodNotTaken;
    QTest::newRow("logOut") << AnswerRule::Problem::MethodNotTaken;
    QTest::newRow(" ") << AnswerRule::Problem::NoMethod;
}

void TestAnswerRule::methodsThatTheServerPassesOverAreNamed()
{
    QFETCH(AnswerRule::Problem, problem);
    const AnswerRule rule{.method = QString::fromLatin1(QTest::currentDataTag())};
    QCOMPARE(rule.problem(), problem);
    QCOMPARE(rule.matches(update(Text).head), problem == AnswerRule::Problem::None);
}

void TestAnswerRule::theFirstThatFitsAnswers()
{
    const QList<AnswerRule> rules{{.type = u"callback_query"_s, .method = u"answerCallbackQuery"_s,
                                   .parameters = {{u"callback_query_id"_s, u"{callback_query.id}"_s}}},
                                  {.method = u"sendMessage"_s},
                                  {.method = u"sendDice"_s}};
    QCOMPARE(answerByRules(rules, update(Press)).value(), QByteArray(R"({"callback_query_id":"99","method":"answerCallbackQuery"})"));
    QCOMPARE(answerByRules(rules, update(Text)).value(), QByteArray(R"({"method":"sendMessage"})"));
    QVERIFY(!answerByRules({}, update(Text)));
}

void TestAnswerRule::rulesOutliveTheProgram()
{
    const AnswerRule rule{.isOn = false, .type = u"message"_s, .contains = u"tea"_s, .chat = ChatId{-1001234567890},
                          .method = u"sendMessage"_s, .parameters = {{u"text"_s, u"x"_s}}};
    QCOMPARE(AnswerRule::fromJson(rule.toJson()), rule);
    QCOMPARE(AnswerRule::fromJson(AnswerRule().toJson()), AnswerRule());
}

BOTDESK_TEST(TestAnswerRule)
#include "testanswerrule.moc"
