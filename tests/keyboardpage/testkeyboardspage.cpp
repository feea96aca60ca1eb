// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "compose/keyboardchoice.h"
#include "compose/texteditor.h"
#include "keyboard/choicebutton.h"
#include "keyboard/keyboarddialogs.h"
#include "keyboard/librarypane.h"
#include "keyboardpage/keyboardpagetest.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"
#include "widgets/button.h"
#include "widgets/searchfield.h"

#include <QComboBox>
#include <QInputDialog>
#include <QJsonDocument>
#include <QListView>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! The page with the Sandbox's bot: from nothing to a pressed button.
class TestKeyboardsPage : public KeyboardPageTest
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(openPage()); }
    void cleanup() { closePage(); }
    void fromNothingToAPressedButton();
    void aReplyKeyboardIsTapped();
    void itIsTriedInTheKindOfChatThatIsChosen_data();
    void itIsTriedInTheKindOfChatThatIsChosen();
    void aKeyboardIsSentToAChat();
    void theKeyboardOfAMessageIsReplaced();
    void aRefusalIsShownInTheServersWords();
    void editsSurviveARestart();
    void aDeletedKeyboardComesBack();
    void aKeyboardIsRenamed();
    void theMessageAboveIsWritten();
    void theComposerIsOfferedTheLibrary();
    void aNarrowPageHasTheLibraryInAPopup();
    void nothingIsCut_data();
    void nothingIsCut();
};

void TestKeyboardsPage::fromNothingToAPressedButton()
{
    button(u"New inline keyboard"_s);
    DesignModel &model = m_page->model();
    QTRY_COMPARE(pictureOf(model), u"[Button 1*]"_s);
    auto *canvas = m_page->canvas()->canvas();
    QTest::keyClick(canvas, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"Refund"_s);
    auto *data = named<QLineEdit>(*m_page, u"Callback data"_s);
    data->setFocus();
    data->selectAll();
    QTest::keyClicks(data, u"refund:8841"_s);
    const QPoint end = canvas->keys().endRect(0).center();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, end);
    QCOMPARE(pictureOf(model), u"[Refund][Button 2*]"_s);
    clickNamed(*m_page, u"Danger"_s);

    button(u"Try in Sandbox"_s);
    QVERIFY(isSaidSoon(u"in the Sandbox."_s));
    const QJsonObject sent = messages().last().toObject();
    QCOMPARE(sent["reply_markup"_L1]["inline_keyboard"_L1][0][1]["style"_L1].toString(), u"danger"_s);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->keys().keyRect({0, 0}).center());
    QVERIFY(isSaidSoon(u"pressed, and the bot received it."_s));
    QVERIFY(isSaidSoon(u"callback_query.data = \"refund:8841\""_s));
    const auto rows = waitFor(m_session->store().rows({.types = {u"callback_query"_s}}));
    QVERIFY(rows);
    button(u"Done"_s);
    QTRY_VERIFY(!isSaid(u"callback_query.data = "_s));
    QTest::keyClick(canvas, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(model.rows().size(), 2);   // the handles are back
}

void TestKeyboardsPage::aReplyKeyboardIsTapped()
{
    KeyboardMarkup markup{.rows = {{{{.text = u"Yes"_s}, SendText()}, {{.text = u"No"_s}, SendText()}}}};
    m_page->take(markup, u"Sure?"_s);
    button(u"Try in Sandbox"_s);
    QVERIFY(isSaidSoon(u"in the Sandbox."_s));
    auto *canvas = m_page->canvas()->canvas();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->keys().keyRect({0, 1}).center());
    QVERIFY(isSaidSoon(u"message.text = \"No\""_s));
}

void TestKeyboardsPage::itIsTriedInTheKindOfChatThatIsChosen_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("isReply");
    QTest::newRow("group") << u"Group"_s << u"group"_s << false;
    QTest::newRow("supergroup") << u"Supergroup"_s << u"supergroup"_s << false;
    QTest::newRow("channel") << u"Channel"_s << u"channel"_s << false;
    QTest::newRow("reply keyboard in a group") << u"Group"_s << u"group"_s << true;
}

