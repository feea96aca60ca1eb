// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/talk.h"
#include "support/testmain.h"

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

class TestConversations : public QObject
{
    Q_OBJECT
private slots:
    void theListIsSortedByWhatCameLast();
    void topicsAndBusinessConnectionsStandApart();
    void bothSidesStandInOneConversation();
    void aPageGoesBackFromAKey();
    void editsKeepTheirVersions();
    void anEditOfAMessageWeNeverSaw();
    void reactionsAreAppliedToTheirMessage();
    void pollsAndVotesAreApplied();
    void deletedMessagesAreMarked();
    void unreadIsCountedUntilItIsRead();
    void queriesWaitForTheirAnswer();
    void joinRequestsWaitToo();
    void aFailedDraftCountsForItsConversation();
    void searchFindsTitlesUsernamesAndIds();
    void aServerThatBeginsItsIdsAnewKeepsBothMessages();
    void aRebuildComesOutTheSame();
    void peopleAndChatsAreRemembered();
    void malformedUpdatesDoNotStopTheProjection();
    void changesAreTold();
    void itemsAreReadFromAKeyOn();
    void whatTheBotReactsWithIsShown();
    void itsReactionIsCountedOnce();
};

namespace {

//! "> text" for what came, "< text" for what we sent, one line an item.
QStringList lines(const StoreOnDisk &store, const ConversationKey &key)
{
    QStringList all;
    const auto items = waited(store->messages(key)).value_or(QList<ChatItem>());
    for (const ChatItem &item : items)
        all << (item.isOutgoing ? u"< "_s : u"> "_s) + (item.kind == ChatItem::Kind::Message ? item.summary.part(0) : item.type);
    return all;
}

QStringList titles(const StoreOnDisk &store, const ConversationFilter &filter = {})
{
    QStringList all;
    const auto conversations = waited(store->conversations(filter)).value_or(QList<Conversation>());
    for (const Conversation &conversation : conversations)
        all << conversation.title;
    return all;
}

} // namespace

void TestConversations::theListIsSortedByWhatCameLast()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({message(1, 1, u"hi"_s), message(2, 2, u"hello"_s, 701, u"Bob"_s)})));
    QTRY_COMPARE(titles(store), (QStringList{u"Bob"_s, u"Alice"_s}));
    QVERIFY(waited(store->append({message(3, 3, u"again"_s)})));
    QTRY_COMPARE(titles(store), (QStringList{u"Alice"_s, u"Bob"_s}));
    const auto first = waited(store->conversation(Alice)).value();
    QCOMPARE(first.preview.part(0), u"again"_s);
    QCOMPARE(first.type, u"private"_s);
    QVERIFY(!first.previewIsOutgoing);
    const auto page = waited(store->conversations({.before = first.order, .count = 1})).value();
    QCOMPARE(page.size(), 1);
    QCOMPARE(page[0].title, u"Bob"_s);
}

void TestConversations::topicsAndBusinessConnectionsStandApart()
{
    StoreOnDisk store;
    const auto group = [](qint64 id, const QByteArray &extra) {
        return received(R"({"update_id":)" + QByteArray::number(id) + R"(,"message":{"message_id":)" + QByteArray::number(id)
                        + R"(,"date":1,"chat":{"id":-100,"type":"supergroup","title":"Crew","is_forum":true},"text":"t")" + extra + "}}");
    };
    QVERIFY(waited(store->append({group(1, ""), group(2, R"(,"is_topic_message":true,"message_thread_id":9)"),
                                  received(R"({"update_id":3,"business_message":{"business_connection_id":"b1","message_id":3,"date":1,)"
                                           R"("from":{"id":700,"first_name":"Alice"},"chat":{"id":700,"first_name":"Alice","type":"private"},"text":"b"}})"),
                                  message(4, 4, u"direct"_s),
                                  received(R"({"update_id":5,"business_message":{"business_connection_id":"b1","message_id":5,"date":1,)"
                                           R"("from":{"id":5,"first_name":"Owner"},"chat":{"id":700,"first_name":"Alice","type":"private"},"text":"mine"}})")})));
    QTRY_VERIFY(store.isCaughtUp());
    QCOMPARE(waited(store->conversations())->size(), 4);
    QCOMPARE(lines(store, {ChatId{-100}, ThreadId{9}, {}}), (QStringList{u"> t"_s}));
    QCOMPARE(lines(store, {ChatId{700}, {}, u"b1"_s}), (QStringList{u"> b"_s, u"< mine"_s}));
    QCOMPARE(lines(store, Alice), (QStringList{u"> direct"_s}));
}

