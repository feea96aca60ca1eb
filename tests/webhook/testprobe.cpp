// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "webhook/probeground.h"

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The way of a delivery, step by step.
class TestProbe final : public QObject, private ProbeGround
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void aWebhookThatWorks();
    void theRequestIsOneOfTelegrams();
    void whatTelegramWouldRefuseIsNotTalkedTo_data();
    void whatTelegramWouldRefuseIsNotTalkedTo();
    void lookUps_data();
    void lookUps();
    void nobodyListens();
    void answers_data();
    void answers();
    void whoDoesNotAnswerInTime();
    void aSecretThatIsNotChecked();
    void aSecretThatIsNotKnown();
    void theSecretStandsNowhereInTheReport();
    void theSystemsResolverEndsInAnyCase();
    void itCanBeCancelled_data();
    void itCanBeCancelled();
};

void TestProbe::aWebhookThatWorks()
{
    AnsweringServer server(m_authority.server("DNS:localhost"));
    const ProbeReport report = probe(options(server));
    QCOMPARE(inWords(report), u"url ok | dns ok | tcp ok | tls ok | http ok | secret ok"_s);
    QCOMPARE(report.url, QString::fromLatin1(server.url()));
    QCOMPARE(report.address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(report.port, int(server.port()));
    QCOMPARE(report.chain.size(), 2);
    QVERIFY(report.verdict && report.verdict->isTrusted());
    QCOMPARE(report.protocol, u"TLS 1.3"_s);
    QCOMPARE(report.status, 200);
    QCOMPARE(report.body, "ok");
    QCOMPARE(report.wrongSecretStatus, 403);
    QVERIFY(!report.isCancelled && !report.failed());
    QCOMPARE(m_stepped, (QStringList{u"url"_s, u"dns"_s, u"tcp"_s, u"tls"_s, u"http"_s, u"secret"_s}));
    QCOMPARE(m_resolver->asked, QStringList{u"localhost"_s});
}

void TestProbe::theRequestIsOneOfTelegrams()
{
    AnsweringServer server(std::nullopt);
    ProbeOptions given = options(server);
    given.url.replace("://", "://me:pass@");
    const ProbeReport report = probe(given);
    QCOMPARE(server.requests.value(0),
             "POST /hook?a=b HTTP/1.1\r\nHost: localhost:" + QByteArray::number(server.port())
                 + "\r\nAuthorization: Basic bWU6cGFzcw==\r\nX-Telegram-Bot-Api-Secret-Token: " + Secret
                 + "\r\nContent-Type: application/json\r\nContent-Length: 15\r\nConnection: keep-alive\r\n"
                   "Accept-Encoding: gzip, deflate\r\n\r\n{\"update_id\":0}");
    QVERIFY(!report.url.contains(u"pass"_s));
    QCOMPARE(inWords(report), u"url ok | dns ok | tcp ok | tls not run | http ok | secret ok"_s);
}

void TestProbe::whatTelegramWouldRefuseIsNotTalkedTo_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("steps");
    QTest::newRow("no URL") << QByteArray("https://") << QString() << u"url failed config.url"_s;
    QTest::newRow("http") << QByteArray("http://bot.example/") << QString() << u"url failed config.https"_s;
    QTest::newRow("a port") << QByteArray("https://bot.example:8080/") << u"8.8.8.8"_s << u"url ok | dns ok | tcp failed config.port"_s;
    QTest::newRow("loopback") << QByteArray("https://bot.example/") << u"127.0.0.1"_s << u"url ok | dns ok | tcp failed config.loopback"_s;
    QTest::newRow("private") << QByteArray("https://bot.example/") << u"192.168.1.2"_s << u"url ok | dns ok | tcp failed config.private"_s;
    QTest::newRow("IPv6 only") << QByteArray("https://bot.example/") << u"2001:db8::1"_s << u"url ok | dns ok | tcp failed dns.ipv6"_s;
    QTest::newRow("an IPv6 literal") << QByteArray("https://[2001:db8::1]/") << QString() << u"url ok | dns ok | tcp failed dns.ipv6"_s;
    QTest::newRow("a private literal") << QByteArray("https://10.1.2.3:88/") << QString() << u"url ok | dns ok | tcp failed config.private"_s;
}

void TestProbe::whatTelegramWouldRefuseIsNotTalkedTo()
{
    QFETCH(QByteArray, url);
    QFETCH(QString, address);
    QFETCH(QString, steps);
    m_resolver->answer = {.addresses = {QHostAddress(address)}};
    const ProbeReport report = probe({.url = url});
    QVERIFY2(inWords(report).startsWith(steps + u" |"_s), qPrintable(inWords(report)));
    QVERIFY(inWords(report).endsWith(u"http not run | secret not run"_s));
    QVERIFY(!report.failed()->words.isEmpty());
}

