// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/broadcaster.h"
#include "session/chattroubles.h"
#include "support/handclock.h"
#include "support/postoffice.h"
#include "support/testmain.h"
#include "support/waitfor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! One message for many, against a server that does as it is told.
class TestBroadcaster : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void everyoneGetsItOnceAndEachFateIsKept();
    void sendingIsOnDiskBeforeTheRequestLeaves();
    void whatWasUnderWayAtAKillIsUnknownAndNotRepeated();
    void aPauseEndsWhatIsUnderWayAndGoesOnAfterIt();
    void a429HoldsBackAllOfItAndIsCountedDown();
    void aChatThatIsHeldBackHoldsBackNobodyElse();
    void withoutAConnectionItWaitsAndGoesOn();
    void aRefusedTokenPausesIt();
    void aStoppedOneIsOver();
    void oneAtATime();
    void aGroupThatMovedGetsItAtItsNewPlace();
    void whoHasBlockedTheBotIsRemembered();
    void aLongListGoesFastWhereTheServerTakesIt();

private:
    void open(const SendLimits &limits = {});
    void close();
    BroadcastId add(int people, const QString &text = u"Hello {name}"_s);
    Broadcast kept(BroadcastId id);
    QList<BroadcastRecipient> recipients(BroadcastId id);
    QString fates(BroadcastId id);
    bool begin(BroadcastId id) { return waitFor(m_broadcaster->start(id)).has_value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UpdateStore> m_store;
    std::unique_ptr<PostOffice> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<SendBudget> m_budget;
    std::unique_ptr<ChatTroubles> m_troubles;
    std::unique_ptr<Broadcaster> m_broadcaster;
    BroadcastProgress m_progress;
};

namespace {

const SendLimits Generous{.chatBurst = 1000, .second = 100'000, .broadcastSecond = 100'000};

qint64 chatOf(const QJsonObject &request)
{
    return request["chat_id"_L1].toInteger();
}

} // namespace

void TestBroadcaster::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<PostOffice>();
    open();
}

void TestBroadcaster::cleanup()
{
    close();
    m_server.reset();
}

