// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "text/describe.h"
#include "text/detect.h"
#include "text/messagetext.h"

#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! What the server finds in a text by itself (server-behaviour 6.1, step 9).
class TestDetect : public QObject
{
    Q_OBJECT
private slots:
    void findsMentionsTagsAndCommands_data();
    void findsMentionsTagsAndCommands();
    void findsLinksAndAddresses_data();
    void findsLinksAndAddresses();
    void stopsAtGivenEntities_data();
    void stopsAtGivenEntities();
};

//! "word type" of everything found, so that a row reads like the text: "@name mention".
static QString foundIn(const QString &text)
{
    QStringList parts;
    for (const TextEntity &entity : detectEntities(text))
        parts.append(text.mid(entity.offset, entity.length) + u' ' + entityTypeName(entity.type));
    return parts.join(u" | "_s);
}

void TestDetect::findsMentionsTagsAndCommands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &text, const QString &found) {
        QTest::newRow(name) << text << found;
    };
    row("nothing", u""_s, u""_s);
    row("mention", u"hi @name!"_s, u"@name mention"_s);
    row("mention at the ends", u"@name"_s, u"@name mention"_s);
    row("mention after an emoji", u"👍@name"_s, u"@name mention"_s);
    row("too short", u"@abc"_s, u""_s);
    row("short inline bots", u"@gif @VID @pic @bing"_s, u"@gif mention | @VID mention | @pic mention | @bing mention"_s);
    row("32 characters", u"@"_s + QString(32, u'a'), u"@"_s + QString(32, u'a') + u" mention"_s);
    row("33 characters", u"@"_s + QString(33, u'a'), u""_s);
    row("inside a word", u"a@name ж@name"_s, u""_s);
    row("before a letter of another script", u"@nameж"_s, u""_s);
    row("two signs", u"@@name"_s, u"@name mention"_s);

    row("command", u"/start now"_s, u"/start bot_command"_s);
    row("command of a bot", u"/start@my_bot"_s, u"/start@my_bot bot_command"_s);
    row("bot name too short", u"/start@ab"_s, u""_s);
    row("two commands", u"/a /b"_s, u"/a bot_command | /b bot_command"_s);
    row("in a path", u"a/b"_s, u""_s);
    row("behind a slash", u"//start"_s, u""_s);
    row("before a slash", u"/usr/bin"_s, u""_s);
    row("in brackets", u"(/start)"_s, u"/start bot_command"_s);
    row("in angle brackets", u"</start>"_s, u""_s);
    row("a slash alone", u"/ a"_s, u""_s);
    row("64 characters", u"/"_s + QString(64, u'a'), u"/"_s + QString(64, u'a') + u" bot_command"_s);
    row("65 characters", u"/"_s + QString(65, u'a'), u""_s);

    row("hashtag", u"a #tag."_s, u"#tag hashtag"_s);
    row("hashtag in Cyrillic", u"#метка"_s, u"#метка hashtag"_s);
    row("hashtag in Chinese", u"#标签"_s, u"#标签 hashtag"_s);
    row("digits only", u"#123"_s, u""_s);
    row("digits and a letter", u"#1a"_s, u"#1a hashtag"_s);
    row("a second sign behind", u"#a#b"_s, u""_s);
    row("inside a word", u"a#b"_s, u""_s);
    row("hashtag of a chat", u"#tag@chat_name"_s, u"#tag@chat_name hashtag"_s);
    row("hashtag is cut at 256", u"#"_s + QString(300, u'a'), u"#"_s + QString(256, u'a') + u" hashtag"_s);

    row("cashtag", u"$USD and $BTC"_s, u"$USD cashtag | $BTC cashtag"_s);
    row("the one with a digit", u"$1INCH"_s, u"$1INCH cashtag"_s);
    row("in small letters", u"$usd"_s, u""_s);
    row("eight letters", u"$ABCDEFGH"_s, u"$ABCDEFGH cashtag"_s);
    row("nine letters", u"$ABCDEFGHI"_s, u""_s);
    row("two signs of money", u"$$USD"_s, u""_s);
    row("before a digit", u"$USD1"_s, u""_s);

    row("phone", u"call +12125550123 now"_s, u"+12125550123 phone_number"_s);
    row("phone in groups", u"+1-212-555-0123"_s, u"+1-212-555-0123 phone_number"_s);
    row("too few digits", u"+123456"_s, u""_s);
    row("too many digits", u"+1234567890123456"_s, u""_s);
    row("a sum", u"1+2345678"_s, u""_s);
}

void TestDetect::findsMentionsTagsAndCommands()
{
    QFETCH(QString, text);
    QTEST(foundIn(text), "found");
}

