// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "tls/certificatepair.h"
#include "tls/certificateverdict.h"

#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

using Problem = CertificateVerdict::Problem;

namespace {

// An authority that only these tests know: a root, one below it, and what that one signed for bot.example.com,
// *.wild.example.com and 203.0.113.7. Made with "openssl req" and "openssl x509"; their keys are gone.
const QByteArray Root =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIBjzCCATWgAwIBAgIUBuOWx0rWKVvdsfD22Y6Uzt+fUuUwCgYIKoZIzj0EAwIw\n"
    "FDESMBAGA1UEAwwJVGVzdCBSb290MCAXDTI2MTEyMTE5NTYyOFoYDzIxMjYxMDI4\n"
    "MTk1NjI4WjAUMRIwEAYDVQQDDAlUZXN0IFJvb3QwWTATBgcqhkjOPQIBBggqhkjO\n"
    "PQMBBwNCAASxuTkGKUuKtZo6O4dD/LomX0yw/wezOIhbTkO8DrFuu6evLGwSFLaL\n"
    "rjB8sLcKRzRkD1plqgugVsHl50OgaIYTo2MwYTAdBgNVHQ4EFgQU4+Gx+ntev9qj\n"
    "/XGHP8f7K7dHkzwwHwYDVR0jBBgwFoAU4+Gx+ntev9qj/XGHP8f7K7dHkzwwDwYD\n"
    "VR0TAQH/BAUwAwEB/zAOBgNVHQ8BAf8EBAMCAgQwCgYIKoZIzj0EAwIDSAAwRQIh\n"
    "ANEgPoEkHxK3EfHGOsj4UTm55L53KlCTePiMK/UdzpFfAiBjwk31G4+D5kWLS8EX\n"
    "lwWyFXtYQ0pH/nKyI0wWqD8YTQ==\n"
    "-----END CERTIFICATE-----\n";

const QByteArray Intermediate =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIBhzCCAS2gAwIBAgIUUkX93ZVMw/ZufhYHdwywsHB1DyowCgYIKoZIzj0EAwIw\n"
    "FDESMBAGA1UEAwwJVGVzdCBSb290MCAXDTI2MTEyMTE5NTYyOFoYDzIxMjYxMDI4\n"
    "MTk1NjI4WjAcMRowGAYDVQQDDBFUZXN0IEludGVybWVkaWF0ZTBZMBMGByqGSM49\n"
    "AgEGCCqGSM49AwEHA0IABI+PPp/vQxGBAtQ8lI+9Zw3nOcELPFsiCV9JpAcWFgve\n"
    "eceRABoBayarHIX4vjQfR0vIySNnZECxuRhZP6rahQ2jUzBRMA8GA1UdEwEB/wQF\n"
    "MAMBAf8wHQYDVR0OBBYEFFrq33XhvLSdopWL4unIXi8r/d3jMB8GA1UdIwQYMBaA\n"
    "FOPhsfp7Xr/ao/1xhz/H+yu3R5M8MAoGCCqGSM49BAMCA0gAMEUCIQDTDsvSLs6H\n"
    "H5p9iHN4vrV5z7GS4wFJj+tCW2Y7Ttc7DwIgQ24k+xo8X6xWwpofcTpadziaK2qZ\n"
    "xIpw5yURshXFKCw=\n"
    "-----END CERTIFICATE-----\n";

const QByteArray Own =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIBsjCCAVigAwIBAgIUDlnm3US8WvLJwcPxMJTfgludIWwwCgYIKoZIzj0EAwIw\n"
    "HDEaMBgGA1UEAwwRVGVzdCBJbnRlcm1lZGlhdGUwIBcNMjYxMTIxMTk1NjI4WhgP\n"
    "MjEyNjEwMjgxOTU2MjhaMBoxGDAWBgNVBAMMD2JvdC5leGFtcGxlLmNvbTBZMBMG\n"
    "ByqGSM49AgEGCCqGSM49AwEHA0IABA6chBkwtyM2HhFmIr6O8Jcu+sJ++STaOMB3\n"
    "Tht7dbKwYwWULdgZ2BVM6yFqD/+tro1NDqhvK+D8oVzw9F2Bdy2jeDB2MDQGA1Ud\n"
    "EQQtMCuCD2JvdC5leGFtcGxlLmNvbYISKi53aWxkLmV4YW1wbGUuY29thwTLAHEH\n"
    "MB0GA1UdDgQWBBRLLA7YLd7eiblYypcZvf73hcQ3vDAfBgNVHSMEGDAWgBRa6t91\n"
    "4by0naKVi+LpyF4vK/3d4zAKBggqhkjOPQQDAgNIADBFAiBYsmQxqrpB2ONyidMb\n"
    "I8Y8R9R1rqP44r6gqZX5CmesMQIhAOTmMmAs1ys3252+6PNh0Y5pxQrSQJKqrOpA\n"
    "x0EuZqvp\n"
    "-----END CERTIFICATE-----\n";

// Signed by itself, with an RSA key of 1024 bits.
const QByteArray Weak =
    "-----BEGIN CERTIFICATE-----\n"
    "MIICLjCCAZegAwIBAgIUR/PNOfgg97w93Vx1Zdnke2Kslw4wDQYJKoZIhvcNAQEL\n"
    "BQAwGjEYMBYGA1UEAwwPYm90LmV4YW1wbGUuY29tMCAXDTI2MTEzMDIyNDMwN1oY\n"
    "DzIxMjYxMTA2MjI0MzA3WjAaMRgwFgYDVQQDDA9ib3QuZXhhbXBsZS5jb20wgZ8w\n"
    "DQYJKoZIhvcNAQEBBQADgY0AMIGJAoGBAOcd0KO7rlrEZgXzSnI96nKnLMWe/bff\n"
    "K09NmljfflDz4wV0u60xzQu4soqjPrSBbYg2b8NqSjUrWx/O7k0s1ZiT1MxBWAlz\n"
    "DlnCLWnN+QiY6vupK/90/8kYq6QCBCDRxfesfPSkBPhU/6RFDauE7GGFpkoNfk64\n"
    "T203KBjPOVdDAgMBAAGjbzBtMB0GA1UdDgQWBBSQnpFiSXfLcPsd9V8e9T1YmwBs\n"
    "jjAfBgNVHSMEGDAWgBSQnpFiSXfLcPsd9V8e9T1YmwBsjjAPBgNVHRMBAf8EBTAD\n"
    "AQH/MBoGA1UdEQQTMBGCD2JvdC5leGFtcGxlLmNvbTANBgkqhkiG9w0BAQsFAAOB\n"
    "gQDIf0fW88+ibAonG/GPNpX+nlxt8sCT9tOZbAB/3Rsje2xzJ72BG/XTAAVpJ6R2\n"
    "Mz0KScvfMjVsCs7plw2bzcU1DEMJ+FQgKzEneJX5ZpZryCHd/z9CsUq99mIvqGfy\n"
    "GDt240i7QT55JwLut62KrxTzUB95znAXNI5japv9hycU9Q==\n"
    "-----END CERTIFICATE-----\n";

constexpr qint64 Soon = 4'000'000'000;      // 2096, in the middle of their time
constexpr qint64 Before = 1'500'000'000;    // 2017
constexpr qint64 After = 6'000'000'000;     // 2160

QList<Certificate> chain(const QByteArrayList &pems)
{
    return readCertificates(pems.join()).value_or(QList<Certificate>());
}

} // namespace