void TestConversations::bothSidesStandInOneConversation()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({message(1, 1, u"hi"_s)})));
    QVERIFY(waited(store->saveSent(sent(2, u"hello"_s))));
    QVERIFY(waited(store->append({press(2, "q1"), message(3, 3, u"thanks"_s)})));
    QTRY_COMPARE(lines(store, Alice), (QStringList{u"> hi"_s, u"< hello"_s, u"> callback_query"_s, u"> thanks"_s}));
    const auto items = waited(store->messages(Alice)).value();
    QCOMPARE(items[1].type, u"sendMessage"_s);
    QCOMPARE(items[1].json, sentJson(2, u"hello"_s));
    QCOMPARE(items[1].draft, "d");
    QCOMPARE(items[1].object()["text"_L1].toString(), u"hello"_s);
    QCOMPARE(items[3].object()["text"_L1].toString(), u"thanks"_s);
    QCOMPARE(items[3].fromName, u"Alice"_s);
    QCOMPARE(items[2].queryId, u"q1"_s);
    QCOMPARE(waited(store->message(ChatId{700}, MessageId{2}))->key, items[1].key);
    QCOMPARE(waited(store->message(ChatId{700}, MessageId{99})).error().kind, Error::Kind::NotFound);
}

void TestConversations::aPageGoesBackFromAKey()
{
    StoreOnDisk store;
    QList<ReceivedUpdate> updates;
    for (int i = 1; i <= 30; ++i)
        updates << message(i, i, QString::number(i));
    QVERIFY(waited(store->append(updates)));
    QTRY_VERIFY(store.isCaughtUp());
    const auto last = waited(store->messages(Alice, {}, 10)).value();
    QCOMPARE(last.size(), 10);
    QCOMPARE(last.front().summary.part(0), u"21"_s);
    const auto before = waited(store->messages(Alice, last.front().key, 15)).value();
    QCOMPARE(before.size(), 15);
    QCOMPARE(before.back().summary.part(0), u"20"_s);
    QCOMPARE(waited(store->messages(Alice, before.front().key, 15))->size(), 5);
}

void TestConversations::editsKeepTheirVersions()
{
    StoreOnDisk store;
    auto edit = messageJson(2, 1, u"b"_s).replace("\"message\":", "\"edited_message\":");
    QVERIFY(waited(store->append({message(1, 1, u"a"_s), received(edit)})));
    QVERIFY(waited(store->saveSent(sent(5, u"one"_s))));
    QVERIFY(waited(store->saveSent(sent(5, u"two"_s, u"editMessageText"_s))));
    QTRY_COMPARE(lines(store, Alice), (QStringList{u"> b"_s, u"< two"_s}));
    const auto items = waited(store->messages(Alice)).value();
    QCOMPARE(items[0].versions.size(), 2);
    QCOMPARE(items[0].versions[0].log, LogId{1});
    QCOMPARE(items[0].versions[0].summary.part(0), u"a"_s);
    QCOMPARE(items[0].versions[1].log, LogId{2});
    QCOMPARE(items[1].versions.size(), 2);
    QCOMPARE(items[1].versions[0].summary.part(0), u"one"_s);
    QCOMPARE(items[1].type, u"editMessageText"_s);
    QCOMPARE(waited(store->conversation(Alice))->preview.part(0), u"two"_s);
}

void TestConversations::anEditOfAMessageWeNeverSaw()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({received(messageJson(2, 1, u"b"_s).replace("\"message\":", "\"edited_message\":"))})));
    QTRY_COMPARE(lines(store, Alice), (QStringList{u"> b"_s}));
}

