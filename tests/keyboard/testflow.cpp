// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/flow.h"
#include "keyboard/flowtemplates.h"
#include "support/randommarkup.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Conversations as values: their JSON, and what does not fit in them.
class TestFlow : public QObject
{
    Q_OBJECT
private slots:
    void itIsReadAsItWasWritten();
    void whatCannotBeReadIsNamed_data();
    void whatCannotBeReadIsNamed();
    void aSoundFlowHasNoProblems();
    void eachProblemIsTold_data();
    void eachProblemIsTold();
    void templatesAreSoundInAnyWords();
};

static InlineMarkup buttons(const QStringList &data)
{
    InlineMarkup markup;
    for (const QString &name : data)
        markup.rows.append({{{.text = name.toUpper()}, SendCallback{name}}});
    return markup;
}

//! A menu that leads to a question and an end, and back.
static Flow shop()
{
    return {.command = u"start"_s,
            .first = u"menu"_s,
            .cancelWord = u"cancel"_s,
            .cancelText = u"Never mind."_s,
            .steps = {{.id = u"menu"_s,
                       .text = u"Hello {first_name}"_s,
                       .markup = buttons({u"order"_s, u"about"_s}),
                       .links = {{u"order"_s, {.step = u"ask"_s, .editsMessage = false, .toast = u"ok"_s}}, {u"about"_s, {.step = u"about"_s}}}},
                      {.id = u"about"_s, .text = u"We sell mugs."_s, .markup = buttons({u"back"_s}), .links = {{u"back"_s, {.step = u"menu"_s}}}},
                      {.id = u"ask"_s,
                       .text = u"How many?"_s,
                       .parseMode = u"HTML"_s,
                       .question = {.input = FlowQuestion::Input::Text, .check = FlowQuestion::Check::Number, .least = 1, .most = 10.5,
                                    .refusal = u"1 to 10."_s, .name = u"count"_s, .next = u"done"_s}},
                      {.id = u"done"_s, .text = u"{count} mugs."_s, .entities = {QJsonObject{{u"type"_s, u"bold"_s}}}, .isEnd = true}}};
}

void TestFlow::itIsReadAsItWasWritten()
{
    const auto read = readFlow(toJson(shop()));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read, shop());

    RandomMarkups random(41);
    for (int i = 0; i < 500; ++i) {
        Flow flow = shop();
        flow.steps[0].markup = random.next();
        flow.steps[0].keyboard = random.text();
        flow.steps[1].question = {.input = FlowQuestion::Input(i % 5), .check = FlowQuestion::Check(i % 4), .choices = {random.text()},
                                  .pattern = random.text(), .refusal = random.text(), .name = random.text(), .next = random.text()};
        flow.steps[2].links = {{random.text(), {.step = random.text(), .editsMessage = i % 2 == 0, .toast = random.text()}}};
        const auto again = readFlow(toJson(flow));
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QVERIFY(*again == flow);
    }
}

void TestFlow::whatCannotBeReadIsNamed_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("error");
    const auto with = [](const QJsonObject &step) {
        return QJsonObject{{u"command"_s, u"start"_s}, {u"first"_s, u"a"_s}, {u"steps"_s, QJsonArray{step}}};
    };
    const QJsonObject step{{u"id"_s, u"a"_s}, {u"text"_s, u"t"_s}};
    const auto changed = [&](const QString &name, const QJsonValue &value) {
        QJsonObject json = step;
        json[name] = value;
        return with(json);
    };
    QTest::newRow("nothing") << QJsonObject() << u"flow.command is missing"_s;
    QTest::newRow("no id") << with({{u"text"_s, u"t"_s}}) << u"flow.steps[0].id is missing"_s;
    QTest::newRow("text of a wrong type") << changed(u"text"_s, 5) << u"flow.steps[0].text is of a wrong type"_s;
    QTest::newRow("an input that there is not") << changed(u"question"_s, QJsonObject{{u"input"_s, u"smell"_s}})
                                                << u"flow.steps[0].question.input is unknown: smell"_s;
    QTest::newRow("a link without a step") << changed(u"links"_s, QJsonObject{{u"x"_s, QJsonObject()}}) << u"flow.steps[0].links.x.step is missing"_s;
    QTest::newRow("a markup") << changed(u"reply_markup"_s, QJsonObject{{u"keyboard"_s, 5}})
                              << u"flow.steps[0].reply_markup field \"keyboard\" must be of type Array"_s;
}

void TestFlow::whatCannotBeReadIsNamed()
{
    QFETCH(QJsonObject, json);
    const auto flow = readFlow(json);
    QVERIFY(!flow);
    QTEST(flow.error().detail, "error");
}

void TestFlow::aSoundFlowHasNoProblems()
{
    QCOMPARE(problemsOf(shop()), QList<FlowProblem>());
}