class TestVerdicts final : public QObject
{
    Q_OBJECT
private slots:
    void chainsAreJudgedAsOpenSslDoes_data();
    void chainsAreJudgedAsOpenSslDoes();
    void theMissingOneIsNamed();
    void anUploadedCertificateIsTheOnlyRoot();
    void theSystemsRootsDoNotCountThen();
    void aShortKeyIsTooWeak();
};

void TestVerdicts::chainsAreJudgedAsOpenSslDoes_data()
{
    QTest::addColumn<QByteArrayList>("sent");
    QTest::addColumn<QString>("host");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<Problem>("problem");
    const QByteArrayList whole{Own, Intermediate};
    const QString host = u"bot.example.com"_s;
    QTest::newRow("all sent") << whole << host << Soon << Problem::None;
    QTest::newRow("the root too") << whole + QByteArrayList{Root} << host << Soon << Problem::None;
    QTest::newRow("in any order behind the first") << QByteArrayList{Own, Root, Intermediate} << host << Soon << Problem::None;
    QTest::newRow("an IP address") << whole << u"203.0.113.7"_s << Soon << Problem::None;
    QTest::newRow("a wildcard") << whole << u"a.wild.example.com"_s << Soon << Problem::None;
    QTest::newRow("capitals") << whole << u"BOT.Example.com"_s << Soon << Problem::None;
    QTest::newRow("two levels under a wildcard") << whole << u"a.b.wild.example.com"_s << Soon << Problem::WrongName;
    QTest::newRow("another name") << whole << u"example.com"_s << Soon << Problem::WrongName;
    QTest::newRow("another address") << whole << u"203.0.113.8"_s << Soon << Problem::WrongName;
    QTest::newRow("not yet") << whole << host << Before << Problem::NotYetValid;
    QTest::newRow("no longer") << whole << host << After << Problem::Expired;
    QTest::newRow("the intermediate was not sent") << QByteArrayList{Own} << host << Soon << Problem::MissingIssuer;
    QTest::newRow("nothing was sent") << QByteArrayList() << host << Soon << Problem::NotSent;
}

