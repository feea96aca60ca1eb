// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/flowrunner.h"
#include "session/session.h"
#include "support/sandboxground.h"
#include "support/testmain.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Flows in the Sandbox: simulated people walk through a menu and a form, and the bot's session answers them.
class TestFlowRunner : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aMenuOfThreeKeyboardsIsWalkedThrough();
    void aFormIsFilledWithWrongAnswersAndLeft();
    void aRestartGoesOnWhereItWas();
    void nothingIsAnsweredTwice();
    void whatWasStoredBeforeIsLeftAlone();
    void offMeansSilent();
    void aRefusedCallIsTold();
    void aChangeCountsAtOnceAndIsKept();
    void aSessionHasOneRunner();

private:
    void open();
    void close();
    void startFlow(const Flow &flow);
    void says(qint64 person, const QString &text) { m_ground->control(u"POST"_s, u"send"_s, {{u"from"_s, person}, {u"chat_id"_s, person}, {u"text"_s, text}}); }
    void presses(qint64 person, const QString &text);
    QJsonArray phone(qint64 person) { return m_ground->control(u"GET"_s, u"chats/%1/messages"_s.arg(person)).value("messages"_L1).toArray(); }
    QStringList botSaid(qint64 person);
    QString lastText(qint64 person) { return phone(person).last()["text"_L1].toString(); }

    std::unique_ptr<SandboxGround> m_ground;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FlowRunner> m_runner;
    qint64 m_alice = 0;
    qint64 m_boris = 0;
};

static InlineMarkup buttons(const QStringList &texts)
{
    QList<InlineButton> row;
    for (const QString &text : texts)
        row.append({{.text = text}, SendCallback{text.toLower()}});
    return {{row}};
}

static Flow menu()
{
    return {.command = u"shop"_s,   // people of the Sandbox have said /start already
            .first = u"menu"_s,
            .steps = {{.id = u"menu"_s, .text = u"Hello {first_name}"_s, .markup = buttons({u"Mugs"_s, u"Help"_s}),
                       .links = {{u"mugs"_s, {.step = u"mugs"_s}}, {u"help"_s, {.step = u"help"_s, .editsMessage = false}}}},
                      {.id = u"mugs"_s, .text = u"Which mug?"_s, .markup = buttons({u"Blue"_s, u"Back"_s}),
                       .links = {{u"blue"_s, {.step = u"blue"_s, .toast = u"Good choice"_s}}, {u"back"_s, {.step = u"menu"_s}}}},
                      {.id = u"blue"_s, .text = u"The blue one."_s, .markup = buttons({u"Back"_s}), .links = {{u"back"_s, {.step = u"mugs"_s}}}},
                      {.id = u"help"_s, .text = u"Ask us."_s, .isEnd = true}}};
}

static Flow form()
{
    using Input = FlowQuestion::Input;
    using Check = FlowQuestion::Check;
    return {.command = u"order"_s,
            .first = u"count"_s,
            .cancelWord = u"cancel"_s,
            .cancelText = u"No order then."_s,
            .steps = {{.id = u"count"_s, .text = u"How many?"_s,
                       .question = {.input = Input::Text, .check = Check::Number, .least = 1, .most = 9, .refusal = u"From 1 to 9."_s, .name = u"count"_s, .next = u"colour"_s}},
                      {.id = u"colour"_s, .text = u"Which colour?"_s,
                       .question = {.input = Input::Text, .check = Check::List, .choices = {u"Red"_s, u"Blue"_s}, .refusal = u"Red or Blue."_s, .name = u"colour"_s, .next = u"place"_s}},
                      {.id = u"place"_s, .text = u"Where to?"_s,
                       .question = {.input = Input::Location, .refusal = u"Send a location."_s, .name = u"place"_s, .next = u"done"_s}},
                      {.id = u"done"_s, .text = u"{count} {colour} to {place}"_s, .isEnd = true}}};
}

void TestFlowRunner::init()
{
    m_ground = std::make_unique<SandboxGround>();
    QVERIFY(m_ground->isReady());
    m_alice = m_ground->person(0);
    m_boris = m_ground->person(1);
    open();
}

void TestFlowRunner::cleanup()
{
    close();
    m_ground.reset();
}

void TestFlowRunner::open()
{
    m_session = std::make_unique<Session>(m_ground->profile(), m_ground->sandbox.token(),
                                          openSqliteStore({.path = m_ground->folder.filePath(u"updates.sqlite"_s)}), &m_ground->network);
    m_session->startReceiving();
    m_runner = std::make_unique<FlowRunner>(*m_session);
}

void TestFlowRunner::close()
{
    m_runner.reset();
    m_session.reset();
}

void TestFlowRunner::startFlow(const Flow &flow)
{
    QSignalSpy ready(m_runner.get(), &FlowRunner::ready);
    m_runner->start(flow);
    QTRY_COMPARE(ready.size(), 1);
}

