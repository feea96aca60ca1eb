// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/redact.h"
#include "support/testmain.h"
#include "tls/certificatepair.h"
#include "types/update.h"
#include "webhook/webhooksettings.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

using Field = WebhookFault::Field;
using Kind = WebhookFault::Kind;

Q_DECLARE_METATYPE(Botdesk::WebhookFault::Kind)
Q_DECLARE_METATYPE(Botdesk::WebhookRules)

namespace {

WebhookSettings good()
{
    return {.url = u"https://bot.example.com/hook/7f3a91c2"_s, .secretToken = u"a-secret_1"_s};
}

QList<WebhookFault> faults(const WebhookSettings &settings, WebhookRules rules = WebhookRules::Cloud)
{
    return faultsOf(settings, rules, QDateTime::currentSecsSinceEpoch());
}

bool has(const QList<WebhookFault> &all, Field field, Kind kind)
{
    return std::any_of(all.begin(), all.end(), [&](const WebhookFault &fault) { return fault.field == field && fault.kind == kind; });
}

} // namespace

class TestWebhookSettings final : public QObject
{
    Q_OBJECT
private slots:
    void addressesAreJudgedAsTheServerDoes_data();
    void addressesAreJudgedAsTheServerDoes();
    void anOwnServerTakesMore_data();
    void anOwnServerTakesMore();
    void aSecretInTheAddressIsFound_data();
    void aSecretInTheAddressIsFound();
    void fixedAddressesAreJudged_data();
    void fixedAddressesAreJudged();
    void certificatesAreJudged();
    void secretsAreJudged_data();
    void secretsAreJudged();
    void secretsMadeHereAreTaken();
    void listsAreJudged();
    void whatIsNotSetIsNotSent();
    void changesAreToldInTheOrderOfTheForm();
    void leavingTheListAloneChangesNothing();
};

void TestWebhookSettings::addressesAreJudgedAsTheServerDoes_data()
{
    QTest::addColumn<std::optional<Kind>>("kind");
    const auto row = [](const char *url, std::optional<Kind> kind) { QTest::newRow(url) << kind; };
    row("https://bot.example.com/hook/7f3a91c2", {});
    row("bot.example.com/hook/7f3a91c2", {});
    row("https://bot.example.com:8443/hook", {});
    row("https://bot.example.com:88/hook", {});
    row("https://8.8.8.8/hook", {});
    row("", Kind::UrlMissing);
    row("   ", Kind::UrlMissing);
    row("http://bot.example.com/hook", Kind::NotHttps);
    row("ftp://bot.example.com/", Kind::UrlUnreadable);
    row("https://", Kind::UrlUnreadable);
    row("https://bot.example.com:0/", Kind::UrlUnreadable);
    row("https://bot.example.com:65536/", Kind::UrlUnreadable);
    row("https://bot.example.com:8444/", Kind::Port);
    row("https://127.0.0.1/hook", Kind::AddressReserved);
    row("https://192.168.1.7:8443/hook", Kind::AddressReserved);
    row("https://localhost/hook", Kind::AddressReserved);
    row("https://[2001:db8::1]/hook", Kind::Ipv6Only);
    row("https://printer/hook", Kind::NoPublicName);
    row("https://my-laptop.local/hook", Kind::NoPublicName);
    row("https://bot.test/hook", Kind::NoPublicName);
}

void TestWebhookSettings::addressesAreJudgedAsTheServerDoes()
{
    QFETCH(std::optional<Kind>, kind);
    WebhookSettings settings = good();
    settings.url = QString::fromUtf8(QTest::currentDataTag());
    const auto found = faults(settings);
    QCOMPARE(found.size(), kind ? 1 : 0);
    if (kind) {
        QVERIFY(has(found, Field::Url, *kind));
        QVERIFY(!found.first().isWarning);
    }
}

void TestWebhookSettings::anOwnServerTakesMore_data()
{
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("http://127.0.0.1:9000/hook") << true;
    QTest::newRow("http://printer:1/hook") << true;
    QTest::newRow("https://[::1]/hook") << true;
    QTest::newRow("ftp://bot.example.com/") << false;
}

void TestWebhookSettings::anOwnServerTakesMore()
{
    QFETCH(bool, isTaken);
    WebhookSettings settings = good();
    settings.url = QString::fromUtf8(QTest::currentDataTag());
    settings.maxConnections = 100000;
    QCOMPARE(faults(settings, WebhookRules::LocalServer).isEmpty(), isTaken);
    QVERIFY(has(faults(settings), Field::MaxConnections, Kind::Connections));
}

