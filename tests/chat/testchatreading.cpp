// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "chat/chatpagetest.h"
#include "chat/conversationdelegate.h"
#include "support/testmain.h"
#include "widgets/searchfield.h"

#include <QClipboard>
#include <QMessageBox>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Reading what stands in a conversation: finding it, choosing text in it, following links, seeing what waits.
class TestChatReading : public ChatPageTest
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(openWorld()); }
    void cleanup() { closeWorld(); }
    void textIsChosenWithTheMouseAndCopied();
    void aDoubleClickChoosesAWordAndEscGivesItUp();
    void beyondTheBubbleTheChoiceEndsAtItsText();
    void withoutAChoiceTheWholeTextIsCopied();
    void aHiddenLinkNamesItsHostFirst();
    void aShortConversationStandsAtTheBottom();
    void everyPressedButtonIsMarked();
    void aSearchFindsMessagesAndJumpsToThem();
    void aMessageFarBackIsJumpedToAndLeftAgain();
    void aSearchThatFindsNothingSaysSo();

private:
    QPoint inText(const ChatRow &row, int position) const;
    bool isMarked(const ChatRow &row, KeyboardCell cell) const;
    void waitForText(const QString &text);
};

//! The middle of the letter at @p position, in the viewport.
QPoint TestChatReading::inText(const ChatRow &row, int position) const
{
    const QModelIndex index = indexOf(row);
    const ChatRowLayout *layout = delegate().layout(index);
    const QPoint origin = rectOf(row).topLeft() + QPoint(0, delegate().gapAbove(index)) + layout->bubbleOrigin();
    for (int y = 0; y < layout->bubble()->size().height(); y += 2) {
        for (int x = 0; x < layout->bubble()->size().width(); ++x) {
            if (layout->bubble()->isTextAt({x, y}) && layout->bubble()->positionAt({x, y}) == position)
                return origin + QPoint(x, y);
        }
    }
    return {};
}

void TestChatReading::textIsChosenWithTheMouseAndCopied()
{
    QVERIFY(openAlice(u"My order is #8841, please"_s));
    const ChatRow row = *rowWith(u"My order is #8841, please"_s);
    QSignalSpy replies(&view(), &ChatView::replyAsked);
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, inText(row, 12));
    QTest::mouseMove(view().viewport(), inText(row, 15));
    QTest::mouseMove(view().viewport(), inText(row, 17));
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, inText(row, 17));
    QCOMPARE(view().chosenText(), u"#8841"_s);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"#8841"_s);
    // It is seen, too: the place is painted in another colour than the bubble.
    const QImage picture = view().viewport()->grab().toImage();
    const QRgb fill = themeColor(Color::AccentFill).rgb();
    int painted = 0;
    for (int x = inText(row, 12).x(); x < inText(row, 17).x(); ++x)
        painted += picture.pixel(x, inText(row, 12).y() + 2) == fill;
    QVERIFY(painted > 0);
    // The menu still copies all of it.
    QVERIFY(takeFromMenu(row, {u"Copy text"_s}));
    QCOMPARE(QApplication::clipboard()->text(), u"My order is #8841, please"_s);
    QVERIFY(replies.isEmpty());
}

void TestChatReading::aDoubleClickChoosesAWordAndEscGivesItUp()
{
    QVERIFY(openAlice(u"Two мугаки, please"_s));
    const ChatRow row = *rowWith(u"Two мугаки, please"_s);
    QSignalSpy replies(&view(), &ChatView::replyAsked);
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, inText(row, 6));
    QCOMPARE(view().chosenText(), u"мугаки"_s);
    QVERIFY(replies.isEmpty());
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Escape);
    QCOMPARE(view().chosenText(), QString());
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, inText(row, 1));
    QCOMPARE(view().chosenText(), u"Two"_s);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, inText(row, 10));
    QCOMPARE(view().chosenText(), QString());
}

void TestChatReading::beyondTheBubbleTheChoiceEndsAtItsText()
{
    QVERIFY(openAlice(u"one line"_s));
    const ChatRow row = *rowWith(u"one line"_s);
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, inText(row, 4));
    QTest::mouseMove(view().viewport(), inText(row, 4) + QPoint(300, 2));
    QCOMPARE(view().chosenText(), u"line"_s);
    QTest::mouseMove(view().viewport(), inText(row, 4) - QPoint(0, 60));
    QCOMPARE(view().chosenText(), u"one "_s);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, inText(row, 4) - QPoint(0, 60));
    QCOMPARE(view().selectionModel()->selectedIndexes().size(), 1);   // no other row was dragged over
}

void TestChatReading::withoutAChoiceTheWholeTextIsCopied()
{
    QVERIFY(openAlice(u"all of it"_s));
    view().setFocus();
    view().setCurrentIndex(indexOf(*rowWith(u"all of it"_s)));
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"all of it"_s);
}

