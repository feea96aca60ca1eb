// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "answers/inlineanswer.h"
#include "answers/precheckoutanswer.h"
#include "answers/shippinganswer.h"
#include "chat/chatbubble.h"
#include "chat/chatpagetest.h"
#include "chat/forwarddialog.h"
#include "chat/versionsdialog.h"
#include "support/testmain.h"
#include "widgets/button.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! What can be done with what stands in a conversation, against the Sandbox over real sockets.
class TestChatActions : public ChatPageTest
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(openWorld()); }
    void cleanup() { closeWorld(); }
    void aMessageIsPinnedAndUnpinned();
    void theBotsReactionIsShownAndTakenBack();
    void aMessageIsForwardedByTheDialog();
    void aJoinRequestIsDecided_data();
    void aJoinRequestIsDecided();
    void versionsOfAnEditedMessageAreShown();
    void votesAreApplied();
    void whatTheServerTellsIsALine();
    void anInlineQueryIsAnsweredPageByPage();
    void aPaymentIsShippedAndChecked();
    void anUnknownOutcomeIsToldAndNothingIsSentByItself();
    void anUnknownOutcomeSurvivesARestart();
    void sendingAgainIsAskedFor();
    void aMessageToAGroupThatMovedArrives();
    void aGroupThatMovedLeadsToItsSupergroup();

private:
    qint64 bot();
    qint64 makeGroup(const QString &title);
    const ChatRow *rowOfKind(ChatItem::Kind kind, bool waits = true) const;
    const ChatRow *outboxRow(OutboxEntry::State state) const;
    int callsOf(const QString &method);
    template <typename Dialog>
    Dialog *answerTo(const char *type);
    static bool confirm(QDialog *dialog);
};

qint64 TestChatActions::bot()
{
    return m_world->control("GET", u"state"_s)[u"bots"_s].toArray().first()[u"id"_s].toInteger();
}

//! A supergroup of Alice's in which the bot is an administrator; opened.
qint64 TestChatActions::makeGroup(const QString &title)
{
    const qint64 group = m_world->control("POST", u"groups"_s, {{u"title"_s, title}, {u"type"_s, u"supergroup"_s},
                                                                {u"members"_s, QJsonArray{m_world->person(u"Alice"_s), bot()}}})[u"id"_s].toInteger();
    m_world->control("POST", u"member"_s, {{u"chat_id"_s, group}, {u"user_id"_s, bot()}, {u"status"_s, u"administrator"_s}});
    m_world->page().openChat({.chat = ChatId(group)});
    return group;
}

const ChatRow *TestChatActions::rowOfKind(ChatItem::Kind kind, bool waits) const
{
    for (const ChatRow &row : view().chat()->rows()) {
        if (row.kind == ChatRow::Kind::Item && row.item.kind == kind && row.item.answeredMs.has_value() != waits)
            return &row;
    }
    return nullptr;
}

const ChatRow *TestChatActions::outboxRow(OutboxEntry::State state) const
{
    for (const ChatRow &row : view().chat()->rows()) {
        if (row.kind == ChatRow::Kind::Outbox && row.entry.state == state)
            return &row;
    }
    return nullptr;
}

int TestChatActions::callsOf(const QString &method)
{
    int calls = 0;
    for (const QJsonValue entry : m_world->control("GET", u"log"_s)[u"entries"_s].toArray())
        calls += entry[u"kind"_s] == u"call"_s && entry[u"method"_s] == method;
    return calls;
}

//! Presses Answer… at the query of @p type that waits. @return the dialog, or null.
template <typename Dialog>
Dialog *TestChatActions::answerTo(const char *type)
{
    const auto row = [&]() -> const ChatRow * {
        const ChatRow *query = rowOfKind(ChatItem::Kind::Query);
        return query && query->item.type == QLatin1StringView(type) ? query : nullptr;
    };
    if (!QTest::qWaitFor([&] { return row() != nullptr; }, 10000) || !press(*row(), RowAction::Answer))
        return nullptr;
    const auto dialog = [] { return qobject_cast<Dialog *>(QApplication::activeModalWidget()); };
    return QTest::qWaitFor([&] { return dialog() != nullptr; }) ? dialog() : nullptr;
}