void TestProbe::lookUps_data()
{
    QTest::addColumn<HostAddresses>("answer");
    QTest::addColumn<QString>("fixed");
    QTest::addColumn<QString>("dns");
    const HostAddresses unknown{.addresses = {}, .error = u"Name or service not known"_s};
    const HostAddresses here{.addresses = {QHostAddress(u"127.0.0.1"_s)}, .isOnlyHere = true};
    const HostAddresses both{.addresses = {QHostAddress(u"2001:db8::1"_s), QHostAddress(u"127.0.0.1"_s)}};
    QTest::newRow("no such name") << unknown << QString() << u"failed dns.unknown"_s;
    QTest::newRow("no answer") << HostAddresses{.addresses = {}, .error = u"Temporary failure in name resolution"_s} << QString() << u"failed dns.temporary"_s;
    QTest::newRow("the hosts file of this computer") << here << QString() << u"failed dns.local"_s;
    QTest::newRow("both kinds") << both << QString() << u"ok"_s;
    QTest::newRow("fixed and the same") << both << u"127.0.0.1"_s << u"ok"_s;
    QTest::newRow("fixed and another") << both << u"127.0.0.2"_s << u"warning dns.moved"_s;
    QTest::newRow("fixed and the name is gone") << unknown << u"127.0.0.1"_s << u"warning dns.unknown"_s;
}

void TestProbe::lookUps()
{
    QFETCH(HostAddresses, answer);
    QFETCH(QString, fixed);
    QFETCH(QString, dns);
    m_resolver->answer = answer;
    ProbeOptions options{.url = "https://bot.example/", .isLocalServer = false};
    if (!fixed.isEmpty())
        options.address = QHostAddress(fixed);
    const ProbeReport report = probe(options);
    QVERIFY2(inWords(report).contains(u"| dns "_s + dns + u" |"_s), qPrintable(inWords(report)));
    QCOMPARE(report.addresses, answer.addresses);
    if (!fixed.isEmpty())
        QCOMPARE(report.address, QHostAddress(fixed));
}

void TestProbe::nobodyListens()
{
    ProbeOptions given;
    {
        AnsweringServer server(std::nullopt);
        given = options(server);
    }
    const ProbeReport report = probe(given);
    QCOMPARE(inWords(report), u"url ok | dns ok | tcp failed tcp.refused | tls not run | http not run | secret not run"_s);
    QCOMPARE(report.failed()->words, u"Connection refused"_s);
}

void TestProbe::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("http");
    const auto row = [](const char *name, const QByteArray &answer, const QString &http) { QTest::newRow(name) << answer << http; };
    row("redirect", "HTTP/1.1 302 Found\r\nLocation: https://else.example/\r\nContent-Length: 0\r\n\r\n", u"failed http.redirect"_s);
    row("no such path", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", u"failed http.path"_s);
    row("a handler that fails", "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n", u"failed http.handler"_s);
    row("no handler", "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n", u"failed http.upstream"_s);
    row("closes", "", u"failed tcp.closed"_s);
    row("not HTTP/1.1", "HTTP/2.0 200 OK\r\n\r\n", u"failed http.version"_s);
    row("204", "HTTP/1.1 204 No Content\r\n\r\n", u"ok"_s);
}

void TestProbe::answers()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, http);
    AnsweringServer server(m_authority.server("DNS:localhost"));
    server.answer = [answer](const QByteArray &) { return answer; };
    const ProbeReport report = probe(options(server));
    QVERIFY2(inWords(report).contains(u"| http "_s + http + u" |"_s), qPrintable(inWords(report)));
    QCOMPARE(report.location, answer.contains("Location") ? u"https://else.example/"_s : QString());
    if (http != "ok"_L1)
        QCOMPARE(report.step(ProbeStep::Kind::Secret).state, ProbeStep::State::NotRun);
}

void TestProbe::whoDoesNotAnswerInTime()
{
    AnsweringServer server(m_authority.server("DNS:localhost"));
    server.answer = [](const QByteArray &) { return QByteArray("…"); };
    ProbeOptions given = options(server);
    given.wait = 500ms;
    const ProbeReport report = probe(given);
    QCOMPARE(report.failed()->finding, u"limit.answer"_s);
    QCOMPARE(report.failed()->words, u"Read timeout expired"_s);
    QVERIFY(report.failed()->tookMs > 0);
}

