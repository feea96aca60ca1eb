// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "chat/linkguard.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! Which links are opened at once, which name their host first, and which never.
class TestLinkGuard : public QObject
{
    Q_OBJECT
private slots:
    void linksAreJudged_data();
    void linksAreJudged();
};

void TestLinkGuard::linksAreJudged_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("verdict");   // host, with a question mark where it is asked; "no" for what is not opened
    QTest::newRow("an address as it stands") << u"https://shop.example/a?b=1"_s << u"https://shop.example/a?b=1"_s << u"shop.example"_s;
    QTest::newRow("without its scheme") << u"https://shop.example"_s << u"shop.example"_s << u"shop.example"_s;
    QTest::newRow("plain http") << u"http://shop.example/x"_s << u"shop.example/x"_s << u"shop.example"_s;
    QTest::newRow("a username") << u"https://t.me/alice"_s << u"@Alice"_s << u"t.me"_s;
    QTest::newRow("another username") << u"https://t.me/mallory"_s << u"@alice"_s << u"t.me?"_s;
    QTest::newRow("behind other words") << u"https://evil.example"_s << u"Click here"_s << u"evil.example?"_s;
    QTest::newRow("behind another address") << u"https://evil.example"_s << u"https://bank.example"_s << u"evil.example?"_s;
    QTest::newRow("behind another page") << u"https://shop.example/pay"_s << u"shop.example"_s << u"shop.example?"_s;
    QTest::newRow("letters that look alike") << u"https://аррӏе.com"_s << u"https://аррӏе.com"_s << u"xn--80ak6aa92e.com?"_s;
    QTest::newRow("a name before the host") << u"https://bank.example@evil.example/"_s << u"https://bank.example@evil.example/"_s
                                            << u"evil.example?"_s;
    QTest::newRow("numbers") << u"http://192.0.2.7/x"_s << u"http://192.0.2.7/x"_s << u"192.0.2.7?"_s;
    QTest::newRow("Telegram itself") << u"tg://resolve?domain=alice"_s << u"Alice"_s << u"resolve?"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << u"file:///etc/passwd"_s << u"no"_s;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << u"javascript:alert(1)"_s << u"no"_s;
    QTest::newRow("no host") << u"https:///x"_s << u"https:///x"_s << u"no"_s;
    QTest::newRow("nothing") << u""_s << u""_s << u"no"_s;
}

void TestLinkGuard::linksAreJudged()
{
    QFETCH(QString, link);
    QFETCH(QString, words);
    const auto target = linkTarget(link, words);
    QTEST(target ? target->host + (target->isOdd ? u"?"_s : QString()) : u"no"_s, "verdict");
}

BOTDESK_TEST(TestLinkGuard)
#include "testlinkguard.moc"
