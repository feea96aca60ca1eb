// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/storetesting.h"
#include "support/testmain.h"

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestOutgoing : public QObject
{
    Q_OBJECT
private slots:
    void outboxEntriesAreKeptInTheirOrder();
    void whatWasBeingSentAtTheEndIsUnknown();
    void aSentMessageLeavesTheOutboxInTheSameCommit();
    void draftsAreKeptByConversation();
    void exchangesAreFoundAgain();
    void oldExchangesGoFirst();
    void samplesAndValues();
};

namespace {

const ConversationKey Alice{ChatId{700}, {}, {}};
const ConversationKey Topic{ChatId{-100}, ThreadId{9}, {}};
const ConversationKey Business{ChatId{700}, {}, u"b1"_s};

} // namespace

void TestOutgoing::outboxEntriesAreKeptInTheirOrder()
{
    StoreOnDisk store;
    OutboxEntry first{.conversation = Alice, .draft = "one", .createdMs = 1};
    OutboxEntry second{.conversation = Business, .draft = "two", .notBeforeMs = 77, .createdMs = 2};
    first.id = waited(store->addOutbox(first)).value();
    second.id = waited(store->addOutbox(second)).value();
    first.state = OutboxEntry::State::Failed;
    first.attempts = 3;
    first.error = Error{.kind = Error::Kind::TooManyRequests, .detail = u"Too Many Requests: retry after 7"_s, .code = 429,
                        .retryAfter = 7s};
    QVERIFY(waited(store->updateOutbox(first)));
    store.reopen();
    QCOMPARE(waited(store->outbox()).value(), (QList<OutboxEntry>{first, second}));
    QVERIFY(waited(store->removeOutbox(first.id)));
    QCOMPARE(waited(store->outbox()).value(), (QList<OutboxEntry>{second}));
}

void TestOutgoing::whatWasBeingSentAtTheEndIsUnknown()
{
    StoreOnDisk store;
    QVERIFY(waited(store->addOutbox({.conversation = Alice, .draft = "a", .state = OutboxEntry::State::Sending})));
    QVERIFY(waited(store->addOutbox({.conversation = Alice, .draft = "b", .state = OutboxEntry::State::Waiting})));
    store.reopen();
    const auto entries = waited(store->outbox()).value();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].state, OutboxEntry::State::Unknown);
    QCOMPARE(entries[0].draft, "a");
    QCOMPARE(entries[1].state, OutboxEntry::State::Waiting);
}

void TestOutgoing::aSentMessageLeavesTheOutboxInTheSameCommit()
{
    StoreOnDisk store;
    const auto id = waited(store->addOutbox({.conversation = Alice, .draft = "a"})).value();
    QVERIFY(waited(store->saveSent({.conversation = Alice, .method = u"sendMessage"_s, .json = "{}", .outbox = id})));
    QVERIFY(waited(store->outbox())->isEmpty());
}

void TestOutgoing::draftsAreKeptByConversation()
{
    StoreOnDisk store;
    QVERIFY(waited(store->saveDraft({Alice, "hello", 1})));
    QVERIFY(waited(store->saveDraft({Topic, "topic", 2})));
    QVERIFY(waited(store->saveDraft({Business, "business", 3})));
    QVERIFY(waited(store->saveDraft({Alice, "hello again", 4})));
    QVERIFY(waited(store->saveDraft({Topic, {}, 5})));
    store.reopen();
    QCOMPARE(waited(store->drafts()).value(), (QList<SavedDraft>{{Business, "business", 3}, {Alice, "hello again", 4}}));
}

void TestOutgoing::exchangesAreFoundAgain()
{
    StoreOnDisk store;
    Exchange good{.atMs = 1, .method = u"getMe"_s, .parameters = "{}", .answer = R"({"ok":true})", .httpCode = 200, .durationMs = 12};
    Exchange bad{.atMs = 2, .method = u"sendMessage"_s, .parameters = "{}", .durationMs = 30,
                 .error = Error{.kind = Error::Kind::Timeout, .detail = u"no answer"_s}, .about = LogId{5}};
    good.id = waited(store->addExchange(good)).value();
    bad.id = waited(store->addExchange(bad)).value();
    QCOMPARE(waited(store->exchanges()).value(), (QList<Exchange>{bad, good}));
    QCOMPARE(waited(store->exchanges({.method = u"getMe"_s})).value(), (QList<Exchange>{good}));
    QCOMPARE(waited(store->exchanges({.onlyFailed = true})).value(), (QList<Exchange>{bad}));
    QCOMPARE(waited(store->exchanges({.about = LogId{5}})).value(), (QList<Exchange>{bad}));
    QCOMPARE(waited(store->exchanges({.before = bad.id})).value(), (QList<Exchange>{good}));
    QCOMPARE(waited(store->exchanges({.count = 1})).value(), (QList<Exchange>{bad}));
}

void TestOutgoing::oldExchangesGoFirst()
{
    QTemporaryDir folder;
    const auto store = openSqliteStore({.path = folder.filePath(u"s.sqlite"_s), .keepExchanges = 16, .keepExchangeBytes = 1000});
    for (int i = 0; i < 40; ++i)
        QVERIFY(waited(store->addExchange({.atMs = i, .method = u"getMe"_s})));
    auto kept = waited(store->exchanges()).value();
    QVERIFY2(kept.size() >= 14 && kept.size() <= 17, qPrintable(QString::number(kept.size())));
    QCOMPARE(kept.front().atMs, 39);
    for (int i = 0; i < 6; ++i)
        QVERIFY(waited(store->addExchange({.atMs = 100 + i, .method = u"getMe"_s, .answer = QByteArray(400, 'x')})));
    kept = waited(store->exchanges()).value();
    qsizetype bytes = 0;
    for (const Exchange &exchange : std::as_const(kept))
        bytes += exchange.answer.size();
    QVERIFY2(bytes <= 1200, qPrintable(QString::number(bytes)));
    QCOMPARE(kept.front().atMs, 105);
}

void TestOutgoing::samplesAndValues()
{
    StoreOnDisk store;
    QVERIFY(waited(store->addWebhookSample({10, "a"})));
    QVERIFY(waited(store->addWebhookSample({20, "b"})));
    QCOMPARE(waited(store->webhookSamples(15)).value(), (QList<SavedWebhookInfo>{{20, "b"}}));
    QCOMPARE(waited(store->value(u"me"_s)).value(), QByteArray());
    QVERIFY(waited(store->setValue(u"me"_s, "1")));
    QVERIFY(waited(store->setValue(u"me"_s, "2")));
    QCOMPARE(waited(store->value(u"me"_s)).value(), "2");
}

BOTDESK_TEST(TestOutgoing)
#include "testoutgoing.moc"
