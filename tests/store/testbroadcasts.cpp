// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/storetesting.h"
#include "support/testmain.h"

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

class TestBroadcasts : public QObject
{
    Q_OBJECT
private slots:
    void aBroadcastIsKeptWithItsRecipients();
    void recipientsAreFoundByStateAndPlace();
    void aStepIsOneCommit();
    void whatRanAtTheEndIsInterrupted();
    void aRemovedOneLeavesNothing();
    void troublesOfChatsAreKept();
    void anEntryOfTheOutboxCanMove();
};

namespace {

using State = BroadcastRecipient::State;

BroadcastRecipient person(int i, State state = State::Waiting)
{
    return {.place = i, .chat = QString::number(700 + i), .name = u"Person %1"_s.arg(i), .fields = {{u"order"_s, u"A-%1"_s.arg(i)}}, .state = state};
}

Broadcast news(Broadcast::State state = Broadcast::State::Prepared)
{
    return {.title = u"News"_s, .draft = "{}", .state = state, .createdMs = 1};
}

} // namespace

void TestBroadcasts::aBroadcastIsKeptWithItsRecipients()
{
    StoreOnDisk store;
    Broadcast first = news();
    first.id = waited(store->addBroadcast(first, {person(0), person(1)})).value();
    const auto second = waited(store->addBroadcast({.draft = "x"}, {})).value();
    first.state = Broadcast::State::Paused;
    first.words = u"Unauthorized"_s;
    first.startedMs = 5;
    QVERIFY(waited(store->updateBroadcast(first)));
    store.reopen();
    const auto all = waited(store->broadcasts()).value();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].id, second);   // latest first
    first.counts.waiting = 2;
    QCOMPARE(all[1], first);
    const auto kept = waited(store->recipients(first.id)).value();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept[0], person(0));
    QCOMPARE(kept[1], person(1));
}

void TestBroadcasts::recipientsAreFoundByStateAndPlace()
{
    StoreOnDisk store;
    const auto id = waited(store->addBroadcast(news(), {person(0, State::Sent), person(1), person(2, State::Failed), person(3)})).value();
    const auto places = [&](const RecipientFilter &filter) {
        QList<int> all;
        const auto found = waited(store->recipients(id, filter)).value();
        for (const BroadcastRecipient &one : found)
            all << one.place;
        return all;
    };
    QCOMPARE(places({}), (QList<int>{0, 1, 2, 3}));
    QCOMPARE(places({.states = {State::Waiting}}), (QList<int>{1, 3}));
    QCOMPARE(places({.states = {State::Waiting, State::Failed}, .from = 2}), (QList<int>{2, 3}));
    QCOMPARE(places({.count = 1}), QList<int>{0});
    QCOMPARE(waited(store->broadcasts())->first().counts, (BroadcastCounts{.waiting = 2, .sent = 1, .failed = 1}));
}

void TestBroadcasts::aStepIsOneCommit()
{
    StoreOnDisk store;
    const auto id = waited(store->addBroadcast(news(), {person(0), person(1)})).value();
    BroadcastRecipient sent = person(0, State::Sent);
    sent.message = MessageId{9};
    sent.atMs = 7;
    BroadcastRecipient moved = person(1, State::Sending);
    moved.chat = u"-1009"_s;
    const QByteArray message = R"({"message_id":9,"date":1700000000,"chat":{"id":700,"type":"private","first_name":"Alice"},"text":"news"})";
    SentMessage arrived;
    arrived.conversation.chat = ChatId{700};
    arrived.method = u"sendMessage"_s;
    arrived.json = message;
    arrived.atMs = 7;
    BroadcastStep step{.broadcast = id};
    step.recipients << sent << moved;
    step.sent << arrived;
    QVERIFY(waited(store->saveBroadcastStep(step)));
    const auto kept = waited(store->recipients(id)).value();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept[0], sent);
    QCOMPARE(kept[1], moved);
    QTRY_COMPARE(waited(store->messages({.chat = ChatId{700}}))->size(), 1);
}

void TestBroadcasts::whatRanAtTheEndIsInterrupted()
{
    StoreOnDisk store;
    const auto id = waited(store->addBroadcast(news(Broadcast::State::Running), {person(0, State::Sent), person(1, State::Sending), person(2)})).value();
    QVERIFY(waited(store->addBroadcast(news(Broadcast::State::Paused), {})));
    store.reopen();
    const auto all = waited(store->broadcasts()).value();
    QCOMPARE(all[0].state, Broadcast::State::Paused);
    QCOMPARE(all[1].state, Broadcast::State::Interrupted);
    QCOMPARE(all[1].counts, (BroadcastCounts{.waiting = 1, .sent = 1, .unknown = 1}));
    QCOMPARE(waited(store->recipients(id))->at(1).state, State::Unknown);
}

void TestBroadcasts::aRemovedOneLeavesNothing()
{
    StoreOnDisk store;
    const auto id = waited(store->addBroadcast(news(), {person(0)})).value();
    QVERIFY(waited(store->removeBroadcast(id)));
    QVERIFY(waited(store->broadcasts())->isEmpty());
    QVERIFY(waited(store->recipients(id))->isEmpty());
    QVERIFY(waited(store->addBroadcast(news(), {})).value() != id);   // an id is never given again
}

void TestBroadcasts::troublesOfChatsAreKept()
{
    StoreOnDisk store;
    const ChatTrouble blocked{.chat = ChatId{700}, .kind = ChatTrouble::Kind::Blocked, .words = u"Forbidden: bot was blocked by the user"_s, .atMs = 3};
    ChatTrouble gone{.chat = ChatId{701}, .kind = ChatTrouble::Kind::NotFound, .atMs = 4};
    QVERIFY(waited(store->saveChatTrouble(blocked)));
    QVERIFY(waited(store->saveChatTrouble(gone)));
    gone.kind = ChatTrouble::Kind::Deactivated;
    QVERIFY(waited(store->saveChatTrouble(gone)));
    store.reopen();
    auto kept = waited(store->chatTroubles()).value();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept[0], blocked);
    QCOMPARE(kept[1], gone);
    QVERIFY(waited(store->clearChatTrouble(ChatId{700})));
    kept = waited(store->chatTroubles()).value();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0], gone);
}

void TestBroadcasts::anEntryOfTheOutboxCanMove()
{
    StoreOnDisk store;
    OutboxEntry entry{.conversation = {.chat = ChatId{-100}}, .draft = "one", .createdMs = 1};
    entry.id = waited(store->addOutbox(entry)).value();
    entry.conversation.chat = ChatId{-1009};
    QVERIFY(waited(store->updateOutbox(entry)));
    store.reopen();
    QCOMPARE(waited(store->outbox()).value(), QList<OutboxEntry>{entry});
}

BOTDESK_TEST(TestBroadcasts)
#include "testbroadcasts.moc"
