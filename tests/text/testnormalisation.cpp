// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "text/describe.h"
#include "text/entityrules.h"
#include "text/messagetext.h"

#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! How entities are put in order for the echo (server-behaviour 6.1, steps 5, 6, 8 and 9). The sources are HTML.
class TestNormalisation : public QObject
{
    Q_OBJECT
private slots:
    void entitiesAreOrderedAndCut_data();
    void entitiesAreOrderedAndCut();
    void ofCrossingEntitiesTheFirstWins_data();
    void ofCrossingEntitiesTheFirstWins();
    void hundredEntitiesSurvive();
    void customEmojiAreCountedApart();
};

void TestNormalisation::entitiesAreOrderedAndCut_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QString &source, const QString &result) {
        QTest::newRow(name) << source << result;
    };

    row("cut where another style begins", u"<b>a <i>b</i> c</b>"_s, u"a b c | bold 0+2 | bold 2+3 | italic 2+1"_s);
    row("cut at both borders of code", u"<b>a<code>b</code>c</b>"_s, u"abc | bold 0+1 | code 1+1 | bold 2+1"_s);
    row("cut at both borders of a link", u"<b>a<a href='x.y'>b</a>c</b>"_s,
        u"abc | bold 0+1 | text_link 1+1 http://x.y/ | bold 1+1 | bold 2+1"_s);
    row("touching styles are merged", u"<b>a</b><b>b</b>"_s, u"ab | bold 0+2"_s);
    row("different ones are not", u"<b>a</b><i>b</i>"_s, u"ab | bold 0+1 | italic 1+1"_s);
    row("the same nested is merged", u"<b>a<b>b</b>c</b>"_s, u"abc | bold 0+3"_s);
    row("not cut when nothing nests", u"<b>abc</b> <i>d</i>"_s, u"abc d | bold 0+3 | italic 4+1"_s);
    row("same extent, by type", u"<tg-spoiler><s><u><i><b>a</b></i></u></s></tg-spoiler>"_s,
        u"a | bold 0+1 | italic 0+1 | underline 0+1 | strikethrough 0+1 | spoiler 0+1"_s);
    row("styles vanish in pre", u"<pre>a<b>b</b></pre>"_s, u"ab | pre 0+2"_s);
    row("pre inside bold", u"<b><pre>a</pre></b>"_s, u"a | pre 0+1"_s);
    row("code in a link", u"<a href='x.y'>a<code>b</code></a>"_s, u"ab | text_link 0+2 http://x.y/"_s);
    row("link in a link", u"<a href='x.y'>a<a href='z.y'>b</a></a>"_s, u"ab | text_link 0+2 http://x.y/"_s);
    row("emoji in a link", u"<a href='x.y'>a<tg-emoji emoji-id='1'>b</tg-emoji></a>"_s, u"ab | text_link 0+2 http://x.y/"_s);
    row("emoji in bold", u"<b>a<tg-emoji emoji-id='1'>b</tg-emoji></b>"_s,
        u"ab | bold 0+1 | bold 1+1 | custom_emoji 1+1 1"_s);
    row("quote in a quote", u"<blockquote>a<blockquote>b</blockquote></blockquote>"_s, u"ab | blockquote 0+2"_s);
    row("expandable in a quote", u"<blockquote>a<blockquote expandable>b</blockquote></blockquote>"_s,
        u"ab | blockquote 0+2"_s);
    row("code in a quote", u"<blockquote>a<code>b</code></blockquote>"_s, u"ab | blockquote 0+2 | code 1+1"_s);
    row("bold around a quote", u"<b>a<blockquote>b</blockquote>c</b>"_s,
        u"abc | bold 0+1 | blockquote 1+1 | bold 1+1 | bold 2+1"_s);
    row("quote in a link", u"<a href='x.y'>a<blockquote>b</blockquote></a>"_s, u"ab | blockquote 1+1"_s);
    row("time in bold", u"<b>a<tg-time unix='5'>b</tg-time></b>"_s, u"ab | bold 0+1 | date_time 1+1 5/"_s);

    row("white space before a style", u"<b> a</b>"_s, u"a | bold 0+1"_s);
    row("white space behind a style", u"<b>a </b>b"_s, u"a b | bold 0+2"_s);
    row("style of white space", u"a<b> \n </b>b"_s, u"a \n b"_s);
    row("link of white space stays", u"a<a href='x.y'> </a>b"_s, u"a b | text_link 1+1 http://x.y/"_s);
    row("link of white space at the end", u"a<a href='x.y'> </a>"_s, u"a"_s);
    row("both ends are trimmed", u" \n a \n "_s, u"a"_s);
    row("up to the first entity", u"  <a href='x.y'> a</a>  "_s, u" a | text_link 0+2 http://x.y/"_s);
    row("entities are cut at the end", u"<code>a  </code>"_s, u"a | code 0+1"_s);
    row("CR is removed", u"a\r<b>b\r</b>\rc"_s, u"abc | bold 1+1"_s);
    row("control characters are spaces", u"a\tb\v<b>c</b>"_s, u"a b c | bold 4+1"_s);
    row("line separators are removed", u"a\u2028b\u202e<b>c</b>"_s, u"abc | bold 2+1"_s);
    row("combining lines are removed", u"a\u0333\u033f\u030a<b>c</b>"_s, u"ac | bold 1+1"_s);
    row("direction marks", u"a\u200e\u200f\u200eb"_s, u"a\u200c\u200c\u200eb"_s);
    row("one direction mark stays", u"a\u200fb"_s, u"a\u200fb"_s);
    row("removal makes neighbours", u"<b>a</b>\r<b>b</b>"_s, u"ab | bold 0+2"_s);
}