void TestChatReading::aHiddenLinkNamesItsHostFirst()
{
    const qint64 alice = openAlice(u"Where is the shop?"_s);
    QVERIFY(alice);
    m_world->call(u"sendMessage"_s, {{u"chat_id"_s, alice}, {u"text"_s, u"Go here"_s},
                                     {u"entities"_s, QJsonArray{QJsonObject{{u"type"_s, u"text_link"_s}, {u"offset"_s, 0}, {u"length"_s, 7},
                                                                            {u"url"_s, u"https://shop.invalid/cart"_s}}}}});
    QTRY_VERIFY(sentRow(u"Go here"_s));
    QSignalSpy asked(&view(), &ChatView::linkAsked);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, inText(*sentRow(u"Go here"_s), 3));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first(), (QVariantList{u"https://shop.invalid/cart"_s, u"Go here"_s}));
    const auto box = [] { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); };
    QTRY_VERIFY(box());
    QVERIFY(box()->text().contains(u"shop.invalid"_s));
    QCOMPARE(box()->defaultButton(), box()->button(QMessageBox::Cancel));
    box()->close();
    // Choosing the words of a link opens nothing.
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, inText(*sentRow(u"Go here"_s), 1));
    QTest::mouseMove(view().viewport(), inText(*sentRow(u"Go here"_s), 5));
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, inText(*sentRow(u"Go here"_s), 5));
    QCOMPARE(asked.size(), 1);
    QVERIFY(!view().chosenText().isEmpty());
}

void TestChatReading::aShortConversationStandsAtTheBottom()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    const auto lastBottom = [&] { return view().visualRect(view().chat()->index(view().chat()->rowCount() - 1)).bottom(); };
    const int height = view().viewport()->height();
    QVERIFY(view().verticalScrollBar()->maximum() == 0);
    QVERIFY2(height - lastBottom() < 12, qPrintable(QString::number(lastBottom())));
    // It grows upwards, and a press reaches what is seen.
    write(u"Good day"_s);
    QTRY_VERIFY(sentRow(u"Good day"_s));
    QTRY_VERIFY(height - lastBottom() < 12);
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, inText(*rowWith(u"Hello"_s), 2));
    QCOMPARE(view().chosenText(), u"Hello"_s);
    m_world->page().resize(1208, 620);
    QTRY_VERIFY(view().viewport()->height() < height && view().viewport()->height() - lastBottom() < 12);
    // A long one fills the view, and begins at its top.
    for (int i = 0; i < 30; ++i)
        m_world->says(alice, u"line %1"_s.arg(i));
    QTRY_VERIFY(rowWith(u"line 29"_s));
    QVERIFY(view().verticalScrollBar()->maximum() > 0);
    QCOMPARE(delegate().gapAbove(view().chat()->index(0)), 0);
}

//! Whether the button's line has the colour of what waits.
bool TestChatReading::isMarked(const ChatRow &row, KeyboardCell cell) const
{
    const auto isIn = [cell](const ChatHit &hit) { return hit.what == ChatHit::What::KeyboardButton && hit.cell == cell; };
    const auto corner = pointWhere(row, isIn);
    if (!corner)
        return false;
    // To the left from there, above the round corner, as far as the button goes.
    const QImage picture = view().viewport()->grab().toImage();
    const QPoint origin = rectOf(row).topLeft() + QPoint(0, delegate().gapAbove(indexOf(row)));
    for (QPoint at = *corner - QPoint(0, 10); isIn(delegate().hitAt(indexOf(row), at - origin)); at.rx() -= 1) {
        if (picture.pixel(at) == themeColor(Color::Warn).rgb())
            return true;
    }
    return false;
}

void TestChatReading::everyPressedButtonIsMarked()
{
    const qint64 alice = openAlice(u"Refund please"_s);
    QVERIFY(alice);
    const auto button = [](const QString &text) { return QJsonObject{{u"text"_s, text}, {u"callback_data"_s, text}}; };
    const QJsonArray row{button(u"Refund"_s), button(u"Replace"_s), button(u"Talk"_s)};
    const auto sent = m_world->call(u"sendMessage"_s,
                                    {{u"chat_id"_s, alice}, {u"text"_s, u"What shall we do?"_s},
                                     {u"reply_markup"_s, QJsonObject{{u"inline_keyboard"_s, QJsonArray{QJsonValue(row)}}}}});
    QTRY_VERIFY(sentRow(u"What shall we do?"_s));
    for (const int column : {0, 2})
        m_world->control("POST", u"press"_s, {{u"from"_s, alice}, {u"chat_id"_s, alice}, {u"message_id"_s, sent[u"message_id"_s]},
                                              {u"row"_s, 0}, {u"column"_s, column}});
    QTRY_COMPARE(sentRow(u"What shall we do?"_s)->waitingData.size(), 2);
    const ChatRow question = *sentRow(u"What shall we do?"_s);
    QVERIFY(isMarked(question, {0, 0}));
    QVERIFY(!isMarked(question, {0, 1}));
    QVERIFY(isMarked(question, {0, 2}));
}

