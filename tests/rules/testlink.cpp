// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "rules/link.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! Which links the server takes, and how it echoes them (server-behaviour 5.3).
class TestLink : public QObject
{
    Q_OBJECT
private slots:
    void isNormalised_data();
    void isNormalised();
    void httpsIsDemanded_data();
    void httpsIsDemanded();
    void errorQuotesTheLink();
    void userIsRead_data();
    void userIsRead();
};

static QString wordsOf(const Result<QString> &result)
{
    return result ? *result : u"error: "_s + result.error().detail;
}

void TestLink::isNormalised_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("result");
    const auto row = [](const QString &link, const QString &result) { QTest::newRow(qPrintable(link)) << link << result; };

    row(u"example.com"_s, u"http://example.com/"_s);
    row(u"EXAMPLE.com/Path?Query#Fragment"_s, u"http://example.com/Path?Query#Fragment"_s);
    row(u"HTTPS://Example.com"_s, u"https://example.com/"_s);
    row(u"http://example.com?a"_s, u"http://example.com/?a"_s);
    row(u"http://example.com#a"_s, u"http://example.com/#a"_s);
    row(u"http://user:pass@Example.com/"_s, u"http://user:pass@example.com/"_s);
    row(u"http://example.com:08080/"_s, u"http://example.com:8080/"_s);
    row(u"http://example.com:80"_s, u"http://example.com:80/"_s);
    row(u"http://example.com/a b"_s, u"http://example.com/a%20b"_s);
    row(u"http://example.com/a \n"_s, u"http://example.com/a"_s);
    row(u"пример.рф"_s, u"http://пример.рф/"_s);
    row(u"ПРИМЕР.рф"_s, u"http://ПРИМЕР.рф/"_s);
    row(u"http://1.2.3.4"_s, u"http://1.2.3.4/"_s);
    row(u"http://[::1]/"_s, u"http://[::1]/"_s);
    row(u"http://[2001:DB8::1]:443/"_s, u"http://[2001:db8::1]:443/"_s);
    row(u"http://[::ffff:1.2.3.4]/"_s, u"http://[::ffff:1.2.3.4]/"_s);
    row(u"http://[1:2:3:4:5:6:7:8]/"_s, u"http://[1:2:3:4:5:6:7:8]/"_s);
    row(u"http://a%20.com"_s, u"http://a%20.com/"_s);
    row(u"tg://resolve?domain=a"_s, u"tg://resolve?domain=a"_s);
    row(u"tg:resolve"_s, u"tg://resolve/"_s);
    row(u"TG://Resolve"_s, u"tg://resolve/"_s);
    row(u"ton://transfer/x"_s, u"ton://transfer/x"_s);
    row(u"tonsite://a.ton/x"_s, u"tonsite://a.ton/x"_s);

    row(u""_s, u"error: URL host is empty"_s);
    row(u"http://"_s, u"error: URL host is empty"_s);
    row(u"http:///a"_s, u"error: URL host is empty"_s);
    row(u"http://user@"_s, u"error: URL host is empty"_s);
    row(u"example"_s, u"error: Wrong HTTP URL"_s);
    row(u"http://localhost/"_s, u"error: Wrong HTTP URL"_s);
    row(u"ftp://example.com"_s, u"error: Unsupported URL protocol"_s);
    row(u"javascript://example.com"_s, u"error: Unsupported URL protocol"_s);
    row(u"http://example.com:0"_s, u"error: Wrong port number specified in the URL"_s);
    row(u"http://example.com:65536"_s, u"error: Wrong port number specified in the URL"_s);
    row(u"http://example.com:x"_s, u"error: Wrong port number specified in the URL"_s);
    row(u"http://example.com:"_s, u"error: Wrong port number specified in the URL"_s);
    row(u"mailto:a@example.com"_s, u"http://mailto:a@example.com/"_s);
    row(u"http://exa mple.com"_s, u"error: Disallowed character in URL host"_s);
    row(u"http://exa<mple.com"_s, u"error: Disallowed character in URL host"_s);
    row(u"http://a%2.com"_s, u"error: Wrong percent-encoded symbol in URL host"_s);
    row(u"http://a.com%"_s, u"error: Wrong percent-encoded symbol in URL host"_s);
    row(u"http://."_s, u"error: Host is invalid"_s);
    row(u"http://[::1"_s, u"error: Disallowed character in URL host"_s);
    row(u"http://[1::2::3]"_s, u"error: Wrong IPv6 address specified in the URL"_s);
    row(u"http://[12345::]"_s, u"error: Wrong IPv6 address specified in the URL"_s);
    row(u"http://[1:2:3]"_s, u"error: Wrong IPv6 address specified in the URL"_s);
    row(u"http://[x::1]"_s, u"error: Wrong IPv6 address specified in the URL"_s);
    row(u"tg://"_s, u"error: URL host is empty"_s);
    row(u"tg://http://a"_s, u"error: Wrong tg URL"_s);
    row(u"tg://a:80"_s, u"error: Wrong tg URL"_s);
    row(u"tg://a@b"_s, u"error: Wrong tg URL"_s);
    row(u"ton://a@b"_s, u"error: Wrong ton URL"_s);
    row(u"tg://a.b"_s, u"error: Unallowed characters in URL host"_s);
}

