// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "chat/chatmodel.h"
#include "chat/conversationlistmodel.h"
#include "chat/rowbuttons.h"
#include "store/store.h"
#include "store/storetesting.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

class TestChatModels : public QObject
{
    Q_OBJECT
private slots:
    void rowsGoFromOneStateToTheNext_data();
    void rowsGoFromOneStateToTheNext();
    void theLatestChatComesFirst();
    void aSearchShowsWhatMatches();
    void aConversationIsLoadedFromItsEnd();
    void whatArrivesIsAddedBelow();
    void aPressMarksItsButton();
    void aChatOfWhichNothingIsStoredLeadsTheList();
    void messagesAreFoundBehindTheChats();
    void messagesThatComeWhileOneSearchesAreFound();
    void messagesAreNotSearchedForWhereNobodyAsks();
    void whatIsLookedAtFarBackIsReadAgain();
    void aPartFurtherUpIsLoadedAndLeft();
    void whatWaitsSaysForWhatAndHowLong_data();
    void whatWaitsSaysForWhatAndHowLong();
    void whatHoldsBackTheOutboxReachesItsRows();
};

namespace {

struct Letter
{
    QChar letter;
    int version = 0;
    QChar id() const { return letter; }
    bool operator==(const Letter &) const = default;
};

class LetterModel final : public RowsModel<Letter>
{
public:
    void set(const QString &letters, int version)
    {
        QList<Letter> all;
        for (const QChar letter : letters)
            all.append({letter, version});
        sync(all);
    }
    QString text() const
    {
        QString all;
        for (const Letter &letter : rows())
            all += letter.letter;
        return all;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QString(rows()[index.row()].letter)) : QVariant();
    }
};

QStringList titles(const ConversationListModel &model)
{
    QStringList all;
    for (const ConversationRow &row : model.rows())
        all += row.conversation.title;
    return all;
}

QStringList texts(const ChatModel &model)
{
    QStringList all;
    for (const ChatRow &row : model.rows()) {
        if (row.kind == ChatRow::Kind::Item)
            all += chatRowText(row);
    }
    return all;
}

} // namespace

void TestChatModels::rowsGoFromOneStateToTheNext_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("filled") << u""_s << u"abc"_s;
    QTest::newRow("emptied") << u"abc"_s << u""_s;
    QTest::newRow("one to the front") << u"abcd"_s << u"cabd"_s;
    QTest::newRow("one to the end") << u"abcd"_s << u"bcda"_s;
    QTest::newRow("some go, some come, some move") << u"abcdef"_s << u"xfcyab"_s;
    QTest::newRow("turned round") << u"abcdef"_s << u"fedcba"_s;
    QTest::newRow("a page before") << u"efg"_s << u"abcdefg"_s;
    QTest::newRow("nothing") << u"abc"_s << u"abc"_s;
}

void TestChatModels::rowsGoFromOneStateToTheNext()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    LetterModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.set(before, 1);
    QCOMPARE(model.text(), before);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.set(after, 1);
    QCOMPARE(model.text(), after);
    QCOMPARE(changed.size(), 0);
    model.set(after, 2);
    QCOMPARE(changed.size(), after.size());
}

