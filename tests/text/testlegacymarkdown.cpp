// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "text/describe.h"
#include "text/markupparsers.h"

#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! parse_mode Markdown (server-behaviour 6.4).
class TestLegacyMarkdown : public QObject
{
    Q_OBJECT
private slots:
    void parses_data();
    void parses();
};

void TestLegacyMarkdown::parses_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("parsed");
    const auto row = [](const char *name, const QString &source, const QString &parsed) {
        QTest::newRow(name) << source << parsed;
    };

    row("plain", u"plain. (text) ~ | > !"_s, u"plain. (text) ~ | > !"_s);
    row("italic", u"_i_"_s, u"i | italic 0+1"_s);
    row("bold", u"*b*"_s, u"b | bold 0+1"_s);
    row("code", u"`c`"_s, u"c | code 0+1"_s);
    row("pre", u"```\np```"_s, u"p | pre 0+1"_s);
    row("pre with language", u"```c\np```"_s, u"p | pre 0+1 c"_s);
    row("pre keeps single backticks", u"```\na`b``c```"_s, u"a`b``c | pre 0+6"_s);
    row("link", u"[t](a.b)"_s, u"t | text_link 0+1 http://a.b/"_s);
    row("link without url takes its text", u"[a.b]"_s, u"a.b | text_link 0+3 http://a.b/"_s);
    row("link may miss its bracket", u"[t](a.b"_s, u"t | text_link 0+1 http://a.b/"_s);
    row("bad link is plain text", u"[t](x)"_s, u"t"_s);
    row("link without text leaves its url", u"[](a.b)"_s, u"(a.b)"_s);
    row("mention of a user", u"[t](tg://user?id=42)"_s, u"t | text_mention 0+1 42"_s);
    row("no nesting", u"*a _b_*"_s, u"a _b_ | bold 0+5"_s);
    row("an emoji is two units", u"👍*ok*"_s, u"👍ok | bold 2+2"_s);
    row("escapes", u"\\_\\*\\`\\["_s, u"_*`["_s);
    row("others are not escaped", u"\\a\\]\\\\"_s, u"\\a\\]\\\\"_s);
    row("no escape inside", u"*a\\*"_s, u"a\\ | bold 0+2"_s);
    row("empty entities vanish", u"a**b__"_s, u"ab"_s);
    row("without an end", u"ab*c"_s, u"error: Can't find end of the entity starting at byte offset 2"_s);
    row("offsets count bytes", u"ж👍_c"_s, u"error: Can't find end of the entity starting at byte offset 6"_s);
    row("pre without an end", u"```c``"_s, u"error: Can't find end of the entity starting at byte offset 0"_s);
    row("link without an end", u"[c"_s, u"error: Can't find end of the entity starting at byte offset 0"_s);
    row("a mark at the end", u"c_"_s, u"error: Can't find end of the entity starting at byte offset 1"_s);
}

void TestLegacyMarkdown::parses()
{
    QFETCH(QString, source);
    QTEST(describe(parseLegacyMarkdown(source.toUtf8())), "parsed");
}

BOTDESK_TEST(TestLegacyMarkdown)
#include "testlegacymarkdown.moc"
