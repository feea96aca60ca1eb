// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "webhook/catalogue.h"
#include "webhook/diagnosis.h"

#include <QSet>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

using Refusal = ListenerSeen::Refusal;
using Kind = ProbeStep::Kind;
using StepState = ProbeStep::State;

namespace {

constexpr qint64 Now = 1'800'000'000;
constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;

WebhookInfo pending(int count)
{
    return {.url = u"https://bot.example/hook"_s, .pendingUpdateCount = count, .ipAddress = u"198.51.100.7"_s, .maxConnections = 40};
}

WebhookInfo failed(int count, qint64 secondsAgo, const QString &message)
{
    WebhookInfo info = pending(count);
    info.lastErrorDate = Now - secondsAgo;
    info.lastErrorMessage = message;
    return info;
}

//! One sample a minute until now, with these counts.
QList<WebhookSample> counts(const QList<int> &all)
{
    QList<WebhookSample> samples;
    for (qsizetype i = 0; i < all.size(); ++i)
        samples.append({Now - (all.size() - i) * Minute, pending(all[i])});
    return samples;
}

ProbeReport probe(Kind failing, const QString &finding)
{
    ProbeReport report{.url = u"https://bot.example/hook"_s, .at = Now - 10};
    StepState state = StepState::Ok;
    for (const Kind kind : {Kind::Url, Kind::Dns, Kind::Tcp, Kind::Tls, Kind::Http, Kind::Secret}) {
        const bool isIt = kind == failing && !finding.isEmpty();
        report.steps.append({.kind = kind, .state = isIt ? StepState::Failed : state, .finding = isIt ? finding : QString()});
        if (isIt)
            state = StepState::NotRun;
    }
    return report;
}

ProbeReport warned(Kind kind, const QString &finding)
{
    ProbeReport report = probe(Kind::Url, {});
    for (ProbeStep &step : report.steps) {
        if (step.kind == kind) {
            step.state = StepState::Warning;
            step.finding = finding;
        }
    }
    return report;
}

ListenerSeen refused(Refusal refusal, qint64 count)
{
    return {.since = Now - Hour, .lastRefused = Now - 20, .refusals = {{Refusal::Path, 3}, {refusal, count}}};
}

//! "http.path failing certain | limit.expiry warning certain".
QString inWords(const WebhookDiagnosis &diagnosis)
{
    QStringList all;
    for (const WebhookFinding &finding : diagnosis.findings)
        all.append(finding.id + u' ' + nameOf(finding.state) + (finding.isCertain ? u" certain"_s : u""_s));
    return all.join(u" | "_s);
}

const QString VerifyFailed = u"SSL error {error:0A000086:SSL routines::certificate verify failed}"_s;
const QString NotFound = u"Wrong response from the webhook: 404 Not Found"_s;

} // namespace

Q_DECLARE_METATYPE(Botdesk::WebhookEvidence)

class TestDiagnosis final : public QObject
{
    Q_OBJECT
private slots:
    void situations_data();
    void situations();
    void everySituationCanBeReached();
    void theTrendIsThatOfTheLastHalfHour_data();
    void theTrendIsThatOfTheLastHalfHour();
    void theOldestPendingExpires_data();
    void theOldestPendingExpires();
    void aFindingSaysWhen();

private:
    struct Situation
    {
        const char *name;
        WebhookInfo info;
        WebhookEvidence evidence;
        QString findings;
    };
    static QList<Situation> allSituations();
};