void TestNormalisation::entitiesAreOrderedAndCut()
{
    QFETCH(QString, html);
    TextRules rules;
    rules.detect = false;
    QTEST(describe(parseText(html.toUtf8(), "HTML", {}, rules)), "result");
}

void TestNormalisation::ofCrossingEntitiesTheFirstWins_data()
{
    QTest::addColumn<QByteArray>("entities");
    QTest::addColumn<QString>("result");

    QTest::newRow("two codes") << R"([{"type":"code","offset":0,"length":2},{"type":"code","offset":1,"length":3}])"_ba
                               << u"abcdef | code 0+2"_s;
    QTest::newRow("the longer first") << R"([{"type":"code","offset":0,"length":2},{"type":"pre","offset":0,"length":3}])"_ba
                                      << u"abcdef | pre 0+3"_s;
    QTest::newRow("pre before code") << R"([{"type":"code","offset":0,"length":2},{"type":"pre","offset":0,"length":2}])"_ba
                                     << u"abcdef | pre 0+2"_s;
    QTest::newRow("styles may cross") << R"([{"type":"bold","offset":0,"length":3},{"type":"italic","offset":2,"length":3}])"_ba
                                      << u"abcdef | bold 0+2 | italic 2+3 | bold 2+1"_s;
    QTest::newRow("code across a quote")
        << R"([{"type":"blockquote","offset":0,"length":3},{"type":"code","offset":2,"length":3}])"_ba
        << u"abcdef | blockquote 0+3"_s;
    QTest::newRow("code before and into a quote")
        << R"([{"type":"blockquote","offset":2,"length":3},{"type":"code","offset":0,"length":3}])"_ba
        << u"abcdef | blockquote 2+3"_s;
    QTest::newRow("overlapping bold") << R"([{"type":"bold","offset":0,"length":3},{"type":"bold","offset":2,"length":3}])"_ba
                                      << u"abcdef | bold 0+5"_s;
    QTest::newRow("bold crossing code") << R"([{"type":"bold","offset":0,"length":3},{"type":"code","offset":2,"length":3}])"_ba
                                        << u"abcdef | bold 0+2 | code 2+3"_s;
}

void TestNormalisation::ofCrossingEntitiesTheFirstWins()
{
    QFETCH(QByteArray, entities);
    QTEST(describe(parseText("abcdef", {}, entities, TextRules::message())), "result");
}

void TestNormalisation::hundredEntitiesSurvive()
{
    const QByteArray html = QByteArray("<code>a</code> ").repeated(150) + QByteArray("<b>b</b> ").repeated(3) + "@mention";
    const auto text = parseText(html, "HTML", {}, TextRules::message());
    QVERIFY(text);
    QCOMPARE(text->entities.size(), 101);
    QCOMPARE(text->entities[99].type, EntityType::Code);
    QCOMPARE(text->entities[100].type, EntityType::Mention);
}

void TestNormalisation::customEmojiAreCountedApart()
{
    const QByteArray html = QByteArray("<tg-emoji emoji-id='1'>a</tg-emoji>").repeated(120) + " <b>b</b>";
    const auto text = parseText(html, "HTML", {}, TextRules::message());
    QVERIFY(text);
    QCOMPARE(text->entities.size(), 101);
    QCOMPARE(text->entities.last().type, EntityType::Bold);
}

BOTDESK_TEST(TestNormalisation)
#include "testnormalisation.moc"
