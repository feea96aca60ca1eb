// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "webhook/strangers.h"
#include "webhook/tunnels.h"

#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

using Kind = StrangerTrace::Kind;
using Story = std::function<void(Strangers &)>;

namespace {

//! "webhookMoved at new.example.com 100-200: https://… → https://…", a line for each.
QString describe(const QList<StrangerTrace> &traces)
{
    const QStringList names{u"set"_s, u"moved"_s, u"gone"_s, u"types"_s, u"certificate"_s, u"connections"_s, u"address"_s, u"fell"_s, u"poller"_s};
    QStringList lines;
    for (const StrangerTrace &trace : traces) {
        lines << u"%1 %2 %3-%4: %5 > %6%7"_s.arg(names[int(trace.kind)], trace.host).arg(trace.since).arg(trace.at)
                     .arg(trace.before, trace.after, trace.isCertain() ? u""_s : u"?"_s);
    }
    return lines.join(u'\n');
}

WebhookInfo shop()
{
    return {.url = u"https://shop.example.com/hook"_s, .pendingUpdateCount = 3, .ipAddress = u"203.0.113.7"_s, .maxConnections = 40};
}

WebhookInfo none(int pending = 0)
{
    return {.pendingUpdateCount = pending};
}

WebhookInfo with(WebhookInfo info, const std::function<void(WebhookInfo &)> &change)
{
    change(info);
    return info;
}

} // namespace

//! What was done here is told from what somebody else did.
class TestStrangers final : public QObject
{
    Q_OBJECT
private slots:
    void whatIsSomebodyElses_data();
    void whatIsSomebodyElses();
    void whatIsAcknowledgedIsOver();
    void itOutlivesARestart();
    void tunnelsAreKnown_data();
    void tunnelsAreKnown();
};

