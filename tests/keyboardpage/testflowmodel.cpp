// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/flowedits.h"
#include "keyboard/flowmends.h"
#include "keyboard/flowmodel.h"
#include "keyboardpage/flows.h"
#include "support/testmain.h"
#include "words/flowtemplatewords.h"

#include <QSignalSpy>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! What can be done to a flow, and the way back.
class TestFlowModel : public QObject
{
    Q_OBJECT
private slots:
    void everyOperationGoesBackAndForth_data();
    void everyOperationGoesBackAndForth();
    void typingIsOneStepOfUndo();
    void aNameIsTakenOnce();
    void whatWasChosenStaysChosenByItsNewName();
    void linksFollowTheirButtons_data();
    void linksFollowTheirButtons();
    void problemsAreVisitedOneAfterTheOther();
    void eachMendTakesItsProblemAway_data();
    void eachMendTakesItsProblemAway();
    void templatesHaveNoProblems_data();
    void templatesHaveNoProblems();
};

static const QString Shop = u"menu: Mugs>mugs, Help>help / mugs: Back>menu / help!"_s;

void TestFlowModel::everyOperationGoesBackAndForth_data()
{
    using Do = std::function<void(FlowModel &)>;
    QTest::addColumn<Do>("what");
    QTest::addColumn<QString>("picture");
    const auto row = [](const char *name, const Do &what, const QString &picture) { QTest::newRow(name) << what << picture; };
    row("add", [](FlowModel &model) { model.addStep(stepOf(u"tea!"_s)); }, Shop + u" / tea!"_s);
    row("add one of a name that is taken", [](FlowModel &model) { model.addStep(stepOf(u"help!"_s)); }, Shop + u" / help 2!"_s);
    row("add behind a button", [](FlowModel &model) { model.addStepAfter(u"mugs"_s, u"back"_s, stepOf(u"tea!"_s)); },
        u"menu: mugs>mugs, help>help / mugs: back>tea / help! / tea!"_s);
    row("connect", [](FlowModel &model) { model.connectTo(u"mugs"_s, u"back"_s, u"help"_s); }, u"menu: mugs>mugs, help>help / mugs: back>help / help!"_s);
    row("disconnect", [](FlowModel &model) { model.connectTo(u"mugs"_s, u"back"_s, {}); }, u"menu: mugs>mugs, help>help / mugs: back / help!"_s);
    row("rename", [](FlowModel &model) { QVERIFY(model.rename(u"mugs"_s, u" cups "_s)); }, u"menu: mugs>cups, help>help / cups: back>menu / help!"_s);
    row("rename the first", [](FlowModel &model) { QVERIFY(model.rename(u"menu"_s, u"home"_s)); }, u"home: mugs>mugs, help>help / mugs: back>home / help!"_s);
    row("duplicate", [](FlowModel &model) { model.duplicate(u"mugs"_s); }, u"menu: mugs>mugs, help>help / mugs: back>menu / help! / mugs 2: back>menu"_s);
    row("remove", [](FlowModel &model) { model.remove(u"mugs"_s); }, u"menu: mugs, help>help / help!"_s);
    row("remove the first", [](FlowModel &model) { model.remove(u"menu"_s); }, u"mugs: back / help!"_s);
}

void TestFlowModel::everyOperationGoesBackAndForth()
{
    QFETCH(std::function<void(FlowModel &)>, what);
    FlowModel model;
    const Flow before = flowOf(Shop);
    model.load(before);
    what(model);
    QFETCH(QString, picture);
    QCOMPARE(pictureOf(model.flow()), picture.startsWith(Shop) ? pictureOf(before) + picture.mid(Shop.size()) : picture);
    QVERIFY(model.flow().step(model.flow().first));
    const Flow after = model.flow();
    QVERIFY(model.canUndo());
    model.undo();
    QVERIFY(model.flow() == before);
    QVERIFY(!model.canUndo());   // it was one step
    model.redo();
    QVERIFY(model.flow() == after);
}

void TestFlowModel::typingIsOneStepOfUndo()
{
    FlowModel model;
    model.load(flowOf(Shop));
    const auto type = [&](const QString &id, const QString &text) {
        for (qsizetype length = 1; length <= text.size(); ++length)
            model.edit(id, [&](FlowStep &step) { step.text = text.left(length); }, u"text"_s);
    };
    type(u"menu"_s, u"Hello"_s);
    type(u"help"_s, u"Ask"_s);
    QCOMPARE(model.history().undo.size(), 2);
    model.undo();
    QCOMPARE(model.flow().step(u"help"_s)->text, u"This is help"_s);
    QCOMPARE(model.flow().step(u"menu"_s)->text, u"Hello"_s);
    type(u"menu"_s, u"Hi"_s);
    QVERIFY(!model.canRedo());
    model.edit(u"menu"_s, [](FlowStep &) { });
    QCOMPARE(model.history().undo.size(), 2);   // what changes nothing is no step
}

void TestFlowModel::aNameIsTakenOnce()
{
    FlowModel model;
    model.load(flowOf(Shop));
    QVERIFY(!model.rename(u"mugs"_s, u"help"_s));
    QVERIFY(!model.rename(u"mugs"_s, u"  "_s));
    QVERIFY(model.rename(u"mugs"_s, u"mugs"_s));
    QVERIFY(!model.canUndo());
}

