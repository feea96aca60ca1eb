// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/flowadvance.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! What a bot that follows a flow does next: a dialogue with one person, without anybody to talk to.
class TestFlowAdvance : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theCommandBegins_data();
    void theCommandBegins();
    void aPressEditsTheMessage();
    void aPressSendsANewMessageWhereThatIsWanted();
    void aKeyboardOfTextsIsNeverEditedIn();
    void anOldButtonStillLeadsOn();
    void aButtonWithoutALinkIsAnsweredAllTheSame();
    void aButtonThatOnlyAnswersStaysWhereItIs();
    void strangersButtonsAreLeftAlone();
    void answersAreChecked_data();
    void answersAreChecked();
    void whatIsNotAskedForIsRefused();
    void answersFillPlaceholders();
    void valuesCannotFormat();
    void aFormattedTextKeepsItsEntities();
    void cancelLeavesAndTakesTheKeyboardAway();
    void anEndIsLeft();
    void beginningAnewForgetsAnswers();
    void whoIsNotInsideIsLeftAlone();
    void eventsAreReadFromUpdates_data();
    void eventsAreReadFromUpdates();
    void stateIsKept();

private:
    FlowEvent text(const QString &words) const { return {.kind = FlowEvent::Kind::Text, .chat = ChatId(7), .person = UserId(7), .text = words, .names = m_names}; }
    FlowEvent press(const QString &data) const
    {
        return {.kind = FlowEvent::Kind::Press, .chat = ChatId(7), .person = UserId(7), .message = MessageId(3), .queryId = u"q"_s, .text = data, .names = m_names};
    }
    FlowStep &step(const QString &id) { return const_cast<FlowStep &>(*std::as_const(m_flow).step(id)); }
    QString does(const FlowEvent &event);   //!< the calls, and then where the person stands

    Flow m_flow;
    FlowState m_state;
    QMap<QString, QString> m_names{{u"first_name"_s, u"A_lice"_s}};
};

static InlineMarkup inlineButtons(const QStringList &data)
{
    QList<InlineButton> row;
    for (const QString &name : data)
        row.append({{.text = name}, SendCallback{name}});
    return {{row}};
}

static KeyboardMarkup replyButtons(const QStringList &texts)
{
    QList<ReplyButton> row;
    for (const QString &text : texts)
        row.append({{.text = text}, SendText{}});
    return {.rows = {row}, .inputFieldPlaceholder = {}};
}

void TestFlowAdvance::init()
{
    m_state = {};
    m_flow = {.command = u"start"_s,
              .first = u"menu"_s,
              .cancelWord = u"stop"_s,
              .cancelText = u"Bye."_s,
              .steps = {{.id = u"menu"_s, .text = u"Menu"_s, .markup = inlineButtons({u"about"_s, u"ask"_s, u"size"_s, u"mute"_s}),
                         .links = {{u"about"_s, {.step = u"about"_s, .toast = u"!"_s}}, {u"ask"_s, {.step = u"ask"_s, .editsMessage = false}},
                                   {u"size"_s, {.step = u"size"_s}}}},
                        {.id = u"about"_s, .text = u"About"_s, .markup = inlineButtons({u"back"_s}), .links = {{u"back"_s, {.step = u"menu"_s}}}},
                        {.id = u"size"_s, .text = u"Size?"_s, .markup = replyButtons({u"S"_s, u"L"_s}),
                         .links = {{u"S"_s, {.step = u"done"_s}}, {u"L"_s, {.step = u"ask"_s}}}},
                        {.id = u"ask"_s, .text = u"How many?"_s,
                         .question = {.input = FlowQuestion::Input::Text, .check = FlowQuestion::Check::Number, .least = 1, .most = 10,
                                      .refusal = u"1 to 10."_s, .name = u"count"_s, .next = u"done"_s}},
                        {.id = u"done"_s, .text = u"{count} for {first_name}"_s, .isEnd = true}}};
}

QString TestFlowAdvance::does(const FlowEvent &event)
{
    const FlowAdvance step = advance(m_flow, m_state, event);
    m_state = step.state;
    QStringList words;
    for (FlowCall call : step.calls) {
        if (call.method != "answerCallbackQuery"_L1) {
            if (call.parameters.take("chat_id"_L1).toInteger() != 7)
                words.append(u"elsewhere:"_s);
        }
        words.append(call.method + u' ' + QString::fromUtf8(QJsonDocument(call.parameters).toJson(QJsonDocument::Compact)));
    }
    return (words + QStringList{u"@"_s + m_state.step}).join(u"\n"_s);
}

static const QString MenuMarkup = uR"("reply_markup":{"inline_keyboard":[[{"callback_data":"about","text":"about"},{"callback_data":"ask","text":"ask"},{"callback_data":"size","text":"size"},{"callback_data":"mute","text":"mute"}]]})"_s;

