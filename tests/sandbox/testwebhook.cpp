// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandboxtest.h"
#include "support/testmain.h"
#include "tls/certificatepair.h"

#include <QHttpMultiPart>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! What setWebhook, deleteWebhook and getWebhookInfo say.
class TestWebhook : public QObject
{
    Q_OBJECT
private slots:
    void infoHasItsFieldsInOrder();
    void whatIsSetAlreadySaysSo_data();
    void whatIsSetAlreadySaysSo();
    void twoWithinASecondAreTooMany();
    void aRefusalLeavesNoWebhook();
    void pendingUpdatesSurviveTheSwitch();
    void pendingUpdatesAreDroppedBeforeTheRefusal();
    void localWebhooksAreTakenUnlessSwitchedOff_data();
    void localWebhooksAreTakenUnlessSwitchedOff();
    void certificatesAreFilesOnly();
    void certificatesAreChecked_data();
    void certificatesAreChecked();

private:
    static QString withCertificate(SandboxFixture &sandbox, const QByteArray &certificate);
};

void TestWebhook::infoHasItsFieldsInOrder()
{
    SandboxFixture sandbox;
    sandbox.result(u"setWebhook"_s, {{u"url"_s, u"http://127.0.0.1:1/hook"_s}, {u"max_connections"_s, 7}, {u"allowed_updates"_s, QJsonArray{u"message"_s}}});
    QTRY_VERIFY(sandbox.result(u"getWebhookInfo"_s).toObject().contains(u"last_error_date"));
    const auto reply = sandbox.start(u"getWebhookInfo"_s);
    QTRY_VERIFY(reply->isFinished());
    const QByteArray json = reply->readAll();
    qsizetype at = 0;
    for (const QByteArray name : {"\"url\":\"http://127.0.0.1:1/hook\"", "\"has_custom_certificate\":false", "\"pending_update_count\":",
                                  "\"last_error_date\":", "\"last_error_message\":\"Connection refused\"", "\"max_connections\":7",
                                  "\"ip_address\":\"127.0.0.1\"", "\"allowed_updates\":[\"message\"]"}) {
        const qsizetype found = json.indexOf(name);
        QVERIFY2(found > at, name.constData());
        at = found;
    }
    // Neither a success nor another question clears the error; a new webhook does.
    sandbox.result(u"deleteWebhook"_s);
    QVERIFY(!sandbox.result(u"getWebhookInfo"_s).toObject().contains(u"last_error_date"));
}

void TestWebhook::whatIsSetAlreadySaysSo_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("the same") << u"url"_s << QJsonValue(u"https://127.0.0.1:1/hook"_s) << u"Webhook is already set"_s;
    QTest::newRow("another text for the same") << u"url"_s << QJsonValue(u"https://127.0.0.1:1/hook#"_s) << u"Webhook was set"_s;
    QTest::newRow("another number") << u"max_connections"_s << QJsonValue(3) << u"Webhook was set"_s;
    QTest::newRow("a number that is cut to the same") << u"max_connections"_s << QJsonValue(100000) << u"Webhook was set"_s;
    QTest::newRow("a secret") << u"secret_token"_s << QJsonValue(u"s"_s) << u"Webhook was set"_s;
    QTest::newRow("an address") << u"ip_address"_s << QJsonValue(u"127.0.0.1"_s) << u"Webhook was set"_s;
    QTest::newRow("dropping") << u"drop_pending_updates"_s << QJsonValue(true) << u"Webhook was set"_s;
    QTest::newRow("other types alone") << u"allowed_updates"_s << QJsonValue(QJsonArray{u"poll"_s}) << u"Webhook is already set"_s;
}

void TestWebhook::whatIsSetAlreadySaysSo()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    SandboxFixture sandbox;
    QJsonObject parameters{{u"url"_s, u"https://127.0.0.1:1/hook"_s}};
    QCOMPARE(sandbox.call(u"setWebhook"_s, parameters)[u"description"], u"Webhook was set"_s);
    sandbox.people(u"clock"_s, {{u"advance"_s, 1}});
    parameters.insert(field, value);
    QTEST(sandbox.call(u"setWebhook"_s, parameters)[u"description"].toString(), "words");
    if (field == u"allowed_updates")
        QCOMPARE(sandbox.result(u"getWebhookInfo"_s)[u"allowed_updates"], value);
}