//! Presses what sends, or does what the dialog asks about.
bool TestChatActions::confirm(QDialog *dialog)
{
    for (auto *button : dialog->findChildren<Button *>()) {
        if ((button->look() == Button::Look::Primary || button->look() == Button::Look::DestructiveFill) && button->isEnabled()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    }
    return false;
}

void TestChatActions::aMessageIsPinnedAndUnpinned()
{
    const qint64 alice = openAlice(u"My address is new"_s);
    QVERIFY(alice);
    const auto pinned = [&] { return m_world->control("GET", u"chats/%1/messages"_s.arg(alice))[u"pinned"_s].toArray(); };
    QVERIFY(takeFromMenu(*rowWith(u"My address is new"_s), {u"Pin"_s}));
    QTRY_COMPARE(pinned(), (QJsonArray{number(*rowWith(u"My address is new"_s)->item.message)}));
    QVERIFY(takeFromMenu(*rowWith(u"My address is new"_s), {u"Unpin"_s}));
    QTRY_COMPARE(pinned(), QJsonArray());
}

void TestChatActions::theBotsReactionIsShownAndTakenBack()
{
    const qint64 alice = openAlice(u"Thank you!"_s);
    QVERIFY(alice);
    QVERIFY(takeFromMenu(*rowWith(u"Thank you!"_s), {u"React"_s, u"👍"_s}));
    QTRY_COMPARE(rowWith(u"Thank you!"_s)->item.reactions, (QList<ItemReaction>{{u"emoji"_s, u"👍"_s, 1, {}, true}}));
    const auto shownReaction = [this] { return reactionText(reactionsTo(*rowWith(u"Thank you!"_s)).value(0)); };
    QCOMPARE(shownReaction(), u"👍"_s);
    QVERIFY(chatRowInWords(*rowWith(u"Thank you!"_s)).contains(u"👍 1 times, also from the bot"_s));
    QVERIFY(takeFromMenu(*rowWith(u"Thank you!"_s), {u"React"_s, u"🔥"_s}));
    QTRY_COMPARE(shownReaction(), u"🔥"_s);
    QVERIFY(takeFromMenu(*rowWith(u"Thank you!"_s), {u"React"_s, u"Take the reaction back"_s}));
    QTRY_VERIFY(rowWith(u"Thank you!"_s)->item.reactions.isEmpty());
}

void TestChatActions::aMessageIsForwardedByTheDialog()
{
    const qint64 bob = m_world->person(u"Bob"_s);
    QVERIFY(openAlice(u"The kiln is ready"_s));
    QVERIFY(takeFromMenu(*rowWith(u"The kiln is ready"_s), {u"Forward to…"_s}));
    QTRY_VERIFY(qobject_cast<ForwardDialog *>(QApplication::activeModalWidget()));
    auto *dialog = qobject_cast<ForwardDialog *>(QApplication::activeModalWidget());
    QTRY_VERIFY(dialog->findChild<QLineEdit *>()->hasFocus());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Bob"_s);
    const auto first = [&] { return dialog->list()->model()->index(0, 0); };
    QTRY_VERIFY(first().isValid() && first().data().toString().startsWith(u"Bob"_s));
    QTest::mouseClick(dialog->list()->viewport(), Qt::LeftButton, {}, dialog->list()->visualRect(first()).center());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(m_world->phone(bob).contains(u"The kiln is ready"_s));
    // It stands in Bob's conversation, as ours and with where it came from.
    m_world->page().openChat({.chat = ChatId(bob)});
    QTRY_COMPARE(view().chat()->key().chat, ChatId(bob));
    QTRY_VERIFY(sentRow(u"The kiln is ready"_s));
    QVERIFY(sentRow(u"The kiln is ready"_s)->isOutgoing());
    QVERIFY(bubbleOf(*sentRow(u"The kiln is ready"_s)).forwardedFrom.contains(u"Alice"_s));
}

void TestChatActions::aJoinRequestIsDecided_data()
{
    QTest::addColumn<RowAction>("action");
    QTest::addColumn<QString>("status");
    QTest::newRow("approved") << RowAction::Approve << u"member"_s;
    QTest::newRow("declined") << RowAction::Decline << u"left"_s;
}

void TestChatActions::aJoinRequestIsDecided()
{
    QFETCH(RowAction, action);
    QFETCH(QString, status);
    const qint64 group = makeGroup(u"Potters"_s);
    const qint64 bob = m_world->person(u"Bob"_s);
    m_world->control("POST", u"member"_s, {{u"chat_id"_s, group}, {u"user_id"_s, bob}, {u"status"_s, u"requested"_s}});
    QTRY_VERIFY(rowOfKind(ChatItem::Kind::JoinRequest));
    QVERIFY(stripText(*rowOfKind(ChatItem::Kind::JoinRequest), 0).contains(u"asks to join"_s));
    QVERIFY(press(*rowOfKind(ChatItem::Kind::JoinRequest), action));
    QTRY_VERIFY(rowOfKind(ChatItem::Kind::JoinRequest, false));
    QVERIFY(rowActions(*rowOfKind(ChatItem::Kind::JoinRequest, false), QDateTime::currentMSecsSinceEpoch()).isEmpty());
    QCOMPARE(m_world->call(u"getChatMember"_s, {{u"chat_id"_s, group}, {u"user_id"_s, bob}})[u"status"_s].toString(), status);
}

void TestChatActions::versionsOfAnEditedMessageAreShown()
{
    const qint64 alice = openAlice(u"I want two mugs"_s);
    QVERIFY(alice);
    const qint64 message = number(*rowWith(u"I want two mugs"_s)->item.message);
    m_world->control("POST", u"edit"_s, {{u"from"_s, alice}, {u"chat_id"_s, alice}, {u"message_id"_s, message}, {u"text"_s, u"I want three mugs"_s}});
    QTRY_VERIFY(rowWith(u"I want three mugs"_s));
    QVERIFY(!rowWith(u"I want two mugs"_s));
    QVERIFY(takeFromMenu(*rowWith(u"I want three mugs"_s), {u"Versions…"_s}));
    QTRY_VERIFY(qobject_cast<VersionsDialog *>(QApplication::activeModalWidget()));
    auto *dialog = qobject_cast<VersionsDialog *>(QApplication::activeModalWidget());
    QStringList texts;
    const auto read = [&] {
        texts.clear();
        for (auto *label : dialog->findChildren<QLabel *>())
            texts += label->text();
        return texts.size() >= 4;
    };
    QTRY_VERIFY(read());
    QVERIFY(texts.contains(u"I want two mugs"_s));
    QVERIFY(texts.contains(u"I want three mugs"_s));
    dialog->close();
}

void TestChatActions::votesAreApplied()
{
    const qint64 alice = openAlice(u"Which colours do you have?"_s);
    QVERIFY(alice);
    const auto poll = m_world->call(u"sendPoll"_s, {{u"chat_id"_s, alice}, {u"question"_s, u"Next colour?"_s}, {u"is_anonymous"_s, false},
                                                    {u"options"_s, QJsonArray{QJsonObject{{u"text"_s, u"Blue"_s}}, QJsonObject{{u"text"_s, u"Green"_s}}}}});
    const auto text = [&] {
        for (const ChatRow &row : view().chat()->rows()) {
            if (row.message && row.message->contentKind == "poll"_L1)
                return bubbleOf(row).text;
        }
        return QString();
    };
    QTRY_VERIFY(text().contains(u"Green – 0 vote"_s));
    const auto vote = [&](const QJsonArray &options) {
        m_world->control("POST", u"vote"_s, {{u"from"_s, alice}, {u"chat_id"_s, alice}, {u"message_id"_s, poll[u"message_id"_s]}, {u"options"_s, options}});
    };
    vote({1});
    QTRY_VERIFY(text().contains(u"Green – 1 vote(s) (Alice"_s));
    vote({});
    QTRY_VERIFY(text().contains(u"Green – 0 vote"_s) && !text().contains(u"Alice"_s));
}

void TestChatActions::whatTheServerTellsIsALine()
{
    const qint64 group = makeGroup(u"Potters"_s);
    m_world->control("POST", u"member"_s, {{u"chat_id"_s, group}, {u"user_id"_s, m_world->person(u"Bob"_s)}, {u"status"_s, u"member"_s}});
    const auto line = [&]() -> const ChatRow * {
        for (const ChatRow &row : view().chat()->rows()) {
            if (row.message && row.message->contentKind == "new_chat_members"_L1 && chatRowText(row).contains(u"Bob"_s))
                return &row;
        }
        return nullptr;
    };
    QTRY_VERIFY2(line(), qPrintable(shown().join(u'|')));
    QVERIFY(!line()->isBubble());
    QVERIFY(line()->message->isService());
    QVERIFY(serviceText(*line()).contains(u"Bob"_s));
}

void TestChatActions::anInlineQueryIsAnsweredPageByPage()
{
    const qint64 alice = openAlice(u"Do you have mugs?"_s);
    QVERIFY(alice);
    m_world->control("POST", u"switches"_s, {{u"inline"_s, true}});
    const auto query = [&](const QString &offset) {
        return m_world->control("POST", u"inline"_s, {{u"from"_s, alice}, {u"query"_s, u"mug"_s}, {u"offset"_s, offset}})[u"inline_query_id"_s].toString();
    };
    const auto answer = [&](const QString &id) { return m_world->control("GET", u"queries/%1/answer"_s.arg(id)); };
    const QString first = query({});
    auto *dialog = answerTo<InlineAnswer>("inline_query");
    QVERIFY(dialog);
    auto *articles = dialog->findChild<QTableWidget *>();
    articles->item(0, 0)->setText(u"Blue mug"_s);
    articles->item(0, 2)->setText(u"A blue mug, please"_s);
    for (auto *field : dialog->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"next_offset"_s)
            field->setText(u"page 2"_s);
    }
    QVERIFY(confirm(dialog));
    QTRY_VERIFY(answer(first)[u"is_answered"_s].toBool());
    QCOMPARE(answer(first)[u"next_offset"_s].toString(), u"page 2"_s);
    QCOMPARE(answer(first)[u"results"_s][0][u"title"_s].toString(), u"Blue mug"_s);

    const QString second = query(u"page 2"_s);
    QVERIFY(second != first);
    const auto shownOffset = [this] {
        const auto *row = rowOfKind(ChatItem::Kind::Query);
        return row ? row->item.summary.part(1) : QString();
    };
    QTRY_COMPARE(shownOffset(), u"page 2"_s);
    dialog = answerTo<InlineAnswer>("inline_query");
    QVERIFY(dialog);
    QVERIFY(confirm(dialog));
    QTRY_VERIFY(answer(second)[u"is_answered"_s].toBool());
    QTRY_VERIFY(!rowOfKind(ChatItem::Kind::Query));
}

