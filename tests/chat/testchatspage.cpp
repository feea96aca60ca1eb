// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "chat/chatheader.h"
#include "chat/chatpagetest.h"
#include "chat/detailspane.h"
#include "chat/newchatdialog.h"
#include "support/testmain.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/tag.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! The page as an operator uses it, against the Sandbox over real sockets.
class TestChatsPage : public ChatPageTest
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(openWorld()); }
    void cleanup() { closeWorld(); }
    void nothingIsChosenAtFirst();
    void aPersonWritesAndIsAnsweredByKeyboardAlone();
    void aReplyNamesItsMessage();
    void theLastMessageIsEditedWithUp();
    void aPressAsksForItsAnswer();
    void aRefusedMessageKeepsEverything();
    void whoBlockedTheBotCannotBeWrittenTo();
    void aSupergroupLeadsBackToTheGroupThatItWas();
    void draftsSurviveChatsAndARestart();
    void whatCannotBeSentComesBackToItsChat();
    void deletingNamesTheLoss();
    void openingAChatReadsIt();
    void whatArrivesWhileReadingAboveIsCounted();
    void aChatIsAddedById();
    void everyControlHasAName();
};

void TestChatsPage::nothingIsChosenAtFirst()
{
    bool says = false;
    for (auto *empty : m_world->page().findChildren<EmptyState *>())
        says = says || (empty->isVisible() && empty->accessibleName() == u"Choose a chat"_s);
    QVERIFY(says);
    // The three people of the Sandbox have written already.
    QTRY_VERIFY(m_world->page().list()->model()->rowCount() >= 3);
}

void TestChatsPage::aPersonWritesAndIsAnsweredByKeyboardAlone()
{
    const qint64 alice = m_world->person(u"Alice"_s);
    m_world->says(alice, u"Where is my mug?"_s);
    auto *list = m_world->page().list();
    QTRY_COMPARE(list->model()->rowOf({.chat = ChatId(alice)}), 0);
    m_world->page().focusFirst();
    QVERIFY(list->list()->hasFocus());
    QTest::keyClick(list->list(), Qt::Key_Home);
    QTRY_VERIFY(shown().contains(u"Where is my mug?"_s));
    QTest::keyClick(list->list(), Qt::Key_Return);
    QVERIFY(composer().editor()->hasFocus());
    QTest::keyClicks(composer().editor(), u"On its way"_s);
    QTest::keyClick(composer().editor(), Qt::Key_Return);

    QTRY_VERIFY(m_world->phone(alice).contains(u"On its way"_s));
    QTRY_VERIFY(rowWith(u"On its way"_s) && rowWith(u"On its way"_s)->kind == ChatRow::Kind::Item);
    QVERIFY(rowWith(u"On its way"_s)->isOutgoing());
    QVERIFY(composer().isEmpty());
    QCOMPARE(shown().last(), u"On its way"_s);
    // It is in view, below everything else, at the right.
    const QRect rect = rectOf(*rowWith(u"On its way"_s));
    QVERIFY(view().viewport()->rect().contains(rect.center()));
    QTRY_VERIFY(list->model()->rows()[0].conversation.previewIsOutgoing);
}

void TestChatsPage::aReplyNamesItsMessage()
{
    const qint64 alice = openAlice(u"How long does a refund take?"_s);
    QVERIFY(alice);
    view().setFocus();
    view().setCurrentIndex(view().chat()->index(view().chat()->rowOf(rowWith(u"How long does a refund take?"_s)->id())));
    QTest::keyClick(&view(), Qt::Key_Return);
    QVERIFY(composer().editor()->hasFocus());
    QVERIFY(composer().draft().replyTo);
    write(u"3-5 days"_s);
    QTRY_VERIFY(rowWith(u"3-5 days"_s) && rowWith(u"3-5 days"_s)->message);
    const auto reply = rowWith(u"3-5 days"_s)->message->replyTo;
    QVERIFY(reply);
    QCOMPARE(reply->text, u"How long does a refund take?"_s);
    QVERIFY(!composer().draft().replyTo);
}

void TestChatsPage::theLastMessageIsEditedWithUp()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    write(u"Helo Alice"_s);
    QTRY_VERIFY(rowWith(u"Helo Alice"_s) && rowWith(u"Helo Alice"_s)->kind == ChatRow::Kind::Item);
    QTest::keyClick(composer().editor(), Qt::Key_Up);
    QVERIFY(composer().isEditing());
    QCOMPARE(composer().editor()->toPlainText(), u"Helo Alice"_s);
    composer().editor()->selectAll();
    write(u"Hello Alice"_s);
    QTRY_VERIFY(m_world->phone(alice).contains(u"Hello Alice"_s));
    QVERIFY(!m_world->phone(alice).contains(u"Helo Alice"_s));
    QTRY_VERIFY(rowWith(u"Hello Alice"_s) && !rowWith(u"Hello Alice"_s)->item.versions.isEmpty());
    QVERIFY(!composer().isEditing());
    QVERIFY(view().chat()->data(view().chat()->index(view().chat()->rowOf(rowWith(u"Hello Alice"_s)->id())),
                                Qt::AccessibleTextRole).toString().contains(u"edited"_s));
}

