// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/database.h"
#include "support/broadcastground.h"
#include "support/handclock.h"
#include "support/testmain.h"

#include <QSignalSpy>
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
    void noMoreGoesThanTheBudgetHas();
    void aChatThatIsHeldBackHoldsBackNobodyElse();
    void withoutAConnectionItWaitsAndGoesOn();
    void aRefusedTokenPausesIt();
    void aStoppedOneIsOver();
    void oneAtATime();
    void aGroupThatMovedGetsItAtItsNewPlace();
    void aGroupThatMovedIntoTheListGetsItOnce();
    void whoIsListedByNameAndByIdGetsItOnce();
    void aNameWaitsForWhomItStandsFor();
    void whoHasBlockedTheBotIsRemembered();
    void aLongListGoesFastWhereTheServerTakesIt();

private:
    HandClock m_clock;
    std::optional<BroadcastGround> m_ground;
};

namespace {

const SendLimits Generous{.chatBurst = 1000, .second = 100'000, .broadcastSecond = 100'000};

} // namespace

void TestBroadcaster::init()
{
    m_ground.emplace();
    m_ground->open();
}

void TestBroadcaster::cleanup()
{
    m_ground.reset();
}

void TestBroadcaster::everyoneGetsItOnceAndEachFateIsKept()
{
    m_ground->server->treat = [](const QJsonObject &request) -> PostOffice::Treatment {
        switch (chatOf(request)) {
        case 701: return PostOffice::refuses(403, "Forbidden: bot was blocked by the user");
        case 702: return PostOffice::refuses(400, "Bad Request: not enough rights");
        case 703: return {.isAnswered = false};
        default: return {};
        }
    };
    const BroadcastId id = m_ground->add(5);
    QVERIFY(m_ground->begin(id));
    QTRY_COMPARE(m_ground->kept(id).state, Broadcast::State::Done);
    QCOMPARE(m_ground->fates(id), u"sent blocked failed unknown sent"_s);
    const auto all = m_ground->recipients(id);
    QVERIFY(all[0].message.has_value());
    QCOMPARE(all[1].words, u"Forbidden: bot was blocked by the user"_s);
    QCOMPARE(all[2].words, u"Bad Request: not enough rights"_s);
    QCOMPARE(m_ground->server->delivered.value(u"700: Hello P0"_s), 1);
    QCOMPARE(m_ground->server->delivered.value(u"704: Hello P4"_s), 1);
    QCOMPARE(m_ground->server->doubles(), 0);
    QCOMPARE(m_ground->progress.broadcast.counts, (BroadcastCounts{.sent = 2, .blocked = 1, .failed = 1, .unknown = 1}));
    QCOMPARE(m_ground->progress.broadcast.state, Broadcast::State::Done);
    // What was sent stands in the conversation.
    QTRY_COMPARE(waitFor(m_ground->store->messages({.chat = ChatId{700}}))->size(), 1);
}

void TestBroadcaster::sendingIsOnDiskBeforeTheRequestLeaves()
{
    const BroadcastId id = m_ground->add(1);
    {
        // While another program holds the database nothing can be written down, so nothing may leave.
        const auto other = Database::open(m_ground->database(), Database::Access::Write, 5s);
        QVERIFY(other && (*other)->execute(u"BEGIN IMMEDIATE"_s));
        QVERIFY(m_ground->begin(id));
        QTRY_COMPARE(m_ground->progress.broadcast.counts.sending, 1);
        for (int i = 0; i < 20; ++i)   // time enough for a request on its way to arrive
            (void)waitFor(m_ground->client->call(u"getMe"_s));
        QCOMPARE(m_ground->server->delivered.value(u"700: Hello P0"_s), 0);
        QVERIFY((*other)->execute(u"ROLLBACK"_s));
    }
    QTRY_COMPARE(m_ground->kept(id).state, Broadcast::State::Done);
    QCOMPARE(m_ground->server->delivered.value(u"700: Hello P0"_s), 1);
}

