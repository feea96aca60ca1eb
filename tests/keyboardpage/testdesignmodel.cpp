// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/mends.h"
#include "keyboardpage/pictures.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

using Operation = std::function<void(DesignModel &)>;
Q_DECLARE_METATYPE(Operation)

//! What can be done to a keyboard, as pictures.
class TestDesignModel : public QObject
{
    Q_OBJECT
private slots:
    void operationsChangeTheRows_data();
    void operationsChangeTheRows();
    void everyOperationIsUndoneAndDoneAgain_data() { operationsChangeTheRows_data(); }
    void everyOperationIsUndoneAndDoneAgain();
    void choosing_data();
    void choosing();
    void typingIntoOneFieldIsOneStep();
    void whatChangesNothingIsNoStep();
    void theContentOfAKindSurvivesAnother();
    void severalAreEditedAtOnce();
    void whatIsShortenedIsRemembered();
    void whatIsWrongIsMended_data();
    void whatIsWrongIsMended();
    void whatOnlyAPersonCanWriteIsAskedFor();
    void aKeyboardForOnePersonWantsToKnowWhom_data();
    void aKeyboardForOnePersonWantsToKnowWhom();
    void theNextProblemIsChosen();
    void problemsDependOnTheChat();
    void anythingSurvivesTheStore_data();
    void anythingSurvivesTheStore();
    void aNewButtonHasATextOfItsOwn();
};