void TestStrangers::whatIsSomebodyElses_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QString &told, const Story &story) { QTest::newRow(name) << story << told; };
    const auto setOwn = [](const QString &url) { return [url](Strangers &known) { known.noteOwn(u"setWebhook"_s, {{u"url"_s, url}}, true); }; };
    const QString other = u"https://other.example.net/x"_s;
    const auto at = [](Strangers &known, qint64 when, const WebhookInfo &info) { known.note({.at = when, .info = info}); };

    row("the first answer says nothing", {}, [=](Strangers &known) { at(known, 100, shop()); });
    row("nothing changed", {}, [=](Strangers &known) { at(known, 100, shop()); at(known, 200, shop()); });
    row("deliveries and errors are no trace", {}, [=](Strangers &known) {
        at(known, 100, shop());
        at(known, 200, with(shop(), [](auto &info) { info.pendingUpdateCount = 0; info.lastErrorDate = 150; info.lastErrorMessage = u"x"_s; }));
    });
    row("a webhook where there was none", u"set shop.example.com 100-200:  > https://shop.example.com/hook"_s,
        [=](Strangers &known) { at(known, 100, none()); at(known, 200, shop()); });
    row("another address", u"moved other.example.net 100-200: https://shop.example.com/hook > https://other.example.net/x"_s,
        [=](Strangers &known) { at(known, 100, shop()); at(known, 200, with(shop(), [&](auto &info) { info.url = other; })); });
    row("it is gone", u"gone shop.example.com 100-200: https://shop.example.com/hook > ?"_s,
        [=](Strangers &known) { at(known, 100, shop()); at(known, 200, none()); });
    row("set here", {}, [=](Strangers &known) { at(known, 100, none()); setOwn(shop().url)(known); at(known, 200, shop()); });
    row("set here, and the answer was on its way already", {}, [=](Strangers &known) {
        at(known, 100, none());
        setOwn(shop().url)(known);
        at(known, 200, none());
        at(known, 210, shop());
    });
    row("set here, and at once by somebody else", u"moved other.example.net 100-200: https://shop.example.com/hook > https://other.example.net/x"_s,
        [=](Strangers &known) {
            at(known, 100, none());
            setOwn(shop().url)(known);
            at(known, 200, with(shop(), [&](auto &info) { info.url = other; }));
        });
    row("deleted here", {}, [=](Strangers &known) { at(known, 100, shop()); known.noteOwn(u"deleteWebhook"_s, {}, true); at(known, 200, none(3)); });
    row("refused here, which may leave anything", {}, [=](Strangers &known) {
        at(known, 100, shop());
        known.noteOwn(u"setWebhook"_s, {{u"url"_s, other}}, false);
        at(known, 200, none());
    });
    row("other types", u"types shop.example.com 100-200:  > message, poll"_s, [=](Strangers &known) {
        at(known, 100, shop());
        at(known, 200, with(shop(), [](auto &info) { info.allowedUpdates = QStringList{u"poll"_s, u"message"_s}; }));
    });
    row("types asked for here", {}, [=](Strangers &known) {
        at(known, 100, none());
        known.noteOwn(u"getUpdates"_s, {{u"allowed_updates"_s, QJsonArray{u"poll"_s, u"message"_s}}}, true);
        at(known, 200, with(none(), [](auto &info) { info.allowedUpdates = QStringList{u"message"_s, u"poll"_s}; }));
    });
    row("another certificate and number of connections",
        u"certificate shop.example.com 100-200: false > true\nconnections shop.example.com 100-200: 40 > 100"_s, [=](Strangers &known) {
            at(known, 100, shop());
            at(known, 200, with(shop(), [](auto &info) { info.hasCustomCertificate = true; info.maxConnections = 100; }));
        });
    const auto moved = with(shop(), [](auto &info) { info.ipAddress = u"203.0.113.99"_s; });
    row("DNS gives another address", {}, [=](Strangers &known) { at(known, 100, shop()); at(known, 200, moved); });
    row("a fixed address has changed", u"address shop.example.com 150-200: 203.0.113.7 > 203.0.113.99"_s, [=](Strangers &known) {
        at(known, 100, none());
        known.noteOwn(u"setWebhook"_s, {{u"url"_s, shop().url}, {u"ip_address"_s, shop().ipAddress}}, true);
        at(known, 150, shop());
        at(known, 200, moved);
    });
    row("fewer wait, and nobody here asked", u"fell  100-200: 9 > 4?"_s, [=](Strangers &known) { at(known, 100, none(9)); at(known, 200, none(4)); });
    row("fewer wait, for they were asked for", {}, [=](Strangers &known) {
        at(known, 100, none(9));
        known.noteOwn(u"getUpdates"_s, {{u"offset"_s, 5}}, true);
        at(known, 200, none(4));
    });
    row("fewer wait while it is polled", {}, [=](Strangers &known) { at(known, 100, none(9)); known.notePolling(); at(known, 200, none(4)); });
    row("fewer wait a day later", {}, [=](Strangers &known) { at(known, 100, none(9)); at(known, 100 + 24 * 3600, none(4)); });
    row("a look at what waits takes nothing", u"fell  100-200: 9 > 4?"_s, [=](Strangers &known) {
        at(known, 100, none(9));
        known.noteOwn(u"getUpdates"_s, {}, true);
        at(known, 200, none(4));
    });
    row("polling has worked, and then there is a webhook", u"set shop.example.com 100-200:  > https://shop.example.com/hook"_s,
        [=](Strangers &known) { known.noteNoWebhook(100); at(known, 200, shop()); });
    row("polling works all the while", u"set shop.example.com 160-200:  > https://shop.example.com/hook"_s, [=](Strangers &known) {
        at(known, 90, none());
        known.noteNoWebhook(100);
        known.noteNoWebhook(160);
        at(known, 200, shop());
    });
    row("polling has worked, and nothing else was known", {}, [=](Strangers &known) {
        known.noteNoWebhook(100);
        at(known, 200, with(none(7), [](auto &info) { info.allowedUpdates = QStringList{u"poll"_s}; }));
    });
    row("polling works: how the webhook went only getWebhookInfo tells", u"gone shop.example.com 100-300: https://shop.example.com/hook > ?"_s,
        [=](Strangers &known) { at(known, 100, shop()); known.noteNoWebhook(200); at(known, 300, none()); });
    row("polling has worked, and then one was set here", {}, [=](Strangers &known) { known.noteNoWebhook(100); setOwn(shop().url)(known); at(known, 200, shop()); });
    row("409", u"poller  0-200:  > "_s, [](Strangers &known) { known.noteOtherPoller(200); });
    row("twice moved is told once, from the first", u"moved third.example.org 100-300: https://shop.example.com/hook > https://third.example.org/"_s,
        [=](Strangers &known) {
            at(known, 100, shop());
            at(known, 200, with(shop(), [&](auto &info) { info.url = other; }));
            at(known, 300, with(shop(), [](auto &info) { info.url = u"https://third.example.org/"_s; }));
        });
}