void TestFlowAdvance::theCommandBegins_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("begins");
    QTest::newRow("alone") << u"/start"_s << true;
    QTest::newRow("with an argument") << u"/start abc"_s << true;
    QTest::newRow("on a line of its own") << u"/start\nabc"_s << true;
    QTest::newRow("to this bot") << u"/start@sample_bot"_s << true;
    QTest::newRow("another one") << u"/started"_s << false;
    QTest::newRow("in the middle") << u"say /start"_s << false;
    QTest::newRow("a word") << u"start"_s << false;
}

void TestFlowAdvance::theCommandBegins()
{
    QFETCH(QString, words);
    QFETCH(bool, begins);
    QCOMPARE(does(text(words)), begins ? u"sendMessage {%1,\"text\":\"Menu\"}\n@menu"_s.arg(MenuMarkup) : u"@"_s);
}

void TestFlowAdvance::aPressEditsTheMessage()
{
    does(text(u"/start"_s));
    QCOMPARE(does(press(u"about"_s)), uR"(answerCallbackQuery {"callback_query_id":"q","text":"!"}
editMessageText {"message_id":3,"reply_markup":{"inline_keyboard":[[{"callback_data":"back","text":"back"}]]},"text":"About"}
@about)"_s);
    QCOMPARE(does(press(u"back"_s)), u"answerCallbackQuery {\"callback_query_id\":\"q\"}\neditMessageText {\"message_id\":3,%1,\"text\":\"Menu\"}\n@menu"_s.arg(MenuMarkup));
}

void TestFlowAdvance::aPressSendsANewMessageWhereThatIsWanted()
{
    does(text(u"/start"_s));
    QCOMPARE(does(press(u"ask"_s)), u"answerCallbackQuery {\"callback_query_id\":\"q\"}\nsendMessage {\"text\":\"How many?\"}\n@ask"_s);
}

void TestFlowAdvance::aKeyboardOfTextsIsNeverEditedIn()
{
    does(text(u"/start"_s));
    QCOMPARE(does(press(u"size"_s)), uR"(answerCallbackQuery {"callback_query_id":"q"}
sendMessage {"reply_markup":{"keyboard":[[{"text":"S"},{"text":"L"}]]},"text":"Size?"}
@size)"_s);
    // Its texts lead on, and it is taken away where the next step has no keyboard.
    QCOMPARE(does(text(u"XL"_s)), u"@size"_s);
    QCOMPARE(does(text(u"L"_s)), u"sendMessage {\"reply_markup\":{\"remove_keyboard\":true},\"text\":\"How many?\"}\n@ask"_s);
}

void TestFlowAdvance::anOldButtonStillLeadsOn()
{
    does(text(u"/start"_s));
    does(press(u"ask"_s));
    does(text(u"3"_s));
    QCOMPARE(m_state.step, QString());
    QVERIFY(does(press(u"about"_s)).endsWith("@about"_L1));
}

void TestFlowAdvance::aButtonWithoutALinkIsAnsweredAllTheSame()
{
    does(text(u"/start"_s));
    QCOMPARE(does(press(u"mute"_s)), u"answerCallbackQuery {\"callback_query_id\":\"q\"}\n@menu"_s);
}

void TestFlowAdvance::aButtonThatOnlyAnswersStaysWhereItIs()
{
    step(u"menu"_s).links.insert(u"mute"_s, {.step = {}, .toast = u"Soon"_s});
    does(text(u"/start"_s));
    QCOMPARE(does(press(u"mute"_s)), u"answerCallbackQuery {\"callback_query_id\":\"q\",\"text\":\"Soon\"}\n@menu"_s);
    // A reply keyboard has no toast.
    does(press(u"size"_s));
    step(u"size"_s).links.insert(u"S"_s, {.step = {}, .toast = u"Sold out"_s});
    QCOMPARE(does(text(u"S"_s)), u"sendMessage {\"text\":\"Sold out\"}\n@size"_s);
}

void TestFlowAdvance::strangersButtonsAreLeftAlone()
{
    does(text(u"/start"_s));
    QCOMPARE(does(press(u"refund:1"_s)), u"@menu"_s);
    QCOMPARE(does(press(QString())), u"@menu"_s);
}

