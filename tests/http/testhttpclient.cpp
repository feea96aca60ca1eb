// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/redact.h"
#include "http/bodydevice.h"
#include "http/httpclient.h"
#include "support/stubserver.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHttpClient : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aRequestWithoutABodyIsAGet();
    void keepsItsConnection();
    void keepsNoCookiesAndFollowsNobody();
    void silenceIsGivenUp_data();
    void silenceIsGivenUp();
    void anAnswerThatStopsIsGivenUp();
    void abortingEndsItOnce();
    void abortingAfterTheEndChangesNothing();
    void itEndsWithTheClient();
    void aBombIsNotUnpacked();
    void aRepeatableQuestionSurvivesALostConnection();
    void theAddressStandsInNoError();

private:
    QUrl url() const { return m_server->root().resolved(QUrl(u"/x"_s)); }
    ClientRequest post(bool safeToRepeat = false) const;
    //! Sends @p request and takes its end down, which comes through a spy so that a second one would be seen.
    HttpCall *send(ClientRequest request);
    Result<HttpAnswer> end(int at = 0) const { return m_ends.value(at, failure(Error::Kind::Internal)); }

    std::unique_ptr<StubServer> m_server;
    std::unique_ptr<HttpClient> m_client;
    QList<Result<HttpAnswer>> m_ends;
};

void TestHttpClient::init()
{
    m_ends.clear();
    m_server = std::make_unique<StubServer>();
    m_client = std::make_unique<HttpClient>();
}

void TestHttpClient::cleanup()
{
    m_client.reset();
    m_server.reset();
}

ClientRequest TestHttpClient::post(bool safeToRepeat) const
{
    return {.url = url(),
            .contentType = "text/plain",
            .body = std::make_unique<BodyDevice>("hello"),
            .safeToRepeat = safeToRepeat};
}

HttpCall *TestHttpClient::send(ClientRequest request)
{
    HttpCall *call = m_client->send(std::move(request));
    connect(call, &HttpCall::finished, this, [this](const Result<HttpAnswer> &answer) { m_ends.append(answer); });
    return call;
}

void TestHttpClient::aRequestWithoutABodyIsAGet()
{
    m_server->answers("{}", 201, {"Retry-After: 4"});
    send({.url = url()});
    QTRY_COMPARE(m_ends.size(), 1);
    QCOMPARE(end().value(),
             (HttpAnswer{.status = 201, .contentType = "application/json", .retryAfter = 4s, .body = "{}"}));
    QCOMPARE(m_server->requests().constFirst().verb, "GET");
    QCOMPARE(m_server->requests().constFirst().target, "/x");
}

void TestHttpClient::keepsItsConnection()
{
    for (int i = 0; i < 3; ++i) {
        m_server->answers("{}");
        send(post());
        QTRY_COMPARE(m_ends.size(), i + 1);
        QVERIFY(end(i));
    }
    QCOMPARE(m_server->connections(), 1);
    QCOMPARE(m_server->requests().constLast().body, "hello");
}

void TestHttpClient::keepsNoCookiesAndFollowsNobody()
{
    StubServer other;
    m_server->answers("{}", 302, {"Set-Cookie: a=b", "Location: " + other.root().toEncoded() + "/stolen"});
    send({.url = url()});
    QTRY_COMPARE(m_ends.size(), 1);
    QCOMPARE(end()->status, 302);
    QCOMPARE(other.connections(), 0);
    m_server->answers("{}");
    send({.url = url()});
    QTRY_COMPARE(m_ends.size(), 2);
    QVERIFY(!m_server->requests().constLast().headers.contains("cookie"));
    QVERIFY(!m_server->requests().constLast().headers.contains("upgrade"));   // no HTTP/2
}

void TestHttpClient::silenceIsGivenUp_data()
{
    QTest::addColumn<bool>("safeToRepeat");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("a question") << true << Error::Kind::Timeout;
    QTest::newRow("an order") << false << Error::Kind::OutcomeUnknown;
}

void TestHttpClient::silenceIsGivenUp()
{
    QFETCH(bool, safeToRepeat);
    QFETCH(Error::Kind, kind);
    auto request = post(safeToRepeat);
    request.idleLimit = 150ms;
    send(std::move(request));
    QTRY_COMPARE(m_ends.size(), 1);
    QCOMPARE(end().error().kind, kind);
    QTRY_COMPARE(m_server->waiting(), 0);   // the connection was closed
}

void TestHttpClient::anAnswerThatStopsIsGivenUp()
{
    m_server->beginsToAnswer("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"ok\":");
    auto request = post(true);
    request.idleLimit = 150ms;
    send(std::move(request));
    QTRY_COMPARE(m_ends.size(), 1);
    QCOMPARE(end().error().kind, Error::Kind::Truncated);
    QCOMPARE(end().error().code, 200);
}

void TestHttpClient::abortingEndsItOnce()
{
    HttpCall *call = send(post(true));
    QSignalSpy destroyed(call, &QObject::destroyed);
    call->abort();
    call->abort();
    QTRY_COMPARE(destroyed.size(), 1);
    QCOMPARE(m_ends.size(), 1);
    QCOMPARE(end().error(), Error{.kind = Error::Kind::Cancelled});
}

void TestHttpClient::abortingAfterTheEndChangesNothing()
{
    m_server->answers("{}");
    HttpCall *call = send(post());
    connect(call, &HttpCall::finished, call, &HttpCall::abort);
    QSignalSpy destroyed(call, &QObject::destroyed);
    QTRY_COMPARE(destroyed.size(), 1);
    QCOMPARE(m_ends.size(), 1);
    QVERIFY(end());
}

void TestHttpClient::itEndsWithTheClient()
{
    send(post(true));
    send(post(false));
    QTRY_COMPARE(m_server->waiting(), 2);
    m_client.reset();
    QCOMPARE(m_ends.size(), 2);
    QSet<int> kinds{int(end(0).error().kind), int(end(1).error().kind)};
    QCOMPARE(kinds, (QSet<int>{int(Error::Kind::Cancelled), int(Error::Kind::OutcomeUnknown)}));
}

void TestHttpClient::aBombIsNotUnpacked()
{
    // 200 MB of white space become 200 kB.
    const QByteArray bomb = qCompress(QByteArray(200 * 1024 * 1024, ' '), 1).sliced(4);
    QVERIFY(bomb.size() < 2 * 1024 * 1024);
    m_server->answers(bomb, 200, {"Content-Encoding: deflate"});
    send({.url = url()});
    QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 20000);
    QVERIFY(!end());
    QCOMPARE(end().error().kind, Error::Kind::NotBotApi);
}

void TestHttpClient::aRepeatableQuestionSurvivesALostConnection()
{
    m_server->hangsUp();
    m_server->answers("{}");
    send(post(true));
    QTRY_COMPARE(m_ends.size(), 1);
    QVERIFY(end());
    QCOMPARE(m_server->requests().size(), 2);
}

void TestHttpClient::theAddressStandsInNoError()
{
    m_server->goesAway();
    auto request = post();
    request.url.setPath(u"/very-private-path"_s);
    send(std::move(request));
    QTRY_COMPARE(m_ends.size(), 1);
    QCOMPARE(end().error().kind, Error::Kind::ConnectionRefused);
    QVERIFY2(!end().error().detail.contains(u"very-private-path"), qPrintable(end().error().detail));
}

BOTDESK_TEST(TestHttpClient)
#include "testhttpclient.moc"
