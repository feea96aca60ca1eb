// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/flowphone.h"
#include "keyboard/flowstepchoice.h"
#include "keyboardpage/flowsworld.h"
#include "keyboardpage/pictures.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"

#include <QCheckBox>
#include <QInputDialog>
#include <QListView>
#include <QTabBar>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Flows in the page with the Sandbox's bot: drawn, pressed through, and tried by people.
class TestFlowsPage : public FlowsWorld
{
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void threeKeyboardsFromNothingToAPersonWhoPresses();
    void aFormRefusesAWrongNumberAndRemembers();
    void aButtonAnswersWithAText();
    void itIsPressedThroughInThePreview();
    void whatAStepWaitsForIsSharedWithOneClick_data();
    void whatAStepWaitsForIsSharedWithOneClick();
    void problemsAreListedMarkedAndMended();
    void flowsSurviveARestart();
    void aRunGoesOnAfterARestart();
    void changesTakeEffectWhileItRuns();
    void aRefusalIsShownInTheServersWords();
    void whatWasShownIsShownAgain();
    void aFlowIsMadeOfAKeyboard();
    void aFlowIsRenamedCopiedAndDeleted();
    void undoIsOfWhatIsShown();
    void undoGoesThroughEditsOfItsButtons();
    void aClosedChoiceMakesNoSteps();
    void aNarrowPageHasTheFlowsInAPopup();
    void nothingIsCut_data();
    void nothingIsCut();
};

void TestFlowsPage::threeKeyboardsFromNothingToAPersonWhoPresses()
{
    button(u"New flow"_s);
    QTRY_COMPARE(model().current(), u"start"_s);
    type(u"Name of the step"_s, u"menu"_s);
    QCOMPARE(model().flow().first, u"menu"_s);
    writeText(u"Hello {first_name}"_s);
    makeButtons({u"Mugs"_s, u"Tea"_s});
    QCOMPARE(pictureOf(model().flow()), u"menu: mugs, tea"_s);
    follow(u"Mugs"_s, u"Opens a new step"_s);
    QCOMPARE(pictureOf(model().flow()), u"menu: mugs>step, tea / step"_s);

    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_Right);   // to what was just made
    QCOMPARE(model().current(), u"step"_s);
    QTest::keyClick(&map(), Qt::Key_F2);
    QTRY_COMPARE(focusName(), u"Name of the step"_s);
    type(u"Name of the step"_s, u"mugs"_s);
    writeText(u"Which mug?"_s);
    makeButtons({u"Blue"_s, u"Home"_s});
    follow(u"Home"_s, u"Opens “menu”"_s);
    follow(u"Blue"_s, u"Opens a new step"_s);
    model().select(u"step"_s);
    type(u"Name of the step"_s, u"blue"_s);
    writeText(u"The blue one."_s);
    makeButtons({u"Back"_s});
    follow(u"Back"_s, u"Opens “mugs”"_s);
    model().select(u"menu"_s);
    follow(u"Tea"_s, u"Answers with a text"_s);
    QTRY_COMPARE(focusName(), u"Answer to “Tea”"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Sold out"_s);
    QCOMPARE(pictureOf(model().flow()), u"menu: mugs>mugs, tea / mugs: blue>blue, home>menu / blue: back>mugs"_s);
    QCOMPARE(model().problems(), QList<FlowProblem>());
    QCOMPARE(m_page->library().all().size(), 3);

    type(u"Name of the step"_s, u"menu"_s);
    QTest::mouseClick(map().viewport(), Qt::LeftButton, {}, QPoint(4, map().viewport()->height() - 4));   // the flow as a whole
    type(u"Command that starts it"_s, u"shop"_s);
    button(u"Run in the Sandbox"_s);
    QTRY_VERIFY(isSaid(u"is running in the Sandbox."_s));
    QTRY_COMPARE(m_session->receiverState().phase, ReceiverState::Phase::Receiving);
    const qsizetype before = saidByBot();
    button(u"Let somebody begin"_s);
    QTRY_VERIFY(lastText().startsWith("Hello Alice"_L1));
    presses(u"Mugs"_s);
    QTRY_COMPARE(lastText(), u"Which mug?"_s);
    presses(u"Blue"_s);
    QTRY_COMPARE(lastText(), u"The blue one."_s);
    presses(u"Back"_s);
    QTRY_COMPARE(lastText(), u"Which mug?"_s);
    presses(u"Home"_s);
    QTRY_VERIFY(lastText().startsWith("Hello Alice"_L1));
    QCOMPARE(saidByBot(), before + 1);   // one message all the time
    presses(u"Tea"_s);
    const auto answers = [this] { return m_ground->control(u"GET"_s, u"chats/%1/messages"_s.arg(m_alice))["callback_answers"_L1].toArray(); };
    QTRY_COMPARE(answers().size(), 5);
    QCOMPARE(answers().last()["text"_L1].toString(), u"Sold out"_s);

    button(u"Stop"_s);
    QTRY_VERIFY(!isSaid(u"is running in the Sandbox."_s));
    const qsizetype said = saidByBot();
    says(u"/shop"_s);
    QTRY_VERIFY(waitFor(m_session->store().rows({.command = u"shop"_s}))->size() == 2);
    QCOMPARE(saidByBot(), said);
}