void TestChatActions::aPaymentIsShippedAndChecked()
{
    const qint64 alice = openAlice(u"I would like to pay"_s);
    QVERIFY(alice);
    const auto invoice = m_world->call(
        u"sendInvoice"_s, {{u"chat_id"_s, alice}, {u"title"_s, u"Two mugs"_s}, {u"description"_s, u"Blue"_s}, {u"payload"_s, u"order 8841"_s},
                           {u"provider_token"_s, u"sandbox"_s}, {u"currency"_s, u"EUR"_s}, {u"need_shipping_address"_s, true},
                           {u"is_flexible"_s, true}, {u"prices"_s, QJsonArray{QJsonObject{{u"label"_s, u"Mugs"_s}, {u"amount"_s, 1840}}}}});
    QVERIFY(!invoice.isEmpty());
    const QJsonObject address{{u"country_code"_s, u"DE"_s}, {u"state"_s, u""_s}, {u"city"_s, u"Ulm"_s}, {u"street_line1"_s, u"Hof 1"_s},
                              {u"street_line2"_s, u""_s}, {u"post_code"_s, u"89073"_s}};
    const QString query = m_world->control("POST", u"pay"_s, {{u"from"_s, alice}, {u"chat_id"_s, alice}, {u"message_id"_s, invoice[u"message_id"_s]},
                                                             {u"order_info"_s, QJsonObject{{u"shipping_address"_s, address}}}})[u"shipping_query_id"_s].toString();
    auto *shipping = answerTo<ShippingAnswer>("shipping_query");
    QVERIFY(shipping);
    QVERIFY(confirm(shipping));
    const auto stage = [&](const QString &id) { return m_world->control("GET", u"queries/%1/answer"_s.arg(id))[u"stage"_s].toString(); };
    QTRY_COMPARE(stage(query), u"shipping_answered"_s);
    QTRY_VERIFY(!rowOfKind(ChatItem::Kind::Query));

    const QString checkout = m_world->control("POST", u"pay"_s, {{u"from"_s, alice}, {u"shipping_query_id"_s, query}, {u"option"_s, u"1"_s}})[u"pre_checkout_query_id"_s].toString();
    auto *preCheckout = answerTo<PreCheckoutAnswer>("pre_checkout_query");
    QVERIFY(preCheckout);
    QVERIFY(confirm(preCheckout));
    QTRY_COMPARE(stage(checkout), u"paid"_s);
    const auto isPaid = [&] {
        return std::any_of(view().chat()->rows().begin(), view().chat()->rows().end(), [](const ChatRow &row) {
            return row.message && row.message->contentKind == "successful_payment"_L1;
        });
    };
    QTRY_VERIFY(isPaid());
}