void TestConversations::reactionsAreAppliedToTheirMessage()
{
    StoreOnDisk store;
    const auto reaction = [](qint64 id, const QByteArray &user, const QByteArray &now) {
        return received(R"({"update_id":)" + QByteArray::number(id) + R"(,"message_reaction":{"chat":{"id":700,"first_name":"Alice","type":"private"},)"
                        R"("message_id":1,"user":{"id":)" + user + R"(,"first_name":"U)" + user + R"("},"date":5,"old_reaction":[],"new_reaction":[)" + now + "]}}");
    };
    const QByteArray thumb = R"({"type":"emoji","emoji":"👍"})";
    QVERIFY(waited(store->append({message(1, 1, u"a"_s), reaction(2, "7", thumb), reaction(3, "8", thumb + R"(,{"type":"custom_emoji","custom_emoji_id":"99"})"),
                                  reaction(4, "9", thumb), reaction(5, "9", "")})));
    QTRY_VERIFY(store.isCaughtUp());
    const auto item = waited(store->message(ChatId{700}, MessageId{1})).value();
    QCOMPARE(item.reactions.size(), 2);
    QCOMPARE(item.reactions[0], (ItemReaction{u"emoji"_s, u"👍"_s, 2, {u"U7"_s, u"U8"_s}}));
    QCOMPARE(item.reactions[1], (ItemReaction{u"custom_emoji"_s, u"99"_s, 1, {u"U8"_s}}));
}

void TestConversations::pollsAndVotesAreApplied()
{
    StoreOnDisk store;
    const QByteArray poll = R"({"id":"p1","question":"Colour?","options":[{"text":"red","voter_count":0}],"total_voter_count":%})";
    auto json = sentJson(2, u"x"_s);
    json.replace(R"("text":"x")", "\"poll\":" + QByteArray(poll).replace('%', '0'));
    QVERIFY(waited(store->saveSent({.conversation = Alice, .method = u"sendPoll"_s, .json = json, .atMs = 1})));
    QVERIFY(waited(store->append({received(R"({"update_id":1,"poll":)" + QByteArray(poll).replace('%', '1') + "}"),
                                  received(R"({"update_id":2,"poll_answer":{"poll_id":"p1","user":{"id":700,"first_name":"Alice"},"option_ids":[0]}})")})));
    QTRY_VERIFY(store.isCaughtUp());
    QTRY_COMPARE(waited(store->messages(Alice))->size(), 1);
    const auto item = waited(store->messages(Alice))->front();
    QCOMPARE(QJsonDocument::fromJson(item.poll)["total_voter_count"_L1].toInt(), 1);
    QCOMPARE(item.votes, (QList<ItemVote>{{u"Alice"_s, {0}}}));
}

void TestConversations::deletedMessagesAreMarked()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({message(1, 1, u"a"_s), message(2, 2, u"b"_s)})));
    QVERIFY(waited(store->saveDeleted(ChatId{700}, {MessageId{1}, MessageId{77}})));
    QTRY_VERIFY(waited(store->message(ChatId{700}, MessageId{1})).map([](const ChatItem &item) { return item.isDeleted; }).value_or(false));
    QVERIFY(!waited(store->message(ChatId{700}, MessageId{2}))->isDeleted);
}

void TestConversations::unreadIsCountedUntilItIsRead()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({message(1, 1, u"a"_s), message(2, 2, u"b"_s), message(3, 3, u"c"_s)})));
    QVERIFY(waited(store->saveSent(sent(4, u"ours"_s))));
    QTRY_COMPARE(waited(store->conversation(Alice)).map([](const auto &c) { return c.previewIsOutgoing ? c.unread : -1; }).value_or(-1), 3);
    const auto items = waited(store->messages(Alice)).value();
    QVERIFY(waited(store->markRead(Alice, items[1].key)));
    QCOMPARE(waited(store->conversation(Alice))->unread, 1);
    QVERIFY(waited(store->markRead(Alice, items[0].key)));   // reading does not go back
    QCOMPARE(waited(store->conversation(Alice))->unread, 1);
    QCOMPARE(titles(store, {.unread = true}).size(), 1);
    QVERIFY(waited(store->markRead(Alice, items[3].key)));
    QCOMPARE(titles(store, {.unread = true}).size(), 0);
    QVERIFY(waited(store->append({message(4, 5, u"d"_s)})));
    QTRY_COMPARE(waited(store->conversation(Alice))->unread, 1);
    QCOMPARE(waited(store->conversationCounts())->unread, 1);
    QVERIFY(waited(store->rebuild()));
    QTRY_VERIFY(store.isCaughtUp());
    QTRY_COMPARE(waited(store->conversation(Alice))->unread, 1);
}

