// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/chattroubles.h"
#include "session/outbox.h"
#include "store/database.h"
#include "support/handclock.h"
#include "support/sandboxground.h"
#include "support/stubserver.h"
#include "support/testmain.h"
#include "support/waitfor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The outbox alone, against a stub, in a time that the test lets pass.
class TestOutbox : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theClockMayBeSetWhileADraftWaits_data();
    void theClockMayBeSetWhileADraftWaits();
    void aWaitOfAFormerRunHasAnEnd();
    void aSingleMessageIsNotHeldBack();
    void sendingIsOnDiskBeforeTheRequestLeaves();
    void theTwentyFirstInAGroupWaitsForItsMinuteAndSaysSo();
    void whatStandsBehindAnotherWaitsForItsTurn();
    void a429IsToldAsSuch();
    void aServerWithTheSameLimitsNeedNotSayNo();
    void aGroupThatMovedTakesItsDraftsAlong();
    void anAnswerGoesAlongWithoutWhatItAnswers();
    void anEditStaysWhereItsMessageIs();
    void aServerThatSendsInCirclesIsNotFollowed();
    void whyAChatTakesNothingIsRememberedUntilItDoes_data();
    void whyAChatTakesNothingIsRememberedUntilItDoes();

private:
    void open(const SendLimits &limits = {});
    QFuture<Result<Message>> send(ChatId chat, const QString &text = u"hello"_s);
    QList<OutboxEntry> entries();
    void pass(std::chrono::milliseconds time);
    OutboxEntry entry();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UpdateStore> m_store;
    std::unique_ptr<StubServer> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<SendBudget> m_budget;
    std::unique_ptr<ChatTroubles> m_troubles;
    std::unique_ptr<Outbox> m_outbox;
    OutboxWaits m_waits;
    HandClock m_clock;
};

namespace {

const ConversationKey Alice{.chat = ChatId{700}};
constexpr ChatId Group{-100};
const QByteArray Sent = R"({"message_id":5,"date":1700000000,"chat":{"id":700,"type":"private","first_name":"Alice"},"text":"hello"})";

} // namespace