void TestKeyboardsPage::itIsTriedInTheKindOfChatThatIsChosen()
{
    QFETCH(QString, kind);
    QFETCH(QString, type);
    QFETCH(bool, isReply);
    if (isReply)
        m_page->take(KeyboardMarkup{.rows = {{{{.text = u"Yes"_s}, SendText()}}}}, u"Sure?"_s);
    else
        m_page->take(InlineMarkup{.rows = {{{{.text = u"Yes"_s}, SendCallback{u"yes"_s}}}}}, u"Sure?"_s);
    const auto boxes = m_page->canvas()->findChildren<QComboBox *>();
    const auto chat = std::find_if(boxes.begin(), boxes.end(), [&](const QComboBox *box) { return box->findText(kind) >= 0; });
    QVERIFY(chat != boxes.end());
    (*chat)->setFocus();
    QTest::keyClicks(*chat, kind);
    QCOMPARE((*chat)->currentText(), kind);
    button(u"Try in Sandbox"_s);
    QVERIFY(isSaidSoon(u"in the Sandbox."_s));
    press({0, 0});
    QVERIFY(isSaidSoon(isReply ? u"message.text = \"Yes\""_s : u"callback_query.data = \"yes\""_s));
    const auto rows = waitFor(m_session->store().rows({.types = {isReply ? u"message"_s : u"callback_query"_s}}));
    QVERIFY(rows && rows->size() > 0);
    const auto json = waitFor(m_session->store().json(rows->at(rows->size() - 1)));
    const QJsonObject update = QJsonDocument::fromJson(json.value_or(QByteArray())).object();
    const QJsonValue message = isReply ? update["message"_L1] : update["callback_query"_L1]["message"_L1];
    QCOMPARE(message["chat"_L1]["type"_L1].toString(), type);
}

void TestKeyboardsPage::aKeyboardIsSentToAChat()
{
    m_session->startReceiving();
    QTRY_VERIFY(waitFor(m_session->store().conversations())->size() >= 1);
    m_page->take(InlineMarkup{{{{{.text = u"Refund"_s}, SendCallback{u"r"_s}}}}}, u"Refund"_s, {u"What now?"_s, {}});
    button(u"Send to…"_s);
    auto *send = dialog<SendDialog>();
    QVERIFY(send);
    QTRY_VERIFY(send->chats()->chosen());
    QCOMPARE(send->text()->edit()->toPlainText(), u"What now?"_s);
    const ChatId chat = send->chats()->chosen()->key.chat;
    clickNamed(*send, u"Send"_s);
    const auto last = [&] {
        const QJsonArray all = m_ground->control(u"GET"_s, u"chats/%1/messages"_s.arg(number(chat)))["messages"_L1].toArray();
        return all.last().toObject();
    };
    QTRY_COMPARE(last()["text"_L1].toString(), u"What now?"_s);
    QCOMPARE(last()["reply_markup"_L1]["inline_keyboard"_L1][0][0]["callback_data"_L1].toString(), u"r"_s);
}

void TestKeyboardsPage::theKeyboardOfAMessageIsReplaced()
{
    m_session->startReceiving();
    const ChatId chat = ChatId(m_ground->person(0));
    const auto sent = waitFor(m_session->send({.conversation = {.chat = chat}, .method = u"sendMessage"_s, .text = u"Old"_s}));
    QVERIFY(sent);
    QTRY_VERIFY(waitFor(m_session->store().conversation({.chat = chat})));
    m_page->take(InlineMarkup{{{{{.text = u"New"_s}, SendCallback{u"n"_s}}}}}, u"New"_s);
    button(u"Replace on message…"_s);
    auto *replace = dialog<ReplaceDialog>();
    QVERIFY(replace);
    replace->chats()->search()->setText(QString::number(number(chat)));
    QTRY_COMPARE(replace->messages()->count(), 1);
    clickNamed(*replace, u"Replace the keyboard"_s);
    QTRY_COMPARE(messages().last()["reply_markup"_L1]["inline_keyboard"_L1][0][0]["text"_L1].toString(), u"New"_s);
}

void TestKeyboardsPage::aRefusalIsShownInTheServersWords()
{
    m_page->take(InlineMarkup{{{{{.text = u"Call"_s}, OpenUrl{u"tel:+4930"_s}}}}}, u"Call"_s);
    button(u"Try in Sandbox"_s);
    QVERIFY(isSaidSoon(u"The Sandbox did not take it."_s));
    QVERIFY(isSaid(u"inline keyboard button URL"_s));
    QVERIFY(isSaid(u"Row 1, “Call”"_s));   // it was told before
}

