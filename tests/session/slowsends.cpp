// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/broadcaster.h"
#include "session/chattroubles.h"
#include "session/outbox.h"
#include "support/postoffice.h"
#include "support/testmain.h"
#include "support/waitfor.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Ten thousand sends to a server that drops connections, answers 429 and 502, and stalls, all by chance: none arrives
//! twice, none is lost, and of each one it is told what became of it.
class SlowSends : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theOutboxLosesNothingAndDoublesNothing();
    void aBroadcastLosesNothingAndDoublesNothing();

private:
    //! Waits last a fiftieth of their time.
    class QuickClock final : public Clock
    {
    public:
        std::chrono::system_clock::time_point now() const override { return system().now(); }
        std::chrono::milliseconds uptime() const override { return system().uptime() * 50; }
    };

    PostOffice::Treatment treat();
    //! In memory where that can be had: tens of thousands of commits wait for a disk longer than for all else.
    static QString place() { return (QDir(u"/dev/shm"_s).exists() ? u"/dev/shm"_s : QDir::tempPath()) + u"/botdesk-XXXXXX"_s; }

    static constexpr int Sends = 10'000;
    static constexpr int Chats = 200;
    const SendLimits m_limits{.chatBurst = 100'000, .groupMinute = 1'000'000, .second = 1'000'000, .broadcastSecond = 1'000'000};
    QuickClock m_clock;
    QRandomGenerator m_chance{4711};
    std::unique_ptr<PostOffice> m_server;
};

void SlowSends::init()
{
    m_server = std::make_unique<PostOffice>();
    m_server->treat = [this](const QJsonObject &) { return treat(); };
}

PostOffice::Treatment SlowSends::treat()
{
    const int chance = m_chance.bounded(1000);
    if (chance < 20)
        return {.isDelivered = false, .isAnswered = false};   // dropped before it took effect
    if (chance < 40)
        return {.isAnswered = false};                         // and after
    if (chance < 60)
        return PostOffice::asksToWait(1 + m_chance.bounded(3));
    if (chance < 65)
        return PostOffice::refuses(502, "Bad Gateway");
    if (chance < 75)
        return PostOffice::refuses(403, "Forbidden: bot was blocked by the user");
    return {.delayMs = chance < 95 ? m_chance.bounded(300) : 0};
}

void SlowSends::theOutboxLosesNothingAndDoublesNothing()
{
    QTemporaryDir folder(place());
    const auto store = openSqliteStore({.path = folder.filePath(u"s.sqlite"_s)});
    Client client(*Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678"), ApiServer{.root = m_server->root()});
    SendBudget budget(m_clock, m_limits);
    ChatTroubles troubles(*store);
    Outbox outbox(client, *store, budget, troubles, nullptr, m_clock);
    QTimer often;   // the outbox's own timer counts real time
    often.setInterval(5);
    connect(&often, &QTimer::timeout, &outbox, &Outbox::networkIsBack);
    often.start();
    outbox.load();

    int over = 0;
    for (int i = 0; i < Sends; ++i) {
        const Draft draft{.conversation = {.chat = ChatId{1000 + i % Chats}}, .text = u"no. %1"_s.arg(i)};
        whenDone(outbox.send(draft), this, [&over](const Result<Message> &) { ++over; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(over, Sends, 280'000);

    QHash<QString, OutboxEntry::State> left;
    for (const OutboxEntry &entry : waitFor(store->outbox()).value_or(QList<OutboxEntry>()))
        left.insert(u"%1: %2"_s.arg(number(entry.conversation.chat)).arg(Draft::fromJson(entry.draft).text), entry.state);
    int unknown = 0, failed = 0;
    for (int i = 0; i < Sends; ++i) {
        const QString what = u"%1: no. %2"_s.arg(1000 + i % Chats).arg(i);
        const int times = m_server->delivered.value(what);
        QVERIFY2(times <= 1, qPrintable(what + u" came twice"_s));
        if (!left.contains(what)) {
            QVERIFY2(times == 1 && !m_server->withoutAnswer.contains(what), qPrintable(what + u" is lost"_s));
            continue;
        }
        QVERIFY2(left[what] == OutboxEntry::State::Unknown || left[what] == OutboxEntry::State::Failed, qPrintable(what));
        if (left[what] == OutboxEntry::State::Failed)
            QCOMPARE(times, 0);
        ++(left[what] == OutboxEntry::State::Failed ? failed : unknown);
    }
    qInfo("%d sent, %d unknown, %d failed, %d requests", Sends - unknown - failed, unknown, failed, m_server->requests);
    QVERIFY(unknown > 0 && failed > 0 && m_server->requests > Sends);
}

void SlowSends::aBroadcastLosesNothingAndDoublesNothing()
{
    QTemporaryDir folder(place());
    const auto store = openSqliteStore({.path = folder.filePath(u"s.sqlite"_s)});
    Client client(*Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678"), ApiServer{.root = m_server->root()});
    SendBudget budget(m_clock, m_limits);
    ChatTroubles troubles(*store);
    Broadcaster broadcaster(client, *store, budget, troubles, nullptr, m_clock);
    QTimer often;
    often.setInterval(5);
    connect(&often, &QTimer::timeout, &broadcaster, &Broadcaster::pump);
    often.start();
    QList<BroadcastRecipient> people;
    for (int i = 0; i < Sends; ++i)
        people.append({.chat = QString::number(1000 + i)});
    const auto id = waitFor(store->addBroadcast({.title = u"News"_s, .draft = Draft{.text = u"news"_s}.toJson()}, people));
    QVERIFY(id);
    Broadcast::State state = Broadcast::State::Prepared;
    connect(&broadcaster, &Broadcaster::progressed, this, [&state](const BroadcastProgress &progress) { state = progress.broadcast.state; });
    QVERIFY(waitFor(broadcaster.start(*id)));
    QTRY_COMPARE_WITH_TIMEOUT(state, Broadcast::State::Done, 280'000);

    BroadcastCounts counts;
    for (const BroadcastRecipient &one : waitFor(store->recipients(*id, {.count = Sends})).value_or(QList<BroadcastRecipient>())) {
        ++counts.of(one.state);
        const QString what = one.chat + u": news"_s;
        const int times = m_server->delivered.value(what);
        QVERIFY2(times <= 1, qPrintable(what + u" came twice"_s));
        if (one.state == BroadcastRecipient::State::Sent)
            QVERIFY2(times == 1 && !m_server->withoutAnswer.contains(what), qPrintable(what + u" is lost"_s));
        else if (one.state != BroadcastRecipient::State::Unknown)
            QCOMPARE(times, 0);
    }
    qInfo("%d sent, %d unknown, %d blocked, %d requests", counts.sent, counts.unknown, counts.blocked, m_server->requests);
    QCOMPARE(counts.sent + counts.unknown + counts.blocked, Sends);
    QVERIFY(counts.unknown > 0 && counts.blocked > 0 && m_server->requests > Sends);
}

BOTDESK_TEST(SlowSends)
#include "slowsends.moc"