void TestDesignModel::operationsChangeTheRows_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, const QString &chosen, const Operation &operation, const QString &after) {
        QTest::newRow(name) << before << chosen << operation << after;
    };
    const auto move = [](Qt::Key key) { return Operation([key](DesignModel &model) { model.moveSelection(key); }); };
    const auto to = [](int row, int column, bool isNew = false) {
        return Operation([=](DesignModel &model) { model.moveSelectionTo({row, column, isNew}); });
    };
    row("right of it", u"[A][B]"_s, u"A"_s, [](DesignModel &model) { model.insertBeside(1); }, u"[A][Button 3*][B]"_s);
    row("left of it", u"[A][B]"_s, u"A"_s, [](DesignModel &model) { model.insertBeside(0); }, u"[Button 3*][A][B]"_s);
    row("a row below", u"[A] / [B]"_s, u"A"_s, [](DesignModel &model) { model.insertRow(1); }, u"[A] / [Button 3*] / [B]"_s);
    row("a row above", u"[A] / [B]"_s, u"A"_s, [](DesignModel &model) { model.insertRow(0); }, u"[Button 3*] / [A] / [B]"_s);
    row("the first of all", {}, {}, [](DesignModel &model) { model.insertBeside(1); }, u"[Button 1*]"_s);
    row("left", u"[A][B][C]"_s, u"C"_s, move(Qt::Key_Left), u"[A][C*][B]"_s);
    row("left at the edge", u"[A][B]"_s, u"A"_s, move(Qt::Key_Left), u"[A*][B]"_s);
    row("right", u"[A][B][C]"_s, u"A"_s, move(Qt::Key_Right), u"[B][A*][C]"_s);
    row("two to the right", u"[A][B][C]"_s, u"A B"_s, move(Qt::Key_Right), u"[C][A*][B*]"_s);
    row("up", u"[A][B] / [C]"_s, u"C"_s, move(Qt::Key_Up), u"[C*][A][B]"_s);
    row("up beyond the first row", u"[A][B]"_s, u"B"_s, move(Qt::Key_Up), u"[B*] / [A]"_s);
    row("up, alone in the first row", u"[A] / [B]"_s, u"A"_s, move(Qt::Key_Up), u"[A*] / [B]"_s);
    row("down", u"[A][B] / [C]"_s, u"B"_s, move(Qt::Key_Down), u"[A] / [C][B*]"_s);
    row("down beyond the last row", u"[A] / [B][C]"_s, u"B"_s, move(Qt::Key_Down), u"[A] / [C] / [B*]"_s);
    row("to another row", u"[A][B] / [C][D]"_s, u"A"_s, to(1, 1), u"[B] / [C][A*][D]"_s);
    row("two from different rows", u"[A][B] / [C][D]"_s, u"A D"_s, to(1, 0), u"[B] / [A*][D*][C]"_s);
    row("into a row of their own", u"[A][B] / [C][D]"_s, u"B C"_s, to(1, 0, true), u"[A] / [B*][C*] / [D]"_s);
    row("the last of its row", u"[A] / [B][C]"_s, u"A"_s, to(1, 2), u"[B][C][A*]"_s);
    row("behind itself", u"[A][B][C]"_s, u"A"_s, to(0, 1), u"[A*][B][C]"_s);
    row("a row down", u"[A][B] / [C] / [D]"_s, u"A"_s, [](DesignModel &model) { model.moveRowTo(0, 2); }, u"[C] / [A*][B*] / [D]"_s);
    row("a row up", u"[A] / [B] / [C]"_s, u"C"_s, [](DesignModel &model) { model.moveRowTo(2, 0); }, u"[C*] / [A] / [B]"_s);
    row("duplicate", u"[A][B]"_s, u"A"_s, [](DesignModel &model) { model.duplicate(); }, u"[A][A*][B]"_s);
    row("duplicate two", u"[A][B]"_s, u"A B"_s, [](DesignModel &model) { model.duplicate(); }, u"[A][B][A*][B*]"_s);
    row("duplicate the row", u"[A][B] / [C]"_s, u"A"_s, [](DesignModel &model) { model.duplicateRow(0); }, u"[A][B] / [A*][B*] / [C]"_s);
    row("delete", u"[A][B] / [C]"_s, u"A"_s, [](DesignModel &model) { model.remove(); }, u"[B*] / [C]"_s);
    row("delete the last of a row", u"[A] / [B]"_s, u"A"_s, [](DesignModel &model) { model.remove(); }, u"[B*]"_s);
    row("delete all", u"[A] / [B]"_s, u"A B"_s, [](DesignModel &model) { model.remove(); }, {});
    row("delete a row", u"[A][B] / [C]"_s, u"B"_s, [](DesignModel &model) { model.removeRow(0); }, u"[C*]"_s);
    row("first of all", u"[A][B] / [C]"_s, u"C"_s, [](DesignModel &model) { model.makeFirst({1, 0}); }, u"[C*] / [A][B]"_s);
    row("first of its row", u"[A][B]"_s, u"B"_s, [](DesignModel &model) { model.makeFirst({0, 1}); }, u"[B*][A]"_s);
    row("a row of its own", u"[A][B][C]"_s, u"B"_s, [](DesignModel &model) { model.ownRow({0, 1}); }, u"[A][C] / [B*]"_s);
    row("long rows are broken", u"[A][B][C][D][E][F][G][H][I]"_s, u"A"_s, [](DesignModel &model) { model.breakLongRows(); },
        u"[A*][B][C][D] / [E][F][G][H][I]"_s);
    row("inserted between rows", u"[A] / [B]"_s, u"A"_s, [](DesignModel &model) { model.insertAt(DropPlace{1, 0, true}); }, u"[A] / [Button 3*] / [B]"_s);
    row("dropped where the rest has it", u"[A][B] / [C]"_s, u"A"_s, [](DesignModel &model) { model.dropSelection({1, 1}); }, u"[B] / [C][A*]"_s);
}

void TestDesignModel::operationsChangeTheRows()
{
    QFETCH(QString, before);
    QFETCH(QString, chosen);
    QFETCH(Operation, operation);
    DesignModel model;
    model.load(designOf(before));
    choose(model, chosen);
    operation(model);
    QTEST(pictureOf(model), "after");
}

void TestDesignModel::everyOperationIsUndoneAndDoneAgain()
{
    QFETCH(QString, before);
    QFETCH(QString, chosen);
    QFETCH(Operation, operation);
    DesignModel model;
    model.load(designOf(before));
    choose(model, chosen);
    operation(model);
    const KeyboardDesign after = model.design();
    if (after == designOf(before)) {
        QVERIFY(!model.canUndo());
        return;
    }
    model.undo();
    QCOMPARE(model.design(), designOf(before));
    QVERIFY(!model.canUndo());
    model.redo();
    QCOMPARE(model.design(), after);
}