void TestOutbox::init()
{
    m_clock = HandClock();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = openSqliteStore({.path = m_folder->filePath(u"s.sqlite"_s)});
    m_server = std::make_unique<StubServer>();
    m_client = std::make_unique<Client>(*Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678"), ApiServer{.root = m_server->root()});
}

void TestOutbox::cleanup()
{
    m_outbox.reset();
    m_troubles.reset();
    m_client.reset();
    m_server.reset();
    m_store.reset();
}

void TestOutbox::open(const SendLimits &limits)
{
    m_waits = {};
    m_budget = std::make_unique<SendBudget>(m_clock, limits);
    m_troubles = std::make_unique<ChatTroubles>(*m_store);
    m_outbox = std::make_unique<Outbox>(*m_client, *m_store, *m_budget, *m_troubles, nullptr, m_clock);
    connect(m_outbox.get(), &Outbox::waitsChanged, this, [this](const OutboxWaits &waits) { m_waits = waits; });
    m_outbox->load();
}

QFuture<Result<Message>> TestOutbox::send(ChatId chat, const QString &text)
{
    return m_outbox->send({.conversation = {.chat = chat}, .text = text});
}

QList<OutboxEntry> TestOutbox::entries()
{
    return waitFor(m_store->outbox()).value_or(QList<OutboxEntry>());
}

void TestOutbox::pass(std::chrono::milliseconds time)
{
    m_clock.pass(time);
    m_outbox->pump();
}

OutboxEntry TestOutbox::entry()
{
    return waitFor(m_store->outbox()).value_or(QList<OutboxEntry>()).value(0);
}

void TestOutbox::theClockMayBeSetWhileADraftWaits_data()
{
    QTest::addColumn<int>("days");
    QTest::newRow("forwards") << 1;
    QTest::newRow("backwards") << -1;
}

void TestOutbox::theClockMayBeSetWhileADraftWaits()
{
    QFETCH(int, days);
    open();
    m_server->answers(refused(429, "Too Many Requests: retry after 1", "{\"retry_after\":1}"), 429);
    const auto sent = m_outbox->send({.conversation = Alice, .text = u"hello"_s});
    QTRY_COMPARE(entry().notBeforeMs, m_clock.unixMilliseconds() + 1000);

    m_clock.jump(24h * days);
    m_outbox->reckonAnew();
    QTRY_COMPARE(entry().notBeforeMs, m_clock.unixMilliseconds() + 1000);   // as long as before, from now
    m_outbox->networkIsBack();                                             // looks whose turn it is
    QTRY_COMPARE(entry().state, OutboxEntry::State::Waiting);
    QCOMPARE(m_server->requests().size(), 1);

    m_server->answers(ok(Sent));
    m_clock.pass(1s);
    const auto message = waitFor(sent, 10'000);
    QVERIFY2(message, message ? "" : qPrintable(describe(message.error())));
    QCOMPARE(m_server->requests().size(), 2);
}

void TestOutbox::aWaitOfAFormerRunHasAnEnd()
{
    // The clock was a day ahead when it was written.
    QVERIFY(waitFor(m_store->addOutbox({.conversation = Alice,
                                        .draft = Draft{.conversation = Alice, .text = u"hello"_s}.toJson(),
                                        .notBeforeMs = m_clock.unixMilliseconds() + 86'400'000})));
    open();
    m_server->answers(ok(Sent));
    QVERIFY(waitFor(m_store->outbox()));   // behind the outbox's own reading
    QCoreApplication::processEvents();
    m_clock.pass(59min);
    m_outbox->networkIsBack();
    QVERIFY(waitFor(m_store->outbox()));   // behind what would have been written first
    QVERIFY(m_server->requests().isEmpty());
    m_clock.pass(1min);
    const auto isSent = [this] {
        m_outbox->networkIsBack();
        return m_server->requests().size() == 1;
    };
    QTRY_VERIFY(isSent());
    QTRY_VERIFY(waitFor(m_store->outbox())->isEmpty());
}

void TestOutbox::aSingleMessageIsNotHeldBack()
{
    open();
    m_server->answers(ok(Sent));
    m_server->repeatsItself();
    for (int i = 0; i < 3; ++i)
        QVERIFY(waitFor(send(Alice.chat)));   // no time passes by this clock
    QVERIFY(m_waits.of.isEmpty());
    QCOMPARE(m_server->requests().size(), 3);
}

void TestOutbox::sendingIsOnDiskBeforeTheRequestLeaves()
{
    open();
    for (int i = 0; i < 3; ++i)
        m_budget->spend(Group);   // so that it waits, and is on disk as that
    const auto sent = send(Group);
    QTRY_COMPARE(entries().size(), 1);
    m_server->answers(ok(R"({"id":123456,"is_bot":true,"first_name":"Bot"})"));
    m_server->repeatsItself();
    {
        const auto other = Database::open(m_folder->filePath(u"s.sqlite"_s), Database::Access::Write, 5s);
        QVERIFY(other && (*other)->execute(u"BEGIN IMMEDIATE"_s));
        pass(1s);
        for (int i = 0; i < 20; ++i)   // time enough for a request on its way to arrive
            (void)waitFor(m_client->call(u"getMe"_s));
        QCOMPARE(m_server->timesAsked(u"sendMessage"_s), 0);
        QVERIFY((*other)->execute(u"ROLLBACK"_s));
    }
    QTRY_COMPARE(m_server->timesAsked(u"sendMessage"_s), 1);
    (void)waitFor(sent);
}

void TestOutbox::theTwentyFirstInAGroupWaitsForItsMinuteAndSaysSo()
{
    open();
    m_server->answers(ok(Sent));
    m_server->repeatsItself();
    for (int i = 0; i < 20; ++i) {
        QVERIFY(waitFor(send(Group)));
        pass(1s);
    }
    const auto last = send(Group);
    QTRY_COMPARE(m_waits.waiting, 1);
    const OutboxId id = entries().value(0).id;
    QCOMPARE(m_waits.of.value(id).what, SendWait::For::GroupMinute);
    QCOMPARE(m_waits.of.value(id).untilMs, m_clock.unixMilliseconds() + 40'000);
    QVERIFY(waitFor(send(Alice.chat)));   // another chat goes on
    pass(39s);
    QCOMPARE(m_server->requests().size(), 21);
    pass(1s);
    QVERIFY(waitFor(last));
    QTRY_COMPARE(m_waits.waiting, 0);
}

void TestOutbox::whatStandsBehindAnotherWaitsForItsTurn()
{
    open();
    const auto first = send(Alice.chat, u"first"_s);   // the stub does not answer
    QTRY_COMPARE(m_server->waiting(), 1);
    const auto second = send(Alice.chat, u"second"_s);
    QTRY_COMPARE(m_waits.waiting, 1);
    QVERIFY(m_waits.of.isEmpty());
    QCOMPARE(m_server->requests().size(), 1);
    m_server->answers(ok(Sent));
    m_server->answersNow(ok(Sent));
    QVERIFY(waitFor(second));
    QCOMPARE(m_server->requests().last().parameters()["text"_L1].toString(), u"second"_s);
}

void TestOutbox::a429IsToldAsSuch()
{
    open();
    m_server->answers(refused(429, "Too Many Requests: retry after 7", "{\"retry_after\":7}"), 429);
    const auto sent = send(Alice.chat);
    QTRY_COMPARE(m_waits.of.size(), 1);
    QCOMPARE(m_waits.of.begin()->what, SendWait::For::ChatTold);
    QCOMPARE(m_waits.of.begin()->untilMs, m_clock.unixMilliseconds() + 7000);
    m_server->answers(ok(Sent));
    pass(7s);
    QVERIFY(waitFor(sent));
}

void TestOutbox::aServerWithTheSameLimitsNeedNotSayNo()
{
    SandboxGround ground;
    QVERIFY(ground.isReady());
    const auto faultsUsed = [&] {
        int used = 0;
        for (const QJsonValue fault : ground.control(u"GET"_s, u"faults"_s)["faults"_L1].toArray())
            used += fault["used"_L1].toInt();
        return used;
    };
    ground.control(u"POST"_s, u"faults"_s, {{u"kind"_s, u"budget"_s}, {u"budget"_s, 5}, {u"seconds"_s, 60}, {u"retry_after"_s, 60}, {u"per"_s, u"chat"_s}});
    const ChatId group{ground.control(u"POST"_s, u"groups"_s, {{u"type"_s, u"group"_s}, {u"title"_s, u"Garden"_s},
                                                               {u"members"_s, QJsonArray{ground.person(0), number(ground.sandbox.token().botId())}}})["id"_L1].toInteger()};
    QVERIFY(number(group) < 0);
    m_client = std::make_unique<Client>(ground.sandbox.token(), ApiServer{.root = ground.sandbox.apiRoot(), .proxy = QNetworkProxy(QNetworkProxy::NoProxy)});
    open({.chatBurst = 100, .groupMinute = 5});
    for (int i = 0; i < 5; ++i) {
        const auto sent = waitFor(send(group));
        QVERIFY2(sent, sent ? "" : qPrintable(describe(sent.error())));
    }
    const auto sixth = send(group);
    QTRY_COMPARE(m_waits.of.size(), 1);
    QCOMPARE(m_waits.of.begin()->what, SendWait::For::GroupMinute);
    QCOMPARE(faultsUsed(), 0);

    // With a budget that is too large the server says it.
    open({.chatBurst = 100, .groupMinute = 1000});
    QTRY_COMPARE(m_waits.of.size(), 1);
    QCOMPARE(m_waits.of.begin()->what, SendWait::For::ChatTold);
    QCOMPARE(faultsUsed(), 1);
    m_outbox.reset();
    m_client.reset();
}

void TestOutbox::aGroupThatMovedTakesItsDraftsAlong()
{
    open();
    QSignalSpy moved(m_outbox.get(), &Outbox::chatMoved);
    m_server->answers(refused(400, "Bad Request: group chat was upgraded to a supergroup chat", "{\"migrate_to_chat_id\":-1009}"), 400);
    m_server->answers(ok(Sent));
    m_server->repeatsItself();
    const auto first = send(Group, u"one"_s), second = send(Group, u"two"_s);
    QVERIFY(waitFor(first));
    QVERIFY(waitFor(second));
    QCOMPARE(moved.size(), 1);
    QStringList places;
    for (const StubRequest &request : m_server->requests())
        places << request.parameters()["text"_L1].toString() + QString::number(request.parameters()["chat_id"_L1].toInteger());
    QCOMPARE(places, (QStringList{u"one-100"_s, u"one-1009"_s, u"two-1009"_s}));
    QTRY_VERIFY(entries().isEmpty());
}

void TestOutbox::anAnswerGoesAlongWithoutWhatItAnswers()
{
    open();
    m_clock.pass(1s);
    for (int i = 0; i < 3; ++i)
        m_budget->spend(Group);   // so that it waits
    const auto sent = m_outbox->send({.conversation = {.chat = Group, .thread = ThreadId{0}}, .text = u"yes"_s, .replyTo = MessageId{5}});
    QTRY_COMPARE(m_waits.waiting, 1);
    m_outbox->moveChat(Group, ChatId{-1009});
    QTRY_COMPARE(entries().value(0).conversation.chat, ChatId{-1009});   // on disk too
    QTRY_COMPARE(m_server->waiting(), 1);   // the new chat has a budget of its own
    m_server->answersNow(ok(Sent));
    QVERIFY(waitFor(sent));
    QCOMPARE(m_server->requests().last().parameters()["chat_id"_L1].toInteger(), -1009);
    QVERIFY(!m_server->requests().last().parameters().contains("reply_parameters"_L1));
}

void TestOutbox::anEditStaysWhereItsMessageIs()
{
    open();
    m_server->answers(refused(400, "Bad Request: group chat was upgraded to a supergroup chat", "{\"migrate_to_chat_id\":-1009}"), 400);
    const auto edited = waitFor(m_outbox->send({.conversation = {.chat = Group}, .text = u"mended"_s, .edits = MessageId{5}}));
    QVERIFY(!edited);
    QCOMPARE(entries().value(0).state, OutboxEntry::State::Failed);
    QCOMPARE(m_server->requests().size(), 1);   // message 5 of the supergroup is another one
}

void TestOutbox::aServerThatSendsInCirclesIsNotFollowed()
{
    open({.chatBurst = 100});
    m_server->answers(refused(400, "Bad Request: group chat was upgraded to a supergroup chat", "{\"migrate_to_chat_id\":-100}"), 400);
    m_server->repeatsItself();
    QVERIFY(!waitFor(send(Group)));
    QVERIFY(m_server->requests().size() <= 5);
}

void TestOutbox::whyAChatTakesNothingIsRememberedUntilItDoes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("kind");   // -1: nothing of the chat
    using Kind = ChatTrouble::Kind;
    QTest::newRow("blocked") << 403 << QByteArray("Forbidden: bot was blocked by the user") << int(Kind::Blocked);
    QTest::newRow("deactivated") << 403 << QByteArray("Forbidden: user is deactivated") << int(Kind::Deactivated);
    QTest::newRow("kicked") << 403 << QByteArray("Forbidden: bot was kicked from the supergroup chat") << int(Kind::Removed);
    QTest::newRow("no member") << 403 << QByteArray("Forbidden: bot is not a member of the channel chat") << int(Kind::Removed);
    QTest::newRow("deleted") << 403 << QByteArray("Forbidden: the group chat was deleted") << int(Kind::Removed);
    QTest::newRow("not found") << 400 << QByteArray("Bad Request: chat not found") << int(Kind::NotFound);
    QTest::newRow("never met") << 403 << QByteArray("Forbidden: bot can't initiate conversation with a user") << int(Kind::NeverStarted);
    QTest::newRow("no right to") << 400 << QByteArray("Bad Request: not enough rights to send text messages to the chat") << -1;
    QTest::newRow("a bad text") << 400 << QByteArray("Bad Request: can't parse entities") << -1;
}

void TestOutbox::whyAChatTakesNothingIsRememberedUntilItDoes()
{
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    QFETCH(int, kind);
    open();
    m_server->answers(refused(code, words), code);
    QVERIFY(!waitFor(send(Alice.chat)));
    const auto kept = [this] { return waitFor(m_store->chatTroubles()).value_or(QList<ChatTrouble>()); };
    QCOMPARE(kept().isEmpty(), kind < 0);
    if (kind < 0)
        return;
    QCOMPARE(kept().size(), 1);
    QCOMPARE(int(kept().first().kind), kind);
    QCOMPARE(kept().first().words, QString::fromLatin1(words));
    m_server->answers(ok(Sent));
    QVERIFY(waitFor(send(Alice.chat)));
    QTRY_VERIFY(kept().isEmpty());
}

BOTDESK_TEST(TestOutbox)
#include "testoutbox.moc"