void TestWebhook::twoWithinASecondAreTooMany()
{
    const ManualClock clock;
    SandboxFixture sandbox(clock);
    sandbox.result(u"setWebhook"_s, {{u"url"_s, u"https://127.0.0.1:1/a"_s}});
    const QJsonObject second = sandbox.call(u"setWebhook"_s, {{u"url"_s, u"https://127.0.0.1:1/b"_s}});
    QCOMPARE(second[u"error_code"].toInt(), 429);
    QCOMPARE(second[u"parameters"][u"retry_after"].toInt(), 1);
    QCOMPARE(sandbox.call(u"deleteWebhook"_s)[u"description"], u"Webhook was deleted"_s);
    QCOMPARE(sandbox.call(u"deleteWebhook"_s)[u"description"], u"Webhook is already deleted"_s);
}

void TestWebhook::aRefusalLeavesNoWebhook()
{
    SandboxFixture sandbox;
    sandbox.result(u"setWebhook"_s, {{u"url"_s, u"https://127.0.0.1:1/a"_s}});
    sandbox.people(u"clock"_s, {{u"advance"_s, 1}});
    QCOMPARE(sandbox.refusal(u"setWebhook"_s, {{u"url"_s, u"https://127.0.0.1:1/b"_s}, {u"secret_token"_s, u"ä"_s}}),
             u"400 Bad Request: secret token contains unallowed characters"_s);
    QCOMPARE(sandbox.result(u"getWebhookInfo"_s)[u"url"], u""_s);
    QCOMPARE(sandbox.refusal(u"getUpdates"_s), u"ok"_s);
}

void TestWebhook::pendingUpdatesSurviveTheSwitch()
{
    SandboxFixture sandbox;
    const int pending = sandbox.result(u"getWebhookInfo"_s)[u"pending_update_count"].toInt();
    QVERIFY(pending > 0);
    sandbox.result(u"setWebhook"_s, {{u"url"_s, u"https://127.0.0.1:1/a"_s}});
    QCOMPARE(sandbox.result(u"getWebhookInfo"_s)[u"pending_update_count"].toInt(), pending);
    sandbox.result(u"deleteWebhook"_s);
    QCOMPARE(sandbox.result(u"getUpdates"_s).toArray().size(), pending);
    sandbox.result(u"deleteWebhook"_s, {{u"drop_pending_updates"_s, true}});
    QCOMPARE(sandbox.result(u"getWebhookInfo"_s)[u"pending_update_count"].toInt(), 0);
}

void TestWebhook::pendingUpdatesAreDroppedBeforeTheRefusal()
{
    SandboxFixture sandbox;
    sandbox.refusal(u"setWebhook"_s, {{u"url"_s, u"ftp://x"_s}, {u"drop_pending_updates"_s, true}});
    QCOMPARE(sandbox.result(u"getWebhookInfo"_s)[u"pending_update_count"].toInt(), 0);
}

void TestWebhook::localWebhooksAreTakenUnlessSwitchedOff_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("cloud");
    const auto row = [](const char *url, const char *address, const QByteArray &local, const QByteArray &cloud) {
        QTest::newRow(qPrintable(QString::fromLatin1(url) + u' ' + QString::fromLatin1(address)))
            << QString::fromLatin1(url) << QString::fromLatin1(address) << QString::fromLatin1(local) << QString::fromLatin1(cloud);
    };
    const auto refusal = [](const char *words) { return QByteArray("400 Bad Request: bad webhook: ") + words; };
    row("http://127.0.0.1:1/", "", "ok", refusal("An HTTPS URL must be provided for webhook"));
    row("https://127.0.0.1:1/", "", "ok", refusal("Webhook can be set up only on ports 80, 88, 443 or 8443"));
    row("https://127.0.0.1/", "", "ok", refusal("IP address 127.0.0.1 is reserved"));
    row("https://localhost/", "", "ok", refusal("IP address 127.0.0.1 is reserved"));
    row("https://[::1]/", "", "ok", refusal("IPv6-only addresses are not allowed"));
    row("https://nowhere.invalid/", "10.0.0.1", "ok", refusal("IP address 10.0.0.1 is reserved"));
    row("https://nowhere.invalid/", "::1", "ok", refusal("IPv6-only addresses are not allowed"));
    row("https://nowhere.invalid/", "", refusal("Failed to resolve host: Name or service not known"),
        refusal("Failed to resolve host: Name or service not known"));
    row("https://127.0.0.1/", "x", refusal("Invalid IP address specified"), refusal("Invalid IP address specified"));
    row("ftp://127.0.0.1/", "", "400 Bad Request: invalid webhook URL specified", "400 Bad Request: invalid webhook URL specified");
}