void TestFlowAdvance::answersAreChecked_data()
{
    using Check = FlowQuestion::Check;
    QTest::addColumn<FlowQuestion>("question");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kept");   // "-" where it is refused
    const auto row = [](const char *name, FlowQuestion question, const QString &words, const QString &kept) {
        question.input = FlowQuestion::Input::Text;
        QTest::newRow(name) << question << words << kept;
    };
    const FlowQuestion range{.check = Check::Number, .least = 1, .most = 10};
    row("anything", {}, u" a b "_s, u"a b"_s);
    row("a number", range, u" 3 "_s, u"3"_s);
    row("the least", range, u"1"_s, u"1"_s);
    row("the most", range, u"10"_s, u"10"_s);
    row("too small", range, u"0.9"_s, u"-"_s);
    row("too great", range, u"10.1"_s, u"-"_s);
    row("with a comma", range, u"2,5"_s, u"2.5"_s);
    row("no number", range, u"three"_s, u"-"_s);
    row("half a number", range, u"3 mugs"_s, u"-"_s);
    row("one bound", {.check = Check::Number, .least = 1}, u"1e3"_s, u"1e3"_s);
    row("in the list", {.check = Check::List, .choices = {u"Red"_s, u"Grün"_s}}, u"GRÜN"_s, u"Grün"_s);
    row("not in the list", {.check = Check::List, .choices = {u"Red"_s}}, u"Re"_s, u"-"_s);
    row("a pattern", {.check = Check::Pattern, .pattern = u"[0-9]{3}|x"_s}, u"123"_s, u"123"_s);
    row("a pattern is of all of it", {.check = Check::Pattern, .pattern = u"[0-9]{3}|x"_s}, u"1234"_s, u"-"_s);
    row("a pattern that is none", {.check = Check::Pattern, .pattern = u"("_s}, u"("_s, u"-"_s);
}

void TestFlowAdvance::answersAreChecked()
{
    QFETCH(FlowQuestion, question);
    QFETCH(QString, words);
    QFETCH(QString, kept);
    question.refusal = u"No."_s;
    question.name = u"count"_s;
    question.next = u"done"_s;
    step(u"ask"_s).question = question;
    m_state.step = u"ask"_s;
    const QString done = does(text(words));
    QCOMPARE(m_state.answers.value(u"count"_s, u"-"_s), kept);
    QCOMPARE(done.endsWith("\n@ask"_L1), kept == "-"_L1);
    QCOMPARE(done.contains("No."_L1), kept == "-"_L1);
}

void TestFlowAdvance::whatIsNotAskedForIsRefused()
{
    step(u"ask"_s).question = {.input = FlowQuestion::Input::Contact, .refusal = u"Your number, please."_s, .name = u"count"_s, .next = u"done"_s};
    m_state.step = u"ask"_s;
    QCOMPARE(does(text(u"5"_s)), u"sendMessage {\"text\":\"Your number, please.\"}\n@ask"_s);
    FlowEvent contact = text(u"+491234"_s);
    contact.kind = FlowEvent::Kind::Location;
    QVERIFY(does(contact).endsWith("@ask"_L1));
    contact.kind = FlowEvent::Kind::Contact;
    QCOMPARE(does(contact), u"sendMessage {\"text\":\"+491234 for A_lice\"}\n@"_s);
    // Without words nothing is said.
    step(u"ask"_s).question.refusal.clear();
    m_state.step = u"ask"_s;
    QCOMPARE(does(text(u"5"_s)), u"@ask"_s);
}

void TestFlowAdvance::answersFillPlaceholders()
{
    m_state.step = u"ask"_s;
    QCOMPARE(does(text(u"4"_s)), u"sendMessage {\"text\":\"4 for A_lice\"}\n@"_s);
}

void TestFlowAdvance::valuesCannotFormat()
{
    step(u"done"_s).parseMode = u"HTML"_s;
    step(u"done"_s).text = u"<b>{count}</b> {first_name}"_s;
    step(u"ask"_s).question.check = FlowQuestion::Check::Anything;
    m_state.step = u"ask"_s;
    QCOMPARE(does(text(u"<i>"_s)), u"sendMessage {\"parse_mode\":\"HTML\",\"text\":\"<b>&lt;i&gt;</b> A_lice\"}\n@"_s);
    step(u"done"_s).parseMode = u"MarkdownV2"_s;
    step(u"done"_s).text = u"{first_name}"_s;
    m_state.step = u"ask"_s;
    QCOMPARE(does(text(u"x"_s)), u"sendMessage {\"parse_mode\":\"MarkdownV2\",\"text\":\"A\\\\_lice\"}\n@"_s);
}

void TestFlowAdvance::aFormattedTextKeepsItsEntities()
{
    step(u"done"_s).entities = {QJsonObject{{u"type"_s, u"bold"_s}, {u"offset"_s, 12}, {u"length"_s, 12}}};
    m_state.step = u"ask"_s;
    QCOMPARE(does(text(u"4"_s)), u"sendMessage {\"entities\":[{\"length\":6,\"offset\":6,\"type\":\"bold\"}],\"text\":\"4 for A_lice\"}\n@"_s);
}