void TestWebhookSettings::aSecretInTheAddressIsFound_data()
{
    QTest::addColumn<std::optional<Kind>>("kind");
    QTest::newRow("/" ) << std::optional(Kind::PathGuessable);
    QTest::newRow("/hook/7f3a91c2") << std::optional<Kind>();
    QTest::newRow("/123456:abcdefghijklmnopqrstuvwxyz012345678") << std::optional(Kind::SecretInUrl);
    QTest::newRow("/hook?t=123456%3Aabcdefghijklmnopqrstuvwxyz012345678") << std::optional(Kind::SecretInUrl);
}

void TestWebhookSettings::aSecretInTheAddressIsFound()
{
    QFETCH(std::optional<Kind>, kind);
    WebhookSettings settings = good();
    settings.secretToken.clear();
    addSecret("abcdefghijklmnopqrstuvwxyz012345678");   // of a token
    settings.url = u"https://bot.example.com"_s + QString::fromUtf8(QTest::currentDataTag());
    const auto found = faults(settings);
    QVERIFY(has(found, Field::SecretToken, Kind::NoSecret));
    QCOMPARE(found.size(), kind ? 2 : 1);
    QVERIFY(!kind || has(found, Field::Url, *kind));
    QVERIFY(std::all_of(found.begin(), found.end(), [](const WebhookFault &fault) { return fault.isWarning; }));
}

void TestWebhookSettings::fixedAddressesAreJudged_data()
{
    QTest::addColumn<std::optional<Kind>>("kind");
    QTest::newRow("8.8.8.8") << std::optional<Kind>();
    QTest::newRow("bot.example.com") << std::optional(Kind::AddressUnreadable);
    QTest::newRow("8.8.8") << std::optional(Kind::AddressUnreadable);
    QTest::newRow("2001:db8::1") << std::optional(Kind::Ipv6Only);
    QTest::newRow("10.0.0.1") << std::optional(Kind::AddressReserved);
}

void TestWebhookSettings::fixedAddressesAreJudged()
{
    QFETCH(std::optional<Kind>, kind);
    WebhookSettings settings = good();
    settings.url = u"https://my-laptop.local/hook/7f3a91c2"_s;   // not looked up then
    settings.ipAddress = QString::fromUtf8(QTest::currentDataTag());
    const auto found = faults(settings);
    QCOMPARE(found.size(), kind ? 1 : 0);
    QVERIFY(!kind || has(found, Field::IpAddress, *kind));
}

void TestWebhookSettings::certificatesAreJudged()
{
    const CertificatePair pair = makeSelfSigned(u"bot.example.com"_s, KeyKind::EcP256).value();
    WebhookSettings settings = good();
    settings.certificate = pair.certificate;
    QVERIFY(faults(settings).isEmpty());

    settings.certificate = pair.certificate + pair.key;
    QVERIFY(has(faults(settings), Field::Certificate, Kind::PrivateKey));
    settings.certificate = "no certificate";
    QVERIFY(has(faults(settings), Field::Certificate, Kind::NoCertificate));
    settings.certificate = pair.certificate + QByteArray(3145728, '\n');
    QVERIFY(has(faults(settings), Field::Certificate, Kind::CertificateTooLarge));
    settings.certificate = makeSelfSigned(u"other.example.com"_s, KeyKind::EcP256)->certificate;
    QVERIFY(has(faults(settings), Field::Certificate, Kind::CertificateName));

    settings.certificate = pair.certificate;
    const auto later = faultsOf(settings, WebhookRules::Cloud, QDateTime::currentSecsSinceEpoch() + 20LL * 365 * 86400);
    QVERIFY(has(later, Field::Certificate, Kind::CertificateExpired));
}

void TestWebhookSettings::secretsAreJudged_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<std::optional<Kind>>("kind");
    QTest::newRow("all letters") << u"ABCxyz019_-"_s << std::optional<Kind>();
    QTest::newRow("longest") << QString(256, u'a') << std::optional<Kind>();
    QTest::newRow("too long") << QString(257, u'a') << std::optional(Kind::SecretTooLong);
    QTest::newRow("space") << u"a secret"_s << std::optional(Kind::SecretLetters);
    QTest::newRow("umlaut") << u"gehüter"_s << std::optional(Kind::SecretLetters);
    QTest::newRow("none") << QString() << std::optional(Kind::NoSecret);
}

void TestWebhookSettings::secretsAreJudged()
{
    QFETCH(QString, secret);
    QFETCH(std::optional<Kind>, kind);
    WebhookSettings settings = good();
    settings.secretToken = secret;
    const auto found = faults(settings);
    QCOMPARE(found.size(), kind ? 1 : 0);
    QVERIFY(!kind || has(found, Field::SecretToken, *kind));
}