void TestChatsPage::aPressAsksForItsAnswer()
{
    const qint64 alice = openAlice(u"Refund please"_s);
    QVERIFY(alice);
    const QJsonArray row{QJsonObject{{u"text"_s, u"Refund"_s}, {u"callback_data"_s, u"refund:1"_s}},
                         QJsonObject{{u"text"_s, u"Replace"_s}, {u"callback_data"_s, u"replace:1"_s}}};
    const auto sent = m_world->call(u"sendMessage"_s,
                                    {{u"chat_id"_s, alice}, {u"text"_s, u"What shall we do?"_s},
                                     {u"reply_markup"_s, QJsonObject{{u"inline_keyboard"_s, QJsonArray{QJsonValue(row)}}}}});
    QTRY_VERIFY(rowWith(u"What shall we do?"_s));
    m_world->control("POST", u"press"_s, {{u"from"_s, alice}, {u"chat_id"_s, alice},
                                          {u"message_id"_s, sent[u"message_id"_s]}, {u"row"_s, 0}, {u"column"_s, 0}});
    const auto waiting = [&]() -> const ChatRow * {
        for (const ChatRow &each : view().chat()->rows()) {
            if (each.item.kind == ChatItem::Kind::Query && each.isWaiting(QDateTime::currentMSecsSinceEpoch()))
                return &each;
        }
        return nullptr;
    };
    QTRY_VERIFY(waiting());
    QCOMPARE(rowWith(u"What shall we do?"_s)->waitingData, QSet<QString>{u"refund:1"_s});
    QTRY_COMPARE(m_world->page().list()->model()->rows()[0].conversation.waiting, 1);

    // The button stands at the end of its strip; the dialog opens over the page.
    QSignalSpy asked(&view(), &ChatView::actionAsked);
    const QRect strip = rectOf(*waiting());
    for (int x = strip.right(); x > strip.left() && asked.isEmpty(); x -= 10)
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, {x, strip.top() + 14});
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).value<RowAction>(), RowAction::Answer);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QApplication::activeModalWidget()->close();

    m_world->call(u"answerCallbackQuery"_s, {{u"callback_query_id"_s, waiting()->item.queryId}});
    QTRY_VERIFY(!waiting());
    QTRY_VERIFY(rowWith(u"What shall we do?"_s)->waitingData.isEmpty());
}