void TestFlowRunner::presses(qint64 person, const QString &text)
{
    const QJsonArray messages = phone(person);
    for (qsizetype i = messages.size() - 1; i >= 0; --i) {
        const QJsonArray row = messages[i]["reply_markup"_L1]["inline_keyboard"_L1][0].toArray();
        const auto button = std::find_if(row.begin(), row.end(), [&](const QJsonValue &value) { return value["text"_L1].toString() == text; });
        if (button == row.end())
            continue;
        m_ground->control(u"POST"_s, u"press"_s,
                          {{u"from"_s, person}, {u"chat_id"_s, person}, {u"message_id"_s, messages[i]["message_id"_L1]}, {u"row"_s, 0}, {u"column"_s, int(button - row.begin())}});
        return;
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

QStringList TestFlowRunner::botSaid(qint64 person)
{
    QStringList texts;
    for (const QJsonValue message : phone(person)) {
        if (message["from"_L1]["is_bot"_L1].toBool())
            texts.append(message["text"_L1].toString());
    }
    return texts;
}

void TestFlowRunner::aMenuOfThreeKeyboardsIsWalkedThrough()
{
    startFlow(menu());
    const qsizetype before = botSaid(m_alice).size();
    says(m_alice, u"/shop"_s);
    QTRY_VERIFY(lastText(m_alice).startsWith("Hello Alice"_L1));
    presses(m_alice, u"Mugs"_s);
    QTRY_COMPARE(lastText(m_alice), u"Which mug?"_s);
    presses(m_alice, u"Blue"_s);
    QTRY_COMPARE(lastText(m_alice), u"The blue one."_s);
    presses(m_alice, u"Back"_s);
    QTRY_COMPARE(lastText(m_alice), u"Which mug?"_s);
    presses(m_alice, u"Back"_s);
    QTRY_VERIFY(lastText(m_alice).startsWith("Hello Alice"_L1));
    QCOMPARE(botSaid(m_alice).size(), before + 1);   // one message all the time
    presses(m_alice, u"Help"_s);
    QTRY_COMPARE(lastText(m_alice), u"Ask us."_s);
    QCOMPARE(botSaid(m_alice).size(), before + 2);

    // Every press was answered, one with words.
    const QJsonArray answers = m_ground->control(u"GET"_s, u"chats/%1/messages"_s.arg(m_alice)).value("callback_answers"_L1).toArray();
    QCOMPARE(answers.size(), 5);
    QCOMPARE(std::count_if(answers.begin(), answers.end(), [](const QJsonValue &answer) { return answer["text"_L1].toString() == "Good choice"_L1; }), 1);
    QTRY_COMPARE(waitFor(m_session->store().rows({.types = {u"callback_query"_s}, .unanswered = true}))->size(), 0);
    QCOMPARE(m_runner->stateOf(ChatId(m_alice), UserId(m_alice)), FlowState());
}

void TestFlowRunner::aFormIsFilledWithWrongAnswersAndLeft()
{
    startFlow(form());
    says(m_alice, u"/order"_s);
    QTRY_COMPARE(lastText(m_alice), u"How many?"_s);
    says(m_boris, u"/order"_s);   // each stands where they stand
    QTRY_COMPARE(lastText(m_boris), u"How many?"_s);
    says(m_alice, u"many"_s);
    QTRY_COMPARE(lastText(m_alice), u"From 1 to 9."_s);
    says(m_alice, u"3"_s);
    QTRY_COMPARE(lastText(m_alice), u"Which colour?"_s);
    says(m_alice, u"pink"_s);
    QTRY_COMPARE(lastText(m_alice), u"Red or Blue."_s);
    says(m_alice, u"blue"_s);
    QTRY_COMPARE(lastText(m_alice), u"Where to?"_s);
    says(m_alice, u"home"_s);
    QTRY_COMPARE(lastText(m_alice), u"Send a location."_s);
    m_ground->control(u"POST"_s, u"send"_s,
                      {{u"from"_s, m_alice}, {u"chat_id"_s, m_alice}, {u"location"_s, QJsonObject{{u"latitude"_s, 52.5}, {u"longitude"_s, 13.25}}}});
    QTRY_COMPARE(lastText(m_alice), u"3 Blue to 52.5,13.25"_s);

    says(m_boris, u"2"_s);
    QTRY_COMPARE(lastText(m_boris), u"Which colour?"_s);
    says(m_boris, u"Cancel"_s);
    QTRY_COMPARE(lastText(m_boris), u"No order then."_s);
    QCOMPARE(m_runner->stateOf(ChatId(m_boris), UserId(m_boris)).step, QString());
}

void TestFlowRunner::aRestartGoesOnWhereItWas()
{
    startFlow(form());
    says(m_alice, u"/order"_s);
    QTRY_COMPARE(lastText(m_alice), u"How many?"_s);
    says(m_alice, u"4"_s);
    QTRY_COMPARE(lastText(m_alice), u"Which colour?"_s);
    close();
    says(m_alice, u"red"_s);   // nobody listens
    open();
    QVERIFY(waitFor(m_runner->resume()).value_or(false));
    QCOMPARE(*m_runner->flow(), form());
    QTRY_COMPARE(lastText(m_alice), u"Where to?"_s);
    QCOMPARE(m_runner->stateOf(ChatId(m_alice), UserId(m_alice)).answers.value(u"count"_s), u"4"_s);
}

void TestFlowRunner::nothingIsAnsweredTwice()
{
    startFlow(form());
    says(m_alice, u"/order"_s);
    QTRY_COMPARE(lastText(m_alice), u"How many?"_s);
    const QStringList said = botSaid(m_alice);
    for (int i = 0; i < 3; ++i) {
        close();
        open();
        QVERIFY(waitFor(m_runner->resume()).value_or(false));
    }
    says(m_boris, u"/order"_s);   // behind whatever would be answered again
    QTRY_COMPARE(lastText(m_boris), u"How many?"_s);
    QCOMPARE(botSaid(m_alice), said);
}

void TestFlowRunner::whatWasStoredBeforeIsLeftAlone()
{
    says(m_alice, u"/order"_s);
    QTRY_VERIFY(waitFor(m_session->store().rows({.command = u"order"_s}))->size() == 1);
    const QStringList said = botSaid(m_alice);
    startFlow(form());
    says(m_boris, u"/order"_s);
    QTRY_COMPARE(lastText(m_boris), u"How many?"_s);
    QCOMPARE(botSaid(m_alice), said);
}

void TestFlowRunner::offMeansSilent()
{
    QVERIFY(!waitFor(m_runner->resume()).value_or(true));   // never switched on
    startFlow(form());
    m_runner->stop();
    QVERIFY(!m_runner->isRunning());
    const QStringList said = botSaid(m_alice);
    says(m_alice, u"/order"_s);
    QTRY_VERIFY(waitFor(m_session->store().rows({.command = u"order"_s}))->size() == 1);
    close();
    open();
    QVERIFY(!waitFor(m_runner->resume()).value_or(true));
    QCOMPARE(botSaid(m_alice), said);
    // Switched on again, it answers what comes then.
    startFlow(form());
    says(m_boris, u"/order"_s);
    QTRY_COMPARE(lastText(m_boris), u"How many?"_s);
    QCOMPARE(botSaid(m_alice), said);
}

void TestFlowRunner::aRefusedCallIsTold()
{
    Flow flow = menu();
    flow.steps[0].text = u"<b>{first_name}"_s;
    flow.steps[0].parseMode = u"HTML"_s;
    startFlow(flow);
    QSignalSpy refused(m_runner.get(), &FlowRunner::refused);
    says(m_alice, u"/shop"_s);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].value<FlowCall>().method, u"sendMessage"_s);
    QVERIFY(refused[0][1].value<Error>().detail.contains("can't parse entities"_L1));
}