void TestChatReading::waitForText(const QString &text)
{
    QTRY_VERIFY(ChatWorld::wait(m_world->session().store().findMessages(text))->size() > 0);
}

void TestChatReading::aSearchFindsMessagesAndJumpsToThem()
{
    const qint64 bob = m_world->person(u"Bob"_s);
    m_world->says(bob, u"The glaze on my teapot is cracked"_s);
    QVERIFY(openAlice(u"Hello"_s));
    waitForText(u"teapot"_s);
    auto *list = m_world->page().list();
    m_world->page().focusSearch();
    QTest::keyClicks(list->search(), u"TEAPOT"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    const QModelIndex found = list->model()->index(0);
    QVERIFY(found.data(ConversationListModel::FoundRole).isValid());
    QVERIFY(found.data(Qt::AccessibleTextRole).toString().contains(u"The glaze on my teapot is cracked"_s));
    QTest::keyClick(list->search(), Qt::Key_Return);
    QVERIFY(list->list()->hasFocus());
    QTest::keyClick(list->list(), Qt::Key_Down);
    QTRY_COMPARE(m_world->page().chat()->conversation().key.chat, ChatId(bob));
    QTRY_VERIFY(view().currentRow() && chatRowText(*view().currentRow()) == u"The glaze on my teapot is cracked"_s);
    QVERIFY(view().viewport()->rect().intersects(view().visualRect(view().currentIndex())));
    // Without the search the chat itself is chosen.
    m_world->page().focusSearch();
    QTest::keyClick(list->search(), Qt::Key_Escape);
    QTRY_VERIFY(list->model()->rowCount() > 2);
    QTRY_COMPARE(list->list()->currentIndex().row(), list->model()->rowOf({.chat = ChatId(bob)}));
}

void TestChatReading::aMessageFarBackIsJumpedToAndLeftAgain()
{
    const qint64 alice = m_world->person(u"Alice"_s);
    m_world->says(alice, u"the needle"_s);
    for (int i = 0; i < 160; ++i)
        m_world->says(alice, u"hay %1"_s.arg(i));
    QVERIFY(choose(alice, u"hay 159"_s));
    QVERIFY(!rowWith(u"the needle"_s));   // not loaded
    const auto found = ChatWorld::wait(m_world->session().store().findMessages(u"needle"_s)).value();
    QCOMPARE(found.size(), 1);
    view().goTo(found.first().item);
    QTRY_VERIFY(view().currentRow() && chatRowText(*view().currentRow()) == u"the needle"_s);
    QVERIFY(!view().isFollowing());
    QVERIFY(view().chat()->hasNewer());
    // What arrives meanwhile is not put behind the wrong message.
    m_world->says(alice, u"news"_s);
    QTRY_COMPARE(m_world->page().list()->model()->rows()[0].conversation.preview.part(0), u"news"_s);
    QVERIFY(!rowWith(u"news"_s));
    // Scrolling down loads on, up to the end.
    const auto scrolledToTheEnd = [this] {
        view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum());
        return !view().chat()->hasNewer();
    };
    QTRY_VERIFY_WITH_TIMEOUT(scrolledToTheEnd(), 60'000);
    QTRY_VERIFY(rowWith(u"news"_s));
    QStringList hay;
    for (const QString &text : shown()) {
        if (text.startsWith(u"hay"_s))
            hay += text;
    }
    QCOMPARE(hay.size(), 160);
    QCOMPARE(hay.last(), u"hay 159"_s);

    // And End goes there at once.
    view().goTo(found.first().item);
    view().setFocus();
    view().goTo(ItemKey{1, 0});
    QTest::keyClick(&view(), Qt::Key_End);
    QTRY_VERIFY(view().isFollowing() && !view().chat()->hasNewer() && rowWith(u"news"_s));
}

void TestChatReading::aSearchThatFindsNothingSaysSo()
{
    auto *list = m_world->page().list();
    QTRY_VERIFY(list->model()->rowCount() >= 3);
    m_world->page().focusSearch();
    QTest::keyClicks(list->search(), u"nobody ever said this"_s);
    QTRY_VERIFY(list->model()->isLoaded() && !list->model()->isFinding() && list->model()->rowCount() == 0);
    QTRY_VERIFY(!list->list()->isVisible());
}

BOTDESK_TEST(TestChatReading)
#include "testchatreading.moc"
