// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "api/client.h"
#include "http/bodydevice.h"
#include "support/testmain.h"
#include "support/waitfor.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

namespace {

// Made for this test with "openssl req -x509"; nobody signed it and nothing else uses it.
const QByteArray SelfSigned =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIBmjCCAUGgAwIBAgIUdqJ71GyL/blL7nAqddCrGaZqFcowCgYIKoZIzj0EAwIw\n"
    "FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTE0MTM1MFoYDzIxMjYxMDI4\n"
    "MTQxMzUwWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO\n"
    "PQMBBwNCAATVc5311hjXQBYSl4xT5NtV+wI3YUGZjuL5S7II41NNG7hUPvEcXrRC\n"
    "tbRRhH94Nv/5jODdr5cNgPdVdqPJdW7Fo28wbTAdBgNVHQ4EFgQUUYRG5ygHuJQY\n"
    "Sy9JlJjT6oH8OTIwHwYDVR0jBBgwFoAUUYRG5ygHuJQYSy9JlJjT6oH8OTIwDwYD\n"
    "VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI\n"
    "zj0EAwIDRwAwRAIgLjsT3y0ZUaUPcrBqrkqGQq8Elpw4WJqLxXmKJVLQEoICIBFB\n"
    "zRtXctVNPmaEWrWNYRcBDowSwYO05jRboguqOljF\n"
    "-----END CERTIFICATE-----\n";

const QByteArray ItsKey =
    "-----BEGIN PRIVATE KEY-----\n"
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgFkf6TNRZOSN1+c2t\n"
    "d7CxYvo4NRBxOmSW+X/X+ugWjvmhRANCAATVc5311hjXQBYSl4xT5NtV+wI3YUGZ\n"
    "juL5S7II41NNG7hUPvEcXrRCtbRRhH94Nv/5jODdr5cNgPdVdqPJdW7F\n"
    "-----END PRIVATE KEY-----\n";

} // namespace

class TestTls : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aSelfSignedServerIsNotTrusted();
    void aServerThatTakesItsTimeIsGivenUp();

private:
    QSslConfiguration m_configuration = QSslConfiguration::defaultConfiguration();
};

void TestTls::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt finds no TLS here");
    m_configuration.setLocalCertificate(QSslCertificate(SelfSigned));
    m_configuration.setPrivateKey(QSslKey(ItsKey, QSsl::Ec));
    QVERIFY(!m_configuration.localCertificate().isNull());
    QVERIFY(!m_configuration.privateKey().isNull());
}

void TestTls::aSelfSignedServerIsNotTrusted()
{
    QSslServer server;
    server.setSslConfiguration(m_configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&server, &QSslServer::pendingConnectionAvailable, this, [&server, &received] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &received] { received += socket->readAll(); });
    });
    Client client(*Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678"),
                  ApiServer{.root = QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort()))});
    for (const QString &method : {u"getMe"_s, u"sendMessage"_s}) {
        const auto answer = waitFor(client.call(method));
        QVERIFY(!answer);
        QVERIFY2(answer.error().kind == Error::Kind::Tls, qPrintable(describe(answer.error())));
        QVERIFY2(answer.error().detail.contains(u"self-signed"), qPrintable(answer.error().detail));
    }
    QCOMPARE(received, QByteArray());   // the token never left
}

void TestTls::aServerThatTakesItsTimeIsGivenUp()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    HttpClient client;
    std::optional<Result<HttpAnswer>> end;
    auto *call = client.send({.url = QUrl(u"https://127.0.0.1:%1/x"_s.arg(silent.serverPort())),
                              .idleLimit = std::chrono::milliseconds(150)});
    connect(call, &HttpCall::finished, this, [&end](const Result<HttpAnswer> &answer) { end = answer; });
    QTRY_VERIFY(end);
    QCOMPARE(end->error().kind, Error::Kind::Timeout);
}

BOTDESK_TEST(TestTls)
#include "testtls.moc"
