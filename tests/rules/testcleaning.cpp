// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "rules/cleaning.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! Characters that the server does not let through (server-behaviour 6.1, step 5), and what is UTF-8.
class TestCleaning : public QObject
{
    Q_OBJECT
private slots:
    void utf8IsJudged_data();
    void utf8IsJudged();
    void everyCodePointIsUtf8();
    void textIsCleaned_data();
    void textIsCleaned();
    void codePointsAreCounted();
};

void TestCleaning::utf8IsJudged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, const QByteArray &bytes, bool isGood) { QTest::newRow(name) << bytes << isGood; };
    row("nothing", "", true);
    row("NUL", QByteArray("\0", 1), true);
    row("four lengths", "aж€👍", true);
    row("a continuation alone", "\x80", false);
    row("cut after one", "\xd0", false);
    row("cut after two", "\xe2\x82", false);
    row("cut after three", "\xf0\x9f\x91", false);
    row("no continuation", "\xd0" "a", false);
    row("overlong of two", "\xc1\xbf", false);
    row("overlong of three", "\xe0\x9f\xbf", false);
    row("overlong of four", "\xf0\x8f\xbf\xbf", false);
    row("a surrogate", "\xed\xa0\x80", false);
    row("before the surrogates", "\xed\x9f\xbf", true);
    row("behind the surrogates", "\xee\x80\x80", true);
    row("the last", "\xf4\x8f\xbf\xbf", true);
    row("behind the last", "\xf4\x90\x80\x80", false);
    row("five bytes", "\xf8\x88\x80\x80\x80", false);
    row("latin 1", "caf\xe9", false);
}

void TestCleaning::utf8IsJudged()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isGood);
    QCOMPARE(isUtf8(bytes), isGood);
    const auto text = fromServerUtf8(bytes);
    QCOMPARE(text.has_value(), isGood);
    if (text)
        QCOMPARE(text->toUtf8(), bytes);
}

void TestCleaning::everyCodePointIsUtf8()
{
    for (char32_t c = 0; c <= 0x10ffff; c += c < 0x3000 ? 1 : 97) {
        if (QChar::isSurrogate(c))
            continue;
        QVERIFY2(isUtf8(QString::fromUcs4(&c, 1).toUtf8()), qPrintable(QString::number(c, 16)));
    }
}

void TestCleaning::textIsCleaned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("nothing to do") << u"a b\nж👍"_s << u"a b\nж👍"_s;
    QTest::newRow("CR") << u"a\r\nb\r"_s << u"a\nb"_s;
    QTest::newRow("control characters") << u"a\tb\u0001c\u001fd"_s << u"a b c d"_s;
    QTest::newRow("DEL stays") << u"a\u007fb"_s << u"a\u007fb"_s;
    QTest::newRow("separators") << u"a\u2027\u2028\u2029\u202a\u202e\u202fb"_s << u"a\u2027\u202fb"_s;
    QTest::newRow("combining lines") << u"a\u030a\u030b\u0333\u033fb"_s << u"a\u030bb"_s;
    QTest::newRow("direction marks") << u"\u200e\u200f\u200fa\u200e"_s << u"\u200c\u200c\u200fa\u200e"_s;
}

void TestCleaning::textIsCleaned()
{
    QFETCH(QString, text);
    QTEST(cleaned(text), "result");
}

void TestCleaning::codePointsAreCounted()
{
    QCOMPARE(codePointCount(u""), 0);
    QCOMPARE(codePointCount(u"aж€👍"), 4);
}

BOTDESK_TEST(TestCleaning)
#include "testcleaning.moc"