void TestChatModels::theLatestChatComesFirst()
{
    StoreOnDisk store;
    ConversationListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStore(&*store);
    waited(store->append({message(1, 1, u"one"_s, 700, u"Alice"_s), message(2, 1, u"two"_s, 701, u"Bob"_s)}));
    QTRY_COMPARE(titles(model), (QStringList{u"Bob"_s, u"Alice"_s}));
    QCOMPARE(model.rows()[0].conversation.unread, 1);
    waited(store->append({message(3, 2, u"three"_s, 700, u"Alice"_s)}));
    QTRY_COMPARE(titles(model), (QStringList{u"Alice"_s, u"Bob"_s}));
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"three"_s));

    model.setStore(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestChatModels::aSearchShowsWhatMatches()
{
    StoreOnDisk store;
    waited(store->append({message(1, 1, u"x"_s, 700, u"Alice"_s), message(2, 1, u"y"_s, 701, u"Bob"_s)}));
    ConversationListModel model;
    model.setStore(&*store);
    QTRY_COMPARE(model.rowCount(), 2);
    model.setSearch(u"bo"_s);
    QTRY_COMPARE(titles(model), QStringList{u"Bob"_s});
    model.setSearch(u"nobody"_s);
    QTRY_COMPARE(model.rowCount(), 0);
    model.setSearch({});
    QTRY_COMPARE(model.rowCount(), 2);
    model.setShow(ConversationListModel::Show::Failed);
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestChatModels::aConversationIsLoadedFromItsEnd()
{
    StoreOnDisk store;
    QList<ReceivedUpdate> many;
    for (int i = 1; i <= 120; ++i)
        many += message(i, i, QString::number(i));
    waited(store->append(many));
    QTRY_VERIFY(store.isCaughtUp());

    ChatModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(&*store, {.key = {.chat = ChatId(700)}, .type = u"private"_s});
    QTRY_VERIFY(model.isLoaded());
    QCOMPARE(texts(model).size(), 50);
    QCOMPARE(texts(model).last(), u"120"_s);
    QVERIFY(model.hasOlder());
    model.loadOlder();
    model.loadOlder();   // one at a time
    QTRY_COMPARE(texts(model).size(), 100);
    model.loadOlder();
    QTRY_COMPARE(texts(model).size(), 120);
    QCOMPARE(texts(model).first(), u"1"_s);
    QVERIFY(!model.hasOlder());
    QCOMPARE(model.rows()[0].kind, ChatRow::Kind::Day);
    QVERIFY(model.rowOfMessage(MessageId(60)) > 0);
}

void TestChatModels::whatArrivesIsAddedBelow()
{
    StoreOnDisk store;
    waited(store->append({message(1, 1, u"one"_s)}));
    ChatModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(store.isCaughtUp());
    model.open(&*store, {.key = {.chat = ChatId(700)}, .type = u"private"_s, .unread = 1});
    QTRY_COMPARE(texts(model), QStringList{u"one"_s});
    // What was not read when the chat was opened stands below a line.
    QVERIFY(std::any_of(model.rows().begin(), model.rows().end(),
                        [](const ChatRow &row) { return row.kind == ChatRow::Kind::NewFromHere; }));
    waited(store->append({message(2, 2, u"two"_s), message(3, 1, u"elsewhere"_s, 701, u"Bob"_s)}));
    QTRY_COMPARE(texts(model), (QStringList{u"one"_s, u"two"_s}));
}

void TestChatModels::aPressMarksItsButton()
{
    StoreOnDisk store;
    const QByteArray sent = R"({"message_id":5,"from":{"id":9,"is_bot":true,"first_name":"Bot"},"chat":{"id":700,"first_name":"Alice",)"
                            R"("type":"private"},"date":1700000000,"text":"Which?","reply_markup":{"inline_keyboard":[[)"
                            R"({"text":"Refund","callback_data":"r"},{"text":"Replace","callback_data":"p"}]]}})";
    waited(store->saveSent({.conversation = {.chat = ChatId(700)}, .method = u"sendMessage"_s, .json = sent, .atMs = 1'700'000'000'000}));
    const QByteArray press = R"({"update_id":4,"callback_query":{"id":"q1","from":{"id":700,"is_bot":false,"first_name":"Alice"},)"
                             R"("message":)" + sent + R"(,"chat_instance":"i","data":"r"}})";
    waited(store->append({received(press, QDateTime::currentMSecsSinceEpoch())}));

    ChatModel model;
    model.open(&*store, {.key = {.chat = ChatId(700)}, .type = u"private"_s});
    const auto bubble = [&] {
        const int row = model.rowOfMessage(MessageId(5));
        return row < 0 ? ChatRow() : model.rows()[row];
    };
    QTRY_COMPARE(bubble().waitingData, QSet<QString>{u"r"_s});
    const ChatRow strip = model.rows().last();
    QCOMPARE(strip.item.kind, ChatItem::Kind::Query);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QCOMPARE(rowActions(strip, now), QList<RowAction>{RowAction::Answer});
    QVERIFY(stripText(strip, now).startsWith(u"Alice pressed “Refund” · r · not answered, "_s));
    QVERIFY(rowActions(strip, now + 200'000).isEmpty());   // too late
    QVERIFY(stripText(strip, now + 200'000).endsWith(u"not answered in time"_s));

    waited(store->setAnswered(u"q1"_s, now));
    QTRY_VERIFY(bubble().waitingData.isEmpty());
}

void TestChatModels::aChatOfWhichNothingIsStoredLeadsTheList()
{
    StoreOnDisk store;
    waited(store->append({message(1, 1, u"x"_s, 700, u"Alice"_s)}));
    ConversationListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStore(&*store);
    QTRY_COMPARE(titles(model), QStringList{u"Alice"_s});
    model.addUnstored({.key = {.chat = ChatId(701)}, .title = u"Bob"_s});
    QCOMPARE(titles(model), (QStringList{u"Bob"_s, u"Alice"_s}));
    waited(store->append({message(2, 1, u"y"_s, 701, u"Bob"_s), message(3, 2, u"z"_s, 700, u"Alice"_s)}));
    QTRY_COMPARE(titles(model), (QStringList{u"Alice"_s, u"Bob"_s}));   // it is stored now, and there once
}

void TestChatModels::messagesAreFoundBehindTheChats()
{
    StoreOnDisk store;
    waited(store->append({message(1, 1, u"Bob is late"_s, 700, u"Alice"_s), message(2, 1, u"y"_s, 701, u"Bob"_s)}));
    ConversationListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFindsMessages(true);
    model.setStore(&*store);
    QTRY_COMPARE(model.rowCount(), 2);
    QTRY_VERIFY(store.isCaughtUp());
    model.setSearch(u"bob"_s);
    QTRY_VERIFY(model.rowCount() == 2 && model.rows()[1].found);
    QCOMPARE(titles(model), (QStringList{u"Bob"_s, u"Alice"_s}));
    QVERIFY(!model.rows()[0].found);
    QCOMPARE(model.rows()[1].found->excerpt, u"Bob is late"_s);
    QCOMPARE(model.index(1).data(ConversationListModel::FoundRole).value<FoundMessage>().item, (ItemKey{1, 0}));
    QVERIFY(!model.index(0).data(ConversationListModel::FoundRole).isValid());
    // Two messages of one chat are two rows, and the chat is none of them.
    model.setSearch(u"late"_s);
    QTRY_COMPARE(titles(model), (QStringList{u"Alice"_s}));
    QCOMPARE(model.rowOf({.chat = ChatId(700)}), -1);
    model.setShow(ConversationListModel::Show::Unread);
    QTRY_VERIFY(model.isLoaded() && model.rowCount() == 0);
    model.setShow(ConversationListModel::Show::All);
    model.setSearch({});
    QTRY_COMPARE(titles(model), (QStringList{u"Bob"_s, u"Alice"_s}));
    QVERIFY(!model.rows()[1].found);
}

void TestChatModels::messagesThatComeWhileOneSearchesAreFound()
{
    StoreOnDisk store;
    waited(store->append({message(1, 1, u"the train is late"_s, 700, u"Alice"_s)}));
    QTRY_VERIFY(store.isCaughtUp());
    ConversationListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFindsMessages(true);
    model.setStore(&*store);
    model.setSearch(u"late"_s);
    QTRY_COMPARE(titles(model), QStringList{u"Alice"_s});
    waited(store->append({message(2, 1, u"so am I, very late"_s, 701, u"Bob"_s), message(3, 2, u"hello"_s, 700, u"Alice"_s)}));
    QTRY_COMPARE(titles(model), (QStringList{u"Bob"_s, u"Alice"_s}));
    QCOMPARE(model.rows()[0].found->excerpt, u"so am I, very late"_s);
}

void TestChatModels::messagesAreNotSearchedForWhereNobodyAsks()
{
    StoreOnDisk store;
    waited(store->append({message(1, 1, u"Bob is late"_s, 700, u"Alice"_s), message(2, 1, u"y"_s, 701, u"Bob"_s)}));
    QTRY_VERIFY(store.isCaughtUp());
    ConversationListModel model;
    model.setStore(&*store);
    model.setSearch(u"bob"_s);
    QTRY_COMPARE(titles(model), (QStringList{u"Bob"_s}));
    QVERIFY(!model.isFinding());
}

namespace {

QList<ReceivedUpdate> manyMessages(int count)
{
    QList<ReceivedUpdate> all;
    for (int i = 1; i <= count; ++i)
        all += message(i, i, u"m%1"_s.arg(i));
    return all;
}

ReceivedUpdate edited(qint64 update, qint64 id, const QString &text)
{
    QByteArray json = messageJson(update, id, text);
    return received(json.replace("\"message\"", "\"edited_message\""));
}

} // namespace

void TestChatModels::whatIsLookedAtFarBackIsReadAgain()
{
    StoreOnDisk store;
    waited(store->append(manyMessages(700)));
    QTRY_VERIFY(store.isCaughtUp());
    ChatModel model;
    model.open(&*store, {.key = {.chat = ChatId(700)}, .type = u"private"_s});
    QTRY_VERIFY(model.isLoaded());
    while (model.hasOlder()) {
        const int before = model.rowCount();
        model.loadOlder();
        QTRY_VERIFY(model.rowCount() > before || !model.hasOlder());
    }
    QCOMPARE(texts(model).size(), 700);
    model.setLookedAt({20, 0});
    waited(store->append({edited(1001, 30, u"changed"_s), edited(1002, 300, u"changed too"_s), edited(1003, 699, u"at the end"_s)}));
    QTRY_COMPARE(texts(model).value(29), u"changed"_s);
    QTRY_COMPARE(texts(model).value(698), u"at the end"_s);
    QCOMPARE(texts(model).value(299), u"m300"_s);   // nobody looks there
    model.setLookedAt({250, 0});
    QTRY_COMPARE(texts(model).value(299), u"changed too"_s);
    QCOMPARE(texts(model).size(), 700);
}

void TestChatModels::aPartFurtherUpIsLoadedAndLeft()
{
    StoreOnDisk store;
    waited(store->append(manyMessages(600)));
    QTRY_VERIFY(store.isCaughtUp());
    ChatModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(&*store, {.key = {.chat = ChatId(700)}, .type = u"private"_s});
    QTRY_VERIFY(model.isLoaded());
    QSignalSpy loaded(&model, &ChatModel::loaded);
    model.loadAround({300, 0});
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(model.hasOlder() && model.hasNewer());
    QVERIFY(texts(model).contains(u"m300"_s));
    QVERIFY(!texts(model).contains(u"m600"_s));
    QCOMPARE(model.lastItem(), nullptr);   // nothing is read up to an end that is not shown
    const QString last = texts(model).last();
    model.loadNewer();
    QTRY_VERIFY(texts(model).last() != last);
    const QStringList now = texts(model);
    QCOMPARE(now.indexOf(last) + 1, now.indexOf(u"m%1"_s.arg(last.mid(1).toInt() + 1)));   // without a gap
    waited(store->append({edited(1001, 301, u"changed"_s)}));
    model.setLookedAt({290, 0});
    QTRY_VERIFY(texts(model).contains(u"changed"_s));
    model.loadEnd();
    QTRY_COMPARE(loaded.size(), 2);
    QVERIFY(!model.hasNewer());
    QCOMPARE(texts(model).last(), u"m600"_s);
    QSignalSpy found(&model, &ChatModel::found);
    model.find(MessageId(17));
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.first().first().value<ItemKey>(), (ItemKey{17, 0}));
    model.find(MessageId(9999));
    model.loadAround({1, 0});
    QTRY_COMPARE(loaded.size(), 3);
    QVERIFY(!model.hasOlder());
    QCOMPARE(texts(model).first(), u"m1"_s);
    QCOMPARE(found.size(), 1);
}

void TestChatModels::whatWaitsSaysForWhatAndHowLong_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("left");   // ms
    QTest::addColumn<QString>("words");
    using For = SendWait::For;
    QTest::newRow("a group's minute") << int(For::GroupMinute) << 3500 << u"Waits 4 s: 20 messages a minute in a group"_s;
    QTest::newRow("a chat's second") << int(For::ChatSecond) << 900 << u"Waits 1 s: one message a second in a chat"_s;
    QTest::newRow("all") << int(For::Second) << 500 << u"Waits 1 s: 30 messages a second in all"_s;
    QTest::newRow("told") << int(For::ChatTold) << 130'000 << u"Waits 2:10 min: the server asks for it (429)"_s;
    QTest::newRow("told for all") << int(For::AllTold) << 5000 << u"Waits 5 s: the server asks for it in every chat (429)"_s;
    QTest::newRow("its turn") << int(For::Turn) << 0 << u"Waits for its turn in this chat"_s;
    QTest::newRow("over") << int(For::GroupMinute) << -1 << QString();
}

void TestChatModels::whatWaitsSaysForWhatAndHowLong()
{
    QFETCH(int, what);
    QFETCH(int, left);
    constexpr qint64 Now = 1'700'000'000'000;
    ChatRow row;
    row.kind = ChatRow::Kind::Outbox;
    row.wait = {SendWait::For(what), left == 0 ? 0 : Now + left};
    QTEST(stripText(row, Now), "words");
    QFETCH(QString, words);
    QCOMPARE(rowActions(row, Now), words.isEmpty() ? QList<RowAction>() : QList<RowAction>{RowAction::EditUnsent});
}

void TestChatModels::whatHoldsBackTheOutboxReachesItsRows()
{
    StoreOnDisk store;
    const ConversationKey alice{.chat = ChatId{700}};
    const auto first = waited(store->addOutbox({.conversation = alice, .draft = Draft{.text = u"one"_s}.toJson()}));
    QVERIFY(waited(store->addOutbox({.conversation = alice, .draft = Draft{.text = u"two"_s}.toJson()})));
    ChatModel model;
    QAbstractItemModelTester tester(&model);
    Conversation conversation;
    conversation.key = alice;
    model.open(store.operator->(), conversation);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.rows()[0].wait.what, SendWait::For::Turn);
    model.setWaits({.waiting = 2, .of = {{*first, {SendWait::For::GroupMinute, 5}}}});
    QCOMPARE(model.rows()[0].wait, (OutboxWaits::Wait{SendWait::For::GroupMinute, 5}));
    QCOMPARE(model.rows()[1].wait.what, SendWait::For::Turn);
    model.setWaits({});
    QCOMPARE(model.rows()[0].wait.what, SendWait::For::Turn);
}

BOTDESK_TEST(TestChatModels)
#include "testchatmodels.moc"