void TestVerdicts::chainsAreJudgedAsOpenSslDoes()
{
    QFETCH(QByteArrayList, sent);
    QFETCH(QString, host);
    QFETCH(qint64, now);
    QFETCH(Problem, problem);
    const auto verdict = judgeCertificates(chain(sent), host, TrustAnchors::only(chain({Root})), now);
    QVERIFY2(verdict.problem == problem, qPrintable(u"%1 %2"_s.arg(verdict.code).arg(verdict.words)));
    QCOMPARE(verdict.isTrusted(), problem == Problem::None);
    QCOMPARE(verdict.words.isEmpty(), problem == Problem::None || problem == Problem::NotSent);
}

void TestVerdicts::theMissingOneIsNamed()
{
    const auto missing = judgeCertificates(chain({Own}), u"bot.example.com"_s, TrustAnchors::only(chain({Root})), Soon);
    QCOMPARE(missing.about, u"bot.example.com"_s);
    QCOMPARE(missing.missing, u"Test Intermediate"_s);
    QCOMPARE(missing.path.size(), 1);
    const auto whole = judgeCertificates(chain({Own, Intermediate}), u"bot.example.com"_s, TrustAnchors::only(chain({Root})), Soon);
    QCOMPARE(whole.path.size(), 3);
    QCOMPARE(whole.path[2].subject, u"Test Root"_s);
}

void TestVerdicts::anUploadedCertificateIsTheOnlyRoot()
{
    const auto pair = makeSelfSigned(u"bot.example.com"_s, KeyKind::EcP256, 30);
    const auto own = chain({pair->certificate});
    const qint64 now = own.first().notBefore + 7200;
    QCOMPARE(judgeCertificates(own, u"bot.example.com"_s, TrustAnchors::only(own), now).problem, Problem::None);
    QCOMPARE(judgeCertificates(own, u"bot.example.com"_s, TrustAnchors(), now).problem, Problem::SelfSigned);
    QCOMPARE(judgeCertificates(own, u"bot.example.com"_s, TrustAnchors::only(own), now + 31 * 86400).problem, Problem::Expired);
    const auto another = makeSelfSigned(u"bot.example.com"_s, KeyKind::EcP256, 30);
    QVERIFY(!judgeCertificates(chain({another->certificate}), u"bot.example.com"_s, TrustAnchors::only(own), now).isTrusted());
}

void TestVerdicts::aShortKeyIsTooWeak()
{
    const auto own = chain({Weak});
    const auto verdict = judgeCertificates(own, u"bot.example.com"_s, TrustAnchors::only(own), Soon);
    QVERIFY2(verdict.problem == Problem::Weak, qPrintable(verdict.words));
}

void TestVerdicts::theSystemsRootsDoNotCountThen()
{
    const auto stranger = judgeCertificates(chain({Own, Intermediate, Root}), u"bot.example.com"_s, TrustAnchors(), Soon);
    QCOMPARE(stranger.problem, Problem::UnknownRoot);
    QCOMPARE(stranger.about, u"Test Root"_s);
    const auto own = makeSelfSigned(u"a.example"_s, KeyKind::EcP256);
    const auto elsewhere = judgeCertificates(chain({Own, Intermediate}), u"bot.example.com"_s, TrustAnchors::only(chain({own->certificate})), Soon);
    QVERIFY(!elsewhere.isTrusted());
}

BOTDESK_TEST(TestVerdicts)
#include "testverdicts.moc"
