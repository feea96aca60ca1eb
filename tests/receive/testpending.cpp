// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/whendone.h"
#include "receive/pending.h"
#include "support/stubserver.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

namespace {

const Token theToken = *Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678");

} // namespace

class TestPending : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void peekShowsWithoutConfirming();
    void peekTellsAConflict();
    void theCountIsTheServers();
    void skippingDropsAllAndTellsWhereToGoOn();
    void skippingNothingHasNoOffset();
    void anUnconfirmedSkipIsAnError();

private:
    std::unique_ptr<StubServer> m_server;
    std::unique_ptr<Client> m_client;
};

void TestPending::init()
{
    m_server = std::make_unique<StubServer>();
    m_client = std::make_unique<Client>(theToken, ApiServer{.root = m_server->root()});
}

void TestPending::peekShowsWithoutConfirming()
{
    m_server->answers(updates({7, 8}));
    const auto future = peek(*m_client);
    QTRY_VERIFY(future.isFinished());
    const auto seen = future.result();
    QVERIFY(seen);
    QCOMPARE(seen->size(), 2);
    QCOMPARE(seen->constLast().head.id, UpdateId(8));
    QCOMPARE(m_server->asked(), QStringList{u"getUpdates limit=100 timeout=0"_s});   // no offset, no allowed_updates
}

void TestPending::peekTellsAConflict()
{
    m_server->answers(refused(409, "Conflict: can't use getUpdates method while webhook is active"), 409);
    const auto future = peek(*m_client);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, Error::Kind::Conflict);
}

void TestPending::theCountIsTheServers()
{
    m_server->answers(ok("{\"url\":\"\",\"has_custom_certificate\":false,\"pending_update_count\":42}"));
    const auto future = pendingCount(*m_client);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().value(), 42);
}

void TestPending::skippingDropsAllAndTellsWhereToGoOn()
{
    m_server->answers(updates({900}));
    m_server->answers(updates({}));
    const auto future = skipPending(*m_client);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().value(), std::optional<qint64>(901));
    QCOMPARE(m_server->asked(), (QStringList{u"getUpdates limit=1 offset=-1 timeout=0"_s,
                                             u"getUpdates limit=1 offset=901 timeout=0"_s}));
}

void TestPending::skippingNothingHasNoOffset()
{
    m_server->answers(updates({}));
    const auto future = skipPending(*m_client);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result().value());
    QCOMPARE(m_server->requests().size(), 1);
}

void TestPending::anUnconfirmedSkipIsAnError()
{
    m_server->answers(updates({900}));
    m_server->answers("<html>Bad Gateway</html>", 502);
    const auto future = skipPending(*m_client);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, Error::Kind::ServerTrouble);
}

BOTDESK_TEST(TestPending)
#include "testpending.moc"