void TestStrangers::whatIsSomebodyElses()
{
    QFETCH(Story, story);
    Strangers known;
    story(known);
    QTEST(describe(known.traces()), "told");
}

void TestStrangers::whatIsAcknowledgedIsOver()
{
    Strangers known;
    known.note({.at = 100, .info = none()});
    known.note({.at = 200, .info = shop()});
    QCOMPARE(known.traces().size(), 1);
    known.acknowledge();
    known.note({.at = 300, .info = shop()});
    QVERIFY(known.traces().isEmpty());
}

void TestStrangers::itOutlivesARestart()
{
    Strangers known;
    known.note({.at = 100, .info = shop()});
    Strangers later = Strangers::fromJson(known.toJson());
    QVERIFY(later.traces().isEmpty());
    later.note({.at = 900, .info = none()});   // while nobody looked
    QCOMPARE(describe(later.traces()), u"gone shop.example.com 100-900: https://shop.example.com/hook > ?"_s);
    QCOMPARE(Strangers::fromJson(later.toJson()).traces(), later.traces());
    QVERIFY(Strangers::fromJson({{u"traces"_s, u"nonsense"_s}, {u"info"_s, 7}}).traces().isEmpty());
}

void TestStrangers::tunnelsAreKnown_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("changes");
    QTest::newRow("ngrok") << u"a1b2-203-0-113-7.ngrok-free.app"_s << u"ngrok"_s << true;
    QTest::newRow("ngrok, with its country, in capitals") << u"AB12.EU.NGROK.IO"_s << u"ngrok"_s << true;
    QTest::newRow("Cloudflare") << u"four-random-words-here.trycloudflare.com"_s << u"Cloudflare quick tunnel"_s << true;
    QTest::newRow("localtunnel") << u"odd-cats.loca.lt"_s << u"localtunnel"_s << true;
    QTest::newRow("localhost.run") << u"abc123.lhr.life"_s << u"localhost.run"_s << true;
    QTest::newRow("Dev Tunnels") << u"abc-8443.euw.devtunnels.ms"_s << u"Dev Tunnels"_s << true;
    QTest::newRow("Tailscale, whose names stay") << u"desk.tail1234.ts.net"_s << u"Tailscale Funnel"_s << false;
    QTest::newRow("a host of one's own") << u"bot.example.com"_s << QString() << false;
    QTest::newRow("a tunnel's name before the end") << u"a1b2.ngrok-free.app.example.com"_s << QString() << false;
    QTest::newRow("only the end of a word") << u"notngrok.io"_s << QString() << false;
}

void TestStrangers::tunnelsAreKnown()
{
    QFETCH(QString, host);
    const auto service = tunnelOf(host);
    QTEST(service ? service->name : QString(), "name");
    QTEST(service && service->changesItsName, "changes");
}

BOTDESK_TEST(TestStrangers)
#include "teststrangers.moc"