void TestBroadcaster::whatWasUnderWayAtAKillIsUnknownAndNotRepeated()
{
    m_ground->server->treat = [](const QJsonObject &request) -> PostOffice::Treatment {
        return {.delayMs = chatOf(request) == 700 ? 0 : 60'000};
    };
    const BroadcastId id = m_ground->add(40);
    QVERIFY(m_ground->begin(id));
    QTRY_COMPARE(m_ground->recipients(id)[0].state, BroadcastRecipient::State::Sent);
    QTRY_VERIFY(m_ground->kept(id).counts.sending > 0);
    m_ground->server->treat = [](const QJsonObject &) { return PostOffice::Treatment{}; };

    m_ground->open();   // as after a kill: nothing was written any more
    Broadcast after = m_ground->kept(id);
    QCOMPARE(after.state, Broadcast::State::Interrupted);
    QCOMPARE(after.counts.sending, 0);
    const int unknown = after.counts.unknown;
    QVERIFY(unknown > 0 && after.counts.waiting > 0);

    QVERIFY(m_ground->begin(id));
    QTRY_COMPARE(m_ground->kept(id).state, Broadcast::State::Done);
    after = m_ground->kept(id);
    QCOMPARE(after.counts.unknown, unknown);
    QCOMPARE(after.counts.sent, 40 - unknown);
    QCOMPARE(m_ground->server->doubles(), 0);
}

void TestBroadcaster::aPauseEndsWhatIsUnderWayAndGoesOnAfterIt()
{
    m_ground->open(Generous);   // nothing but the pause holds it back
    m_ground->server->treat = [](const QJsonObject &) { return PostOffice::Treatment{.delayMs = 20}; };
    const BroadcastId id = m_ground->add(300);
    QVERIFY(m_ground->begin(id));
    QTRY_VERIFY(m_ground->progress.broadcast.counts.sent > 3);
    m_ground->broadcaster->pause();
    const BroadcastCounts then = m_ground->progress.broadcast.counts;   // told at once
    QTRY_COMPARE(m_ground->kept(id).counts.sending, 0);
    QTRY_COMPARE(m_ground->kept(id).state, Broadcast::State::Paused);
    const int asked = m_ground->server->requests;
    QCOMPARE(asked, then.sent + then.sending);   // what had been claimed, and nobody else
    QVERIFY(then.waiting > 0);
    QCOMPARE(m_ground->kept(id).counts.waiting, then.waiting);
    m_ground->broadcaster->pump();
    QTRY_COMPARE(m_ground->kept(id).counts.sent, asked);
    QCOMPARE(m_ground->server->requests, asked);

    QVERIFY(m_ground->begin(id));
    QTRY_COMPARE_WITH_TIMEOUT(m_ground->kept(id).state, Broadcast::State::Done, 20'000);
    QCOMPARE(m_ground->kept(id).counts.sent, 300);
    QCOMPARE(m_ground->server->doubles(), 0);
    QCOMPARE(m_ground->server->requests, 300);
}

void TestBroadcaster::a429HoldsBackAllOfItAndIsCountedDown()
{
    int refusals = 0;
    m_ground->server->treat = [&](const QJsonObject &) -> PostOffice::Treatment { return refusals++ == 0 ? PostOffice::asksToWait(1) : PostOffice::Treatment{}; };
    const BroadcastId id = m_ground->add(40);
    qint64 longest = 0;
    bool isForOperatorToo = false;   // the same bot sends their messages
    QObject here;
    connect(m_ground->broadcaster.get(), &Broadcaster::progressed, &here, [&](const BroadcastProgress &progress) {
        if (progress.waitsFor != SendWait::For::AllTold)
            return;
        longest = std::max(longest, progress.waitsUntilMs - Clock::system().unixMilliseconds());
        isForOperatorToo = isForOperatorToo || m_ground->budget->waitFor(ChatId{1});
    });
    QVERIFY(m_ground->begin(id));
    QTRY_VERIFY(isForOperatorToo);
    QVERIFY(longest > 0 && longest <= 1000);
    QTRY_COMPARE_WITH_TIMEOUT(m_ground->kept(id).state, Broadcast::State::Done, 20'000);
    QCOMPARE(m_ground->kept(id).counts.sent, 40);
    QCOMPARE(m_ground->server->doubles(), 0);
}

void TestBroadcaster::noMoreGoesThanTheBudgetHas()
{
    m_ground->open({.broadcastSecond = 5}, m_clock);
    const auto pass = [&](std::chrono::milliseconds time) {
        m_clock.pass(time);
        m_ground->broadcaster->pump();
    };
    const BroadcastId id = m_ground->add(12);
    QVERIFY(m_ground->begin(id));
    QTRY_COMPARE(m_ground->server->requests, 5);
    pass(500ms);
    QTRY_COMPARE(m_ground->progress.waitsFor, SendWait::For::Second);
    QCOMPARE(m_ground->progress.waitsUntilMs, m_clock.unixMilliseconds() + 500);
    QCOMPARE(m_ground->server->requests, 5);
    QVERIFY(!m_ground->budget->waitFor(ChatId{1}));   // the operator goes before it all the while
    pass(500ms);
    QTRY_COMPARE(m_ground->server->requests, 10);
    pass(900ms);
    QTRY_COMPARE(m_ground->progress.waitsFor, SendWait::For::Second);
    QCOMPARE(m_ground->server->requests, 10);
    QTRY_VERIFY((pass(100ms), m_ground->kept(id).state == Broadcast::State::Done));
    QCOMPARE(m_ground->server->requests, 12);
}

void TestBroadcaster::aChatThatIsHeldBackHoldsBackNobodyElse()
{
    m_ground->budget->refuse(ChatId{700}, 1h);   // as a message of the operator's was told
    const BroadcastId id = m_ground->add(4);
    QVERIFY(m_ground->begin(id));
    QTRY_COMPARE(m_ground->fates(id), u"waiting sent sent sent"_s);
    QTRY_COMPARE(m_ground->progress.waitsFor, SendWait::For::ChatTold);
    QCOMPARE(m_ground->kept(id).state, Broadcast::State::Running);
    m_ground->budget->forgive(ChatId{700});
    m_ground->broadcaster->pump();
    QTRY_COMPARE(m_ground->kept(id).state, Broadcast::State::Done);
    QCOMPARE(m_ground->fates(id), u"sent sent sent sent"_s);
}

void TestBroadcaster::withoutAConnectionItWaitsAndGoesOn()
{
    const QUrl root = m_ground->server->root();
    m_ground->server->close();
    const BroadcastId id = m_ground->add(3);
    QVERIFY(m_ground->begin(id));
    QTRY_COMPARE(m_ground->progress.waitsFor, SendWait::For::Connection);
    QCOMPARE(m_ground->progress.broadcast.counts.waiting, 3);
    QVERIFY(m_ground->server->listen(QHostAddress::LocalHost, quint16(root.port())));
    m_ground->broadcaster->networkIsBack();
    QTRY_COMPARE_WITH_TIMEOUT(m_ground->kept(id).state, Broadcast::State::Done, 20'000);
    QCOMPARE(m_ground->kept(id).counts.sent, 3);
    QCOMPARE(m_ground->server->doubles(), 0);
}

void TestBroadcaster::aRefusedTokenPausesIt()
{
    m_ground->server->treat = [](const QJsonObject &) { return PostOffice::refuses(401, "Unauthorized"); };
    QSignalSpy refused(m_ground->broadcaster.get(), &Broadcaster::tokenRefused);
    const BroadcastId id = m_ground->add(3);
    QVERIFY(m_ground->begin(id));
    QTRY_COMPARE(m_ground->kept(id).state, Broadcast::State::Paused);
    QTRY_COMPARE(m_ground->fates(id), u"waiting waiting waiting"_s);
    QCOMPARE(m_ground->kept(id).words, u"Unauthorized"_s);
    QVERIFY(!refused.isEmpty());
}

void TestBroadcaster::aStoppedOneIsOver()
{
    m_ground->server->treat = [](const QJsonObject &) { return PostOffice::Treatment{.delayMs = 20}; };
    const BroadcastId id = m_ground->add(100);
    QVERIFY(m_ground->begin(id));
    QTRY_VERIFY(m_ground->progress.broadcast.counts.sent > 0);
    QVERIFY(waitFor(m_ground->broadcaster->stop(id)));
    QTRY_COMPARE(m_ground->kept(id).counts.sending, 0);
    QCOMPARE(m_ground->kept(id).state, Broadcast::State::Stopped);
    QVERIFY(m_ground->kept(id).counts.waiting > 0);
    const auto again = waitFor(m_ground->broadcaster->start(id));
    QVERIFY(!again);
    QVERIFY(again.error().kind == Error::Kind::Invalid || again.error().kind == Error::Kind::Busy);

    const BroadcastId never = m_ground->add(2);
    QVERIFY(waitFor(m_ground->broadcaster->stop(never)));
    QCOMPARE(m_ground->kept(never).state, Broadcast::State::Stopped);
}

void TestBroadcaster::oneAtATime()
{
    m_ground->server->treat = [](const QJsonObject &) { return PostOffice::Treatment{.delayMs = 60'000}; };
    const BroadcastId first = m_ground->add(2), second = m_ground->add(2);
    QVERIFY(m_ground->begin(first));
    const auto busy = waitFor(m_ground->broadcaster->start(second));
    QVERIFY(!busy);
    QCOMPARE(busy.error().kind, Error::Kind::Busy);
    QCOMPARE(waitFor(m_ground->broadcaster->start(BroadcastId{999})).error().kind, Error::Kind::Busy);
}

void TestBroadcaster::aGroupThatMovedGetsItAtItsNewPlace()
{
    m_ground->server->treat = [](const QJsonObject &request) -> PostOffice::Treatment {
        if (chatOf(request) == 700)
            return PostOffice::refuses(400, "Bad Request: group chat was upgraded to a supergroup chat", "{\"migrate_to_chat_id\":-1009}");
        return {};
    };
    QSignalSpy moved(m_ground->broadcaster.get(), &Broadcaster::chatMoved);
    const BroadcastId id = m_ground->add(1);
    QVERIFY(m_ground->begin(id));
    QTRY_COMPARE(m_ground->kept(id).state, Broadcast::State::Done);
    QCOMPARE(m_ground->recipients(id)[0].chat, u"-1009"_s);
    QCOMPARE(m_ground->server->delivered.value(u"-1009: Hello P0"_s), 1);
    QCOMPARE(moved.size(), 1);
}

void TestBroadcaster::aGroupThatMovedIntoTheListGetsItOnce()
{
    m_ground->server->treat = [](const QJsonObject &request) -> PostOffice::Treatment {
        if (chatOf(request) == -100)
            return PostOffice::refuses(400, "Bad Request: group chat was upgraded to a supergroup chat", "{\"migrate_to_chat_id\":-1009}");
        return {};
    };
    const BroadcastId id = m_ground->add({{.chat = u"-100"_s}, {.chat = u"-1009"_s}}, {.text = u"News"_s});
    QVERIFY(m_ground->begin(id));
    QTRY_COMPARE(m_ground->kept(id).state, Broadcast::State::Done);
    QCOMPARE(m_ground->server->delivered.value(u"-1009: News"_s), 1);
    QCOMPARE(m_ground->fates(id), u"failed sent"_s);
    QVERIFY(m_ground->recipients(id)[0].words.contains(u"upgraded to a supergroup"_s));
}

void TestBroadcaster::whoIsListedByNameAndByIdGetsItOnce()
{
    m_ground->server->treat = [](const QJsonObject &request) -> PostOffice::Treatment {
        if (request["method"_L1] != "getChat"_L1)
            return {};
        const QString name = request["chat_id"_L1].toString();
        const QByteArray id = name == "@news"_L1 ? "-1001" : name == "@more"_L1 || name == "@more_too"_L1 ? "-1002" : "";
        if (id.isEmpty())
            return PostOffice::refuses(400, "Bad Request: chat not found");
        return {.isDelivered = false, .refusal = "{\"ok\":true,\"result\":{\"id\":" + id + ",\"type\":\"channel\"}}", .status = 200};
    };
    const BroadcastId id = m_ground->add({{.chat = u"@news"_s}, {.chat = u"-1001"_s}, {.chat = u"@more"_s, .name = u"More"_s}, {.chat = u"@more_too"_s}, {.chat = u"@nobody"_s}},
                                         {.text = u"News"_s});
    QVERIFY(m_ground->begin(id));
    QTRY_COMPARE(m_ground->kept(id).state, Broadcast::State::Done);
    QCOMPARE(m_ground->fates(id), u"failed sent sent failed blocked"_s);
    QCOMPARE(m_ground->server->delivered, (QHash<QString, int>{{u"-1001: News"_s, 1}, {u"-1002: News"_s, 1}}));
    const auto all = m_ground->recipients(id);
    QCOMPARE(all[2].chat, u"-1002"_s);
    QCOMPARE(all[2].name, u"More (@more)"_s);
    QCOMPARE(all[3].chat, u"@more_too"_s);
    QVERIFY(all[3].words.isEmpty());
    QCOMPARE(all[4].words, u"Bad Request: chat not found"_s);
    QCOMPARE(m_ground->progress.broadcast.counts, (BroadcastCounts{.sent = 2, .blocked = 1, .failed = 2}));
}

void TestBroadcaster::aNameWaitsForWhomItStandsFor()
{
    int asked = 0;
    m_ground->server->treat = [&asked](const QJsonObject &request) -> PostOffice::Treatment {
        if (request["method"_L1] != "getChat"_L1)
            return {};
        if (++asked == 1)
            return PostOffice::asksToWait(1);
        return {.isDelivered = false, .refusal = R"({"ok":true,"result":{"id":-1001,"type":"channel"}})", .status = 200, .delayMs = asked == 2 ? 60'000 : 0};
    };
    const BroadcastId id = m_ground->add({{.chat = u"@news"_s}}, {.text = u"News"_s});
    QVERIFY(m_ground->begin(id));
    QTRY_COMPARE(asked, 2);
    QCOMPARE(m_ground->fates(id), u"waiting"_s);   // nobody is claimed for whom nothing has left

    m_ground->open();   // as after a kill
    QVERIFY(m_ground->begin(id));
    QTRY_COMPARE(m_ground->kept(id).state, Broadcast::State::Done);
    QCOMPARE(m_ground->fates(id), u"sent"_s);
    QCOMPARE(m_ground->server->delivered.value(u"-1001: News"_s), 1);
}

void TestBroadcaster::whoHasBlockedTheBotIsRemembered()
{
    m_ground->server->treat = [](const QJsonObject &) { return PostOffice::refuses(403, "Forbidden: user is deactivated"); };
    const BroadcastId id = m_ground->add(1);
    QVERIFY(m_ground->begin(id));
    QTRY_COMPARE(m_ground->kept(id).state, Broadcast::State::Done);
    const auto troubles = waitFor(m_ground->store->chatTroubles()).value_or(QList<ChatTrouble>());
    QCOMPARE(troubles.size(), 1);
    QCOMPARE(troubles[0].kind, ChatTrouble::Kind::Deactivated);
}

void TestBroadcaster::aLongListGoesFastWhereTheServerTakesIt()
{
    m_ground->open(Generous);
    const BroadcastId id = m_ground->add(700);   // more than is read at once
    QVERIFY(m_ground->begin(id));
    QTRY_COMPARE_WITH_TIMEOUT(m_ground->progress.broadcast.state, Broadcast::State::Done, 60'000);
    QCOMPARE(m_ground->kept(id).counts.sent, 700);
    QCOMPARE(m_ground->server->doubles(), 0);
    QCOMPARE(m_ground->server->delivered.size(), 700);
}

BOTDESK_TEST(TestBroadcaster)
#include "testbroadcaster.moc"