void TestWebhook::localWebhooksAreTakenUnlessSwitchedOff()
{
    QFETCH(QString, url);
    QFETCH(QString, address);
    for (const bool isLocal : {true, false}) {
        SandboxFixture sandbox(Clock::system(), isLocal);
        sandbox.forget();   // nothing is to be delivered
        QTEST(sandbox.refusal(u"setWebhook"_s, {{u"url"_s, url}, {u"ip_address"_s, address}}), isLocal ? "local" : "cloud");
        QCOMPARE(sandbox.see(u"webhook"_s)[u"local_webhooks"].toBool(), isLocal);
    }
}

QString TestWebhook::withCertificate(SandboxFixture &sandbox, const QByteArray &certificate)
{
    QHttpMultiPart form(QHttpMultiPart::FormDataType);
    QHttpPart url;
    url.setHeader(QNetworkRequest::ContentDispositionHeader, u"form-data; name=\"url\""_s);
    url.setBody("https://127.0.0.1:1/");
    QHttpPart file;
    file.setHeader(QNetworkRequest::ContentDispositionHeader, u"form-data; name=\"certificate\"; filename=\"a.pem\""_s);
    file.setBody(certificate);
    form.append(url);
    form.append(file);
    const QNetworkRequest request(QUrl(u"%1/bot%2/setWebhook"_s.arg(sandbox.server.apiRoot(), QString::fromLatin1(sandbox.server.token().reveal()))));
    const std::unique_ptr<QNetworkReply> reply(sandbox.network.post(request, &form));
    return SandboxFixture::finish(*reply)[u"description"].toString();
}

void TestWebhook::certificatesAreFilesOnly()
{
    SandboxFixture sandbox;
    sandbox.result(u"setWebhook"_s, {{u"url"_s, u"https://127.0.0.1:1/"_s}, {u"certificate"_s, u"-----BEGIN CERTIFICATE-----"_s}});
    QCOMPARE(sandbox.result(u"getWebhookInfo"_s)[u"has_custom_certificate"].toBool(), false);
}

void TestWebhook::certificatesAreChecked_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QString>("words");
    const QString bad = u"Bad Request: bad webhook: Failed to set custom certificate file"_s;
    QTest::newRow("no certificate") << QByteArray("hello") << bad + u"{error:0480006C:PEM routines::no start line}{error:05880009:x509 certificate routines::PEM lib}"_s;
    QTest::newRow("damaged") << QByteArray("-----BEGIN CERTIFICATE-----\nxx\n-----END CERTIFICATE-----\n")
                             << bad + u"{error:04800064:PEM routines::bad base64 decode}{error:05880009:x509 certificate routines::PEM lib}"_s;
    QTest::newRow("too large") << QByteArray(3145729, 'x') << u"Bad Request: certificate size is too big (3145729 bytes)"_s;
    QTest::newRow("a good one") << makeSelfSigned(u"127.0.0.1"_s, KeyKind::EcP256, 2)->certificate << u"Webhook was set"_s;
}

void TestWebhook::certificatesAreChecked()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QString, words);
    SandboxFixture sandbox;
    sandbox.forget();
    QCOMPARE(withCertificate(sandbox, certificate), words);
    QCOMPARE(sandbox.result(u"getWebhookInfo"_s)[u"has_custom_certificate"].toBool(), words == u"Webhook was set");
    if (words != u"Webhook was set")
        return;
    sandbox.people(u"clock"_s, {{u"advance"_s, 1}});
    QCOMPARE(withCertificate(sandbox, certificate), words);   // with a certificate it is never "already set"
}

BOTDESK_TEST(TestWebhook)
#include "testwebhook.moc"