void TestFlowsPage::aFormRefusesAWrongNumberAndRemembers()
{
    button(u"New flow"_s);
    writeText(u"How many?"_s);
    choose(named<QComboBox>(*m_page, u"Waits for"_s), u"Text"_s);
    choose(named<QComboBox>(*m_page, u"Takes"_s), u"A number"_s);
    type(u"At least"_s, u"1"_s);
    type(u"At most"_s, u"9"_s);
    type(u"Says to anything else"_s, u"From 1 to 9."_s);
    type(u"Keeps the answer as"_s, u"count"_s);
    choose(named<QComboBox>(*m_page, u"After the answer"_s), u"Opens a new step"_s);
    model().select(u"step"_s);
    writeText(u"{count} it is."_s);
    auto *end = named<QCheckBox>(*m_page, u"The conversation ends here"_s);
    QVERIFY(end);
    QTest::keyClick(end, Qt::Key_Space);
    QCOMPARE(model().problems(), QList<FlowProblem>());
    QCOMPARE(model().flow().steps[0].question,
             (FlowQuestion{.input = FlowQuestion::Input::Text, .check = FlowQuestion::Check::Number, .least = 1, .most = 9, .refusal = u"From 1 to 9."_s,
                           .name = u"count"_s, .next = u"step"_s}));

    button(u"Run in the Sandbox"_s);
    QTRY_COMPARE(m_session->receiverState().phase, ReceiverState::Phase::Receiving);
    button(u"Let somebody begin"_s);
    QTRY_COMPARE(lastText(), u"How many?"_s);
    says(u"12"_s);
    QTRY_COMPARE(lastText(), u"From 1 to 9."_s);
    says(u"4"_s);
    QTRY_COMPARE(lastText(), u"4 it is."_s);
}

void TestFlowsPage::aButtonAnswersWithAText()
{
    m_page->flows().open(m_page->flows().add(u"Shop"_s, flowOf(u"menu: Tea / help!"_s)));
    model().select(u"menu"_s);
    follow(u"Tea"_s, u"Answers with a text"_s);
    QCOMPARE(model().flow().steps[0].links.value(u"tea"_s).toast, u"Done"_s);
    follow(u"Tea"_s, u"Opens “help”"_s);
    QCOMPARE(model().flow().steps[0].links.value(u"tea"_s).step, u"help"_s);
    auto *asNew = named<QCheckBox>(*m_page, u"As a new message: Tea"_s);
    QVERIFY(asNew);
    QTest::keyClick(asNew, Qt::Key_Space);
    QVERIFY(!model().flow().steps[0].links.value(u"tea"_s).editsMessage);
    follow(u"Tea"_s, u"Nothing follows"_s);
    QVERIFY(model().flow().steps[0].links.isEmpty());
}