void TestChatActions::anUnknownOutcomeIsToldAndNothingIsSentByItself()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    composer().reply(*rowWith(u"Hello"_s)->item.message, u"Alice"_s, u"Hello"_s);
    m_world->control("POST", u"faults"_s, {{u"kind"_s, u"drop"_s}, {u"method"_s, u"sendMessage"_s}, {u"next"_s, 1}});
    write(u"Dear Alice"_s);
    QTRY_VERIFY(outboxRow(OutboxEntry::State::Unknown));
    const ChatRow row = *outboxRow(OutboxEntry::State::Unknown);
    QVERIFY(stripText(row, 0).contains(u"It is not known whether Telegram has this message"_s));
    QVERIFY(chatRowInWords(row).contains(u"it is not known whether it was sent"_s));
    QCOMPARE(row.draft.text, u"Dear Alice"_s);   // all of it is kept
    QCOMPARE(row.draft.replyTo, rowWith(u"Hello"_s)->item.message);
    QTRY_COMPARE(m_world->page().list()->model()->rows()[0].conversation.failed, 1);
    // Another message goes out; the one in doubt stays.
    write(u"Anything else?"_s);
    QTRY_VERIFY(sentRow(u"Anything else?"_s));
    QCOMPARE(callsOf(u"sendMessage"_s), 2);
    QVERIFY(outboxRow(OutboxEntry::State::Unknown));
}