void TestConversations::queriesWaitForTheirAnswer()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({message(1, 1, u"a"_s), press(2, "q1", 1000), press(3, "q2", 9000)})));
    QTRY_COMPARE(waited(store->conversation(Alice)).map([](const auto &c) { return c.waiting; }).value_or(-1), 2);
    const auto late = waited(store->conversations({.waitingSinceMs = {{u"callback_query"_s, 5000}}})).value();
    QCOMPARE(late[0].waiting, 1);
    QVERIFY(waited(store->setAnswered(u"q2"_s, 9100)));
    QCOMPARE(titles(store, {.waiting = true, .waitingSinceMs = {{u"callback_query"_s, 5000}}}).size(), 0);
    QCOMPARE(titles(store, {.waiting = true}).size(), 1);
    QCOMPARE(waited(store->messages(Alice))->back().answeredMs, 9100);
    QCOMPARE(waited(store->messages(Alice))->at(1).answeredMs, std::nullopt);
}

void TestConversations::joinRequestsWaitToo()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({received(R"({"update_id":1,"chat_join_request":{"chat":{"id":-100,"type":"supergroup","title":"Crew"},)"
                                           R"("from":{"id":700,"first_name":"Alice"},"user_chat_id":700,"date":5}})")})));
    QTRY_COMPARE(titles(store, {.waiting = true}), (QStringList{u"Crew"_s}));
    const auto item = waited(store->messages({ChatId{-100}, {}, {}}))->front();
    QCOMPARE(item.kind, ChatItem::Kind::JoinRequest);
    QVERIFY(!item.queryId.isEmpty());
    QVERIFY(waited(store->setAnswered(item.queryId, 1)));
    QCOMPARE(titles(store, {.waiting = true}), QStringList());
}

void TestConversations::aFailedDraftCountsForItsConversation()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({message(1, 1, u"a"_s), message(2, 2, u"b"_s, 701, u"Bob"_s)})));
    QVERIFY(waited(store->addOutbox({.conversation = Alice, .draft = "x", .state = OutboxEntry::State::Failed})));
    QVERIFY(waited(store->addOutbox({.conversation = {ChatId{701}, {}, {}}, .draft = "x"})));
    QTRY_COMPARE(titles(store, {.failed = true}), (QStringList{u"Alice"_s}));
    QCOMPARE(waited(store->conversationCounts()).value(), (ConversationCounts{.all = 2, .unread = 2, .waiting = 0, .failed = 1}));
}

void TestConversations::searchFindsTitlesUsernamesAndIds()
{
    StoreOnDisk store;
    auto bob = messageJson(2, 2, u"b"_s, 701, u"Борис"_s).replace("\"type\":\"private\"", "\"username\":\"Bob_77\",\"type\":\"private\"");
    QVERIFY(waited(store->append({message(1, 1, u"a"_s), received(bob)})));
    QTRY_VERIFY(store.isCaughtUp());
    QCOMPARE(titles(store, {.search = u"БОР"_s}), (QStringList{u"Борис"_s}));
    QCOMPARE(titles(store, {.search = u"@bob_"_s}), (QStringList{u"Борис"_s}));
    QCOMPARE(titles(store, {.search = u"700"_s}), (QStringList{u"Alice"_s}));
    QCOMPARE(titles(store, {.search = u"nobody"_s}), QStringList());
}