void TestFlowsPage::itIsPressedThroughInThePreview()
{
    openTemplate(FlowTemplate::Menu);
    button(u"Press through"_s);
    FlowPhone *phone = m_page->flowPane()->phone();
    QTRY_VERIFY(phone->isVisible());
    const auto texts = [&] {
        QStringList all;
        for (const PhoneMessage &message : phone->messages()->messages())
            all.append(message.bubble.text);
        return all;
    };
    const FlowTemplateWords words = flowTemplateWords();
    QCOMPARE(texts(), (QStringList{u"/start"_s, QString(words.menuText).replace(u"{first_name}"_s, u"Alice"_s)}));
    // By mouse, and then by keyboard.
    QTest::mouseClick(phone->messages()->viewport(), Qt::LeftButton, {}, phone->messages()->buttonRect(1, {0, 0}).center());
    QCOMPARE(texts().last(), words.catalogueText);
    QTest::keyClick(phone->messages(), Qt::Key_Down);
    QTest::keyClick(phone->messages(), Qt::Key_Return);
    QCOMPARE(phone->talk().state().step, words.menu);
    // What is changed counts at once.
    model().edit(words.help, [](FlowStep &step) { step.text = u"Ask us."_s; });
    QTest::mouseClick(phone->messages()->viewport(), Qt::LeftButton, {}, phone->messages()->buttonRect(1, {1, 0}).center());
    QCOMPARE(texts().last(), u"Ask us."_s);
    QTest::keyClicks(phone->field(), u"Hello?"_s);
    QTest::keyClick(phone->field(), Qt::Key_Return);
    QVERIFY(phone->messages()->messages().last().service.contains(u"does not answer"_s));
    button(u"Begin anew"_s);
    QCOMPARE(texts().size(), 2);
}

void TestFlowsPage::whatAStepWaitsForIsSharedWithOneClick_data()
{
    QTest::addColumn<FlowQuestion::Input>("input");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kept");
    QTest::newRow("photo") << FlowQuestion::Input::Photo << u"Send a photo"_s << u"photo"_s;
    QTest::newRow("contact") << FlowQuestion::Input::Contact << u"Share the contact"_s << u"+49 30 0000"_s;
    QTest::newRow("location") << FlowQuestion::Input::Location << u"Share the location"_s << u"54.3233,10.1228"_s;
}

void TestFlowsPage::whatAStepWaitsForIsSharedWithOneClick()
{
    QFETCH(FlowQuestion::Input, input);
    QFETCH(QString, words);
    QFETCH(QString, kept);
    Flow flow{.first = u"ask"_s};
    flow.steps = {{.id = u"ask"_s, .text = u"Please!"_s, .question = {.input = input, .name = u"it"_s, .next = u"done"_s}},
                  {.id = u"done"_s, .text = u"Thank you for {it}."_s, .isEnd = true}};
    m_page->flows().open(m_page->flows().add(u"Ask"_s, flow));
    button(u"Press through"_s);
    FlowPhone *phone = m_page->flowPane()->phone();
    QTRY_VERIFY(phone->isVisible());
    QAbstractButton *share = find(words);
    QVERIFY(share);
    QCOMPARE(layoutProblems(*phone).join(u'\n'), QString());
    QTest::mouseClick(share, Qt::LeftButton);
    QCOMPARE(phone->messages()->messages().last().bubble.text, u"Thank you for %1."_s.arg(kept));
    const PhoneMessage &shared = phone->messages()->messages().at(2);
    QVERIFY(shared.bubble.isOutgoing && !shared.bubble.mediaLine.isEmpty() && !shared.bubble.mediaIcon.isEmpty());
    QVERIFY(!share->isVisible());   // nothing is waited for any more
}

void TestFlowsPage::problemsAreListedMarkedAndMended()
{
    m_page->flows().open(m_page->flows().add(u"Shop"_s, flowOf(u"menu: Tea, Help>help / help / lonely!"_s)));
    QTabBar *tabs = m_page->flowPane()->tabs();
    QCOMPARE(tabs->tabText(1), u"Problems (3)"_s);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QTRY_VERIFY(isSaid(u"Nothing follows on the button"_s));
    QVERIFY(isSaid(u"From here nothing leads on."_s));
    QVERIFY(isSaid(u"Nobody gets here"_s));
    QVERIFY(map().nameOf(u"menu"_s).contains(u"tea"_s, Qt::CaseInsensitive));
    QVERIFY(map().nameOf(u"help"_s).contains(u"From here nothing leads on."_s));
    QVERIFY(!map().map().box(u"lonely"_s)->isReached);
    QTest::keyClick(&map(), Qt::Key_F8);
    QCOMPARE(model().current(), u"menu"_s);
    QTest::keyClick(&map(), Qt::Key_F8);
    QCOMPARE(model().current(), u"help"_s);

    button(u"Mark it as an end"_s);
    QTRY_COMPARE(tabs->tabText(1), u"Problems (2)"_s);
    button(u"Delete the step"_s);
    QTRY_COMPARE(tabs->tabText(1), u"Problems (1)"_s);
    button(u"Open a new step"_s);
    QTRY_COMPARE(pictureOf(model().flow()), u"menu: tea>Tea, help>help / help! / Tea"_s);
}

