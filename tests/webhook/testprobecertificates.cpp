// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "webhook/probeground.h"

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What a probe says of certificates.
class TestProbeCertificates final : public QObject, private ProbeGround
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void certificatesAreJudged_data();
    void certificatesAreJudged();
    void theCertificateIsShownAlsoWhenItIsRefused();
    void anUploadedCertificateThatIsNotAtHandIsTakenOnTrust();
    void anotherOneThanTheUploadedIsTold();
    void plainHttpBehindATlsPort();
};

void TestProbeCertificates::certificatesAreJudged_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("tls");
    QTest::newRow("for another name") << QByteArray("DNS:other.example") << true << 30 << u"failed tls.name"_s;
    QTest::newRow("for an address, not the name") << QByteArray("IP:127.0.0.1") << true << 30 << u"failed tls.name"_s;
    QTest::newRow("the intermediate is missing") << QByteArray("DNS:localhost") << false << 30 << u"failed tls.other"_s;
    QTest::newRow("over") << QByteArray("DNS:localhost") << true << -1 << u"failed tls.expired"_s;
    QTest::newRow("soon over") << QByteArray("DNS:localhost") << true << 3 << u"warning tls.soon"_s;
}

void TestProbeCertificates::certificatesAreJudged()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, isWhole);
    QFETCH(int, days);
    QFETCH(QString, tls);
    AnsweringServer server(m_authority.server(name.constData(), isWhole, days));
    const ProbeReport report = probe(options(server));
    QVERIFY2(inWords(report).contains(u"| tls "_s + tls + u" |"_s), qPrintable(inWords(report)));
    QCOMPARE(server.requests.isEmpty(), tls.startsWith(u"failed"_s));
}

void TestProbeCertificates::theCertificateIsShownAlsoWhenItIsRefused()
{
    const ServerTls own = selfSigned(u"localhost"_s);
    AnsweringServer server(own.configuration);
    ProbeOptions given = options(server);
    given.trust = {};
    const ProbeReport report = probe(given);
    QCOMPARE(inWords(report), u"url ok | dns ok | tcp ok | tls failed tls.selfsigned | http not run | secret not run"_s);
    QCOMPARE(report.chain, own.chain);

    AnsweringServer stranger(m_authority.server("DNS:localhost", false));
    given.url = stranger.url();
    const ProbeReport other = probe(given);
    QCOMPARE(other.failed()->finding, u"tls.chain"_s);
    QCOMPARE(other.verdict->missing, u"Test below"_s);
}

void TestProbeCertificates::anUploadedCertificateThatIsNotAtHandIsTakenOnTrust()
{
    AnsweringServer server(selfSigned(u"localhost"_s).configuration);
    ProbeOptions given = options(server);
    given.trust = {};
    given.hasUnknownCertificate = true;
    QCOMPARE(inWords(probe(given)), u"url ok | dns ok | tcp ok | tls warning tls.unverified | http ok | secret ok"_s);

    AnsweringServer wrong(selfSigned(u"other.example"_s).configuration);
    given.url = wrong.url();
    QCOMPARE(probe(given).failed()->finding, u"tls.name"_s);
    QVERIFY(wrong.requests.isEmpty());
}

void TestProbeCertificates::anotherOneThanTheUploadedIsTold()
{
    const ServerTls own = selfSigned(u"localhost"_s);
    AnsweringServer server(own.configuration);
    ProbeOptions given = options(server);
    QCOMPARE(probe(given).failed()->finding, u"tls.other"_s);
    given.trust = TrustAnchors::only(own.chain);
    QVERIFY(!probe(given).failed());
}

void TestProbeCertificates::plainHttpBehindATlsPort()
{
    AnsweringServer server(std::nullopt);
    server.answer = [](const QByteArray &) { return Taken; };
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this, [&plain] {
        plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    });
    ProbeOptions given = options(server);
    given.url = "https://localhost:" + QByteArray::number(plain.serverPort()) + '/';
    const ProbeReport report = probe(given);
    QCOMPARE(inWords(report), u"url ok | dns ok | tcp ok | tls failed tls.plain | http not run | secret not run"_s);

    QTcpServer closing;
    QVERIFY(closing.listen(QHostAddress::LocalHost));
    connect(&closing, &QTcpServer::newConnection, this, [&closing] { closing.nextPendingConnection()->disconnectFromHost(); });
    given.url = "https://localhost:" + QByteArray::number(closing.serverPort()) + '/';
    QCOMPARE(probe(given).failed()->finding, u"tls.nothing"_s);
}

BOTDESK_TEST(TestProbeCertificates)
#include "testprobecertificates.moc"