void TestChatActions::anUnknownOutcomeSurvivesARestart()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    m_world->control("POST", u"faults"_s, {{u"kind"_s, u"drop"_s}, {u"method"_s, u"sendMessage"_s}, {u"next"_s, 1}});
    write(u"Dear Alice"_s);
    QTRY_VERIFY(outboxRow(OutboxEntry::State::Unknown));
    m_world->close();
    m_world->open();
    QTRY_VERIFY(m_world->page().list()->model()->rowOf({.chat = ChatId(alice)}) >= 0);
    m_world->page().openChat({.chat = ChatId(alice)});
    QTRY_VERIFY(outboxRow(OutboxEntry::State::Unknown));
    m_world->says(alice, u"Are you there?"_s);
    QTRY_VERIFY(rowWith(u"Are you there?"_s));
    QVERIFY(outboxRow(OutboxEntry::State::Unknown));
    QCOMPARE(callsOf(u"sendMessage"_s), 1);
}

void TestChatActions::sendingAgainIsAskedFor()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    m_world->control("POST", u"faults"_s, {{u"kind"_s, u"drop"_s}, {u"method"_s, u"sendMessage"_s}, {u"next"_s, 1}});
    write(u"Dear Alice"_s);
    QTRY_VERIFY(outboxRow(OutboxEntry::State::Unknown));
    const auto box = [] { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); };
    QVERIFY(press(*outboxRow(OutboxEntry::State::Unknown), RowAction::Retry));
    QTRY_VERIFY(box());
    QVERIFY(box()->text().contains(u"It is not known whether Telegram has this message"_s));
    QCOMPARE(box()->defaultButton(), box()->button(QMessageBox::Cancel));
    QTest::keyClick(box(), Qt::Key_Escape);
    QTRY_VERIFY(!box());
    QCOMPARE(callsOf(u"sendMessage"_s), 1);

    QVERIFY(press(*outboxRow(OutboxEntry::State::Unknown), RowAction::Retry));
    QTRY_VERIFY(box());
    QVERIFY(confirm(box()));
    QTRY_VERIFY(sentRow(u"Dear Alice"_s));
    QCOMPARE(callsOf(u"sendMessage"_s), 2);
    QVERIFY(!outboxRow(OutboxEntry::State::Unknown));
}

