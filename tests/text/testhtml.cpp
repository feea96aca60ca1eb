// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "text/describe.h"
#include "text/markupparsers.h"

#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! parse_mode HTML (server-behaviour 6.3).
class TestHtml : public QObject
{
    Q_OBJECT
private slots:
    void parses_data();
    void parses();
    void everyCutIsAnAnswer();
};

void TestHtml::parses_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("parsed");
    const auto row = [](const char *name, const QString &source, const QString &parsed) {
        QTest::newRow(name) << source << parsed;
    };

    row("plain", u"plain > text"_s, u"plain > text"_s);
    row("nothing", u""_s, u""_s);
    for (const char *tag : {"b", "strong", "B", "STRONG"})
        row(tag, u"<%1>x</%1>"_s.arg(QLatin1String(tag)), u"x | bold 0+1"_s);
    for (const char *tag : {"i", "em"})
        row(tag, u"<%1>x</%1>"_s.arg(QLatin1String(tag)), u"x | italic 0+1"_s);
    for (const char *tag : {"u", "ins"})
        row(tag, u"<%1>x</%1>"_s.arg(QLatin1String(tag)), u"x | underline 0+1"_s);
    for (const char *tag : {"s", "strike", "del"})
        row(tag, u"<%1>x</%1>"_s.arg(QLatin1String(tag)), u"x | strikethrough 0+1"_s);
    row("tg-spoiler", u"<tg-spoiler>x</tg-spoiler>"_s, u"x | spoiler 0+1"_s);
    row("span", u"<span class=\"tg-spoiler\">x</span>"_s, u"x | spoiler 0+1"_s);
    row("code", u"<code>x</code>"_s, u"x | code 0+1"_s);
    row("pre", u"<pre>x</pre>"_s, u"x | pre 0+1"_s);
    row("pre with language", u"<pre><code class=\"language-c++\">x</code></pre>"_s, u"x | pre 0+1 c++"_s);
    row("language outside", u"<code class=\"language-c\"><pre>x</pre></code>"_s, u"x | pre 0+1 c"_s);
    row("language needs the same extent", u"<pre>a<code class=\"language-c\">x</code></pre>"_s, u"ax | pre 0+2 | code 1+1"_s);
    row("code class alone is plain code", u"<code class=\"language-c\">x</code>"_s, u"x | code 0+1"_s);
    row("quote", u"<blockquote>x</blockquote>"_s, u"x | blockquote 0+1"_s);
    row("expandable", u"<blockquote expandable>x</blockquote>"_s, u"x | expandable_blockquote 0+1"_s);
    row("expandable with a value", u"<blockquote expandable=\"false\">x</blockquote>"_s, u"x | expandable_blockquote 0+1"_s);
    row("link", u"<a href=\"http://a.b/c?d#e\">x</a>"_s, u"x | text_link 0+1 http://a.b/c?d#e"_s);
    row("link with an entity", u"<a href='http://a.b/?c&amp;d'>x</a>"_s, u"x | text_link 0+1 http://a.b/?c&d"_s);
    row("link as a bare token", u"<a href=A.B>x</a>"_s, u"x | text_link 0+1 http://a.b/"_s);
    row("link without href", u"<a>a.b</a>"_s, u"a.b | text_link 0+3 http://a.b/"_s);
    row("bad link is plain text", u"<a href=\"x\">y</a>"_s, u"y"_s);
    row("mention of a user", u"<a href=\"tg://user?id=42\">x</a>"_s, u"x | text_mention 0+1 42"_s);
    row("custom emoji", u"<tg-emoji emoji-id=\"5\">👍</tg-emoji>"_s, u"👍 | custom_emoji 0+2 5"_s);
    row("time", u"<tg-time unix=\"5\">x</tg-time>"_s, u"x | date_time 0+1 5/"_s);
    row("time with format", u"<tg-time unix=\"5\" format=\"wTD\">x</tg-time>"_s, u"x | date_time 0+1 5/wDT"_s);
    row("relative time", u"<tg-time unix=\"5\" format=\"R\">x</tg-time>"_s, u"x | date_time 0+1 5/r"_s);
    row("time that is none", u"<tg-time unix=\"0\">x</tg-time>"_s, u"x"_s);
    row("time without unix", u"<tg-time>x</tg-time>"_s, u"x"_s);

    row("an emoji is two units", u"👍<b>ok</b>"_s, u"👍ok | bold 2+2"_s);
    row("nested", u"<b>a<i>b</i></b>"_s, u"ab | bold 0+2 | italic 1+1"_s);
    row("empty elements vanish", u"a<b></b><i></i>"_s, u"a"_s);
    row("</> closes the innermost", u"<b>a<i>b</>c</>"_s, u"abc | bold 0+3 | italic 1+1"_s);
    row("spaces in an end tag", u"<b>a</b \n>"_s, u"a | bold 0+1"_s);
    row("unknown attributes are ignored", u"<b id=\"x\" y = 'z' w>a</b>"_s, u"a | bold 0+1"_s);

    row("named entities", u"&lt;b&gt;&amp;&quot;"_s, u"<b>&\""_s);
    row("without semicolon", u"&lt b &gt"_s, u"< b >"_s);
    row("unknown entity stays", u"&nbsp;&copy;&apos;"_s, u"&nbsp;&copy;&apos;"_s);
    row("bare ampersand stays", u"a & b &"_s, u"a & b &"_s);
    row("decimal", u"&#65;&#1078;&#128077;"_s, u"Aж👍"_s);
    row("hexadecimal", u"&#x41;&#x1F44d;"_s, u"A👍"_s);
    row("decoded emoji is two units", u"&#x1F44D;<b>a</b>"_s, u"👍a | bold 2+1"_s);
    row("too large stays", u"&#x10ffff;"_s, u"&#x10ffff;"_s);
    row("too long stays", u"&#00000065;"_s, u"&#00000065;"_s);
    row("zero stays", u"&#0;"_s, u"&#0;"_s);
    row("surrogates alone", u"&#xd83d;"_s,
        u"error: Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code "
        "units"_s);

    row("start tag without an end", u"ab<b"_s, u"error: Unclosed start tag at byte offset 2"_s);
    row("start tag cut in a value", u"ab<a href=\"x"_s, u"error: Unclosed start tag at byte offset 2"_s);
    row("start tag cut in a name", u"<a href"_s, u"error: Unclosed start tag \"a\" at byte offset 0"_s);
    row("start tag cut before a value", u"<a href="_s, u"error: Unclosed start tag \"a\" at byte offset 0"_s);
    row("start tag cut after a space", u"<a "_s, u"error: Empty attribute name in the tag \"a\" at byte offset 0"_s);
    row("unsupported tag", u"ж<Div>x</div>"_s, u"error: Unsupported start tag \"div\" at byte offset 2"_s);
    row("br", u"a<br/>"_s, u"error: Unsupported start tag \"br/\" at byte offset 1"_s);
    row("less-than sign", u"1 < 2"_s, u"error: Unsupported start tag \"\" at byte offset 2"_s);
    row("less-than sign at the end", u"1 <"_s, u"error: Unclosed start tag at byte offset 2"_s);
    row("empty attribute name", u"<b =\"x\">a</b>"_s, u"error: Empty attribute name in the tag \"b\" at byte offset 0"_s);
    row("slash in a tag", u"<b />a"_s, u"error: Empty attribute name in the tag \"b\" at byte offset 0"_s);
    row("bad token", u"<a href=http://a.b>x</a>"_s, u"error: Unexpected end of name token at byte offset 8"_s);
    row("span without class", u"a<span>x</span>"_s, u"error: Tag \"span\" must have class \"tg-spoiler\" at byte offset 1"_s);
    row("span with another class", u"<span class=\"x\">x</span>"_s,
        u"error: Tag \"span\" must have class \"tg-spoiler\" at byte offset 0"_s);
    row("end tag of nothing", u"a</b>"_s, u"error: Unexpected end tag at byte offset 1"_s);
    row("end tag without an end", u"<b>a</b"_s, u"error: Unclosed end tag at byte offset 4"_s);
    row("end tag with more in it", u"<b>a</b x>"_s, u"error: Unclosed end tag at byte offset 4"_s);
    row("wrong end tag", u"<b>a</I>"_s, u"error: Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\""_s);
    row("element without an end", u"<b>a<i>"_s, u"error: Can't find end tag corresponding to start tag \"i\""_s);
    row("emoji id that is none", u"<tg-emoji emoji-id=\"x\">x</tg-emoji>"_s,
        u"error: Invalid custom emoji identifier specified"_s);
    row("emoji without id", u"<tg-emoji>x</tg-emoji>"_s, u"error: Invalid custom emoji identifier specified"_s);
    row("bad time format", u"<tg-time unix=\"5\" format=\"x\">x</tg-time>"_s, u"error: Invalid date format used"_s);
}

void TestHtml::parses()
{
    QFETCH(QString, source);
    QTEST(describe(parseHtml(source.toUtf8())), "parsed");
}

void TestHtml::everyCutIsAnAnswer()
{
    const QByteArray source = "a<b>ж</b><a href=\"http://a.b/?c&amp;d\" title='t'>x</a><pre><code class=\"language-c\">y"
                              "</code></pre>&#x1F44D;<tg-emoji emoji-id=\"5\">z</tg-emoji><blockquote expandable>q</>";
    int good = 0;
    for (qsizetype length = 0; length <= source.size(); ++length) {
        const auto result = parseHtml(source.first(length));
        good += result ? 1 : 0;
        QVERIFY2(result || !result.error().detail.isEmpty(), qPrintable(QString::number(length)));
    }
    QVERIFY(good > 10);
    QVERIFY(parseHtml(source));
}

BOTDESK_TEST(TestHtml)
#include "testhtml.moc"