void TestConversations::aServerThatBeginsItsIdsAnewKeepsBothMessages()
{
    StoreOnDisk store;
    auto later = messageJson(900, 1, u"after"_s).replace("1700000000", "1800000000");
    QVERIFY(waited(store->append({message(5, 1, u"before"_s), message(6, 2, u"before too"_s), received(later)})));
    QTRY_COMPARE(lines(store, Alice), (QStringList{u"> before"_s, u"> before too"_s, u"> after"_s}));
    QCOMPARE(waited(store->message(ChatId{700}, MessageId{1}))->summary.part(0), u"after"_s);
}

void TestConversations::aRebuildComesOutTheSame()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({message(1, 1, u"hi"_s)})));
    QVERIFY(waited(store->saveSent(sent(2, u"hello"_s))));
    QVERIFY(waited(store->append({press(2, "q1"), message(3, 4, u"thanks"_s)})));
    QVERIFY(waited(store->saveSent(sent(2, u"hello!"_s, u"editMessageText"_s))));
    QVERIFY(waited(store->saveDeleted(ChatId{700}, {MessageId{4}})));
    QTRY_COMPARE(lines(store, Alice), (QStringList{u"> hi"_s, u"< hello!"_s, u"> callback_query"_s, u"> thanks"_s}));
    QTRY_VERIFY(waited(store->messages(Alice))->back().isDeleted);
    const auto before = waited(store->messages(Alice)).value();
    QVERIFY(waited(store->rebuild()));
    QTRY_VERIFY(store.isCaughtUp());
    QTRY_COMPARE(waited(store->messages(Alice)).value(), before);
}

void TestConversations::peopleAndChatsAreRemembered()
{
    StoreOnDisk store;
    auto renamed = messageJson(2, 2, u"b"_s, 700, u"Alicia"_s).replace("\"is_bot\":false", "\"is_bot\":false,\"username\":\"ali\",\"language_code\":\"de\"");
    QVERIFY(waited(store->append({message(1, 1, u"a"_s), received(renamed, 1'700'000'005'000)})));
    QTRY_VERIFY(store.isCaughtUp());
    const auto person = waited(store->person(UserId{700})).value();
    QCOMPARE(person.name, u"Alicia"_s);
    QCOMPARE(person.username, u"ali"_s);
    QCOMPARE(person.languageCode, u"de"_s);
    QCOMPARE(person.earlierNames, (QStringList{u"Alice"_s}));
    QCOMPARE(person.updates, 2);
    QCOMPARE(person.lastSeenMs - person.firstSeenMs, 5000);
    QCOMPARE(waited(store->people(u"@AL"_s))->size(), 1);
    QCOMPARE(waited(store->chats(u"700"_s))->front().title, u"Alicia"_s);
    QCOMPARE(waited(store->chatInfo(ChatId{700}))->updates, 2);
    QCOMPARE(waited(store->person(UserId{1})).error().kind, Error::Kind::NotFound);
}

void TestConversations::malformedUpdatesDoNotStopTheProjection()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({
        received(R"({"update_id":1,"message":{"message_id":1}})"),
        received(R"({"update_id":2,"message":{"chat":{"id":700}}})"),
        received(R"({"update_id":3,"message":7})"),
        received(R"({"update_id":4,"poll":{}})"),
        received(R"({"update_id":5,"poll_answer":{"option_ids":"x"}})"),
        received(R"({"update_id":6,"message_reaction":{"chat":{"id":700},"message_id":1}})"),
        received(R"({"update_id":7,"callback_query":{"from":{"id":700}}})"),
        received(R"({"update_id":8,"edited_message":{"message_id":-5,"chat":{"id":700}}})"),
        received(R"({"update_id":9,"deleted_business_messages":{"message_ids":[1,"x"],"chat":{"id":5}}})"),
        received(R"({"update_id":10})"),
        message(11, 9, u"fine"_s),
    })));
    QTRY_VERIFY(store.isCaughtUp());
    QVERIFY(lines(store, Alice).contains(u"> fine"_s));
}