void TestFlowsPage::flowsSurviveARestart()
{
    const QString id = openTemplate(FlowTemplate::Menu);
    const FlowTemplateWords words = flowTemplateWords();
    model().select(words.help);
    writeText(u"Ask us."_s);
    restart();
    QTRY_COMPARE(m_page->flows().current(), id);
    QTRY_COMPARE(model().flow().steps.size(), 4);
    QCOMPARE(model().flow().step(words.help)->text, u"Ask us."_s);
    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(model().flow().step(words.help)->text, words.helpText);
}

void TestFlowsPage::aRunGoesOnAfterARestart()
{
    const QString id = m_page->flows().add(u"Shop"_s, flowOf(u"menu: Help>help / help!"_s));
    m_page->flows().open(id);
    model().change([](Flow &flow) { flow.command = u"shop"_s; });
    button(u"Run in the Sandbox"_s);
    button(u"Let somebody begin"_s);
    QTRY_COMPARE(lastText(), u"This is menu"_s);
    restart();
    m_session->startReceiving();
    QTRY_VERIFY(isSaid(u"“Shop” is running in the Sandbox."_s));
    presses(u"Help"_s);
    QTRY_COMPARE(lastText(), u"This is help"_s);
}

void TestFlowsPage::changesTakeEffectWhileItRuns()
{
    m_page->flows().open(m_page->flows().add(u"Shop"_s, flowOf(u"menu: Help>help / help!"_s)));
    model().change([](Flow &flow) { flow.command = u"shop"_s; });
    button(u"Run in the Sandbox"_s);
    button(u"Let somebody begin"_s);
    QTRY_COMPARE(lastText(), u"This is menu"_s);
    QTRY_VERIFY(map().nameOf(u"menu"_s).contains(u"1 person(s) here"_s));
    model().select(u"help"_s);
    writeText(u"Ask us."_s);
    QTRY_COMPARE(FlowRunner::of(*m_session).flow()->steps[1].text, u"Ask us."_s);
    presses(u"Help"_s);
    QTRY_COMPARE(lastText(), u"Ask us."_s);
}

void TestFlowsPage::aRefusalIsShownInTheServersWords()
{
    Flow flow = flowOf(u"menu!"_s);
    flow.command = u"shop"_s;
    flow.steps[0].text = u"<b>{first_name}"_s;
    flow.steps[0].parseMode = u"HTML"_s;
    m_page->flows().open(m_page->flows().add(u"Shop"_s, flow));
    model().select(u"menu"_s);
    QTRY_VERIFY(isSaid(u"The server would refuse it: "_s));   // it was told before
    button(u"Run in the Sandbox"_s);
    button(u"Let somebody begin"_s);
    QTRY_VERIFY(isSaid(u"The server refused what the flow wanted to do (sendMessage)."_s));
    QVERIFY(isSaid(u"can't parse entities"_s));
    button(u"Close"_s);
    QTRY_VERIFY(!isSaid(u"The server refused what the flow"_s));
}

void TestFlowsPage::whatWasShownIsShownAgain()
{
    openTemplate(FlowTemplate::Menu);
    const QByteArray flows = m_page->saveState();
    m_page->showFlows(false);
    const QByteArray keyboards = m_page->saveState();
    m_page->restoreState(flows);
    QTRY_VERIFY(map().isVisible());
    m_page->restoreState(keyboards);
    QTRY_VERIFY(!map().isVisible());
    m_page->restoreState(QByteArray("from another time"));
    QTRY_VERIFY(!map().isVisible());
}