void TestWebhookSettings::secretsMadeHereAreTaken()
{
    QSet<QString> all;
    for (int i = 0; i < 100; ++i) {
        WebhookSettings settings = good();
        settings.secretToken = randomSecretToken();
        QVERIFY(settings.secretToken.size() >= 32);
        QVERIFY(faults(settings).isEmpty());
        all.insert(settings.secretToken);
    }
    QCOMPARE(all.size(), 100);
}

void TestWebhookSettings::listsAreJudged()
{
    WebhookSettings settings = good();
    settings.allowedUpdates = QStringList{};
    QVERIFY(has(faults(settings), Field::AllowedUpdates, Kind::ListEmpty));
    settings.allowedUpdates = QStringList{u"message"_s, u"mesage"_s};
    const auto found = faults(settings);
    QVERIFY(has(found, Field::AllowedUpdates, Kind::TypesUnknown));
    QCOMPARE(found.first().detail, u"mesage"_s);
    settings.allowedUpdates = knownUpdateTypes();
    QVERIFY(faults(settings).isEmpty());
    QCOMPARE(defaultUpdateTypes().size(), knownUpdateTypes().size() - 3);
}

void TestWebhookSettings::whatIsNotSetIsNotSent()
{
    WebhookSettings settings{.url = u" https://bot.example.com/ "_s};
    QCOMPARE(setWebhookFields(settings), (QJsonObject{{u"url"_s, u"https://bot.example.com/"_s}, {u"max_connections"_s, 40}}));
    settings = {.url = u"https://bot.example.com/"_s, .ipAddress = u"8.8.8.8"_s, .maxConnections = 7, .secretToken = u"s"_s,
                .allowedUpdates = QStringList{}, .dropPendingUpdates = true};
    QCOMPARE(setWebhookFields(settings),
             (QJsonObject{{u"url"_s, u"https://bot.example.com/"_s}, {u"ip_address"_s, u"8.8.8.8"_s}, {u"max_connections"_s, 7},
                          {u"secret_token"_s, u"s"_s}, {u"allowed_updates"_s, QJsonArray()}, {u"drop_pending_updates"_s, true}}));
}

void TestWebhookSettings::changesAreToldInTheOrderOfTheForm()
{
    using Change = WebhookChange;
    const WebhookInfo now{.url = u"https://a.example/"_s, .hasCustomCertificate = true, .pendingUpdateCount = 37,
                          .ipAddress = u"8.8.4.4"_s, .maxConnections = 40, .allowedUpdates = QStringList{u"message"_s, u"poll"_s}};
    const WebhookSettings settings{.url = u"https://b.example/"_s, .ipAddress = u"8.8.8.8"_s, .maxConnections = 60,
                                   .allowedUpdates = QStringList{u"chat_member"_s, u"message"_s}, .dropPendingUpdates = true};
    QCOMPARE(changesOf(now, settings),
             (QList<Change>{{Change::Kind::Changed, u"url"_s, u"https://a.example/"_s, u"https://b.example/"_s},
                            {Change::Kind::Removed, u"certificate"_s, {}, {}},
                            {Change::Kind::Changed, u"ip_address"_s, u"8.8.4.4"_s, u"8.8.8.8"_s},
                            {Change::Kind::Changed, u"max_connections"_s, u"40"_s, u"60"_s},
                            {Change::Kind::Removed, u"allowed_updates"_s, {}, u"poll"_s},
                            {Change::Kind::Added, u"allowed_updates"_s, {}, u"chat_member"_s},
                            {Change::Kind::Removed, u"pending_update_count"_s, {}, u"37"_s}}));
}

void TestWebhookSettings::leavingTheListAloneChangesNothing()
{
    const WebhookInfo now{.url = u"https://a.example/"_s, .maxConnections = 40, .allowedUpdates = QStringList{u"poll"_s}};
    QVERIFY(changesOf(now, settingsOf(now)).isEmpty());
    WebhookSettings settings = settingsOf(now);
    settings.allowedUpdates = QStringList{u"poll"_s};
    QVERIFY(changesOf(now, settings).isEmpty());
    settings.allowedUpdates = QStringList{};   // the default: all but three, so poll stays and the rest comes
    QCOMPARE(changesOf(now, settings).size(), defaultUpdateTypes().size() - 1);
}

BOTDESK_TEST(TestWebhookSettings)
#include "testwebhooksettings.moc"
