// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/webhookclient.h"
#include "support/testmain.h"
#include "tls/certificatepair.h"

#include <QSslSocket>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! The listener behind its own TLS.
class TestWebhookTls final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aDeliveryComesThroughTls_data();
    void aDeliveryComesThroughTls();
    void theWholeChainIsSent();
    void whoDoesNotTrustTheCertificateIsCounted();
    void plainHttpIsNotAnsweredAndCounted();
    void unfinishedHandshakesKeepNobodyOut();
    void unfinishedHandshakesAreGivenUp();
    void handshakesCountToTheLimitOfTheirAddress();

private:
    static WebhookServerSettings withTls(const CertificatePair &pair);
    static std::unique_ptr<QSslSocket> connected(WebhookTest &test, const CertificatePair &trusted);
    CertificatePair m_pair;
};

void TestWebhookTls::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt finds no TLS here");
    m_pair = *makeSelfSigned(u"127.0.0.1"_s, KeyKind::EcP256, 30);
}

WebhookServerSettings TestWebhookTls::withTls(const CertificatePair &pair)
{
    return {.tls = checkPair(pair)->configuration};
}

std::unique_ptr<QSslSocket> TestWebhookTls::connected(WebhookTest &test, const CertificatePair &trusted)
{
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromData(trusted.certificate));
    socket->setSslConfiguration(configuration);
    socket->connectToHostEncrypted(u"127.0.0.1"_s, test.server().port());
    return socket;
}

void TestWebhookTls::aDeliveryComesThroughTls_data()
{
    QTest::addColumn<KeyKind>("kind");
    QTest::newRow("RSA") << KeyKind::Rsa2048;
    QTest::newRow("EC") << KeyKind::EcP256;
}

void TestWebhookTls::aDeliveryComesThroughTls()
{
    QFETCH(KeyKind, kind);
    const auto pair = makeSelfSigned(u"127.0.0.1"_s, kind);
    WebhookTest test(withTls(*pair));
    const auto socket = connected(test, *pair);   // verifies name and chain, as Telegram does
    socket->write(WebhookTest::delivery(WebhookTest::update(1)));
    QCOMPARE(WebhookTest::nextStatus(*socket), 200);
    socket->write(WebhookTest::delivery(WebhookTest::update(2)));   // the same connection, kept alive
    QCOMPARE(WebhookTest::nextStatus(*socket), 200);
    socket->write(WebhookTest::delivery(WebhookTest::update(3), "wrong"));
    QCOMPARE(WebhookTest::nextStatus(*socket), 404);
    QCOMPARE(test.batches().size(), 2);
}

void TestWebhookTls::theWholeChainIsSent()
{
    const auto another = makeSelfSigned(u"authority.example"_s, KeyKind::EcP256);
    WebhookTest test(withTls({.certificate = m_pair.certificate + another->certificate, .key = m_pair.key}));
    const auto socket = connected(test, m_pair);
    QTRY_VERIFY(socket->isEncrypted());
    QCOMPARE(socket->peerCertificateChain().size(), 2);
}

void TestWebhookTls::whoDoesNotTrustTheCertificateIsCounted()
{
    WebhookTest test(withTls(m_pair));
    const auto socket = connected(test, *makeSelfSigned(u"127.0.0.1"_s, KeyKind::EcP256));
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    // Qt's own client ends the handshake before it looks at the certificate; Telegram's breaks it off with this alert.
    const auto telegram = test.connection();
    telegram->write(QByteArray::fromHex("15030100020230"));   // fatal: unknown CA
    QTRY_COMPARE(test.server().countOf(WebhookRefusal::NoTls), 1);
    const auto other = connected(test, m_pair);
    other->write(WebhookTest::delivery(WebhookTest::update(1)));
    QCOMPARE(WebhookTest::nextStatus(*other), 200);
}

void TestWebhookTls::plainHttpIsNotAnsweredAndCounted()
{
    WebhookTest test(withTls(m_pair));
    QCOMPARE(test.statusOf(WebhookTest::delivery(WebhookTest::update(1))), 0);
    QTRY_COMPARE(test.server().countOf(WebhookRefusal::NoTls), 1);
    QVERIFY(test.batches().isEmpty());
}

void TestWebhookTls::unfinishedHandshakesKeepNobodyOut()
{
    WebhookTest test(withTls(m_pair));
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 100; ++i) {
        silent.push_back(test.connection());
        if (i % 2 == 0)
            silent.back()->write(QByteArray::fromHex("1603010200"));   // the first bytes of a handshake, and then nothing
    }
    QTRY_VERIFY(std::all_of(silent.begin(), silent.end(),
                            [](const auto &socket) { return socket->state() == QAbstractSocket::ConnectedState; }));
    const auto socket = connected(test, m_pair);
    socket->write(WebhookTest::delivery(WebhookTest::update(1)));
    QCOMPARE(WebhookTest::nextStatus(*socket), 200);
    QVERIFY(std::all_of(silent.begin(), silent.end(),
                        [](const auto &socket) { return socket->state() == QAbstractSocket::ConnectedState; }));
}

void TestWebhookTls::unfinishedHandshakesAreGivenUp()
{
    WebhookTest test(withTls(m_pair));
    const auto silent = test.connection();
    QTRY_COMPARE_WITH_TIMEOUT(test.server().countOf(WebhookRefusal::TooSlow), 1, 20'000);
    QTRY_COMPARE(silent->state(), QAbstractSocket::UnconnectedState);
}

void TestWebhookTls::handshakesCountToTheLimitOfTheirAddress()
{
    WebhookServerSettings settings = withTls(m_pair);
    settings.limits.connectionsPerAddress = 10;
    WebhookTest test(settings);
    std::vector<std::unique_ptr<QTcpSocket>> greedy;
    for (int i = 0; i < 15; ++i)
        greedy.push_back(test.connection(QHostAddress(u"127.0.1.1"_s)));
    QTRY_COMPARE(test.server().countOf(WebhookRefusal::TooMany), 5);
    const auto socket = connected(test, m_pair);
    socket->write(WebhookTest::delivery(WebhookTest::update(1)));
    QCOMPARE(WebhookTest::nextStatus(*socket), 200);
}

BOTDESK_TEST(TestWebhookTls)
#include "testwebhooktls.moc"
