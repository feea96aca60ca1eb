// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "tls/certificatepair.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestCertificates final : public QObject
{
    Q_OBJECT
private slots:
    void aPairIsMadeForAHost_data();
    void aPairIsMadeForAHost();
    void whatIsNoHostGetsNoPair_data();
    void whatIsNoHostGetsNoPair();
    void twoPairsAreNotAlike();
    void aPairIsWrittenForItsOwnerOnly();
    void aPairThatCannotServeIsToldWhy_data();
    void aPairThatCannotServeIsToldWhy();
    void filesThatCannotBeReadAreToldApart();
    void daysAreCountedDown();
    void aChainIsReadInItsOrder();
    void brokenPemIsNotReadByHalves();
};

void TestCertificates::aPairIsMadeForAHost_data()
{
    QTest::addColumn<KeyKind>("kind");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("name");
    QTest::newRow("a name, RSA") << KeyKind::Rsa2048 << u"bot.example.com"_s << u"bot.example.com"_s << u"bot.example.com"_s;
    QTest::newRow("a name, EC") << KeyKind::EcP256 << u"bot.example.com"_s << u"bot.example.com"_s << u"bot.example.com"_s;
    QTest::newRow("IPv4") << KeyKind::EcP256 << u"203.0.113.7"_s << u"203.0.113.7"_s << u"203.0.113.7"_s;
    QTest::newRow("IPv6") << KeyKind::EcP256 << u"2001:db8::7"_s << u"2001:db8::7"_s << u"2001:db8::7"_s;
    QTest::newRow("letters beyond ASCII") << KeyKind::EcP256 << u"bücher.example"_s << u"xn--bcher-kva.example"_s << u"xn--bcher-kva.example"_s;
    const QString longName = QString(u'a').repeated(60) + u".example.com"_s;
    QTest::newRow("longer than a common name may be") << KeyKind::EcP256 << longName << QString() << longName;
}

void TestCertificates::aPairIsMadeForAHost()
{
    QFETCH(KeyKind, kind);
    QFETCH(QString, host);
    const auto pair = makeSelfSigned(host, kind, 90);
    QVERIFY(pair);
    const auto served = checkPair(*pair);
    QVERIFY(served);
    QVERIFY(!served->configuration.privateKey().isNull());
    QVERIFY(!served->configuration.localCertificate().isNull());
    const Certificate &own = served->own();
    QTEST(own.subject, "subject");
    QFETCH(QString, name);
    QCOMPARE(own.names, QStringList{name});
    QCOMPARE(own.keyKind, kind == KeyKind::Rsa2048 ? u"RSA"_s : u"EC"_s);
    QCOMPARE(own.keyBits, kind == KeyKind::Rsa2048 ? 2048 : 256);
    QVERIFY(own.isSelfSigned);
    QVERIFY(own.isFor(host));
    QVERIFY(!own.isFor(u"other.example.com"_s));
    QVERIFY(!own.isFor(u"203.0.113.8"_s));
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QVERIFY(own.notBefore < now);
    QVERIFY(qAbs(own.notAfter - now - 90 * 86400) < 300);
    QVERIFY(own.daysLeft(now) == 89 || own.daysLeft(now) == 90);
}

void TestCertificates::whatIsNoHostGetsNoPair_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a URL") << u"https://bot.example.com"_s;
    QTest::newRow("a port") << u"bot.example.com:8443"_s;
    QTest::newRow("a second name slipped in") << u"bot.example.com,DNS:bank.example.com"_s;
    QTest::newRow("a blank") << u"bot example"_s;
    QTest::newRow("empty label") << u"bot..example"_s;
    QTest::newRow("an address of one link only") << u"fe80::1%eth0"_s;
    QTest::newRow("too long") << (QString(u'a').repeated(60) + u'.').repeated(6);
}

void TestCertificates::whatIsNoHostGetsNoPair()
{
    QFETCH(QString, host);
    const auto pair = makeSelfSigned(host, KeyKind::EcP256);
    QVERIFY(!pair);
    QCOMPARE(pair.error().kind, Error::Kind::Invalid);
}

void TestCertificates::twoPairsAreNotAlike()
{
    const auto one = makeSelfSigned(u"a.example"_s, KeyKind::EcP256);
    const auto two = makeSelfSigned(u"a.example"_s, KeyKind::EcP256);
    QVERIFY(one->key != two->key);
    QVERIFY(one->certificate != two->certificate);
}