void TestDesignModel::choosing_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QString>("picture");
    QTest::newRow("the next") << Operation([](DesignModel &m) { m.step(Qt::Key_Right); }) << u"[A][B*][C] / [D][E]"_s;
    QTest::newRow("below") << Operation([](DesignModel &m) { m.step(Qt::Key_Down); }) << u"[A][B][C] / [D*][E]"_s;
    QTest::newRow("below a longer row") << Operation([](DesignModel &m) { m.select({0, 2}); m.step(Qt::Key_Down); }) << u"[A][B][C] / [D][E*]"_s;
    QTest::newRow("not beyond the edge") << Operation([](DesignModel &m) { m.step(Qt::Key_Left); }) << u"[A*][B][C] / [D][E]"_s;
    QTest::newRow("end") << Operation([](DesignModel &m) { m.step(Qt::Key_End); }) << u"[A][B][C*] / [D][E]"_s;
    QTest::newRow("more") << Operation([](DesignModel &m) { m.step(Qt::Key_Right, true); m.step(Qt::Key_Right, true); }) << u"[A*][B*][C*] / [D][E]"_s;
    QTest::newRow("less again") << Operation([](DesignModel &m) { m.step(Qt::Key_Right, true); m.step(Qt::Key_Left, true); }) << u"[A*][B][C] / [D][E]"_s;
    QTest::newRow("everything between") << Operation([](DesignModel &m) { m.select({0, 1}); m.extendTo({1, 0}); }) << u"[A][B*][C*] / [D*][E]"_s;
    QTest::newRow("one more") << Operation([](DesignModel &m) { m.toggle({1, 1}); }) << u"[A*][B][C] / [D][E*]"_s;
    QTest::newRow("one less") << Operation([](DesignModel &m) { m.toggle({1, 1}); m.toggle({0, 0}); }) << u"[A][B][C] / [D][E*]"_s;
    QTest::newRow("all") << Operation([](DesignModel &m) { m.selectAll(); }) << u"[A*][B*][C*] / [D*][E*]"_s;
    QTest::newRow("a row") << Operation([](DesignModel &m) { m.selectRow(1); }) << u"[A][B][C] / [D*][E*]"_s;
    QTest::newRow("none") << Operation([](DesignModel &m) { m.select({}); }) << u"[A][B][C] / [D][E]"_s;
    QTest::newRow("round the end") << Operation([](DesignModel &m) { m.stepThrough(-1); }) << u"[A][B][C] / [D][E*]"_s;
    QTest::newRow("into the next row") << Operation([](DesignModel &m) { m.select({0, 2}); m.stepThrough(1); }) << u"[A][B][C] / [D*][E]"_s;
}

void TestDesignModel::choosing()
{
    QFETCH(Operation, operation);
    DesignModel model;
    model.load(designOf(u"[A][B][C] / [D][E]"_s));
    operation(model);
    QTEST(pictureOf(model), "picture");
    QVERIFY(!model.canUndo());
}

void TestDesignModel::typingIntoOneFieldIsOneStep()
{
    DesignModel model;
    model.load(designOf(u"[A][B]"_s));
    const auto type = [&model](const QString &text) { model.edit([&](DesignButton &button) { button.face.text = text; }, u"text"_s); };
    type(u"Ab"_s);
    type(u"Abc"_s);
    model.select({0, 1});
    type(u"Bc"_s);
    QCOMPARE(pictureOf(model), u"[Abc][Bc*]"_s);
    model.undo();
    QCOMPARE(pictureOf(model), u"[Abc][B*]"_s);
    model.undo();
    QCOMPARE(pictureOf(model), u"[A][B*]"_s);
    QVERIFY(!model.canUndo());
}

void TestDesignModel::whatChangesNothingIsNoStep()
{
    DesignModel model;
    model.load(designOf(u"[A]"_s));
    QSignalSpy changed(&model, &DesignModel::changed);
    model.edit([](DesignButton &) { });
    model.setKind(KeyboardDesign::Kind::Inline);
    model.moveSelectionTo({0, 0});
    QVERIFY(!model.canUndo());
    QCOMPARE(changed.size(), 0);
}

