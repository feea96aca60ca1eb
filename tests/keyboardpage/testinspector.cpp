// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/choicebutton.h"
#include "keyboard/emojipopup.h"
#include "keyboard/inspector.h"
#include "keyboard/meterfield.h"
#include "keyboard/problemspane.h"
#include "keyboardpage/pictures.h"
#include "sandboxpage/pageworld.h"
#include "support/testmain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! The fields of a button, and the list of what is wrong.
class TestInspector : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void typingChangesTheButton();
    void anEmojiGoesToTheCursor();
    void everyActionCanBeChosen_data();
    void everyActionCanBeChosen();
    void whatTheKindCannotDoSaysWhy_data();
    void whatTheKindCannotDoSaysWhy();
    void theMeterCountsBytes();
    void anAddressStaysWithAnotherAction();
    void theFieldsOfALogInAreKept();
    void theQueryMovesBetweenItsKinds();
    void criteriaOfARequestedChatAreKept();
    void optionsOfAReplyKeyboardAreKept();
    void stylesAndIconsAreForAllThatAreChosen();
    void aProblemIsChosenAndMended();
    void whatOnlyAPersonCanWriteIsAskedFor();

private:
    ChoiceButton *choice(const QString &name);
    QLineEdit *field(const QString &name);
    void type(QLineEdit *line, const QString &text);
    void check(QCheckBox *box);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DesignModel> m_model;
    std::unique_ptr<QWidget> m_window;
    Inspector *m_inspector = nullptr;
};

