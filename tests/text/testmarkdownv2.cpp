// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "text/describe.h"
#include "text/markupparsers.h"

#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! parse_mode MarkdownV2 (server-behaviour 6.2).
class TestMarkdownV2 : public QObject
{
    Q_OBJECT
private slots:
    void parses_data();
    void parses();
    void everyReservedCharacterIsRefused_data();
    void everyReservedCharacterIsRefused();
    void everyByteCanBeEscaped();
};

void TestMarkdownV2::parses_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("parsed");
    const auto row = [](const char *name, const QString &source, const QString &parsed) {
        QTest::newRow(name) << source << parsed;
    };

    row("plain", u"plain text"_s, u"plain text"_s);
    row("nothing", u""_s, u""_s);
    row("bold", u"*b*"_s, u"b | bold 0+1"_s);
    row("italic", u"_i_"_s, u"i | italic 0+1"_s);
    row("underline", u"__u__"_s, u"u | underline 0+1"_s);
    row("strikethrough", u"~s~"_s, u"s | strikethrough 0+1"_s);
    row("spoiler", u"||s||"_s, u"s | spoiler 0+1"_s);
    row("code", u"`c`"_s, u"c | code 0+1"_s);
    row("pre", u"```\np```"_s, u"p | pre 0+1"_s);
    row("an emoji is two units", u"👍*ok*"_s, u"👍ok | bold 2+2"_s);
    row("nested", u"*a _b_ c*"_s, u"a b c | bold 0+5 | italic 2+1"_s);
    row("outer first where both begin", u"_*a*b_"_s, u"ab | italic 0+2 | bold 0+1"_s);
    row("two underscores always underline", u"___a___"_s, u"error: Can't find end of Italic entity at byte offset 6"_s);
    row("italic in underline, apart", u"___a_\r__"_s, u"a\r | underline 0+2 | italic 0+1"_s);
    row("crossing", u"*a _b* c_"_s, u"error: Can't find end of Italic entity at byte offset 8"_s);

    row("empty bold vanishes", u"a**b"_s, u"ab"_s);
    row("empty code vanishes", u"a``b"_s, u"ab"_s);
    row("empty underline vanishes", u"a____b"_s, u"ab"_s);
    row("empty spoiler vanishes", u"a||||b"_s, u"ab"_s);

    row("escaped mark", u"\\*a\\*"_s, u"*a*"_s);
    row("escaped letter", u"\\a"_s, u"a"_s);
    row("escaped backslash", u"\\\\"_s, u"\\"_s);
    row("backslash at the end", u"a\\"_s, u"a\\"_s);
    row("backslash before a byte above 126", u"\\ж"_s, u"\\ж"_s);
    row("escape inside code", u"`\\`a`"_s, u"`a | code 0+2"_s);
    row("escape inside pre", u"```\\```a```"_s, u"`a | pre 0+2"_s);

    row("code keeps marks", u"`*a* [b](c) > \n!`"_s, u"*a* [b](c) > \n! | code 0+15"_s);
    row("pre keeps marks and newlines", u"```\n*a*\n> b\n```"_s, u"*a*\n> b\n | pre 0+8"_s);
    row("pre with language", u"```cpp\nint a;\n```"_s, u"int a;\n | pre 0+7 cpp"_s);
    row("language before a space", u"```cpp x```"_s, u" x | pre 0+2 cpp"_s);
    row("no white space, no language", u"```a```"_s, u"a | pre 0+1"_s);
    row("language up to a backtick is text", u"```a`b```"_s, u"error: Can't find end of Pre entity at byte offset 0"_s);
    row("one line break is skipped", u"```\n\na```"_s, u"\na | pre 0+2"_s);
    row("CR LF is one line break", u"```\r\na```"_s, u"a | pre 0+1"_s);
    row("LF CR is one line break", u"```\n\ra```"_s, u"a | pre 0+1"_s);
    row("CR alone is a line break", u"```\ra```"_s, u"a | pre 0+1"_s);
    row("CR CR are two", u"```\r\ra```"_s, u"\ra | pre 0+2"_s);

    row("link", u"[t](http://example.com/a)"_s, u"t | text_link 0+1 http://example.com/a"_s);
    row("link is normalised", u"[t](EXAMPLE.com)"_s, u"t | text_link 0+1 http://example.com/"_s);
    row("link without url takes its text", u"[example\\.com]"_s, u"example.com | text_link 0+11 http://example.com/"_s);
    row("unusable url is plain text", u"[t](nowhere)"_s, u"t"_s);
    row("escaped bracket in a url", u"[t](http://a.b/\\))"_s, u"t | text_link 0+1 http://a.b/)"_s);
    row("marks in a url are not marks", u"[t](http://a.b/_*~)"_s, u"t | text_link 0+1 http://a.b/_*~"_s);
    row("empty link text", u"a[](http://a.b)"_s, u"a"_s);
    row("style in a link", u"[a *b*](http://a.b)"_s, u"a b | text_link 0+3 http://a.b/ | bold 2+1"_s);
    row("mention of a user", u"[t](tg://user?id=42)"_s, u"t | text_mention 0+1 42"_s);
    row("mention in any case", u"[t](TG:USER?ID=42)"_s, u"t | text_mention 0+1 42"_s);
    row("mention of nobody is a plain link", u"[t](tg://user?id=0)"_s, u"t | text_link 0+1 tg://user?id=0"_s);
    row("tg link", u"[t](tg://resolve?domain=x)"_s, u"t | text_link 0+1 tg://resolve?domain=x"_s);
    row("url without an end", u"[t](http://a"_s, u"error: Can't find end of a URL at byte offset 4"_s);
    row("url offset counts bytes", u"[ж](http://a"_s, u"error: Can't find end of a URL at byte offset 5"_s);

    row("custom emoji", u"![👍](tg://emoji?id=5368324170671202286)"_s, u"👍 | custom_emoji 0+2 5368324170671202286"_s);
    row("custom emoji in any case", u"![👍](TG:EMOJI?id=7)"_s, u"👍 | custom_emoji 0+2 7"_s);
    row("emoji id with leading zero", u"![x](tg://emoji?id=07)"_s, u"error: Invalid tg://emoji or tg://time URL specified"_s);
    row("emoji id zero", u"![x](tg://emoji?id=0)"_s, u"error: Invalid tg://emoji or tg://time URL specified"_s);
    row("emoji id too large", u"![x](tg://emoji?id=9223372036854775808)"_s,
        u"error: Invalid tg://emoji or tg://time URL specified"_s);
    row("emoji without url", u"![x]"_s, u"error: The entity must contain a tg://emoji or tg://time URL"_s);
    row("emoji with another url", u"![x](http://a.b)"_s, u"error: Invalid tg://emoji or tg://time URL specified"_s);
    row("emoji url without an end", u"![x](tg://emoji"_s, u"error: Can't find end of a URL at byte offset 5"_s);
    row("emoji without an end", u"![x"_s, u"error: Can't find end of CustomEmoji entity at byte offset 0"_s);

    row("time", u"![x](tg://time?unix=1700000000)"_s, u"x | date_time 0+1 1700000000/"_s);
    row("time with format", u"![x](tg://time?unix=1&format=TDW)"_s, u"x | date_time 0+1 1/wDT"_s);
    row("short forms win", u"![x](tg://time?unix=1&format=TtDd)"_s, u"x | date_time 0+1 1/dt"_s);
    row("relative time", u"![x](tg://time?unix=1&format=R)"_s, u"x | date_time 0+1 1/r"_s);
    row("relative with more", u"![x](tg://time?unix=1&format=rt)"_s, u"error: Invalid tg://emoji or tg://time URL specified"_s);
    row("bad format", u"![x](tg://time?unix=1&format=x)"_s, u"error: Invalid tg://emoji or tg://time URL specified"_s);
    row("time zero", u"![x](tg://time?unix=0)"_s, u"error: Invalid tg://emoji or tg://time URL specified"_s);
    row("time beyond int32", u"![x](tg://time?unix=2147483648)"_s, u"error: Invalid tg://emoji or tg://time URL specified"_s);

    row("quote", u">a"_s, u"a | blockquote 0+1"_s);
    row("quote owns its line break", u">a\nb"_s, u"a\nb | blockquote 0+2"_s);
    row("quote of two lines", u">a\n>b\nc"_s, u"a\nb\nc | blockquote 0+4"_s);
    row("quote after a line", u"a\n>b"_s, u"a\nb | blockquote 2+1"_s);
    row("two quotes", u">a\n\n>b"_s, u"a\n\nb | blockquote 0+2 | blockquote 3+1"_s);
    row("empty quote line", u">\nb"_s, u"\nb | blockquote 0+1"_s);
    row("quote after marks", u"**>a"_s, u"a | blockquote 0+1"_s);
    row("quote after a carriage return", u"\r>a"_s, u"\ra | blockquote 1+1"_s);
    row("quote after an escaped line break", u"a\\\n>b"_s, u"a\nb | blockquote 2+1"_s);
    row("quote sign in a line", u"a>b"_s, u"error: Character '>' is reserved and must be escaped with the preceding '\\'"_s);
    row("quote sign after a space", u" >b"_s, u"error: Character '>' is reserved and must be escaped with the preceding '\\'"_s);
    row("expandable", u">a||"_s, u"a | expandable_blockquote 0+1"_s);
    row("expandable of two lines", u">a\n>b||\nc"_s, u"a\nb\nc | expandable_blockquote 0+4"_s);
    row("expandable before CR LF", u">a||\r\nc"_s, u"a\r\nc | expandable_blockquote 0+3"_s);
    row("spoiler at the end is a spoiler", u">||a||"_s, u"a | blockquote 0+1 | spoiler 0+1"_s);
    row("spoiler and expandable", u">||a||||"_s, u"a | expandable_blockquote 0+1 | spoiler 0+1"_s);
    row("style over quoted lines", u">*a\n>b*"_s, u"a\nb | blockquote 0+3 | bold 0+3"_s);
    row("style must end in the quote", u">*a\nb*"_s, u"error: Can't find end of Bold entity at byte offset 1"_s);
    row("spoiler must end in the quote", u">||a\nb"_s, u"error: Can't find end of Spoiler entity at byte offset 1"_s);
    row("code in a quote keeps line breaks", u">`a\nb`\nc"_s, u"a\nb\nc | blockquote 0+4 | code 0+3"_s);
    row("bold around a quote", u"*>a\nb*"_s, u"a\nb | bold 0+3 | blockquote 0+2"_s);

    row("bold without an end", u"ab*c"_s, u"error: Can't find end of Bold entity at byte offset 2"_s);
    row("italic without an end", u"_c"_s, u"error: Can't find end of Italic entity at byte offset 0"_s);
    row("underline without an end", u"__c"_s, u"error: Can't find end of Underline entity at byte offset 0"_s);
    row("strikethrough without an end", u"~c"_s, u"error: Can't find end of Strikethrough entity at byte offset 0"_s);
    row("spoiler without an end", u"||c"_s, u"error: Can't find end of Spoiler entity at byte offset 0"_s);
    row("code without an end", u"`c"_s, u"error: Can't find end of Code entity at byte offset 0"_s);
    row("pre without an end", u"```c"_s, u"error: Can't find end of Pre entity at byte offset 0"_s);
    row("pre with language without an end", u"```c\n"_s, u"error: Can't find end of PreCode entity at byte offset 0"_s);
    row("link without an end", u"[c"_s, u"error: Can't find end of TextUrl entity at byte offset 0"_s);
    row("the innermost is named", u"*a _b"_s, u"error: Can't find end of Italic entity at byte offset 3"_s);
    row("offsets count bytes", u"👍ж*c"_s, u"error: Can't find end of Bold entity at byte offset 6"_s);
}

void TestMarkdownV2::parses()
{
    QFETCH(QString, source);
    QTEST(describe(parseMarkdownV2(source.toUtf8())), "parsed");
}

void TestMarkdownV2::everyReservedCharacterIsRefused_data()
{
    QTest::addColumn<QString>("character");
    for (const QChar c : u"])(>#+-=|{}.!"_s)
        QTest::newRow(qPrintable(QString(c))) << QString(c);
}

void TestMarkdownV2::everyReservedCharacterIsRefused()
{
    QFETCH(QString, character);
    QCOMPARE(describe(parseMarkdownV2((u"a"_s + character + u"b"_s).toUtf8())),
             u"error: Character '%1' is reserved and must be escaped with the preceding '\\'"_s.arg(character));
}

void TestMarkdownV2::everyByteCanBeEscaped()
{
    for (char c = 1; c <= 126; ++c)
        QCOMPARE(describe(parseMarkdownV2(QByteArray("\\") + c)), QString(QChar::fromLatin1(c)));
    QCOMPARE(describe(parseMarkdownV2("\\\x7f"_ba)), u"\\\u007f"_s);
}

BOTDESK_TEST(TestMarkdownV2)
#include "testmarkdownv2.moc"