void TestDesignModel::theContentOfAKindSurvivesAnother()
{
    using Kind = KeyboardDesign::Kind;
    DesignModel model;
    model.load(designOf(u"[A][B]"_s));
    model.setKind(Kind::Reply);
    QCOMPARE(pictureOf(model), QString());
    model.insertRow(1);
    QVERIFY(std::holds_alternative<SendText>(model.currentButton()->action));
    model.change([](KeyboardDesign &design) { design.options.inputFieldPlaceholder = u"Which?"_s; });
    model.setKind(Kind::ForceReply);
    QVERIFY(model.rows().isEmpty());
    QVERIFY(std::holds_alternative<ForceReplyMarkup>(model.design().markup()));
    model.setKind(Kind::Inline);
    QCOMPARE(pictureOf(model), u"[A][B]"_s);
    model.setKind(Kind::Reply);
    QCOMPARE(pictureOf(model), u"[Button 1]"_s);
    QCOMPARE(std::get<KeyboardMarkup>(model.design().markup()).inputFieldPlaceholder, u"Which?"_s);
}

void TestDesignModel::severalAreEditedAtOnce()
{
    DesignModel model;
    model.load(designOf(u"[A][B] / [C]"_s));
    choose(model, u"A C"_s);
    model.edit([](DesignButton &button) { button.face.style = ButtonStyle::Danger; });
    QCOMPARE(model.button({0, 0})->face.style, ButtonStyle::Danger);
    QCOMPARE(model.button({0, 1})->face.style, ButtonStyle::None);
    QCOMPARE(model.button({1, 0})->face.style, ButtonStyle::Danger);
    model.undo();
    QCOMPARE(model.design(), designOf(u"[A][B] / [C]"_s));
}

void TestDesignModel::whatIsShortenedIsRemembered()
{
    const QString longData = u"cancel:8841:"_s + QString(80, u'x');
    DesignModel model;
    KeyboardDesign design = designOf(u"[A][B]"_s);
    design.inlineRows[0][0].action = SendCallback{longData};
    design.inlineRows[0][1].action = SendCallback{longData + u'y'};
    model.load(design);
    QCOMPARE(model.problems().size(), 2);
    model.shorten({0, 0});
    model.shorten({0, 1});
    const QString key = contentOf(model.button({0, 0})->action);
    QVERIFY(key.startsWith("cancel:"_L1) && key.toUtf8().size() <= CallbackDataByteLimit);
    QVERIFY(key != contentOf(model.button({0, 1})->action));
    QCOMPARE(model.design().lookup.value(key), longData);
    QCOMPARE(model.problems(), QList<MarkupProblem>());
    model.lengthen({0, 0});
    QCOMPARE(contentOf(model.button({0, 0})->action), longData);
    model.undo();
    QCOMPARE(contentOf(model.button({0, 0})->action), key);
}