void TestProbe::aSecretThatIsNotChecked()
{
    AnsweringServer server(m_authority.server("DNS:localhost"));
    server.answer = [](const QByteArray &) { return Taken; };
    const ProbeReport report = probe(options(server));
    QCOMPARE(inWords(report), u"url ok | dns ok | tcp ok | tls ok | http ok | secret warning secret.unchecked"_s);
    QCOMPARE(server.requests.size(), 2);
    QVERIFY(server.requests[0].contains(Secret));
    QVERIFY(!server.requests[1].contains(Secret));

    ProbeOptions without = options(server);
    without.secret.clear();
    QVERIFY(inWords(probe(without)).endsWith(u"http ok | secret warning secret.unchecked"_s));
    QCOMPARE(server.requests.size(), 3);   // it was let in without: a wrong one proves nothing more
    QVERIFY(!server.requests[2].contains("Secret-Token"));
}

void TestProbe::aSecretThatIsNotKnown()
{
    AnsweringServer server(m_authority.server("DNS:localhost"));
    ProbeOptions without = options(server);
    without.secret.clear();
    QVERIFY(inWords(probe(without)).endsWith(u"http failed secret.unknown | secret not run"_s));
}

void TestProbe::theSecretStandsNowhereInTheReport()
{
    AnsweringServer server(m_authority.server("DNS:localhost"));
    server.answer = [](const QByteArray &) {
        return "HTTP/1.1 302 " + Secret + "\r\nLocation: /?" + Secret + "\r\nContent-Length: 21\r\n\r\n" + Secret;
    };
    ProbeOptions given = options(server);
    given.url.replace("a=b", Secret);
    const ProbeReport report = probe(given);
    QCOMPARE(report.status, 302);
    const QString all = report.url + report.location + QString::fromUtf8(report.body) + report.failed()->words;
    QVERIFY2(!all.contains(QString::fromUtf8(Secret)), qPrintable(all));
    QVERIFY(all.contains(u"<redacted>"_s));
}

void TestProbe::theSystemsResolverEndsInAnyCase()
{
    DnsResolver resolver;   // whether there is a DNS here or not
    for (const QString &impossible : {u"a..b"_s, QString(64, u'a') + u".com"_s, u"a.b."_s.repeated(80)}) {
        const auto none = resolver.lookUp(impossible);
        QTRY_VERIFY_WITH_TIMEOUT(none.isFinished(), 15'000);
        QCOMPARE(none.result().error, u"Name or service not known"_s);
    }
    const auto found = resolver.lookUp(u"nowhere.invalid"_s);
    QTRY_VERIFY_WITH_TIMEOUT(found.isFinished(), 30000);
    QVERIFY(found.result().addresses.isEmpty() != found.result().error.isEmpty());
}

void TestProbe::itCanBeCancelled_data()
{
    QTest::addColumn<QString>("at");
    for (const char *at : {"url", "dns", "tcp", "tls", "http"})
        QTest::newRow(at) << QString::fromLatin1(at);
}

void TestProbe::itCanBeCancelled()
{
    QFETCH(QString, at);
    AnsweringServer server(m_authority.server("DNS:localhost"));
    WebhookProbe probe(options(server), *m_resolver);
    QList<ProbeReport> reports;
    QStringList steps;
    connect(&probe, &WebhookProbe::stepped, this, [&](const ProbeStep &step) {
        steps.append(nameOf(step.kind));
        if (nameOf(step.kind) == at)
            probe.cancel();
    });
    connect(&probe, &WebhookProbe::finished, this, [&reports](const ProbeReport &report) { reports.append(report); });
    probe.start();
    QTRY_COMPARE(reports.size(), 1);
    QVERIFY(reports.first().isCancelled);
    QCOMPARE(steps.last(), at);
    probe.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(reports.size(), 1);
    QVERIFY(server.requests.size() <= (at == "http"_L1 ? 1 : 0));

    m_resolver->isSilent = true;   // and while it waits for somebody
    WebhookProbe waiting(options(server), *m_resolver);
    connect(&waiting, &WebhookProbe::finished, this, [&reports](const ProbeReport &report) { reports.append(report); });
    waiting.start();
    waiting.cancel();
    QCOMPARE(reports.size(), 2);
    QCOMPARE(inWords(reports.last()), u"url ok | dns not run | tcp not run | tls not run | http not run | secret not run"_s);
}

BOTDESK_TEST(TestProbe)
#include "testprobe.moc"