void TestChatsPage::aRefusedMessageKeepsEverything()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    composer().reply(MessageId(999'999), u"Alice"_s, u"gone"_s);   // no such message
    write(u"Dear Alice"_s);
    const auto failed = [&]() -> const ChatRow * {
        for (const ChatRow &row : view().chat()->rows()) {
            if (row.kind == ChatRow::Kind::Outbox && row.entry.state == OutboxEntry::State::Failed)
                return &row;
        }
        return nullptr;
    };
    QTRY_VERIFY(failed());
    QVERIFY(composer().isEmpty());
    QVERIFY(stripText(*failed(), 0).contains(u"not found"_s));
    QTRY_COMPARE(m_world->page().list()->model()->rows()[0].conversation.failed, 1);

    QSignalSpy asked(&view(), &ChatView::actionAsked);
    const QRect rect = rectOf(*failed());
    const auto click = [&](RowAction action) {
        for (int y = rect.bottom(); y > rect.top(); y -= 6) {
            for (int x = rect.right() - 20; x > rect.right() - 400; x -= 12) {
                const ChatHit hit = static_cast<ChatDelegate *>(view().itemDelegate())
                                        ->hitAt(view().indexAt({x, y}), QPoint(x, y) - rect.topLeft());
                if (hit.action == action)
                    return QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, {x, y});
            }
        }
    };
    click(RowAction::EditUnsent);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(composer().editor()->toPlainText(), u"Dear Alice"_s);
    QCOMPARE(composer().draft().replyTo, MessageId(999'999));
    QTRY_VERIFY(!failed());
}

void TestChatsPage::whoBlockedTheBotCannotBeWrittenTo()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    m_world->control("POST", u"block"_s, {{u"from"_s, alice}, {u"blocked"_s, true}});
    QTRY_VERIFY(!composer().editor()->isEnabled());
    const auto says = [this](const QString &words) {
        const auto banners = composer().findChildren<Banner *>();
        return std::any_of(banners.begin(), banners.end(),
                           [&words](const Banner *banner) { return banner->isVisible() && banner->text().contains(words); });
    };
    QVERIFY(says(u"has blocked the bot"_s));
    // The name may be known later than the fact.
    Conversation renamed = m_world->page().chat()->conversation();
    renamed.title = u"Alice Cooper"_s;
    m_world->page().chat()->conversationChanged(renamed);
    QVERIFY(says(u"Alice Cooper has blocked the bot"_s));

    // One try, all the same: the server says no in its own words, and the composer is closed again.
    const auto tag = [this] {
        for (const auto *each : m_world->page().chat()->header()->findChildren<Tag *>()) {
            if (each->isVisible() && each->text() == u"blocked"_s)
                return true;
        }
        return false;
    };
    QVERIFY(tag());
    const auto tryAnyway = [this]() -> QAbstractButton * {
        for (auto *button : composer().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == u"Try all the same"_s)
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(tryAnyway());   // a button that is new shows a turn later
    QTest::mouseClick(tryAnyway(), Qt::LeftButton);
    QVERIFY(composer().editor()->isEnabled());
    write(u"Are you there?"_s);
    QTRY_VERIFY(rowWith(u"Are you there?"_s) && rowWith(u"Are you there?"_s)->entry.state == OutboxEntry::State::Failed);
    QTRY_VERIFY(!composer().editor()->isEnabled());

    m_world->control("POST", u"block"_s, {{u"from"_s, alice}, {u"blocked"_s, false}});
    QTRY_VERIFY(composer().editor()->isEnabled());
    QVERIFY(!tag());
}

void TestChatsPage::aSupergroupLeadsBackToTheGroupThatItWas()
{
    const qint64 alice = m_world->person(u"Alice"_s);
    const qint64 group = m_world->control("POST", u"groups"_s, {{u"type"_s, u"group"_s}, {u"title"_s, u"Garden"_s},
                                                                {u"members"_s, QJsonArray{alice, number(m_world->session().profile().botId)}}})["id"_L1].toInteger();
    m_world->control("POST", u"send"_s, {{u"from"_s, alice}, {u"chat_id"_s, group}, {u"text"_s, u"/water the plants"_s}});
    QVERIFY(choose(group, u"/water the plants"_s));
    composer().focusEditor();
    // Not yet on disk when the group moves.
    QTest::keyClicks(composer().editor(), u"half a thought"_s);
    QSignalSpy told(m_world->page().chat(), &ChatPane::told);
    const qint64 moved = m_world->control("POST", u"migrate"_s, {{u"chat_id"_s, group}})["id"_L1].toInteger();
    QTRY_COMPARE(told.size(), 1);
    m_world->page().openChat({.chat = ChatId(moved)});
    QTRY_COMPARE(m_world->page().chat()->conversation().key.chat, ChatId(moved));
    QTRY_COMPARE(composer().editor()->toPlainText(), u"half a thought"_s);
    QTRY_COMPARE(m_world->session().store().drafts().result()->size(), 1);
    QCOMPARE(m_world->session().store().drafts().result()->first().conversation.chat, ChatId(moved));
    const auto wayBack = [this]() -> QAction * {
        delete m_world->page().chat()->findChild<QMenu *>({}, Qt::FindDirectChildrenOnly);
        emit m_world->page().chat()->header()->menuAsked({});
        const auto *menu = m_world->page().chat()->findChild<QMenu *>({}, Qt::FindDirectChildrenOnly);
        const auto actions = menu ? menu->actions() : QList<QAction *>();
        const auto its = std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return action->text().contains(u"before it was a supergroup"_s); });
        return its == actions.end() ? nullptr : *its;
    };
    QTRY_VERIFY(wayBack());
    wayBack()->trigger();
    delete m_world->page().chat()->findChild<QMenu *>({}, Qt::FindDirectChildrenOnly);
    QTRY_COMPARE(m_world->page().chat()->conversation().key.chat, ChatId(group));
    QCOMPARE(composer().editor()->toPlainText(), QString());
}