void TestDesignModel::whatIsWrongIsMended_data()
{
    using Kind = MarkupProblem::Kind;
    using enum MarkupPlace::Chat;
    QTest::addColumn<KeyboardDesign>("design");
    QTest::addColumn<MarkupPlace::Chat>("chat");
    QTest::addColumn<MarkupProblem::Kind>("kind");
    const auto row = [](const char *name, const DesignRows &rows, Kind kind, MarkupPlace::Chat chat = Private) {
        QTest::newRow(name) << KeyboardDesign{.inlineRows = rows} << chat << kind;
    };
    const auto reply = [](const char *name, KeyboardDesign design, Kind kind, MarkupPlace::Chat chat) {
        design.kind = KeyboardDesign::Kind::Reply;
        QTest::newRow(name) << design << chat << kind;
    };
    const auto one = [](const QString &text, const ButtonAction &action) { return DesignRows{{{{.text = text}, action}}}; };
    const auto many = [](int count, const DesignButton &button) { return DesignRows(count, {button}); };
    row("long data", one(u"A"_s, SendCallback{QString(65, u'x')}), Kind::DataLength);
    row("no data", one(u"A"_s, SendCallback{}), Kind::DataLength);
    row("pay behind another", {{{{.text = u"A"_s}, SendCallback{u"a"_s}}, {{.text = u"B"_s}, Pay()}}}, Kind::NotFirst);
    row("pay in a later row", {{{{.text = u"A"_s}, SendCallback{u"a"_s}}}, {{{.text = u"B"_s}, Pay()}}}, Kind::NotFirst);
    row("pay without an invoice", one(u"A"_s, Pay()), Kind::NeedsMessageKind);
    row("web app without https", one(u"A"_s, OpenWebApp{u"http://shop.example/a"_s}), Kind::InsecureUrl);
    row("log-in without https", one(u"A"_s, LogIn{.url = u"http://shop.example/a"_s}), Kind::InsecureUrl);
    row("unknown scheme", one(u"A"_s, OpenUrl{u"ftp://shop.example"_s}), Kind::BadUrl);
    row("a telephone number", one(u"A"_s, OpenUrl{u"tel:+4930123456"_s}), Kind::BadUrl);
    row("same data", {{{{.text = u"A"_s}, SendCallback{u"a"_s}}, {{.text = u"B"_s}, SendCallback{u"a"_s}}}}, Kind::DuplicateData);
    row("long text to copy", one(u"A"_s, CopyText{QString(300, u'x')}), Kind::CopyTextLength);
    row("nothing to copy", one(u"A"_s, CopyText()), Kind::CopyTextLength);
    row("nine in a row", rowsOf(u"[A][B][C][D][E][F][G][H][I]"_s), Kind::RowTooLong);
    row("101 buttons", many(101, {{.text = u"A"_s}, OpenUrl{u"t.me"_s}}), Kind::TooManyButtons);
    row("11 KB of data", many(90, {{.text = u"A"_s}, SendCallback{u"data:"_s + QString(120, u'x')}}), Kind::TooLarge);
    row("11 KB of addresses", many(90, {{.text = u"A"_s}, OpenUrl{u"t.me/"_s + QString(120, u'x')}}), Kind::TooLarge);
    row("cut off on a phone", rowsOf(u"[A rather long text stands here][B]"_s), Kind::TooWide);
    row("no text", one({}, SendCallback{u"a"_s}), Kind::LeftOut);
    row("nothing to choose", one(u"A"_s, SwitchInlineChosenChat()), Kind::NoChatType);
    row("a Web App in a group", one(u"A"_s, OpenWebApp{u"https://shop.example"_s}), Kind::WrongChat, Group);
    row("an inline query in a channel", one(u"A"_s, SwitchInline()), Kind::WrongChat, Channel);
    reply("a contact in a group", {.replyRows = one(u"A"_s, SendContact())}, Kind::WrongChat, Supergroup);
    reply("a reply keyboard in a channel", {.replyRows = one(QString(70, u'ä'), SendText())}, Kind::WrongChat, Channel);
    reply("thirteen in a row", {.replyRows = {QList<DesignButton>(13, {{.text = u"A"_s}, SendText()})}}, Kind::CutOff, Private);
    reply("301 buttons", {.replyRows = many(301, {{.text = u"A"_s}, SendText()})}, Kind::CutOff, Private);
    reply("for nobody", {.options = {.isSelective = true}, .replyRows = one(u"A"_s, SendText())}, Kind::NoTarget, Group);
    reply("selective in private", {.options = {.isSelective = true}, .replyRows = one(u"A"_s, SendText())}, Kind::NoSelection, Private);
}

void TestDesignModel::whatIsWrongIsMended()
{
    QFETCH(KeyboardDesign, design);
    QFETCH(MarkupPlace::Chat, chat);
    QFETCH(MarkupProblem::Kind, kind);
    DesignModel model;
    model.setPlace({.chat = chat});
    model.load(design);
    const auto isThere = [&] {
        const auto &all = model.problems();
        return std::find_if(all.begin(), all.end(), [&](const MarkupProblem &problem) { return problem.kind == kind; });
    };
    const auto refused = [&] {
        return std::count_if(model.problems().begin(), model.problems().end(), [](const MarkupProblem &problem) { return problem.isRefused(); });
    };
    QVERIFY(isThere() != model.problems().end());
    const auto refusedBefore = refused();
    const auto mend = mendOf(*isThere(), model);
    QVERIFY(mend);
    mend->apply(model);
    QVERIFY(isThere() == model.problems().end());
    QVERIFY(refused() < refusedBefore || refused() == 0);
    model.undo();
    QCOMPARE(model.design(), design);
}