void TestFlowsPage::aFlowIsMadeOfAKeyboard()
{
    m_page->take(inlineColumn({u"Tea"_s, u"Help"_s}), u"Main menu"_s, {u"What now?"_s, {}});
    QVERIFY(!map().isVisible());
    QTRY_VERIFY(find(u"Make a flow of this"_s) && find(u"Make a flow of this"_s)->toolTip().startsWith(u"No flow uses this keyboard"_s));
    button(u"Make a flow of this"_s);
    QTRY_VERIFY(map().isVisible());
    QCOMPARE(pictureOf(model().flow()), u"Main menu: tea, help"_s);
    QCOMPARE(model().flow().steps[0].text, u"What now?"_s);
    QCOMPARE(m_page->library().all().size(), 1);
    // A button opens another keyboard of the library, chosen where the button is designed.
    m_page->take(inlineColumn({u"Green"_s}), u"Teas"_s, {u"Which tea?"_s, {}});
    m_page->open(m_page->library().all().first().id);
    QTRY_VERIFY(isSaid(u"When it is pressed, in the flow “Main menu”"_s));
    follow(u"Tea"_s, u"Opens keyboard “Teas”"_s);
    QCOMPARE(pictureOf(model().flow()), u"Main menu: tea>Teas, help / Teas: green"_s);
    // The designer renames its data: what follows stays.
    type(u"Callback data"_s, u"leaves"_s);
    QCOMPARE(pictureOf(model().flow()), u"Main menu: leaves>Teas, help / Teas: green"_s);
}

void TestFlowsPage::aFlowIsRenamedCopiedAndDeleted()
{
    openTemplate(FlowTemplate::Menu);
    const QString title = titleFor(FlowTemplate::Menu);
    button(title);
    auto *ask = qobject_cast<QInputDialog *>(openDialog());
    QVERIFY(ask);
    ask->setTextValue(u"Shop"_s);
    ask->accept();
    QTRY_VERIFY(find(u"Shop"_s));
    activate();
    auto *list = named<QListView>(*m_page, u"Flows"_s);
    QVERIFY(list);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(find(u"Shop 2"_s));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_VERIFY(isSaid(u"No flow is open"_s));
    QCOMPARE(m_page->flows().all().size(), 1);
    button(u"Undo"_s);
    QTRY_VERIFY(find(u"Shop 2"_s));
    // A template is chosen by mouse.
    const QModelIndex index = list->model()->index(list->model()->rowCount() - 1, 0);
    list->scrollTo(index);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    QTRY_COMPARE(m_page->flows().all().size(), 3);
    QTRY_COMPARE(model().flow().command, u"feedback"_s);
}