void TestConversations::changesAreTold()
{
    StoreOnDisk store;
    QList<ConversationKey> changed;
    connect(&*store, &UpdateStore::conversationsChanged, this, [&changed](const auto &keys) { changed += keys; });
    QVERIFY(waited(store->append({message(1, 1, u"a"_s), press(2, "q1")})));
    QTRY_VERIFY(changed.contains(Alice));
    changed.clear();
    QVERIFY(waited(store->setAnswered(u"q1"_s, 1)));
    QTRY_VERIFY(changed.contains(Alice));
    changed.clear();
    const ConversationKey bob{ChatId{701}, {}, {}};
    QVERIFY(waited(store->saveDraft({bob, "x", 1})));
    QTRY_VERIFY(changed.contains(bob));
}

void TestConversations::itemsAreReadFromAKeyOn()
{
    StoreOnDisk store;
    for (int i = 1; i <= 9; ++i)
        QVERIFY(waited(store->append({message(i, i, u"m%1"_s.arg(i))})));
    QTRY_VERIFY(store.isCaughtUp());
    QStringList texts;
    const auto items = waited(store->messagesFrom(Alice, {4, 0}, 3)).value();
    for (const ChatItem &item : items)
        texts << item.summary.part(0);
    QCOMPARE(texts, (QStringList{u"m4"_s, u"m5"_s, u"m6"_s}));
    QCOMPARE(waited(store->messagesFrom(Alice, {8, 1}, 50))->size(), 1);
    QVERIFY(waited(store->messagesFrom(Alice, {10, 0}, 50))->isEmpty());
}

void TestConversations::whatTheBotReactsWithIsShown()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({message(1, 1, u"a"_s)})));
    QVERIFY(waited(store->saveReaction(ChatId{700}, MessageId{1}, R"([{"type":"emoji","emoji":"🔥"}])")));
    const auto reactions = [&] { return waited(store->message(ChatId{700}, MessageId{1})).value_or(ChatItem()).reactions; };
    QTRY_COMPARE(reactions(), (QList<ItemReaction>{{u"emoji"_s, u"🔥"_s, 1, {}, true}}));
    QVERIFY(waited(store->append({received(
        R"({"update_id":2,"message_reaction":{"chat":{"id":700,"type":"private"},"message_id":1,"user":{"id":7,"first_name":"U7"},)"
        R"("date":5,"old_reaction":[],"new_reaction":[{"type":"emoji","emoji":"🔥"}]}})")})));
    QTRY_COMPARE(reactions(), (QList<ItemReaction>{{u"emoji"_s, u"🔥"_s, 2, {u"U7"_s}, true}}));
    QVERIFY(waited(store->rebuild()));
    QTRY_COMPARE(reactions(), (QList<ItemReaction>{{u"emoji"_s, u"🔥"_s, 2, {u"U7"_s}, true}}));
    QVERIFY(waited(store->saveReaction(ChatId{700}, MessageId{1}, "[]")));
    QTRY_COMPARE(reactions(), (QList<ItemReaction>{{u"emoji"_s, u"🔥"_s, 1, {u"U7"_s}, false}}));
}

void TestConversations::itsReactionIsCountedOnce()
{
    StoreOnDisk store;
    QVERIFY(waited(store->append({message(1, 1, u"a"_s)})));
    QVERIFY(waited(store->saveReaction(ChatId{700}, MessageId{1}, R"([{"type":"emoji","emoji":"🔥"}])")));
    QVERIFY(waited(store->append({received(
        R"({"update_id":2,"message_reaction_count":{"chat":{"id":700,"type":"private"},"message_id":1,"date":5,)"
        R"("reactions":[{"type":{"type":"emoji","emoji":"🔥"},"total_count":3}]}})")})));
    const auto reactions = [&] { return waited(store->message(ChatId{700}, MessageId{1})).value_or(ChatItem()).reactions; };
    QTRY_COMPARE(reactions(), (QList<ItemReaction>{{u"emoji"_s, u"🔥"_s, 3, {}, true}}));
}

BOTDESK_TEST(TestConversations)
#include "testconversations.moc"