void TestFlow::eachProblemIsTold_data()
{
    QTest::addColumn<Flow>("flow");
    QTest::addColumn<QStringList>("problems");   // name step trigger
    const auto row = [](const char *name, const QStringList &problems, const std::function<void(Flow &)> &spoil) {
        Flow flow = shop();
        spoil(flow);
        QTest::newRow(name) << flow << problems;
    };
    using Check = FlowQuestion::Check;
    row("no first step", {u"no_first_step x"_s}, [](Flow &flow) { flow.first = u"x"_s; });
    row("no steps", {u"no_first_step menu"_s}, [](Flow &flow) { flow.steps.clear(); });
    row("the same id twice", {u"duplicate_id done"_s}, [](Flow &flow) { flow.steps.append(flow.steps.last()); });
    row("a link to nowhere", {u"missing_target menu about"_s, u"unreachable about"_s}, [](Flow &flow) { flow.steps[0].links[u"about"_s].step = u"x"_s; });
    row("an answer to nowhere", {u"missing_target ask"_s, u"unreachable done"_s}, [](Flow &flow) { flow.steps[2].question.next = u"x"_s; });
    row("no text", {u"empty_text done"_s}, [](Flow &flow) { flow.steps[3].text = u" "_s; });
    row("a button without an answer", {u"button_unanswered menu more"_s},
        [](Flow &flow) { flow.steps[0].markup = buttons({u"order"_s, u"about"_s, u"more"_s}); });
    row("a button that only answers", {}, [](Flow &flow) {
        flow.steps[0].markup = buttons({u"order"_s, u"about"_s, u"more"_s});
        flow.steps[0].links.insert(u"more"_s, {.step = {}, .toast = u"Sold out"_s});
    });
    row("a link that neither opens nor answers", {u"button_unanswered menu more"_s}, [](Flow &flow) {
        flow.steps[0].markup = buttons({u"order"_s, u"about"_s, u"more"_s});
        flow.steps[0].links.insert(u"more"_s, {.step = {}});
    });
    row("answers lead nowhere", {u"dead_end about"_s}, [](Flow &flow) { flow.steps[1].links = {{u"back"_s, {.step = {}, .toast = u"No"_s}}}; });
    row("a link without a button", {u"dead_link menu about"_s, u"unreachable about"_s}, [](Flow &flow) { flow.steps[0].markup = buttons({u"order"_s}); });
    row("a dead end", {u"dead_end done"_s}, [](Flow &flow) { flow.steps[3].isEnd = false; });
    row("a step that nobody reaches", {u"unreachable lonely"_s}, [](Flow &flow) { flow.steps.append({.id = u"lonely"_s, .text = u"t"_s, .isEnd = true}); });
    row("a pattern that is none", {u"bad_pattern ask"_s}, [](Flow &flow) {
        flow.steps[2].question.check = Check::Pattern;
        flow.steps[2].question.pattern = u"("_s;
    });
    row("a range without numbers", {u"empty_range ask"_s}, [](Flow &flow) { flow.steps[2].question.least = 11; });
    row("a list without choices", {u"empty_range ask"_s}, [](Flow &flow) { flow.steps[2].question.check = Check::List; });
    row("a reply keyboard answers a question", {}, [](Flow &flow) {
        flow.steps[2].markup = KeyboardMarkup{.rows = {{{{.text = u"1"_s}, SendText{}}}}, .inputFieldPlaceholder = {}};
    });
    row("without a question it does not", {u"button_unanswered about 1"_s, u"dead_link about back"_s, u"dead_end about"_s}, [](Flow &flow) {
        flow.steps[1].markup = KeyboardMarkup{.rows = {{{{.text = u"1"_s}, SendText{}}}}, .inputFieldPlaceholder = {}};
    });
}

void TestFlow::eachProblemIsTold()
{
    QFETCH(Flow, flow);
    QStringList problems;
    for (const FlowProblem &problem : problemsOf(flow))
        problems.append(QStringList{nameOf(problem.kind), problem.step, problem.trigger}.join(u' ').trimmed());
    QTEST(problems, "problems");
}

void TestFlow::templatesAreSoundInAnyWords()
{
    FlowTemplateWords words;
    QString *texts[] = {&words.menu, &words.menuText, &words.catalogue, &words.catalogueText, &words.help, &words.helpText, &words.item, &words.itemText,
                        &words.back, &words.what, &words.whatText, &words.whatRefusal, &words.howMany, &words.howManyText, &words.howManyRefusal,
                        &words.contact, &words.contactText, &words.contactRefusal, &words.shareContact, &words.done, &words.doneText, &words.cancelWord,
                        &words.cancelText, &words.rating, &words.ratingText, &words.why, &words.whyText, &words.thanks, &words.thanksText, &words.toast};
    int number = 0;
    for (QString *text : texts)
        *text = u"text %1"_s.arg(++number);
    words.goods = {u"a"_s, u"b"_s, u"c"_s};
    QStringList commands;
    for (const FlowTemplate kind : flowTemplates()) {
        const Flow flow = makeFlow(kind, words);
        QCOMPARE(problemsOf(flow), QList<FlowProblem>());
        QVERIFY(!nameOf(kind).isEmpty() && !commands.contains(flow.command));
        commands.append(flow.command);
    }
    QCOMPARE(commands, (QStringList{u"start"_s, u"order"_s, u"feedback"_s}));
}

BOTDESK_TEST(TestFlow)
#include "testflow.moc"