void TestDesignModel::whatOnlyAPersonCanWriteIsAskedFor()
{
    DesignModel model;
    QSignalSpy asked(&model, &DesignModel::editAsked);
    const auto mend = [&](const QString &text, const ButtonAction &action) {
        model.load({.inlineRows = {{{{.text = u"First"_s}, SendCallback{u"a"_s}}}, {{{.text = text}, action}}}});
        const auto one = mendOf(model.problems().value(0), model);
        if (one)
            one->apply(model);
        return one.has_value() && model.current() == KeyboardCell{1, 0};
    };
    QVERIFY(mend(u"A"_s, OpenUrl{u"http://192.168.1.7/x"_s}));
    QVERIFY(mend(u"A"_s, OpenUrl{u"http://localhost/"_s}));
    QVERIFY(mend(u"A"_s, OpenWebApp{u"tg://user?id=5"_s}));
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked.last().first().value<DesignModel::Part>(), DesignModel::Part::Content);
    QVERIFY(mend(QString(60, u'x'), SendCallback{u"b"_s}));
    QCOMPARE(asked.last().first().value<DesignModel::Part>(), DesignModel::Part::Text);
}

void TestDesignModel::aKeyboardForOnePersonWantsToKnowWhom_data()
{
    QTest::addColumn<FormattedText>("message");
    QTest::addColumn<bool>("isForSomebody");
    QTest::newRow("nobody") << FormattedText{u"Hello"_s, {}} << false;
    QTest::newRow("a username") << FormattedText{u"Hello @alice_sample!"_s, {}} << true;
    QTest::newRow("a mail address") << FormattedText{u"Write to me@shop.example"_s, {}} << false;
    QTest::newRow("a mention by link") << FormattedText{u"[Alice](tg://user?id=700100001), hello"_s, {}} << true;
    QTest::newRow("a mention as an entity") << FormattedText{u"Alice"_s, {{.type = EntityType::TextMention, .offset = 0, .length = 5}}} << true;
}

void TestDesignModel::aKeyboardForOnePersonWantsToKnowWhom()
{
    QFETCH(FormattedText, message);
    QFETCH(bool, isForSomebody);
    DesignModel model;
    model.setPlace({.chat = MarkupPlace::Chat::Group});
    model.load({.kind = KeyboardDesign::Kind::ForceReply, .forceReply = {.isSelective = true}, .message = message});
    QCOMPARE(model.problems().isEmpty(), isForSomebody);
}

void TestDesignModel::theNextProblemIsChosen()
{
    DesignModel model;
    KeyboardDesign design = designOf(u"[A][B] / [C]"_s);
    design.inlineRows[0][1].action = OpenUrl{u"tel:+4930"_s};
    design.inlineRows[1][0].action = SendCallback{};
    model.load(design);
    QVERIFY(model.nextProblem());
    QCOMPARE(model.current(), (KeyboardCell{0, 1}));
    QVERIFY(model.nextProblem());
    QCOMPARE(model.current(), (KeyboardCell{1, 0}));
    QVERIFY(model.nextProblem());
    QCOMPARE(model.current(), (KeyboardCell{0, 1}));
    model.load(designOf(u"[A]"_s));
    QVERIFY(!model.nextProblem());
}

void TestDesignModel::problemsDependOnTheChat()
{
    DesignModel model;
    KeyboardDesign design;
    design.kind = KeyboardDesign::Kind::Reply;
    design.replyRows = {{{{.text = u"Share"_s}, SendContact()}}};
    model.load(design);
    QCOMPARE(model.problems(), QList<MarkupProblem>());
    model.setPlace({.chat = MarkupPlace::Chat::Group});
    QCOMPARE(model.problems().size(), 1);
    QCOMPARE(model.problems().first().kind, MarkupProblem::Kind::WrongChat);
    QVERIFY(!model.canUndo());
}