void TestFlowRunner::aChangeCountsAtOnceAndIsKept()
{
    QSignalSpy ready(m_runner.get(), &FlowRunner::ready);
    m_runner->change(form());   // of what does not run
    QVERIFY(!m_runner->isRunning());
    m_runner->start(form(), u"the form"_s);
    QTRY_COMPARE(ready.size(), 1);
    says(m_alice, u"/order"_s);
    QTRY_COMPARE(lastText(m_alice), u"How many?"_s);
    QCOMPARE(m_runner->places(), QStringList{u"count"_s});
    Flow changed = form();
    changed.steps[1].text = u"Red or blue?"_s;
    QSignalSpy running(m_runner.get(), &FlowRunner::runningChanged);
    m_runner->change(changed);
    m_runner->change(changed);
    QCOMPARE(running.size(), 1);
    says(m_alice, u"3"_s);
    QTRY_COMPARE(lastText(m_alice), u"Red or blue?"_s);
    QCOMPARE(ready.size(), 1);   // it is the same run
    changed.steps[2].text = u"Where do you live?"_s;
    m_runner->change(changed);
    close();
    open();
    QVERIFY(waitFor(m_runner->resume()).value_or(false));
    QCOMPARE(*m_runner->flow(), changed);
    QCOMPARE(m_runner->tag(), u"the form"_s);
}

void TestFlowRunner::aSessionHasOneRunner()
{
    FlowRunner &runner = FlowRunner::of(*m_session);
    QCOMPARE(&FlowRunner::of(*m_session), &runner);
    QVERIFY(!runner.isRunning());
}

BOTDESK_TEST(TestFlowRunner)
#include "testflowrunner.moc"