void TestFlowAdvance::cancelLeavesAndTakesTheKeyboardAway()
{
    m_state.step = u"size"_s;
    QCOMPARE(does(text(u" STOP "_s)), u"sendMessage {\"reply_markup\":{\"remove_keyboard\":true},\"text\":\"Bye.\"}\n@"_s);
    QCOMPARE(does(text(u"stop"_s)), u"@"_s);   // outside there is nothing to leave
    m_state.step = u"ask"_s;
    QCOMPARE(does(text(u"stop"_s)), u"sendMessage {\"text\":\"Bye.\"}\n@"_s);
}

void TestFlowAdvance::anEndIsLeft()
{
    m_state.step = u"ask"_s;
    does(text(u"4"_s));
    QCOMPARE(does(text(u"5"_s)), u"@"_s);
    // So is a question without a next step.
    step(u"ask"_s).question.next.clear();
    m_state.step = u"ask"_s;
    QCOMPARE(does(text(u"6"_s)), u"@"_s);
    QCOMPARE(m_state.answers.value(u"count"_s), u"6"_s);
}

void TestFlowAdvance::beginningAnewForgetsAnswers()
{
    m_state = {.step = u"ask"_s, .answers = {{u"count"_s, u"9"_s}}};
    QVERIFY(does(text(u"/start"_s)).endsWith("@menu"_L1));
    QVERIFY(m_state.answers.isEmpty());
}

void TestFlowAdvance::whoIsNotInsideIsLeftAlone()
{
    QCOMPARE(does(text(u"5"_s)), u"@"_s);
    m_state.step = u"a step of another flow"_s;
    QCOMPARE(does(text(u"5"_s)), u"@a step of another flow"_s);
}

void TestFlowAdvance::eventsAreReadFromUpdates_data()
{
    QTest::addColumn<QByteArray>("update");
    QTest::addColumn<QString>("event");
    const QByteArray head = R"("message_id":3,"from":{"id":8,"first_name":"Bo"},"chat":{"id":-5})";
    QTest::newRow("text") << QByteArray(R"({"message":{)" + head + R"(,"text":"hi"}})") << u"0 -5 8 3 hi Bo"_s;
    QTest::newRow("press") << QByteArray(R"({"callback_query":{"id":"q","from":{"id":8,"first_name":"Bo"},"data":"d","message":{"message_id":4,"from":{"id":1},"chat":{"id":-5}}}})")
                           << u"1 -5 8 4 d Bo"_s;
    QTest::newRow("contact") << QByteArray(R"({"message":{)" + head + R"(,"contact":{"phone_number":"+49"}}})") << u"2 -5 8 3 +49 Bo"_s;
    QTest::newRow("location") << QByteArray(R"({"message":{)" + head + R"(,"location":{"latitude":52.5,"longitude":-13.25}}})") << u"3 -5 8 3 52.5,-13.25 Bo"_s;
    QTest::newRow("photo") << QByteArray(R"({"message":{)" + head + R"(,"photo":[{"file_id":"s"},{"file_id":"l"}]}})") << u"4 -5 8 3 l Bo"_s;
    QTest::newRow("something else") << QByteArray(R"({"message":{)" + head + R"(,"dice":{}}})") << u"5 -5 8 3  Bo"_s;
    QTest::newRow("an edit") << QByteArray(R"({"edited_message":{)" + head + R"(,"text":"hi"}})") << u"none"_s;
    QTest::newRow("a press under an inline message") << QByteArray(R"({"callback_query":{"id":"q","from":{"id":8},"data":"d","inline_message_id":"x"}})") << u"none"_s;
    QTest::newRow("nothing") << QByteArray("[]") << u"none"_s;
}

void TestFlowAdvance::eventsAreReadFromUpdates()
{
    QFETCH(QByteArray, update);
    const auto event = flowEvent(QJsonDocument::fromJson(update).object());
    const QString words = event ? u"%1 %2 %3 %4 %5 %6"_s.arg(int(event->kind)).arg(number(event->chat)).arg(number(event->person)).arg(number(event->message)).arg(event->text, event->names.value(u"first_name"_s))
                                : u"none"_s;
    QTEST(words, "event");
}

void TestFlowAdvance::stateIsKept()
{
    const FlowState state{.step = u"ask"_s, .answers = {{u"a"_s, u"1"_s}, {u"b"_s, u"\"ü"_s}}};
    QCOMPARE(flowStateFromJson(toJson(state)), state);
    QCOMPARE(flowStateFromJson({}), FlowState());
}

BOTDESK_TEST(TestFlowAdvance)
#include "testflowadvance.moc"