void TestChatsPage::draftsSurviveChatsAndARestart()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    composer().focusEditor();
    QTest::keyClicks(composer().editor(), u"half a thought"_s);
    auto *list = m_world->page().list();
    QTest::keyClick(&m_world->page(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(m_world->page().chat()->conversation().key.chat != ChatId(alice));
    QCOMPARE(composer().editor()->toPlainText(), QString());
    QTest::keyClick(&m_world->page(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(composer().editor()->toPlainText(), u"half a thought"_s);
    QTRY_VERIFY(list->model()->conversation({.chat = ChatId(alice)})->hasDraft);

    QTest::keyClicks(composer().editor(), u", and more"_s);
    m_world->close();
    m_world->open();
    QTRY_VERIFY(m_world->page().list()->model()->rowOf({.chat = ChatId(alice)}) >= 0);
    m_world->page().openChat({.chat = ChatId(alice)});
    QTRY_COMPARE(composer().editor()->toPlainText(), u"half a thought, and more"_s);
}

void TestChatsPage::whatCannotBeSentComesBackToItsChat()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    composer().focusEditor();
    QTest::keyClicks(composer().editor(), u"half a thought"_s);
    QSignalSpy told(m_world->page().chat(), &ChatPane::told);
    // Too long: the outbox does not take it. By the time that it says so another chat is open.
    emit composer().contentReady({.conversation = {.chat = ChatId(alice)}, .method = u"sendMessage"_s, .text = QString(5000, u'x')});
    QTest::keyClick(&m_world->page(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(m_world->page().chat()->conversation().key.chat != ChatId(alice));
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(composer().editor()->toPlainText(), QString());
    QTest::keyClick(&m_world->page(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(composer().editor()->toPlainText(), u"half a thought\n"_s + QString(5000, u'x'));
}

void TestChatsPage::deletingNamesTheLoss()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    write(u"A mistake"_s);
    QTRY_VERIFY(rowWith(u"A mistake"_s) && rowWith(u"A mistake"_s)->kind == ChatRow::Kind::Item);
    view().setFocus();
    view().setCurrentIndex(view().chat()->index(view().chat()->rowOf(rowWith(u"A mistake"_s)->id())));
    QTest::keyClick(&view(), Qt::Key_Delete);
    QTRY_VERIFY(qobject_cast<QMessageBox *>(QApplication::activeModalWidget()));
    auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QVERIFY(box->text().contains(u"A mistake"_s));
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    for (auto *button : box->findChildren<QPushButton *>()) {
        if (button->text() == u"Delete"_s) {
            button->click();
            break;
        }
    }
    QTRY_VERIFY(!m_world->phone(alice).contains(u"A mistake"_s));
    QTRY_VERIFY(rowWith(u"A mistake"_s)->item.isDeleted);
}

void TestChatsPage::openingAChatReadsIt()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    const auto unread = [&] { return m_world->page().list()->model()->conversation({.chat = ChatId(alice)})->unread; };
    QTRY_COMPARE(unread(), 0);
    m_world->says(alice, u"And another thing"_s);
    QTRY_VERIFY(shown().contains(u"And another thing"_s));
    QTRY_COMPARE(unread(), 0);
}

void TestChatsPage::whatArrivesWhileReadingAboveIsCounted()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    for (int i = 0; i < 30; ++i)
        m_world->says(alice, u"line %1"_s.arg(i));
    QTRY_VERIFY(shown().contains(u"line 29"_s));
    QTRY_COMPARE(view().verticalScrollBar()->value(), view().verticalScrollBar()->maximum());
    view().verticalScrollBar()->setValue(100);
    QVERIFY(!view().isFollowing());
    const QModelIndex first = view().indexAt({view().width() / 2, 60});
    const int top = view().visualRect(first).top();
    m_world->says(alice, u"news"_s);
    QTRY_VERIFY(shown().contains(u"news"_s));
    QCOMPARE(view().visualRect(view().chat()->index(first.row())).top(), top);   // nothing moved
    QPushButton *jump = nullptr;
    for (auto *button : view().findChildren<QPushButton *>())
        jump = button->isVisible() ? button : jump;
    QVERIFY(jump);
    QCOMPARE(jump->text(), u"1 new"_s);
    jump->click();
    QTRY_COMPARE(view().verticalScrollBar()->value(), view().verticalScrollBar()->maximum());
    QVERIFY(!jump->isVisible());
}

void TestChatsPage::aChatIsAddedById()
{
    const qint64 alice = m_world->person(u"Alice"_s);
    QTest::keyClick(&m_world->page(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<NewChatDialog *>(QApplication::activeModalWidget()));
    auto *dialog = qobject_cast<NewChatDialog *>(QApplication::activeModalWidget());
    dialog->field()->setText(u"no chat"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    auto *trouble = dialog->findChild<Banner *>();
    QVERIFY(trouble->isVisible());
    dialog->field()->setText(u"123456"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(trouble->isVisible());
    dialog->field()->setText(QString::number(alice));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(m_world->page().chat()->conversation().key.chat, ChatId(alice));
    QVERIFY(m_world->page().chat()->conversation().title.startsWith(u"Alice"_s));
}

void TestChatsPage::everyControlHasAName()
{
    QVERIFY(openAlice(u"Hello"_s));
    for (auto *widget : m_world->page().findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
            || qobject_cast<QScrollBar *>(widget) || widget->inherits("QScrollArea");
        QVERIFY2(isNamed, widget->metaObject()->className());
    }
}

BOTDESK_TEST(TestChatsPage)
#include "testchatspage.moc"