QList<TestDiagnosis::Situation> TestDiagnosis::allSituations()
{
    QList<Situation> all;
    const auto row = [&all](const char *name, const WebhookInfo &info, WebhookEvidence evidence, const QString &findings) {
        evidence.now = Now;
        all.append({name, info, evidence, findings});
    };
    const ListenerSeen nothing{.since = Now - Hour};
    const ListenerSeen lately{.since = Now - Hour, .lastLetIn = Now - 5};

    row("nothing waits", pending(0), {}, u"fine.quiet fine"_s);
    row("deliveries arrive", pending(0), {.listener = lately}, u"fine.works fine certain"_s);
    row("deliveries arrive while some wait", pending(7), {.listener = lately}, u"fine.works fine certain"_s);
    row("some wait, nothing else is known", pending(7), {}, u"pending.waiting note"_s);
    row("they become fewer", pending(7), {.samples = counts({30, 20})}, u"fine.falling fine"_s);
    row("they become more", pending(30), {.samples = counts({7, 20})}, u"pending.growing open"_s);
    row("they become more and nobody came", pending(30), {.samples = counts({7, 20}), .listener = nothing}, u"listener.silent failing"_s);
    row("more come than few connections take", [] { auto info = pending(30); info.maxConnections = 1; return info; }(),
        {.samples = counts({7, 20}), .listener = lately}, u"limit.connections warning"_s);
    row("the queue is nearly full", pending(99'000), {}, u"limit.queue warning certain | pending.waiting note"_s);

    row("an error that lasts", failed(4, 30, NotFound), {}, u"http.path failing certain"_s);
    row("a guess stays one", failed(4, 30, u"Wrong response from the webhook: 599"_s), {}, u"http.failed failing"_s);
    row("an error nobody knows", failed(4, 30, u"kaboom"_s), {}, u"unknown failing"_s);
    row("an error of a clock ahead", failed(4, -500, NotFound), {}, u"http.path failing certain"_s);
    row("tried again since, perhaps", failed(4, 20 * Minute, NotFound), {}, u"http.path open certain"_s);
    row("waiting ones became fewer since", failed(4, 20 * Minute, NotFound), {.samples = counts({30, 20})}, u"http.path healed certain | fine.falling fine"_s);
    row("nothing waited for a moment since", failed(4, 100, NotFound), {.samples = {{Now - 50, pending(0)}}},
        u"http.path healed certain | pending.waiting note"_s);
    row("nothing waits after an error", failed(0, 20 * Minute, NotFound), {}, u"http.path healed certain"_s);
    row("nothing waits just after an error", failed(0, 5, NotFound), {}, u"http.path healed certain"_s);
    row("an error of another day", failed(0, 30 * Hour, NotFound), {}, u"http.path old certain"_s);
    row("would have been noted again", failed(2, 2 * Hour, NotFound), {}, u"http.path old certain | pending.waiting note"_s);
    row("fails without a word", failed(30, 2 * Hour, NotFound), {.samples = counts({7, 20})}, u"pending.growing open | http.path old certain"_s);
    row("one chat is held back", failed(4, 30, u"Wrong response from the webhook: 500 Oops"_s), {.listener = lately},
        u"queue.blocked failing | http.handler open certain"_s);
    row("soon lost", failed(4, 30, NotFound),
        {.samples = {{Now - 20 * Hour, pending(1)}, {Now - Minute, pending(4)}}}, u"http.path failing certain | limit.expiry warning certain"_s);

    row("the listener refuses the secret", failed(4, 30, u"Wrong response from the webhook: 403 Forbidden"_s),
        {.listener = refused(Refusal::Secret, 40)}, u"listener.secret failing certain | http.forbidden failing certain"_s);
    row("the listener has no such path", failed(4, 30, NotFound), {.listener = refused(Refusal::Path, 40)},
        u"listener.path failing certain | http.path failing certain"_s);
    row("the listener lets no such address in", failed(4, 30, NotFound), {.listener = refused(Refusal::Address, 40)},
        u"listener.address failing certain | http.path failing certain"_s);
    row("what arrives is no update", failed(4, 30, NotFound), {.listener = refused(Refusal::Content, 40)},
        u"listener.content failing certain | http.path failing certain"_s);
    row("the disk is too slow", failed(4, 30, u"Wrong response from the webhook: 503 Service Unavailable"_s),
        {.listener = refused(Refusal::QueueFull, 40)}, u"listener.queue failing certain | http.notready failing certain"_s);
    row("too large", failed(4, 30, u"Wrong response from the webhook: 413 No"_s), {.listener = refused(Refusal::TooLarge, 40)},
        u"listener.size failing certain | http.size failing certain"_s);
    row("too slow", failed(4, 30, u"Wrong response from the webhook: 408 No"_s), {.listener = refused(Refusal::TooSlow, 40)},
        u"listener.slow failing certain | http.slow failing certain"_s);
    row("too many connections", failed(4, 30, u"Connection reset by peer"_s), {.listener = refused(Refusal::TooMany, 40)},
        u"listener.many failing certain | tcp.reset failing certain"_s);
    row("handshakes fail", failed(4, 30, VerifyFailed), {.listener = refused(Refusal::Tls, 40)},
        u"listener.tls failing certain | tls.verify failing certain"_s);
    row("only strangers are refused", failed(4, 30, u"Connection refused"_s), {.listener = refused(Refusal::Secret, 40)}, u"tcp.refused failing certain"_s);
    row("strangers refused, nothing wrong", pending(0), {.listener = refused(Refusal::Secret, 40)}, u"fine.quiet fine"_s);
    row("somebody else answers", failed(4, 30, NotFound), {.listener = nothing}, u"http.path failing certain | listener.other failing"_s);
    row("nobody comes", failed(4, 30, u"Connection timed out"_s), {.listener = nothing}, u"tcp.timeout failing certain | listener.silent failing"_s);

    row("the probe names the cause", failed(4, 30, VerifyFailed), {.probe = probe(Kind::Tls, u"tls.chain"_s)}, u"tls.chain failing certain"_s);
    row("the probe sees something else", failed(4, 30, VerifyFailed), {.probe = probe(Kind::Tcp, u"tcp.refused"_s)},
        u"tls.verify failing certain | tcp.refused failing certain"_s);
    row("the probe fails, Telegram noted nothing", pending(3), {.probe = probe(Kind::Http, u"tcp.closed"_s)}, u"tcp.closed failing certain"_s);
    row("from here all is well", failed(4, 30, u"Connection timed out"_s), {.probe = probe(Kind::Tls, {})},
        u"tcp.timeout failing certain | probe.fine note"_s);
    row("a good probe needs no words", pending(0), {.probe = probe(Kind::Tls, {})}, u"fine.quiet fine"_s);
    row("the secret is not checked", pending(0), {.probe = warned(Kind::Secret, u"secret.unchecked"_s)}, u"secret.unchecked warning certain"_s);
    row("the secret is not known", pending(0), {.probe = warned(Kind::Secret, u"secret.unknown"_s)}, u"secret.unknown warning"_s);
    row("soon expired", pending(0), {.probe = warned(Kind::Tls, u"tls.soon"_s)}, u"tls.soon warning certain"_s);
    row("another certificate than the uploaded", failed(4, 30, VerifyFailed), {.probe = probe(Kind::Tls, u"tls.other"_s)}, u"tls.other failing certain"_s);
    row("an uploaded certificate that is not at hand", pending(0), {.probe = warned(Kind::Tls, u"tls.unverified"_s)}, u"tls.unverified warning"_s);
    row("DNS has moved on", pending(0), {.probe = warned(Kind::Dns, u"dns.moved"_s)}, u"dns.moved warning certain"_s);
    row("a name of this computer only", pending(0), {.probe = warned(Kind::Dns, u"dns.local"_s)}, u"dns.local warning certain"_s);
    row("a slow answer", pending(0), {.probe = warned(Kind::Http, u"limit.slow"_s)}, u"limit.slow warning certain"_s);

    row("asked for, not delivered", {.pendingUpdateCount = 3}, {}, u"fine.polling fine certain"_s);
    row("the listener waits in vain", {.pendingUpdateCount = 3}, {.listener = nothing}, u"config.notset failing certain"_s);
    row("somebody deleted it", {.pendingUpdateCount = 3}, {.samples = counts({0})}, u"config.removed failing certain"_s);
    row("gone after 410", {.pendingUpdateCount = 3},
        {.samples = {{Now - Hour, failed(3, 2 * Hour, u"Wrong response from the webhook: 410 Gone"_s)}}}, u"http.removed failing"_s);
    row("somebody set another one", pending(0),
        {.samples = {{Now - Hour, {.url = u"https://else.example/"_s}}}}, u"config.changed warning certain"_s);
    row("no address yet", [] { auto info = pending(0); info.ipAddress = u"<unknown>"_s; return info; }(), {}, u"dns.unresolved open certain"_s);
    row("the server lost Telegram", [] { auto info = pending(0); info.lastSynchronizationErrorDate = Now - 60; return info; }(), {},
        u"server.sync warning certain"_s);
    row("the server had lost Telegram", [] { auto info = pending(0); info.lastSynchronizationErrorDate = Now - 2 * Hour; return info; }(), {},
        u"server.sync healed certain | fine.quiet fine"_s);
    row("no messages are wanted", [] { auto info = pending(0); info.allowedUpdates = QStringList{u"poll"_s}; return info; }(), {},
        u"fine.quiet fine | config.types note certain"_s);
    ProbeReport official = probe(Kind::Url, {});
    official.chain = {Certificate{.subject = u"bot.example"_s}};
    official.verdict = CertificateVerdict{};
    row("a public certificate was uploaded", [] { auto info = pending(0); info.hasCustomCertificate = true; return info; }(), {.probe = official},
        u"tls.custom warning certain"_s);
    return all;
}

void TestDiagnosis::situations_data()
{
    QTest::addColumn<WebhookInfo>("info");
    QTest::addColumn<WebhookEvidence>("evidence");
    QTest::addColumn<QString>("findings");
    for (const Situation &situation : allSituations())
        QTest::newRow(situation.name) << situation.info << situation.evidence << situation.findings;
}

void TestDiagnosis::situations()
{
    QFETCH(WebhookInfo, info);
    QFETCH(WebhookEvidence, evidence);
    QTEST(inWords(diagnose(info, evidence)), "findings");
}

void TestDiagnosis::everySituationCanBeReached()
{
    QSet<QString> reached;
    for (const Situation &situation : allSituations()) {
        for (const WebhookFinding &finding : diagnose(situation.info, situation.evidence).findings)
            reached.insert(finding.id);
    }
    for (const WebhookSituation &situation : webhookSituations())
        QVERIFY2(reached.contains(situation.id), qPrintable(situation.id));
}

void TestDiagnosis::theTrendIsThatOfTheLastHalfHour_data()
{
    QTest::addColumn<QList<WebhookSample>>("samples");
    QTest::addColumn<int>("trend");
    const auto row = [](const char *name, QList<WebhookSample> samples, int now, PendingTrend trend) {
        samples.append({Now, pending(now)});
        QTest::newRow(name) << samples << int(trend);
    };
    row("one is not enough", {}, 3, PendingTrend::Unknown);
    row("too close together", {{Now - 10, pending(1)}}, 3, PendingTrend::Unknown);
    row("empty", counts({9}), 0, PendingTrend::Empty);
    row("growing", counts({1, 2}), 3, PendingTrend::Growing);
    row("falling", counts({9, 5}), 3, PendingTrend::Falling);
    row("steady", counts({3, 3}), 3, PendingTrend::Steady);
    row("empty in between: from there", counts({9, 0, 1}), 3, PendingTrend::Growing);
    row("empty a moment ago says nothing", {{Now - 5 * Minute, pending(9)}, {Now - 10, pending(0)}}, 3, PendingTrend::Unknown);
    row("what is older does not count", {{Now - Hour, pending(1)}, {Now - 20 * Minute, pending(9)}}, 3, PendingTrend::Falling);
    row("another webhook does not count", {{Now - 2 * Minute, {.url = u"https://else.example/"_s, .pendingUpdateCount = 1}}}, 3, PendingTrend::Unknown);
}

void TestDiagnosis::theTrendIsThatOfTheLastHalfHour()
{
    QFETCH(QList<WebhookSample>, samples);
    QTEST(int(pendingTrend(samples)), "trend");
}

void TestDiagnosis::theOldestPendingExpires_data()
{
    QTest::addColumn<QList<WebhookSample>>("before");
    QTest::addColumn<WebhookInfo>("info");
    QTest::addColumn<bool>("isFailing");
    QTest::addColumn<QString>("hours");   // from now: not before – not after
    const auto at = [](qint64 hoursAgo, int count) { return WebhookSample{Now - hoursAgo * Hour, pending(count)}; };
    QTest::newRow("nothing waits") << QList{at(1, 3)} << pending(0) << false << u"–"_s;
    QTest::newRow("seen for the first time") << QList<WebhookSample>{} << pending(3) << false << u"–24"_s;
    QTest::newRow("since it was empty") << QList{at(5, 0), at(3, 1)} << pending(3) << false << u"19–21"_s;
    QTest::newRow("it became shorter: older ones may have gone") << QList{at(9, 8), at(3, 1)} << pending(3) << false << u"–21"_s;
    QTest::newRow("what failed was there before") << QList{at(1, 3)} << failed(3, 2 * Hour, NotFound) << true << u"–22"_s;
    QTest::newRow("an error that is over says nothing") << QList{at(1, 3)} << failed(3, 2 * Hour, NotFound) << false << u"–23"_s;
}

void TestDiagnosis::theOldestPendingExpires()
{
    QFETCH(QList<WebhookSample>, before);
    QFETCH(WebhookInfo, info);
    QFETCH(bool, isFailing);
    const PendingExpiry expiry = pendingExpiry(before << WebhookSample{Now, info}, isFailing);
    const auto hours = [](std::optional<qint64> at) { return at ? QString::number((*at - Now) / Hour) : QString(); };
    QTEST(hours(expiry.notBefore) + u'–' + hours(expiry.notAfter), "hours");
}

void TestDiagnosis::aFindingSaysWhen()
{
    const WebhookDiagnosis error = diagnose(failed(4, 30, u"kaboom"_s), {.now = Now});
    QCOMPARE(error.findings.first().at, std::optional<qint64>(Now - 30));
    QCOMPARE(error.findings.first().values, QStringList{u"kaboom"_s});
    const WebhookDiagnosis removed = diagnose({}, {.now = Now, .samples = counts({0})});
    QCOMPARE(removed.findings.first().at, std::optional<qint64>(Now - Minute));
    QCOMPARE(removed.findings.first().values, QStringList{u"https://bot.example/hook"_s});
}

BOTDESK_TEST(TestDiagnosis)
#include "testdiagnosis.moc"