void TestChatActions::aMessageToAGroupThatMovedArrives()
{
    const qint64 alice = m_world->person(u"Alice"_s);
    const qint64 group = m_world->control("POST", u"groups"_s, {{u"title"_s, u"Old kiln"_s}, {u"type"_s, u"group"_s},
                                                                {u"members"_s, QJsonArray{alice, bot()}}})[u"id"_s].toInteger();
    m_world->page().openChat({.chat = ChatId(group)});
    const qint64 moved = m_world->control("POST", u"migrate"_s, {{u"chat_id"_s, group}})[u"id"_s].toInteger();
    QVERIFY(moved != 0 && moved != group);
    Draft draft;
    draft.conversation.chat = ChatId(group);
    draft.text = u"Still here"_s;
    QVERIFY(m_world->wait(m_world->session().send(draft)));
    QTRY_VERIFY(m_world->page().list()->model()->rowOf({.chat = ChatId(moved)}) >= 0);
    m_world->page().openChat({.chat = ChatId(moved)});
    QTRY_VERIFY(sentRow(u"Still here"_s));
}

void TestChatActions::aGroupThatMovedLeadsToItsSupergroup()
{
    const qint64 group = m_world->control("POST", u"groups"_s, {{u"title"_s, u"Old kiln"_s}, {u"type"_s, u"group"_s},
                                                                {u"members"_s, QJsonArray{m_world->person(u"Alice"_s), bot()}}})[u"id"_s].toInteger();
    m_world->page().openChat({.chat = ChatId(group)});
    QTRY_VERIFY(view().chat()->key().chat == ChatId(group) && view().chat()->isLoaded());
    QVERIFY(composer().editor()->isEnabled());
    const qint64 moved = m_world->control("POST", u"migrate"_s, {{u"chat_id"_s, group}})[u"id"_s].toInteger();
    QTRY_VERIFY(!composer().editor()->isEnabled());
    QPushButton *wayOn = nullptr;
    for (auto *button : composer().findChildren<QPushButton *>()) {
        if (button->text() == u"Go to the supergroup"_s && button->isVisible())
            wayOn = button;
    }
    QVERIFY(wayOn);
    QTest::mouseClick(wayOn, Qt::LeftButton);
    QTRY_COMPARE(m_world->page().chat()->conversation().key.chat, ChatId(moved));
    QTRY_VERIFY(composer().editor()->isEnabled());
    write(u"Hello again"_s);
    QTRY_VERIFY(sentRow(u"Hello again"_s));
}

BOTDESK_TEST(TestChatActions)
#include "testchatactions.moc"