void TestFlowModel::whatWasChosenStaysChosenByItsNewName()
{
    FlowModel model;
    model.load(flowOf(Shop));
    model.select(u"mugs"_s);
    QSignalSpy chosen(&model, &FlowModel::selectionChanged);
    model.rename(u"mugs"_s, u"cups"_s);
    QCOMPARE(model.current(), u"cups"_s);
    QCOMPARE(chosen.size(), 1);
    model.remove(u"cups"_s);
    QCOMPARE(model.current(), QString());
    model.select(u"nobody"_s);
    QCOMPARE(model.current(), QString());
}

void TestFlowModel::linksFollowTheirButtons_data()
{
    QTest::addColumn<QStringList>("buttons");
    QTest::addColumn<QStringList>("known");   // triggers with a link, before it is tidied
    const QStringList both{u"help"_s, u"mugs"_s};
    QTest::newRow("the same") << QStringList{u"Mugs"_s, u"Help"_s} << both;
    QTest::newRow("another data") << QStringList{u"Cups"_s, u"Help"_s} << QStringList{u"cups"_s, u"help"_s};
    QTest::newRow("changed places") << QStringList{u"Help"_s, u"Mugs"_s} << both;
    QTest::newRow("one more") << QStringList{u"Mugs"_s, u"Tea"_s, u"Help"_s} << both;
    QTest::newRow("one less") << QStringList{u"Help"_s} << both;
    QTest::newRow("the data of another one") << QStringList{u"Help"_s, u"Help"_s} << both;
}

void TestFlowModel::linksFollowTheirButtons()
{
    QFETCH(QStringList, buttons);
    FlowStep step = stepOf(u"menu: Mugs>mugs, Help>help"_s);
    setMarkup(step, inlineColumn(buttons));
    QTEST(QStringList(step.links.keys()), "known");
    for (const FlowLink &link : std::as_const(step.links))
        QVERIFY(link.step == "mugs"_L1 || link.step == "help"_L1);
    QCOMPARE(step.links.value(u"help"_s).step, u"help"_s);
    QVERIFY(step.markup == ReplyMarkup(inlineColumn(buttons)));
}

void TestFlowModel::problemsAreVisitedOneAfterTheOther()
{
    FlowModel model;
    model.load(flowOf(u"menu: Mugs>mugs, Help / mugs / lonely!"_s));
    QStringList visited;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(model.nextProblem());
        visited.append(model.current());
    }
    QCOMPARE(visited, (QStringList{u"menu"_s, u"mugs"_s, u"lonely"_s, u"menu"_s}));
    model.load(flowOf(u"menu!"_s));
    QVERIFY(!model.nextProblem());
}

void TestFlowModel::eachMendTakesItsProblemAway_data()
{
    QTest::addColumn<Flow>("flow");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *kind, const QString &picture, const std::function<void(Flow &)> &spoil = {}) {
        Flow flow = flowOf(picture);
        if (spoil)
            spoil(flow);
        QTest::newRow(kind) << flow << QString::fromLatin1(kind);
    };
    const auto question = [](Flow &flow, const FlowQuestion &asked) { flow.steps.first().question = asked; };
    using Input = FlowQuestion::Input;
    using Check = FlowQuestion::Check;
    row("no_first_step", u"menu!"_s, [](Flow &flow) { flow.first = u"x"_s; });
    row("duplicate_id", u"menu: A>tea / tea! / tea!"_s);
    row("missing_target", u"menu: A>x, B>tea / tea!"_s);
    row("button_unanswered", u"menu: A, B>tea / tea!"_s);
    row("dead_link", u"menu: A>tea / tea!"_s, [](Flow &flow) { flow.steps[0].links.insert(u"gone"_s, {.step = u"tea"_s}); });
    row("dead_end", u"menu"_s);
    row("unreachable", u"menu! / tea!"_s);
    row("bad_pattern", u"menu"_s, [&](Flow &flow) { question(flow, {.input = Input::Text, .check = Check::Pattern, .pattern = u"("_s}); });
    row("empty_range", u"menu"_s, [&](Flow &flow) { question(flow, {.input = Input::Text, .check = Check::Number, .least = 9, .most = 1}); });
}

void TestFlowModel::eachMendTakesItsProblemAway()
{
    QFETCH(Flow, flow);
    QFETCH(QString, kind);
    FlowModel model;
    model.load(flow);
    const auto has = [&]() -> const FlowProblem * {
        const auto &all = model.problems();
        const auto found = std::find_if(all.begin(), all.end(), [&](const FlowProblem &problem) { return nameOf(problem.kind) == kind; });
        return found == all.end() ? nullptr : &*found;
    };
    QVERIFY(has());
    const auto mend = mendOf(*has(), model);
    QVERIFY(mend);
    QVERIFY(!mend->words.isEmpty());
    mend->apply(model);
    QVERIFY(!has());
    model.undo();
    QVERIFY(model.flow() == flow);
}

void TestFlowModel::templatesHaveNoProblems_data()
{
    QTest::addColumn<int>("kind");
    for (const FlowTemplate kind : flowTemplates())
        QTest::newRow(qUtf8Printable(nameOf(kind))) << int(kind);
}

void TestFlowModel::templatesHaveNoProblems()
{
    QFETCH(int, kind);
    const Flow flow = makeFlow(FlowTemplate(kind), flowTemplateWords());
    QCOMPARE(problemsOf(flow), QList<FlowProblem>());
    QVERIFY(!titleFor(FlowTemplate(kind)).isEmpty());
    const auto read = readFlow(toJson(flow));
    QVERIFY(read);
    QVERIFY(*read == flow);
}

BOTDESK_TEST(TestFlowModel)
#include "testflowmodel.moc"