void TestDesignModel::anythingSurvivesTheStore_data()
{
    QTest::addColumn<KeyboardDesign>("design");
    KeyboardDesign all;
    all.inlineRows = {{{{.text = u"🧾 Receipt"_s, .iconCustomEmojiId = 5368324170671202286, .style = ButtonStyle::Success}, SendCallback{u"ü:1"_s}},
                       {{.text = u"Link"_s}, OpenUrl{u"tg://user?id=5"_s}}},
                      {{{.text = u"App"_s}, OpenWebApp{u"https://shop.example"_s}}, {{.text = u"In"_s}, LogIn{u"https://shop.example"_s, u"f"_s, u"b_bot"_s, true}}},
                      {{{.text = u"S"_s}, SwitchInline{}}, {{.text = u"T"_s}, SwitchInlineCurrentChat{u"q"_s}},
                       {{.text = u"U"_s}, SwitchInlineChosenChat{u"q"_s, true, false, true, false}}},
                      {{{.text = u"C"_s}, CopyText{u"8841"_s}}, {{.text = u"P"_s}, Pay()}, {{.text = u"G"_s}, PlayGame()}}};
    all.kind = KeyboardDesign::Kind::Reply;
    all.replyRows = {{{{.text = u"T"_s}, SendText()}, {{.text = u"C"_s}, SendContact()}, {{.text = u"L"_s}, SendLocation()}},
                     {{{.text = u"P"_s}, CreatePoll{CreatePoll::Type::Quiz}}, {{.text = u"U"_s}, ShareUsers{.requestId = 7, .userIsBot = false, .maxQuantity = 3}}},
                     {{{.text = u"K"_s}, ShareChat{.requestId = 8, .chatIsChannel = true, .userAdministratorRights = QStringList{u"can_pin_messages"_s}}},
                      {{.text = u"M"_s}, CreateManagedBot{1, u"n"_s, u"u_bot"_s}}, {{.text = u"W"_s}, OpenWebApp{u"https://shop.example"_s}}}};
    all.options = {.isPersistent = true, .oneTimeKeyboard = true, .isSelective = true, .inputFieldPlaceholder = u"?"_s};
    all.remove.isSelective = true;
    all.forceReply = {true, u"!"_s};
    all.message = {u"Hi *you*"_s, {}};
    all.messageMode = TextMode::MarkdownV2;
    all.lookup = {{u"a:~1"_s, u"a:something long"_s}};
    QTest::newRow("every action and option") << all;
    KeyboardDesign unfinished;
    unfinished.inlineRows = {{{{.text = {}, .style = ButtonStyle::Danger}, SendCallback{}}, {{.text = u"B"_s}, OpenUrl{}}, {{.text = u"C"_s}, OpenWebApp{}},
                              {{.text = u"D"_s}, LogIn{.url = u"x"_s, .botUsername = u"not a name"_s}}, {{.text = u"E"_s}, CopyText{}}}};
    QTest::newRow("unfinished") << unfinished;
    QTest::newRow("nothing") << KeyboardDesign();
}

void TestDesignModel::anythingSurvivesTheStore()
{
    QFETCH(KeyboardDesign, design);
    QCOMPARE(toJson(designFromJson(toJson(design))), toJson(design));
    QCOMPARE(designFromJson(toJson(design)), design);
}

void TestDesignModel::aNewButtonHasATextOfItsOwn()
{
    DesignModel model;
    model.load({});
    for (int i = 0; i < 5; ++i)
        model.insertBeside(1);
    model.select({0, 0});
    model.remove();
    model.insertBeside(1);
    for (const MarkupProblem &problem : model.problems())
        QVERIFY(!problem.isRefused() && problem.kind != MarkupProblem::Kind::DuplicateData);
    QSet<QString> texts;
    for (const DesignButton &button : model.rows().first())
        texts.insert(button.face.text);
    QCOMPARE(texts.size(), 5);
}

BOTDESK_TEST(TestDesignModel)
#include "testdesignmodel.moc"