void TestDetect::findsLinksAndAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &text, const QString &found) {
        QTest::newRow(name) << text << found;
    };
    row("domain", u"see example.com now"_s, u"example.com url"_s);
    row("domain at the end of a sentence", u"see example.com."_s, u"example.com url"_s);
    row("domain in capitals", u"EXAMPLE.COM Example.Com"_s, u"EXAMPLE.COM url | Example.Com url"_s);
    row("tld that changes case", u"example.cOM"_s, u""_s);
    row("unknown tld", u"example.txtx a.b"_s, u""_s);
    row("unknown tld with a scheme", u"http://example.txtx"_s, u"http://example.txtx url"_s);
    row("tld of one letter", u"http://a.b"_s, u""_s);
    row("in Cyrillic", u"сайт пример.рф тут"_s, u"пример.рф url"_s);
    row("scheme", u"https://example.com/a?b=c#d"_s, u"https://example.com/a?b=c#d url"_s);
    row("ftp", u"ftp://example.com"_s, u"ftp://example.com url"_s);
    row("other scheme", u"sftp://example.com file://example.com"_s, u""_s);
    row("glued to a word", u"xhttp://example.com"_s, u"http://example.com url"_s);
    row("path without a scheme", u"example.com/a,b."_s, u"example.com/a,b url"_s);
    row("brackets around", u"(http://example.com/a)"_s, u"http://example.com/a url"_s);
    row("brackets inside", u"http://example.com/a_(b)"_s, u"http://example.com/a_(b) url"_s);
    row("port", u"example.com:8080/a"_s, u"example.com:8080/a url"_s);
    row("port too large", u"example.com:70000/a"_s, u"example.com url"_s);
    row("query alone", u"example.com?a=b"_s, u"example.com?a=b url"_s);
    row("an address", u"127.0.0.1 1.2.3.256 1.2"_s, u"127.0.0.1 url"_s);
    row("user and host", u"http://user@example.com"_s, u"http://user@example.com url"_s);
    row("double dot", u"example..com"_s, u""_s);
    row("minus at a border", u"example-.com"_s, u""_s);
    row("underscore in the domain", u"a_b.com"_s, u""_s);
    row("underscore further left", u"a_b.example.com"_s, u"a_b.example.com url"_s);
    row("punycode", u"xn--e1afmkfd.xn--p1ai"_s, u"xn--e1afmkfd.xn--p1ai url"_s);
    row("file name", u"a.py b.rs"_s, u"a.py url | b.rs url"_s);
    row("a known trap", u"teiegram.org"_s, u""_s);
    row("many", u"a.com b.com, c.com"_s, u"a.com url | b.com url | c.com url"_s);
    row("a dot and a space", u"Hello. World. a.com"_s, u"a.com url"_s);
    row("dots alone", u"..... ."_s, u""_s);

    row("e-mail", u"write to me@example.com!"_s, u"me@example.com email"_s);
    row("mailto", u"mailto:me@example.com"_s, u"me@example.com email"_s);
    row("e-mail with a plus", u"a+b@example.co.uk"_s, u"a+b@example.co.uk email"_s);
    row("e-mail with a dot", u"a.b@example.com"_s, u"a.b@example.com email"_s);
    row("tg link", u"tg://resolve?domain=a, ok"_s, u"tg://resolve?domain=a url"_s);
    row("ton link", u"TON://transfer/x."_s, u"TON://transfer/x url"_s);
    row("tg without a host", u"tg://"_s, u""_s);
    row("the first of overlapping wins", u"#tag.com"_s, u"#tag hashtag"_s);
}

void TestDetect::findsLinksAndAddresses()
{
    QFETCH(QString, text);
    QTEST(foundIn(text), "found");
}

void TestDetect::stopsAtGivenEntities_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("result");
    QTest::newRow("not in code") << u"<code>@name</code> @name"_s << u"@name @name | code 0+5 | mention 6+5"_s;
    QTest::newRow("not in a link") << u"<a href='x.y'>/start</a>"_s << u"/start | text_link 0+6 http://x.y/"_s;
    QTest::newRow("in bold, which is cut") << u"<b>a @name b</b>"_s << u"a @name b | bold 0+2 | mention 2+5 | bold 2+5 | bold 8+1"_s;
    QTest::newRow("in a quote") << u"<blockquote>@name</blockquote>"_s << u"@name | blockquote 0+5 | mention 0+5"_s;
    QTest::newRow("not across a quote") << u"@na<blockquote>me</blockquote>"_s << u"@name | blockquote 3+2"_s;
}

void TestDetect::stopsAtGivenEntities()
{
    QFETCH(QString, html);
    QTEST(describe(parseText(html.toUtf8(), "HTML", {}, TextRules::message())), "result");
}

BOTDESK_TEST(TestDetect)
#include "testdetect.moc"