void TestBroadcaster::open(const SendLimits &limits)
{
    close();
    m_store = openSqliteStore({.path = m_folder->filePath(u"s.sqlite"_s)});
    m_client = std::make_unique<Client>(*Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678"), ApiServer{.root = m_server->root()});
    m_budget = std::make_unique<SendBudget>(Clock::system(), limits);
    m_troubles = std::make_unique<ChatTroubles>(*m_store);
    m_broadcaster = std::make_unique<Broadcaster>(*m_client, *m_store, *m_budget, *m_troubles);
    m_progress = {};
    connect(m_broadcaster.get(), &Broadcaster::progressed, this, [this](const BroadcastProgress &progress) { m_progress = progress; });
}

void TestBroadcaster::close()
{
    m_broadcaster.reset();
    m_troubles.reset();
    m_client.reset();
    m_store.reset();
}

BroadcastId TestBroadcaster::add(int people, const QString &text)
{
    QList<BroadcastRecipient> all;
    for (int i = 0; i < people; ++i)
        all.append({.chat = QString::number(700 + i), .fields = {{u"name"_s, u"P%1"_s.arg(i)}}});
    return waitFor(m_store->addBroadcast({.title = u"News"_s, .draft = Draft{.text = text}.toJson()}, all)).value_or(BroadcastId{});
}

Broadcast TestBroadcaster::kept(BroadcastId id)
{
    for (const Broadcast &each : waitFor(m_store->broadcasts()).value_or(QList<Broadcast>())) {
        if (each.id == id)
            return each;
    }
    return {};
}

QList<BroadcastRecipient> TestBroadcaster::recipients(BroadcastId id)
{
    return waitFor(m_store->recipients(id, {.count = 100'000})).value_or(QList<BroadcastRecipient>());
}

//! "sent sent blocked": each recipient's, in their order.
QString TestBroadcaster::fates(BroadcastId id)
{
    static const QHash<BroadcastRecipient::State, QString> names{
        {BroadcastRecipient::State::Waiting, u"waiting"_s}, {BroadcastRecipient::State::Sending, u"sending"_s},
        {BroadcastRecipient::State::Sent, u"sent"_s},       {BroadcastRecipient::State::Blocked, u"blocked"_s},
        {BroadcastRecipient::State::Failed, u"failed"_s},   {BroadcastRecipient::State::Unknown, u"unknown"_s}};
    QStringList all;
    for (const BroadcastRecipient &one : recipients(id))
        all << names.value(one.state);
    return all.join(u' ');
}

void TestBroadcaster::everyoneGetsItOnceAndEachFateIsKept()
{
    m_server->treat = [](const QJsonObject &request) -> PostOffice::Treatment {
        switch (chatOf(request)) {
        case 701: return PostOffice::refuses(403, "Forbidden: bot was blocked by the user");
        case 702: return PostOffice::refuses(400, "Bad Request: not enough rights");
        case 703: return {.isAnswered = false};
        default: return {};
        }
    };
    const BroadcastId id = add(5);
    QVERIFY(begin(id));
    QTRY_COMPARE(kept(id).state, Broadcast::State::Done);
    QCOMPARE(fates(id), u"sent blocked failed unknown sent"_s);
    const auto all = recipients(id);
    QVERIFY(all[0].message.has_value());
    QCOMPARE(all[1].words, u"Forbidden: bot was blocked by the user"_s);
    QCOMPARE(all[2].words, u"Bad Request: not enough rights"_s);
    QCOMPARE(m_server->delivered.value(u"700: Hello P0"_s), 1);
    QCOMPARE(m_server->delivered.value(u"704: Hello P4"_s), 1);
    QCOMPARE(m_server->doubles(), 0);
    QCOMPARE(m_progress.broadcast.counts, (BroadcastCounts{.sent = 2, .blocked = 1, .failed = 1, .unknown = 1}));
    QCOMPARE(m_progress.broadcast.state, Broadcast::State::Done);
    // What was sent stands in the conversation.
    QTRY_COMPARE(waitFor(m_store->messages({.chat = ChatId{700}}))->size(), 1);
}

void TestBroadcaster::sendingIsOnDiskBeforeTheRequestLeaves()
{
    const BroadcastId id = add(1);
    QString whenAsked;
    m_server->treat = [&](const QJsonObject &) -> PostOffice::Treatment {
        // Another connection to the same file: what it sees would be seen after a crash.
        const auto other = openSqliteStore({.path = m_folder->filePath(u"s.sqlite"_s), .readOnly = true});
        const auto future = other->recipients(id, {});
        whenAsked = future.result() && future.result()->first().state == BroadcastRecipient::State::Sending ? u"sending"_s : u"something else"_s;
        return {};
    };
    QVERIFY(begin(id));
    QTRY_COMPARE(kept(id).state, Broadcast::State::Done);
    QCOMPARE(whenAsked, u"sending"_s);
}

void TestBroadcaster::whatWasUnderWayAtAKillIsUnknownAndNotRepeated()
{
    m_server->treat = [](const QJsonObject &request) -> PostOffice::Treatment {
        return {.delayMs = chatOf(request) == 700 ? 0 : 60'000};
    };
    const BroadcastId id = add(40);
    QVERIFY(begin(id));
    QTRY_COMPARE(recipients(id)[0].state, BroadcastRecipient::State::Sent);
    QTRY_VERIFY(kept(id).counts.sending > 0);
    m_server->treat = [](const QJsonObject &) { return PostOffice::Treatment{}; };

    open();   // as after a kill: nothing was written any more
    Broadcast after = kept(id);
    QCOMPARE(after.state, Broadcast::State::Interrupted);
    QCOMPARE(after.counts.sending, 0);
    const int unknown = after.counts.unknown;
    QVERIFY(unknown > 0 && after.counts.waiting > 0);

    QVERIFY(begin(id));
    QTRY_COMPARE(kept(id).state, Broadcast::State::Done);
    after = kept(id);
    QCOMPARE(after.counts.unknown, unknown);
    QCOMPARE(after.counts.sent, 40 - unknown);
    QCOMPARE(m_server->doubles(), 0);
}

void TestBroadcaster::aPauseEndsWhatIsUnderWayAndGoesOnAfterIt()
{
    m_server->treat = [](const QJsonObject &) { return PostOffice::Treatment{.delayMs = 20}; };
    const BroadcastId id = add(60);
    QVERIFY(begin(id));
    QTRY_VERIFY(m_progress.broadcast.counts.sent > 3);
    m_broadcaster->pause();
    QTRY_COMPARE(kept(id).counts.sending, 0);
    QTRY_COMPARE(kept(id).state, Broadcast::State::Paused);
    const int asked = m_server->requests;
    const int waiting = kept(id).counts.waiting;
    QVERIFY(waiting > 0);
    m_broadcaster->pump();
    QTRY_COMPARE(kept(id).counts.sent, asked);
    QCOMPARE(m_server->requests, asked);

    QVERIFY(begin(id));
    QTRY_COMPARE_WITH_TIMEOUT(kept(id).state, Broadcast::State::Done, 20'000);
    QCOMPARE(kept(id).counts.sent, 60);
    QCOMPARE(m_server->doubles(), 0);
    QCOMPARE(m_server->requests, 60);
}

void TestBroadcaster::a429HoldsBackAllOfItAndIsCountedDown()
{
    int refusals = 0;
    m_server->treat = [&](const QJsonObject &) -> PostOffice::Treatment { return refusals++ == 0 ? PostOffice::asksToWait(1) : PostOffice::Treatment{}; };
    const BroadcastId id = add(40);
    QVERIFY(begin(id));
    QTRY_COMPARE(m_progress.waitsFor, SendWait::For::AllTold);
    QVERIFY(m_progress.waitsUntilMs > Clock::system().unixMilliseconds() - 1000);
    QVERIFY(m_budget->waitFor(ChatId{1}));   // the operator's own messages are held back too: it is the same bot
    QTRY_COMPARE_WITH_TIMEOUT(kept(id).state, Broadcast::State::Done, 20'000);
    QCOMPARE(kept(id).counts.sent, 40);
    QCOMPARE(m_server->doubles(), 0);
}

void TestBroadcaster::aChatThatIsHeldBackHoldsBackNobodyElse()
{
    m_budget->refuse(ChatId{700}, 1h);   // as a message of the operator's was told
    const BroadcastId id = add(4);
    QVERIFY(begin(id));
    QTRY_COMPARE(fates(id), u"waiting sent sent sent"_s);
    QTRY_COMPARE(m_progress.waitsFor, SendWait::For::ChatTold);
    QCOMPARE(kept(id).state, Broadcast::State::Running);
    m_budget->forgive(ChatId{700});
    m_broadcaster->pump();
    QTRY_COMPARE(kept(id).state, Broadcast::State::Done);
    QCOMPARE(fates(id), u"sent sent sent sent"_s);
}

void TestBroadcaster::withoutAConnectionItWaitsAndGoesOn()
{
    const QUrl root = m_server->root();
    m_server->close();
    const BroadcastId id = add(3);
    QVERIFY(begin(id));
    QTRY_COMPARE(m_progress.waitsFor, SendWait::For::Connection);
    QCOMPARE(m_progress.broadcast.counts.waiting, 3);
    QVERIFY(m_server->listen(QHostAddress::LocalHost, quint16(root.port())));
    m_broadcaster->networkIsBack();
    QTRY_COMPARE_WITH_TIMEOUT(kept(id).state, Broadcast::State::Done, 20'000);
    QCOMPARE(kept(id).counts.sent, 3);
    QCOMPARE(m_server->doubles(), 0);
}

void TestBroadcaster::aRefusedTokenPausesIt()
{
    m_server->treat = [](const QJsonObject &) { return PostOffice::refuses(401, "Unauthorized"); };
    QSignalSpy refused(m_broadcaster.get(), &Broadcaster::tokenRefused);
    const BroadcastId id = add(3);
    QVERIFY(begin(id));
    QTRY_COMPARE(kept(id).state, Broadcast::State::Paused);
    QTRY_COMPARE(fates(id), u"waiting waiting waiting"_s);
    QCOMPARE(kept(id).words, u"Unauthorized"_s);
    QVERIFY(!refused.isEmpty());
}

void TestBroadcaster::aStoppedOneIsOver()
{
    m_server->treat = [](const QJsonObject &) { return PostOffice::Treatment{.delayMs = 20}; };
    const BroadcastId id = add(100);
    QVERIFY(begin(id));
    QTRY_VERIFY(m_progress.broadcast.counts.sent > 0);
    QVERIFY(waitFor(m_broadcaster->stop(id)));
    QTRY_COMPARE(kept(id).counts.sending, 0);
    QCOMPARE(kept(id).state, Broadcast::State::Stopped);
    QVERIFY(kept(id).counts.waiting > 0);
    const auto again = waitFor(m_broadcaster->start(id));
    QVERIFY(!again);
    QVERIFY(again.error().kind == Error::Kind::Invalid || again.error().kind == Error::Kind::Busy);

    const BroadcastId never = add(2);
    QVERIFY(waitFor(m_broadcaster->stop(never)));
    QCOMPARE(kept(never).state, Broadcast::State::Stopped);
}

void TestBroadcaster::oneAtATime()
{
    m_server->treat = [](const QJsonObject &) { return PostOffice::Treatment{.delayMs = 60'000}; };
    const BroadcastId first = add(2), second = add(2);
    QVERIFY(begin(first));
    const auto busy = waitFor(m_broadcaster->start(second));
    QVERIFY(!busy);
    QCOMPARE(busy.error().kind, Error::Kind::Busy);
    QCOMPARE(waitFor(m_broadcaster->start(BroadcastId{999})).error().kind, Error::Kind::Busy);
}

void TestBroadcaster::aGroupThatMovedGetsItAtItsNewPlace()
{
    m_server->treat = [](const QJsonObject &request) -> PostOffice::Treatment {
        if (chatOf(request) == 700)
            return PostOffice::refuses(400, "Bad Request: group chat was upgraded to a supergroup chat", "{\"migrate_to_chat_id\":-1009}");
        return {};
    };
    QSignalSpy moved(m_broadcaster.get(), &Broadcaster::chatMoved);
    const BroadcastId id = add(1);
    QVERIFY(begin(id));
    QTRY_COMPARE(kept(id).state, Broadcast::State::Done);
    QCOMPARE(recipients(id)[0].chat, u"-1009"_s);
    QCOMPARE(m_server->delivered.value(u"-1009: Hello P0"_s), 1);
    QCOMPARE(moved.size(), 1);
}

void TestBroadcaster::whoHasBlockedTheBotIsRemembered()
{
    m_server->treat = [](const QJsonObject &) { return PostOffice::refuses(403, "Forbidden: user is deactivated"); };
    const BroadcastId id = add(1);
    QVERIFY(begin(id));
    QTRY_COMPARE(kept(id).state, Broadcast::State::Done);
    const auto troubles = waitFor(m_store->chatTroubles()).value_or(QList<ChatTrouble>());
    QCOMPARE(troubles.size(), 1);
    QCOMPARE(troubles[0].kind, ChatTrouble::Kind::Deactivated);
}

void TestBroadcaster::aLongListGoesFastWhereTheServerTakesIt()
{
    open(Generous);
    const BroadcastId id = add(700);   // more than is read at once
    QVERIFY(begin(id));
    QTRY_COMPARE_WITH_TIMEOUT(m_progress.broadcast.state, Broadcast::State::Done, 60'000);
    QCOMPARE(kept(id).counts.sent, 700);
    QCOMPARE(m_server->doubles(), 0);
    QCOMPARE(m_server->delivered.size(), 700);
}

BOTDESK_TEST(TestBroadcaster)
#include "testbroadcaster.moc"