void TestKeyboardsPage::editsSurviveARestart()
{
    m_page->take(InlineMarkup{{{{{.text = u"A"_s}, SendCallback{u"a"_s}}}}}, u"Menu"_s);
    QTest::keyClick(m_page->canvas()->canvas(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(pictureOf(m_page->model()), u"[A][Button 2*]"_s);
    QVERIFY(restart());
    QTRY_COMPARE(pictureOf(m_page->model()), u"[A*][Button 2]"_s);
    QVERIFY(m_page->library().all().first().edited);
    QTest::keyClick(m_page->canvas()->canvas(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(pictureOf(m_page->model()), u"[A*]"_s);
    QVERIFY(!m_page->library().all().first().edited);
    QTest::keyClick(m_page->canvas()->canvas(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(m_page->canvas()->canvas(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_page->library().all().first().saved.rows().first().size(), 2);
}

void TestKeyboardsPage::aDeletedKeyboardComesBack()
{
    m_page->take(InlineMarkup{{{{{.text = u"A"_s}, SendCallback{u"a"_s}}}}}, u"Menu"_s);
    auto *list = named<QListView>(*m_page, u"Keyboards"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(m_page->library().all().size(), 0);
    QVERIFY(isSaidSoon(u"No keyboard is open"_s));
    clickNamed(*m_page, u"Undo"_s);
    QTRY_COMPARE(pictureOf(m_page->model()), u"[A*]"_s);
}

void TestKeyboardsPage::aKeyboardIsRenamed()
{
    m_page->take(InlineMarkup{{{{{.text = u"A"_s}, SendCallback{u"a"_s}}}}}, u"Menu"_s);
    button(u"Menu"_s);
    auto *ask = dialog<QInputDialog>();
    QVERIFY(ask);
    ask->setTextValue(u"Main menu"_s);
    ask->accept();
    QCOMPARE(m_page->library().all().first().name, u"Main menu"_s);
    QVERIFY(named<QAbstractButton>(*m_page, u"Main menu"_s));
}

void TestKeyboardsPage::theMessageAboveIsWritten()
{
    m_page->take(InlineMarkup{{{{{.text = u"A"_s}, SendCallback{u"a"_s}}}}}, u"Menu"_s);
    button(u"Edit message"_s);
    auto *write = dialog<MessageDialog>();
    QVERIFY(write);
    QTest::keyClicks(named<QWidget>(*write, u"Message"_s), u"What now?"_s);
    clickNamed(*write, u"Use this text"_s);
    QCOMPARE(m_page->model().design().message.text, u"What now?"_s);
    m_page->model().undo();
    QCOMPARE(m_page->model().design().message.text, QString());
}

void TestKeyboardsPage::theComposerIsOfferedTheLibrary()
{
    m_page->take(InlineMarkup{{{{{.text = u"A"_s}, SendCallback{u"a"_s}}}}}, u"Menu"_s);
    QCOMPARE(m_page->forMessages().size(), 1);
    const NamedKeyboard offered = m_page->forMessages().first();
    QWidget composer;
    KeyboardChoice choice(&composer);
    choice.setKeyboards(m_page->forMessages());
    QMenu *menu = choice.button()->menu();
    emit menu->aboutToShow();
    QSignalSpy changed(&choice, &KeyboardChoice::changed);
    menu->actions().first()->trigger();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(choice.markup(), offered.markup);
    QCOMPARE(choice.chip()->accessibleName(), u"Inline · “Menu” · 1 row(s)"_s);
    // And back to the designer: the same entry, and for a keyboard of which the library knows nothing a new one.
    m_page->edit(choice.markup(), u"Menu"_s);
    QCOMPARE(m_page->library().all().size(), 1);
    m_page->edit({{"keyboard"_L1, QJsonArray{QJsonValue(QJsonArray{u"Hi"_s})}}}, {});
    QCOMPARE(m_page->library().all().size(), 2);
    QTRY_COMPARE(pictureOf(m_page->model()), u"[Hi*]"_s);
}

void TestKeyboardsPage::aNarrowPageHasTheLibraryInAPopup()
{
    QVERIFY(restart({968, 560}));
    m_page->take(InlineMarkup{{{{{.text = u"A"_s}, SendCallback{u"a"_s}}}}}, u"One"_s);
    m_page->take(InlineMarkup{{{{{.text = u"B"_s}, SendCallback{u"b"_s}}}}}, u"Two"_s);
    QCOMPARE(pictureOf(m_page->model()), u"[B*]"_s);
    button(u"Library"_s);
    auto *list = m_page->findChild<LibraryPane *>()->list();
    QTRY_VERIFY(list->isVisible());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QTRY_COMPARE(pictureOf(m_page->model()), u"[A*]"_s);
    QTRY_VERIFY(!list->isVisible());
    m_page->setNarrow(false);
    m_page->resize(1208, 820);
    QTRY_VERIFY(list->isVisible());
}

void TestKeyboardsPage::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(1208, 820);
    QTest::newRow("narrow") << QSize(968, 560);
}

void TestKeyboardsPage::nothingIsCut()
{
    QFETCH(QSize, size);
    QVERIFY(restart(size));
    QCOMPARE(layoutProblems(*m_page).join(u'\n'), QString());
    m_page->take(InlineMarkup{{{{{.text = u"A"_s}, SendCallback{QString(70, u'x')}}}}}, u"Menu"_s);
    QTRY_COMPARE(m_page->model().problems().size(), 1);
    QTRY_COMPARE(layoutProblems(*m_page).join(u'\n'), QString());
    m_page->model().setKind(KeyboardDesign::Kind::Reply);
    m_page->model().insertRow(1);
    QTRY_COMPARE(layoutProblems(*m_page).join(u'\n'), QString());
}

BOTDESK_TEST(TestKeyboardsPage)
#include "testkeyboardspage.moc"