void TestInspector::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_theme = std::make_unique<Theme>();
    m_model = std::make_unique<DesignModel>();
    m_model->load(designOf(u"[A][B] / [C]"_s));
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_inspector = new Inspector(*m_model);
    column->addWidget(m_inspector, 2);
    column->addWidget(new ProblemsPane(*m_model), 1);
    m_window->resize(340, 1300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestInspector::cleanup()
{
    m_window.reset();
    m_model.reset();
    m_theme.reset();
}

ChoiceButton *TestInspector::choice(const QString &name)
{
    return named<ChoiceButton>(*m_window, name);
}

QLineEdit *TestInspector::field(const QString &name)
{
    return named<QLineEdit>(*m_window, name);
}

void TestInspector::type(QLineEdit *line, const QString &text)
{
    QVERIFY(line);
    line->setFocus();
    line->selectAll();
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    isAscii ? QTest::keyClicks(line, text) : line->insert(text);   // keyClicks() knows ASCII only
}

void TestInspector::check(QCheckBox *box)
{
    QVERIFY(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
}

void TestInspector::typingChangesTheButton()
{
    m_inspector->edit(DesignModel::Part::Text);
    QVERIFY(m_inspector->textField()->hasFocus());
    QTest::keyClicks(m_inspector->textField(), u"Receipt"_s);
    QCOMPARE(pictureOf(*m_model), u"[Receipt*][B] / [C]"_s);
    type(field(u"Callback data"_s), u"receipt:8841"_s);
    QCOMPARE(contentOf(m_model->currentButton()->action), u"receipt:8841"_s);
    m_model->select({1, 0});
    QCOMPARE(m_inspector->textField()->text(), u"C"_s);
    QCOMPARE(field(u"Callback data"_s)->text(), u"c"_s);
    m_model->undo();
    m_model->undo();
    QCOMPARE(m_model->design(), designOf(u"[A][B] / [C]"_s));
}

void TestInspector::anEmojiGoesToTheCursor()
{
    m_inspector->textField()->setCursorPosition(0);
    clickNamed(*m_window, u"Emoji"_s);
    auto *popup = m_window->findChild<EmojiPopup *>();
    QVERIFY(popup);
    QTest::mouseClick(popup->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(m_model->currentButton()->face.text, u"✅ A"_s);
}

void TestInspector::everyActionCanBeChosen_data()
{
    QTest::addColumn<KeyboardDesign::Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("json");
    const auto inlineKind = KeyboardDesign::Kind::Inline;
    const auto reply = KeyboardDesign::Kind::Reply;
    QTest::newRow("url") << inlineKind << u"URL"_s << u"url"_s;
    QTest::newRow("web app") << inlineKind << u"Web app"_s << u"web_app"_s;
    QTest::newRow("log-in") << inlineKind << u"Login URL"_s << u"login_url"_s;
    QTest::newRow("switch inline") << inlineKind << u"Switch inline"_s << u"switch_inline_query"_s;
    QTest::newRow("copy") << inlineKind << u"Copy text"_s << u"copy_text"_s;
    QTest::newRow("pay") << inlineKind << u"Pay"_s << u"pay"_s;
    QTest::newRow("game") << inlineKind << u"Game"_s << u"callback_game"_s;
    QTest::newRow("users") << reply << u"Request users"_s << u"request_users"_s;
    QTest::newRow("chat") << reply << u"Request chat"_s << u"request_chat"_s;
    QTest::newRow("contact") << reply << u"Contact"_s << u"request_contact"_s;
    QTest::newRow("location") << reply << u"Location"_s << u"request_location"_s;
    QTest::newRow("poll") << reply << u"Poll"_s << u"request_poll"_s;
    QTest::newRow("managed bot") << reply << u"Managed bot"_s << u"request_managed_bot"_s;
    QTest::newRow("web app of a reply keyboard") << reply << u"Web app"_s << u"web_app"_s;
}

void TestInspector::everyActionCanBeChosen()
{
    QFETCH(KeyboardDesign::Kind, kind);
    QFETCH(QString, name);
    QFETCH(QString, json);
    KeyboardDesign design = designOf(u"[A]"_s);
    design.replyRows = {{{{.text = u"A"_s}, SendText()}}};
    design.kind = kind;
    m_model->load(design);
    click(choice(name));
    QVERIFY(choice(name)->isChecked());
    QVERIFY2(buttonJson(*m_model->currentButton()).contains(json), qPrintable(json));
    m_model->undo();
    QCOMPARE(m_model->design(), design);
    QVERIFY(!choice(name)->isChecked());
}

void TestInspector::whatTheKindCannotDoSaysWhy_data()
{
    QTest::addColumn<KeyboardCell>("cell");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("of the other kind") << KeyboardCell{0, 0} << u"Contact"_s << u"In reply keyboards only"_s;
    QTest::newRow("not the first") << KeyboardCell{0, 1} << u"Pay"_s << u"For the first button of the keyboard only"_s;
    QTest::newRow("the first") << KeyboardCell{0, 0} << u"Pay"_s << QString();
}

void TestInspector::whatTheKindCannotDoSaysWhy()
{
    QFETCH(KeyboardCell, cell);
    QFETCH(QString, name);
    QFETCH(QString, reason);
    m_model->select(cell);
    QCOMPARE(choice(name)->toolTip(), reason);
    QCOMPARE(choice(name)->isEnabled(), reason.isEmpty());
}

void TestInspector::theMeterCountsBytes()
{
    type(field(u"Callback data"_s), u"ä"_s);
    const auto isShown = [this](const QString &text) {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    QVERIFY(isShown(u"2 / 64 bytes"_s));
    QCOMPARE(field(u"Callback data"_s)->property("tone").toByteArray(), QByteArray());
    type(field(u"Callback data"_s), QString(33, u'ä'));
    QVERIFY(isShown(u"66 / 64 bytes"_s));
    QCOMPARE(field(u"Callback data"_s)->property("tone").toByteArray(), QByteArray("error"));
}

void TestInspector::anAddressStaysWithAnotherAction()
{
    click(choice(u"URL"_s));
    type(field(u"Address"_s), u"http://shop.example/o"_s);
    QCOMPARE(field(u"Address"_s)->property("tone").toByteArray(), QByteArray());
    click(choice(u"Web app"_s));
    QCOMPARE(m_model->currentButton()->action, ButtonAction(OpenWebApp{u"http://shop.example/o"_s}));
    QCOMPARE(field(u"Address of the Web App"_s)->property("tone").toByteArray(), QByteArray("error"));
}

void TestInspector::theFieldsOfALogInAreKept()
{
    click(choice(u"Login URL"_s));
    type(field(u"Address that logs in"_s), u"https://shop.example/in"_s);
    type(field(u"Text in forwarded messages"_s), u"Shop"_s);
    type(field(u"Another bot that is logged in with"_s), u"shop_bot"_s);
    check(named<QCheckBox>(*m_window, u"Ask for permission to write"_s));
    QCOMPARE(m_model->currentButton()->action, ButtonAction(LogIn{u"https://shop.example/in"_s, u"Shop"_s, u"shop_bot"_s, true}));
}

void TestInspector::theQueryMovesBetweenItsKinds()
{
    click(choice(u"Switch inline"_s));
    type(field(u"Query behind the bot's name"_s), u"order"_s);
    auto *kind = named<QComboBox>(*m_window, u"Where the inline query begins"_s);
    QVERIFY(kind);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    const auto *chosen = std::get_if<SwitchInlineChosenChat>(&m_model->currentButton()->action);
    QVERIFY(chosen);
    QCOMPARE(chosen->query, u"order"_s);
    QVERIFY(chosen->allowUserChats);
    check(named<QCheckBox>(*m_window, u"Channels"_s));
    QVERIFY(std::get<SwitchInlineChosenChat>(m_model->currentButton()->action).allowChannelChats);
}

void TestInspector::criteriaOfARequestedChatAreKept()
{
    m_model->setKind(KeyboardDesign::Kind::Reply);
    m_model->insertRow(1);
    click(choice(u"Request chat"_s));
    check(named<QCheckBox>(*m_window, u"A channel, not a group"_s));
    auto *id = named<QSpinBox>(*m_window, u"request_id, comes back with the answer"_s);
    QVERIFY(id);
    id->setValue(17);
    auto *topics = named<QComboBox>(*m_window, u"Topics"_s);
    QTest::keyClick(topics, Qt::Key_Down);
    auto *rights = named<QAbstractButton>(*m_window, u"Rights that the person needs"_s);
    QVERIFY(rights);
    const auto actions = rights->findChild<QMenu *>()->actions();
    const auto pin = std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return action->text() == u"can_pin_messages"_s; });
    (*pin)->trigger();
    QCOMPARE(m_model->currentButton()->action, ButtonAction(ShareChat{.requestId = 17, .chatIsChannel = true, .chatIsForum = true,
                                                                      .userAdministratorRights = QStringList{u"can_pin_messages"_s}}));
}

void TestInspector::optionsOfAReplyKeyboardAreKept()
{
    m_model->setKind(KeyboardDesign::Kind::Reply);
    m_model->insertRow(1);
    check(named<QCheckBox>(*m_window, u"As low as its buttons"_s));
    check(named<QCheckBox>(*m_window, u"Folds after one press"_s));
    check(named<QCheckBox>(*m_window, u"Always shown"_s));
    check(named<QCheckBox>(*m_window, u"For those mentioned or answered only"_s));
    type(field(u"Text in the empty input field"_s), u"Which order?"_s);
    const auto markup = std::get<KeyboardMarkup>(m_model->design().markup());
    QVERIFY(!markup.resizeKeyboard && markup.oneTimeKeyboard && markup.isPersistent && markup.isSelective);
    QCOMPARE(markup.inputFieldPlaceholder, u"Which order?"_s);
    m_model->setKind(KeyboardDesign::Kind::ForceReply);
    QVERIFY(!named<QCheckBox>(*m_window, u"For those mentioned or answered only"_s)->isChecked());
    type(field(u"Text in the empty input field"_s), u"Name"_s);
    QCOMPARE(m_model->design().markup(), ReplyMarkup(ForceReplyMarkup{.inputFieldPlaceholder = u"Name"_s}));
}

void TestInspector::stylesAndIconsAreForAllThatAreChosen()
{
    choose(*m_model, u"A C"_s);
    click(choice(u"Danger"_s));
    type(field(u"Custom emoji icon"_s), u"5368x324170671202286"_s);   // only digits are taken
    for (const QString &text : {u"A"_s, u"C"_s}) {
        QCOMPARE(m_model->button(cellOf(*m_model, text))->face.style, ButtonStyle::Danger);
        QCOMPARE(m_model->button(cellOf(*m_model, text))->face.iconCustomEmojiId, 5368324170671202286);
    }
    QCOMPARE(m_model->button({0, 1})->face, (ButtonFace{.text = u"B"_s}));
    QVERIFY(choice(u"Danger"_s)->isChecked() && !choice(u"Default"_s)->isChecked());
}

void TestInspector::aProblemIsChosenAndMended()
{
    m_model->select({1, 0});
    type(field(u"Callback data"_s), u"cancel:"_s + QString(70, u'x'));
    m_model->select({0, 0});
    const auto card = [this]() -> QFrame * {
        const auto cards = m_window->findChildren<QFrame *>();
        const auto found = std::find_if(cards.begin(), cards.end(), [](const QFrame *each) {
            return each->isVisible() && each->accessibleName().startsWith(u"Refused: Row 2, “C”"_s);
        });
        return found == cards.end() ? nullptr : *found;
    };
    QTRY_VERIFY(card());
    QTest::mouseClick(card(), Qt::LeftButton, {}, QPoint(10, 8));
    QCOMPARE(m_model->current(), (KeyboardCell{1, 0}));
    clickNamed(*m_window, u"Shorten and remember…"_s);
    QTRY_COMPARE(m_model->problems().size(), 0);
    QCOMPARE(contentOf(m_model->currentButton()->action), u"cancel:~1"_s);
    clickNamed(*m_window, u"Put it back"_s);
    QCOMPARE(m_model->problems().size(), 1);
}

void TestInspector::whatOnlyAPersonCanWriteIsAskedFor()
{
    connect(m_model.get(), &DesignModel::editAsked, m_inspector, &Inspector::edit);
    m_model->select({1, 0});
    click(choice(u"URL"_s));
    type(field(u"Address"_s), u"http://192.168.1.7/x"_s);
    m_model->select({0, 0});
    QTRY_VERIFY(named<QAbstractButton>(*m_window, u"Write another address"_s));
    clickNamed(*m_window, u"Write another address"_s);
    QTRY_COMPARE(m_model->current(), (KeyboardCell{1, 0}));
    QTRY_COMPARE(QApplication::focusWidget(), field(u"Address"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"shop.example"_s);
    QTRY_COMPARE(m_model->problems().size(), 0);
    type(field(u"Text"_s), QString(60, u'x'));
    m_model->select({0, 0});
    QTRY_VERIFY(named<QAbstractButton>(*m_window, u"Write a shorter text"_s));
    clickNamed(*m_window, u"Write a shorter text"_s);
    QTRY_COMPARE(QApplication::focusWidget(), field(u"Text"_s));
    QCOMPARE(m_model->current(), (KeyboardCell{1, 0}));
}

BOTDESK_TEST(TestInspector)
#include "testinspector.moc"