void TestFlowsPage::undoIsOfWhatIsShown()
{
    m_page->take(inlineColumn({u"Tea"_s}), u"Menu"_s);
    QTest::keyClick(m_page->canvas()->canvas(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(pictureOf(m_page->model()), u"[Tea][Button 2*]"_s);
    m_page->flows().open(m_page->flows().add(u"Shop"_s, flowOf(u"menu!"_s)));
    m_page->showFlows(true);
    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(model().flow().steps.size(), 2);
    QTest::keyClick(&map(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(model().flow().steps.size(), 1);
    QTest::keyClick(&map(), Qt::Key_Z, Qt::ControlModifier);   // nothing is left, and the keyboard is not meant
    QCOMPARE(pictureOf(m_page->model()), u"[Tea][Button 2*]"_s);
    m_page->showFlows(false);
    m_page->canvas()->canvas()->setFocus();
    QTest::keyClick(m_page->canvas()->canvas(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(pictureOf(m_page->model()), u"[Tea*]"_s);
}

void TestFlowsPage::undoGoesThroughEditsOfItsButtons()
{
    const QString id = m_page->flows().add(u"Shop"_s, flowOf(u"menu: Tea>tea, Help>help / tea! / help!"_s));
    m_page->flows().open(id);
    model().select(u"tea"_s);
    writeText(u"Green"_s);
    model().select(u"menu"_s);
    const QString keyboard = model().currentStep()->keyboard;
    button(u"Edit buttons"_s);
    QTRY_VERIFY(m_page->canvas()->canvas()->isVisible());
    type(u"Text"_s, u"Teas"_s);
    type(u"Callback data"_s, u"leaves"_s);
    button(u"Show on the map"_s);
    QTRY_VERIFY(map().isVisible());
    QCOMPARE(pictureOf(model().flow()), u"menu: leaves>tea, help>help / tea! / help!"_s);

    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(pictureOf(model().flow()), u"menu: tea>tea, help>help / tea! / help!"_s);
    const KeyboardLibrary &library = m_page->library();
    QCOMPARE(library.find(keyboard)->design().inlineRows[0][0].face.text, u"Tea"_s);
    QCOMPARE(m_page->model().design(), library.find(keyboard)->design());   // in the designer too
    QTest::keyClick(&map(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(model().flow().step(u"tea"_s)->text, u"This is tea"_s);
    QTest::keyClick(&map(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&map(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(pictureOf(model().flow()), u"menu: leaves>tea, help>help / tea! / help!"_s);
    QCOMPARE(library.find(keyboard)->design().inlineRows[0][0].face.text, u"Teas"_s);
    QCOMPARE(model().flow().step(u"tea"_s)->text, u"Green"_s);
    // The designer has a way back of its own.
    QVERIFY(m_page->model().canUndo());
    // What was done while another flow was open is none of its steps: the buttons stay.
    m_page->flows().open(m_page->flows().add(u"Other"_s, flowOf(u"other!"_s)));
    KeyboardDesign design = library.find(keyboard)->design();
    design.inlineRows[0][0].face.text = u"Infusions"_s;
    m_page->library().keepEdits(keyboard, design, {});
    m_page->flows().open(id);
    model().select(u"tea"_s);
    writeText(u"Black"_s);
    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(model().flow().step(u"tea"_s)->text, u"Green"_s);
    QCOMPARE(library.find(keyboard)->design().inlineRows[0][0].face.text, u"Infusions"_s);
}

void TestFlowsPage::aClosedChoiceMakesNoSteps()
{
    m_page->flows().open(m_page->flows().add(u"Shop"_s, flowOf(u"menu: Tea"_s)));
    model().select(u"menu"_s);
    auto *choice = named<QComboBox>(*m_page, u"When “Tea” is pressed"_s);
    QVERIFY(choice);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QTRY_VERIFY(choice->view()->isVisible());
    QTest::keyClick(choice->view(), Qt::Key_Escape);
    QTRY_VERIFY(!choice->view()->isVisible());
    QCOMPARE(pictureOf(model().flow()), u"menu: tea"_s);
}

void TestFlowsPage::aNarrowPageHasTheFlowsInAPopup()
{
    restart({968, 560});
    m_page->flows().open(m_page->flows().add(u"One"_s, flowOf(u"a!"_s)));
    m_page->flows().open(m_page->flows().add(u"Two"_s, flowOf(u"b!"_s)));
    QCOMPARE(pictureOf(model().flow()), u"b!"_s);
    button(u"Library of flows"_s);
    QTRY_VERIFY(named<QListView>(*m_page, u"Flows"_s));
    auto *list = named<QListView>(*m_page, u"Flows"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QTRY_COMPARE(pictureOf(model().flow()), u"a!"_s);
    QTRY_VERIFY(!list->isVisible());
}

void TestFlowsPage::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(1208, 820);
    QTest::newRow("narrow") << QSize(968, 560);
}

void TestFlowsPage::nothingIsCut()
{
    QFETCH(QSize, size);
    restart(size);
    QTRY_COMPARE(layoutProblems(*m_page).join(u'\n'), QString());
    openTemplate(FlowTemplate::Order);
    QTRY_COMPARE(layoutProblems(*m_page).join(u'\n'), QString());
    for (const FlowStep &step : model().flow().steps) {
        model().select(step.id);
        QTRY_COMPARE(layoutProblems(*m_page).join(u'\n'), QString());
    }
    model().addStep({.id = u"A step with a name that is longer than what the box can show"_s, .text = {}});
    m_page->flowPane()->showProblems();
    QTRY_COMPARE(layoutProblems(*m_page).join(u'\n'), QString());
    m_page->flowPane()->showPreview();
    QTRY_COMPARE(layoutProblems(*m_page).join(u'\n'), QString());
    button(u"Run in the Sandbox"_s);
    QTRY_VERIFY(isSaid(u"is running in the Sandbox."_s));
    QTRY_COMPARE(layoutProblems(*m_page).join(u'\n'), QString());
}

BOTDESK_TEST(TestFlowsPage)
#include "testflowspage.moc"
