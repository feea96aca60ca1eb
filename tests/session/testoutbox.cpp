// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/chattroubles.h"
#include "session/outbox.h"
#include "support/handclock.h"
#include "support/stubserver.h"
#include "support/testmain.h"
#include "support/waitfor.h"

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

private:
    void open();
    OutboxEntry entry();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UpdateStore> m_store;
    std::unique_ptr<StubServer> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<SendBudget> m_budget;
    std::unique_ptr<ChatTroubles> m_troubles;
    std::unique_ptr<Outbox> m_outbox;
    HandClock m_clock;
};

namespace {

const ConversationKey Alice{.chat = ChatId{700}};
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

void TestOutbox::open()
{
    m_budget = std::make_unique<SendBudget>(m_clock);
    m_troubles = std::make_unique<ChatTroubles>(*m_store);
    m_outbox = std::make_unique<Outbox>(*m_client, *m_store, *m_budget, *m_troubles, nullptr, m_clock);
    m_outbox->load();
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

BOTDESK_TEST(TestOutbox)
#include "testoutbox.moc"