void TestCertificates::aPairIsWrittenForItsOwnerOnly()
{
    QTemporaryDir folder;
    const QString certificate = folder.filePath(u"cert.pem"_s);
    const QString key = folder.filePath(u"key.pem"_s);
    const auto pair = makeSelfSigned(u"a.example"_s, KeyKind::EcP256);
    QVERIFY(writePair(*pair, certificate, key));
    QCOMPARE(QFileInfo(key).permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    const auto read = readPair(certificate, key);
    QVERIFY(read);
    QVERIFY(read->own().isFor(u"a.example"_s));
}

void TestCertificates::aPairThatCannotServeIsToldWhy_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<PairProblem>("problem");
    const auto one = makeSelfSigned(u"a.example"_s, KeyKind::EcP256);
    const auto two = makeSelfSigned(u"a.example"_s, KeyKind::EcP256);
    const auto rsa = makeSelfSigned(u"a.example"_s, KeyKind::Rsa2048);
    using enum PairProblem;
    QTest::newRow("another key") << one->certificate << two->key << KeyMismatch;
    QTest::newRow("a key of another kind") << one->certificate << rsa->key << KeyMismatch;
    QTest::newRow("both files swapped") << one->key << one->certificate << NoCertificate;
    QTest::newRow("the certificate twice") << one->certificate << one->certificate << NoKey;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << NoCertificate;
    QTest::newRow("an empty key") << one->certificate << QByteArray() << NoKey;
    QTest::newRow("a damaged certificate") << QByteArray(one->certificate).replace("MII", "MIX") << one->key << NoCertificate;
    QTest::newRow("DER") << readCertificates(one->certificate)->first().der << one->key << NoCertificate;
    // Made for this test with "openssl ecparam -genkey | openssl ec -aes128", its password is nobody's.
    QTest::newRow("a key with a password") << one->certificate
                                           << QByteArray("-----BEGIN EC PRIVATE KEY-----\n"
                                                         "Proc-Type: 4,ENCRYPTED\n"
                                                         "DEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\n"
                                                         "AAECAwQFBgcICQoLDA0ODwABAgMEBQYHCAkKCwwNDg8=\n"
                                                         "-----END EC PRIVATE KEY-----\n")
                                           << KeyHasPassword;
}

void TestCertificates::aPairThatCannotServeIsToldWhy()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(PairProblem, problem);
    const auto served = checkPair({.certificate = certificate, .key = key});
    QVERIFY(!served);
    QCOMPARE(served.error(), problem);
}

void TestCertificates::filesThatCannotBeReadAreToldApart()
{
    QTemporaryDir folder;
    const QString certificate = folder.filePath(u"cert.pem"_s);
    const QString key = folder.filePath(u"key.pem"_s);
    QCOMPARE(readPair(certificate, key).error(), PairProblem::CertificateUnreadable);
    QVERIFY(writePair(*makeSelfSigned(u"a.example"_s, KeyKind::EcP256), certificate, key));
    QFile::remove(key);
    QCOMPARE(readPair(certificate, key).error(), PairProblem::KeyUnreadable);
}

void TestCertificates::daysAreCountedDown()
{
    const Certificate certificate{.notAfter = 86400 * 10};
    QCOMPARE(certificate.daysLeft(0), 10);
    QCOMPARE(certificate.daysLeft(1), 9);
    QCOMPARE(certificate.daysLeft(86400 * 10), 0);
    QCOMPARE(certificate.daysLeft(86400 * 10 + 1), -1);
}

void TestCertificates::aChainIsReadInItsOrder()
{
    const auto one = makeSelfSigned(u"one.example"_s, KeyKind::EcP256);
    const auto two = makeSelfSigned(u"two.example"_s, KeyKind::EcP256);
    const auto chain = readCertificates("words around it\n" + one->certificate + "more\n" + two->certificate);
    QVERIFY(chain);
    QCOMPARE(chain->size(), 2);
    QCOMPARE(chain->at(0).subject, u"one.example"_s);
    QCOMPARE(chain->at(1).subject, u"two.example"_s);
    QCOMPARE(*readCertificates(chain->at(1).toPem()), QList{chain->at(1)});
    QCOMPARE(*readCertificate(chain->at(0).der), chain->at(0));
}

void TestCertificates::brokenPemIsNotReadByHalves()
{
    const auto one = makeSelfSigned(u"one.example"_s, KeyKind::EcP256);
    QVERIFY(!readCertificates(one->certificate + one->certificate.chopped(40)));
    QVERIFY(!readCertificate("no certificate"));
    QVERIFY(!readCertificates("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"));
}

BOTDESK_TEST(TestCertificates)
#include "testcertificates.moc"