void TestLink::isNormalised()
{
    QFETCH(QString, link);
    QTEST(wordsOf(normalisedLink(link)), "result");
}

void TestLink::httpsIsDemanded_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("result");
    const QString refused = u"error: Only HTTPS links are allowed"_s;
    QTest::newRow("https") << u"https://a.b"_s << u"https://a.b/"_s;
    QTest::newRow("http") << u"http://a.b"_s << refused;
    QTest::newRow("no scheme") << u"a.b"_s << refused;
    QTest::newRow("tg") << u"tg://resolve"_s << refused;
    QTest::newRow("tg around https") << u"tg:https://a.b"_s << refused;
    QTest::newRow("a fault comes first") << u"http://"_s << u"error: URL host is empty"_s;
}

void TestLink::httpsIsDemanded()
{
    QFETCH(QString, link);
    QTEST(wordsOf(normalisedLink(link, LinkSchemes::HttpsOnly)), "result");
}

void TestLink::errorQuotesTheLink()
{
    QCOMPARE(wordsOf(checkedLink(u"x"_s)), u"error: URL 'x' is invalid: Wrong HTTP URL"_s);
    QCOMPARE(wordsOf(checkedLink(u"👍"_s.repeated(200))),
             u"error: URL '"_s + u"👍"_s.repeated(128) + u"' is invalid: Wrong HTTP URL"_s);
    QCOMPARE(wordsOf(checkedLink(u"a.b"_s)), u"http://a.b/"_s);
}

void TestLink::userIsRead_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<qint64>("user");   // 0: none
    const auto row = [](const QString &link, qint64 user) { QTest::newRow(qPrintable(link)) << link << user; };
    row(u"tg://user?id=42"_s, 42);
    row(u"tg:user?id=42"_s, 42);
    row(u"TG://USER?ID=42"_s, 42);
    row(u"tg://user/?id=42"_s, 42);
    row(u"tg://user?a=1&id=42#x"_s, 42);
    row(u"tg://user?id=42&id=43"_s, 42);
    row(u"tg://user"_s, 0);
    row(u"tg://user?id="_s, 0);
    row(u"tg://user?id=x"_s, 0);
    row(u"tg://user?id=-1"_s, 0);
    row(u"tg://user?id=042"_s, 0);
    row(u"tg://users?id=42"_s, 0);
    row(u"tg://user/a?id=42"_s, 0);
    row(u"http://user?id=42"_s, 0);
    row(u""_s, 0);
}

void TestLink::userIsRead()
{
    QFETCH(QString, link);
    QTEST(number(userOfLink(link).value_or(UserId(0))), "user");
}

BOTDESK_TEST(TestLink)
#include "testlink.moc"
